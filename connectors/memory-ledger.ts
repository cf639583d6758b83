import { DAY_PROBE_MS, guardOf, PROBE_LIFE_MS, reserveOf, UNLIMITED_VALID_MS } from './budget-ledger.ts';
import type { BudgetLedger, Granted, LedgerNotice, Refused, TakeRequest } from './budget-ledger.ts';
import type { Allowance, WindowLimit } from './source-budget.ts';

interface BucketState {
  /** Oldest first. */
  grants: { readonly atMs: number; readonly calls: number }[];
  /** Until then nothing is granted. */
  pausedUntilMs: number;
  /** Afterwards one call tries (`'due'`) and is waited for (`'out'`). */
  probe: 'none' | 'due' | 'out';
}

interface DayState extends Allowance {
  /** When it was told, or last tried. */
  readonly lookedAtMs: number;
}

/**
 * A ledger of this process, for programs without a database.
 *
 * @param now - milliseconds of a clock that never goes back. @default the process's own
 */
export function createMemoryLedger(now: () => number = () => performance.now()): BudgetLedger {
  const buckets = new Map<string, BucketState>();
  const listeners = new Set<(notice: LedgerNotice) => void>();
  let day: DayState | undefined;

  function stateOf(bucket: string): BucketState {
    const known = buckets.get(bucket);
    if (known !== undefined) return known;
    const fresh: BucketState = { grants: [], pausedUntilMs: 0, probe: 'none' };
    buckets.set(bucket, fresh);
    return fresh;
  }

  function take(request: TakeRequest): Granted | Refused {
    const nowMs = now();
    const state = stateOf(request.bucket);
    if (request.day !== undefined) day = { ...request.day, lookedAtMs: nowMs };
    const isDaySpent = isSpent(day, request);
    const refusal = findRefusal(state, nowMs, isDaySpent ? day : undefined);
    if (refusal !== undefined) return { ...refusal, day };
    const isProbe = state.probe !== 'none';
    const wish = isProbe || isDaySpent ? { ...request, calls: 1, least: 1 } : request;
    const free = freeCalls(state, wish, nowMs);
    if (free.retryAfterMs > 0) return { kind: 'refused', reason: 'window', retryAfterMs: free.retryAfterMs, day };
    if (isDaySpent && day !== undefined) day = { ...day, lookedAtMs: nowMs };
    if (isProbe) Object.assign(state, { probe: 'out', pausedUntilMs: nowMs + PROBE_LIFE_MS });
    const calls = Math.min(wish.calls, free.calls);
    state.grants.push({ atMs: nowMs, calls });
    return { kind: isProbe ? 'probe' : 'calls', calls, validMs: validityOf(request.window), day };
  }

  function tell(notice: LedgerNotice): void {
    for (const listener of listeners) listener(notice);
  }

  return {
    take: async (request) => await Promise.resolve(take(request)),
    async pause(bucket, durationMs) {
      const state = stateOf(bucket);
      state.pausedUntilMs = Math.max(state.pausedUntilMs, now() + durationMs);
      state.probe = 'due';
      await Promise.resolve(tell({ bucket, change: 'paused', durationMs }));
    },
    async resume(bucket) {
      const state = stateOf(bucket);
      // A pause that was asked for after the probe had left stands.
      if (state.probe !== 'out') return;
      Object.assign(state, { pausedUntilMs: 0, probe: 'none' });
      await Promise.resolve(tell({ bucket, change: 'resumed' }));
    },
    watch(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}

function isSpent(day: Allowance | undefined, { lane, dayReserve }: TakeRequest): boolean {
  return lane === 'background' && day !== undefined && day.remaining <= day.limit * dayReserve;
}

/** Why nothing is granted at all: a pause, or a day that is spent and was looked at lately. */
function findRefusal({ pausedUntilMs, probe }: BucketState, nowMs: number, spent: DayState | undefined): Omit<Refused, 'day'> | undefined {
  if (nowMs < pausedUntilMs) return { kind: 'refused', reason: probe === 'out' ? 'probe' : 'pause', retryAfterMs: pausedUntilMs - nowMs };
  if (spent === undefined || nowMs >= spent.lookedAtMs + DAY_PROBE_MS) return undefined;
  return { kind: 'refused', reason: 'day', retryAfterMs: spent.lookedAtMs + DAY_PROBE_MS - nowMs };
}

function validityOf(window: WindowLimit | undefined): number {
  return window === undefined ? UNLIMITED_VALID_MS : guardOf(window).validMs;
}

/** Calls that fit now, or milliseconds until `least` of them do. */
function freeCalls(state: BucketState, request: TakeRequest, nowMs: number): { readonly calls: number; readonly retryAfterMs: number } {
  const { window, lane, least } = request;
  if (window === undefined) {
    state.grants = [];
    return { calls: request.calls, retryAfterMs: 0 };
  }
  const spanMs = window.windowMs + guardOf(window).guardMs;
  state.grants = state.grants.filter(({ atMs }) => atMs + spanMs > nowMs);
  const allowed = window.calls - reserveOf(window, lane);
  const needed = Math.min(least, allowed);
  let free = allowed - state.grants.reduce((sum, { calls }) => sum + calls, 0);
  if (free >= needed) return { calls: free, retryAfterMs: 0 };
  for (const { atMs, calls } of state.grants) {
    free += calls;
    if (free >= needed) return { calls: 0, retryAfterMs: atMs + spanMs - nowMs };
  }
  return { calls: 0, retryAfterMs: spanMs };
}
