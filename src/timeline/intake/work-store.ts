import type { RecordRef } from '../../../connectors/connector.ts';
import type { IncomingChange } from '../../../connectors/webhook.ts';
import type { Sql } from '../../platform/postgres.ts';
import { REF_ROWS, toRefRows } from '../../records/ref-rows.ts';
import type { FailureCause } from './failure.ts';
import type { StoredEvent } from './fold.ts';

/** One row of the log. */
export interface LoggedEvent extends StoredEvent {
  /** In the order of arrival. */
  readonly number: string;
  readonly about: RecordRef;
  readonly attempts: number;
  readonly state: 'waiting' | 'applied' | 'dead';
  /** ISO 8601 UTC. */
  readonly receivedAt: string;
}

/** Any two numbers; they only have to be the same in every process of ours. */
const ENTITY_LOCK = 420_190_451;
const REBUILD_LOCK = 420_190_452;

/** Rows that are looked through for entities nobody else works on. */
const WINDOW_ROWS = 2_000;

/** Bytes (compressed) of the rows of one batch: an e-mail may have megabytes. */
const WINDOW_BYTES = 32 * 1_024 * 1_024;

/** Whether the log may be worked off: not while it is being rebuilt. Holds a rebuild off until the transaction ends. */
export async function mayWork(sql: Sql): Promise<boolean> {
  const [row] = await sql.query<{ open: boolean }>('select pg_try_advisory_xact_lock_shared($1, 0) as open', [REBUILD_LOCK]);
  return row?.open === true;
}

/** Waits until nobody works off the log, and keeps everybody from it until the transaction ends. */
export async function holdWork(sql: Sql): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1, 0)', [REBUILD_LOCK]);
}

/** What is taken from the log. */
export interface Taking {
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Entities, or rows, at most. */
  readonly most: number;
}

/**
 * Locks, until the transaction ends, entities with events that wait, the oldest first: those of all sources but the named ones, and none that
 * another worker has locked.
 */
export async function lockEntities(
  sql: Sql,
  { now, most, except }: Taking & { readonly except: readonly string[] },
): Promise<readonly RecordRef[]> {
  return await sql.query<RecordRef>(
    `with oldest as (
       select number, source, object, record_id, pg_column_size(change) as size from timeline.incoming
       where state = 'waiting' and (due_at is null or due_at <= $1::timestamptz) and source <> all($2::text[])
       order by number limit ${WINDOW_ROWS}
     ), fitting as (
       select *, sum(size) over (order by number) - size as before from oldest
     ), entity as materialized (
       select source, object, record_id, min(number) as first from fitting where before < ${WINDOW_BYTES}
       group by source, object, record_id order by first
     )
     select source, object, record_id as id from entity
     where pg_try_advisory_xact_lock(${ENTITY_LOCK}, hashtext(jsonb_build_array(source, object, record_id)::text)) limit $3`,
    [now, except, most],
  );
}

/**
 * Everything that counts of these entities: what was applied, and what waits and is due. Read it in a statement of its own after the lock, which
 * then sees what its last holder wrote.
 */
export async function readLog(sql: Sql, refs: readonly RecordRef[], now: string): Promise<readonly LoggedEvent[]> {
  if (refs.length === 0) return [];
  const rows = await sql.query<LogRow>(
    `select ${LOG_COLUMNS} from timeline.incoming event
     join ${REF_ROWS} on (ref.source, ref.object, ref.id) = (event.source, event.object, event.record_id)
     where state = 'applied' or (state = 'waiting' and (due_at is null or due_at <= $2::timestamptz))
     order by event.source, event.object, record_id, occurred_at, place, key`,
    [toRefRows(refs), now],
  );
  return rows.map(toLoggedEvent);
}

/** Takes rows of these sources, the oldest first, for nobody else until `until`. */
export async function leaseRows(
  sql: Sql,
  { now, most, until, sources }: Taking & { readonly until: string; readonly sources: readonly string[] },
): Promise<readonly LoggedEvent[]> {
  const rows = await sql.query<LogRow>(
    `with due as (
       select number from timeline.incoming
       where state = 'waiting' and (due_at is null or due_at <= $1::timestamptz) and source = any($2::text[])
       order by number limit $3 for update skip locked
     )
     update timeline.incoming event set due_at = $4 from due where event.number = due.number returning ${LOG_COLUMNS}`,
    [now, sources, most, until],
  );
  return rows.map(toLoggedEvent);
}

const LOG_COLUMNS =
  'event.number, event.key, event.source, event.object, event.record_id, event.occurred_at, event.place, event.change, event.attempts, event.state, event.received_at';

interface LogRow {
  readonly number: string;
  readonly key: string;
  readonly source: string;
  readonly object: string;
  readonly record_id: string;
  readonly occurred_at: Date;
  readonly place: string;
  readonly change: IncomingChange;
  readonly attempts: number;
  readonly state: 'waiting' | 'applied' | 'dead';
  readonly received_at: Date;
}

function toLoggedEvent(row: LogRow): LoggedEvent {
  const { number, key, source, object, record_id: id, place, change, attempts, state } = row;
  return {
    number,
    key,
    about: { source, object, id },
    occurredAt: row.occurred_at.toISOString(),
    place,
    change,
    attempts,
    state,
    receivedAt: row.received_at.toISOString(),
  };
}

/** Puts down that events were worked off. */
export async function markApplied(sql: Sql, numbers: readonly string[], now: string): Promise<void> {
  await sql.query(
    `update timeline.incoming set state = 'applied', settled_at = $2, due_at = null, cause = null where number = any($1::bigint[])`,
    [numbers, now],
  );
}

/** Puts down that an attempt failed, and when the next is due. */
export async function markFailed(
  sql: Sql,
  {
    number,
    attempts,
    dueAt,
    cause,
  }: { readonly number: string; readonly attempts: number; readonly dueAt: string; readonly cause: FailureCause },
): Promise<void> {
  await sql.query('update timeline.incoming set attempts = $2, due_at = $3, cause = $4 where number = $1', [
    number,
    attempts,
    dueAt,
    JSON.stringify(cause),
  ]);
}

/** Lets events wait without counting an attempt. */
export async function postpone(sql: Sql, numbers: readonly string[], dueAt: string | null): Promise<void> {
  await sql.query(`update timeline.incoming set due_at = $2 where number = any($1::bigint[]) and state = 'waiting'`, [numbers, dueAt]);
}

/** Sets events aside. */
export async function markDead(
  sql: Sql,
  numbers: readonly string[],
  { attempts, cause, now }: { readonly attempts?: number; readonly cause: FailureCause; readonly now: string },
): Promise<void> {
  await sql.query(
    `update timeline.incoming set state = 'dead', attempts = coalesce($2, attempts), due_at = null, cause = $3, settled_at = $4
     where number = any($1::bigint[])`,
    [numbers, attempts ?? null, JSON.stringify(cause), now],
  );
}
