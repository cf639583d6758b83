import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import type { KnownField } from '../records/field-catalogue.ts';
import { toKnownField } from '../records/field-store.ts';
import type { FieldRow } from '../records/field-store.ts';
import type { RecordField } from './record-field.ts';
import { toStorable } from './storable-text.ts';

/** Fields of one record that are listed in any case; beyond these only such as hold something. */
const LISTED = 500;

interface Answer {
  readonly fields: readonly (FieldRow & Pick<RecordRef, 'source' | 'object'>)[] | null;
  readonly members: readonly MemberRow[] | null;
}

interface MemberRow extends RecordRef {
  readonly asked_id: string;
  readonly changed_at: string;
  /** By the field's name. */
  readonly held: Readonly<Record<string, unknown>> | null;
}

/**
 * What the records behind entities hold in fields that the graph has no name for, by the ids the entities were asked by: in one statement,
 * in the order of source, object, record and the source's own order of fields.
 *
 * @param names - `NAME` in any source or `SOURCE.NAME` in one, mapped fields included. Without them: every custom field.
 */
export async function readRecordFields(
  sql: Sql,
  ids: readonly string[],
  names: readonly string[] | undefined,
): Promise<ReadonlyMap<string, readonly RecordField[]>> {
  // A statement of its own for the fields would be one more; a row of fields for every record would be a hundred times the text.
  const [answer] = await sql.query<Answer>(STATEMENT, [
    [...new Set(ids)].map(toStorable),
    names === undefined ? null : names.map(toStorable),
  ]);
  const fields = Map.groupBy(answer?.fields ?? [], ({ source, object }) => JSON.stringify([source, object]));
  const known = new Map([...fields].map(([object, rows]) => [object, rows.map((row) => toKnownField(row))]));
  const members = Map.groupBy(answer?.members ?? [], (member) => member.asked_id);
  return new Map(
    [...members].map(([askedId, rows]) => [
      askedId,
      rows.flatMap((member) => fieldsOf(member, known.get(JSON.stringify([member.source, member.object])) ?? [])),
    ]),
  );
}

function fieldsOf({ source, object, id, changed_at: changedAt, held }: MemberRow, fields: readonly KnownField[]): readonly RecordField[] {
  return fields.flatMap((field, place) => {
    const raw = held?.[field.name];
    if (raw === undefined && place >= LISTED) return [];
    return [{ record: { source, object, id }, changedAt: new Date(changedAt).toISOString(), field, raw }];
  });
}

// A column of a joined table is named `JOIN.COLUMN` and stands in each of the join's rows.
const VALUE = `
  case when member.raw ? field.name then member.raw -> field.name
    when jsonb_typeof(member.raw -> split_part(field.name, '.', 1)) = 'array' then (
      select jsonb_agg(row -> substr(field.name, strpos(field.name, '.') + 1) order by place)
      from jsonb_array_elements(member.raw -> split_part(field.name, '.', 1)) with ordinality as joined (row, place)
    ) end`;

// Of a number its exact text: as a JSON number it would lose digits on the way to us.
const STATEMENT = `
  with member as (
    select asked.id as asked_id, record.source, record.object, record.id, record.changed_at, record.raw
    from unnest($1::text[]) asked (id)
    join identity.member member on member.golden_id = graph.survivor(asked.id)
    join records.record record on (record.source, record.object, record.id) = (member.source, member.object, member.id)
  ),
  field as (
    select field.* from records.field
    where (field.source, field.object) in (select source, object from member) and field.dropped is null
      and case when $2::text[] is null then field.custom else field.name = any($2) or field.source || '.' || field.name = any($2) end
  )
  select
    (select jsonb_agg(to_jsonb(field) order by source, object, place, name) from field) as fields,
    (select jsonb_agg(to_jsonb(found) order by source, object, id) from (
       select asked_id, source, object, id, changed_at, (
         select jsonb_object_agg(field.name, case jsonb_typeof(value) when 'number' then to_jsonb(value #>> '{}') else value end)
         from field, lateral (select ${VALUE} as value) held
         where (field.source, field.object) = (member.source, member.object) and value <> 'null'
       ) as held
       from member
     ) found) as members`;
