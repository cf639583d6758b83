import pg from 'pg';

import { OverlayError } from '../errors.ts';
import { countSqlStatement } from './meter.ts';

/** Runs SQL; a pool or one transaction. */
export interface Sql {
  /** Rows of one parameterised statement. Dates arrive as `Date`, `numeric` and `bigint` as strings. */
  query<Row>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** A PostgreSQL database. */
export interface Database extends Sql, AsyncDisposable {
  readonly url: string;
  /** Runs `work` in one transaction: commits when it resolves, rolls back when it throws. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
}

/** How to reach a database. */
export interface DatabaseOptions {
  readonly url: string;
  /** Connections at most. @default 10 */
  readonly maxConnections?: number;
  /** Milliseconds to wait for a connection. @default 5_000 */
  readonly connectTimeoutMs?: number;
}

/**
 * A pool on one PostgreSQL database.
 *
 * @throws {OverlayError} `DATABASE_UNAVAILABLE` from any method while the server cannot be reached.
 */
export function createDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
    application_name: 'crm-overlay',
    // A statement of ours never needs minutes; one that does is a fault and must not hold a connection for ever.
    statement_timeout: 120_000,
  });
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    url: options.url,
    query: async (statement, values) => await run(pool, statement, values),
    async transaction(work) {
      const client = await connect(pool);
      client.on('error', noticeLoss);
      try {
        await client.query('begin');
        const result = await work({ query: async (statement, values) => await run(client, statement, values) });
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // A broken connection cannot roll back; it is thrown away instead of going back to the pool.
        const failedRollback = await client.query('rollback').then(
          () => undefined,
          (cause: unknown) => (cause instanceof Error ? cause : new Error('rollback failed')),
        );
        client.release(failedRollback);
        throw error;
      } finally {
        client.off('error', noticeLoss);
      }
    },
    [Symbol.asyncDispose]: async () => await pool.end(),
  };
}

// Without a listener the loss of a checked-out connection would end the process; the running query reports it.
function noticeLoss(): void {}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw toDatabaseError(cause);
  }
}

async function run<Row>(on: pg.Pool | pg.PoolClient, statement: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  countSqlStatement();
  try {
    // pg types rows as `any`; the statement beside the caller defines them.
    const { rows } = await on.query<Row & pg.QueryResultRow>(statement, [...values]);
    return rows;
  } catch (cause) {
    throw toDatabaseError(cause);
  }
}

const CONNECTION_FAULTS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '28P01',
  '28000',
  '3D000',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
]);

const WORDS: ReadonlyMap<string, string> = new Map([
  ['28P01', 'PostgreSQL refuses this user or password.'],
  ['28000', 'PostgreSQL refuses this user.'],
  ['3D000', 'PostgreSQL has no database of this name.'],
  ['53300', 'PostgreSQL has no connection left.'],
]);

/** What `pg` threw: `DATABASE_UNAVAILABLE` for a connection that cannot be had, else the error itself. */
export function toDatabaseError(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const code = 'code' in cause ? String(cause.code) : '';
  const isConnection = CONNECTION_FAULTS.has(code) || /timeout exceeded when trying to connect|Connection terminated/u.test(cause.message);
  if (!isConnection) return cause;
  return new OverlayError(
    'DATABASE_UNAVAILABLE',
    WORDS.get(code) ?? `PostgreSQL cannot be reached (${code === '' ? 'connection lost' : code}).`,
    { cause },
  );
}
