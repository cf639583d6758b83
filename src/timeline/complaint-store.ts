import type { Sql } from '../platform/postgres.ts';
import type { Complaint } from './signals.ts';

interface ComplaintRow {
  readonly entity_id: string;
  readonly at: Date;
  readonly evidence: string;
  readonly source: string;
  readonly object: string;
  readonly record_id: string;
}

/** The last time that each person reported a mailing as spam; missing where there is none, or where the person subscribed again since. */
export async function readComplaints(sql: Sql, entityIds: readonly string[]): Promise<ReadonlyMap<string, Complaint>> {
  const rows = await sql.query<ComplaintRow>(
    `select distinct on (concern.entity_id) concern.entity_id, concern.occurred_at as at, event.source, event.object, event.record_id,
       concat_ws(': ', event.detail ->> 'status', event.subject) as evidence
     from timeline.event_entity concern join timeline.event event on event.id = concern.event_id
     where concern.entity_id = any($1::text[]) and starts_with(concern.entity_id, 'con_') and concern.kind = 'MARKETING_UNSUBSCRIBED'
       and event.detail ->> 'isComplaint' = 'true'
       and not exists (
         select from timeline.event_entity later where later.entity_id = concern.entity_id
           and later.occurred_at > concern.occurred_at and later.kind = 'MARKETING_SUBSCRIBED')
     order by concern.entity_id, concern.occurred_at desc, event.id`,
    [entityIds],
  );
  return new Map(
    rows.map(({ entity_id, at, evidence, source, object, record_id }) => [
      entity_id,
      { at: at.toISOString(), evidence, source: { source, object, id: record_id } },
    ]),
  );
}
