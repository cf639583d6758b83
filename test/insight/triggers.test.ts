import { describe, expect, test } from 'vitest';

import { startInsightWork } from '../../src/insight-work.ts';
import { UNLIMITED } from '../../src/insight/budget.ts';
import type { InsightReading } from '../../src/insight/read-insight.ts';
import { createQueue } from '../../src/platform/queue.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { QUEUES } from '../../src/worker.ts';
import { account, contact, deal, email, NOW, owner } from './company.ts';
import { entriesAbout, kindsOf, LONG_MS, openRoom, plenty, viewer } from './room.ts';
import type { Room, RoomOptions } from './room.ts';

const DAY_MS = 86_400_000;
const ENTITIES = [account, contact, owner, deal];
const COMMITTED = [account, contact, owner, { ...deal, stage: { unified: 'COMMITTED' as const } }];
const signal = (): AbortSignal => AbortSignal.timeout(LONG_MS * 2);

/** A room whose clock is moved by hand. */
async function openTimedRoom(
  options: RoomOptions = {},
): Promise<{ readonly room: Room; readonly pass: (ms: number) => void; readonly wake: (process?: InsightReading) => Promise<number> }> {
  let now = NOW;
  const room = await openRoom({ ...options, clock: { now: () => now }, watch: { days: 7, quietMs: 5_000, longestWaitMs: 60_000 } });
  return {
    room,
    pass: (ms) => {
      now += ms;
    },
    async wake(process = room.reader) {
      return (await process.wake?.work({ signal: signal() }))?.written ?? 0;
    },
  };
}

describe('a material change of what is watched', () => {
  test('is written about ahead of time once, however many changes come in a burst', async () => {
    const { room, pass, wake } = await openTimedRoom();
    await using _ = room;
    await room.read(['dea_1']);
    for (let change = 0; change < 20; change += 1) {
      room.company.entities = [account, contact, owner, { ...deal, stage: { unified: change % 2 === 0 ? 'PROPOSAL' : 'COMMITTED' } }];
      await room.reader.wake?.noteChanged(['dea_1']);
      pass(1_000);
      expect(await wake()).toBe(0);
    }
    pass(5_000);
    expect(await wake()).toBe(1);
    expect(await wake()).toBe(0);
    expect(room.recorder.calls).toHaveLength(2);
    const [insight] = await room.read(['dea_1'], 0);
    expect(insight?.summary).toMatchObject({ state: 'FRESH' });
  });

  test('is looked at after a minute, also when it never becomes quiet', async () => {
    const { room, pass, wake } = await openTimedRoom();
    await using _ = room;
    await room.read(['dea_1']);
    room.company.entities = COMMITTED;
    let written = 0;
    for (let second = 0; second <= 62; second += 2) {
      await room.reader.wake?.noteChanged(['dea_1']);
      written += await wake();
      pass(2_000);
    }
    expect(written).toBe(1);
  });

  test('stands in the audit log with what was before and after', async () => {
    const { room, pass, wake } = await openTimedRoom();
    await using _ = room;
    await room.read(['dea_1']);
    room.company.entities = COMMITTED;
    await room.reader.wake?.noteChanged(['dea_1']);
    pass(5_000);
    await wake();
    const entries = (await entriesAbout(room, 'dea_1')).filter(({ trigger }) => trigger === 'wake');
    expect(kindsOf(entries)).toEqual(['BEGUN', 'ENDED']);
    for (const { verdicts, viewer: whose } of entries) {
      expect(verdicts).toContainEqual({ check: 'trigger', outcome: 'stage', detail: 'NEGOTIATION → COMMITTED' });
      expect(whose).toBe('background');
    }
  });

  test('of its account or its people is one of the entity, and one of a stranger is not', async () => {
    const { room, pass, wake } = await openTimedRoom();
    await using _ = room;
    await room.read(['dea_1']);
    room.company.entities = [{ ...account, lifecycle: { unified: 'PROSPECT', raw: 'weg' } }, contact, owner, deal];
    await room.reader.wake?.noteChanged(['acc_9', 'con_9']);
    pass(5_000);
    expect(await wake()).toBe(0);
    await room.reader.wake?.noteChanged(['acc_1']);
    pass(5_000);
    expect(await wake()).toBe(1);
  });

  test('that somebody has already looked at is not written about again', async () => {
    const { room, pass, wake } = await openTimedRoom();
    await using _ = room;
    await room.read(['dea_1']);
    room.company.entities = COMMITTED;
    await room.reader.wake?.noteChanged(['dea_1']);
    await room.read(['dea_1']);
    pass(5_000);
    expect(await wake()).toBe(0);
    expect(room.recorder.calls).toHaveLength(2);
  });

  test('waits for the next day when the background has no tokens left, while its readers have', async () => {
    const { room, pass, wake } = await openTimedRoom({ budget: { ...UNLIMITED, backgroundShare: 0 } });
    await using _ = room;
    await room.read(['dea_1']);
    room.company.entities = COMMITTED;
    await room.reader.wake?.noteChanged(['dea_1']);
    pass(5_000);
    expect(await wake()).toBe(0);
    expect(await room.reader.wake?.isDue()).toBe(false);
    pass(DAY_MS / 2);
    expect(await room.reader.wake?.isDue()).toBe(true);
    expect(room.recorder.calls).toHaveLength(1);
    expect((await room.read(['dea_1']))[0]?.summary.state).toBe('FRESH');
  });

  test('is worth one attempt when the model fails: the next reader asks again', async () => {
    const { room, pass, wake } = await openTimedRoom();
    await using _ = room;
    await room.read(['dea_1']);
    room.company.entities = COMMITTED;
    room.recorder.behave({ kind: 'fail', status: 500 }, { kind: 'answer' });
    await room.reader.wake?.noteChanged(['dea_1']);
    pass(5_000);
    expect(await wake()).toBe(0);
    pass(DAY_MS / 24);
    expect(await wake()).toBe(0);
    expect(room.recorder.calls).toHaveLength(2);
  });
});

describe('what wakes no model', () => {
  test.each([
    ['another name', { ...deal, name: 'Renamed' }],
    ['a close seven days later', { ...deal, expectedClose: '2026-12-22' }],
    ['a few euros more', { ...deal, amount: { amount: '121000.00', currency: 'EUR' } }],
    ['a touched record', { ...deal, changedAt: '2026-11-22T00:00:00.000Z' }],
  ])('%s', async (_name, changed) => {
    const { room, pass, wake } = await openTimedRoom();
    await using _ = room;
    await room.read(['dea_1']);
    room.company.entities = [account, contact, owner, changed];
    await room.reader.wake?.noteChanged(['dea_1', 'acc_1']);
    pass(60_000);
    expect(await wake()).toBe(0);
    expect((await room.read(['dea_1']))[0]?.summary.model).toBe('test-model');
    expect(room.recorder.calls).toHaveLength(1);
  });

  test('a close that creeps is measured from where it was written about', async () => {
    const { room } = await openTimedRoom();
    await using _ = room;
    const closing = (expectedClose: string): void => {
      room.company.entities = [account, contact, owner, { ...deal, expectedClose }];
    };
    await room.read(['dea_1']);
    closing('2026-12-20');
    await room.read(['dea_1']);
    expect(room.recorder.calls).toHaveLength(1);
    closing('2026-12-25');
    await room.read(['dea_1']);
    expect(room.recorder.calls).toHaveLength(2);
  });

  test('a change of what nobody watches', async () => {
    const { room, pass, wake } = await openTimedRoom();
    await using _ = room;
    room.company.entities = COMMITTED;
    await room.reader.wake?.noteChanged(['dea_1', 'acc_1', 'con_1']);
    pass(60_000);
    expect(await wake()).toBe(0);
    expect(room.recorder.calls).toHaveLength(0);
  });

  test('a change of what nobody has looked at for a week', async () => {
    const { room, pass, wake } = await openTimedRoom({ company: { entities: ENTITIES, events: [] } });
    await using _ = room;
    await room.read(['dea_1']);
    pass(8 * DAY_MS);
    room.company.entities = COMMITTED;
    await room.reader.wake?.noteChanged(['dea_1']);
    pass(60_000);
    expect(await wake()).toBe(0);
  });

  test('facts that changed and changed back find their answer again', async () => {
    const { room } = await openTimedRoom();
    await using _ = room;
    const [first] = await room.read(['dea_1']);
    room.company.entities = COMMITTED;
    await room.read(['dea_1']);
    room.company.entities = ENTITIES;
    const [again] = await room.read(['dea_1']);
    expect(again?.summary).toMatchObject({ state: 'FRESH', generatedAt: first?.summary.generatedAt });
    expect(room.recorder.calls).toHaveLength(2);
  });
});

describe('silence', () => {
  const spoken = { ...email, occurredAt: new Date(NOW - 6.5 * DAY_MS).toISOString() };

  test('that crosses a threshold is written about exactly once, also when every process was restarted before', async () => {
    const { room, pass, wake } = await openTimedRoom({ company: { entities: ENTITIES, events: [spoken] } });
    await using _ = room;
    await room.read(['dea_1']);
    pass(DAY_MS / 4);
    expect(await wake()).toBe(0);
    pass(DAY_MS / 4);
    // The process that noted the due time is gone; this one has only the database.
    await room.reader[Symbol.asyncDispose]();
    const restarted = room.anotherProcess();
    const third = room.anotherProcess();
    expect(await wake(restarted)).toBe(1);
    expect(await wake(restarted)).toBe(0);
    expect(await wake(third)).toBe(0);
    pass(DAY_MS);
    expect(await wake(third)).toBe(0);
    expect(room.recorder.calls).toHaveLength(2);
    const [ended] = (await entriesAbout(room, 'dea_1')).toReversed();
    expect(ended?.verdicts).toContainEqual({ check: 'trigger', outcome: 'silence', detail: '0 → 7' });
  });

  test('that is broken before its threshold is not written about', async () => {
    const { room, pass, wake } = await openTimedRoom({ company: { entities: ENTITIES, events: [spoken] } });
    await using _ = room;
    await room.read(['dea_1']);
    room.company.events = [{ ...spoken, id: 'evt_7', occurredAt: new Date(NOW).toISOString() }, spoken];
    pass(DAY_MS);
    expect(await wake()).toBe(0);
    expect(room.recorder.calls).toHaveLength(1);
  });
});

describe('watching by name', () => {
  test('keeps an entity watched that nobody looks at, until somebody says otherwise', async () => {
    const { room, pass, wake } = await openTimedRoom({ company: { entities: ENTITIES, events: [] } });
    await using _ = room;
    expect(await room.reader.watch.watch('dea_1', viewer)).toBe('dea_1');
    pass(30 * DAY_MS);
    room.company.entities = COMMITTED;
    await room.reader.wake?.noteChanged(['dea_1']);
    pass(60_000);
    expect(await wake()).toBe(1);
    await room.reader.watch.unwatch('dea_1', viewer);
    room.company.entities = ENTITIES;
    await room.reader.wake?.noteChanged(['dea_1']);
    pass(60_000);
    expect(await wake()).toBe(0);
  });

  test('of what is none of the graph’s is refused', async () => {
    await using room = await openRoom();
    await expect(room.reader.watch.watch('acc_9', viewer)).rejects.toMatchObject({ code: 'ENTITY_NOT_FOUND' });
  });
});

test('a change becomes a job that a worker takes, and what a dead process left is taken by the next', async () => {
  const { room, pass } = await openTimedRoom();
  await using _ = room;
  await room.read(['dea_1']);
  room.company.entities = COMMITTED;
  await room.reader.wake?.noteChanged(['dea_1']);
  pass(5_000);
  const process = room.anotherProcess();
  if (process.wake === undefined) throw new TypeError('A room with a model can be woken.');
  await using resources = new AsyncDisposableStack();
  const queue = resources.use(await createQueue({ url: room.database.url, log: silentLog, queues: QUEUES }));
  await startInsightWork({ queue, wake: process.wake, log: silentLog, resources });
  await room.recorder.called(2);
  expect(room.recorder.calls).toHaveLength(2);
});

test('two hundred readers of one cold answer in two processes make one call', async () => {
  await using room = await openRoom();
  const processes = [room.reader, room.anotherProcess()];
  const insights = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const reader = processes[index % 2] ?? room.reader;
      const options = { viewer, allowance: plenty(), signal: signal() };
      return (await reader.read([{ id: 'acc_1', withinMs: LONG_MS }], options))[0]?.summary;
    }),
  );
  expect(room.recorder.calls).toHaveLength(1);
  expect(new Set(insights.map((summary) => `${summary?.state} ${summary?.text}`)).size).toBe(1);
  expect(insights[0]?.state).toBe('FRESH');
});

test('a list of fifty accounts makes five calls at most, answers every row, and says why', async () => {
  const accounts = Array.from({ length: 50 }, (_, index) => ({ ...account, id: `acc_${index}` }));
  await using room = await openRoom({ company: { entities: [owner, ...accounts] } });
  const insights = await room.reader.read(
    accounts.map(({ id }) => ({ id, withinMs: LONG_MS })),
    { viewer, allowance: { left: 5 }, signal: signal() },
  );
  expect(room.recorder.calls).toHaveLength(5);
  expect(insights.every((insight) => (insight?.summary.text ?? '') !== '')).toBe(true);
  expect(insights.filter((insight) => insight?.summary.reason === 'BATCH_LIMIT')).toHaveLength(45);
});
