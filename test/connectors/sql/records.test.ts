import { describe, expect, test } from 'vitest';

import type { Connector, SourceRecord } from '../../../connectors/connector.ts';
import { createMeter, withMeter } from '../../../src/platform/meter.ts';
import { availableServers, connectTo, createShopDatabase, shopRows, shopTables } from './shop.ts';
import type { Server } from './shop.ts';

const signal = new AbortController().signal;

for (const server of availableServers()) {
  describe(`records on ${server}`, () => {
    test('are joined through link tables, decoded by code lists and named by composite keys', async () => {
      await using shop = await openShop(server);
      const customers = await readAll(shop.connector, 'customer');
      expect(customers.find(({ ref }) => ref.id === 'DE/1')).toMatchObject({
        kind: 'account',
        fields: { name: 'KRAUSE GMBH', city: 'Ulm', lifecycle: 'Customer', ownerId: '1' },
        links: [{ kind: 'owner', object: 'staff', id: '1' }],
        changedAt: '2026-01-05T08:00:00.000Z',
        state: 'live',
      });
      // An unknown code stays as it is; the empty town and the owner 0 say nothing.
      expect(customers.find(({ ref }) => ref.id === 'DE/2')?.fields).toEqual({ name: 'Nord AG', lifecycle: '9', ownerId: '1' });
      expect(customers.find(({ ref }) => ref.id === 'US/1')).toMatchObject({ state: 'deleted', links: [] });

      const people = await readAll(shop.connector, 'person');
      expect(people.find(({ ref }) => ref.id === 'a')).toMatchObject({
        fields: { name: 'Given a Family a', email: 'a@krause.example', email2: 'a.private@mail.example' },
        links: [
          { kind: 'account', object: 'customer', id: 'DE/1', role: 'Buyer' },
          { kind: 'account', object: 'customer', id: 'DE/2' },
        ],
        raw: { shoe_size: '40', born: '0000-00-00', mails: [{ address: 'a@krause.example' }, { address: 'a.private@mail.example' }] },
      });
      expect(people.find(({ ref }) => ref.id === 'a')?.fields.birthDate, 'a zero date is none').toBeUndefined();
      expect(people.find(({ ref }) => ref.id === 'c')).toMatchObject({ links: [], raw: { mails: [], employers: [] } });
    });

    test('of an object share the names of the columns behind their fields, a join before its own', async () => {
      await using shop = await openShop(server);
      const [one, other] = await readAll(shop.connector, 'person');
      expect(one?.sourceFields).toMatchObject({ name: 'given+family', given: 'given', birthDate: 'born', email: 'mails.address' });
      expect(one?.sourceFields).toBe(other?.sourceFields);
      expect((await readAll(shop.connector, 'diary'))[0]?.sourceFields).toEqual({ body: 'body' });
    });

    test('hang on parents of different kinds, as the parent type says', async () => {
      await using shop = await openShop(server);
      const links = (await readAll(shop.connector, 'diary')).map((record) => record.links);
      expect(links).toEqual([[{ kind: 'account', object: 'customer', id: 'DE/1' }], [{ kind: 'contact', object: 'person', id: 'a' }]]);
    });

    test('keep decimals, large numbers, truth and text exactly', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(
        'create table thing (id bigint primary key, price decimal(20,4), name varchar(40), note char(10), ok boolean, at timestamp null)',
        `insert into thing values (9007199254740993, 1234567890123456.7, 'O''Neil \\\\ "x" Ünïcødé', 'ab', true, '2026-03-02 10:11:12')`,
      );
      await using connector = connectTo(database, { mapping: oneObject('thing', { phone: 'price', name: 'name' }) });
      const [record] = await readAll(connector, 'thing');
      const price = server === 'sqlite' ? '1234567890123456.8' : '1234567890123456.7000';
      const name = server === 'mysql' ? `O'Neil \\ "x" Ünïcødé` : `O'Neil \\\\ "x" Ünïcødé`;
      expect(record).toMatchObject({ ref: { id: '9007199254740993' }, fields: { phone: price, name }, raw: { note: 'ab' } });
      expect(record?.raw['ok']).toBe(server === 'postgres' ? 'true' : '1');
      expect(record?.raw['at']).toBe(server === 'postgres' ? '2026-03-02T10:11:12' : '2026-03-02 10:11:12');
      expect(await connector.read('thing', ['9007199254740993', '9007199254740992', '99999999999999999999', 'x'], { signal })).toEqual([
        record,
      ]);
    });

    test('are found by keys that hold quotes, backslashes and statements', async () => {
      await using database = await createShopDatabase(server);
      const keys = [`a'b`, `'; drop table thing; --`, '100%', 'a/b', 'ünï', '"quoted"'];
      const rows = keys.map((key) => `('${key.replaceAll(`'`, `''`)}', 'x')`);
      await database.execute(
        'create table thing (id varchar(40) primary key, name varchar(40))',
        `insert into thing values ${rows.join(', ')}`,
      );
      await using connector = connectTo(database, { mapping: oneObject('thing', { name: 'name' }), pageSize: 2 });
      expect(idsOf(await readAll(connector, 'thing')).toSorted()).toEqual(keys.toSorted());
      expect(idsOf(await connector.read('thing', [...keys, String.raw`\' or 1=1 -- `], { signal })).toSorted()).toEqual(keys.toSorted());
    });

    test('of a page cost one statement and one more for each join, however many rows there are', async () => {
      await using shop = await openShop(server);
      await readAll(shop.connector, 'person');
      const meter = createMeter();
      const records = await withMeter(meter, async () => await shop.connector.read('person', ['a', 'b', 'c', 'd', 'e'], { signal }));
      expect(records).toHaveLength(5);
      expect(meter.sourceCalls.get('shop')).toBe(3);
    });
  });

  describe(`the change feed on ${server}`, () => {
    test('tells how many rows a backfill will bring, and each page only once', async () => {
      await using shop = await openShop(server);
      const pages = await pagesOf(shop.connector, 'person');
      expect(pages.map(({ total, records }) => [total, records.length])).toEqual([
        [7, 3],
        [7, 3],
        [7, 1],
      ]);
    });

    test('misses no row that changes behind the backfill while it runs', async () => {
      await using shop = await openShop(server);
      const first = await shop.connector.changes('person', undefined, { signal });
      await shop.database.execute(`update person set given = 'Changed', stamp = 1770000000 where id = 'a'`);
      await shop.database.execute(`update person set given = 'Later', stamp = 1770009000 where id = 'g'`);
      const rest = await pagesOf(shop.connector, 'person', first.cursor);
      const later = await readAll(shop.connector, 'person', rest.at(-1)?.cursor);
      expect(later.find(({ ref }) => ref.id === 'a')?.fields.given).toBe('Changed');
    });

    test('passes over more rows with one stamp than fit a page, without losing or repeating one', async () => {
      await using shop = await openShop(server);
      const watermark = (await pagesOf(shop.connector, 'person')).at(-1)?.cursor;
      await shop.database.execute('update person set stamp = 1770000000');
      const pages = await pagesOf(shop.connector, 'person', watermark);
      expect(pages.flatMap(({ records }) => idsOf(records))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    });

    test('goes on from the latest true stamp, not from one in the year 9999', async () => {
      await using shop = await openShop(server);
      await shop.database.execute(`update sale set changed = '31.12.9999 00:00:00' where id = 100`);
      const watermark = (await pagesOf(shop.connector, 'sale')).at(-1)?.cursor;
      await shop.database.execute(`insert into sale (id, title, changed) values (102, 'New', '02.02.2026 08:00:00')`);
      const next = await pagesOf(shop.connector, 'sale', watermark);
      expect(idsOf(next.flatMap(({ records }) => records))).toContain('102');
      await shop.database.execute(`insert into sale (id, title, changed) values (103, 'Newer', '03.02.2026 08:00:00')`);
      expect(idsOf(await readAll(shop.connector, 'sale', next.at(-1)?.cursor))).toEqual(expect.arrayContaining(['100', '103']));
    });

    test('sees rows that were committed late, with a stamp a little before the last one', async () => {
      await using shop = await openShop(server);
      const watermark = (await pagesOf(shop.connector, 'diary')).at(-1)?.cursor;
      await shop.database.execute(`insert into diary (id, body, stamp) values (3, 'Late', 20260201075700)`);
      expect(idsOf(await readAll(shop.connector, 'diary', watermark))).toContain('3');
    });

    test('without a change column tells every row again, the same rows in the same version', async () => {
      await using shop = await openShop(server);
      const pages = await pagesOf(shop.connector, 'complaint');
      await shop.database.execute(`update complaint set subject = 'Leaks more' where id = 7`);
      const again = await readAll(shop.connector, 'complaint', pages.at(-1)?.cursor);
      const before = pages.flatMap(({ records }) => records);
      expect(again).toHaveLength(before.length);
      expect(again.map(({ version }, index) => version === before[index]?.version)).toEqual([false, true]);
    });

    test('refuses a cursor that is not its own', async () => {
      await using shop = await openShop(server);
      await expect(shop.connector.changes('person', '{"page":2}', { signal })).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
      await expect(shop.connector.changes('person', 'x', { signal })).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
    });
  });
}

interface Shop extends AsyncDisposable {
  readonly connector: Connector;
  readonly database: Awaited<ReturnType<typeof createShopDatabase>>;
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

function oneObject(table: string, fields: Readonly<Record<string, string>>): unknown {
  return { objects: { [table]: { kind: 'account', table, key: 'id', fields } } };
}

type Page = Awaited<ReturnType<Connector['changes']>>;

async function pagesOf(connector: Connector, object: string, from?: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let cursor = from;
  do {
    const page = await connector.changes(object, cursor, { signal });
    pages.push(page);
    cursor = page.cursor;
    if (page.position === 'end') return pages;
  } while (pages.length < 50);
  throw new Error(`${object} did not end`);
}

async function readAll(connector: Connector, object: string, from?: string): Promise<readonly SourceRecord[]> {
  return (await pagesOf(connector, object, from)).flatMap(({ records }) => records);
}

function idsOf(records: readonly SourceRecord[]): readonly string[] {
  return records.map(({ ref }) => ref.id);
}
