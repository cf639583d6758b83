import type { SQLInputValue } from 'node:sqlite';

/** What kysely's SQLite dialect needs of a prepared statement; the names are better-sqlite3's. */
interface Statement {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}

/** What kysely's SQLite dialect needs of a database. */
export interface SqliteDatabase {
  prepare(statement: string): Statement;
  close(): void;
}

/** Milliseconds to wait for a writer of the same file. */
const BUSY_TIMEOUT_MS = 2_000;

/** Opens a SQLite file that exists with Node's own driver; integers arrive as `bigint`, so that none loses digits. */
export async function openSqliteDatabase(path: string, access: 'read' | 'write'): Promise<SqliteDatabase> {
  const { DatabaseSync } = await import('node:sqlite');
  if (access === 'write') {
    // Opening for writing makes a file where there is none; opening for reading tells that there is none.
    new DatabaseSync(path, { readOnly: true }).close();
  }
  const database = new DatabaseSync(path, { readOnly: access === 'read', timeout: BUSY_TIMEOUT_MS });
  return {
    prepare(text) {
      // A transaction that reads first and writes later is refused when somebody else wrote in between; one that waits at its start is not.
      const statement = database.prepare(text === 'begin' ? 'begin immediate' : text);
      statement.setReadBigInts(true);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(toInput)),
        run: (parameters) => statement.run(...parameters.map(toInput)),
        iterate: (parameters) => statement.iterate(...parameters.map(toInput)),
      };
    },
    close: () => database.close(),
  };
}

function toInput(parameter: unknown): SQLInputValue {
  if (typeof parameter === 'string' || typeof parameter === 'number' || typeof parameter === 'bigint' || parameter === null)
    return parameter;
  throw new TypeError(`a parameter must be text, a number or null, but got: ${typeof parameter}`);
}
