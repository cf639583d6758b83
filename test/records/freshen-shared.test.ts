import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, test, vi } from 'vitest';

import type { ReadingOutcome, ReadingRequest } from '../../src/records/freshen-reading.ts';
import { createSharedReadings } from '../../src/records/freshen-shared.ts';
import type { SharedReadings, SharedRequest } from '../../src/records/freshen-shared.ts';

interface Reading {
  readonly request: ReadingRequest;
  readonly signal: AbortSignal;
  readonly answer: PromiseWithResolvers<ReadingOutcome>;
}

/** Readings that end when the test lets them; `begun` resolves with the next that begins. */
function openReadings(): {
  readonly shared: SharedReadings;
  readonly readings: readonly Reading[];
  readonly begun: (count: number) => Promise<Reading>;
  readonly clock: { ms: number };
} {
  const clock = { ms: 10_000 };
  const readings: Reading[] = [];
  const shared = createSharedReadings(
    async (_, request, { signal }) => {
      const answer = Promise.withResolvers<ReadingOutcome>();
      readings.push({ request, signal, answer });
      return await answer.promise;
    },
    { now: () => clock.ms },
  );
  const begun = async (count: number): Promise<Reading> => {
    while (readings.length < count) await pause(1);
    const reading = readings[count - 1];
    if (reading === undefined) throw new TypeError('it has begun');
    return reading;
  };
  return { shared, readings, begun, clock };
}

const ASKED: SharedRequest = {
  source: 'crm',
  object: 'Account',
  ids: ['1'],
  relations: ['contacts'],
  notBeforeMs: 10_000,
  lane: 'interactive',
};

const DONE: ReadingOutcome = { rows: 2, changed: true };

describe('readings under way', () => {
  test('begin as one for everybody who asks within the same moment', async () => {
    const { shared, readings, begun } = openReadings();
    const viewers = Array.from({ length: 100 }, (_, at) => shared.join({ ...ASKED, ids: [String(at % 10)] }));
    const reading = await begun(1);
    expect(reading.request).toEqual({ object: 'Account', ids: Array.from({ length: 10 }, (_, at) => String(at)), relations: ['contacts'] });
    reading.answer.resolve(DONE);
    expect(await Promise.all(viewers.map(async ({ outcome }) => await outcome))).toEqual(viewers.map(() => DONE));
    expect(readings).toHaveLength(1);
  });

  test.each<[what: string, request: Partial<SharedRequest>, readings: number]>([
    ['who wants the same', {}, 1],
    ['who wants less of it', { relations: [] }, 1],
    ['background work', { lane: 'background' }, 1],
    ['who asked a second after it began', { notBeforeMs: 11_000 }, 1],
    ['who asked later than that', { notBeforeMs: 11_001 }, 2],
    ['who wants more to belong to it', { relations: ['contacts', 'deals'] }, 2],
    ['who wants another record', { ids: ['2'] }, 2],
    ['who wants a record of another object', { object: 'Contact' }, 2],
  ])('are shared with %s, if they are what is wanted', async (_, request, count) => {
    const { shared, readings, begun } = openReadings();
    shared.join(ASKED);
    await begun(1);
    shared.join({ ...ASKED, ...request });
    await begun(count);
    await pause(10);
    expect(readings).toHaveLength(count);
  });

  test('are put off while a crowd keeps coming for one record, so that it is read once', async () => {
    vi.useFakeTimers();
    try {
      const { shared, readings } = openReadings();
      for (let viewer = 0; viewer < 10; viewer += 1) {
        shared.join(ASKED);
        expect(readings).toHaveLength(0);
        await vi.advanceTimersByTimeAsync(1);
      }
      await vi.advanceTimersByTimeAsync(5);
      expect(readings.map(({ request }) => request.ids)).toEqual([['1']]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('never make who waits wait behind background work', async () => {
    const { shared, begun } = openReadings();
    shared.join({ ...ASKED, lane: 'background' });
    await begun(1);
    shared.join(ASKED);
    expect((await begun(2)).request.ids).toEqual(['1']);
  });

  test('are broken off when the last viewer leaves, and not before', async () => {
    const { shared, begun } = openReadings();
    const [one, other] = [shared.join(ASKED), shared.join(ASKED)];
    const { signal } = await begun(1);
    one.leave();
    one.leave();
    expect(signal.aborted).toBe(false);
    other.leave();
    expect(signal.aborted).toBe(true);
    shared.join(ASKED);
    expect((await begun(2)).signal.aborted).toBe(false);
  });

  test('go on when the last viewer only waits no longer', async () => {
    const { shared, begun } = openReadings();
    const viewer = shared.join(ASKED);
    const { signal } = await begun(1);
    viewer.giveUp();
    expect(signal.aborted).toBe(false);
  });

  test('stay shared after their end while the answer they belong to is not whole, and no longer', async () => {
    const { shared, readings, begun } = openReadings();
    const whole = Promise.withResolvers<undefined>();
    const viewer = shared.join(ASKED);
    viewer.holdUntil(whole.promise);
    (await begun(1)).answer.resolve(DONE);
    await viewer.outcome;
    expect(await shared.join(ASKED).outcome).toEqual(DONE);
    expect(readings).toHaveLength(1);
    whole.resolve(undefined);
    await pause(1);
    shared.join(ASKED);
    expect((await begun(2)).request.ids).toEqual(['1']);
  });

  test('tell everybody when they fail, and are begun anew by who asks next', async () => {
    const { shared, begun } = openReadings();
    const viewers = [shared.join(ASKED), shared.join(ASKED)];
    (await begun(1)).answer.reject(new Error('away'));
    for (const { outcome } of viewers) await expect(outcome).rejects.toThrow('away');
    shared.join(ASKED);
    expect((await begun(2)).request.ids).toEqual(['1']);
  });

  test('end with the process', async () => {
    const { shared, begun } = openReadings();
    shared.join(ASKED);
    const { signal } = await begun(1);
    shared[Symbol.dispose]();
    expect(signal.aborted).toBe(true);
  });
});
