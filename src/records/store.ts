import type { RecordKind, RecordRef, SourceRecord } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import type { Drift } from './reconciliation-store.ts';
import { REF_ROWS, toRefRows } from './ref-rows.ts';
import { toStoredRecord } from './stored-record.ts';
import type { RecordRow, StoredRecord } from './stored-record.ts';
import type { SyncFailure } from './sync-failure.ts';
import { upsertRecords } from './upsert-records.ts';

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
  /** When the copy was last found, or made, equal to the source; written by reconciliation alone. */
  readonly reconciledAt?: string | undefined;
  /** What the last reconciliation that ended found. */
  readonly drift?: Drift | undefined;
  /** Whether somebody has confirmed that the next reconciliation may let go whatever is gone. */
  readonly letGo?: 'confirmed' | undefined;
  /** Why the last reconciliation broke off. */
  readonly reconciliationFailure?: (SyncFailure & { readonly at: string }) | undefined;
}

/** What sources said. Reads are one statement each, whatever the number of refs; writes take the transaction they belong to. */
export interface RecordStore {
  /**
   * Keeps what is newer than what is held, tombstones included, and its links. Of a record that is gone no value is kept.
   *
   * Records compare by the source's clock (`changedAt`, then `version` where versions have an order); at the same clock the later fetch wins,
   * then a tombstone, then a fixed order of contents: any shuffle and any repetition of whole records end in the same state. The same
   * content fetched later only moves `fetchedAt`.
   *
   * A partial record is merged over what is held, unless that is newer. At one clock a whole live record takes the place of one that is
   * held in part: readings that agree end, in any order, in what the newest whole one says.
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
    upsert: upsertRecords,
    read: async (refs) => await read(database, refs),
    linkingTo: async (targets) => await linkingTo(database, targets),
    counts: async () => await counts(database),
    syncStates: async (source) => await syncStates(database, source),
    writeSyncState,
  };
}

async function read(sql: Sql, refs: readonly RecordRef[]): Promise<readonly StoredRecord[]> {
  if (refs.length === 0) return [];
  const rows = await sql.query<RecordRow>(
    `select record.* from records.record
     join ${REF_ROWS} using (source, object, id)
     order by source, object, id`,
    [toRefRows(refs)],
  );
  return rows.map(toStoredRecord);
}

async function linkingTo(sql: Sql, targets: readonly RecordRef[]): Promise<readonly LinkingRecord[]> {
  if (targets.length === 0) return [];
  return await sql.query<LinkingRecord>(
    `select distinct record.source, record.object, record.id, record.kind
     from ${REF_ROWS}
     left join records.record as aim on (aim.source, aim.object, aim.id) = (ref.source, ref.object, ref.id)
     join records.link on (link.source, link.to_id) = (ref.source, ref.id) and link.to_object in (ref.object, '')
       and (link.to_object <> '' or link.to_kind = aim.kind)
     join records.record on (record.source, record.object, record.id) = (link.source, link.object, link.id)
     where record.deleted_at is null
     order by record.source, record.object, record.id`,
    [toRefRows(targets)],
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
    `select sync.source, sync.object, sync.phase, sync.cursor, records_seen, total, started_at, completed_at, sync.failed_at, sync.failure,
       reconciled_at, drift, let_go_confirmed, found.failed_at as unreconciled_at, found.failure as reconciliation_failure
     from records.sync left join records.reconciliation as found using (source, object)
     where $1::text is null or sync.source = $1 order by source, object`,
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
  readonly reconciled_at: Date | null;
  readonly drift: Drift | null;
  readonly unreconciled_at: Date | null;
  readonly let_go_confirmed: boolean | null;
  readonly reconciliation_failure: SyncFailure | null;
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
    reconciledAt: row.reconciled_at?.toISOString(),
    drift: row.drift ?? undefined,
    letGo: row.let_go_confirmed === true ? 'confirmed' : undefined,
    reconciliationFailure: toReconciliationFailure(row),
  };
}

function toReconciliationFailure(row: Pick<SyncRow, 'reconciliation_failure' | 'unreconciled_at'>): SyncState['reconciliationFailure'] {
  if (row.reconciliation_failure === null || row.unreconciled_at === null) return undefined;
  return { ...row.reconciliation_failure, at: row.unreconciled_at.toISOString() };
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
