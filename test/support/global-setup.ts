import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { removePlace } from '../../src/platform/embedded-place.ts';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import { administer, withDatabase } from './administer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which PostgreSQL this project's suites run on: the one npm ships, or the one `TEST_POSTGRES_URL` names. */
    readonly server: 'embedded' | 'own';
    /** URL of the database that every test database is copied from: the migrated schema and nothing else. */
    readonly templateUrl: string;
  }
}

/** One server for the whole run, and on it a template with the migrated schema. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  return project.config.provide['server'] === 'own' ? await setUpOwnServer(project) : await setUpEmbeddedServer(project);
}

async function setUpEmbeddedServer(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'crm-overlay-test-'));
  // Root runs the server as another user, who must be able to enter.
  await chmod(directory, 0o755);
  const server = await startEmbeddedPostgres({ directory, durability: 'for-tests' });
  await migrateAt(server.url);
  project.provide('templateUrl', server.url);
  return async () => {
    await server[Symbol.asyncDispose]();
    await removePlace(directory);
  };
}

async function setUpOwnServer(project: TestProject): Promise<() => Promise<void>> {
  const base = process.env['TEST_POSTGRES_URL'] ?? '';
  const template = `overlay_template_${randomBytes(6).toString('hex')}`;
  await administer(base, `create database ${template}`);
  await migrateAt(withDatabase(base, template));
  project.provide('templateUrl', withDatabase(base, template));
  return async () => await administer(base, `drop database if exists ${template} with (force)`);
}

async function migrateAt(url: string): Promise<void> {
  await using database = createDatabase({ url });
  await migrate(database);
}
