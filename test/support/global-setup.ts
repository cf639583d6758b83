import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { removePlace } from '../../src/platform/embedded-place.ts';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { createDatabase } from '../../src/platform/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the embedded server's database that every test database is copied from. */
    readonly templateUrl: string;
  }
}

/** One embedded server for the whole run; `template` holds the migrated schema, and each test database is a copy of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'crm-overlay-test-'));
  // Root runs the server as another user, who must be able to enter.
  await chmod(directory, 0o755);
  const server = await startEmbeddedPostgres({ directory, durability: 'for-tests' });
  {
    await using database = createDatabase({ url: server.url });
    await migrate(database);
  }
  project.provide('templateUrl', server.url);
  return async () => {
    await server[Symbol.asyncDispose]();
    await removePlace(directory);
  };
}
