import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { SourceRecord } from '../../connectors/connector.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import type { RecordStore } from '../../src/records/store.ts';
import { createTestDatabase } from '../support/database.ts';
import { recordOf } from './record.ts';

const EARLIER = '2026-03-02T10:00:00.000Z';
const LATER = '2026-03-02T11:00:00.000Z';
const NOW = '2026-03-03T00:00:00.000Z';
const LATE = '2026-03-03T00:10:00.000Z';
const SOON = '2026-03-03T00:05:00.000Z';

describe('the record store', () => {
  let database: Database;
  let store: RecordStore;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = createRecordStore(database);
  });
  afterAll(async () => await database[Symbol.asyncDispose]());
  beforeEach(async () => void (await database.query('truncate records.record, records.link, records.sync')));

  const keep = async (records: readonly SourceRecord[], fetchedAt = NOW): Promise<readonly string[]> =>
    (await store.upsert(database, records, { fetchedAt })).map(({ id }) => id);
  const held = async (id: string) => (await store.read([{ source: 'crm', object: 'Account', id }]))[0];

  const outcome = async (pages: readonly (readonly SourceRecord[])[]): Promise<unknown> => {
    await database.query('truncate records.record, records.link');
    for (const page of pages) await keep(page);
    return await database.query('select record.*, (select jsonb_agg(link order by to_id) from records.link) as ties from records.record');
  };

  test('gives back what it was given', async () => {
    const record = recordOf({
      id: '1',
      fields: { name: 'Globex', city: 'Köln' },
      links: [{ kind: 'owner', object: 'User', id: 'u1', role: 'owner' }],
      raw: { Id: '1', Custom__c: { nested: [1, null] } },
      version: '7',
    });
    await keep([record]);
    expect(await held('1')).toEqual({ ...record, fetchedAt: NOW });
  });

  test('an older statement never overwrites a newer one', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'new' }, changedAt: LATER })]);
    expect(await keep([recordOf({ id: '1', fields: { name: 'old' }, changedAt: EARLIER })], SOON)).toEqual([]);
    expect(await held('1')).toMatchObject({ fields: { name: 'new' }, changedAt: LATER, fetchedAt: NOW });
  });

  test('what a field last held outlives the field at its source, but not the record', async () => {
    await database.query(
      `insert into records.object values ('crm', 'Account', 'account', 'Account', $1);
       insert into records.field (source, object, name, place, label, type, value_type, custom, access, first_seen_at, removed_at)
         select 'crm', 'Account', name, 1, name, 'string', 'text', true, 'writable', $1, removed_at
         from (values ('Gone__c', $1::timestamptz), ('Here__c', null)) as field (name, removed_at)`.replaceAll('$1', `'${NOW}'`),
    );
    await keep([recordOf({ id: '1', raw: { Id: '1', Gone__c: 'gold', Here__c: 'x' } })]);
    await keep([recordOf({ id: '1', raw: { Id: '1' }, changedAt: LATER })]);
    expect((await held('1'))?.raw).toEqual({ Id: '1', Gone__c: 'gold' });
    await keep([recordOf({ id: '1', state: 'deleted', changedAt: NOW })]);
    expect((await held('1'))?.raw).not.toHaveProperty('Gone__c');
    await database.query('delete from records.field');
    await database.query('delete from records.object');
  });

  test('at the same time the higher version wins, compared as a number', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'ten' }, version: '10' })]);
    await keep([recordOf({ id: '1', fields: { name: 'nine' }, version: '9' })], SOON);
    expect(await held('1')).toMatchObject({ fields: { name: 'ten' } });
  });

  test('at the same clock the later fetch wins: some changes do not move it', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'then' }, version: 'etag-b' })], NOW);
    await keep([recordOf({ id: '1', fields: { name: 'now' }, version: 'etag-a' })], SOON);
    expect(await held('1')).toMatchObject({ fields: { name: 'now' } });
  });

  test('a tombstone is kept out by a newer statement and lets only a newer one back in', async () => {
    await keep([recordOf({ id: '1', changedAt: LATER })]);
    await keep([recordOf({ id: '1', changedAt: EARLIER, state: 'deleted' })], SOON);
    expect(await held('1')).toMatchObject({ state: 'live' });
    await keep([recordOf({ id: '1', changedAt: '2026-03-02T12:00:00.000Z', state: 'deleted' })], SOON);
    await keep([recordOf({ id: '1', changedAt: LATER })], LATE);
    expect(await held('1')).toMatchObject({ state: 'deleted' });
    await keep([recordOf({ id: '1', changedAt: '2026-03-02T13:00:00.000Z' })], SOON);
    expect(await held('1')).toMatchObject({ state: 'live' });
  });

  test('a record that was merged away says where to', async () => {
    await keep([recordOf({ id: '1', state: 'merged', mergedInto: '2' })]);
    expect(await held('1')).toMatchObject({ state: 'merged', mergedInto: '2' });
    expect(await store.counts()).toEqual([]);
  });

  test('a record that is separated again from the one it was merged into stands for itself', async () => {
    await keep([recordOf({ id: '1', state: 'merged', mergedInto: '2' })]);
    expect(await keep([recordOf({ id: '1', fields: { name: 'One' }, changedAt: LATER })])).toEqual(['1']);
    expect(await held('1')).toMatchObject({ state: 'live', fields: { name: 'One' } });
    expect(await held('1')).not.toHaveProperty('mergedInto');
  });

  test('reports only records that really changed', async () => {
    const [one, two] = [recordOf({ id: '1', fields: { name: 'One' } }), recordOf({ id: '2', fields: { name: 'Two' } })];
    expect(await keep([two, one])).toEqual(['1', '2']);
    expect(await keep([one, two], SOON)).toEqual([]);
    expect(await held('1')).toMatchObject({ fetchedAt: SOON });
    expect(await keep([one, recordOf({ id: '2', fields: { name: 'Two!' } })], SOON)).toEqual(['2']);
    expect(await keep([recordOf({ id: '1', fields: { name: 'One' }, links: [{ kind: 'owner', object: 'User', id: 'u' }] })], LATE)).toEqual(
      ['1'],
    );
  });

  test('one page may state a record more than once', async () => {
    const page = [
      recordOf({ id: '1', fields: { name: 'new' }, changedAt: LATER }),
      recordOf({ id: '1', fields: { name: 'old' }, changedAt: EARLIER }),
    ];
    expect(await keep(page)).toEqual(['1']);
    expect(await held('1')).toMatchObject({ fields: { name: 'new' } });
  });

  test('finds records by the owner they name by id alone, but not by another record of that id', async () => {
    const named = { source: 'crm', object: 'User', id: 'u1' };
    await keep([recordOf({ id: '1', fields: { ownerId: 'u1' } }), recordOf({ id: 'u1', object: 'User', kind: 'owner' })], EARLIER);
    await keep([recordOf({ id: 'u1', object: 'Contact', kind: 'contact' })], EARLIER);
    expect(await store.linkingTo([named])).toEqual([{ source: 'crm', object: 'Account', id: '1', kind: 'account' }]);
    expect(await store.linkingTo([{ ...named, object: 'Contact' }])).toEqual([]);
  });

  test('finds records by what they link to, and forgets ties that are gone', async () => {
    const account = { source: 'crm', object: 'Account', id: 'a' };
    await keep([contact([{ kind: 'account', object: 'Account', id: 'a', role: 'primary' }])]);
    expect(await store.linkingTo([account])).toEqual([{ source: 'crm', object: 'Contact', id: '1', kind: 'contact' }]);
    await keep([contact([{ kind: 'account', object: 'Account', id: 'b' }], LATER)]);
    expect(await store.linkingTo([account])).toEqual([]);
    expect(
      await store.linkingTo([
        { ...account, id: 'b' },
        { ...account, id: 'b' },
      ]),
    ).toHaveLength(1);
  });

  test('takes text that PostgreSQL refuses, without what it refuses', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'a\u0000b\ud800c' }, raw: { note: '\\u0000 as text' } })]);
    expect(await held('1')).toMatchObject({ fields: { name: 'ab\ufffdc' }, raw: { note: '\\u0000 as text' } });
  });

  test('any order and any repetition of the same statements end in the same state', async () => {
    const statements = ['a', 'b', 'c'].flatMap((name, index) =>
      [EARLIER, LATER].flatMap((changedAt) => [
        recordOf({ id: '1', fields: { name }, changedAt, version: `v${index}` }),
        recordOf({
          id: '1',
          changedAt,
          version: `v${index}`,
          state: index === 1 ? 'deleted' : 'live',
          links: [{ kind: 'owner', object: 'User', id: name }],
        }),
      ]),
    );
    const expected = await outcome([statements]);
    const shuffled = fc.shuffledSubarray([...statements, ...statements], {
      minLength: statements.length * 2,
      maxLength: statements.length * 2,
    });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 5 }), async (order, size) => {
        const pages = Array.from({ length: Math.ceil(order.length / size) }, (_, page) => order.slice(page * size, (page + 1) * size));
        expect(await outcome(pages)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps where a sync stands', async () => {
    const state = {
      source: 'crm',
      object: 'Account',
      phase: 'backfill',
      cursor: 'c1',
      recordsSeen: 3,
      total: 9,
      startedAt: EARLIER,
    } as const;
    await store.writeSyncState(database, state);
    expect(await store.syncStates('crm')).toEqual([state]);
    const failure = { code: 'SOURCE_TIMEOUT', message: 'crm did not answer.', action: 'Wait.' };
    await store.writeSyncState(database, { ...state, failedAt: LATER, failure });
    expect(await store.syncStates()).toEqual([{ ...state, failedAt: LATER, failure }]);
    expect(await store.syncStates('other')).toEqual([]);
  });
});

function contact(links: SourceRecord['links'], changedAt = EARLIER): SourceRecord {
  return recordOf({ id: '1', object: 'Contact', kind: 'contact', links, changedAt });
}
