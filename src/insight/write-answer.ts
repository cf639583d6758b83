import { OverlayError, isOverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import { countModelCall } from '../platform/meter.ts';
import { assertNothingLeaks } from '../privacy/leak-scan.ts';
import { createStreamRestorer, restore } from '../privacy/restore.ts';
import type { Token } from '../privacy/token.ts';
import type { TokenMeanings } from '../privacy/vault.ts';
import type { AuditLog, NewAuditEntry, Verdict } from '../trust/audit.ts';
import { parseAnswer } from './answer.ts';
import type { Answer, AnsweredStep } from './answer.ts';
import type { InsightContext } from './context.ts';
import { ground } from './ground.ts';
import type { RemovalReason } from './ground.ts';
import type { SuppressedStep } from './insight.ts';
import { ShapeRefusedError } from './models/model.ts';
import type { LanguageModel, ModelPrompt } from './models/model.ts';
import { OWN_TEXTS, toPrompt } from './prompt.ts';
import { withQuotations } from './quotations.ts';
import { enforcePolicy, ruleStep } from './rule-step.ts';
import { createSummaryDecoder } from './summary-decoder.ts';

/** What writing works with. */
export interface WriteAnswerDependencies {
  readonly model: LanguageModel;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** One answer to be written. */
export interface WritingTask {
  readonly context: InsightContext;
  readonly tokens: TokenMeanings;
  readonly viewer: string;
  /** What set it off. */
  readonly trigger: string;
  readonly signal: AbortSignal;
  /** Text of the summary as it is written, masked, its tokens whole. */
  readonly onText: (text: string) => Promise<void>;
  /** The text so far is void; another attempt begins. */
  readonly onRestart: () => Promise<void>;
}

/** An answer that stands, and the entry of the audit log that says so. */
export interface WrittenAnswer {
  readonly answer: Answer;
  readonly audit: string;
}

/**
 * Has a model write an answer: at most twice, the second time only because the first was no valid JSON. An endpoint that refuses
 * the way the shape was asked for is asked in another way. What comes back is
 * grounded in its cited facts and allowed by policy. Every attempt has its two entries in the audit log, the first committed
 * before a byte leaves.
 *
 * @throws {OverlayError} `MODEL_…` when the model fails, `MASKING_FAILED` when the last scan refused the request,
 *   `AUDIT_UNAVAILABLE` when an entry cannot be written.
 */
export async function writeAnswer(dependencies: WriteAnswerDependencies, task: WritingTask): Promise<WrittenAnswer> {
  let fault: string | undefined;
  for (let made = 0; made < MAX_ATTEMPTS; made += 1) {
    if (fault !== undefined) await task.onRestart();
    const fence = letters(dependencies.ids.next('x'));
    const prompt = toPrompt(task.context, { fence, ...(fault === undefined ? {} : { fault }) });
    const written = await attempt(dependencies, task, prompt);
    const judged = judge(written.raw, task.context);
    const [audit = ''] = await dependencies.audit.append([endedEntry(dependencies, task, { ...written, verdicts: judged.verdicts })]);
    if ('answer' in judged) return { answer: judged.answer, audit };
    if (judged.repair === undefined) break;
    fault = judged.repair;
  }
  throw new OverlayError('MODEL_BAD_RESPONSE', 'The model gave no answer that stands.');
}

const MAX_ATTEMPTS = 2;

// Only letters, so that no scan takes it for a number; the time is its predictable part and is left out.
function letters(id: string): string {
  return Array.from(id.slice(-16), (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}

interface AttemptResult {
  readonly raw: string;
  readonly begun: string;
  readonly startedAt: number;
  readonly promptTokens?: number | undefined;
  readonly answerTokens?: number | undefined;
}

/** Ways in which an endpoint can be asked for the shape of an answer. */
const MAX_SHAPES = 3;

// A refused shape costs a call but no words: asked in another way, the attempt is still the first.
async function attempt(dependencies: WriteAnswerDependencies, task: WritingTask, prompt: ModelPrompt): Promise<AttemptResult> {
  for (let shapes = 1; ; shapes += 1) {
    try {
      return await attemptOnce(dependencies, task, prompt);
    } catch (cause) {
      if (!(cause instanceof ShapeRefusedError) || shapes >= MAX_SHAPES) throw cause;
    }
  }
}

async function attemptOnce(dependencies: WriteAnswerDependencies, task: WritingTask, prompt: ModelPrompt): Promise<AttemptResult> {
  const startedAt = dependencies.clock.now();
  const reader = createAnswerText(task);
  let begun: string | undefined;
  const beforeSend = async (body: string): Promise<void> => {
    await refuseLeaks(dependencies, task, body);
    [begun] = await dependencies.audit.append([begunEntry(dependencies, task, body)]);
    countModelCall();
  };
  try {
    let usage: Pick<AttemptResult, 'promptTokens' | 'answerTokens'> = {};
    for await (const piece of dependencies.model.stream(prompt, { signal: task.signal, beforeSend })) {
      if (piece.kind === 'end') usage = { promptTokens: piece.promptTokens, answerTokens: piece.answerTokens };
      else await reader.push(piece.text);
    }
    await reader.end();
    return { raw: reader.raw(), begun: begun ?? '', startedAt, ...usage };
  } catch (cause) {
    const verdicts = [{ check: 'call', outcome: isOverlayError(cause) ? cause.code : 'INTERNAL' }];
    if (begun !== undefined)
      await dependencies.audit.append([endedEntry(dependencies, task, { raw: reader.raw(), begun, startedAt, verdicts })]);
    throw cause;
  }
}

// The refused request itself is not kept: it holds what must not be kept.
async function refuseLeaks({ audit, model }: WriteAnswerDependencies, task: WritingTask, body: string): Promise<void> {
  try {
    assertNothingLeaks(body, { matcher: task.context.masker.matcher, ownTexts: [...OWN_TEXTS, model.name] });
  } catch (cause) {
    const detail = isOverlayError(cause) ? cause.message : 'The scan failed.';
    const verdicts = [{ check: 'leak-scan', outcome: 'refused', detail }];
    await audit.append([{ ...entryOf(task), kind: 'REFUSED', model: model.name, verdicts }]);
    throw cause;
  }
}

interface AnswerText {
  push(piece: string): Promise<void>;
  end(): Promise<void>;
  /** Everything that came, as it came. */
  raw(): string;
}

function createAnswerText({ context, onText }: WritingTask): AnswerText {
  const decoder = createSummaryDecoder();
  const whole = createStreamRestorer(canonical(context));
  let raw = '';
  const give = async (text: string): Promise<void> => {
    if (text !== '') await onText(text);
  };
  return {
    async push(piece) {
      raw += piece;
      await give(whole.push(decoder.push(piece)));
    },
    end: async () => await give(whole.end()),
    raw: () => raw,
  };
}

// Whatever writing a model gave a token, it is kept and told in the canonical one, so that the edge restores piece by piece.
function canonical({ masker }: InsightContext): (token: Token) => string | undefined {
  const issued = new Set<string>(masker.issued().map(({ token }) => token));
  return (token) => (issued.has(token) ? token : undefined);
}

type Judgement =
  | { readonly answer: Answer; readonly verdicts: readonly Verdict[] }
  | { readonly verdicts: readonly Verdict[]; readonly repair?: string };

function judge(raw: string, context: InsightContext): Judgement {
  const parsed = parseAnswer(raw);
  if ('fault' in parsed) return { verdicts: [{ check: 'schema', outcome: 'failed', detail: parsed.fault }], repair: parsed.fault };
  const tokenOf = canonical(context);
  const summary = ground(restore(parsed.answer.summary, tokenOf), context);
  const { nextStep, removed, forbidden } = judgeStep(
    { ...parsed.answer.nextStep, text: restore(parsed.answer.nextStep.text, tokenOf) },
    context,
  );
  const reasons = [...summary.removed, ...removed];
  const verdicts: readonly Verdict[] = [
    { check: 'schema', outcome: 'passed' },
    { check: 'grounding', outcome: reasons.length === 0 ? 'passed' : 'sentences-removed', detail: reasons.join(', ') },
    { check: 'policy', outcome: forbidden === undefined ? 'passed' : 'step-replaced', detail: forbidden?.why ?? '' },
  ];
  return summary.text === '' ? { verdicts } : { answer: { summary: withQuotations(summary.text, context), nextStep }, verdicts };
}

interface JudgedStep {
  readonly nextStep: AnsweredStep;
  /** Why sentences were taken out of it. */
  readonly removed: readonly RemovalReason[];
  /** Set when policy forbade what the model proposed. */
  readonly forbidden: SuppressedStep | undefined;
}

// Policy judges what the model proposed, before grounding takes words out of it: a forbidden step is forbidden however it is worded.
function judgeStep(proposed: AnsweredStep, context: InsightContext): JudgedStep {
  const allowed = enforcePolicy(proposed, context);
  if (allowed !== proposed) return { nextStep: allowed, removed: [], forbidden: allowed.suppressed };
  const { text, removed } = ground(proposed.text, context);
  if (text !== '') return { nextStep: { ...proposed, text: withQuotations(text, context) }, removed, forbidden: undefined };
  // A step whose words do not stand is replaced by the one the rules give; what those rules would rather have done nobody proposed.
  const { suppressed: _, ...nextStep } = ruleStep(context);
  return { nextStep, removed, forbidden: undefined };
}

function entryOf({ context, tokens, viewer, trigger }: WritingTask): Omit<NewAuditEntry, 'kind' | 'model'> {
  return { about: context.entity.id, viewer, trigger, tokens };
}

function begunEntry({ model }: WriteAnswerDependencies, task: WritingTask, prompt: string): NewAuditEntry {
  return { ...entryOf(task), kind: 'BEGUN', model: model.name, facts: task.context.facts.map((fact) => fact.line()), prompt };
}

function endedEntry(
  { model, clock }: WriteAnswerDependencies,
  task: WritingTask,
  { raw, startedAt, ...rest }: AttemptResult & { readonly verdicts: readonly Verdict[] },
): NewAuditEntry {
  return { ...entryOf(task), ...rest, kind: 'ENDED', model: model.name, answer: raw, latencyMs: clock.now() - startedAt };
}
