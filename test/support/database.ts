import { randomBytes } from 'node:crypto';

import { inject } from 'vitest';

import { createDatabase } from '../../src/platform/postgres.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { administer, withDatabase } from './administer.ts';

/** A fresh database with the current schema, on the server of this project; dropped when disposed. */
export async function createTestDatabase(): Promise<Database> {
  const template = inject('templateUrl');
  const name = `overlay_test_${randomBytes(6).toString('hex')}`;
  const maintenance = withDatabase(template, 'postgres');
  await administer(maintenance, `create database ${name} template ${new URL(template).pathname.slice(1)}`);
  const database = createDatabase({ url: withDatabase(template, name) });
  return {
    ...database,
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]();
      await administer(maintenance, `drop database if exists ${name} with (force)`);
    },
  };
}
