import type { ErrorCode } from '../errors.ts';
import type { Bus } from '../platform/bus.ts';
import type { TokenMeanings } from '../privacy/vault.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** A message of a generation as it travels between processes: masked. */
export type MaskedSummaryMessage =
  | { readonly kind: 'insight-start'; readonly generation: string; readonly model: string; readonly tokens: TokenMeanings }
  | { readonly kind: 'insight-delta'; readonly text: string }
  | { readonly kind: 'insight-end'; readonly answer: StoredAnswer }
  | { readonly kind: 'insight-error'; readonly code: ErrorCode; readonly message: string; readonly retryable: boolean };

/** How long the messages of a generation that has ended are kept for those who come late. */
const KEEP_MS = 60_000;

/** Where a generation's messages are told. */
export interface SummaryChannel {
  tell(message: MaskedSummaryMessage): Promise<void>;
  /** Nothing more will be told. */
  close(): Promise<void>;
}

/**
 * The channel of one generation. Losing the bus loses speed, never an answer: a message that cannot be told is reported to
 * `onLoss`, and its readers get the whole answer at the end.
 */
export function createSummaryChannel(bus: Bus, generation: string, onLoss: (cause: unknown) => void): SummaryChannel {
  const stream = streamOf(generation);
  return {
    async tell(message) {
      await bus.append(stream, JSON.stringify(message)).catch(onLoss);
    },
    async close() {
      await bus.expire(stream, KEEP_MS).catch(onLoss);
    },
  };
}

/**
 * The messages of a generation: what was told already, then what is told.
 *
 * @yields one message with its place, from 0.
 */
export async function* readSummaryChannel(
  bus: Bus,
  generation: string,
  signal: AbortSignal,
): AsyncGenerator<{ readonly sequence: number; readonly message: MaskedSummaryMessage }> {
  for await (const { sequence, message } of bus.read(streamOf(generation), { signal })) {
    yield { sequence, message: parse(message) };
  }
}

function streamOf(generation: string): string {
  return `insight:${generation}`;
}

// Written by this program in this version or, during a rollout, its neighbour: the channel lives for minutes.
function parse(message: string): MaskedSummaryMessage {
  return JSON.parse(message);
}
