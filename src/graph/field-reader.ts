import type { Clock } from '../platform/clock.ts';
import type { Sql } from '../platform/postgres.ts';
import type { KnownObject } from '../records/field-catalogue.ts';
import { toFieldNotices } from '../records/field-notice.ts';
import type { FieldNotice } from '../records/field-notice.ts';
import { createFieldStore } from '../records/field-store.ts';
import { readRecordFields } from './custom-field-store.ts';
import type { RecordField } from './record-field.ts';

/** Reads what fields sources have, and what records hold in those that the graph has no name for. Every method is one statement. */
export interface FieldReader {
  /**
   * What the records behind entities hold, by the ids the entities were asked by; an id that names nothing is missing.
   *
   * @param names - `NAME` in any source or `SOURCE.NAME` in one, mapped fields included. Without them: every custom field.
   */
  recordFields(ids: readonly string[], names: readonly string[] | undefined): Promise<ReadonlyMap<string, readonly RecordField[]>>;
  /** What the sources described, fields that are gone included. */
  objects(source?: string): Promise<readonly KnownObject[]>;
  /** What to look at about the fields of each source, the newest first; a source without any is missing. */
  notices(): Promise<ReadonlyMap<string, readonly FieldNotice[]>>;
}

/** A reader on a database. */
export function createFieldReader(database: Sql, clock: Clock): FieldReader {
  const store = createFieldStore(database);
  return {
    recordFields: async (ids, names) => await readRecordFields(database, ids, names),
    objects: async (source) => await store.objects(source),
    async notices() {
      const bySource = Map.groupBy(await store.objects(), ({ source }) => source);
      return new Map([...bySource].map(([source, objects]) => [source, toFieldNotices(objects, clock.now())]));
    },
  };
}
