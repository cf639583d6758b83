import type { RecordKind, RecordRef, SourceRecord } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { toRecordRow, toStoredRecord } from './stored-record.ts';
import type { RecordRow, StoredRecord } from './stored-record.ts';

/** A record that points to another one. */
export interface LinkingRecord extends RecordRef {
  readonly kind: RecordKind;
}

/** How many live records are held of one object. */
export interface RecordCount {
  readonly source: string;
  readonly object: string;
  readonly kind: RecordKind;
  readonly records: number;
}

/** Why an object's last pass failed; never holds personal data. */
export interface SyncFailure {
  readonly code: string;
  readonly message: string;
  readonly action: string;
}

/** Where the sync of one object stands. Instants are ISO 8601 UTC. */
export interface SyncState {
  readonly source: string;
  readonly object: string;
  /** `backfill` until everything was read once. */
  readonly phase: 'backfill' | 'changes';
  readonly cursor?: string | undefined;
  /** Records read during the backfill. */
  readonly recordsSeen: number;
  readonly total?: number | undefined;
  readonly startedAt: string;
  /** The last time a pass reached the end of the feed. */
  readonly completedAt?: string | undefined;
  readonly failedAt?: string | undefined;
  readonly failure?: SyncFailure | undefined;
}

/** What sources said. Reads are one statement each, whatever the number of refs; writes take the transaction they belong to. */
export interface RecordStore {
  /**
   * Keeps what is newer than what is held, tombstones included, and its links.
   *
   * Records compare by the source's clock (`changedAt`, then `version` where versions have an order); at the same clock the later fetch wins,
   * then a tombstone, then a fixed order of contents: any shuffle and any repetition end in the same state.
   *
   * @returns the records whose content really changed, in the order of their refs.
   */
  upsert(sql: Sql, records: readonly SourceRecord[], options: { readonly fetchedAt: string }): Promise<readonly RecordRef[]>;
  /** Records by ref, deleted and merged ones included; unknown refs are left out. Ordered by ref. */
  read(refs: readonly RecordRef[]): Promise<readonly StoredRecord[]>;
  /** Live records that link to any of the targets, or name one as their owner by its id alone. Ordered by ref. */
  linkingTo(targets: readonly RecordRef[]): Promise<readonly LinkingRecord[]>;
  /** Live records per object, deleted ones left out. */
  counts(): Promise<readonly RecordCount[]>;
  /** Where the sync of each object stands, of one source or of all. */
  syncStates(source?: string): Promise<readonly SyncState[]>;
  /** Keeps where a pass stands; belongs into the transaction of the page it describes. */
  writeSyncState(sql: Sql, state: SyncState): Promise<void>;
}

/** A store on a database. */
export function createRecordStore(database: Sql): RecordStore {
  return {
    upsert,
    read: async (refs) => await read(database, refs),
    linkingTo: async (targets) => await linkingTo(database, targets),
    counts: async () => await counts(database),
    syncStates: async (source) => await syncStates(database, source),
    writeSyncState,
  };
}

async function upsert(
  sql: Sql,
  records: readonly SourceRecord[],
  { fetchedAt }: { readonly fetchedAt: string },
): Promise<readonly RecordRef[]> {
  if (records.length === 0) return [];
  return await sql.query<RecordRef>(UPSERT, [toJson(records.map(toRecordRow)), fetchedAt]);
}

const CLOCK = '(changed_at, version_order, fetched_at, is_tombstone, digest)';

const UPSERT = `
  with stated as (
    select *, records.version_order(version) as version_order, deleted_at is not null as is_tombstone,
      md5(concat_ws(' ', kind, fields, links, raw, version, merged_into)) as digest, $2::timestamptz as fetched_at
    from jsonb_to_recordset($1::jsonb) as stated (
      source text, object text, id text, kind text, fields jsonb, source_fields jsonb, links jsonb, raw jsonb, version text, changed_at timestamptz,
      deleted_at timestamptz, merged_into text
    )
  ),
  incoming as (select distinct on (source, object, id) * from stated order by source, object, id, ${CLOCK} desc),
  known as (
    select source, object, id, record.digest, record.changed_at, record.deleted_at from records.record join incoming using (source, object, id)
  ),
  written as (
    insert into records.record as held
      (source, object, id, kind, fields, source_fields, links, raw, version, changed_at, fetched_at, deleted_at, merged_into, digest)
    select source, object, id, kind, fields, source_fields, links, raw, version, changed_at, fetched_at, deleted_at, merged_into, digest
    from incoming order by source, object, id
    on conflict (source, object, id) do update set
      kind = excluded.kind, fields = excluded.fields, source_fields = excluded.source_fields, links = excluded.links, raw = excluded.raw,
      version = excluded.version,
      changed_at = excluded.changed_at, fetched_at = excluded.fetched_at, deleted_at = excluded.deleted_at,
      merged_into = excluded.merged_into, digest = excluded.digest
    where (excluded.changed_at, records.version_order(excluded.version), excluded.fetched_at, excluded.deleted_at is not null, excluded.digest)
      >= (held.changed_at, records.version_order(held.version), held.fetched_at, held.deleted_at is not null, held.digest)
    returning source, object, id, kind, fields, links, digest, changed_at, deleted_at
  ),
  changed as (
    select written.* from written left join known using (source, object, id)
    where (written.digest, written.changed_at, written.deleted_at) is distinct from (known.digest, known.changed_at, known.deleted_at)
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

async function read(sql: Sql, refs: readonly RecordRef[]): Promise<readonly StoredRecord[]> {
  if (refs.length === 0) return [];
  const rows = await sql.query<RecordRow>(
    `select record.* from records.record
     join (select distinct * from jsonb_to_recordset($1::jsonb) as ref (source text, object text, id text)) as ref using (source, object, id)
     order by source, object, id`,
    [JSON.stringify(refs)],
  );
  return rows.map(toStoredRecord);
}

async function linkingTo(sql: Sql, targets: readonly RecordRef[]): Promise<readonly LinkingRecord[]> {
  if (targets.length === 0) return [];
  return await sql.query<LinkingRecord>(
    `select distinct record.source, record.object, record.id, record.kind
     from jsonb_to_recordset($1::jsonb) as target (source text, object text, id text)
     left join records.record as aim on (aim.source, aim.object, aim.id) = (target.source, target.object, target.id)
     join records.link on (link.source, link.to_id) = (target.source, target.id) and link.to_object in (target.object, '')
       and (link.to_object <> '' or link.to_kind = aim.kind)
     join records.record on (record.source, record.object, record.id) = (link.source, link.object, link.id)
     where record.deleted_at is null
     order by record.source, record.object, record.id`,
    [JSON.stringify(targets)],
  );
}

async function counts(sql: Sql): Promise<readonly RecordCount[]> {
  return await sql.query<RecordCount>(
    `select source, object, kind, count(*)::integer as records from records.record where deleted_at is null
     group by source, object, kind order by source, object, kind`,
  );
}

async function syncStates(sql: Sql, source: string | undefined): Promise<readonly SyncState[]> {
  const rows = await sql.query<SyncRow>(
    `select source, object, phase, cursor, records_seen, total, started_at, completed_at, failed_at, failure from records.sync
     where $1::text is null or source = $1 order by source, object`,
    [source ?? null],
  );
  return rows.map(toSyncState);
}

interface SyncRow {
  readonly source: string;
  readonly object: string;
  readonly phase: 'backfill' | 'changes';
  readonly cursor: string | null;
  readonly records_seen: string;
  readonly total: string | null;
  readonly started_at: Date;
  readonly completed_at: Date | null;
  readonly failed_at: Date | null;
  readonly failure: SyncFailure | null;
}

function toSyncState({ source, object, phase, ...row }: SyncRow): SyncState {
  return {
    source,
    object,
    phase,
    cursor: row.cursor ?? undefined,
    recordsSeen: Number(row.records_seen),
    total: row.total === null ? undefined : Number(row.total),
    startedAt: row.started_at.toISOString(),
    completedAt: row.completed_at?.toISOString(),
    failedAt: row.failed_at?.toISOString(),
    failure: row.failure ?? undefined,
  };
}

async function writeSyncState(sql: Sql, state: SyncState): Promise<void> {
  await sql.query(
    `insert into records.sync (source, object, phase, cursor, records_seen, total, started_at, completed_at, failed_at, failure)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (source, object) do update set phase = excluded.phase, cursor = excluded.cursor, records_seen = excluded.records_seen,
       total = excluded.total, started_at = excluded.started_at, completed_at = excluded.completed_at, failed_at = excluded.failed_at,
       failure = excluded.failure`,
    [
      state.source,
      state.object,
      state.phase,
      state.cursor ?? null,
      state.recordsSeen,
      state.total ?? null,
      state.startedAt,
      state.completedAt ?? null,
      state.failedAt ?? null,
      state.failure === undefined ? null : JSON.stringify(state.failure),
    ],
  );
}
