import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

import type { Database } from './postgres.ts';

/** One forward-only step of the schema. */
interface Migration {
  readonly name: string;
  readonly statements: string;
  readonly checksum: string;
}

const MIGRATIONS_FOLDER = new URL('migrations/', import.meta.url);

/** Any number; it only has to be the same in every process of ours. */
const MIGRATION_LOCK = 4_201_904_511;

/**
 * Brings the database to the current schema; harmless when it already is, and safe from several processes at once.
 *
 * @returns names of the migrations that were applied now.
 * @throws {Error} when an applied migration was edited afterwards: forward-only means a new file.
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  const migrations = await readMigrations();
  return await database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await sql.query('create schema if not exists platform');
    await sql.query(
      'create table if not exists platform.migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    );
    const applied = new Map(
      (await sql.query<{ name: string; checksum: string }>('select name, checksum from platform.migration')).map((row) => [
        row.name,
        row.checksum,
      ]),
    );
    const pending: string[] = [];
    for (const migration of migrations) {
      const checksum = applied.get(migration.name);
      if (checksum !== undefined && checksum !== migration.checksum) {
        throw new Error(`${migration.name} was applied with another content; migrations are forward-only: write a new file.`);
      }
      if (checksum !== undefined) continue;
      await sql.query(migration.statements);
      await sql.query('insert into platform.migration (name, checksum) values ($1, $2)', [migration.name, migration.checksum]);
      pending.push(migration.name);
    }
    return pending;
  });
}

async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(MIGRATIONS_FOLDER)).filter((name) => name.endsWith('.sql')).toSorted();
  return await Promise.all(
    names.map(async (name) => {
      const statements = await readFile(new URL(name, MIGRATIONS_FOLDER), 'utf8');
      return { name, statements, checksum: createHash('sha256').update(statements).digest('hex') };
    }),
  );
}
