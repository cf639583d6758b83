import type { RecordRef } from '../../connectors/connector.ts';
import type { LastEvent } from '../graph/pulse-store.ts';
import type { Sql } from '../platform/postgres.ts';
import type { EventDraft } from './event-draft.ts';

/** Any number; it only has to be the same in every process of ours. */
const TIMELINE_LOCK = 4_201_904_513;

/** Lets one writer of the timeline run at a time, until its transaction ends: two at once could each miss what the other attaches. */
export async function lockTimeline(sql: Sql): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1)', [TIMELINE_LOCK]);
}

const COLUMNS = 'id, kind, occurred_at, direction, subject, body, source, object, record_id, about, is_quiet, twin_key, twin_place, detail';

/** Writes events as they are now. */
export async function putEvents(sql: Sql, events: readonly EventDraft[]): Promise<void> {
  if (events.length === 0) return;
  await sql.query(
    `insert into timeline.event (${COLUMNS}) select ${COLUMNS} from jsonb_populate_recordset(null::timeline.event, $1)
     on conflict (id) do update set (${COLUMNS}) = row (${COLUMNS.replaceAll(/\w+/gu, 'excluded.$&')})`,
    [
      JSON.stringify(
        events.map(({ occurredAt, source, isQuiet, twinKey, twinPlace, ...event }) => ({
          ...event,
          occurred_at: occurredAt,
          is_quiet: isQuiet,
          twin_key: twinKey,
          twin_place: twinPlace,
          source: source.source,
          object: source.object,
          record_id: source.id,
        })),
      ),
    ],
  );
}

/**
 * Takes away the activities of records that no longer state them.
 *
 * @returns entities they concerned.
 */
export async function removeActivities(sql: Sql, refs: readonly RecordRef[], kept: readonly EventDraft[]): Promise<readonly string[]> {
  return await removed(
    sql,
    `about is null and id <> all($1::text[])
     and (source, object, record_id) in (select * from unnest($2::text[], $3::text[], $4::text[]))`,
    [kept.map(({ id }) => id), refs.map(({ source }) => source), refs.map(({ object }) => object), refs.map(({ id }) => id)],
  );
}

/**
 * Takes away the milestones of deals and tickets that their rows no longer show.
 *
 * @returns entities they concerned.
 */
export async function removeMilestones(sql: Sql, entityIds: readonly string[], kept: readonly EventDraft[]): Promise<readonly string[]> {
  return await removed(sql, 'id <> all($1::text[]) and about = any($2::text[])', [kept.map(({ id }) => id), entityIds]);
}

async function removed(sql: Sql, condition: string, values: readonly unknown[]): Promise<readonly string[]> {
  const concerned = await sql.query<{ entity_id: string }>(
    `with gone as (delete from timeline.event where ${condition} returning id),
     forgotten as (delete from timeline.attribution where subject in (select id from gone))
     select distinct entity_id from timeline.event_entity where event_id in (select id from gone)`,
    values,
  );
  return concerned.map(({ entity_id }) => entity_id);
}

/** Events that concern these entities now, and activities whose records link to their records. */
export async function findEventsOf(sql: Sql, entityIds: readonly string[]): Promise<readonly string[]> {
  const events = await sql.query<{ id: string }>(
    `select event_id as id from timeline.event_entity where entity_id = any($1::text[])
     union
     select event.id from graph.member
     join records.link link on (link.source, link.to_object, link.to_id) = (member.source, member.object, member.id)
     join timeline.event event on (event.source, event.object, event.record_id) = (link.source, link.object, link.id)
     where member.entity_id = any($1)`,
    [entityIds],
  );
  return events.map(({ id }) => id);
}

/** The keys by which records' e-mails are told in other sources. */
export async function findTwinKeys(sql: Sql, refs: readonly RecordRef[]): Promise<readonly string[]> {
  const rows = await sql.query<{ twin_key: string }>(
    `select distinct twin_key from timeline.event
     where (source, object, record_id) in (select * from unnest($1::text[], $2::text[], $3::text[])) and twin_key is not null`,
    [refs.map(({ source }) => source), refs.map(({ object }) => object), refs.map(({ id }) => id)],
  );
  return rows.map(({ twin_key }) => twin_key);
}

/** The events to attach, and the keys of e-mails that were taken away or changed: their twins step forward. */
export interface Attachment {
  readonly eventIds: readonly string[];
  readonly twinKeys: readonly string[];
}

/**
 * Attaches events to the entities they concern: an activity to what its record links to or to whom it was attributed, a milestone to its deal or ticket;
 * what concerns a person, deal or ticket also concerns its account, and what concerns a ticket the person who opened it.
 * An e-mail that several sources keep for one account is attached once, to all that any of them names.
 *
 * @returns entities that events were attached to or taken from.
 */
export async function attachEvents(sql: Sql, { eventIds, twinKeys }: Attachment): Promise<readonly string[]> {
  const concerned = await sql.query<{ entity_id: string }>(
    `with event as (
       select id, kind, occurred_at, source, object, record_id, about, is_quiet, twin_key, twin_place from timeline.event
       where id = any($1::text[])
         or twin_key in (select twin_key from timeline.event where id = any($1) union select unnest($2::text[]))
     ), named as (
       select event.id, member.entity_id from event
       join records.link link on (link.source, link.object, link.id) = (event.source, event.object, event.record_id)
       join graph.member on (member.source, member.object, member.id) = (link.source, link.to_object, link.to_id)
       where event.about is null and member.kind <> 'owner'
       union select id, about from event where about is not null
       union select attributed.subject, attributed.entity_id from event join timeline.attributed on attributed.subject = event.id
     ), reached as (
       select id, entity_id from named
       union select named.id, contact.account_id from named join graph.contact on contact.id = named.entity_id
       union select named.id, deal.account_id from named join graph.deal on deal.id = named.entity_id
       union select named.id, unnest(array[ticket.account_id, ticket.contact_id]) from named join graph.ticket on ticket.id = named.entity_id
     ), mail as (
       -- The first e-mail of a key in one source is the first in another, the second the second.
       select event.*, reached.entity_id as account_id, row_number() over (
         partition by twin_key, reached.entity_id, source order by twin_place collate "C", object collate "C", record_id collate "C") as turn
       from reached join event using (id) where twin_key is not null and starts_with(reached.entity_id, 'acc_')
     ), twin as (
       select distinct on (id) id, first_id from (
         select id, first_value(id) over of_one as first_id, first_value(source) over of_one as first_source from mail
         window of_one as (partition by twin_key, account_id, turn order by source collate "C", object collate "C", record_id collate "C")
       ) paired order by id, first_source collate "C", first_id collate "C"
     ), now as (
       select distinct reached.entity_id, event.occurred_at, event.id, event.kind, event.is_quiet
       from reached left join twin using (id) join event on event.id = coalesce(twin.first_id, reached.id) where reached.entity_id is not null
     ), before as (
       select entity_id, occurred_at, event_id from timeline.event_entity where event_id in (select id from event)
     ), gone as (
       delete from timeline.event_entity held where event_id in (select id from event) and not exists (
         select from now where (now.entity_id, now.occurred_at, now.id) = (held.entity_id, held.occurred_at, held.event_id))
     ), come as (
       insert into timeline.event_entity (entity_id, occurred_at, event_id, kind, is_quiet)
       select entity_id, occurred_at, id, kind, is_quiet from now
       on conflict (entity_id, occurred_at, event_id) do update set is_quiet = excluded.is_quiet
       where event_entity.is_quiet <> excluded.is_quiet
     )
     select entity_id from before union select entity_id from now`,
    [eventIds, twinKeys],
  );
  return concerned.map(({ entity_id }) => entity_id);
}

/** When something last happened with each entity. What lies ahead has not happened, and an open task is a plan. */
export async function lastEventsOf(sql: Sql, entityIds: readonly string[], now: number): Promise<readonly LastEvent[]> {
  const rows = await sql.query<{ entity_id: string; at: Date | null }>(
    `select asked.id as entity_id, max(concern.occurred_at) as at
     from unnest($1::text[]) asked (id)
     left join timeline.event_entity concern on concern.entity_id = asked.id and not concern.is_quiet and concern.occurred_at <= $2::timestamptz
     group by asked.id`,
    [entityIds, new Date(now).toISOString()],
  );
  return rows.map(({ entity_id, at }) => ({ entityId: entity_id, at: at?.toISOString() }));
}
