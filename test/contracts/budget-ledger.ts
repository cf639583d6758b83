import fc from 'fast-check';
import { expect, test } from 'vitest';

import { DAY_PROBE_MS, guardOf, PROBE_LIFE_MS } from '../../connectors/budget-ledger.ts';
import type { BudgetLedger, Granted, Refused, TakeRequest } from '../../connectors/budget-ledger.ts';
import type { WindowLimit } from '../../connectors/source-budget.ts';

/** A ledger whose clock the test sets. */
export interface LedgerUnderTest extends AsyncDisposable {
  /** One more process on the same ledger. */
  open(): Promise<BudgetLedger>;
  /** Milliseconds since the ledger was made. */
  setClock(ms: number): Promise<void>;
  /** A bucket nobody has used. */
  freshBucket(): string;
}

const WINDOW: WindowLimit = { calls: 20, windowMs: 10_000 };
const SPAN_MS = WINDOW.windowMs + guardOf(WINDOW).guardMs;

/** What holds for every ledger, whoever keeps it. */
export function testBudgetLedger(start: () => Promise<LedgerUnderTest>, { runs }: { readonly runs: number }): void {
  test('no rolling window ever holds more arrivals than published, however the wishes of three processes fall', async () => {
    await using subject = await start();
    const processes = [await subject.open(), await subject.open(), await subject.open()];
    let startMs = 0;
    const steps = fc.array(
      fc.record({
        afterMs: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3_000 })),
        process: fc.integer({ min: 0, max: 2 }),
        lane: fc.constantFrom('interactive' as const, 'background' as const),
        calls: fc.integer({ min: 1, max: 25 }),
        usedAfter: fc.double({ min: 0, max: 1, noNaN: true }),
        transit: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 20, maxLength: 120 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (wishes) => {
        const bucket = subject.freshBucket();
        const { validMs, transitMs } = guardOf(WINDOW);
        const arrivals: number[] = [];
        let nowMs = startMs;
        for (const { afterMs, process, lane, calls, usedAfter, transit } of wishes) {
          nowMs += afterMs;
          await subject.setClock(nowMs);
          const answer = await processes[process]?.take(wish(bucket, { lane, calls, least: Math.ceil(calls / 3) }));
          if (answer === undefined || answer.kind === 'refused') continue;
          expect(answer.calls).toBeLessThanOrEqual(calls);
          for (let call = 0; call < answer.calls; call += 1) arrivals.push(nowMs + usedAfter * validMs + transit * transitMs);
        }
        startMs = nowMs + SPAN_MS;
        expect(mostWithin(arrivals, WINDOW.windowMs)).toBeLessThanOrEqual(WINDOW.calls);
      }),
      { numRuns: runs },
    );
  });

  test('a wish is never told to come again in vain: at the time it is told, it is granted', async () => {
    await using subject = await start();
    const ledger = await subject.open();
    let startMs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 12 }), async (wishes) => {
        const bucket = subject.freshBucket();
        let nowMs = startMs;
        for (const calls of wishes) {
          await subject.setClock(nowMs);
          const answer = await ledger.take(wish(bucket, { calls, least: calls }));
          nowMs += 100;
          if (answer.kind !== 'refused') continue;
          nowMs += Math.ceil(answer.retryAfterMs);
          await subject.setClock(nowMs);
          expect(await ledger.take(wish(bucket, { calls, least: calls }))).toMatchObject({ kind: 'calls', calls });
        }
        startMs = nowMs + SPAN_MS;
      }),
      { numRuns: runs },
    );
  });

  test('one reader may have the whole window at once, and all of it again after a window and its guard', async () => {
    await using subject = await start();
    const [one, other] = [await subject.open(), await subject.open()];
    const bucket = subject.freshBucket();
    await subject.setClock(0);
    expect(rounded(await one.take(wish(bucket, { calls: 50 })))).toEqual({ kind: 'calls', calls: 20 });
    await subject.setClock(1_000);
    expect(rounded(await other.take(wish(bucket)))).toEqual(refusedFor('window', SPAN_MS - 1_000));
    await subject.setClock(SPAN_MS);
    expect(rounded(await other.take(wish(bucket, { calls: 50 })))).toEqual({ kind: 'calls', calls: 20 });
  });

  test('background work leaves a tenth of the window to interactive work', async () => {
    await using subject = await start();
    const ledger = await subject.open();
    const bucket = subject.freshBucket();
    await subject.setClock(0);
    expect(await ledger.take(wish(bucket, { calls: 50, lane: 'background' }))).toMatchObject({ kind: 'calls', calls: 18 });
    expect(await ledger.take(wish(bucket, { lane: 'background' }))).toMatchObject({ kind: 'refused', reason: 'window' });
    expect(await ledger.take(wish(bucket, { calls: 50 }))).toMatchObject({ kind: 'calls', calls: 2 });
  });

  test('a pause is kept by every process, the first call after it goes alone, and its answer lets the others follow', async () => {
    await using subject = await start();
    const [one, other] = [await subject.open(), await subject.open()];
    const bucket = subject.freshBucket();
    await subject.setClock(0);
    await one.pause(bucket, 10_000);
    await subject.setClock(4_000);
    expect(rounded(await other.take(wish(bucket)))).toEqual(refusedFor('pause', 6_000));
    await subject.setClock(10_000);
    expect(rounded(await other.take(wish(bucket, { calls: 9 })))).toEqual({ kind: 'probe', calls: 1 });
    expect(rounded(await one.take(wish(bucket)))).toEqual(refusedFor('probe', PROBE_LIFE_MS));
    await other.resume(bucket);
    expect(rounded(await one.take(wish(bucket, { calls: 9 })))).toEqual({ kind: 'calls', calls: 9 });
  });

  test('an answer that comes late does not end a pause that was asked for after its call had left', async () => {
    await using subject = await start();
    const ledger = await subject.open();
    const bucket = subject.freshBucket();
    await subject.setClock(0);
    await ledger.pause(bucket, 10_000);
    await ledger.resume(bucket);
    expect(await ledger.take(wish(bucket))).toMatchObject({ kind: 'refused', reason: 'pause' });
  });

  test('a probe that is never answered is followed by another', async () => {
    await using subject = await start();
    const ledger = await subject.open();
    const bucket = subject.freshBucket();
    await subject.setClock(0);
    await ledger.pause(bucket, 1_000);
    await subject.setClock(1_000);
    expect(await ledger.take(wish(bucket))).toMatchObject({ kind: 'probe' });
    await subject.setClock(1_000 + PROBE_LIFE_MS);
    expect(await ledger.take(wish(bucket))).toMatchObject({ kind: 'probe', calls: 1 });
  });

  test('with the day nearly spent background work stops in every process, but for one look in fifteen minutes; interactive work goes on', async () => {
    await using subject = await start();
    const [one, other] = [await subject.open(), await subject.open()];
    const bucket = subject.freshBucket();
    const spent = { limit: 1_000, remaining: 200 };
    const background: Partial<TakeRequest> = { lane: 'background', dayReserve: 0.2, window: undefined, calls: 30 };
    await subject.setClock(0);
    expect(await one.take(wish(bucket, { ...background, day: { limit: 1_000, remaining: 201 } }))).toMatchObject({ calls: 30 });
    expect(rounded(await one.take(wish(bucket, { ...background, day: spent })))).toEqual(refusedFor('day', DAY_PROBE_MS));
    expect(await other.take(wish(bucket, background))).toMatchObject({ kind: 'refused', reason: 'day', day: spent });
    expect(await other.take(wish(bucket, { calls: 30, dayReserve: 0.2, window: undefined }))).toMatchObject({ calls: 30 });
    await subject.setClock(DAY_PROBE_MS);
    expect(await other.take(wish(bucket, background))).toMatchObject({ kind: 'calls', calls: 1 });
    expect(rounded(await one.take(wish(bucket, background)))).toEqual(refusedFor('day', DAY_PROBE_MS));
  });

  test('every process hears of a pause and of its end', async () => {
    await using subject = await start();
    const [one, other] = [await subject.open(), await subject.open()];
    const bucket = subject.freshBucket();
    await subject.setClock(0);
    const heard: string[] = [];
    const [paused, resumed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    using watching = other.watch((notice) => {
      heard.push(`${notice.change} ${notice.bucket === bucket}`);
      (notice.change === 'paused' ? paused : resumed).resolve();
    });
    await one.pause(bucket, 1_000);
    await paused.promise;
    await subject.setClock(1_000);
    await one.take(wish(bucket));
    await one.resume(bucket);
    await resumed.promise;
    expect(heard).toEqual(['paused true', 'resumed true']);
    expect(watching).toBeDefined();
  });
}

/** The most arrivals that any half-open window of this length holds. */
export function mostWithin(arrivals: readonly number[], windowMs: number): number {
  const sorted = arrivals.toSorted((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [last, at] of sorted.entries()) {
    while ((sorted[first] ?? at) <= at - windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

function wish(bucket: string, more: Partial<TakeRequest> = {}): TakeRequest {
  return { bucket, lane: 'interactive', calls: 1, least: 1, window: WINDOW, dayReserve: 0, day: undefined, ...more };
}

function refusedFor(reason: Refused['reason'], retryAfterMs: number): unknown {
  return { kind: 'refused', reason, retryAfterMs };
}

function rounded(answer: Granted | Refused): unknown {
  if (answer.kind !== 'refused') return { kind: answer.kind, calls: answer.calls };
  return { kind: answer.kind, reason: answer.reason, retryAfterMs: Math.round(answer.retryAfterMs) };
}
