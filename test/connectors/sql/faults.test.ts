import { describe, expect, test } from 'vitest';

import { mappingSchema } from '../../../connectors/sql/mapping.ts';
import { toSqlError } from '../../../connectors/sql/to-error.ts';
import { OverlayError } from '../../../src/errors.ts';
import { availableServers, connectTo, createShopDatabase, serverUrl, shopMapping, shopRows, shopTables } from './shop.ts';

const signal = new AbortController().signal;

describe('a mapping that names what the database does not have', () => {
  test('is refused with all its faults at once, each with what there is', async () => {
    await using database = await createShopDatabase('sqlite');
    await database.execute(...shopTables);
    const { staff, person, sale } = shopMapping.objects;
    await using connector = connectTo(database, {
      mapping: {
        objects: {
          staff: { ...staff, table: 'staf' },
          customer: { ...shopMapping.objects.customer, only: [{ column: 'kind', is: 'B' }] },
          person: {
            ...person,
            key: 'person_no',
            joins: { ...person.joins, mails: { ...person.joins.mails, on: { id: 'mail_no' }, orderBy: ['rank'] } },
          },
          sale: { ...sale, fields: { ...sale.fields, amount: 'amuont' }, changed: { ...sale.changed, column: 'changed_at' } },
        },
      },
    });
    const message = await messageOf(connector.check({ signal }));
    expect(message.split('\n  ')).toEqual([
      'The mapping of shop does not fit its database:',
      'staff.table: there is no table or view staf; did you mean staff? there are: complaint, customer, diary, mail, person, person_customer, person_mail, sale, staff',
      'customer.only: customer has no column kind; there are: region, no, name, town, life, staff_id, gone, changed',
      'person.key: person has no column person_no; there are: id, given, family, born, shoe_size, gone, stamp',
      'person.joins.mails: mail and person_mail has no column rank; there are: id, address, kind, person_id, mail_id, rank_no',
      'person.joins.mails: person_mail has no column mail_no; did you mean mail_id? there are: person_id, mail_id, rank_no',
      'sale.fields.amount: sale has no column amuont; did you mean amount? there are: id, region, no, title, stage, amount, closes, gone, changed',
      'sale.changed: sale has no column changed_at; did you mean changed? there are: id, region, no, title, stage, amount, closes, gone, changed',
    ]);
    await expect(connector.read('staff', ['1'], { signal })).rejects.toMatchObject({ code: 'SOURCE_REQUEST', source: 'shop' });
  });

  test('leaves the objects it is right about readable', async () => {
    await using database = await createShopDatabase('sqlite');
    await database.execute(...shopTables, ...shopRows);
    const { staff, ...others } = shopMapping.objects;
    await using connector = connectTo(database, { mapping: { objects: { staff: { ...staff, table: 'staf' }, ...others } } });
    await expect(connector.changes('staff', undefined, { signal })).rejects.toThrow(/there is no table or view staf/u);
    expect((await connector.changes('sale', undefined, { signal })).records).toHaveLength(2);
  });

  test('is told again when a table changes under a running connector', async () => {
    await using database = await createShopDatabase('sqlite');
    await database.execute(...shopTables, ...shopRows);
    await using connector = connectTo(database);
    await connector.changes('sale', undefined, { signal });
    await database.execute('alter table sale rename column id to number');
    await expect(connector.changes('sale', undefined, { signal })).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
    await expect(connector.changes('sale', undefined, { signal })).rejects.toThrow(/sale has no column id/u);
    expect((await connector.changes('staff', undefined, { signal })).records).toHaveLength(2);
  });

  test('gives nothing for a field whose column was dropped, and goes on with the rest', async () => {
    await using database = await createShopDatabase('sqlite');
    await database.execute(...shopTables, ...shopRows);
    await using connector = connectTo(database);
    await connector.changes('person', undefined, { signal });
    await database.execute('alter table person drop column given');
    const [record] = await connector.read('person', ['a'], { signal });
    expect(record?.fields).toMatchObject({ name: 'Family a', family: 'Family a', email: 'a@krause.example' });
    expect(record?.fields.given).toBeUndefined();
  });

  test('may name a table outside the own schema only with that schema', async () => {
    if (!availableServers().includes('postgres')) return;
    await using database = await createShopDatabase('postgres');
    await database.execute(
      'create schema sales',
      'create table sales.thing (id integer primary key, name varchar(40))',
      `insert into sales.thing values (1, 'x')`,
    );
    const object = { kind: 'account', table: 'thing', key: 'id', fields: { name: 'name' } };
    await using without = connectTo(database, { mapping: { objects: { thing: object } } });
    expect(await messageOf(without.check({ signal }))).toContain('there is no table or view thing here, but one in the schema sales');
    await using within = connectTo(database, { mapping: { objects: { thing: { ...object, schema: 'sales' } } } });
    expect(await within.read('thing', ['1'], { signal })).toHaveLength(1);
  });
});

for (const server of availableServers()) {
  describe(`a key that does not tell rows apart on ${server}`, () => {
    const customer = { ...shopMapping.objects.customer, links: [], key: 'no' };
    const text = 'customer.key: no does not tell the rows of customer apart, several rows share one key';

    test('fails check, which names the object, its key and what to do', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(...shopTables, ...shopRows);
      await using connector = connectTo(database, { mapping: { objects: { customer } } });
      const message = await messageOf(connector.check({ signal }));
      expect(message).toContain('The mapping of shop does not fit its database:');
      expect(message).toContain(`${text}, all but one of which would be lost. Name further columns as the key`);
    });

    test('passes check where only rows of other objects, or rows without a key, share one', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(...shopTables, ...shopRows, 'create view loose as select id, given as no, gone from person');
      await database.execute(`update person set given = null where id in ('a', 'b')`);
      const loose = { kind: 'account', table: 'loose', key: 'no', fields: {} };
      const objects = { customer: { ...customer, only: [{ column: 'region', is: 'DE' }] }, loose };
      await using connector = connectTo(database, { mapping: { objects } });
      await expect(connector.check({ signal })).resolves.toMatchObject({ grants: expect.anything() });
    });

    test('stops a backfill, a census and a reading by id instead of losing a row', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(...shopTables, ...shopRows, `update customer set gone = ''`);
      await using connector = connectTo(database, { mapping: { objects: { customer } } });
      const refusal = { code: 'SOURCE_REQUEST', source: 'shop', message: `The mapping of shop loses rows: ${text}.` };
      await expect(connector.changes('customer', undefined, { signal })).rejects.toMatchObject(refusal);
      await expect(connector.census('customer', undefined, { signal })).rejects.toMatchObject(refusal);
      await expect(connector.read('customer', ['1'], { signal })).rejects.toMatchObject(refusal);
    });

    test('loses nothing where a view repeats whole rows', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(...shopTables, ...shopRows, 'create view twice as select * from staff union all select * from staff');
      const staff = { ...shopMapping.objects.staff, table: 'twice' };
      await using connector = connectTo(database, { mapping: { objects: { staff } }, pageSize: 10 });
      expect((await connector.changes('staff', undefined, { signal })).records.map(({ ref }) => ref.id)).toEqual(['1', '2']);
    });
  });
}

describe('names and types as legacy databases have them', () => {
  test('tables and columns may hold spaces, points, quotes and reserved words', async () => {
    await using database = await createShopDatabase('sqlite');
    await database.execute(
      `create table "tbl Kunde as.of ""1997""" ("Nr." integer primary key, "select" text, "a as b" text)`,
      `insert into "tbl Kunde as.of ""1997""" values (1, 'one', 'two')`,
    );
    const object = { kind: 'account', table: 'tbl Kunde as.of "1997"', key: 'Nr.', fields: { name: 'select', city: 'a as b' } };
    await using connector = connectTo(database, { mapping: { objects: { customer: object } } });
    expect(await connector.read('customer', ['1'], { signal })).toMatchObject([{ fields: { name: 'one', city: 'two' } }]);
  });

  test('a view whose columns have no type is read by key and by stamp alike', async () => {
    await using database = await createShopDatabase('sqlite');
    await database.execute(
      'create table thing (id integer, stamp integer)',
      ...Array.from({ length: 12 }, (_, index) => `insert into thing values (${index + 1}, ${9_000 + index * 100})`),
      `create view all_things as select id + 0 as id, stamp + 0 as stamp, 'Thing ' || id as name from thing`,
    );
    const object = {
      kind: 'account',
      table: 'all_things',
      key: 'id',
      fields: { name: 'name' },
      changed: { column: 'stamp', kind: 'integer', format: 'counter', overlap: 0 },
    };
    await using connector = connectTo(database, { mapping: { objects: { thing: object } }, pageSize: 100 });
    const page = await connector.changes('thing', undefined, { signal });
    expect(page.records).toHaveLength(12);
    await database.execute('update thing set stamp = 10500 where id = 2');
    const later = await connector.changes('thing', page.cursor, { signal });
    expect(later.records.map(({ ref }) => ref.id)).toEqual(['12', '2']);
    expect(await connector.read('thing', ['2', '10'], { signal })).toHaveLength(2);
  });

  test('keys that the database holds equal find each other across a join', async () => {
    await using database = await createShopDatabase('sqlite');
    await database.execute(
      'create table thing (id text primary key)',
      'create table name (id text collate nocase, name text)',
      `insert into thing values ('DE01'), ('DE02')`,
      `insert into name values ('de01', 'One'), ('DE02', 'Two')`,
    );
    const object = {
      kind: 'account',
      table: 'thing',
      key: 'id',
      joins: { names: { table: 'name', on: { id: 'id' } } },
      fields: { name: { join: 'names', column: 'name' } },
    };
    await using connector = connectTo(database, { mapping: { objects: { thing: object } } });
    const { records } = await connector.changes('thing', undefined, { signal });
    expect(records.map(({ fields }) => fields.name)).toEqual(['One', 'Two']);
  });

  test('a picture is told by its length and digest, and cannot be a key', async () => {
    await using database = await createShopDatabase('sqlite');
    await database.execute('create table thing (id integer primary key, face blob)', `insert into thing values (1, x'00ff10')`);
    const object = { kind: 'account', table: 'thing', key: 'id', fields: { name: 'id' } };
    await using connector = connectTo(database, { mapping: { objects: { thing: object } } });
    const [record] = await connector.read('thing', ['1'], { signal });
    expect(record?.raw['face']).toMatch(/^binary:3:[\da-f]{16}$/u);
    await using byFace = connectTo(database, { mapping: { objects: { thing: { ...object, key: 'face' } } } });
    expect(await messageOf(byFace.check({ signal }))).toContain('thing.key: face holds bytes and cannot tell rows apart here');
  });
});

for (const server of availableServers().filter((name) => name !== 'sqlite')) {
  test(`a statement that outlives its deadline is stopped on ${server} itself`, async () => {
    await using database = await createShopDatabase(server);
    const sleep =
      server === 'postgres'
        ? `select 1 as id, 'x'::text as name, pg_sleep(20)::text as nap`
        : `select 1 as id, 'x' as name, sleep(20) as nap`;
    await database.execute(`create view slow_view as ${sleep}`);
    const object = { kind: 'account', table: 'slow_view', key: 'id', fields: { name: 'name' } };
    await using connector = connectTo(database, { mapping: { objects: { slow: object } }, deadlineMs: 1_000 });
    await connector.describe({ signal });
    const startedAt = performance.now();
    await expect(connector.read('slow', ['1'], { signal })).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
    // The pool closes only after its statements have ended: were the nap still on, this would last as long.
    await connector[Symbol.asyncDispose]();
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
}

describe('a mapping that contradicts itself', () => {
  const base = { kind: 'account', table: 't', key: 'id', fields: {} };

  test.each([
    [
      'a field both a column and a constant',
      { fields: { name: { column: 'a', constant: 'b' } } },
      'takes exactly one of column and constant',
    ],
    ['a condition without a test', { only: [{ column: 'a' }] }, 'takes exactly one of is, isNot and null'],
    ['a link to an object that is not mapped', { links: [{ column: 'a', object: 'x' }] }, 'no object x is mapped; mapped: thing'],
    ['a link that names no object', { links: [{ column: 'a' }] }, 'takes either object, or typeColumn with objects'],
    ['a join that is not there', { fields: { name: { column: 'a', join: 'j' } } }, 'no join j here; joins: none'],
    ['a date without its pattern', { changed: { column: 'a', kind: 'text-date' } }, 'names a pattern of fixed width'],
    ['years of two digits', { changed: { column: 'a', kind: 'text-date', format: 'DD.MM.YY' } }, 'names a pattern of fixed width'],
    ['a number without its meaning', { changed: { column: 'a', kind: 'integer' } }, 'names one of seconds, milliseconds, counter'],
  ])('is refused: %s', (_, part, reason) => {
    const parsed = mappingSchema.safeParse({ objects: { thing: { ...base, ...part } } });
    expect(parsed.error?.issues.map(({ message }) => message).join('\n')).toContain(reason);
  });
});

describe('what drivers throw', () => {
  test.each([
    [{ code: '28P01' }, 'SOURCE_AUTH'],
    [{ code: 'ER_ACCESS_DENIED_ERROR' }, 'SOURCE_AUTH'],
    [{ code: '57P03' }, 'SOURCE_UNAVAILABLE'],
    [{ code: '08006' }, 'SOURCE_UNAVAILABLE'],
    [{ code: 'ECONNREFUSED' }, 'SOURCE_UNAVAILABLE'],
    [{ code: 'ESOCKET' }, 'SOURCE_UNAVAILABLE'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 261 }, 'SOURCE_UNAVAILABLE'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 26 }, 'SOURCE_BAD_RESPONSE'],
    [{ code: '57014' }, 'SOURCE_TIMEOUT'],
    [{ code: '42703' }, 'SOURCE_REQUEST'],
    [{ code: 'ER_BAD_FIELD_ERROR' }, 'SOURCE_REQUEST'],
    [new Error('Connection terminated unexpectedly'), 'SOURCE_UNAVAILABLE'],
    ['a word', 'SOURCE_REQUEST'],
  ])('%j is %s', (cause, code) => {
    expect(toSqlError('shop', cause)).toMatchObject({ code, source: 'shop', cause });
  });

  const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:1433'), { code: 'ECONNREFUSED' });
  test.each<readonly [string, unknown, { readonly code: string; readonly message: string; readonly action?: unknown }]>([
    [
      'MariaDB without the database',
      { code: 'ER_BAD_DB_ERROR' },
      {
        code: 'SOURCE_REQUEST',
        message: 'shop has no database of the name at the end of the url (ER_BAD_DB_ERROR).',
        action: expect.stringContaining('name of the database'),
      },
    ],
    [
      'PostgreSQL without the database',
      { code: '3D000' },
      { code: 'SOURCE_REQUEST', message: 'shop has no database of the name at the end of the url (3D000).' },
    ],
    [
      'a server that is not PostgreSQL',
      new Error('Received unexpected copyData message from backend.'),
      { code: 'SOURCE_BAD_RESPONSE', message: 'shop does not speak PostgreSQL.', action: expect.stringMatching(/dialect.*port/u) },
    ],
    [
      'SQL Server that is not there',
      Object.assign(new Error('Could not connect', { cause: new AggregateError([refused]) }), { code: 'ESOCKET' }),
      { code: 'SOURCE_UNAVAILABLE', message: 'shop cannot be reached (ECONNREFUSED).' },
    ],
  ])('says of %s what is wrong', (_, cause, said) => {
    expect(toSqlError('shop', cause)).toMatchObject(said);
  });

  test.each(availableServers().filter((server) => server !== 'sqlite'))(
    'a database that %s does not have is called so',
    async (dialect) => {
      const url = new URL(serverUrl(dialect));
      url.pathname = '/overlay_no_such_database';
      await using connector = connectTo({ dialect, url: url.href });
      await expect(connector.check({ signal })).rejects.toMatchObject({
        code: 'SOURCE_REQUEST',
        message: expect.stringContaining('has no database'),
      });
    },
  );

  test.runIf(availableServers().includes('mysql'))('a MariaDB that is asked as PostgreSQL is told by its answer', async () => {
    const { hostname, port } = new URL(serverUrl('mysql'));
    await using connector = connectTo({ dialect: 'postgres', url: `postgres://root@${hostname}:${port || '3306'}/test` });
    await expect(connector.check({ signal })).rejects.toMatchObject({
      code: 'SOURCE_BAD_RESPONSE',
      message: 'shop does not speak PostgreSQL.',
    });
  });

  test('is never quoted: it can hold values and user names', () => {
    const cause = Object.assign(new Error('password authentication failed for user "ada"'), { code: '28P01' });
    expect(toSqlError('shop', cause).message).toBe('shop refused the credentials (28P01).');
  });
});

async function messageOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OverlayError && error.code === 'SOURCE_REQUEST') return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
