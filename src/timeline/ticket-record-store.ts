import type { SourceRecord } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';

/** What the records behind tickets state of who asked, in a fixed order; tickets that are gone are missing. */
export async function readTicketRecords(
  sql: Sql,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Pick<SourceRecord, 'fields' | 'links'>[]>> {
  const rows = await sql.query<Pick<SourceRecord, 'fields' | 'links'> & { readonly entity_id: string }>(
    `select member.entity_id, record.fields, record.links
     from graph.member join records.record record on (record.source, record.object, record.id) = (member.source, member.object, member.id)
     where member.entity_id = any($1::text[]) and record.deleted_at is null
     order by member.source collate "C", member.object collate "C", member.id collate "C"`,
    [ticketIds],
  );
  return Map.groupBy(rows, ({ entity_id }) => entity_id);
}
