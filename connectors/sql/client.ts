import { basename } from 'node:path';

import { CompiledQuery, Kysely, MysqlDialect, PostgresDialect, sql, SqliteDialect } from 'kysely';
import type { DatabaseConnection, Dialect, RawBuilder } from 'kysely';

import type { SqlOptions } from './options.ts';
import type { Predicate, Row, RowQuery, Selection, TableName, Term } from './query.ts';
import { openSqliteDatabase } from './sqlite-database.ts';
import { MYSQL_WRITTEN_TYPES, mysqlBits, postgresParser, toText } from './to-text.ts';

/** A column as the database describes it. */
export interface ColumnDescription {
  readonly name: string;
  /** The database's own word. */
  readonly type: string;
  readonly comment?: string;
}

/** A table or view as the database describes it. */
export interface TableDescription extends TableName {
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
}

/** Connections at most; `connector.ts` lets no more statements run at once. */
export const MAX_CONNECTIONS = 4;

type Database = Record<string, never>;

/** A client; nothing is opened and no driver is loaded before the first statement. */
export function createSqlClient(options: SqlOptions): SqlClient {
  const db = new Kysely<Database>({ dialect: createDialect(options) });
  const executor = db.getExecutor();
  // Closing waits for them: a pool that is closing gives no connection to stop a statement with.
  const stopping = new Set<Promise<void>>();
  const run = async <Result>(statement: RawBuilder<Result>, signal: AbortSignal): Promise<readonly Result[]> =>
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

  const schemaOf = async (signal: AbortSignal): Promise<string | undefined> => {
    if (options.dialect !== 'postgres') return undefined;
    const [row] = await run(sql<{ readonly schema: string | null }>`select current_schema() as ${sql.id('schema')}`, signal);
    return row?.schema ?? undefined;
  };

  return {
    async name(signal) {
      if (options.dialect === 'sqlite') {
        await run(sql`select 1`, signal);
        return basename(options.url);
      }
      const named = options.dialect === 'postgres' ? sql`current_database()` : sql`database()`;
      const [row] = await run(sql<{ readonly name: string }>`select ${named} as ${sql.id('name')}`, signal);
      return row?.name ?? '';
    },
    async tables(signal) {
      const own = await schemaOf(signal);
      const tables = await db.introspection.getTables();
      return tables.map(({ name, schema, columns }) => ({
        name,
        ...(schema === undefined ? {} : { schema }),
        place: own === undefined || schema === own ? 'own schema' : 'other schema',
        columns: columns.map((column) => ({
          name: column.name,
          type: column.dataType,
          ...(column.comment === undefined ? {} : { comment: column.comment }),
        })),
      }));
    },
    async rows(query, signal) {
      const rows = await run(toStatement(query), signal);
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toText(value)])));
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(stopping);
      // A connection that is lost or was never made fails to say goodbye; there is nothing left to close then.
      await db.destroy().catch(() => undefined);
    },
  };
}

function createDialect(options: SqlOptions): Dialect {
  switch (options.dialect) {
    case 'sqlite':
      return new SqliteDialect({ database: async () => await openSqliteDatabase(options.url) });
    case 'postgres':
      return new PostgresDialect({ pool: async () => await createPostgresPool(options), onCreateConnection: preparePostgres });
    case 'mysql':
      return new MysqlDialect({ pool: async () => await createMysqlPool(options), onCreateConnection: prepareMysql });
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

function toStatement(query: RowQuery): RawBuilder<Record<string, unknown>> {
  const { table, link, select, where, orderBy, limit } = query;
  const selected =
    select === 'all' ? sql`${sql.id('t')}.*` : sql.join(select.map(([name, what]) => sql`${toSelection(what)} as ${sql.id(name)}`));
  const joined =
    link === undefined
      ? sql``
      : sql` inner join ${toTable(link.table)} as ${sql.id('l')} on ${sql.join(link.on.map(toEqualColumns), sql` and `)}`;
  const filtered = where.length === 0 ? sql`` : sql` where ${allOf(where)}`;
  const ordered =
    orderBy.length === 0
      ? sql``
      : sql` order by ${sql.join(orderBy.map(({ term, direction }) => sql`${toTerm(term)} ${direction === 'asc' ? sql`asc` : sql`desc`}`))}`;
  const limited = limit === undefined ? sql`` : sql` limit ${sql.lit(limit)}`;
  return sql`select ${selected} from ${toTable(table)} as ${sql.id('t')}${joined}${filtered}${ordered}${limited}`;
}

function toTable({ schema, name }: TableName): RawBuilder<unknown> {
  return schema === undefined ? sql.id(name) : sql.id(schema, name);
}

function toEqualColumns([link, table]: readonly [string, string]): RawBuilder<unknown> {
  return sql`${sql.id('l', link)} = ${sql.id('t', table)}`;
}

function toSelection(what: Selection): RawBuilder<unknown> {
  if ('count' in what) return sql`count(*)`;
  if (!('latest' in what)) return toTerm(what);
  return what.when.length === 0
    ? sql`max(${toTerm(what.latest)})`
    : sql`max(case when ${allOf(what.when)} then ${toTerm(what.latest)} end)`;
}

function toTerm({ from, column, cast, slices }: Term): RawBuilder<unknown> {
  const plain = sql.id(from === 'table' ? 't' : 'l', column);
  if (slices !== undefined) {
    // SQL counts from 1.
    return sql`concat(${sql.join(slices.map(({ start, length }) => sql`substr(${plain}, ${sql.lit(start + 1)}, ${sql.lit(length)})`))})`;
  }
  if (cast === undefined) return plain;
  return cast === 'text' ? sql`cast(${plain} as text)` : sql`cast(${plain} as integer)`;
}

function allOf(predicates: readonly Predicate[]): RawBuilder<unknown> {
  return sql.join(predicates.map(toPredicate), sql` and `);
}

function toPredicate(predicate: Predicate): RawBuilder<unknown> {
  switch (predicate.test) {
    case 'is':
      return sql`${toTerm(predicate.term)} in (${sql.join(predicate.values)})`;
    case 'is not':
      return sql`(${toTerm(predicate.term)} is null or ${toTerm(predicate.term)} not in (${sql.join(predicate.values)}))`;
    case 'null':
      return sql`${toTerm(predicate.term)} is null`;
    case 'not null':
      return sql`${toTerm(predicate.term)} is not null`;
    case 'at least':
      return sql`${toTerm(predicate.term)} >= ${predicate.value}`;
    case 'at most':
      return sql`${toTerm(predicate.term)} <= ${predicate.value}`;
    case 'like':
      return sql`${toTerm(predicate.term)} like ${predicate.value}`;
    case 'one of':
      return oneOf(predicate.terms, predicate.tuples);
    case 'behind':
      return behind(predicate.terms, predicate.values);
  }
}

function oneOf(terms: readonly Term[], tuples: readonly (readonly string[])[]): RawBuilder<unknown> {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return sql`${toTerm(only)} in (${sql.join(tuples.flat())})`;
  const each = tuples.map(
    (tuple) =>
      sql`(${sql.join(
        terms.map((term, index) => equal(term, tuple[index])),
        sql` and `,
      )})`,
  );
  return sql`(${sql.join(each, sql` or `)})`;
}

// Written out because comparing whole rows, `(a, b) > (1, 2)`, keeps some servers from using their index.
function behind(terms: readonly Term[], values: readonly string[]): RawBuilder<unknown> {
  const each = terms.map((term, index) => {
    const before = terms.slice(0, index).map((earlier, place) => equal(earlier, values[place]));
    return sql`(${sql.join([...before, sql`${toTerm(term)} > ${values[index]}`], sql` and `)})`;
  });
  return sql`(${sql.join(each, sql` or `)})`;
}

function equal(term: Term, value: string | undefined): RawBuilder<unknown> {
  return sql`${toTerm(term)} = ${value}`;
}
