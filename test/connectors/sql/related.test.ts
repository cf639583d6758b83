import { describe, expect, test } from 'vitest';

import type { CensusEntry, Connector, Relation, SourceRecord } from '../../../connectors/connector.ts';
import { createMeter, withMeter } from '../../../src/platform/meter.ts';
import { availableServers, connectTo, createShopDatabase, shopRows, shopTables } from './shop.ts';
import type { Server, ShopDatabase } from './shop.ts';

const signal = new AbortController().signal;
const EVERYTHING: readonly Relation[] = ['owner', 'contacts', 'deals', 'tickets', 'activities'];

for (const server of availableServers()) {
  describe(`records with what belongs to them on ${server}`, () => {
    test('come by one call, however many roots there are', async () => {
      await using shop = await openShop(server);
      await shop.connector.describe({ signal });
      for (const ids of [['DE/1'], ['DE/1', 'DE/2', 'US/1', 'XX/9']]) {
        const meter = createMeter();
        await withMeter(meter, async () => await shop.connector.related({ object: 'customer', ids, relations: EVERYTHING }, { signal }));
        expect(meter.sourceCalls.get('shop')).toBe(1);
      }
    });

    test.each<{
      readonly object: string;
      readonly ids: readonly string[];
      readonly relations: readonly Relation[];
      readonly found: readonly string[];
    }>([
      {
        object: 'customer',
        ids: ['DE/1'],
        relations: EVERYTHING,
        found: ['customer DE/1', 'diary 1', 'person a', 'person b', 'sale 100', 'staff 1'],
      },
      {
        object: 'customer',
        ids: ['DE/1', 'DE/2'],
        relations: ['deals'],
        found: ['customer DE/1', 'customer DE/2', 'sale 100', 'sale 101'],
      },
      { object: 'customer', ids: ['DE/1'], relations: [], found: ['customer DE/1'] },
      { object: 'person', ids: ['a'], relations: EVERYTHING, found: ['complaint 7', 'diary 2', 'person a'] },
      { object: 'sale', ids: ['101'], relations: EVERYTHING, found: ['sale 101'] },
      { object: 'customer', ids: ['DE', 'FR/x', `DE/1' or '1'='1`], relations: EVERYTHING, found: [] },
    ])('of $object $ids with $relations are $found', async ({ object, ids, relations, found }) => {
      await using shop = await openShop(server);
      const records = await shop.connector.related({ object, ids, relations }, { signal });
      expect(records.map(({ ref }) => `${ref.object} ${ref.id}`).toSorted()).toEqual(found);
    });

    test('say exactly what read says of each, joins and version included', async () => {
      await using shop = await openShop(server);
      const records = await shop.connector.related({ object: 'customer', ids: ['DE/1', 'DE/2'], relations: EVERYTHING }, { signal });
      expect(records.length).toBeGreaterThan(6);
      await expectSameByRead(shop.connector, records);
    });

    test('that did not change since they were held may be left out, changed ones never', async () => {
      await using shop = await openShop(server);
      const ask = async (since: string): Promise<readonly string[]> => {
        const heldSince = new Map(['customer', 'person', 'sale', 'diary'].map((object) => [object, since]));
        const records = await shop.connector.related({ object: 'customer', ids: ['DE/1'], relations: EVERYTHING, heldSince }, { signal });
        return records.map(({ ref }) => `${ref.object} ${ref.id}`).toSorted();
      };
      const since = '2026-03-01T00:00:00.000Z';
      expect(await ask(since)).toEqual(['customer DE/1', 'staff 1']);
      await shop.database.execute(
        `update person set given = 'X', stamp = 1772330400 where id = 'b'`,
        `update sale set title = 'X', changed = '01.03.2026 02:00:00' where id = 100`,
        `update diary set body = 'X', stamp = 20260301020000 where id = 1`,
      );
      expect(await ask(since)).toEqual(['customer DE/1', 'diary 1', 'person b', 'sale 100', 'staff 1']);
    });

    test('keep every type exactly as read gives it', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(...typesOn(server));
      const thing = { kind: 'account', table: 'thing', key: 'id', fields: { name: 'id' } };
      const part = {
        kind: 'deal',
        table: 'thing',
        key: 'id',
        only: [{ column: 'id', isNot: [7] }],
        joins: { all: { table: 'thing', on: { id: 'id' }, orderBy: [{ column: 'id', direction: 'desc' }] } },
        fields: { name: { join: 'all', column: 'd' }, amount: { join: 'all', column: 'f' } },
        links: [{ object: 'thing', column: 'parent' }],
      };
      await using connector = connectTo(database, { mapping: { objects: { thing, part } } });
      const records = await connector.related({ object: 'thing', ids: ['1'], relations: ['deals'] }, { signal });
      expect(records.map(({ ref }) => `${ref.object} ${ref.id}`)).toEqual(['thing 1', 'part 1', 'part 2']);
      await expectSameByRead(connector, records);
    });

    test('find each other where one side keeps a number and the other its text', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(
        'create table boss (id integer primary key, name varchar(20))',
        'create table firm (id integer primary key, boss varchar(10))',
        'create table worker (id varchar(10) primary key, firm varchar(10))',
        `insert into boss values (4, 'Ada')`,
        `insert into firm values (1, '4'), (2, 'nobody')`,
        `insert into worker values ('w1', '1'), ('w2', 'none')`,
      );
      const mapping = {
        objects: {
          boss: { kind: 'owner', table: 'boss', key: 'id', fields: { name: 'name' } },
          firm: { kind: 'account', table: 'firm', key: 'id', fields: { name: 'boss' }, links: [{ object: 'boss', column: 'boss' }] },
          worker: { kind: 'contact', table: 'worker', key: 'id', fields: { name: 'id' }, links: [{ object: 'firm', column: 'firm' }] },
        },
      };
      await using connector = connectTo(database, { mapping });
      const records = await connector.related({ object: 'firm', ids: ['1', '2'], relations: ['owner', 'contacts'] }, { signal });
      expect(records.map(({ ref }) => ref.id).toSorted()).toEqual(['1', '2', '4', 'w1']);
    });
  });

  describe(`a census on ${server}`, () => {
    test('lists each live row once with its clock, by composite keys and through a page cursor', async () => {
      await using shop = await openShop(server);
      await shop.database.execute(
        `insert into customer (region, no, name, gone) values ('DE', 3, 'x', ''), ('DE', 10, 'y', ''), ('FR', 2, 'z', '')`,
      );
      const { entries, pages } = await takeCensus(shop.connector, 'customer');
      expect(pages).toBeGreaterThan(1);
      expect(entries.map(({ id }) => id)).toEqual(['DE/1', 'DE/2', 'DE/3', 'DE/10', 'FR/2']);
      expect(entries.slice(0, 2)).toEqual([
        { id: 'DE/1', changedAt: '2026-01-05T08:00:00.000Z' },
        { id: 'DE/2', changedAt: '2026-01-06T08:00:00.000Z' },
      ]);
    });

    test('shows that a row is gone which no predicate marks', async () => {
      await using shop = await openShop(server);
      await shop.database.execute(`delete from person where id = 'c'`);
      expect((await takeCensus(shop.connector, 'person')).entries.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e', 'f', 'g']);
    });

    test('brings whole records, as read gives them, whether a column tells what changed or not', async () => {
      await using shop = await openShop(server);
      for (const { object } of shop.connector.objects) {
        const { entries, records } = await takeCensus(shop.connector, object);
        expect({ object, ids: records.map(({ ref }) => ref.id) }).toEqual({ object, ids: entries.map(({ id }) => id) });
        await expectSameByRead(shop.connector, records);
      }
      expect((await takeCensus(shop.connector, 'complaint')).entries).toEqual([{ id: '7' }, { id: '8' }]);
    });

    test('brings what moved no change column: joined rows changed and taken away, rows undated and changed in passing', async () => {
      await using shop = await openShop(server);
      await shop.database.execute(
        `update mail set address = 'new@krause.example' where id = 10`,
        `delete from person_mail where person_id = 'b'`,
        `delete from person_customer where person_id = 'a' and no = 2`,
        `update person set given = 'Undated', stamp = null where id = 'c'`,
        `update person set given = 'Zero', stamp = 0 where id = 'd'`,
        `update person set given = 'Unmoved' where id = 'e'`,
      );
      const { records } = await takeCensus(shop.connector, 'person');
      const found = new Map(records.map(({ ref, fields, links }) => [ref.id, { ...fields, ties: links.map(({ id }) => id) }]));
      expect(found.get('a')).toMatchObject({ email: 'new@krause.example', email2: 'a.private@mail.example', ties: ['DE/1'] });
      expect(found.get('b')?.email).toBeUndefined();
      expect(['c', 'd', 'e'].map((id) => found.get(id)?.given)).toEqual(['Undated', 'Zero', 'Unmoved']);
    });

    test('refuses a cursor that is not its own', async () => {
      await using shop = await openShop(server);
      await expect(shop.connector.census('person', '{"phase":"backfill"}', { signal })).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
    });
  });
}

interface Shop extends AsyncDisposable {
  readonly connector: Connector;
  readonly database: ShopDatabase;
}

async function openShop(server: Server): Promise<Shop> {
  const database = await createShopDatabase(server);
  await database.execute(...shopTables, ...shopRows);
  const connector = connectTo(database);
  return {
    connector,
    database,
    [Symbol.asyncDispose]: async () => {
      await connector[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

async function expectSameByRead(connector: Connector, records: readonly SourceRecord[]): Promise<void> {
  for (const record of records) {
    const [read] = await connector.read(record.ref.object, [record.ref.id], { signal });
    expect(record).toEqual(read);
  }
}

async function takeCensus(connector: Connector, object: string) {
  const entries: CensusEntry[] = [];
  const records: SourceRecord[] = [];
  let cursor: string | undefined;
  for (let pages = 1; pages < 50; pages += 1) {
    const page = await connector.census(object, cursor, { signal });
    entries.push(...page.entries);
    records.push(...(page.records ?? []));
    if (page.position === 'end') return { entries, records, pages };
    cursor = page.cursor;
  }
  throw new Error(`the census of ${object} did not end`);
}

/** A table of every type a legacy database is likely to hold, with values that careless text would change. */
function typesOn(server: Server): readonly string[] {
  switch (server) {
    case 'sqlite':
      return [
        'create table thing (id integer primary key, parent integer, d decimal(20,4), f real, t text, b blob, n, dt datetime, bo boolean)',
        `insert into thing values (1, 1, 1234567890123456.7, 0.1, 'Ünï' || char(0) || 'x', x'00ff10', '007', '2026-03-02 10:11:12', true)`,
        `insert into thing values (2, 1, 12345678901234567, 1e300, '', null, 7, 20260302, 0)`,
        `insert into thing values (7, 1, null, null, null, null, 1.0, null, null)`,
      ];
    case 'postgres':
      return [
        `create domain moment as timestamp`,
        `create type mood as enum ('good', 'bad')`,
        `create table thing (id integer primary key, parent integer, d decimal(20,4), f double precision, r real, c char(10), v varchar(20), b bytea,
           bo boolean, ts timestamp, tz timestamptz, mo moment, da date, ti time, iv interval, j json, jb jsonb, a integer[], ta text[], u uuid, m money, mood mood, x xml, i inet)`,
        `insert into thing values (1, 1, 1234567890123456.7, 0.1, 0.1, 'ab', ' c ', '\\x00ff10', true, '2026-03-02 10:11:12.123456', '2026-03-02 10:11:12+02',
           '2026-03-02 10:11:12', '2026-03-02', '10:11', '1 day 02:00', '{"b": 1,  "a":2}', '{"b": 1,  "a":2}', '{1,2}', '{"a b",c}',
           'f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 12.5, 'bad', '<a/>', '10.0.0.1')`,
        `insert into thing (id, parent, d, f, bo, ts, tz, da) values (2, 1, -0.5, 1e300, false, 'infinity', '1800-01-01 00:00:00+00', '0044-03-15 BC')`,
        `insert into thing (id, parent) values (7, 1)`,
      ];
    case 'mysql':
      return [
        `set session sql_mode = ''`,
        `create table thing (id integer primary key, parent integer, d decimal(20,4), f double, r float, c char(10), v varchar(20), l varchar(20) character set latin1,
           b varbinary(10), bl blob, bi bit(12), bo boolean, ts timestamp null, dt datetime(6), da date, ti time, y year, j json, e enum('a', 'b'), s set('x', 'y'), tx text, u bigint unsigned)`,
        `insert into thing values (1, 1, 1234567890123456.7, 0.1, 0.1, 'ab', ' c ', 'Ünï', x'00ff10', x'00ff', b'101', true, '2026-03-02 10:11:12',
           '2026-03-02 10:11:12.123456', '0000-00-00', '-10:11:12', 2026, '{"b": 1,  "a":2}', 'b', 'x,y', 'Ünï', 18446744073709551615)`,
        `insert into thing (id, parent, d, f, r, dt) values (2, 1, -0.5, 1e300, 16777217, '0000-00-00 00:00:00')`,
        `insert into thing (id, parent) values (7, 1)`,
      ];
  }
}
