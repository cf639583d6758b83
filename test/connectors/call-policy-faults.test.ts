import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createCallPolicy } from '../../connectors/call-policy.ts';
import type { CallPolicy, CallPolicyOptions } from '../../connectors/call-policy.ts';
import { createMemoryLedger } from '../../connectors/memory-ledger.ts';
import { createPooledBudget } from '../../connectors/pooled-budget.ts';
import { isOverlayError, OverlayError } from '../../src/errors.ts';

const never = new AbortController().signal;
const SECOND_MS = 1_000;

/** A source that is healthy, gone, or accepts calls and never answers, and when calls reached it. */
class Source {
  state: 'healthy' | 'failing' | 'silent' | 'busy' = 'healthy';
  readonly arrivals: number[] = [];
  underWay = 0;
  mostUnderWay = 0;
  answered = 0;

  readonly work = async (signal: AbortSignal): Promise<string> => {
    this.arrivals.push(performance.now());
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    try {
      return await this.#answer(signal);
    } finally {
      this.underWay -= 1;
    }
  };

  async #answer(signal: AbortSignal): Promise<string> {
    if (this.state === 'failing') throw new OverlayError('SOURCE_UNAVAILABLE', 'down', { source: 'crm' });
    if (this.state === 'busy') throw new OverlayError('SOURCE_RATE_LIMITED', 'busy', { source: 'crm', retryAfterMs: 10 * SECOND_MS });
    if (this.state === 'silent') {
      return await new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('cancelled')), { once: true });
      });
    }
    await elapse(20);
    this.answered += 1;
    return 'answer';
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function policyOver(more: Partial<CallPolicyOptions> = {}): CallPolicy {
  return createCallPolicy({
    source: 'crm',
    toError: (cause) => new OverlayError('SOURCE_UNAVAILABLE', 'crm cannot be reached.', { cause, source: 'crm' }),
    ...more,
  });
}

async function elapse(ms: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

interface Outcome {
  readonly code: string;
  readonly tookMs: number;
  readonly atMs: number;
}

/** How one call ends. */
async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  const atMs = performance.now();
  const code = await call.then(
    () => 'OK',
    (cause: unknown) => (isOverlayError(cause) ? cause.code : String(cause)),
  );
  return { code, tookMs: performance.now() - atMs, atMs };
}

/** A caller every so often, until the time is over. */
async function traffic(policy: CallPolicy, source: Source, { everyMs, forMs }: { readonly everyMs: number; readonly forMs: number }) {
  const outcomes: Promise<Outcome>[] = [];
  for (let ms = 0; ms < forMs; ms += everyMs) {
    outcomes.push(outcomeOf(policy.call(source.work, { signal: never })));
    await vi.advanceTimersByTimeAsync(everyMs);
  }
  await vi.advanceTimersByTimeAsync(6 * SECOND_MS);
  return await Promise.all(outcomes);
}

describe('a source that is down for a minute (fault 1)', () => {
  test.each(['failing', 'silent'] as const)(
    '%s: at most one probe every five seconds, others are answered at once, and all are ten seconds after its return',
    async (fault) => {
      const source = new Source();
      const policy = policyOver();
      source.state = fault;
      const down = await traffic(policy, source, { everyMs: 100, forMs: 60 * SECOND_MS });
      const openedAtMs = down.find(({ tookMs }) => tookMs === 0)?.atMs ?? Infinity;
      const probes = source.arrivals.filter((at) => at > openedAtMs + SECOND_MS);
      for (const [index, at] of probes.entries()) expect(at - (probes[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(5 * SECOND_MS);
      const refused = down.filter(({ atMs }) => atMs > openedAtMs);
      expect(refused.filter(({ tookMs }) => tookMs > 50).length).toBeLessThanOrEqual(probes.length);
      expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['SOURCE_UNAVAILABLE']));

      source.state = 'healthy';
      const backAtMs = performance.now();
      const back = await traffic(policy, source, { everyMs: 100, forMs: 20 * SECOND_MS });
      expect(new Set(back.filter(({ atMs }) => atMs >= backAtMs + 10 * SECOND_MS).map(({ code }) => code))).toEqual(new Set(['OK']));
    },
  );

  test('opens when half of twenty calls failed within ten seconds, though never five in a row', async () => {
    const source = new Source();
    const policy = policyOver({ maxRetries: 0 });
    for (let call = 0; call < 20; call += 1) {
      source.state = call % 2 === 0 ? 'healthy' : 'failing';
      const ended = outcomeOf(policy.call(source.work, { signal: never }));
      await vi.advanceTimersByTimeAsync(100);
      await ended;
    }
    source.state = 'healthy';
    expect(await outcomeOf(policy.call(source.work, { signal: never }))).toMatchObject({ code: 'SOURCE_UNAVAILABLE', tookMs: 0 });
    expect(source.arrivals).toHaveLength(20);
  });

  test('stays closed while fewer than half fail', async () => {
    const source = new Source();
    const policy = policyOver({ maxRetries: 0 });
    for (let call = 0; call < 60; call += 1) {
      source.state = call % 3 === 0 ? 'failing' : 'healthy';
      const ended = outcomeOf(policy.call(source.work, { signal: never }));
      await vi.advanceTimersByTimeAsync(50);
      await ended;
    }
    expect(source.arrivals).toHaveLength(60);
  });

  test('a caller who leaves during the probe does not let everybody through', async () => {
    const source = new Source();
    const policy = policyOver({ maxRetries: 0 });
    source.state = 'failing';
    for (let call = 0; call < 5; call += 1) await outcomeOf(policy.call(source.work, { signal: never }));
    source.state = 'silent';
    await vi.advanceTimersByTimeAsync(5 * SECOND_MS);
    const caller = new AbortController();
    const probe = outcomeOf(policy.call(source.work, { signal: caller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    caller.abort(new Error('left'));
    await probe;
    expect(await outcomeOf(policy.call(source.work, { signal: never }))).toMatchObject({ code: 'SOURCE_UNAVAILABLE', tookMs: 0 });
  });
});

describe('a source that is slow (fault 2)', () => {
  test('the answer comes at the deadline of five seconds as SOURCE_TIMEOUT, and the calls under way are bounded', async () => {
    const source = new Source();
    const policy = policyOver();
    source.state = 'silent';
    const calls = Array.from({ length: 50 }, async () => await outcomeOf(policy.call(source.work, { signal: never })));
    await vi.advanceTimersByTimeAsync(5_100);
    const outcomes = await Promise.all(calls);
    for (const { tookMs } of outcomes) expect(tookMs).toBeLessThanOrEqual(5_100);
    // Those behind them never reached the source: they hear that it fails, with the reason.
    expect(outcomes.map(({ code }) => code).slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 'SOURCE_TIMEOUT'));
    expect(outcomes.filter(({ code }) => code === 'OK')).toEqual([]);
    expect(source.mostUnderWay).toBe(6);
    expect(source.underWay).toBe(0);
  });
  test('a caller that leaves cancels the call at once', async () => {
    const source = new Source();
    source.state = 'silent';
    const caller = new AbortController();
    const call = outcomeOf(policyOver().call(source.work, { signal: caller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    expect(source.underWay).toBe(1);
    caller.abort(new Error('left'));
    await call;
    expect(source.underWay).toBe(0);
  });
});

describe('a storm of 429 (fault 3)', () => {
  test('two processes make no call inside the pause, one call tries when it is over, and the whole takes 1.2 times the needed calls at most', async () => {
    const source = new Source();
    const ledger = createMemoryLedger();
    const policies = [1, 2].map(() =>
      policyOver({
        budget: createPooledBudget({ source: 'crm', rules: { windows: { general: { calls: 190, windowMs: 10_000 } } }, ledger }),
      }),
    );
    const NEEDED = 100;
    source.state = 'busy';
    const work = Array.from({ length: NEEDED }, async (_, index) => {
      for (;;) {
        try {
          return await policies[index % 2]?.call(source.work, { signal: never, lane: 'background' });
        } catch (cause) {
          await elapse(isOverlayError(cause) ? (cause.retryAfterMs ?? 1_000) : 1_000);
        }
      }
    });
    await vi.advanceTimersByTimeAsync(45 * SECOND_MS);
    source.state = 'healthy';
    await vi.advanceTimersByTimeAsync(60 * SECOND_MS);
    await Promise.all(work);
    expect(source.answered).toBe(NEEDED);
    expect(source.arrivals.length).toBeLessThanOrEqual(1.2 * NEEDED);
    // Those under way when the first 429 came; afterwards one by one.
    const [first = 0] = source.arrivals;
    const later = source.arrivals.filter((at) => at > first && at < first + 45 * SECOND_MS);
    for (const [index, at] of later.entries()) expect(at - (later[index - 1] ?? first)).toBeGreaterThanOrEqual(10 * SECOND_MS);
    expect(later.length).toBeGreaterThanOrEqual(3);
  });

  test('an interactive call is told at once when to come again', async () => {
    const source = new Source();
    const policy = policyOver({ budget: createPooledBudget({ source: 'crm', rules: { windows: {} }, ledger: createMemoryLedger() }) });
    source.state = 'busy';
    await outcomeOf(policy.call(source.work, { signal: never }));
    await vi.advanceTimersByTimeAsync(SECOND_MS);
    await expect(policy.call(source.work, { signal: never })).rejects.toMatchObject({ code: 'SOURCE_RATE_LIMITED', retryAfterMs: 9_000 });
    expect(source.arrivals).toHaveLength(1);
  });
});
