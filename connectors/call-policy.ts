import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  circuitBreaker,
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
  /** Milliseconds one call may take, retries not included. @default 5_000 */
  readonly deadlineMs?: number;
  /** Calls under way at once. @default 6 */
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
   * @throws {OverlayError} `SOURCE_TIMEOUT`, `SOURCE_UNAVAILABLE` (breaker open, bulkhead full), or what `toError` made of the failure.
   */
  call<Result>(work: (signal: AbortSignal) => Promise<Result>, options: PolicyCallOptions): Promise<Result>;
}

/** Milliseconds an open breaker waits before one probe may pass. */
const PROBE_AFTER_MS = 5_000;
const CONSECUTIVE_FAILURES = 5;
const MAX_QUEUED = 1_000;
/** A source that asks for a longer pause than this gets it from the next poll, not from a held call. */
const LONGEST_WAIT_MS = 15_000;

/** A policy for one source; every process and connector instance has its own. */
export function createCallPolicy(options: CallPolicyOptions): CallPolicy {
  const { source, deadlineMs = 5_000, maxConcurrent = 6, maxRetries = 2 } = options;
  const breaker = circuitBreaker(
    handleWhen((error) => isOverlayError(error) && countsAgainstSource(error)),
    { halfOpenAfter: PROBE_AFTER_MS, breaker: new ConsecutiveBreaker(CONSECUTIVE_FAILURES) },
  );
  const retries = retry(
    handleWhen((error) => isOverlayError(error) && error.retryable && (error.retryAfterMs ?? 0) <= LONGEST_WAIT_MS),
    { maxAttempts: maxRetries, backoff: new DelegateBackoff((context) => waitBeforeRetry(context)) },
  );
  const lane = bulkhead(maxConcurrent, MAX_QUEUED);
  const repeatable = wrap(retries, breaker, lane);
  const once = wrap(breaker, lane);
  return {
    async call(work, { signal, repeat = 'repeatable' }) {
      signal.throwIfAborted();
      const attempt = async (): Promise<Awaited<ReturnType<typeof work>>> => {
        signal.throwIfAborted();
        countSourceCall(source);
        options.onCall?.();
        return await withDeadline(work, { signal, deadlineMs, source, toError: options.toError });
      };
      try {
        return await (repeat === 'once' ? once : repeatable).execute(attempt, signal);
      } catch (cause) {
        signal.throwIfAborted();
        throw toPolicyError(source, cause);
      }
    },
  };
}

function countsAgainstSource(error: OverlayError): boolean {
  return error.code === 'SOURCE_UNAVAILABLE' || error.code === 'SOURCE_TIMEOUT' || error.code === 'SOURCE_BAD_RESPONSE';
}

function waitBeforeRetry(context: { readonly attempt: number; readonly result: unknown }): number {
  const error = typeof context.result === 'object' && context.result !== null && 'error' in context.result ? context.result.error : undefined;
  const asked = isOverlayError(error) ? (error.retryAfterMs ?? 0) : 0;
  // Jitter keeps many waiting callers from returning at the same instant; time is random enough for that.
  const jitter = performance.now() % 100;
  return Math.max(asked, 200 * 2 ** (context.attempt - 1)) + jitter;
}

interface DeadlineOptions {
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
  readonly source: string;
  readonly toError: (cause: unknown) => OverlayError;
}

// The race matters: an SDK that ignores its signal must not hold the caller past the deadline.
async function withDeadline<Result>(work: (signal: AbortSignal) => Promise<Result>, options: DeadlineOptions): Promise<Result> {
  const deadline = AbortSignal.timeout(options.deadlineMs);
  const either = AbortSignal.any([options.signal, deadline]);
  const aborted = Promise.withResolvers<never>();
  const onAbort = (): void => aborted.reject(either.reason);
  either.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(either), aborted.promise]);
  } catch (cause) {
    options.signal.throwIfAborted();
    if (deadline.aborted) {
      throw new OverlayError('SOURCE_TIMEOUT', `${options.source} did not answer within ${options.deadlineMs} ms.`, { cause, source: options.source });
    }
    throw isOverlayError(cause) ? cause : options.toError(cause);
  } finally {
    either.removeEventListener('abort', onAbort);
  }
}

function toPolicyError(source: string, cause: unknown): unknown {
  if (cause instanceof BrokenCircuitError) {
    return new OverlayError('SOURCE_UNAVAILABLE', `${source} failed repeatedly; no call is made until it is probed again.`, {
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
