import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { RecordRef, SourceRecord } from '../../../connectors/connector.ts';
import type { IncomingChange, IncomingEvent } from '../../../connectors/webhook.ts';
import { OverlayError } from '../../../src/errors.ts';
import type { Database } from '../../../src/platform/postgres.ts';
import { silentLog } from '../../../src/platform/telemetry.ts';
import { createRecordStore } from '../../../src/records/store.ts';
import type { StoredRecord } from '../../../src/records/stored-record.ts';
import { storeIncoming } from '../../../src/timeline/intake/incoming-store.ts';
import { createProcessHints } from '../../../src/timeline/intake/process-hints.ts';
import { recordOf } from '../../records/record.ts';
import { createTestDatabase } from '../../support/database.ts';
import { createAskedConnector } from './asked-connector.ts';
import type { AskedConnector } from './asked-connector.ts';
import { eventOf } from './logged.ts';

const NOON = '2026-11-22T12:00:00.000Z';
const CHANGED: IncomingChange = { type: 'changed' };

const person = (id: string, changedAt: string, source = 'hubspot'): SourceRecord =>
  recordOf({ id, source, object: 'contacts', kind: 'contact', fields: { name: `Ann ${id}` }, changedAt });

/** A minute of the day, UTC. */
const at = (minute: number): string => new Date(Date.parse('2026-11-22T10:00:00.000Z') + minute * 60_000).toISOString();

describe('working off hints', () => {
  let database: Database;
  let now: number;
  let hubspot: AskedConnector;
  let salesforce: AskedConnector;
  let changed: RecordRef[];
  let forgotten: RecordRef[];
  let synced: string[];
  let told = 0;
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(async () => await database[Symbol.asyncDispose]());
  beforeEach(async () => {
    now = Date.parse(NOON);
    [hubspot, salesforce] = [createAskedConnector('hubspot'), createAskedConnector('salesforce')];
    [changed, forgotten, synced] = [[], [], []];
    await database.query('truncate timeline.incoming, timeline.claim, records.record, records.link');
  });

  const started = (): (() => Promise<boolean>) => {
    const round = createProcessHints({
      database,
      store: createRecordStore(database),
      recordsChanged: async (_, __, refs) => void (await Promise.resolve(changed.push(...refs))),
      connectors: new Map([hubspot, salesforce].map(({ connector }) => [connector.source, connector])),
      requestSync: async (source) => void (await Promise.resolve(synced.push(source))),
      forget: async (ref) => void (await Promise.resolve(forgotten.push(ref))),
      clock: { now: () => now },
      log: silentLog,
    });
    const { signal } = new AbortController();
    return async () => await round({ signal });
  };
  const tell = async (
    ...hints: readonly { id: string; at?: string; change?: IncomingChange; source?: string; object?: string }[]
  ): Promise<void> => {
    const events = hints.map(({ id, source = 'hubspot', object = 'contacts', change = CHANGED, ...rest }): IncomingEvent => {
      told += 1;
      return eventOf({ key: `h${told}`, id, source, object, change, at: rest.at ?? at(0) });
    });
    await storeIncoming(database, [{ sender: 'hubspot', received: { events, refused: [] } }], new Date(now).toISOString());
  };
  const hold = async (...records: readonly SourceRecord[]): Promise<unknown> =>
    await createRecordStore(database).upsert(database, records, { fetchedAt: at(1) });
  const held = async (id: string): Promise<StoredRecord | undefined> =>
    (await createRecordStore(database).read([{ source: 'hubspot', object: 'contacts', id }]))[0];
  const states = async () =>
    await database.query('select source, record_id as id, state, attempts from timeline.incoming order by source, record_id, number');

  test('reads a record once for fifty hints, and twenty records in one call', async () => {
    for (let id = 0; id < 20; id += 1) hubspot.holds.set(String(id), person(String(id), at(5)));
    await tell(...Array.from({ length: 50 }, () => ({ id: '0' })), ...Array.from({ length: 19 }, (_, id) => ({ id: String(id + 1) })));
    const round = started();
    expect(await round()).toBe(true);
    expect(hubspot.asked).toHaveLength(1);
    expect(hubspot.asked[0]).toHaveLength(20);
    expect(changed).toHaveLength(20);
    expect(await database.query('select distinct state from timeline.incoming')).toEqual([{ state: 'applied' }]);
    expect(await round()).toBe(false);
  });

  test('asks for nothing that is held younger than the hint, and wakes nobody for what has not changed', async () => {
    await hold(person('1', at(10)), person('2', at(0)));
    hubspot.holds.set('2', person('2', at(0)));
    await tell({ id: '1', at: at(9) }, { id: '2', at: at(0) });
    await started()();
    expect(hubspot.asked).toEqual([['2']]);
    expect(changed).toEqual([]);
  });

  test('takes the source’s word: what it does not know is gone, what it still shows is there', async () => {
    await hold(person('1', at(0)), person('2', at(0)), person('3', at(0)), person('4', at(0)));
    hubspot.holds.set('4', person('4', at(3)));
    await tell(
      { id: '1', change: { type: 'deleted' }, at: at(2) },
      { id: '2', change: { type: 'merged', into: '9' }, at: at(2) },
      { id: '3', at: at(2) },
      { id: '4', change: { type: 'deleted' }, at: at(2) },
      { id: 'never-held', change: { type: 'deleted' }, at: at(2) },
    );
    await started()();
    expect(await held('1')).toMatchObject({ state: 'deleted', fields: {}, raw: {}, changedAt: at(2) });
    expect(await held('2')).toMatchObject({ state: 'merged', mergedInto: '9' });
    expect(await held('3')).toMatchObject({ state: 'deleted' });
    expect(await held('4')).toMatchObject({ state: 'live', changedAt: at(3) });
    expect(await held('never-held')).toBeUndefined();
  });

  test('what was restored is back, although its own clock has not moved since', async () => {
    await hold({ ...person('1', at(0)), state: 'deleted', changedAt: at(5) });
    hubspot.holds.set('1', person('1', at(0)));
    await tell({ id: '1', change: { type: 'restored' }, at: at(6) });
    await started()();
    expect(await held('1')).toMatchObject({ state: 'live', fields: { name: 'Ann 1' } });
  });

  test('who asked to be forgotten is forgotten without asking the source, and a late hint does not bring them back', async () => {
    await hold(person('1', at(0)));
    hubspot.holds.set('1', person('1', at(1)));
    await tell({ id: '1', change: { type: 'erased' }, at: at(2) });
    const round = started();
    await round();
    expect(hubspot.asked).toEqual([]);
    expect(forgotten).toEqual([{ source: 'hubspot', object: 'contacts', id: '1' }]);
    expect(await held('1')).toMatchObject({ state: 'deleted', fields: {}, raw: {} });
    await tell({ id: '1', at: at(1) });
    await round();
    expect(await held('1')).toMatchObject({ state: 'deleted', fields: {} });
  });

  test('asks for a pass where all of an object may have changed, and for nothing of an object that is not read', async () => {
    await tell({ id: '*' }, { id: '7', object: 'conversations' });
    await started()();
    expect(synced).toEqual(['hubspot']);
    expect(hubspot.asked).toEqual([]);
    expect(await states()).toMatchObject([{ state: 'applied' }, { state: 'applied' }]);
  });

  test('while a source is away its hints wait without an attempt, ever longer, and those of others are worked off', async () => {
    salesforce.holds.set('1', person('1', at(1), 'salesforce'));
    hubspot.before = () => {
      throw new OverlayError('SOURCE_UNAVAILABLE', 'away', { source: 'hubspot' });
    };
    await tell({ id: '1' }, { id: '1', source: 'salesforce' });
    const round = started();
    await round();
    expect(await states()).toEqual([
      { source: 'hubspot', id: '1', state: 'waiting', attempts: 0 },
      { source: 'salesforce', id: '1', state: 'applied', attempts: 0 },
    ]);
    const begun = now;
    const askedAt: number[] = [];
    while (now < begun + 60_000) {
      if (await round()) askedAt.push((now - begun) / 1_000);
      now += 1_000;
    }
    expect(askedAt).toEqual([2, 4, 8, 16, 32]);
    hubspot.before = () => undefined;
    hubspot.holds.set('1', person('1', at(1)));
    now = begun + 64_000;
    await round();
    expect(await states()).toMatchObject([{ state: 'applied', attempts: 0 }, { state: 'applied' }]);
  });

  test('one record that its source refuses is set aside after five attempts, the others are applied at once', async () => {
    for (let id = 0; id < 10; id += 1) hubspot.holds.set(String(id), person(String(id), at(1)));
    hubspot.before = (ids) => {
      if (ids.includes('3')) throw new OverlayError('SOURCE_REQUEST', 'no such id', { source: 'hubspot' });
    };
    await tell(...Array.from({ length: 10 }, (_, id) => ({ id: String(id) })));
    const round = started();
    await round();
    expect(await database.query(`select count(*)::int as count from timeline.incoming where state = 'applied'`)).toEqual([{ count: 9 }]);
    for (const pauseMs of [1_000, 2_000, 4_000, 8_000]) {
      now += pauseMs;
      expect(await round()).toBe(true);
    }
    expect(await database.query(`select record_id as id, attempts, cause from timeline.incoming where state = 'dead'`)).toEqual([
      { id: '3', attempts: 5, cause: { code: 'SOURCE_REQUEST', message: 'no such id' } },
    ]);
  });

  test('what one process asks for is no other’s, until it has been silent for half a minute', async () => {
    hubspot.holds.set('1', person('1', at(1)));
    const asking = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    hubspot.before = async () => {
      asking.resolve();
      await answer.promise;
    };
    await tell({ id: '1' });
    const first = started()();
    await asking.promise;
    const other = started();
    now += 20_000;
    expect(await other()).toBe(false);
    now += 10_000;
    hubspot.before = () => undefined;
    expect(await other()).toBe(true);
    expect(await states()).toMatchObject([{ state: 'applied' }]);
    answer.resolve();
    await first;
    expect(await states()).toMatchObject([{ state: 'applied' }]);
    expect(await database.query('select 1 from timeline.claim')).toEqual([]);
  });
});
