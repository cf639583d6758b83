import type { Sql } from '../platform/postgres.ts';
import type { Projection } from './projection.ts';

/** Who is served ahead of time: answers are kept per scope and role. */
export interface WatchedBy {
  readonly scope: string;
  /** Empty for viewers without a role. */
  readonly role: string;
}

/** An entity that is watched, as it was last taken note of. Instants are ISO 8601, UTC. */
export interface WatchedEntity extends WatchedBy {
  readonly goldenId: string;
  readonly accountId: string | undefined;
  readonly projection: Projection;
  /** When the passing of time alone changes a material fact next. */
  readonly thresholdAt: string | undefined;
}

/** An entity that is due to be looked at. */
export interface DueEntity extends WatchedBy {
  readonly goldenId: string;
  readonly projection: Projection;
  /** Until when changes were gathered; undefined when only time has passed. */
  readonly lookAt: string | undefined;
}

/** Takes note that somebody looked. What is known of the entity already stays; `pinned` watches it until somebody says otherwise. */
export async function upsertWatched(
  sql: Sql,
  entities: readonly WatchedEntity[],
  { seenAt, hold }: { readonly seenAt: string; readonly hold: 'seen' | 'pinned' },
): Promise<void> {
  await sql.query(
    `insert into insight.watched (golden_id, scope, role, account_id, seen_at, is_pinned, projection, threshold_at)
     select "goldenId", scope, role, "accountId", $2, $3, projection, "thresholdAt"
     from jsonb_to_recordset($1::jsonb) as
       ("goldenId" text, scope text, role text, "accountId" text, projection jsonb, "thresholdAt" timestamptz)
     order by "goldenId", scope, role
     on conflict (golden_id, scope, role) do update
       set seen_at = greatest(watched.seen_at, excluded.seen_at), account_id = excluded.account_id,
         is_pinned = watched.is_pinned or excluded.is_pinned`,
    [JSON.stringify(entities), seenAt, hold === 'pinned'],
  );
}

/** Stops watching an entity for a scope, whoever looked. */
export async function deleteWatched(sql: Sql, goldenId: string, scope: string): Promise<void> {
  await sql.query('delete from insight.watched where golden_id = $1 and scope = $2', [goldenId, scope]);
}

/** Lets go of what nobody has looked at since. */
export async function deleteUnseen(sql: Sql, seenBefore: string): Promise<void> {
  await sql.query('delete from insight.watched where not is_pinned and seen_at < $1', [seenBefore]);
}

/**
 * Notes that entities changed, for every watched one that they concern: their own, and everybody of their account. It is looked at once
 * it has been quiet, at the latest so long after the first change. One statement, whatever their number.
 *
 * @returns how many watched entities they concern.
 */
export async function markChanged(
  sql: Sql,
  goldenIds: readonly string[],
  { now, quietMs, longestWaitMs }: { readonly now: string; readonly quietMs: number; readonly longestWaitMs: number },
): Promise<number> {
  const rows = await sql.query(
    `with touched as (select distinct unnest($1::text[]) collate "C" as id),
     accounts as (
       select id from touched
       union select account_id from graph.contact join touched using (id)
       union select account_id from graph.deal join touched using (id)
       union select account_id from graph.ticket join touched using (id)
     ),
     concerned as (
       select id from touched
       union select contact_id from graph.ticket join touched using (id)
       union select contact_id from graph.deal_contact join touched on deal_id = touched.id
       union select deal_id from graph.deal_contact join touched on contact_id = touched.id
     )
     update insight.watched
     set changed_at = coalesce(changed_at, $2::timestamptz),
       look_at = least(coalesce(changed_at, $2::timestamptz) + $4 * interval '1 millisecond', $2::timestamptz + $3 * interval '1 millisecond')
     where golden_id in (select id from concerned) or account_id in (select id from accounts)
     returning 1`,
    [goldenIds, now, quietMs, longestWaitMs],
  );
  return rows.length;
}

const DUE = 'from insight.watched where least(look_at, threshold_at) <= $1';

/** Whether anything is due. */
export async function isAnythingDue(sql: Sql, now: string): Promise<boolean> {
  const [row] = await sql.query<{ readonly due: boolean }>(`select exists (select ${DUE}) as due`, [now]);
  return row?.due === true;
}

/** What is due, the longest waiting first. */
export async function selectDue(sql: Sql, now: string, limit: number): Promise<readonly DueEntity[]> {
  const rows = await sql.query<{
    readonly golden_id: string;
    readonly scope: string;
    readonly role: string;
    readonly projection: Projection;
    readonly look_at: Date | null;
  }>(`select golden_id, scope, role, projection, look_at ${DUE} order by least(look_at, threshold_at), golden_id limit $2`, [now, limit]);
  return rows.map(({ golden_id: goldenId, scope, role, projection, look_at: lookAt }) => ({
    goldenId,
    scope,
    role,
    projection,
    lookAt: lookAt?.toISOString(),
  }));
}

/** What was found when a due entity was looked at. */
export interface LookedAt extends DueEntity {
  readonly thresholdAt: string | undefined;
  /** When it is looked at again, because what it is worth could not be done now. */
  readonly lookAgainAt: string | undefined;
}

/** Takes note of what was found. Changes that were noted in the meantime stay due. */
export async function updateLookedAt(sql: Sql, found: readonly LookedAt[]): Promise<void> {
  await sql.query(
    `update insight.watched
     set projection = f.projection, threshold_at = f."thresholdAt",
       look_at = case when look_at is not distinct from f."lookAt" then f."lookAgainAt" else look_at end,
       changed_at = case when look_at is not distinct from f."lookAt" and f."lookAgainAt" is null then null else changed_at end
     from jsonb_to_recordset($1::jsonb) as
       f ("goldenId" text, scope text, role text, projection jsonb, "lookAt" timestamptz, "thresholdAt" timestamptz, "lookAgainAt" timestamptz)
     where watched.golden_id = f."goldenId" and watched.scope = f.scope and watched.role = f.role`,
    [JSON.stringify(found)],
  );
}
