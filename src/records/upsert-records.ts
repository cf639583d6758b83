import type { RecordRef, SourceRecord } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { isPart, toRecordRow } from './stored-record.ts';

/** Keeps records, as `RecordStore.upsert` promises: one statement, and one more for each time a partial record is stated again. */
export async function upsertRecords(
  sql: Sql,
  records: readonly SourceRecord[],
  { fetchedAt }: { readonly fetchedAt: string },
): Promise<readonly RecordRef[]> {
  const changed: RecordRef[] = [];
  const rounds = toRounds(records);
  for (const round of rounds) changed.push(...(await sql.query<RecordRef>(UPSERT, [toJson(round.map(toRecordRow)), fetchedAt])));
  return rounds.length < 2 ? changed : inOrder(changed);
}

// A statement changes a row once: whole records of one ref compete within it, partial ones are merged one after the other.
function toRounds(records: readonly SourceRecord[]): readonly (readonly SourceRecord[])[] {
  const parts = records.filter(isPart);
  if (parts.length === 0) return records.length === 0 ? [] : [records];
  const rounds: SourceRecord[][] = [];
  const whole = records.filter((record) => !isPart(record));
  if (whole.length > 0) rounds.push(whole);
  const placed = new Map<string, number>();
  for (const part of parts.toSorted((a, b) => Date.parse(a.changedAt) - Date.parse(b.changedAt))) {
    const key = keyOf(part.ref);
    const round = placed.get(key) ?? (whole.length > 0 ? 1 : 0);
    (rounds[round] ??= []).push(part);
    placed.set(key, round + 1);
  }
  return rounds;
}

function inOrder(refs: readonly RecordRef[]): readonly RecordRef[] {
  const distinct = new Map(refs.map((ref) => [keyOf(ref), ref]));
  return [...distinct.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
}

function keyOf({ source, object, id }: RecordRef): string {
  return `${source}\u0000${object}\u0000${id}`;
}

const CLOCK = '(changed_at, version_order, fetched_at, is_tombstone, digest)';

const EXCLUDED_CLOCK = '(excluded.changed_at, records.version_order(excluded.version))';

const HELD_CLOCK = '(held.changed_at, records.version_order(held.version))';

const EXCLUDED_FETCH = '(excluded.fetched_at, excluded.deleted_at is not null, excluded.digest)';

const HELD_FETCH = '(held.fetched_at, held.deleted_at is not null, held.digest)';

const PART = `excluded.coverage = 'part'`;

const withoutEmpty = (fields: string): string =>
  `(select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each_text(${fields}) where value <> '')`;

// What a partial reading leaves out stays as it is held; what it says is empty goes.
const FIELDS = `case when ${PART} then ${withoutEmpty('held.fields || excluded.fields')} else excluded.fields end`;

const LINKS = `case when ${PART} then records.merge_links(held.links, excluded.links) else excluded.links end`;

const MERGED_RAW = `(select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(held.raw || excluded.raw)
  where value <> 'null' or held.raw -> key = 'null')`;

// A field that is gone from the source takes no value with it: what it last held stays, for as long as the record does.
const RAW_OF_REMOVED_FIELDS = `(select coalesce(jsonb_object_agg(field.name, held.raw -> field.name), '{}') from records.field
  where (field.source, field.object) = (excluded.source, excluded.object) and field.removed_at is not null and held.raw ? field.name
    and excluded.deleted_at is null)`;

const RAW = `case when ${PART} then ${MERGED_RAW} else ${RAW_OF_REMOVED_FIELDS} || excluded.raw end`;

const UPSERT = `
  with stated as (
    select *, records.version_order(version) as version_order, deleted_at is not null as is_tombstone,
      records.digest(kind, fields, links, raw, version, merged_into) as digest, $2::timestamptz as fetched_at
    from jsonb_to_recordset($1::jsonb) as stated (
      source text, object text, id text, kind text, fields jsonb, source_fields jsonb, links jsonb, raw jsonb, version text, changed_at timestamptz,
      deleted_at timestamptz, merged_into text, coverage text
    )
  ),
  incoming as (select distinct on (source, object, id) * from stated order by source, object, id, ${CLOCK} desc),
  known as (
    select source, object, id, record.digest, record.changed_at as held_changed_at, record.deleted_at as held_deleted_at from records.record join incoming using (source, object, id)
  ),
  written as (
    insert into records.record as held
      (source, object, id, kind, fields, source_fields, links, raw, version, changed_at, fetched_at, deleted_at, merged_into, coverage, digest)
    select source, object, id, kind,
      -- Of what nobody holds yet nothing is left to be emptied.
      case when coverage = 'part' and known.digest is null then ${withoutEmpty('fields')} else fields end,
      source_fields, links, case when coverage = 'part' and known.digest is null then jsonb_strip_nulls(raw) else raw end,
      version, changed_at, fetched_at, deleted_at, merged_into, coverage, incoming.digest
    from incoming left join known using (source, object, id) order by source, object, id
    on conflict (source, object, id) do update set
      kind = excluded.kind, fields = ${FIELDS}, links = ${LINKS}, raw = ${RAW}, version = excluded.version,
      source_fields = case when ${PART} then coalesce(held.source_fields || excluded.source_fields, held.source_fields, excluded.source_fields)
        else excluded.source_fields end,
      changed_at = excluded.changed_at, deleted_at = excluded.deleted_at, merged_into = excluded.merged_into,
      fetched_at = case when ${EXCLUDED_CLOCK} = ${HELD_CLOCK} then greatest(excluded.fetched_at, held.fetched_at) else excluded.fetched_at end,
      -- All of it is known at its clock still, where that did not move.
      coverage = case when ${PART} and ${EXCLUDED_CLOCK} = ${HELD_CLOCK} and held.deleted_at is null then held.coverage else excluded.coverage end,
      digest = case when ${PART} then records.digest(excluded.kind, ${FIELDS}, ${LINKS}, ${RAW}, excluded.version, excluded.merged_into)
        else excluded.digest end
    where case
      when ${EXCLUDED_CLOCK} <> ${HELD_CLOCK} then ${EXCLUDED_CLOCK} > ${HELD_CLOCK}
      when ${PART} then excluded.fetched_at >= held.fetched_at
      -- At one clock the whole says at least what a part says, whichever was fetched first.
      else (held.coverage = 'part' and excluded.deleted_at is null) or ${EXCLUDED_FETCH} >= ${HELD_FETCH}
    end
    returning source, object, id, kind, fields, links, digest, changed_at, deleted_at
  ),
  changed as (
    select written.* from written left join known using (source, object, id)
    where (written.digest, written.changed_at, written.deleted_at) is distinct from (known.digest, known.held_changed_at, known.held_deleted_at)
  ),
  links as (
    select distinct on (source, object, changed.id, link.kind, link.object, link.id)
      changed.source, changed.object, changed.id, link.kind as to_kind, link.object as to_object, link.id as to_id, link.role
    from changed, jsonb_to_recordset(changed.links) as link (kind text, object text, id text, role text)
    -- An owner that is named by id alone has no object; of an activity's no one asks.
    union all
    select source, object, id, 'owner', '', fields ->> 'ownerId', null from changed where kind <> 'activity' and fields ? 'ownerId'
  ),
  gone as (
    delete from records.link as held using changed
    where (held.source, held.object, held.id) = (changed.source, changed.object, changed.id) and not exists (
      select from links where (links.source, links.object, links.id, links.to_kind, links.to_object, links.to_id)
        = (held.source, held.object, held.id, held.to_kind, held.to_object, held.to_id))
  ),
  linked as (
    insert into records.link (source, object, id, to_kind, to_object, to_id, role)
    select source, object, id, to_kind, to_object, to_id, role from links order by source, object, id, to_kind, to_object, to_id
    on conflict (source, object, id, to_kind, to_object, to_id) do update set role = excluded.role
  )
  select source, object, id from changed order by source, object, id`;

// PostgreSQL's jsonb takes neither NUL nor half a surrogate pair; one such text must not hold up a whole object.
function toJson(rows: readonly unknown[]): string {
  const json = JSON.stringify(rows);
  if (!/\\u(?:0000|d[89a-f])/u.test(json)) return json;
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value));
}
