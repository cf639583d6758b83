import type { Sql } from '../platform/postgres.ts';

/** Entities whose last event happened by `instant` and that do not show their silence yet; a closed deal is no more silent than it should be. */
export async function findTurnedSilent(sql: Sql, instant: string): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `select quiet.id from (
       select id, last_event_at from graph.account
       union all select id, last_event_at from graph.contact
       union all select id, last_event_at from graph.deal where stage not in ('WON', 'LOST')
     ) quiet
     where quiet.last_event_at <= $1::timestamptz
       and not exists (select from timeline.signal where signal.entity_id = quiet.id and signal.kind = 'SILENT')`,
    [instant],
  );
  return rows.map(({ id }) => id);
}

/** Entities with an event that has come to pass by `instant` after the last one that is noted of them. */
export async function findOvertaken(sql: Sql, instant: string): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `select pulse.entity_id as id from graph.pulse
     where exists (
       select from timeline.event_entity concern
       where concern.entity_id = pulse.entity_id and not concern.is_quiet
         and concern.occurred_at > coalesce(pulse.last_event_at, '-infinity') and concern.occurred_at <= $1::timestamptz)`,
    [instant],
  );
  return rows.map(({ id }) => id);
}
