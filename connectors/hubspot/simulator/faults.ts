import type { Answer } from './answers.ts';

/** A call as the log keeps it. */
export interface LoggedCall {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly body: unknown;
  /** Milliseconds since the epoch by the portal's clock. */
  readonly at: number;
  /** The status that was answered; 0 when the connection was cut or never answered. */
  readonly status: number;
}

/** What can go wrong on purpose. */
export type Fault =
  /** Answers properly, but late. */
  | { readonly kind: 'delay'; readonly delayMs: number }
  /** Answers this instead of the truth; a string body is sent as it is, and an empty content type not at all. */
  | { readonly kind: 'answer'; readonly answer: Answer; readonly contentType?: string }
  /** Answers truly, and calls it something else. */
  | { readonly kind: 'retyped'; readonly contentType: string }
  /** Changes the body of a true answer; a text is sent as it is. */
  | { readonly kind: 'rewrite'; readonly rewrite: (body: unknown) => unknown }
  /** Cuts the connection without an answer. */
  | { readonly kind: 'reset' }
  /** Promises a long body, sends half of the true one and cuts the connection. */
  | { readonly kind: 'cut' }
  /** Takes the call and never answers. */
  | { readonly kind: 'silence' };

/** Which calls a fault is for. */
export interface FaultOptions {
  /** @default every call */
  readonly when?: (call: Pick<LoggedCall, 'method' | 'url' | 'body'>) => boolean;
  /** How many calls it strikes. @default Infinity */
  readonly times?: number;
  /** How many fitting calls it lets pass first. @default 0 */
  readonly after?: number;
  /** Told when it has struck for the last time. */
  readonly onSpent?: () => void;
}

/** Faults that wait for their calls; the oldest that fits strikes. */
export interface Faults {
  /** Adds a fault; the returned function takes it away. */
  inject(fault: Fault, options?: FaultOptions): () => void;
  next(call: Pick<LoggedCall, 'method' | 'url' | 'body'>): Fault | undefined;
}

interface Waiting {
  readonly fault: Fault;
  readonly when: NonNullable<FaultOptions['when']>;
  readonly onSpent: () => void;
  left: number;
  after: number;
}

/** No faults yet. */
export function createFaults(): Faults {
  const waiting = new Set<Waiting>();

  function strike(entry: Waiting): Fault | undefined {
    if (entry.after > 0) {
      entry.after -= 1;
      return undefined;
    }
    entry.left -= 1;
    if (entry.left <= 0) {
      waiting.delete(entry);
      entry.onSpent();
    }
    return entry.fault;
  }

  return {
    inject(fault, { when = () => true, times = Number.POSITIVE_INFINITY, after = 0, onSpent = () => undefined } = {}) {
      const entry = { fault, when, onSpent, left: times, after };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    next(call) {
      const entry = [...waiting].find(({ when }) => when(call));
      return entry === undefined ? undefined : strike(entry);
    },
  };
}
