import type { ChoiceOption, FieldDescription, FieldName, RecordKind } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import type { CatalogueChange, KnownField, KnownObject } from './field-catalogue.ts';

/** What sources said about their objects and fields. */
export interface FieldStore {
  /** Every known object of one source or of all, by source and object; one statement. */
  objects(source?: string): Promise<readonly KnownObject[]>;
  /** Keeps what a description changed. */
  keep(sql: Sql, change: CatalogueChange): Promise<void>;
}

/** A store on a database or one transaction. */
export function createFieldStore(database: Sql): FieldStore {
  return {
    objects: async (source) => await objects(database, source),
    keep,
  };
}

interface ObjectRow {
  readonly source: string;
  readonly object: string;
  readonly kind: RecordKind;
  readonly label: string;
  readonly described_at: Date;
  readonly fields: readonly FieldRow[] | null;
}

/** A row of `records.field`, as JSON has it: instants are text. */
export interface FieldRow {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly value_type: FieldDescription['valueType'];
  readonly custom: boolean;
  readonly options: readonly ChoiceOption[] | null;
  readonly access: 'writable' | 'read-only';
  readonly mapped_to: FieldName | null;
  readonly dropped: string | null;
  readonly first_seen_at: string;
  readonly last_seen_at: string | null;
  readonly removed_at: string | null;
  readonly former_type: string | null;
  readonly retyped_at: string | null;
}

async function objects(sql: Sql, source: string | undefined): Promise<readonly KnownObject[]> {
  const rows = await sql.query<ObjectRow>(
    `select source, object, kind, label, described_at, (
       select jsonb_agg(to_jsonb(field) order by field.place, field.name) from records.field
       where (field.source, field.object) = (described.source, described.object)
     ) as fields
     from records.object described where $1::text is null or source = $1 order by source, object`,
    [source ?? null],
  );
  return rows.map(({ described_at: describedAt, fields, ...object }) => ({
    ...object,
    describedAt: describedAt.toISOString(),
    fields: (fields ?? []).map(toKnownField),
  }));
}

/** The field in a row. */
export function toKnownField(row: FieldRow): KnownField {
  const { name, label, type, value_type: valueType, custom, options, access, mapped_to: mappedTo, dropped } = row;
  return {
    name,
    label,
    type,
    valueType,
    custom,
    access,
    ...(options === null ? {} : { options }),
    ...(mappedTo === null ? {} : { mappedTo }),
    ...(dropped === null ? {} : { dropped }),
    firstSeenAt: toIso(row.first_seen_at),
    ...(row.removed_at === null ? {} : { removedAt: toIso(row.removed_at), lastSeenAt: toIso(row.last_seen_at ?? row.removed_at) }),
    ...(row.retyped_at === null ? {} : { retypedAt: toIso(row.retyped_at), formerType: row.former_type ?? undefined }),
  };
}

function toIso(text: string): string {
  return new Date(text).toISOString();
}

// Thousands of fields are described each minute and hardly one changes: only that one is written.
async function keep(sql: Sql, { known, altered }: CatalogueChange): Promise<void> {
  await sql.query(
    `insert into records.object (source, object, kind, label, described_at) values ($1, $2, $3, $4, $5)
     on conflict (source, object) do update set kind = excluded.kind, label = excluded.label, described_at = excluded.described_at`,
    [known.source, known.object, known.kind, known.label, known.describedAt],
  );
  const rows = known.fields.flatMap((field, place) => (altered.has(field.name) ? [toRow(field, place)] : []));
  if (rows.length === 0) return;
  await sql.query(
    `insert into records.field (source, object, ${COLUMNS})
     select $1, $2, ${COLUMNS} from jsonb_to_recordset($3::jsonb) as field (
       name text, place integer, label text, type text, value_type text, custom boolean, options jsonb, access text, mapped_to text, dropped text,
       first_seen_at timestamptz, last_seen_at timestamptz, removed_at timestamptz, former_type text, retyped_at timestamptz)
     on conflict (source, object, name) do update set (${COLUMNS}) = (${COLUMNS.replaceAll(/\w+/gu, 'excluded.$&')})`,
    [known.source, known.object, JSON.stringify(rows)],
  );
}

const COLUMNS =
  'name, place, label, type, value_type, custom, options, access, mapped_to, dropped, first_seen_at, last_seen_at, removed_at, former_type, retyped_at';

function toRow(field: KnownField, place: number): FieldRow & { readonly place: number } {
  return {
    name: field.name,
    place,
    label: field.label,
    type: field.type,
    value_type: field.valueType,
    custom: field.custom,
    options: field.options ?? null,
    access: field.access ?? 'read-only',
    mapped_to: field.mappedTo ?? null,
    dropped: field.dropped ?? null,
    first_seen_at: field.firstSeenAt,
    last_seen_at: field.lastSeenAt ?? null,
    removed_at: field.removedAt ?? null,
    former_type: field.formerType ?? null,
    retyped_at: field.retypedAt ?? null,
  };
}
