import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { RecordLink, SourceRecord } from '../../connectors/connector.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import type { RecordStore } from '../../src/records/store.ts';
import { createTestDatabase } from '../support/database.ts';
import { recordOf } from './record.ts';
import type { RecordSketch } from './record.ts';

const EARLIER = '2026-03-02T10:00:00.000Z';
const LATER = '2026-03-02T11:00:00.000Z';
const NOW = '2026-03-03T00:00:00.000Z';
const SOON = '2026-03-03T00:05:00.000Z';

const GLOBEX: RecordLink = { kind: 'account', object: 'Account', id: 'globex' };
const DEAL: RecordLink = { kind: 'deal', object: 'Deal', id: 'd1' };

describe('a partial record', () => {
  let database: Database;
  let store: RecordStore;
  beforeAll(async () => {
    database = await createTestDatabase();
    store = createRecordStore(database);
  });
  afterAll(async () => await database[Symbol.asyncDispose]());
  beforeEach(async () => void (await database.query('truncate records.record, records.link')));

  const keep = async (records: readonly SourceRecord[], fetchedAt = NOW): Promise<readonly string[]> =>
    (await store.upsert(database, records, { fetchedAt })).map(({ id }) => id);
  const held = async (id = '1') => (await store.read([{ source: 'crm', object: 'Account', id }]))[0];

  test('replaces what it states, leaves what it does not state, and adds its links', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'Globex', city: 'Köln' }, raw: { Name: 'Globex', City: 'Köln' }, links: [GLOBEX] })]);
    expect(await keep([part({ fields: { name: 'Globex AG' }, raw: { Name: 'Globex AG' }, links: [DEAL] })], SOON)).toEqual(['1']);
    const record = await held();
    expect(record).toMatchObject({
      fields: { name: 'Globex AG', city: 'Köln' },
      raw: { Name: 'Globex AG', City: 'Köln' },
      fetchedAt: SOON,
    });
    expect(record?.links).toEqual([GLOBEX, DEAL]);
    expect(record?.coverage).toBeUndefined();
    const waiting = await store.linkingTo([{ source: 'crm', object: 'Deal', id: 'd1' }]);
    expect(waiting).toMatchObject([{ id: '1' }]);
  });

  test('takes away what it says is empty, and says nothing new of what was empty before', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'Globex', city: 'Köln' }, raw: { Name: 'Globex', City: 'Köln' } })]);
    const emptied = part({ fields: { name: 'Globex', city: '', phone: '' }, raw: { Name: 'Globex', City: null, Phone: null } });
    expect(await keep([emptied], SOON)).toEqual(['1']);
    expect(await held()).toMatchObject({ fields: { name: 'Globex' }, raw: { Name: 'Globex' } });
    expect(Object.keys((await held())?.fields ?? {})).toEqual(['name']);
    expect(Object.keys((await held())?.raw ?? {})).toEqual(['Name']);
    expect(await keep([emptied], SOON)).toEqual([]);
    await keep([part({ id: '2', fields: { name: 'Initech', city: '' }, raw: { Name: 'Initech', City: null } })]);
    expect((await held('2'))?.fields).toEqual({ name: 'Initech' });
  });

  test('that nobody holds yet is kept as it is, and says that it is one', async () => {
    await keep([part({ fields: { name: 'Globex' } })]);
    expect(await held()).toMatchObject({ fields: { name: 'Globex' }, coverage: 'part' });
  });

  test('that is older than what is held changes nothing', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'new' }, changedAt: LATER })]);
    expect(await keep([part({ fields: { name: 'old' }, changedAt: EARLIER })], SOON)).toEqual([]);
    expect(await held()).toMatchObject({ fields: { name: 'new' }, fetchedAt: NOW });
  });

  test('that says nothing new moves the fetch forward and tells nobody, and an earlier fetch never moves it back', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'Globex', city: 'Köln' }, links: [{ ...GLOBEX, role: 'primary' }] })]);
    const repeated = part({ fields: { name: 'Globex' }, raw: { name: 'Globex' }, links: [GLOBEX] });
    expect(await keep([repeated, repeated], SOON)).toEqual([]);
    expect(await held()).toMatchObject({ fetchedAt: SOON, links: [{ ...GLOBEX, role: 'primary' }] });
    expect(await keep([repeated], NOW)).toEqual([]);
    expect(await held()).toMatchObject({ fetchedAt: SOON });
  });

  test('with a newer clock leaves the rest to the whole record, even to one that was fetched before it', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'Globex', city: 'Köln' }, changedAt: EARLIER })]);
    await keep([part({ fields: { name: 'Globex AG' }, changedAt: LATER })], SOON);
    expect(await held()).toMatchObject({ fields: { name: 'Globex AG', city: 'Köln' }, coverage: 'part' });
    await keep([recordOf({ id: '1', fields: { name: 'Globex AG', city: 'Bonn' }, changedAt: LATER })], NOW);
    expect(await held()).toMatchObject({ fields: { name: 'Globex AG', city: 'Bonn' }, fetchedAt: SOON });
    expect((await held())?.coverage).toBeUndefined();
  });

  test('never lets a tombstone in that was fetched before it', async () => {
    await keep([part({ fields: { name: 'back' } })], SOON);
    expect(await keep([recordOf({ id: '1', state: 'deleted' })], NOW)).toEqual([]);
    expect(await held()).toMatchObject({ state: 'live' });
  });

  test('brings a deleted record back when it is newer', async () => {
    await keep([recordOf({ id: '1', fields: { name: 'gone' }, state: 'deleted' })]);
    await keep([part({ fields: { name: 'back' }, changedAt: LATER })], SOON);
    expect(await held()).toMatchObject({ state: 'live', fields: { name: 'back' } });
  });

  test('may come beside the whole record, and more than once, in one page', async () => {
    const page = [
      part({ fields: { city: 'Bonn' } }),
      recordOf({ id: '2', fields: { name: 'Two' } }),
      part({ fields: { country: 'DE' } }),
      recordOf({ id: '1', fields: { name: 'Globex', city: 'Köln' } }),
    ];
    expect(await keep(page)).toEqual(['1', '2']);
    expect(await held()).toMatchObject({ fields: { name: 'Globex', city: 'Bonn', country: 'DE' } });
  });

  // Readings of one history agree with it. That is what makes the order of their arrival irrelevant.
  test('of a history leaves the newest whole reading in the end, whatever the order and the repetitions', async () => {
    const versions = [EARLIER, LATER].map((changedAt, index) => ({
      changedAt,
      fields: { name: `name ${index}`, city: `city ${index}`, country: `country ${index}` },
      links: [{ ...GLOBEX, id: `account ${index}` }, DEAL],
    }));
    const partOf = (version: (typeof versions)[number], names: readonly ('name' | 'city' | 'country')[]): SourceRecord => {
      const fields = Object.fromEntries(names.map((name) => [name, version.fields[name]]));
      return part({ changedAt: version.changedAt, fields, raw: fields, links: version.links.slice(0, names.length) });
    };
    const whole = (version: (typeof versions)[number]): SourceRecord => recordOf({ id: '1', ...version, raw: version.fields });
    const readings = versions.flatMap((version) => [whole(version), partOf(version, ['name']), partOf(version, ['city', 'country'])]);
    const times = [NOW, SOON];
    const shuffled = fc.shuffledSubarray([...readings, ...readings], { minLength: readings.length * 2, maxLength: readings.length * 2 });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat({ max: 1 })), async (order, size, clock) => {
        await database.query('truncate records.record, records.link');
        for (let start = 0; start < order.length; start += size) {
          await keep(order.slice(start, start + size), times[clock.next().value ?? 0] ?? NOW);
        }
        const newest = versions[1];
        expect(await held()).toMatchObject({ fields: newest?.fields, changedAt: LATER, raw: newest?.fields });
        expect(await held()).not.toHaveProperty('coverage');
        expect(await database.query('select to_id from records.link order by to_id')).toEqual([{ to_id: 'account 1' }, { to_id: 'd1' }]);
      }),
      { numRuns: 25 },
    );
  });
});

function part(record: Partial<RecordSketch>): SourceRecord {
  return recordOf({ id: '1', ...record, coverage: 'part' });
}
