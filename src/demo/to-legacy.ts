import { rename, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

import { toLegacyRows } from './legacy/rows.ts';
import type { LegacyRows } from './legacy/rows.ts';
import { legacyTables, toCreateTable, toInsert } from './legacy/tables.ts';
import type { World } from './world/entities.ts';

/** A world and where to write what its legacy system says. */
export interface LegacyDatabaseOptions {
  /** The SQLite file; one that exists is replaced whole. */
  readonly path: string;
  readonly world: World;
}

/** Writes the demo company's order system as a SQLite database; `legacy-mapping.json` tells the SQL connector how to read it. */
export async function writeLegacyDatabase({ path, world }: LegacyDatabaseOptions): Promise<void> {
  // Written beside and moved into place: a reader finds the old database or the new one, never half of one.
  const draft = `${path}.new`;
  await rm(draft, { force: true });
  const database = new DatabaseSync(draft);
  try {
    fill(database, toLegacyRows(world));
  } finally {
    database.close();
  }
  await rename(draft, path);
}

function fill(database: DatabaseSync, rows: LegacyRows): void {
  database.exec('begin');
  for (const table of legacyTables) {
    database.exec(toCreateTable(table));
    const insert = database.prepare(toInsert(table));
    for (const row of rows[table.name]) insert.run(...Object.keys(table.columns).map((column) => row[column] ?? null));
  }
  database.exec('commit');
}
