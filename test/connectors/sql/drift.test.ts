import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Connector } from '../../../connectors/connector.ts';
import { availableServers, connectTo, createShopDatabase, shopMapping, shopRows, shopTables } from './shop.ts';
import type { Server, ShopDatabase, ShopSettings } from './shop.ts';

const signal = new AbortController().signal;

for (const server of availableServers()) {
  describe(`a schema that changes under a running connector on ${server}`, () => {
    test.each<readonly [string, string]>([
      ['a column is removed', 'alter table person drop column given'],
      ['a column is renamed', 'alter table person rename column given to first_name'],
    ])('%s: its field is null with a notice, the rest and all other objects go on', async (_what, statement) => {
      await using shop = await openShop(server);
      await shop.connector.read('person', ['a'], { signal });
      await shop.database.execute(statement);
      const [record] = await shop.connector.read('person', ['a'], { signal });
      expect(record?.fields).toMatchObject({ name: 'Family a', family: 'Family a', email: 'a@krause.example' });
      expect(record?.fields.given).toBeUndefined();
      const related = await shop.connector.related({ object: 'customer', ids: ['DE/1'], relations: ['contacts', 'deals'] }, { signal });
      expect(related.map(({ ref }) => ref.id).toSorted()).toEqual(['100', 'DE/1', 'a', 'b']);
      expect(related.find(({ ref }) => ref.id === 'a')).toEqual(record);
      const person = (await shop.connector.describe({ signal })).find(({ object }) => object === 'person');
      expect(person?.fields.find(({ name }) => name === 'given')).toMatchObject({
        mappedTo: 'name',
        dropped: 'the mapping names this column, and the database does not have it',
      });
      await expect(shop.connector.check({ signal })).rejects.toThrow(/person\.fields\.given: person has no column given/u);
    });

    test('a column that is retyped keeps its value, and one that is added appears after the next describe', async () => {
      await using shop = await openShop(server);
      await shop.connector.read('sale', ['100'], { signal });
      if (server !== 'sqlite') {
        await shop.database.execute(
          server === 'postgres' ? 'alter table sale alter column amount type text' : 'alter table sale modify amount varchar(30)',
        );
      }
      await shop.database.execute('alter table sale add column colour varchar(10)', `update sale set colour = 'red'`);
      expect((await shop.connector.read('sale', ['100'], { signal }))[0]?.fields.amount).toBe(server === 'sqlite' ? '1234.5' : '1234.50');
      const sale = (await shop.connector.describe({ signal })).find(({ object }) => object === 'sale');
      expect(sale?.fields.find(({ name }) => name === 'colour')).toMatchObject({ custom: true, valueType: 'text' });
      expect((await shop.connector.read('sale', ['100'], { signal }))[0]?.raw['colour']).toBe('red');
    });

    test('a table that is gone costs its object alone, until it is back', async () => {
      await using shop = await openShop(server);
      await shop.connector.read('sale', ['100'], { signal });
      await shop.database.execute('alter table sale rename to sale_old');
      await expect(shop.connector.changes('sale', undefined, { signal })).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
      expect(await shop.connector.read('customer', ['DE/1'], { signal })).toHaveLength(1);
      expect((await shop.connector.describe({ signal })).map(({ object }) => object)).not.toContain('sale');
      await shop.database.execute('alter table sale_old rename to sale');
      expect(await shop.connector.read('sale', ['100'], { signal })).toHaveLength(1);
    });
  });

  describe(`pages while rows change on ${server}`, () => {
    test('hold every untouched row exactly once, in a backfill and in a census', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(...shopTables);
      const ids = Array.from({ length: 40 }, (_, index) => `p${String(index).padStart(2, '0')}`);
      const values = ids.map((id) => `('${id}', 'x', 'y', '', 1, '', 1770000000)`);
      await using connector = connectTo(database, { pageSize: 7 });
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 }),
          fc.constantFrom('changes', 'census'),
          async (touched, feed) => {
            await database.execute('delete from person', `insert into person values ${values.join(', ')}`);
            const seen: string[] = [];
            let cursor: string | undefined;
            for (let page = 0; page < 20; page += 1) {
              const found = feed === 'changes' ? await changesPage(connector, cursor) : await censusPage(connector, cursor);
              seen.push(...found.ids);
              cursor = found.cursor;
              if (found.position === 'end') break;
              const victim = touched[page];
              if (victim !== undefined) await database.execute(victimStatement(victim, page));
            }
            const untouched = ids.filter((id) => !touched.includes(id));
            expect(seen.filter((id) => untouched.includes(id)).toSorted()).toEqual(untouched);
          },
        ),
        { numRuns: 6 },
      );
    });
  });

  if (server === 'postgres') {
    test('a connection that the server ended is replaced, and nobody is told', async () => {
      await using shop = await openShop(server);
      await shop.connector.read('sale', ['100'], { signal });
      await shop.database.execute(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      expect(await shop.connector.read('sale', ['100'], { signal })).toHaveLength(1);
    });

    test('check tells what we may not do, and what to do about it', async () => {
      await using shop = await openShop(server, { mapping: { objects: { staff: { ...shopMapping.objects.staff, writable: true } } } });
      const role = `reader_${process.pid}`;
      await shop.database.execute(`create role ${role} login password 'x'`, `grant select on staff to ${role}`);
      try {
        const url = new URL(shop.database.url);
        url.username = role;
        url.password = 'x';
        await using connector = connectTo(
          { dialect: 'postgres', url: url.href },
          { mapping: { objects: { staff: { ...shopMapping.objects.staff, writable: true } } } },
        );
        expect((await connector.check({ signal })).grants).toEqual([
          { what: 'read staff', state: 'granted' },
          { what: 'change staff', state: 'missing', action: 'Grant update on staff to this user.' },
        ]);
      } finally {
        await shop.database.execute(`drop owned by ${role}`, `drop role ${role}`);
      }
    });
  }

  describe(`check on ${server}`, () => {
    test.each<readonly [string, unknown, string]>([
      [
        'a timestamp over German dates',
        { column: 'changed', kind: 'timestamp' },
        'sale.changed: changed does not hold ISO 8601 dates such as 2026-12-31 23:59:59 in 2 of 2 rows',
      ],
      [
        'a pattern of another order',
        { column: 'changed', kind: 'text-date', format: 'YYYY.MM.DD' },
        'sale.changed: changed does not hold text-date in the form YYYY.MM.DD in 2 of 2 rows',
      ],
    ])('refuses %s, by the rows it looks at', async (_what, changed, message) => {
      await using shop = await openShop(server, { mapping: { objects: { sale: { ...shopMapping.objects.sale, links: [], changed } } } });
      await expect(shop.connector.check({ signal })).rejects.toMatchObject({
        code: 'SOURCE_REQUEST',
        message: expect.stringContaining(message),
      });
    });

    test('takes a right mapping, and describe tells type, choice, reference and what is not kept', async () => {
      await using shop = await openShop(server, {
        mapping: { objects: { ...shopMapping.objects, sale: { ...shopMapping.objects.sale, writable: true } } },
      });
      await shop.database.execute(`alter table sale add column picture ${server === 'postgres' ? 'bytea' : 'blob'}`);
      const { grants } = await shop.connector.check({ signal });
      expect(grants.every(({ state }) => state === 'granted')).toBe(true);
      const sale = (await shop.connector.describe({ signal })).find(({ object }) => object === 'sale');
      const told = Object.fromEntries(
        (sale?.fields ?? []).map(({ name, valueType, access, dropped }) => [name, [valueType, access, dropped !== undefined]]),
      );
      expect(told).toMatchObject({
        id: ['number', 'read-only', false],
        region: ['reference', 'writable', false],
        title: ['text', 'writable', false],
        stage: ['choice', 'writable', false],
        amount: ['number', 'writable', false],
        changed: ['text', 'read-only', false],
        picture: ['other', 'read-only', true],
      });
      expect(sale?.fields.find(({ name }) => name === 'stage')?.options).toEqual([{ value: '3', label: 'Offer' }]);
    });
  });
}

async function changesPage(connector: Connector, cursor: string | undefined) {
  const page = await connector.changes('person', cursor, { signal });
  return { ids: page.records.map(({ ref }) => ref.id), cursor: page.cursor, position: page.position };
}

async function censusPage(connector: Connector, cursor: string | undefined) {
  const page = await connector.census('person', cursor, { signal });
  return { ids: page.entries.map(({ id }) => id), cursor: page.cursor, position: page.position };
}

function victimStatement(id: string, page: number): string {
  if (page % 3 === 0) return `delete from person where id = '${id}'`;
  if (page % 3 === 1) return `update person set given = 'z', stamp = 1770009000 where id = '${id}'`;
  return `update person set id = 'a${id}' where id = '${id}'`;
}

interface Shop extends AsyncDisposable {
  readonly connector: Connector;
  readonly database: ShopDatabase;
}

async function openShop(server: Server, settings: ShopSettings = {}): Promise<Shop> {
  const database = await createShopDatabase(server);
  await database.execute(...shopTables, ...shopRows);
  const connector = connectTo(database, settings);
  return {
    connector,
    database,
    [Symbol.asyncDispose]: async () => {
      await connector[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
