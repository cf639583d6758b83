import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { REF_ROWS, toRefRows } from '../records/ref-rows.ts';
import type { GoldenKind } from './golden.ts';

/** A record and the one of its kind that it became at their source: a lead and the contact it was converted into. */
export interface Conversion {
  readonly from: RecordRef;
  readonly into: RecordRef;
}

/** Conversions of records of one kind of which any of the records is a side; the other side need not be there. One statement. */
export type FindConversions = (kind: GoldenKind, refs: readonly RecordRef[]) => Promise<readonly Conversion[]>;

/** Looks among the links of the records, on a database or in one transaction. */
export function createFindConversions(sql: Sql): FindConversions {
  return async (kind, refs) => {
    if (refs.length === 0) return [];
    const rows = await sql.query<RecordRef & { readonly to_object: string; readonly to_id: string }>(
      `with ref as (select * from ${REF_ROWS}),
         conversion as (
           select link.* from ref join records.link on (link.source, link.object, link.id) = (ref.source, ref.object, ref.id)
           where role = 'converted'
           union
           select link.* from ref join records.link on (link.source, link.to_object, link.to_id) = (ref.source, ref.object, ref.id)
           where role = 'converted'
         )
       select source, object, id, to_object, to_id from conversion join records.record using (source, object, id)
       where to_kind = $2 and record.kind = $2 order by source, object, id, to_object, to_id`,
      [toRefRows(refs), kind],
    );
    return rows.map(({ source, object, id, to_object, to_id }) => ({
      from: { source, object, id },
      into: { source, object: to_object, id: to_id },
    }));
  };
}
