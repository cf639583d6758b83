import { randomBytes } from 'node:crypto';

import pg from 'pg';
import { inject } from 'vitest';

import { migrate } from '../../src/platform/migrate.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import type { Database } from '../../src/platform/postgres.ts';

/** The servers a suite runs on: the embedded one always, an outside one where `TEST_POSTGRES_URL` names it. */
export const testServers: readonly ('embedded' | 'server')[] =
  process.env['TEST_POSTGRES_URL'] === undefined ? ['embedded'] : ['embedded', 'server'];

/** A fresh database with the current schema; dropped when disposed. */
export async function createTestDatabase(server: 'embedded' | 'server' = 'embedded'): Promise<Database> {
  const name = `overlay_test_${randomBytes(6).toString('hex')}`;
  const base = server === 'embedded' ? inject('templateUrl') : (process.env['TEST_POSTGRES_URL'] ?? '');
  const template = server === 'embedded' ? ` template ${new URL(base).pathname.slice(1)}` : '';
  await administer(withDatabase(base, 'postgres'), `create database ${name}${template}`);
  const url = withDatabase(base, name);
  const database = createDatabase({ url });
  if (server === 'server') await migrate(database);
  return {
    ...database,
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]();
      await administer(withDatabase(base, 'postgres'), `drop database if exists ${name} with (force)`);
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(base: string, name: string): string {
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}
