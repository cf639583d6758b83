import { BrokenCircuitError, circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen, SamplingBreaker } from 'cockatiel';
import type { IBreaker } from 'cockatiel';

import { isOverlayError, OverlayError } from '../src/errors.ts';

/** Lets no call leave for a source that fails, but for one probe now and then. */
export interface SourceBreaker {
  /** @throws {OverlayError} when no call may leave now. */
  check(): void;
  /**
   * Runs one call; `isProbe` tells it that it tries whether the source is back.
   *
   * @throws {OverlayError} as `check`, or whatever the call throws.
   */
  run<Result>(call: (isProbe: boolean) => Promise<Result>): Promise<Result>;
}

/** What a breaker is told of its changes. */
export interface SourceBreakerOptions {
  readonly source: string;
  readonly onChange: (state: 'open' | 'closed') => void;
}

/** Milliseconds an open breaker waits before one probe may pass. */
export const PROBE_AFTER_MS = 5_000;
const CONSECUTIVE_FAILURES = 5;
const SAMPLED_MS = 10_000;
const LEAST_SAMPLES = 20;
/** Half of the calls; the library opens above the threshold, not at it. */
const SAMPLED_SHARE = 0.499;

/** Opens after five failures in a row, or when half of at least twenty calls failed within ten seconds. */
export function createSourceBreaker({ source, onChange }: SourceBreakerOptions): SourceBreaker {
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof Unanswered || (isOverlayError(error) && countsAgainstSource(error))),
    { halfOpenAfter: PROBE_AFTER_MS, breaker: createEither() },
  );
  let openedAtMs = 0;
  breaker.onBreak(() => {
    openedAtMs = Date.now();
    onChange('open');
  });
  breaker.onReset(() => onChange('closed'));
  // A gauge that is missing tells nobody that all is well.
  onChange('closed');

  const check = (): void => {
    const isWaiting = breaker.state === CircuitState.Open && Date.now() - openedAtMs < PROBE_AFTER_MS;
    // The probe itself moves the breaker to half-open; who finds it so would only wait for the probe's deadline.
    if (isWaiting || breaker.state === CircuitState.HalfOpen) throw refusal(source, breaker.lastFailure);
  };
  return {
    check,
    async run(call) {
      check();
      const isProbe = breaker.state === CircuitState.Open;
      try {
        return await breaker.execute(async () => await answered(call(isProbe), isProbe));
      } catch (cause) {
        if (cause instanceof Unanswered) throw cause.cause;
        if (cause instanceof BrokenCircuitError) throw refusal(source, breaker.lastFailure);
        throw cause;
      }
    },
  };
}

/** A probe whose caller left before the source answered: it says nothing for the source, and must not close the breaker. */
class Unanswered extends Error {}

async function answered<Result>(call: Promise<Result>, isProbe: boolean): Promise<Result> {
  try {
    return await call;
  } catch (cause) {
    throw isProbe && !isOverlayError(cause) ? new Unanswered('left', { cause }) : cause;
  }
}

function createEither(): IBreaker {
  const inRow = new ConsecutiveBreaker(CONSECUTIVE_FAILURES);
  const sampled = new SamplingBreaker({
    threshold: SAMPLED_SHARE,
    duration: SAMPLED_MS,
    minimumRps: (LEAST_SAMPLES * 1_000) / SAMPLED_MS,
  });
  return {
    state: undefined,
    success(state) {
      inRow.success();
      sampled.success(state);
    },
    // Both count every failure, whatever the other makes of it.
    failure: (state) => [inRow.failure(), sampled.failure(state)].includes(true),
  };
}

function countsAgainstSource(error: OverlayError): boolean {
  return error.code === 'SOURCE_UNAVAILABLE' || error.code === 'SOURCE_TIMEOUT' || error.code === 'SOURCE_BAD_RESPONSE';
}

function refusal(source: string, lastFailure: unknown): OverlayError {
  // A source that talks nonsense needs another remedy than one that is away, also while it is not asked.
  const last = typeof lastFailure === 'object' && lastFailure !== null && 'error' in lastFailure ? lastFailure.error : undefined;
  const code = isOverlayError(last, 'SOURCE_BAD_RESPONSE') ? last.code : 'SOURCE_UNAVAILABLE';
  const reason = isOverlayError(last) ? ` Last: ${last.message}` : '';
  return new OverlayError(code, `${source} failed repeatedly; no call is made until it is probed again.${reason}`, {
    source,
    retryAfterMs: PROBE_AFTER_MS,
  });
}
