import { words } from '../identity/normalise/fold.ts';
import type { Sql } from '../platform/postgres.ts';
import type { SignalDraft, StatedText } from './signals.ts';

/** A row of something that concerns an entity. */
interface Concern {
  readonly entity_id: string;
  readonly at: Date;
  readonly source: string;
  readonly object: string;
  readonly record_id: string;
}

interface TextRow extends Concern {
  readonly text: string;
  readonly field: StatedText['field'];
  readonly has_person: boolean;
}

/** The latest texts that concern each entity: what people wrote in activities, our own e-mails left out, and in its records' fields. */
export async function readTexts(
  sql: Sql,
  entityIds: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly StatedText[]>> {
  const rows = await sql.query<TextRow>(
    `select asked.id as entity_id, event.occurred_at as at, event.source, event.object, event.record_id, 'event' as field,
       concat_ws(E'\\n', event.subject, event.body) as text,
       exists (select from timeline.event_entity other where other.event_id = event.id and starts_with(other.entity_id, 'con_')) as has_person
     from unnest($1::text[]) asked (id)
     cross join lateral (
       select event_id from timeline.event_entity concern
       where concern.entity_id = asked.id and concern.kind in ('EMAIL', 'CALL', 'MEETING', 'NOTE', 'TASK', 'FORM', 'SUBSCRIPTION_CANCELLED')
       order by concern.occurred_at desc, concern.event_id desc limit $2
     ) concern
     join timeline.event event on event.id = concern.event_id
     where not (event.kind = 'EMAIL' and event.direction is not distinct from 'OUTBOUND')
     union all
     select member.entity_id, record.changed_at, record.source, record.object, record.id, stated.field, stated.text, member.kind = 'contact'
     from graph.member
     join records.record record on (record.source, record.object, record.id) = (member.source, member.object, member.id)
     cross join lateral (values ('description', record.fields ->> 'description'), ('nextStep', record.fields ->> 'nextStep'),
       ('status', case when record.kind = 'contact' then record.fields ->> 'status' end)) stated (field, text)
     where member.entity_id = any($1) and member.kind in ('account', 'contact', 'deal') and stated.text is not null`,
    [entityIds, limit],
  );
  return grouped(rows, (row) => ({
    text: row.text,
    at: row.at.toISOString(),
    source: { source: row.source, object: row.object, id: row.record_id },
    field: row.field,
    concerns: row.has_person ? 'a person' : 'no person',
  }));
}

/** The last thing that happened with each entity; open tasks are plans, and what lies ahead has not happened. */
export async function readLastEvents(
  sql: Sql,
  entityIds: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, readonly Pick<StatedText, 'at' | 'source'>[]>> {
  const rows = await sql.query<Concern>(
    `select asked.id as entity_id, concern.occurred_at as at, event.source, event.object, event.record_id
     from unnest($1::text[]) asked (id)
     cross join lateral (
       select event_id, occurred_at from timeline.event_entity concern
       where concern.entity_id = asked.id and not concern.is_quiet and concern.occurred_at <= $2::timestamptz
       order by concern.occurred_at desc, concern.event_id desc limit 1
     ) concern
     join timeline.event event on event.id = concern.event_id`,
    [entityIds, new Date(now).toISOString()],
  );
  return grouped(rows, (row) => ({ at: row.at.toISOString(), source: { source: row.source, object: row.object, id: row.record_id } }));
}

/** Words of the names around each account, contact and deal: of its account, the people and deals there, and of our colleagues. */
export async function readNames(sql: Sql, entityIds: readonly string[]): Promise<(entityId: string) => ReadonlySet<string>> {
  const places = await sql.query<{ id: string; place: string }>(
    `select asked.id, coalesce(contact.account_id, deal.account_id, asked.id) as place from unnest($1::text[]) asked (id)
     left join graph.contact on contact.id = asked.id left join graph.deal on deal.id = asked.id`,
    [entityIds],
  );
  const placeOf = new Map(places.map(({ id, place }) => [id, place]));
  const texts = await sql.query<{ place: string; names: string }>(
    // What everybody is called stands in the search text, nicknames and the spellings of every source included.
    `select place, string_agg(search, ' ') as names from (
       select id as place, search from graph.account where id = any($1::text[])
       union all select unnest(array[account_id, id]), search from graph.contact where account_id = any($1) or id = any($1)
       union all select unnest(array[account_id, id]), search from graph.deal where account_id = any($1) or id = any($1)
       -- Our own company shows in the addresses of its people.
       union all select '', concat_ws(' ', name, email) from graph.owner
     ) known where place = any($1) or place = '' group by place`,
    [[...new Set(placeOf.values())]],
  );
  const namesOf = new Map(texts.map(({ place, names }) => [place, words(names)]));
  const ours = namesOf.get('') ?? [];
  const around = new Map([...new Set(placeOf.values())].map((place) => [place, new Set([...ours, ...(namesOf.get(place) ?? [])])]));
  return (entityId) => around.get(placeOf.get(entityId) ?? '') ?? new Set();
}

/** Replaces the signals of entities. */
export async function replaceSignals(
  sql: Sql,
  entityIds: readonly string[],
  signals: readonly (SignalDraft & { readonly entityId: string })[],
): Promise<void> {
  await sql.query('delete from timeline.signal where entity_id = any($1::text[])', [entityIds]);
  if (signals.length === 0) return;
  await sql.query(
    `insert into timeline.signal (entity_id, kind, evidence_key, score, evidence, source, object, record_id, since)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::real[], $5::text[], $6::text[], $7::text[], $8::text[], $9::timestamptz[])`,
    [
      signals.map(({ entityId }) => entityId),
      signals.map(({ kind }) => kind),
      signals.map(({ evidenceKey }) => evidenceKey),
      signals.map(({ score }) => score),
      signals.map(({ evidence }) => evidence),
      signals.map(({ source }) => source.source),
      signals.map(({ source }) => source.object),
      signals.map(({ source }) => source.id),
      signals.map(({ since }) => since),
    ],
  );
}

function grouped<Row extends Concern, Item>(rows: readonly Row[], toItem: (row: Row) => Item): ReadonlyMap<string, readonly Item[]> {
  return new Map([...Map.groupBy(rows, (row) => row.entity_id)].map(([id, own]) => [id, own.map(toItem)]));
}
