import type { Sql } from '../platform/postgres.ts';
import { EVENT_COLUMNS, toTimelineEvent } from './event-row.ts';
import type { EventRow } from './event-row.ts';
import type { EventKind, TimelineEvent } from './event.ts';

/** An event, and its place in the order in which events were attached. */
export interface PlacedEvent {
  readonly place: number;
  readonly event: TimelineEvent;
}

/** The entity that stands for `id` today and the place of the last event attached to it; undefined where nothing has this id. */
export async function readLastPlace(sql: Sql, id: string): Promise<{ readonly golden: string; readonly place: number } | undefined> {
  const [row] = await sql.query<{ golden: string | null; place: string }>(
    `select asked.golden, coalesce((select max(attachment) from timeline.event_entity where entity_id = asked.golden), 0)::text as place
     from (select graph.survivor($1) as golden) asked`,
    [id],
  );
  return row?.golden === undefined || row.golden === null ? undefined : { golden: row.golden, place: Number(row.place) };
}

/** Events that were attached to an entity after a place, in the order in which they were. */
export async function readAttached(
  sql: Sql,
  golden: string,
  { after, kinds, limit }: { readonly after: number; readonly kinds: readonly EventKind[] | undefined; readonly limit: number },
): Promise<readonly PlacedEvent[]> {
  const rows = await sql.query<EventRow & { readonly place: string }>(
    `select ${EVENT_COLUMNS}, concern.attachment::text as place
     from timeline.event_entity concern join timeline.event event on event.id = concern.event_id
     where concern.entity_id = $1 and concern.attachment > $2 and ($3::text[] is null or concern.kind = any($3))
     order by concern.attachment limit $4`,
    [golden, after, kinds ?? null, limit],
  );
  return rows.map((row) => ({ place: Number(row.place), event: toTimelineEvent(row) }));
}
