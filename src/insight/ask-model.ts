import { isOverlayError } from '../errors.ts';
import type { OverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import { loopTurn } from '../platform/loop-turn.ts';
import { countModelCall } from '../platform/meter.ts';
import { assertNothingLeaks } from '../privacy/leak-scan.ts';
import type { LeakScan } from '../privacy/leak-scan.ts';
import type { AuditLog, NewAuditEntry, Verdict } from '../trust/audit.ts';
import { estimateTokens, tokensToReserve } from './budget.ts';
import type { Reservation, TokenBudget } from './budget.ts';
import type { LanguageModel, ModelPrompt } from './models/model.ts';

/** What asking works with. */
export interface AskModelDependencies {
  readonly audit: AuditLog;
  readonly budget: TokenBudget;
  readonly clock: Clock;
}

/** One call. */
export interface Question {
  readonly model: LanguageModel;
  readonly prompt: ModelPrompt;
  /** What every entry of the audit log about it says. */
  readonly entry: Omit<NewAuditEntry, 'kind' | 'model'>;
  /** The facts as the model sees them. */
  readonly facts?: readonly string[];
  readonly scan: LeakScan;
  readonly signal: AbortSignal;
  /** Each piece as it comes. */
  readonly onText: (text: string) => void;
}

/** Puts the end of a call on record, with what its answer was judged from, and returns the entry's id. */
export type EndCall = (verdicts: readonly Verdict[], context?: object) => Promise<string>;

/** What came of a call. A call that was made has two entries in the audit log, or one and an {@link AskedCall.end} to be called. */
export type AskedCall =
  | { readonly kind: 'answered'; readonly raw: string; readonly end: EndCall }
  /** `heard`: whether any text had come. */
  | { readonly kind: 'failed'; readonly error: OverlayError; readonly heard: 'nothing' | 'text' };

/**
 * Asks a model once: the request is scanned, its tokens are set aside, and it is in the audit log before its first byte leaves.
 *
 * @throws {OverlayError} `MASKING_FAILED` when the scan refused the request, `BUDGET_SPENT` when no tokens are left, `AUDIT_UNAVAILABLE`
 *   when an entry cannot be written. In all three no byte has left.
 */
export async function askModel({ audit, budget, clock }: AskModelDependencies, question: Question): Promise<AskedCall> {
  const { model, entry } = question;
  const startedAt = clock.now();
  const call: CallUnderWay = { raw: '', sent: '', begun: undefined, reservation: undefined, usage: {} };
  const end: EndCall = async (verdicts, context) => {
    await call.reservation?.settle(tokensOf(call, verdicts));
    if (call.begun === undefined) return '';
    const { raw: answer, begun, usage } = call;
    const latencyMs = clock.now() - startedAt;
    const [id = ''] = await audit.append([
      {
        ...entry,
        ...usage,
        kind: 'ENDED',
        model: model.name,
        answer,
        begun,
        latencyMs,
        verdicts: [...(entry.verdicts ?? []), ...verdicts],
        ...(context === undefined ? {} : { context: { ...context } }),
      },
    ]);
    return id;
  };
  const beforeSend = async (body: string): Promise<void> => {
    await loopTurn();
    await refuse(audit, question, () => assertNothingLeaks(body, question.scan));
    await refuse(audit, question, async () => {
      call.reservation = await budget.reserve({ viewer: entry.viewer, tokens: tokensToReserve(body) });
    });
    [call.begun] = await audit.append([
      { ...entry, kind: 'BEGUN', model: model.name, prompt: body, ...(question.facts === undefined ? {} : { facts: question.facts }) },
    ]);
    call.sent = body;
    countModelCall();
  };
  try {
    for await (const piece of model.stream(question.prompt, { signal: question.signal, beforeSend })) {
      if (piece.kind === 'end') {
        call.usage = { promptTokens: piece.promptTokens, answerTokens: piece.answerTokens };
        continue;
      }
      call.raw += piece.text;
      question.onText(piece.text);
    }
    return { kind: 'answered', raw: call.raw, end };
  } catch (cause) {
    await end([{ check: 'call', outcome: isOverlayError(cause) ? cause.code : 'INTERNAL' }]);
    if (question.signal.aborted || !isModelFailure(cause)) throw cause;
    return { kind: 'failed', error: cause, heard: call.raw === '' ? 'nothing' : 'text' };
  }
}

interface CallUnderWay {
  raw: string;
  /** The bytes that left; empty until they did. */
  sent: string;
  begun: string | undefined;
  reservation: Reservation | undefined;
  usage: Pick<NewAuditEntry, 'promptTokens' | 'answerTokens'>;
}

// What nobody counted is estimated, so that a cut answer is not free; an endpoint that refused or was never reached asks for nothing.
function tokensOf({ usage, sent, raw }: CallUnderWay, verdicts: readonly Verdict[]): number {
  if (usage.promptTokens !== undefined) return usage.promptTokens + (usage.answerTokens ?? estimateTokens(raw));
  const isRefused = raw === '' && verdicts.some(({ outcome }) => outcome === 'MODEL_UNAVAILABLE');
  return sent === '' || isRefused ? 0 : estimateTokens(sent) + estimateTokens(raw);
}

function isModelFailure(cause: unknown): cause is OverlayError {
  return isOverlayError(cause) && cause.code.startsWith('MODEL_');
}

const CHECK_OF_REFUSAL: Readonly<Record<string, string>> = { MASKING_FAILED: 'leak-scan', BUDGET_SPENT: 'budget' };

// The refused request itself is not kept: it may hold what must not be kept.
async function refuse(audit: AuditLog, { model, entry }: Question, attempt: () => Promise<void> | void): Promise<void> {
  try {
    await attempt();
  } catch (cause) {
    const check = isOverlayError(cause) ? CHECK_OF_REFUSAL[cause.code] : undefined;
    if (check !== undefined && isOverlayError(cause)) {
      await audit.append([
        { ...entry, kind: 'REFUSED', model: model.name, verdicts: [{ check, outcome: 'refused', detail: cause.message }] },
      ]);
    }
    throw cause;
  }
}
