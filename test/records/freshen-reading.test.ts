import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Connector, RelatedRequest, SourceRecord } from '../../connectors/connector.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createKnownPasses } from '../../src/records/freshen-passes.ts';
import { createReadAnew } from '../../src/records/freshen-reading.ts';
import type { ChangedRecords, ReadingOutcome } from '../../src/records/freshen-reading.ts';
import { createRecordStore } from '../../src/records/store.ts';
import type { RecordStore } from '../../src/records/store.ts';
import { createTestDatabase } from '../support/database.ts';
import { createPagedConnector } from './paged-connector.ts';
import { recordOf } from './record.ts';

const OBJECTS = [
  { object: 'Account', kind: 'account', pages: [] },
  { object: 'Contact', kind: 'contact', pages: [] },
  { object: 'Task', kind: 'activity', pages: [] },
] as const;

const HELD_AT = '2026-03-02T10:00:00.000Z';
const NOW = Date.parse('2026-03-02T12:00:00.000Z');
const EMPLOYER = { kind: 'account', object: 'Account', id: 'a1' } as const;

const account = (sketch: Partial<Parameters<typeof recordOf>[0]> = {}): SourceRecord =>
  recordOf({ id: 'a1', object: 'Account', kind: 'account', ...sketch });
const contact = (id: string): SourceRecord => recordOf({ id, object: 'Contact', kind: 'contact', links: [EMPLOYER] });

describe('a reading', () => {
  let database: Database;
  let store: RecordStore;
  let queued: string[];
  let refreshed: ChangedRecords[];
  let asked: RelatedRequest[];
  let reread: string[];

  beforeEach(async () => {
    database = await createTestDatabase();
    store = createRecordStore(database);
    [queued, refreshed, asked, reread] = [[], [], [], []];
    await store.upsert(database, [account(), contact('c1'), contact('c2')], { fetchedAt: HELD_AT });
  });
  afterEach(async () => await database[Symbol.asyncDispose]());

  /** The source holds `there`; its answer to a question for what belongs together leaves out `hidden`. */
  function connectorOver(there: readonly SourceRecord[], hidden: readonly string[] = []): Connector {
    return {
      ...createPagedConnector({ objects: OBJECTS }),
      related: async (request) => {
        asked.push(request);
        return await Promise.resolve(there.filter(({ ref }) => !hidden.includes(ref.id)));
      },
      read: async (object, ids) => {
        reread.push(...ids);
        return await Promise.resolve(there.filter(({ ref }) => ref.object === object && ids.includes(ref.id)));
      },
    };
  }

  async function readAnew(connector: Connector, { behind = false, lostWord = false } = {}): Promise<ReadingOutcome> {
    const passes = createKnownPasses({ store, objects: OBJECTS.map((each) => ({ ...each, source: 'crm' })), clock: { now: () => NOW } });
    await passes.renew();
    const read = createReadAnew({
      database,
      store,
      passes,
      recordsChanged: async (_, kind, refs) => {
        if (lostWord) throw new Error('the queue is away');
        queued.push(...refs.map(({ id }) => `${kind} ${id}`));
        await Promise.resolve();
      },
      refresh: async (changed) => await Promise.resolve(void refreshed.push(...changed)),
      isRefreshBehind: async () => await Promise.resolve(behind),
      clock: { now: () => NOW },
    });
    const request = { object: 'Account', ids: ['a1'], relations: ['contacts', 'activities'] } as const;
    return await read(connector, request, { signal: new AbortController().signal, lane: 'interactive' });
  }

  async function stateOf(id: string): Promise<unknown> {
    const object = id.startsWith('a') ? 'Account' : 'Contact';
    const [record] = await store.read([{ source: 'crm', object, id }]);
    return record === undefined ? 'unknown' : { state: record.state, fetchedAt: record.fetchedAt };
  }

  const FETCHED = new Date(NOW).toISOString();

  test('of what has not changed moves its age and bothers nobody', async () => {
    expect(await readAnew(connectorOver([account(), contact('c1'), contact('c2')]))).toEqual({ rows: 3, changed: false });
    expect(await stateOf('a1')).toEqual({ state: 'live', fetchedAt: FETCHED });
    expect(await stateOf('c2')).toEqual({ state: 'live', fetchedAt: FETCHED });
    expect([queued, refreshed, reread]).toEqual([[], [], []]);
  });

  test('keeps what has changed, leaves word for it and brings it into the graph', async () => {
    const renamed = account({ fields: { name: 'New' }, changedAt: '2026-03-02T11:59:00.000Z' });
    expect(await readAnew(connectorOver([renamed, contact('c1'), contact('c2'), contact('c3')]))).toEqual({ rows: 4, changed: true });
    expect(queued).toEqual(['account a1', 'contact c3']);
    expect(refreshed).toMatchObject([
      { kind: 'account', refs: [{ id: 'a1' }] },
      { kind: 'contact', refs: [{ id: 'c3' }] },
    ]);
  });

  test('keeps nothing when the word cannot be left', async () => {
    const renamed = account({ fields: { name: 'New' }, changedAt: '2026-03-02T11:59:00.000Z' });
    await expect(readAnew(connectorOver([renamed, contact('c1'), contact('c2')]), { lostWord: true })).rejects.toThrow('the queue is away');
    expect(await stateOf('a1')).toEqual({ state: 'live', fetchedAt: HELD_AT });
  });

  test('brings a recent change into the graph that is held but still waits', async () => {
    const renamed = account({ fields: { name: 'New' }, changedAt: '2026-03-02T11:59:00.000Z' });
    await store.upsert(database, [renamed], { fetchedAt: '2026-03-02T11:59:30.000Z' });
    expect(await readAnew(connectorOver([renamed, contact('c1'), contact('c2')]), { behind: true })).toEqual({ rows: 3, changed: true });
    expect(refreshed).toMatchObject([{ kind: 'account', refs: [{ id: 'a1' }] }]);
  });

  test('takes an account or a contact for gone only when its source does not know its id either', async () => {
    await readAnew(connectorOver([account(), contact('c1')], ['a1', 'c1']));
    expect(reread.toSorted()).toEqual(['a1', 'c1', 'c2']);
    expect(await stateOf('a1')).toMatchObject({ state: 'live' });
    expect(await stateOf('c1')).toMatchObject({ state: 'live' });
    expect(await stateOf('c2')).toEqual({ state: 'deleted', fetchedAt: FETCHED });
    expect(queued).toEqual(['contact c2']);
  });

  test.each([
    { phase: 'changes', since: new Map([['Task', '2026-03-02T11:35:00.000Z']]) },
    { phase: 'backfill', since: new Map() },
  ] as const)('leaves out, in the phase of $phase, only activities that a whole pass has seen', async ({ phase, since }) => {
    for (const object of ['Account', 'Contact', 'Task']) {
      await store.writeSyncState(database, {
        source: 'crm',
        object,
        phase,
        recordsSeen: 0,
        startedAt: HELD_AT,
        completedAt: '2026-03-02T11:50:00.000Z',
      });
    }
    await readAnew(connectorOver([account(), contact('c1'), contact('c2')]));
    expect(asked).toEqual([{ object: 'Account', ids: ['a1'], relations: ['contacts', 'activities'], heldSince: since }]);
  });
});
