import type { Sql } from '../platform/postgres.ts';

/** When something last happened with an entity; undefined when nothing ever did. ISO 8601. */
export interface LastEvent {
  readonly entityId: string;
  readonly at: string | undefined;
}

/** The kinds of signal an entity shows now. */
export interface ShownSignals {
  readonly entityId: string;
  readonly kinds: readonly string[];
}

/** Keeps last events, whether the entity's row is there yet or not. */
export async function putLastEvents(sql: Sql, events: readonly LastEvent[]): Promise<void> {
  await sql.query(
    `insert into graph.pulse (entity_id, last_event_at) select * from unnest($1::text[], $2::timestamptz[])
     on conflict (entity_id) do update set last_event_at = excluded.last_event_at`,
    [events.map(({ entityId }) => entityId), events.map(({ at }) => at ?? null)],
  );
}

/** Keeps the kinds of signal shown, whether the entity's row is there yet or not. */
export async function putShownSignals(sql: Sql, signals: readonly ShownSignals[]): Promise<void> {
  await sql.query(
    `insert into graph.pulse (entity_id, signal_kinds)
     select id, array(select jsonb_array_elements_text(kinds)) from unnest($1::text[], $2::jsonb[]) shown (id, kinds)
     on conflict (entity_id) do update set signal_kinds = excluded.signal_kinds`,
    [signals.map(({ entityId }) => entityId), signals.map(({ kinds }) => JSON.stringify(kinds.toSorted()))],
  );
}

/** Brings what was told about entities into their rows. */
export async function applyPulses(sql: Sql, entityIds: readonly string[]): Promise<void> {
  await sql.query(
    `with told as (
       select asked.id, pulse.last_event_at, coalesce(pulse.signal_kinds, '{}') as signal_kinds
       from unnest($1::text[]) asked (id) left join graph.pulse on pulse.entity_id = asked.id
     ), accounts as (
       update graph.account item set last_event_at = told.last_event_at, signal_kinds = told.signal_kinds from told
       where item.id = told.id and (item.last_event_at, item.signal_kinds) is distinct from (told.last_event_at, told.signal_kinds)
     ), contacts as (
       update graph.contact item set last_event_at = told.last_event_at from told
       where item.id = told.id and item.last_event_at is distinct from told.last_event_at
     )
     update graph.deal item set last_event_at = told.last_event_at from told
     where item.id = told.id and item.last_event_at is distinct from told.last_event_at`,
    [entityIds],
  );
}
