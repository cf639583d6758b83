import { decodeCursor, toPage } from '../graph/page.ts';
import type { KeyedRow, Page, PageRequest } from '../graph/page.ts';
import { toStorable } from '../graph/storable-text.ts';
import type { Sql } from '../platform/postgres.ts';
import { EVENT_COLUMNS, NEWEST_FIRST, toTimelineEvent } from './event-row.ts';
import type { EventRow } from './event-row.ts';
import type { EventKind, Signal, SignalKind, TimelineEvent } from './event.ts';

/** The list that cursors of events belong to. */
const TIMELINE = 'timeline';

interface PlacedEventRow extends EventRow {
  readonly entity_id: string;
  readonly keys: readonly string[];
}

/** Which events of each entity: those behind the cursor, of these kinds only. */
interface EventRequest extends PageRequest {
  readonly kinds?: readonly EventKind[] | null | undefined;
}

/** One page of events for each entity, newest first, in one statement. */
export async function readEvents(
  sql: Sql,
  entityIds: readonly string[],
  request: EventRequest,
): Promise<ReadonlyMap<string, Page<TimelineEvent>>> {
  const [occurredAt, eventId] = decodeCursor(NEWEST_FIRST, request.after, TIMELINE) ?? ['infinity', ''];
  const rows = await sql.query<PlacedEventRow>(
    `select asked.id as entity_id, ${EVENT_COLUMNS}, array[to_json(event.occurred_at) #>> '{}', event.id] as keys
     from (select id, graph.survivor(id) as golden from unnest($1::text[]) id) asked
     cross join lateral (
       select event_id from timeline.event_entity concern
       where concern.entity_id = asked.golden and (concern.occurred_at, concern.event_id) < ($2::timestamptz, $3::text)
         and ($4::text[] is null or concern.kind = any($4))
       order by concern.occurred_at desc, concern.event_id desc limit $5
     ) concern
     join timeline.event event on event.id = concern.event_id
     order by event.occurred_at desc, event.id desc`,
    [entityIds.map(toStorable), occurredAt, eventId, request.kinds ?? null, request.first + 1],
  );
  const byEntity = Map.groupBy(rows, (row) => row.entity_id);
  return new Map(
    entityIds.map((id) => [id, toPage((byEntity.get(id) ?? []).map(toKeyedEvent), request, { order: NEWEST_FIRST, name: TIMELINE })]),
  );
}

function toKeyedEvent(row: PlacedEventRow): KeyedRow<TimelineEvent> {
  return { node: toTimelineEvent(row), keys: row.keys };
}

interface SignalRow {
  readonly asked_id: string;
  readonly kind: SignalKind;
  readonly score: number;
  readonly evidence: string;
  readonly source: string;
  readonly object: string;
  readonly record_id: string;
  readonly since: Date;
}

/** What weighs on an account weighs on its people and deals too. */
const INHERITED = "('OPEN_CRITICAL_TICKET', 'OVERDUE_INVOICE')";

/** Each entity's signals and those its account hands down, the strongest first. */
export async function readSignals(sql: Sql, entityIds: readonly string[]): Promise<ReadonlyMap<string, readonly Signal[]>> {
  const rows = await sql.query<SignalRow>(
    `with asked as (
       select asked.id, graph.survivor(asked.id) as golden from unnest($1::text[]) asked (id)
     ), place as (
       select id, golden as entity_id, true as is_own from asked
       union all select asked.id, contact.account_id, false from asked join graph.contact on contact.id = golden
       union all select asked.id, deal.account_id, false from asked join graph.deal on deal.id = golden
     ), signal as (
       -- A contact's own ticket is its account's ticket too.
       select distinct on (place.id, signal.kind, signal.evidence_key) place.id as asked_id, signal.*
       from place join timeline.signal signal on signal.entity_id = place.entity_id and (is_own or signal.kind in ${INHERITED})
       order by place.id, signal.kind, signal.evidence_key, is_own desc
     )
     select asked_id, kind, score, evidence, source, object, record_id, since from signal
     order by score desc, since desc, kind, evidence_key`,
    [entityIds.map(toStorable)],
  );
  return new Map([...Map.groupBy(rows, (row) => row.asked_id)].map(([id, signals]) => [id, signals.map(toSignal)]));
}

function toSignal(row: SignalRow): Signal {
  return {
    kind: row.kind,
    score: row.score,
    evidence: row.evidence,
    source: { source: row.source, object: row.object, id: row.record_id },
    since: row.since.toISOString(),
  };
}
