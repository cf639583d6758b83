import { setTimeout as delay } from 'node:timers/promises';

import { OverlayError } from '../../src/errors.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { CallOptions, Quota } from '../connector.ts';

/** HubSpot counts searches apart from everything else (HS-45). */
export type CallKind = 'search' | 'other';

/** Keeps calls inside the vendor's windows, so that a refusal is the exception. */
export interface RateGate {
  /**
   * Waits until one more call fits.
   *
   * @throws {OverlayError} `SOURCE_RATE_LIMITED` when that takes longer than `longestWaitMs`, or the day's allowance is nearly spent.
   */
  admit(kind: CallKind, call: CallOptions): Promise<void>;
  /** Learns from an answer's headers (HS-72). */
  observe(headers: Readonly<Record<string, string>>): void;
  quota(): Quota | undefined;
}

/** What a gate needs to know. */
export interface RateGateOptions {
  readonly source: string;
  readonly searchesPerSecond: number;
  /** Milliseconds an interactive call waits at most; background calls wait for their turn. */
  readonly longestWaitMs: number;
  readonly clock: Clock;
}

interface Allowance {
  readonly max: number;
  readonly remaining: number;
  readonly intervalMs: number;
  readonly seenAtMs: number;
}

const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;
const DAILY_PROBE_MS = 900_000;
/** Shares of an allowance that background work leaves to interactive work. */
const BACKGROUND_RESERVE = 0.1;
const INTERACTIVE_RESERVE = 0.04;

/** A gate that knows nothing of the allowance until the first answer. */
export function createRateGate(options: RateGateOptions): RateGate {
  const { source, clock } = options;
  const searches: number[] = [];
  const calls: number[] = [];
  let window: Allowance | undefined;
  let daily: { readonly max: number; readonly remaining: number } | undefined;
  let observedAt = '';

  // HubSpot's window rolls: with little left, our own oldest call tells when the next place becomes free.
  function waitForWindowMs(lane: CallOptions['lane']): number {
    const nowMs = performance.now();
    if (window === undefined || nowMs - window.seenAtMs > window.intervalMs) return 0;
    const oldest = dropBefore(calls, nowMs - window.intervalMs)[0];
    const reserve = Math.ceil(window.max * (lane === 'background' ? BACKGROUND_RESERVE : INTERACTIVE_RESERVE));
    if (window.remaining > reserve || oldest === undefined || calls.length < window.max - reserve) return 0;
    return oldest + window.intervalMs - nowMs;
  }

  function waitForSearchMs(): number {
    const nowMs = performance.now();
    const [oldest] = dropBefore(searches, nowMs - SECOND_MS);
    return oldest === undefined || searches.length < options.searchesPerSecond ? 0 : oldest + SECOND_MS - nowMs;
  }

  function refuseSpentDay(lane: CallOptions['lane']): void {
    if (lane !== 'background' || daily === undefined || daily.remaining > daily.max * BACKGROUND_RESERVE) return;
    const seenMs = clock.now() - Date.parse(observedAt);
    // The day resets at midnight of the account's own zone (HS-73), which we do not know: one call now and then looks.
    if (seenMs < DAILY_PROBE_MS) throw limited(`${source} has little left of the day's calls.`, DAILY_PROBE_MS - seenMs);
  }

  function limited(message: string, retryAfterMs: number): OverlayError {
    return new OverlayError('SOURCE_RATE_LIMITED', message, { source, retryAfterMs: Math.ceil(retryAfterMs) });
  }

  return {
    async admit(kind, { signal, lane }) {
      refuseSpentDay(lane);
      const waitMs = (): number => (kind === 'search' ? waitForSearchMs() : waitForWindowMs(lane));
      for (let ms = waitMs(); ms > 0; ms = waitMs()) {
        if (lane !== 'background' && ms > options.longestWaitMs) throw limited(`${source} has no call free in its window.`, ms);
        // A timer may fire a little early; a millisecond more saves a second round.
        await delay(ms + 1, undefined, { signal }).catch((cause: unknown) => {
          signal.throwIfAborted();
          throw cause;
        });
      }
      (kind === 'search' ? searches : calls).push(performance.now());
    },
    observe(headers) {
      const figure = (name: string): number => Number(headers[`x-hubspot-ratelimit-${name}`] ?? Number.NaN);
      const [max, remaining] = [figure('max'), figure('remaining')];
      if (Number.isFinite(max) && Number.isFinite(remaining)) {
        const intervalMs = figure('interval-milliseconds');
        window = { max, remaining, intervalMs: intervalMs > 0 ? intervalMs : 10_000, seenAtMs: performance.now() };
        observedAt = new Date(clock.now()).toISOString();
      }
      const [dailyMax, dailyRemaining] = [figure('daily'), figure('daily-remaining')];
      if (Number.isFinite(dailyMax) && Number.isFinite(dailyRemaining)) daily = { max: dailyMax, remaining: dailyRemaining };
    },
    quota() {
      const known = daily === undefined ? window : { ...daily, intervalMs: DAY_MS };
      if (known === undefined) return undefined;
      const { max, remaining, intervalMs } = known;
      return { limit: max, remaining, used: max - remaining, windowMs: intervalMs, observedAt };
    },
  };
}

function dropBefore(times: number[], oldestMs: number): readonly number[] {
  while (times[0] !== undefined && times[0] <= oldestMs) times.shift();
  return times;
}
