import type { Sql } from '../platform/postgres.ts';
import type { SealedWithKey } from './store.ts';

/** Who somebody is and was: the ids that lead to one contact, the one that stands today first; empty for an unknown id. */
export async function selectIdsOf(sql: Sql, contact: string): Promise<readonly string[]> {
  const rows = await sql.query<{ readonly id: string }>(
    `select id from identity.golden
     where kind = 'contact' and coalesce(merged_into, id) = graph.survivor($1)
     order by merged_into is not null, id`,
    [contact],
  );
  return rows.map(({ id }) => id);
}

/** Notes that somebody is forgotten, from when on, and says since when. */
export async function insertForgotten(sql: Sql, ids: readonly string[], now: string): Promise<string> {
  const [row] = await sql.query<{ readonly since: Date }>(
    `with noted as (
       insert into privacy.forgotten (person, forgotten_at) select id, $2 from unnest($1::text[]) as ids (id)
       on conflict (person) do nothing returning forgotten_at
     )
     select min(forgotten_at) as since
     from (select forgotten_at from noted union all select forgotten_at from privacy.forgotten where person = any($1)) as all_of_them`,
    [ids, now],
  );
  return (row?.since ?? new Date(now)).toISOString();
}

/** Destroys the keys of somebody, what they seal, and what was met in texts about them. Returns how many values. */
export async function shredPerson(sql: Sql, ids: readonly string[]): Promise<number> {
  await sql.query('delete from privacy.person_key where person = any($1)', [ids]);
  const gone = await sql.query('delete from privacy.vault where person = any($1) or about = any($1) returning id', [ids]);
  return gone.length;
}

/** Values met in texts about others that may name somebody: those about the person's accounts and whoever and whatever belongs to these. */
export async function selectSealedAround(sql: Sql, ids: readonly string[]): Promise<readonly SealedWithKey[]> {
  return await sql.query(
    `with home as (select account_id from graph.contact where id = any($1) and account_id is not null),
     around as (
       select account_id as id from home
       union select id from graph.deal where account_id in (select account_id from home)
       union select id from graph.contact where account_id in (select account_id from home)
     )
     select vault.id, vault.sealed, person, wrapped, wrapped_by as "wrappedBy"
     from privacy.vault join privacy.person_key using (person)
     where about in (select id from around) and person <> all($1)`,
    [ids],
  );
}

/** Deletes values by id. */
export async function deleteSealed(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql.query('delete from privacy.vault where id = any($1)', [ids]);
}

/** Takes somebody out of what is searched; the trigger on the table keeps them out. */
export async function leaveOutOfSearch(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql.query(`update graph.contact set search = '' where id = any($1) and search <> ''`, [ids]);
}

/** Deletes jobs that have ended and whose payload names one of these ids, where there is a queue. Those that wait hold ids and nothing else. */
export async function deleteJobsNaming(sql: Sql, ids: readonly string[]): Promise<number> {
  const [queue] = await sql.query<{ readonly exists: boolean }>(`select to_regclass('pgboss.job') is not null as exists`);
  if (queue?.exists !== true) return 0;
  const gone = await sql.query(
    `delete from pgboss.job using unnest($1::text[]) as ids (id)
     where state in ('completed', 'cancelled', 'failed') and strpos(data::text, to_json(ids.id)::text) > 0 returning job.id`,
    [ids],
  );
  return gone.length;
}

/** Tells every process, once the transaction commits. */
export async function tellForgotten(sql: Sql, channel: string, ids: readonly string[]): Promise<void> {
  await sql.query('select pg_notify($1, id) from unnest($2::text[]) as ids (id)', [channel, ids]);
}
