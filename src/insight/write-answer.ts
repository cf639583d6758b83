import { OverlayError } from '../errors.ts';
import type { Ids } from '../platform/ids.ts';
import { loopTurn } from '../platform/loop-turn.ts';
import type { TokenMeanings } from '../privacy/vault.ts';
import type { NewAuditEntry, Verdict } from '../trust/audit.ts';
import type { Answer } from './answer.ts';
import { askModel } from './ask-model.ts';
import type { AskedCall, AskModelDependencies } from './ask-model.ts';
import type { InsightContext } from './context.ts';
import { fenceAround } from './fence.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { ModelLadder } from './models/ladder.ts';
import { ShapeRefusedError } from './models/model.ts';
import type { LanguageModel } from './models/model.ts';
import type { MaterialChange } from './projection.ts';
import { OWN_TEXTS } from './prompt.ts';
import { toRecordedPrompt } from './recorded-context.ts';
import type { RecordedPrompt } from './recorded-context.ts';
import { toAnswerVerdicts } from './replay-answer.ts';
import { createToldAnswer } from './told-answer.ts';
import type { ToldChange } from './told-answer.ts';

/** What writing works with. */
export interface WriteAnswerDependencies extends AskModelDependencies {
  readonly ladder: ModelLadder;
  readonly ids: Ids;
}

/** One answer to be written. */
export interface WritingTask {
  readonly context: InsightContext;
  readonly tokens: TokenMeanings;
  readonly viewer: string;
  /** What set it off. */
  readonly trigger: string;
  /** What changed since the answer before, where there was one. */
  readonly changes: readonly MaterialChange[];
  readonly signal: AbortSignal;
  /** What becomes of the answer's texts while they are written, masked. */
  readonly onChange: (change: ToldChange) => void;
  /** The text so far is void; this model begins anew. */
  readonly onRestart: (model: string) => void;
}

/** An answer that stands, the model that wrote it, and the entry of the audit log that says so. */
export interface WrittenAnswer {
  readonly answer: Answer;
  readonly model: string;
  readonly audit: string;
}

/** Calls that one answer is worth, over all models, shapes and repairs. */
const MAX_CALLS = 3;

/**
 * Has an answer written by the first model that can. A model that fails before its first word gives way to the next; one that writes no
 * valid JSON is asked to repair it once and then gives way too; one that breaks off in the middle ends the attempt, for its words have been
 * shown. An endpoint that refuses the way the shape was asked for is asked in another way. What comes back is grounded in its cited facts
 * and allowed by policy. Every call has its two entries in the audit log, the first committed before a byte leaves.
 *
 * @throws {OverlayError} `MODEL_…` when no model gives an answer, `MASKING_FAILED` when the last scan refused the request, `BUDGET_SPENT`,
 *   `AUDIT_UNAVAILABLE` when an entry cannot be written.
 */
export async function writeAnswer(dependencies: WriteAnswerDependencies, task: WritingTask): Promise<WrittenAnswer> {
  const { ladder } = dependencies;
  const rungs = ladder.rungs();
  let left = MAX_CALLS;
  let last = new OverlayError('MODEL_UNAVAILABLE', 'The models are left alone for a while, because they failed.');
  for (const [rung, model] of rungs.entries()) {
    if (rung > 0) task.onRestart(model.name);
    // Every model below keeps one call for itself.
    const mine = left - (rungs.length - 1 - rung);
    const result = await climb(dependencies, { task, model, calls: mine });
    if (result.kind === 'written') return result.answer;
    left -= result.calls;
    last = result.error;
    if (result.kind === 'broken' || left <= 0) break;
  }
  throw last;
}

interface Climb {
  readonly task: WritingTask;
  readonly model: LanguageModel;
  /** Calls this model may be asked in. */
  readonly calls: number;
}

type ClimbResult =
  | { readonly kind: 'written'; readonly answer: WrittenAnswer }
  /** `failed`: the next model may try. `broken`: nobody may. */
  | { readonly kind: 'failed' | 'broken'; readonly error: OverlayError; readonly calls: number };

/** Attempts of one model at words; a refused shape costs a call but no words. */
const MAX_ATTEMPTS = 2;

async function climb(dependencies: WriteAnswerDependencies, { task, model, calls }: Climb): Promise<ClimbResult> {
  const { ladder } = dependencies;
  let error = new OverlayError('MODEL_BAD_RESPONSE', 'The model gave no answer that stands.');
  let fault: string | undefined;
  let attempts = 0;
  for (let made = 1; made <= calls; made += 1) {
    if (fault !== undefined) task.onRestart(model.name);
    const asked = await ask(dependencies, { task, model, fault });
    if (asked.kind === 'failed') {
      if (asked.error instanceof ShapeRefusedError) {
        error = asked.error;
        continue;
      }
      ladder.failed(model, asked.error);
      return { kind: asked.heard === 'text' ? 'broken' : 'failed', error: asked.error, calls: made };
    }
    ladder.answered(model);
    attempts += 1;
    await loopTurn();
    const issued = task.context.masker.issued();
    const judged = judgeAnswer(asked.raw, task.context);
    const audit = await asked.end(toAnswerVerdicts(judged), asked.record(issued));
    if ('answer' in judged) return { kind: 'written', answer: { answer: judged.answer, model: model.name, audit } };
    error = new OverlayError('MODEL_BAD_RESPONSE', 'The model gave no answer that stands.');
    // Nothing that it said is borne out by the facts: asking again would only cost more.
    if (judged.repair === undefined) return { kind: 'broken', error, calls: made };
    if (attempts >= MAX_ATTEMPTS) return { kind: 'failed', error, calls: made };
    fault = judged.repair;
  }
  return { kind: 'failed', error, calls };
}

type AskedPrompt = AskedCall & Pick<RecordedPrompt, 'record'>;

async function ask(
  dependencies: WriteAnswerDependencies,
  { task, model, fault }: { readonly task: WritingTask; readonly model: LanguageModel; readonly fault: string | undefined },
): Promise<AskedPrompt> {
  const { context } = task;
  const facts = context.facts.map((fact) => fact.line());
  const fence = fenceAround(facts, dependencies.ids);
  const told = createToldAnswer(context, task.onChange);
  const { prompt, record } = toRecordedPrompt(context, { fence, ...(fault === undefined ? {} : { fault }) });
  const asked = await askModel(dependencies, {
    model,
    prompt,
    entry: entryOf(task),
    facts,
    scan: { matcher: context.masker.matcher, ownTexts: [...OWN_TEXTS, model.name] },
    signal: task.signal,
    onText: (text) => told.push(text),
  });
  if (asked.kind === 'answered') told.end();
  return { ...asked, record };
}

function entryOf({ context, tokens, viewer, trigger, changes }: WritingTask): Omit<NewAuditEntry, 'kind' | 'model'> {
  return { about: context.entity.id, viewer, trigger, tokens, verdicts: changes.map(toTriggerVerdict) };
}

// Ids, enumerations, bands and dates: there is nothing to mask.
function toTriggerVerdict({ what, before = 'none', after = 'none' }: MaterialChange): Verdict {
  return { check: 'trigger', outcome: what, detail: `${before} → ${after}` };
}
