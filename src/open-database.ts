import { join } from 'node:path';

import type { Config } from './config.ts';
import { prepareApplicationRole } from './platform/application-role.ts';
import { startEmbeddedPostgres } from './platform/embedded-postgres.ts';
import { migrate } from './platform/migrate.ts';
import { createDatabase } from './platform/postgres.ts';
import type { Database } from './platform/postgres.ts';

/**
 * Opens the configured database, or the embedded one, at the current schema. On the embedded server the product works as a role that
 * cannot change what is append-only.
 *
 * @param resources - takes what has to be closed with the product.
 * @throws {OverlayError} `DATABASE_UNAVAILABLE`.
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDirectory'>,
  resources: AsyncDisposableStack,
): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    const database = resources.use(createDatabase({ url: config.databaseUrl }));
    await migrate(database);
    return database;
  }
  const server = resources.use(await startEmbeddedPostgres({ directory: join(config.dataDirectory, 'postgres') }));
  await using owner = createDatabase({ url: server.url, maxConnections: 1 });
  await migrate(owner);
  return resources.use(createDatabase({ url: await prepareApplicationRole(owner) }));
}
