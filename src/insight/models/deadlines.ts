import { OverlayError } from '../../errors.ts';

/** How long a model may take. */
export interface DeadlineOptions {
  /** Milliseconds from the request to the first piece. */
  readonly firstTokenMs: number;
  /** Milliseconds between two pieces. */
  readonly idleMs: number;
  /** Milliseconds from the request to the end. */
  readonly totalMs: number;
}

/** The deadlines of one call. Disposing ends them. */
export interface Deadlines extends Disposable {
  /** Aborts when the caller leaves or a deadline passes. */
  readonly signal: AbortSignal;
  /** The request leaves now. */
  start(): void;
  /** A piece has arrived. */
  progress(): void;
  /** `MODEL_TIMEOUT` when it was a deadline that ended the call, else undefined. */
  exceeded(cause: unknown): OverlayError | undefined;
}

/** Deadlines that begin when the request leaves. */
export function createDeadlines(options: DeadlineOptions, callerSignal: AbortSignal): Deadlines {
  const controller = new AbortController();
  let passed: string | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let total: NodeJS.Timeout | undefined;
  let awaited: 'first token' | 'next token' = 'first token';
  const abortAfter = (ms: number, deadline: string): NodeJS.Timeout =>
    setTimeout(() => {
      passed = deadline;
      controller.abort();
    }, ms);
  return {
    signal: AbortSignal.any([callerSignal, controller.signal]),
    start() {
      waiting = abortAfter(options.firstTokenMs, 'first token');
      total = abortAfter(options.totalMs, 'whole answer');
    },
    progress() {
      // The same timer from the second piece on: a new one for each would cost more than the piece.
      if (awaited === 'next token') {
        waiting?.refresh();
        return;
      }
      awaited = 'next token';
      clearTimeout(waiting);
      waiting = abortAfter(options.idleMs, 'next token');
    },
    exceeded: (cause) => (passed === undefined ? undefined : new OverlayError('MODEL_TIMEOUT', `The model is late: ${passed}.`, { cause })),
    [Symbol.dispose]() {
      clearTimeout(waiting);
      clearTimeout(total);
    },
  };
}
