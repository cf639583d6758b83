import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { REF_ROWS, toRefRows } from '../records/ref-rows.ts';
import type { FormerId } from './golden-ids.ts';
import { recordKey } from './record-key.ts';

/** A record that leaves a golden id. */
export interface Leaving {
  readonly ref: RecordRef;
  readonly goldenId: string;
}

/** Ids that records had before and that answer for nothing of their own now, by record key, the last first. */
export async function readFormerIds(sql: Sql, refs: readonly RecordRef[]): Promise<ReadonlyMap<string, readonly FormerId[]>> {
  if (refs.length === 0) return new Map();
  const rows = await sql.query<RecordRef & { readonly golden_id: string; readonly merged_into: string | null }>(
    `select source, object, former.id, golden_id, merged_into
     from ${REF_ROWS}
     join identity.former_member as former using (source, object, id)
     join identity.golden on golden.id = golden_id
     where merged_into is not null or retired_at is not null
     order by source, object, former.id, left_at desc, golden_id desc`,
    [toRefRows(refs)],
  );
  const byRecord = Map.groupBy(rows, ({ source, object, id }) => recordKey({ source, object, id }));
  return new Map(
    [...byRecord].map(([key, ids]) => [key, ids.map((row) => ({ id: row.golden_id, mergedInto: row.merged_into ?? undefined }))]),
  );
}

/** Remembers which golden ids records leave. */
export async function writeFormerIds(sql: Sql, leaving: readonly Leaving[], leftAt: string): Promise<void> {
  if (leaving.length === 0) return;
  await sql.query(
    `insert into identity.former_member (source, object, id, golden_id, left_at)
     select source, object, id, golden_id, $2 from jsonb_to_recordset($1::jsonb) as left_one (source text, object text, id text, golden_id text)
     on conflict (source, object, id, golden_id) do update set left_at = excluded.left_at`,
    [JSON.stringify(leaving.map(({ ref, goldenId }) => ({ ...ref, golden_id: goldenId }))), leftAt],
  );
}

/** Lets ids answer for themselves again. */
export async function reviveGoldens(sql: Sql, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql.query('update identity.golden set merged_into = null, retired_at = null where id = any($1)', [ids]);
}
