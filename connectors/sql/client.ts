import { basename } from 'node:path';

import { CompiledQuery, Kysely, MysqlDialect, PostgresDialect, sql, SqliteDialect } from 'kysely';
import type { DatabaseConnection, Dialect, RawBuilder } from 'kysely';

import { fromTextForm } from './column-text.ts';
import { decodeText } from './encoding.ts';
import type { Dialect as ServerKind } from './key-column.ts';
import { createMssqlDialect } from './mssql-dialect.ts';
import type { SqlOptions } from './options.ts';
import type { BranchQuery, Predicate, Row, RowQuery, Selection, TableName } from './query.ts';
import { openSqliteDatabase } from './sqlite-database.ts';
import { createStatementWriter } from './statement.ts';
import { MYSQL_WRITTEN_TYPES, mysqlBits, postgresParser, toText } from './to-text.ts';

/** A column as the database describes it. */
export interface ColumnDescription {
  readonly name: string;
  /** The database's own word. */
  readonly type: string;
  readonly comment?: string;
  /** Whether null may stand in it. */
  readonly nullable: boolean;
}

/** A table or view as the database describes it. */
export interface TableDescription extends TableName {
  readonly form: 'table' | 'view';
  readonly columns: readonly ColumnDescription[];
  /** Whether it is found without naming its schema. */
  readonly place: 'own schema' | 'other schema';
}

/** Reads one SQL database through kysely; errors are the drivers' own. */
export interface SqlClient extends AsyncDisposable {
  /** What the database calls itself. */
  name(signal: AbortSignal): Promise<string>;
  /** Every table and view we may see. */
  tables(signal: AbortSignal): Promise<readonly TableDescription[]>;
  rows(query: RowQuery, signal: AbortSignal): Promise<readonly Row[]>;
  /** The rows of several queries by one statement, each list in its query's order. */
  union(queries: readonly BranchQuery[], signal: AbortSignal): Promise<readonly (readonly Row[])[]>;
  /** Any other statement's rows, for the catalogue. */
  raw(text: string, parameters: readonly string[], signal: AbortSignal): Promise<readonly Row[]>;
  /**
   * Runs `work` in a transaction that is rolled back when it throws or when the caller has left before the end.
   *
   * @param hooks - `committing` is told when there is no way back any more.
   */
  transact<Result>(work: (transaction: SqlTransaction) => Promise<Result>, hooks: TransactionHooks): Promise<Result>;
}

/** Statements of one transaction. */
export interface SqlTransaction {
  rows(query: RowQuery): Promise<readonly Row[]>;
  /** How many rows it found. */
  update(table: TableName, set: ColumnValues, where: readonly Predicate[]): Promise<bigint>;
  /** The columns asked for, where the dialect gives them back; on MySQL the number it made up, as the first of them. */
  insert(table: TableName, values: ColumnValues, returning: readonly string[]): Promise<Row>;
}

/** Columns and the values they get. */
export type ColumnValues = readonly (readonly [string, string | null])[];

/** What a transaction heeds and tells. */
export interface TransactionHooks {
  readonly signal: AbortSignal;
  readonly committing: () => void;
}

/** Connections at most; `connector.ts` lets no more statements run at once. */
export const MAX_CONNECTIONS = 4;

type Database = Record<string, never>;

/** A statement that kysely can write out. */
type Compilable<Result> = Pick<RawBuilder<Result>, 'compile'>;

/** A client; nothing is opened and no driver is loaded before the first statement. */
export function createSqlClient(options: SqlOptions): SqlClient {
  const db = new Kysely<Database>({ dialect: createDialect(options) });
  const executor = db.getExecutor();
  // Closing waits for them: a pool that is closing gives no connection to stop a statement with.
  const stopping = new Set<Promise<void>>();
  const run = async <Result>(statement: Compilable<Result>, signal: AbortSignal): Promise<readonly Result[]> =>
    await executor.provideConnection(async (connection) => {
      signal.throwIfAborted();
      await connection.collectSessionInfo?.();
      // Whoever leaves is let go by the call policy at once; here the server is told to stop, and SQLite, which runs in this process,
      // cannot be. kysely's own handling of signals would print the failure of every stopped statement.
      const stop = (): void => {
        const stopped = connection.cancelQuery?.(async (work) => await executor.provideConnection(work)).catch(() => undefined);
        if (stopped === undefined) return;
        stopping.add(stopped);
        void stopped.finally(() => stopping.delete(stopped));
      };
      signal.addEventListener('abort', stop, { once: true });
      try {
        const { rows } = await connection.executeQuery<Result>(statement.compile(db));
        return rows;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    });

  const writer = createStatementWriter(options.dialect);
  const toRows = (query: RowQuery, rows: readonly Record<string, unknown>[]): readonly Row[] => {
    // SQL Server's statements make text of every column themselves; other drivers give what they hold.
    const form = options.dialect === 'mssql' ? 'text form' : 'driver value';
    const decode = new Map(query.select.map(([name, what]) => [name, decoderOf(options.dialect, what, form)]));
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toText(decode.get(name)?.(value))])));
  };

  const schemaOf = async (signal: AbortSignal): Promise<string | undefined> => {
    if (options.dialect !== 'postgres' && options.dialect !== 'mssql') return undefined;
    const current = options.dialect === 'postgres' ? sql`current_schema()` : sql`schema_name()`;
    const [row] = await run(sql<{ readonly schema: string | null }>`select ${current} as ${sql.id('schema')}`, signal);
    return row?.schema ?? undefined;
  };
  // A domain is written like the type below it, and its column tells only its own name.
  const baseTypes = async (signal: AbortSignal): Promise<ReadonlyMap<string, string>> => {
    if (options.dialect !== 'postgres') return new Map();
    const domains = await run(
      sql<{ readonly name: string; readonly base: string }>`
        select d.typname as name, b.typname as base from pg_catalog.pg_type d join pg_catalog.pg_type b on b.oid = d.typbasetype where d.typtype = 'd'`,
      signal,
    );
    return new Map(domains.map(({ name, base }) => [name, base]));
  };

  return {
    async name(signal) {
      if (options.dialect === 'sqlite') {
        await run(sql`select 1`, signal);
        return basename(options.url);
      }
      const named = { postgres: sql`current_database()`, mysql: sql`database()`, mssql: sql`db_name()` }[options.dialect];
      const [row] = await run(sql<{ readonly name: string }>`select ${named} as ${sql.id('name')}`, signal);
      return row?.name ?? '';
    },
    async tables(signal) {
      const own = await schemaOf(signal);
      const bases = await baseTypes(signal);
      const baseOf = (type: string): string => bases.get(bases.get(type) ?? type) ?? bases.get(type) ?? type;
      const tables = await db.introspection.getTables();
      return tables.map(({ name, schema, columns, isView }) => ({
        name,
        ...(schema === undefined ? {} : { schema }),
        form: isView ? 'view' : 'table',
        place: own === undefined || schema === own ? 'own schema' : 'other schema',
        columns: columns.map((column) => ({
          name: column.name,
          type: baseOf(column.dataType),
          nullable: column.isNullable,
          ...(column.comment === undefined ? {} : { comment: column.comment }),
        })),
      }));
    },
    async rows(query, signal) {
      return toRows(query, await run(writer.rows(query), signal));
    },
    async union(queries, signal) {
      const rows = await run(writer.union(queries), signal);
      return queries.map((query, index) => {
        const decoders = query.select.map(([, term]) => decoderOf(options.dialect, term, 'text form'));
        return rows
          .filter((row) => Number(row['branch']) === index)
          .toSorted((a, b) => Number(a['place']) - Number(b['place']))
          .map((row) => Object.fromEntries(query.select.map(([name], place) => [name, toText(decoders[place]?.(row[`c${place}`]))])));
      });
    },
    async raw(text, parameters, signal) {
      const rows = await run<Record<string, unknown>>({ compile: () => CompiledQuery.raw(text, [...parameters]) }, signal);
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toText(value)])));
    },
    async transact(work, { signal, committing }) {
      // kysely's transactions that are ended by hand would keep a lost connection for ever; this one gives it back whatever happens.
      return await db.transaction().execute(async (transaction) => {
        // One connection carries one statement at a time.
        let last: Promise<unknown> = Promise.resolve();
        const execute = async (statement: RawBuilder<Record<string, unknown>>) => {
          const begin = async () => {
            signal.throwIfAborted();
            return await transaction.executeQuery(statement.compile(transaction));
          };
          const next = last.then(begin, begin);
          last = next;
          return await next;
        };
        const result = await work({
          rows: async (query) => toRows(query, (await execute(writer.rows(query))).rows),
          update: async (table, set, where) => (await execute(writer.update(table, set, where))).numAffectedRows ?? 0n,
          insert: async (table, values, returning) => {
            const { rows, insertId } = await execute(writer.insert(table, values, returning));
            const [row] = rows;
            if (row === undefined) return insertId === undefined ? {} : { [returning[0] ?? '']: String(insertId) };
            return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toText(value)]));
          },
        });
        // Whoever waited has been told that it failed: then it must have.
        signal.throwIfAborted();
        committing();
        return result;
      });
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(stopping);
      // A connection that is lost or was never made fails to say goodbye; there is nothing left to close then.
      await db.destroy().catch(() => undefined);
    },
  };
}

function decoderOf(dialect: ServerKind, what: Selection, form: 'text form' | 'driver value'): (value: unknown) => unknown {
  if (!('column' in what)) return (value) => value;
  const { type = '', encoding } = what;
  const parse = form === 'text form' ? fromTextForm(dialect, type) : (value: unknown): unknown => value;
  return encoding === undefined ? parse : (value) => decodeText(encoding, parse(value));
}

// What no mapping marks as writable is opened so that nothing can be written.
function accessOf({ mapping }: SqlOptions): 'read' | 'write' {
  return Object.values(mapping.objects).some(({ writable }) => writable) ? 'write' : 'read';
}

function createDialect(options: SqlOptions): Dialect {
  switch (options.dialect) {
    case 'sqlite':
      return new SqliteDialect({ database: async () => await openSqliteDatabase(options.url, accessOf(options)) });
    case 'postgres':
      return new PostgresDialect({ pool: async () => await createPostgresPool(options), onCreateConnection: preparePostgres });
    case 'mysql':
      return new MysqlDialect({ pool: async () => await createMysqlPool(options), onCreateConnection: prepareMysql });
    case 'mssql':
      return createMssqlDialect(options, MAX_CONNECTIONS);
  }
}

async function createPostgresPool({ url, deadlineMs }: SqlOptions) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: deadlineMs,
    application_name: 'crm-overlay',
    types: { getTypeParser: postgresParser },
  });
  // An idle connection that the server closes is replaced at the next statement; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The same while it is in use: its statement fails besides.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function preparePostgres(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(`set datestyle = 'ISO, YMD'`));
  await connection.executeQuery(CompiledQuery.raw(`set time zone 'UTC'`));
}

async function createMysqlPool({ url, deadlineMs }: SqlOptions) {
  const { createPool } = await import('mysql2');
  return createPool({
    uri: url.replace(/^mariadb:/u, 'mysql:'),
    // One more than may be busy, so that a statement can be cancelled while all are.
    connectionLimit: MAX_CONNECTIONS + 1,
    connectTimeout: deadlineMs,
    jsonStrings: true,
    typeCast: (field, next) => {
      if (field.type === 'BIT') return mysqlBits(field.buffer());
      return MYSQL_WRITTEN_TYPES.has(field.type) ? field.string('ascii') : next();
    },
  });
}

// mysql2 writes parameters into the statement, escaped with backslashes: the server must read them so.
async function prepareMysql(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(`set session sql_mode = replace(@@sql_mode, 'NO_BACKSLASH_ESCAPES', '')`));
}
