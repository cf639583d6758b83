import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { inject } from 'vitest';

import type { Connector } from '../../../connectors/connector.ts';
import { createSqlConnector } from '../../../connectors/sql/connector.ts';
import { sqlOptions } from '../../../connectors/sql/options.ts';
import type { Clock } from '../../../src/platform/clock.ts';

/** The servers these tests run on. */
export type Server = 'sqlite' | 'postgres' | 'mysql';

/** A fresh database of any kind. */
export interface ShopDatabase extends AsyncDisposable {
  readonly dialect: Server;
  readonly url: string;
  execute(...statements: readonly string[]): Promise<void>;
}

/** Servers that can be reached: SQLite and the embedded PostgreSQL always; what is left out is said aloud. */
export function availableServers(): readonly Server[] {
  // On a PostgreSQL of one's own the suites run once more for it alone.
  if (inject('server') === 'own') return ['postgres'];
  if (process.env[MARIADB] !== undefined) return ['sqlite', 'postgres', 'mysql'];
  console.warn(`SKIPPED: SQL connector on MariaDB, because ${MARIADB} names no server.`);
  return ['sqlite', 'postgres'];
}

const MARIADB = 'TEST_MARIADB_URL';

/** Where a server is reached; databases are made beside the one it names. */
export function serverUrl(server: Exclude<Server, 'sqlite'>): string {
  return server === 'postgres' ? inject('templateUrl') : (process.env[MARIADB] ?? '');
}

/** An empty database on a server; dropped when disposed. */
export async function createShopDatabase(server: Server): Promise<ShopDatabase> {
  switch (server) {
    case 'sqlite':
      return await createSqliteDatabase();
    case 'postgres':
      return await createPostgresDatabase(withDatabase(serverUrl(server), 'postgres'));
    case 'mysql':
      return await createMysqlDatabase(serverUrl(server));
  }
}

async function createSqliteDatabase(): Promise<ShopDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'crm-overlay-sql-'));
  const url = join(directory, 'shop.db');
  const database = new DatabaseSync(url);
  return {
    dialect: 'sqlite',
    url,
    execute: async (...statements) => {
      for (const statement of statements) database.exec(statement);
      await Promise.resolve();
    },
    [Symbol.asyncDispose]: async () => {
      database.close();
      await rm(directory, { recursive: true });
    },
  };
}

async function createPostgresDatabase(base: string): Promise<ShopDatabase> {
  const name = `overlay_sql_${randomBytes(6).toString('hex')}`;
  const url = withDatabase(base, name);
  await onPostgres(base, [`create database ${name}`]);
  return {
    dialect: 'postgres',
    url,
    execute: async (...statements) => await onPostgres(url, statements),
    [Symbol.asyncDispose]: async () => await onPostgres(base, [`drop database ${name} with (force)`]),
  };
}

async function onPostgres(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function createMysqlDatabase(base: string): Promise<ShopDatabase> {
  const name = `overlay_sql_${randomBytes(6).toString('hex')}`;
  const url = withDatabase(base, name);
  await onMysql(base, [`create database ${name} character set utf8mb4`]);
  return {
    dialect: 'mysql',
    url,
    execute: async (...statements) => await onMysql(url, statements),
    [Symbol.asyncDispose]: async () => await onMysql(base, [`drop database ${name}`]),
  };
}

async function onMysql(url: string, statements: readonly string[]): Promise<void> {
  const connection = await createConnection(url);
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.end();
  }
}

function withDatabase(base: string, name: string): string {
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}

/** The day on which the shop is read: all its changes lie before it. */
export const shopClock: Clock = { now: () => Date.parse('2026-06-01T12:00:00Z') };

/** Settings that tests vary. */
export interface ShopSettings {
  readonly mapping?: unknown;
  readonly pageSize?: number;
  readonly deadlineMs?: number;
  readonly timeZone?: string;
}

/** A connector on a shop. */
export function connectTo({ dialect, url }: Pick<ShopDatabase, 'dialect' | 'url'>, settings: ShopSettings = {}): Connector {
  const options = sqlOptions.parse({ dialect, url, pageSize: 3, mapping: shopMapping, ...settings });
  return createSqlConnector({ source: 'shop', options, clock: shopClock });
}

/** A small business as its database was made decades ago; written so that all servers understand it. */
export const shopTables: readonly string[] = [
  'create table staff (id integer primary key, full_name varchar(80), mail varchar(80), gone varchar(1), stamp bigint)',
  'create table customer (region char(4), no integer, name varchar(80), town varchar(80), life integer, staff_id integer, gone varchar(1), changed timestamp null, primary key (region, no))',
  'create table person (id varchar(20) primary key, given varchar(40), family varchar(40), born varchar(10), shoe_size integer, gone varchar(1), stamp bigint)',
  'create table person_customer (person_id varchar(20), region char(4), no integer, role varchar(20))',
  'create table mail (id integer primary key, address varchar(80), kind varchar(1))',
  'create table person_mail (person_id varchar(20), mail_id integer, rank_no integer)',
  'create table sale (id integer primary key, region char(4), no integer, title varchar(80), stage integer, amount decimal(12,2), closes varchar(10), gone varchar(1), changed varchar(19))',
  'create table complaint (id integer primary key, subject varchar(80), person_id varchar(20), gone varchar(1))',
  'create table diary (id integer primary key, parent_type varchar(1), parent_id varchar(20), body varchar(200), gone varchar(1), stamp bigint)',
];

/** What the shop knows. */
export const shopRows: readonly string[] = [
  `insert into staff values (1, 'Ada Berg', 'ada@shop.example', '', 1767225600), (2, 'Bo Lind', 'bo@shop.example', 'X', 1767225601)`,
  `insert into customer values ('DE', 1, 'KRAUSE GMBH', 'Ulm', 2, 1, '', '2026-01-05 08:00:00'), ('DE', 2, 'Nord AG', '', 9, 1, '', '2026-01-06 08:00:00'), ('US', 1, 'Acme, Inc.', 'Reno', 1, 0, 'X', '2026-01-07 08:00:00')`,
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
    (id, index) =>
      `insert into person values ('${id}', 'Given ${id}', 'Family ${id}', '0000-00-00', 4${index}, '', ${1767225600 + index * 86_400})`,
  ),
  `insert into person_customer values ('a', 'DE', 1, 'Buyer'), ('a', 'DE', 2, ''), ('b', 'DE', 1, 'User')`,
  `insert into mail values (10, 'a@krause.example', 'E'), (11, 'a.private@mail.example', 'E'), (12, '+49 731 1234', 'P'), (13, 'b@krause.example', 'E')`,
  `insert into person_mail values ('a', 11, 2), ('a', 10, 1), ('a', 12, 3), ('b', 13, 1)`,
  `insert into sale values (100, 'DE', 1, 'Pumps', 3, 1234.50, '31.03.2026', '', '05.01.2026 08:00:00'), (101, 'DE', 2, 'Valves', 7, null, '00.00.0000', '', '01.02.2026 08:00:00')`,
  `insert into complaint values (7, 'Leaks', 'a', ''), (8, 'Late', null, '')`,
  `insert into diary values (1, 'C', 'DE/1', 'Called back', '', 20260105080000), (2, 'P', 'a', 'Asked for a quote', '', 20260201080000)`,
];

const gone = [{ column: 'gone', is: 'X' }];

/** How the shop is read. */
export const shopMapping = {
  objects: {
    staff: {
      kind: 'owner',
      table: 'staff',
      key: 'id',
      deleted: gone,
      changed: { column: 'stamp', kind: 'integer', format: 'seconds' },
      fields: { name: 'full_name', email: 'mail' },
    },
    customer: {
      kind: 'account',
      table: 'customer',
      key: ['region', 'no'],
      deleted: gone,
      changed: { column: 'changed', kind: 'timestamp' },
      fields: {
        name: 'name',
        city: 'town',
        lifecycle: { column: 'life', codes: { 1: 'Prospect', 2: 'Customer' } },
        ownerId: { column: 'staff_id', absent: [0] },
      },
      links: [{ object: 'staff', column: 'staff_id', absent: [0] }],
    },
    person: {
      kind: 'contact',
      table: 'person',
      key: 'id',
      deleted: gone,
      changed: { column: 'stamp', kind: 'integer', format: 'seconds' },
      joins: {
        mails: {
          table: 'mail',
          on: { id: 'mail_id' },
          through: { table: 'person_mail', on: { person_id: 'id' } },
          only: [{ column: 'kind', is: 'E' }],
          orderBy: ['rank_no'],
        },
        employers: { table: 'person_customer', on: { person_id: 'id' } },
      },
      fields: {
        name: { column: ['given', 'family'] },
        given: 'given',
        family: 'family',
        birthDate: 'born',
        email: { join: 'mails', column: 'address' },
        email2: { join: 'mails', column: 'address', position: 2 },
      },
      links: [{ object: 'customer', join: 'employers', column: ['region', 'no'], role: 'role' }],
    },
    sale: {
      kind: 'deal',
      table: 'sale',
      key: 'id',
      deleted: gone,
      changed: { column: 'changed', kind: 'text-date', format: 'DD.MM.YYYY HH:mm:ss' },
      fields: {
        name: 'title',
        stage: { column: 'stage', codes: { 3: 'Offer' }, otherwise: 'absent' },
        amount: 'amount',
        expectedClose: 'closes',
      },
      links: [{ object: 'customer', column: ['region', 'no'] }],
    },
    complaint: {
      kind: 'ticket',
      table: 'complaint',
      key: 'id',
      deleted: gone,
      fields: { subject: 'subject' },
      links: [{ object: 'person', column: 'person_id' }],
    },
    diary: {
      kind: 'activity',
      table: 'diary',
      key: 'id',
      deleted: gone,
      changed: { column: 'stamp', kind: 'integer', format: 'YYYYMMDDHHmmss' },
      fields: { type: { constant: 'note' }, body: 'body' },
      links: [{ typeColumn: 'parent_type', column: 'parent_id', objects: { C: 'customer', P: 'person' } }],
    },
  },
} as const;
