import type { CensusEntry, SourceRecord } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import type { SyncFailure } from './sync-failure.ts';

/** What a comparison of one object has found, in records. */
export interface Findings {
  /** Counted at the source. */
  readonly there: number;
  /** Held live as the comparison began. */
  readonly here: number;
  /** At the source and not here. */
  readonly missing: number;
  /** Here and no longer at the source. */
  readonly surplus: number;
  /** On both sides, but not the same. */
  readonly differing: number;
  /** Those of the three that were put right. */
  readonly repaired: number;
}

/** What the last comparison that ended found, and when it ended (ISO 8601 UTC). */
export interface Drift extends Findings {
  readonly at: string;
}

/** A comparison under way. */
export interface Reconciliation {
  /** First the source is listed; then we ask for what it did not list, once before anything is let go where that is much. */
  readonly phase: 'census' | 'doubt' | 'surplus';
  /** ISO 8601 UTC; what was fetched later is none of its business. */
  readonly beganAt: string;
  /** Of the census, the source's own; later the last id that was asked for. */
  readonly cursor?: string | undefined;
  readonly found: Findings;
}

/** Where the comparison of one object stands. Instants are ISO 8601 UTC. */
export interface ReconciliationState {
  readonly source: string;
  readonly object: string;
  readonly underWay?: Reconciliation | undefined;
  /** When our copy was last found, or made, equal to the source. */
  readonly reconciledAt?: string | undefined;
  readonly drift?: Drift | undefined;
  readonly failedAt?: string | undefined;
  readonly failure?: SyncFailure | undefined;
}

/** An object of a source. */
export interface ObjectName {
  readonly source: string;
  readonly object: string;
}

/** A page of a census, to be compared. */
export interface ListedPage extends ObjectName {
  readonly entries: readonly CensusEntry[];
  readonly beganAt: string;
  /** What changed later than this instant, the change feed need not have brought yet. */
  readonly dueBefore: string;
}

/** How a listed record differs from what is held: `early` when the change feed has still to bring it. */
export type Discord = 'missing' | 'differing' | 'early';

/** What comparisons keep. Bounded by a page, whatever an object's size. */
export interface ReconciliationStore {
  states(source: string): Promise<readonly ReconciliationState[]>;
  writeState(sql: Sql, state: ReconciliationState): Promise<void>;
  /** Forgets what was listed, and counts what is held live. */
  begin(sql: Sql, name: ObjectName): Promise<number>;
  /** Notes the listed ids and tells which of them are not held as listed. Repeating a page changes nothing. */
  compare(page: ListedPage): Promise<ReadonlyMap<string, Discord>>;
  /** Takes ids off the list: the source no longer knows them. */
  unlist(sql: Sql, gone: ObjectName & { readonly ids: readonly string[] }): Promise<void>;
  /** Adds ids to the list: the source knows them after all. */
  list(sql: Sql, known: ObjectName & { readonly ids: readonly string[] }): Promise<void>;
  /** Live ids that were fetched before `beganAt` and are not listed: the next behind `after`, in order. */
  unlisted(
    range: ObjectName & { readonly beganAt: string; readonly after: string | undefined; readonly limit: number },
  ): Promise<readonly string[]>;
  /** Counts the live ids that were fetched before `beganAt` and are not listed. */
  countUnlisted(name: ObjectName & { readonly beganAt: string }): Promise<number>;
  /** Whether somebody has confirmed that whatever is gone may be let go. */
  isLetGoConfirmed(name: ObjectName): Promise<boolean>;
  /** Lets older clocks in: what was fetched before `beganAt` gives way to what the source says now, though that be dated earlier. */
  rewind(sql: Sql, records: readonly SourceRecord[], beganAt: string): Promise<void>;
  /** Counts what was listed and how many ids are still on one side only; forgets the list, and that letting go was confirmed. */
  settle(sql: Sql, name: ObjectName & { readonly beganAt: string }): Promise<{ readonly there: number; readonly unsettled: number }>;
}

/** A store on a database. */
export function createReconciliationStore(database: Sql): ReconciliationStore {
  return {
    states: async (source) => await states(database, source),
    writeState,
    begin,
    compare: async (page) => await compare(database, page),
    unlist: async (sql, { source, object, ids }) => {
      if (ids.length > 0)
        await sql.query('delete from records.census where (source, object) = ($1, $2) and id = any($3)', [source, object, ids]);
    },
    list: async (sql, { source, object, ids }) => {
      if (ids.length > 0) {
        await sql.query('insert into records.census select $1, $2, unnest($3::text[]), true on conflict do nothing', [source, object, ids]);
      }
    },
    unlisted: async (range) => await unlisted(database, range),
    countUnlisted: async (name) => await countUnlisted(database, name),
    isLetGoConfirmed: async ({ source, object }) => {
      const rows = await database.query('select from records.reconciliation where (source, object) = ($1, $2) and let_go_confirmed', [
        source,
        object,
      ]);
      return rows.length > 0;
    },
    rewind,
    settle,
  };
}

/** Notes that the next comparison of an object may let go whatever its source no longer has. */
export async function confirmLetGo(sql: Sql, { source, object }: ObjectName): Promise<void> {
  await sql.query(
    `insert into records.reconciliation (source, object, let_go_confirmed) values ($1, $2, true)
     on conflict (source, object) do update set let_go_confirmed = true`,
    [source, object],
  );
}

interface StateRow extends ObjectName {
  readonly phase: Reconciliation['phase'] | null;
  readonly began_at: Date | null;
  readonly cursor: string | null;
  readonly found: Findings | null;
  readonly reconciled_at: Date | null;
  readonly drift: Drift | null;
  readonly failed_at: Date | null;
  readonly failure: SyncFailure | null;
}

async function states(sql: Sql, source: string): Promise<readonly ReconciliationState[]> {
  const rows = await sql.query<StateRow>('select * from records.reconciliation where source = $1 order by object', [source]);
  return rows.map(({ object, phase, began_at: beganAt, cursor, found, ...row }) => ({
    source,
    object,
    ...(phase === null || beganAt === null || found === null
      ? {}
      : { underWay: { phase, beganAt: beganAt.toISOString(), cursor: cursor ?? undefined, found } }),
    reconciledAt: row.reconciled_at?.toISOString(),
    drift: row.drift ?? undefined,
    failedAt: row.failed_at?.toISOString(),
    failure: row.failure ?? undefined,
  }));
}

async function writeState(sql: Sql, { source, object, underWay, ...state }: ReconciliationState): Promise<void> {
  await sql.query(
    `insert into records.reconciliation (source, object, phase, began_at, cursor, found, reconciled_at, drift, failed_at, failure)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (source, object) do update set phase = excluded.phase, began_at = excluded.began_at, cursor = excluded.cursor,
       found = excluded.found, reconciled_at = excluded.reconciled_at, drift = excluded.drift, failed_at = excluded.failed_at,
       failure = excluded.failure`,
    [
      source,
      object,
      underWay?.phase ?? null,
      underWay?.beganAt ?? null,
      underWay?.cursor ?? null,
      toJson(underWay?.found),
      state.reconciledAt ?? null,
      toJson(state.drift),
      state.failedAt ?? null,
      toJson(state.failure),
    ],
  );
}

function toJson(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

async function begin(sql: Sql, { source, object }: ObjectName): Promise<number> {
  await sql.query('delete from records.census where (source, object) = ($1, $2)', [source, object]);
  const [row] = await sql.query<{ readonly here: number }>(
    'select count(*)::integer as here from records.record where (source, object) = ($1, $2) and deleted_at is null',
    [source, object],
  );
  return row?.here ?? 0;
}

async function compare(sql: Sql, { source, object, entries, beganAt, dueBefore }: ListedPage): Promise<ReadonlyMap<string, Discord>> {
  const rows = await sql.query<{ readonly id: string; readonly discord: Discord }>(
    `with listed as (
       select distinct on (id) id, changed_at, coalesce(changed_at <= $5, true) as is_due
       from jsonb_to_recordset($3::jsonb) as listed (id text, changed_at timestamptz) order by id, changed_at desc
     ),
     noted as (insert into records.census select $1, $2, id, is_due from listed order by id on conflict do nothing)
     select listed.id, case when not is_due then 'early' when held.deleted_at is null and held.id is not null then 'differing' else 'missing' end as discord
     from listed left join records.record as held on (held.source, held.object, held.id) = ($1, $2, listed.id)
     where held.id is null or held.fetched_at < $4 and
       (held.deleted_at is not null or held.coverage = 'part' or held.changed_at <> listed.changed_at)`,
    [source, object, JSON.stringify(entries.map(({ id, changedAt }) => ({ id, changed_at: changedAt ?? null }))), beganAt, dueBefore],
  );
  return new Map(rows.map(({ id, discord }) => [id, discord]));
}

/** Live records that were fetched before the comparison began and stand on no page of its list. */
const UNLISTED = `from records.record as held
     where (source, object) = ($1, $2) and deleted_at is null and fetched_at < $3
       and not exists (select from records.census where (census.source, census.object, census.id) = (held.source, held.object, held.id))`;

async function unlisted(
  sql: Sql,
  { source, object, beganAt, after, limit }: Parameters<ReconciliationStore['unlisted']>[0],
): Promise<readonly string[]> {
  const rows = await sql.query<{ readonly id: string }>(`select id ${UNLISTED} and id > $4 order by id limit $5`, [
    source,
    object,
    beganAt,
    after ?? '',
    limit,
  ]);
  return rows.map(({ id }) => id);
}

async function countUnlisted(sql: Sql, { source, object, beganAt }: ObjectName & { readonly beganAt: string }): Promise<number> {
  const [row] = await sql.query<{ readonly count: number }>(`select count(*)::integer as count ${UNLISTED}`, [source, object, beganAt]);
  return row?.count ?? 0;
}

async function rewind(sql: Sql, records: readonly SourceRecord[], beganAt: string): Promise<void> {
  if (records.length === 0) return;
  const said = records.map(({ ref, changedAt, version }) => ({ ...ref, changed_at: changedAt, version }));
  await sql.query(
    // All of the page is locked in the order in which it is written next: two pages must not wait for each other.
    `with said as (select * from jsonb_to_recordset($1::jsonb) as said (source text, object text, id text, changed_at timestamptz, version text)),
     locked as (select held.ctid from records.record as held join said using (source, object, id) order by source, object, id for update of held)
     update records.record as held set changed_at = said.changed_at, version = said.version
     from said, (select count(*) from locked) as all_locked
     where (held.source, held.object, held.id) = (said.source, said.object, said.id) and held.fetched_at < $2
       and (said.changed_at, records.version_order(said.version)) < (held.changed_at, records.version_order(held.version))`,
    [JSON.stringify(said), beganAt],
  );
}

async function settle(
  sql: Sql,
  { source, object, beganAt }: ObjectName & { readonly beganAt: string },
): Promise<{ readonly there: number; readonly unsettled: number }> {
  const [row] = await sql.query<{ readonly there: number; readonly unsettled: number }>(
    `select count(census.id)::integer as there,
       (count(*) filter (where case when census.id is null then held.fetched_at < $3
         else census.is_due and (held.id is null or held.deleted_at is not null and held.fetched_at < $3) end))::integer as unsettled
     from (select id, is_due from records.census where (source, object) = ($1, $2)) as census
     full join (
       select id, deleted_at, fetched_at from records.record as held where (source, object) = ($1, $2)
         and (deleted_at is null or exists (select from records.census where (source, object, id) = ($1, $2, held.id)))
     ) as held on held.id = census.id`,
    [source, object, beganAt],
  );
  await sql.query('delete from records.census where (source, object) = ($1, $2)', [source, object]);
  await sql.query('update records.reconciliation set let_go_confirmed = false where (source, object) = ($1, $2)', [source, object]);
  return row ?? { there: 0, unsettled: 0 };
}
