import type { RecordKind, RecordRef, SourceRecord } from '../../../connectors/connector.ts';
import type { Sql } from '../../platform/postgres.ts';
import type { RecordStore } from '../../records/store.ts';

/** Where what events state goes. */
export interface RecordKeeping {
  readonly store: Pick<RecordStore, 'upsert'>;
  /** Told what changed, inside the transaction that keeps it: if this process dies now, another brings it into the graph. */
  readonly recordsChanged: (sql: Sql, kind: RecordKind, refs: readonly RecordRef[]) => Promise<void>;
}

/** Keeps records and passes on, in the same transaction, which of them have really changed. */
export async function keepRecords(
  sql: Sql,
  records: readonly SourceRecord[],
  { store, recordsChanged, fetchedAt }: RecordKeeping & { readonly fetchedAt: string },
): Promise<void> {
  if (records.length === 0) return;
  const kinds = new Map(records.map(({ ref, kind }) => [keyOf(ref), kind]));
  const changed = await store.upsert(sql, records, { fetchedAt });
  for (const [kind, refs] of Map.groupBy(changed, (ref) => kinds.get(keyOf(ref))))
    if (kind !== undefined) await recordsChanged(sql, kind, refs);
}

/** Tells records apart. */
export function keyOf({ source, object, id }: RecordRef): string {
  return JSON.stringify([source, object, id]);
}
