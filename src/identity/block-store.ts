import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { REF_ROWS, toRefRows } from '../records/ref-rows.ts';
import type { GoldenKind } from './golden.ts';
import { recordKey } from './record-key.ts';

/** Which records share cheap keys, on a database or in one transaction. Every method is one statement. */
export interface BlockStore {
  /** How many records share each key, `atMost` for as many and more: a crowd is not counted to its end. Keys that nobody has are missing. */
  blockSizes(kind: GoldenKind, keys: readonly string[], atMost: number): Promise<ReadonlyMap<string, number>>;
  /** The block keys that the records have now, by record key. */
  blocksOf(kind: GoldenKind, refs: readonly RecordRef[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The keys of the records, and who shares each: of a crowd no more than `atMost`. */
  blocksAround(kind: GoldenKind, refs: readonly RecordRef[], atMost: number): Promise<ReadonlyMap<string, readonly RecordRef[]>>;
  /** All records that share any of the keys. */
  recordsInBlocks(kind: GoldenKind, keys: readonly string[]): Promise<readonly RecordRef[]>;
  /** Replaces the block keys of records; one without keys is left with none. */
  writeBlocks(kind: GoldenKind, entries: readonly { readonly ref: RecordRef; readonly keys: readonly string[] }[]): Promise<void>;
}

/** A store on a database or one transaction. */
export function createBlockStore(sql: Sql): BlockStore {
  return {
    blockSizes: async (kind, keys, atMost) => await blockSizes(sql, { kind, keys, atMost }),
    blocksOf: async (kind, refs) => await blocksOf(sql, kind, refs),
    blocksAround: async (kind, refs, atMost) => await blocksAround(sql, { kind, refs, atMost }),
    recordsInBlocks: async (kind, keys) =>
      await sql.query<RecordRef>('select distinct source, object, id from identity.block where kind = $1 and key = any($2)', [kind, keys]),
    writeBlocks: async (kind, entries) => await writeBlocks(sql, kind, entries),
  };
}

async function blockSizes(
  sql: Sql,
  { kind, keys, atMost }: { readonly kind: GoldenKind; readonly keys: readonly string[]; readonly atMost: number },
): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await sql.query<{ readonly key: string; readonly size: number }>(
    `select asked.key, counted.size from unnest($2::text[]) as asked (key), lateral (
       select count(*)::integer as size from (select from identity.block where block.kind = $1 and block.key = asked.key limit $3) as held
     ) as counted where counted.size > 0`,
    [kind, keys, atMost],
  );
  return new Map(rows.map(({ key, size }) => [key, size]));
}

async function blocksOf(sql: Sql, kind: GoldenKind, refs: readonly RecordRef[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (refs.length === 0) return new Map();
  const rows = await sql.query<RecordRef & { readonly keys: readonly string[] }>(
    `select source, object, id, array_agg(key) as keys from identity.block join ${REF_ROWS} using (source, object, id)
     where kind = $2 group by source, object, id`,
    [toRefRows(refs), kind],
  );
  return new Map(rows.map(({ keys, ...ref }) => [recordKey(ref), keys]));
}

async function blocksAround(
  sql: Sql,
  { kind, refs, atMost }: { readonly kind: GoldenKind; readonly refs: readonly RecordRef[]; readonly atMost: number },
): Promise<ReadonlyMap<string, readonly RecordRef[]>> {
  if (refs.length === 0) return new Map();
  const rows = await sql.query<RecordRef & { readonly key: string }>(
    `with own as (select distinct key from identity.block join ${REF_ROWS} using (source, object, id) where kind = $2)
     select own.key, held.source, held.object, held.id from own, lateral (
       select source, object, id from identity.block where block.kind = $2 and block.key = own.key limit $3
     ) as held`,
    [toRefRows(refs), kind, atMost],
  );
  const around = new Map<string, RecordRef[]>();
  for (const { key, ...ref } of rows) {
    const known = around.get(key);
    if (known === undefined) around.set(key, [ref]);
    else known.push(ref);
  }
  return around;
}

async function writeBlocks(
  sql: Sql,
  kind: GoldenKind,
  entries: readonly { readonly ref: RecordRef; readonly keys: readonly string[] }[],
): Promise<void> {
  if (entries.length === 0) return;
  await sql.query(
    `with entry as (select * from jsonb_to_recordset($1::jsonb) as entry (source text, object text, id text, keys jsonb)),
       stated as (select source, object, id, key from entry, jsonb_array_elements_text(keys) as key),
       gone as (
         delete from identity.block as held using entry
         where (held.source, held.object, held.id) = (entry.source, entry.object, entry.id) and not (entry.keys ? held.key and held.kind = $2)
       )
     insert into identity.block (kind, key, source, object, id) select $2, key, source, object, id from stated on conflict do nothing`,
    [JSON.stringify(entries.map(({ ref, keys }) => ({ ...ref, keys }))), kind],
  );
}
