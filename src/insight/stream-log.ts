import type { ErrorCode, OverlayError } from '../errors.ts';
import type { Bus } from '../platform/bus.ts';
import type { TokenMeanings } from '../privacy/vault.ts';
import type { RetractReason, StartReason, NextStepKind } from './insight.ts';
import type { StoredAnswer } from './stored-answer.ts';
import type { ToldChange } from './told-answer.ts';

/** What can be followed while it is written. */
export type StreamedField = 'summary' | 'nextStep';

/** A message of a generation as it travels between processes: masked, offsets counted in masked text. */
export type LoggedMessage =
  | {
      readonly kind: 'insight-start';
      readonly generation: string;
      readonly model: string;
      readonly tokens: TokenMeanings;
      readonly reason?: StartReason;
    }
  | { readonly kind: 'insight-delta'; readonly text: string; readonly step?: NextStepKind }
  | { readonly kind: 'insight-retract'; readonly from: number; readonly to: number; readonly reason: RetractReason }
  | { readonly kind: 'insight-end'; readonly answer: StoredAnswer }
  | { readonly kind: 'insight-error'; readonly code: ErrorCode; readonly message: string; readonly retryable: boolean };

/** How long the messages of a generation that has ended are kept for those who come late or come back. */
const KEEP_MS = 60_000;

/**
 * Where one generation tells what it writes. Telling never waits and never fails: losing the bus loses speed, never an answer. What
 * cannot be told is reported to `onLoss`, and its readers get the whole answer at the end.
 */
export interface StreamLog {
  /** An attempt begins; from the second on, what was told before is void. */
  start(model: string, tokens: TokenMeanings): void;
  change(change: ToldChange): void;
  end(answer: StoredAnswer): void;
  fail(error: OverlayError): void;
  /** Nothing more will be told. */
  close(): Promise<void>;
}

/** The log of one generation. Text that comes in one turn of the event loop is told in one message. */
export function createStreamLog(bus: Bus, generation: string, onLoss: (cause: unknown) => void): StreamLog {
  const fields = { summary: createField('summary'), nextStep: createField('nextStep') };
  let attempts = 0;

  function createField(field: StreamedField): { tell(message: LoggedMessage): void } {
    const stream = streamOf(generation, field);
    let waiting: Extract<LoggedMessage, { readonly kind: 'insight-delta' }> | undefined;
    const append = (message: LoggedMessage): void => void bus.append(stream, JSON.stringify(message)).catch(onLoss);
    const flush = (): void => {
      const message = waiting;
      waiting = undefined;
      if (message !== undefined) append(message);
    };
    return {
      tell(message) {
        if (message.kind !== 'insight-delta') {
          flush();
          append(message);
        } else if (waiting === undefined) {
          waiting = message;
          // Runs when everything that arrived together has been read, and before anything else arrives: nothing waits for it.
          process.nextTick(flush);
        } else waiting = { ...waiting, text: waiting.text + message.text };
      },
    };
  }

  const tellAll = (message: LoggedMessage): void => Object.values(fields).forEach((field) => field.tell(message));
  return {
    start(model, tokens) {
      attempts += 1;
      const again = attempts === 1 ? {} : { reason: 'ATTEMPT_REPEATED' as const };
      tellAll({ kind: 'insight-start', generation: attempts === 1 ? generation : `${generation}.${attempts}`, model, tokens, ...again });
    },
    change(change) {
      const { field } = change;
      if (change.kind === 'retract') {
        fields[field].tell({ kind: 'insight-retract', from: change.from, to: change.to, reason: change.why });
      } else fields[field].tell({ kind: 'insight-delta', text: change.text, ...(change.step === undefined ? {} : { step: change.step }) });
    },
    end: (answer) => tellAll({ kind: 'insight-end', answer }),
    fail: ({ code, message, retryable }) => tellAll({ kind: 'insight-error', code, message, retryable }),
    async close() {
      for (const field of STREAMED_FIELDS) await bus.expire(streamOf(generation, field), KEEP_MS).catch(onLoss);
    },
  };
}

const STREAMED_FIELDS: readonly StreamedField[] = ['summary', 'nextStep'];

/** Which generation's log to read, and which half of it. */
export interface LogPlace {
  /** `gen_…`, of any of its attempts. */
  readonly generation: string;
  readonly field: StreamedField;
}

/** Place of the last message told so far; -1 when none was, or none is known here. */
export async function lastTold(bus: Bus, { generation, field }: LogPlace): Promise<number> {
  return await bus.last(streamOf(generation, field));
}

/**
 * The messages of a generation from its beginning: what was told already, then what is told.
 *
 * @yields one message with its place, from 0, without a gap.
 * @throws {OverlayError} `BUS_UNAVAILABLE` when messages were lost on the way.
 */
export async function* readStreamLog(
  bus: Bus,
  { generation, field }: LogPlace,
  signal: AbortSignal,
): AsyncGenerator<{ readonly sequence: number; readonly message: LoggedMessage }> {
  for await (const { sequence, message } of bus.read(streamOf(generation, field), { signal })) {
    yield { sequence, message: parse(message) };
  }
}

/** The generation of which this is an attempt. */
export function generationOf(attempt: string): string {
  return attempt.split('.')[0] ?? attempt;
}

function streamOf(generation: string, field: StreamedField): string {
  return `insight:${generationOf(generation)}:${field}`;
}

// Written by this program in this version or, during a rollout, its neighbour: the log lives for minutes.
function parse(message: string): LoggedMessage {
  return JSON.parse(message);
}
