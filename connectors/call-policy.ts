import { randomInt } from 'node:crypto';

import { BulkheadRejectedError, bulkhead, DelegateBackoff, handleWhen, retry, wrap } from 'cockatiel';

import { isOverlayError, OverlayError } from '../src/errors.ts';
import { countSourceCall } from '../src/platform/meter.ts';
import { createCallDeadline, race } from './call-deadline.ts';
import type { CallDeadline } from './call-deadline.ts';
import type { CallOptions } from './connector.ts';
import { createMemoryLedger } from './memory-ledger.ts';
import { createPooledBudget } from './pooled-budget.ts';
import { createSourceBreaker } from './source-breaker.ts';
import { GENERAL } from './source-budget.ts';
import type { SourceBudget } from './source-budget.ts';
import { NO_WATCH } from './source-watch.ts';
import type { CallOutcome, SourceWatch } from './source-watch.ts';

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
  /** Asked before every attempt. @default one without limits, which keeps the pauses the source asks for */
  readonly budget?: SourceBudget;
  /** Told about each call that leaves. */
  readonly watch?: SourceWatch;
}

/** One call's options: a call that must not be repeated says so. */
export interface PolicyCallOptions extends CallOptions {
  /** @default 'repeatable' */
  readonly repeat?: 'repeatable' | 'once';
  /** Which of the source's allowances the call uses. @default 'general' */
  readonly bucket?: string;
}

/** Makes one call. Where it was refused and is made again (a session had ended), `again` is awaited first: that call counts, too. */
export type Work<Result> = (signal: AbortSignal, again: () => Promise<void>) => Promise<Result>;

/** Runs calls to one source under its limits. */
export interface CallPolicy {
  /**
   * Runs `work` with a signal that aborts at the deadline or when the caller leaves.
   *
   * @throws {OverlayError} `SOURCE_TIMEOUT`, `SOURCE_UNAVAILABLE` (breaker open, too many waiting), `SOURCE_RATE_LIMITED` (the budget has
   *   no call left, or the source asked for a pause that is not over), or what `toError` made of the failure. The caller's own abort
   *   reason is thrown as it is.
   */
  call<Result>(work: Work<Result>, options: PolicyCallOptions): Promise<Result>;
}

/** Milliseconds a probe may take: a source that returns while one hangs must be found well within ten seconds. */
const PROBE_LIMIT_MS = 4_000;
const MAX_QUEUED = 1_000;
const FIRST_RETRY_MS = 200;

/** A policy for one source; every process and connector instance has its own. */
export function createCallPolicy(options: CallPolicyOptions): CallPolicy {
  const { source, deadlineMs = 5_000, maxConcurrent = 6, maxRetries = 2, watch = NO_WATCH } = options;
  const { backgroundDeadlineMs = 6 * deadlineMs, budget = createOwnBudget(source, deadlineMs) } = options;
  const breaker = createSourceBreaker({ source, onChange: (state) => watch.breaker(source, state) });
  const retries = retry(
    // A pause longer than the call may live is the caller's to plan, not ours to sit out.
    handleWhen((error) => isOverlayError(error) && error.retryable && (error.retryAfterMs ?? 0) < deadlineMs),
    { maxAttempts: maxRetries, backoff: new DelegateBackoff((context) => waitBeforeRetry(context)) },
  );
  const lane = bulkhead(maxConcurrent, MAX_QUEUED);
  const background = bulkhead(Math.ceil(maxConcurrent / 2), MAX_QUEUED);
  const repeatable = wrap(retries, lane);

  /** Waits for a call's turn; nobody waits for background work, so its waiting is not counted. */
  async function admit(call: PolicyCallOptions, deadline: CallDeadline): Promise<void> {
    // What waited in the lane while the source failed must not all go out after the breaker has opened.
    breaker.check();
    const turn = async (signal: AbortSignal): Promise<void> => await budget.admit(call.bucket ?? GENERAL, { ...call, signal });
    if (call.lane === 'background') await deadline.without(async () => await turn(call.signal));
    else await turn(AbortSignal.any([call.signal, deadline.signal]));
  }

  async function attempt<Result>(work: Work<Result>, call: PolicyCallOptions, deadline: CallDeadline): Promise<Result> {
    const both = AbortSignal.any([call.signal, deadline.signal]);
    both.throwIfAborted();
    await admit(call, deadline);
    return await breaker.run(async (isProbe) => {
      const signal = isProbe ? AbortSignal.any([both, expiry(source, Math.min(PROBE_LIMIT_MS, deadlineMs))]) : both;
      return await leave(work, { ...call, signal }, deadline);
    });
  }

  async function leave<Result>(work: Work<Result>, call: PolicyCallOptions, deadline: CallDeadline): Promise<Result> {
    const bucket = call.bucket ?? GENERAL;
    const { signal } = call;
    let outcome: CallOutcome = 'left';
    const again = async (): Promise<void> => {
      watch.called(source, 'refused');
      await admit(call, deadline);
      countSourceCall(source);
    };
    countSourceCall(source);
    try {
      // The race matters: an SDK that ignores its signal must hold neither the caller nor a place in the lane.
      const result = await race(work(signal, again), signal);
      outcome = 'ok';
      budget.confirm(bucket);
      return result;
    } catch (cause) {
      if (signal.aborted) {
        outcome = isOverlayError(signal.reason, 'SOURCE_TIMEOUT') ? 'timeout' : 'left';
        throw signal.reason;
      }
      const error = isOverlayError(cause) ? cause : options.toError(cause);
      outcome = outcomeOf(error);
      if (outcome === 'rate-limited') budget.pause(bucket, error.retryAfterMs ?? 0);
      if (outcome === 'refused') budget.confirm(bucket);
      throw error;
    } finally {
      watch.called(source, outcome);
    }
  }

  async function withDeadline<Result>(work: Work<Result>, call: PolicyCallOptions): Promise<Result> {
    const allowedMs = call.lane === 'background' ? backgroundDeadlineMs : deadlineMs;
    let lastFailure: unknown;
    // Between two attempts the source has answered: what it said is worth more than that time is up.
    using deadline = createCallDeadline(allowedMs, () => lastFailure ?? timeout(source, allowedMs));
    const signal = AbortSignal.any([call.signal, deadline.signal]);
    const run = async (): Promise<Result> => {
      lastFailure = undefined;
      try {
        return await attempt(work, call, deadline);
      } catch (failure) {
        lastFailure = failure;
        throw failure;
      }
    };
    return await race(call.repeat === 'once' ? lane.execute(run, signal) : repeatable.execute(run, signal), signal);
  }

  return {
    async call(work, call) {
      call.signal.throwIfAborted();
      try {
        breaker.check();
        const run = async (): Promise<Awaited<ReturnType<typeof work>>> => await withDeadline(work, call);
        // Background work queues for half of the lane only, so an interactive call never waits behind all of it.
        return await (call.lane === 'background' ? race(background.execute(run, call.signal), call.signal) : run());
      } catch (cause) {
        call.signal.throwIfAborted();
        if (!(cause instanceof BulkheadRejectedError)) throw cause;
        throw new OverlayError('SOURCE_UNAVAILABLE', `Too many calls to ${source} are waiting.`, { cause, source, retryAfterMs: 1_000 });
      }
    },
  };
}

function createOwnBudget(source: string, longestWaitMs: number): SourceBudget {
  return createPooledBudget({ source, rules: { windows: {}, longestWaitMs }, ledger: createMemoryLedger() });
}

function timeout(source: string, allowedMs: number): OverlayError {
  return new OverlayError('SOURCE_TIMEOUT', `${source} did not answer within ${allowedMs} ms.`, { source });
}

/** Aborts after so long, with an error of ours. */
function expiry(source: string, allowedMs: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(timeout(source, allowedMs)), allowedMs).unref();
  return controller.signal;
}

function outcomeOf(error: OverlayError): CallOutcome {
  if (error.code === 'SOURCE_RATE_LIMITED') return 'rate-limited';
  if (error.code === 'SOURCE_TIMEOUT') return 'timeout';
  return error.code === 'SOURCE_UNAVAILABLE' || error.code === 'SOURCE_BAD_RESPONSE' ? 'failed' : 'refused';
}

function waitBeforeRetry(context: { readonly attempt: number; readonly result: unknown }): number {
  const error =
    typeof context.result === 'object' && context.result !== null && 'error' in context.result ? context.result.error : undefined;
  const asked = isOverlayError(error) ? (error.retryAfterMs ?? 0) : 0;
  const growing = FIRST_RETRY_MS * 2 ** (context.attempt - 1);
  // Jitter keeps many waiting callers from returning at the same instant.
  return Math.max(asked, growing) + randomInt(growing);
}
