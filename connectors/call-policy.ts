import { randomInt } from 'node:crypto';

import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel';

import { isOverlayError, OverlayError } from '../src/errors.ts';
import { countSourceCall } from '../src/platform/meter.ts';
import type { CallOptions } from './connector.ts';

/** How calls to one source behave when it is slow, busy or gone. */
export interface CallPolicyOptions {
  /** Configured name of the source. */
  readonly source: string;
  /** Turns whatever the SDK threw into one of our errors; never sees a caller's abort. */
  readonly toError: (cause: unknown) => OverlayError;
  /** Milliseconds a call may take in all: retries, pauses and, for interactive calls, waiting for its turn. @default 5_000 */
  readonly deadlineMs?: number;
  /** The same for background calls, whose pages are larger and for which nobody waits. @default six times `deadlineMs` */
  readonly backgroundDeadlineMs?: number;
  /** Calls under way at once; background calls take at most half of them. @default 6 */
  readonly maxConcurrent?: number;
  /** Attempts after the first, for retryable failures of idempotent calls. @default 2 */
  readonly maxRetries?: number;
  /** Told about each call that leaves. */
  readonly onCall?: () => void;
}

/** One call's options: a call that must not be repeated says so. */
export interface PolicyCallOptions extends CallOptions {
  /** @default 'repeatable' */
  readonly repeat?: 'repeatable' | 'once';
}

/** Runs calls to one source under its limits. */
export interface CallPolicy {
  /**
   * Runs `work` with a signal that aborts at the deadline or when the caller leaves.
   *
   * @throws {OverlayError} `SOURCE_TIMEOUT`, `SOURCE_UNAVAILABLE` (breaker open, too many waiting), `SOURCE_RATE_LIMITED` (the source
   *   asked for a pause that is not over), or what `toError` made of the failure. The caller's own abort reason is thrown as it is.
   */
  call<Result>(work: (signal: AbortSignal) => Promise<Result>, options: PolicyCallOptions): Promise<Result>;
}

/** Milliseconds an open breaker waits before one probe may pass. */
const PROBE_AFTER_MS = 5_000;
const CONSECUTIVE_FAILURES = 5;
const MAX_QUEUED = 1_000;
const FIRST_RETRY_MS = 200;

/** A policy for one source; every process and connector instance has its own. */
export function createCallPolicy(options: CallPolicyOptions): CallPolicy {
  const { source, deadlineMs = 5_000, maxConcurrent = 6, maxRetries = 2 } = options;
  const { backgroundDeadlineMs = 6 * deadlineMs } = options;
  const breaker = circuitBreaker(
    handleWhen((error) => isOverlayError(error) && countsAgainstSource(error)),
    { halfOpenAfter: PROBE_AFTER_MS, breaker: new ConsecutiveBreaker(CONSECUTIVE_FAILURES) },
  );
  const retries = retry(
    // A pause longer than the call may live is the caller's to plan, not ours to sit out.
    handleWhen((error) => isOverlayError(error) && error.retryable && (error.retryAfterMs ?? 0) < deadlineMs),
    { maxAttempts: maxRetries, backoff: new DelegateBackoff((context) => waitBeforeRetry(context)) },
  );
  const lane = bulkhead(maxConcurrent, MAX_QUEUED);
  const background = bulkhead(Math.ceil(maxConcurrent / 2), MAX_QUEUED);
  const repeatable = wrap(retries, breaker, lane);
  const once = wrap(breaker, lane);
  const pause = createPause(source);

  async function attempt<Result>(work: (signal: AbortSignal) => Promise<Result>, signal: AbortSignal): Promise<Result> {
    signal.throwIfAborted();
    // What waited in the lane while the source failed must not all go out after the breaker has opened.
    if (breaker.state === CircuitState.Open) throw new BrokenCircuitError();
    pause.throwIfPaused();
    countSourceCall(source);
    options.onCall?.();
    try {
      // The race matters: an SDK that ignores its signal must hold neither the caller nor a place in the lane.
      return await race(work(signal), signal);
    } catch (cause) {
      signal.throwIfAborted();
      const error = isOverlayError(cause) ? cause : options.toError(cause);
      pause.observe(error);
      throw error;
    }
  }

  async function withDeadline<Result>(work: (signal: AbortSignal) => Promise<Result>, call: PolicyCallOptions): Promise<Result> {
    const deadline = new AbortController();
    const allowedMs = call.lane === 'background' ? backgroundDeadlineMs : deadlineMs;
    let lastFailure: unknown;
    const timer = setTimeout(() => {
      const timeout = new OverlayError('SOURCE_TIMEOUT', `${source} did not answer within ${allowedMs} ms.`, { source });
      // Between two attempts the source has answered: what it said is worth more than that time is up.
      deadline.abort(lastFailure ?? timeout);
    }, allowedMs);
    const signal = AbortSignal.any([call.signal, deadline.signal]);
    const policy = call.repeat === 'once' ? once : repeatable;
    const run = async (): Promise<Result> => {
      lastFailure = undefined;
      try {
        return await attempt(work, signal);
      } catch (failure) {
        lastFailure = failure;
        throw failure;
      }
    };
    try {
      return await race(policy.execute(run, signal), signal);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async call(work, call) {
      call.signal.throwIfAborted();
      try {
        // The probe itself moves the breaker to half-open; who finds it so would only wait for the probe's deadline.
        if (breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
        const run = async (): Promise<Awaited<ReturnType<typeof work>>> => await withDeadline(work, call);
        // Background work queues for half of the lane only, so an interactive call never waits behind all of it.
        return await (call.lane === 'background' ? race(background.execute(run, call.signal), call.signal) : run());
      } catch (cause) {
        call.signal.throwIfAborted();
        throw toPolicyError(source, { cause, lastFailure: breaker.lastFailure });
      }
    },
  };
}

interface Pause {
  /** Remembers how long the source asked everyone to stay away. */
  observe(error: OverlayError): void;
  throwIfPaused(): void;
}

// A 429 speaks to all calls of this process: the others learn it without asking the source themselves.
function createPause(source: string): Pause {
  let untilMs = 0;
  return {
    observe(error) {
      if (error.code !== 'SOURCE_RATE_LIMITED') return;
      untilMs = Math.max(untilMs, performance.now() + (error.retryAfterMs ?? 0));
    },
    throwIfPaused() {
      const retryAfterMs = Math.ceil(untilMs - performance.now());
      if (retryAfterMs <= 0) return;
      throw new OverlayError('SOURCE_RATE_LIMITED', `${source} asked for a pause.`, { source, retryAfterMs });
    },
  };
}

function countsAgainstSource(error: OverlayError): boolean {
  return error.code === 'SOURCE_UNAVAILABLE' || error.code === 'SOURCE_TIMEOUT' || error.code === 'SOURCE_BAD_RESPONSE';
}

function waitBeforeRetry(context: { readonly attempt: number; readonly result: unknown }): number {
  const error =
    typeof context.result === 'object' && context.result !== null && 'error' in context.result ? context.result.error : undefined;
  const asked = isOverlayError(error) ? (error.retryAfterMs ?? 0) : 0;
  const growing = FIRST_RETRY_MS * 2 ** (context.attempt - 1);
  // Jitter keeps many waiting callers from returning at the same instant.
  return Math.max(asked, growing) + randomInt(growing);
}

/** Settles as `work` does, or rejects with the signal's reason as soon as it aborts. */
async function race<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = Promise.withResolvers<never>();
  const onAbort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

interface Refusal {
  readonly cause: unknown;
  /** What last counted against the source, as the breaker keeps it. */
  readonly lastFailure: unknown;
}

function toPolicyError(source: string, { cause, lastFailure }: Refusal): unknown {
  if (cause instanceof BrokenCircuitError) {
    // A source that talks nonsense needs another remedy than one that is away, also while it is not asked.
    const last = typeof lastFailure === 'object' && lastFailure !== null && 'error' in lastFailure ? lastFailure.error : undefined;
    const code = isOverlayError(last, 'SOURCE_BAD_RESPONSE') ? last.code : 'SOURCE_UNAVAILABLE';
    const reason = isOverlayError(last) ? ` Last: ${last.message}` : '';
    return new OverlayError(code, `${source} failed repeatedly; no call is made until it is probed again.${reason}`, {
      cause,
      source,
      retryAfterMs: PROBE_AFTER_MS,
    });
  }
  if (cause instanceof BulkheadRejectedError) {
    return new OverlayError('SOURCE_UNAVAILABLE', `Too many calls to ${source} are waiting.`, { cause, source, retryAfterMs: 1_000 });
  }
  return cause;
}
