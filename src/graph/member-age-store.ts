import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { asOf } from '../records/freshness.ts';
import type { ReadMemberAges } from './member-age.ts';
import { toStorable } from './storable-text.ts';

/** Ages of the records in a database. */
export function createReadMemberAges(sql: Sql): ReadMemberAges {
  return async (ids) => {
    const rows = await sql.query<RecordRef & { readonly asked_id: string; readonly fetched_at: Date; readonly passed_at: Date | null }>(
      `select asked.id as asked_id, member.source, member.object, member.id, record.fetched_at, sync.completed_at as passed_at
       from unnest($1::text[]) asked (id)
       join identity.member member on member.golden_id = graph.survivor(asked.id)
       join records.record record on (record.source, record.object, record.id) = (member.source, member.object, member.id)
       left join records.sync sync on (sync.source, sync.object) = (member.source, member.object)
       order by member.source, member.object, member.id`,
      [[...new Set(ids)].map(toStorable)],
    );
    return new Map(
      [...Map.groupBy(rows, (row) => row.asked_id)].map(([askedId, members]) => [
        askedId,
        members.map(({ source, object, id, fetched_at: fetchedAt, passed_at: passedAt }) => ({
          source,
          object,
          id,
          asOfMs: asOf({ fetchedAt, passedAt }),
        })),
      ]),
    );
  };
}
