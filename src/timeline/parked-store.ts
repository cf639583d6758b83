import { decodeCursor, toPage } from '../graph/page.ts';
import type { Page, PageRequest } from '../graph/page.ts';
import type { Sql } from '../platform/postgres.ts';
import { EVENT_COLUMNS, NEWEST_FIRST, toTimelineEvent } from './event-row.ts';
import type { EventRow } from './event-row.ts';
import type { ParkedEvent, ParkedReason } from './event.ts';

const PARKED = 'parked';

interface ParkedRow extends EventRow {
  readonly reason: ParkedReason;
  readonly keys: readonly string[];
}

/** One page of the events that are attached to nobody, newest first. */
export async function readParked(sql: Sql, request: PageRequest): Promise<Page<ParkedEvent>> {
  const [occurredAt, eventId] = decodeCursor(NEWEST_FIRST, request.after, PARKED) ?? ['infinity', ''];
  const rows = await sql.query<ParkedRow>(
    `select ${EVENT_COLUMNS}, parked.reason, array[to_json(event.occurred_at) #>> '{}', event.id] as keys
     from timeline.attribution parked join timeline.event event on event.id = parked.event_id
     where parked.reason is not null and (parked.occurred_at, parked.event_id) < ($1::timestamptz, $2::text)
     order by parked.occurred_at desc, parked.event_id desc limit $3`,
    [occurredAt, eventId, request.first + 1],
  );
  return toPage(
    rows.map((row) => ({ node: { event: toTimelineEvent(row), reason: row.reason }, keys: row.keys })),
    request,
    { order: NEWEST_FIRST, name: PARKED },
  );
}
