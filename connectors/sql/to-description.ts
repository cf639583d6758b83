import { FIELD_NAMES } from '../connector.ts';
import type { ChoiceOption, FieldDescription, FieldName, ObjectDescription, ValueType } from '../connector.ts';
import type { ColumnDescription } from './client.ts';
import { isBinary } from './key-column.ts';
import type { FieldSource } from './mapping.ts';
import type { ObjectPlan } from './plan.ts';
import { columnsFrom, encodingsIn } from './planner.ts';
import { readOnlyColumn } from './to-columns.ts';

/**
 * What an object offers: its own columns, what its joins bring as `join.COLUMN`, and columns that the mapping names and the database no
 * longer has. A column that no field takes is a custom one.
 */
export function toDescription(plan: ObjectPlan): ObjectDescription {
  const { object, kind, mapping, joins, description } = plan;
  const served = servedColumns(plan);
  const links = new Set(mapping.links.filter(({ join }) => join === undefined).flatMap(({ column }) => column));
  const encodings = encodingsIn(undefined, mapping);
  const own = description.columns.map((column) =>
    toField(served, column.name, {
      column,
      isReference: links.has(column.name),
      isWritable: plan.target !== undefined && readOnlyColumn(plan, column.name, 'change') === undefined,
      isDecoded: encodings.has(column.name),
    }),
  );
  const joined = joins.flatMap((join) => {
    const decoded = encodingsIn(join.name, mapping);
    return join.columns.map((column) =>
      toField(served, `${join.name}.${column.name}`, {
        column,
        isReference: false,
        isWritable: false,
        isDecoded: decoded.has(column.name),
      }),
    );
  });
  return { object, kind, label: mapping.label ?? object, fields: [...own, ...joined, ...lostFields(plan, served)] };
}

interface Served {
  readonly field: FieldName;
  readonly source: FieldSource;
}

interface FieldFacts {
  readonly column: ColumnDescription;
  readonly isReference: boolean;
  readonly isWritable: boolean;
  /** Its bytes are read as text. */
  readonly isDecoded: boolean;
}

function toField(served: ReadonlyMap<string, Served>, name: string, facts: FieldFacts): FieldDescription {
  const { column, isReference, isWritable, isDecoded } = facts;
  const ours = served.get(name);
  const options = ours === undefined ? undefined : toOptions(ours.source);
  return {
    name,
    label: column.comment ?? column.name,
    type: column.type,
    valueType: options === undefined ? valueTypeOf(column.type, isReference) : 'choice',
    custom: ours === undefined,
    access: isWritable ? 'writable' : 'read-only',
    ...(options === undefined ? {} : { options }),
    ...(ours === undefined ? {} : { mappedTo: ours.field }),
    ...(isBinary(column) && !isDecoded
      ? { dropped: 'bytes are kept only as their length and digest; name their encoding if they are text' }
      : {}),
  };
}

function toOptions({ codes }: FieldSource): readonly ChoiceOption[] | undefined {
  return codes === undefined ? undefined : Object.entries(codes).map(([value, label]) => ({ value, label }));
}

const VALUE_TYPES: readonly (readonly [RegExp, ValueType])[] = [
  [/^bool/u, 'boolean'],
  [/^(?:timestamp|datetime|smalldatetime)/u, 'instant'],
  [/^date/u, 'date'],
  [/^(?:(?:tiny|small|medium|big)?int|integer|numeric|number|decimal|float|double|real|(?:small)?money|year|serial)/u, 'number'],
  [/^(?:n?(?:var)?char|character|bpchar|(?:tiny|medium|long|n)?text|clob|name|citext|uuid|uniqueidentifier|time|json|xml)/u, 'text'],
  [/^enum/u, 'choice'],
  [/^set/u, 'choices'],
];

function valueTypeOf(type: string, isReference: boolean): ValueType {
  if (isReference) return 'reference';
  return VALUE_TYPES.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1] ?? 'other';
}

/** The field that each column serves; one that serves several is shown with the first. */
function servedColumns({ kind, mapping }: ObjectPlan): ReadonlyMap<string, Served> {
  const served = new Map<string, Served>();
  for (const field of FIELD_NAMES[kind]) {
    const source = mapping.fields[field];
    const prefix = source?.join === undefined ? '' : `${source.join}.`;
    if (source === undefined) continue;
    for (const column of source.column ?? []) if (!served.has(`${prefix}${column}`)) served.set(`${prefix}${column}`, { field, source });
  }
  return served;
}

function lostFields({ mapping, joins, description }: ObjectPlan, served: ReadonlyMap<string, Served>): readonly FieldDescription[] {
  const there = new Set([
    ...description.columns.map(({ name }) => name),
    ...joins.flatMap((join) => join.columns.map(({ name }) => `${join.name}.${name}`)),
  ]);
  const named = [undefined, ...Object.keys(mapping.joins)].flatMap((join) =>
    columnsFrom(join, mapping).map((column) => (join === undefined ? column : `${join}.${column}`)),
  );
  return [...new Set(named)]
    .filter((name) => !there.has(name))
    .map((name) => {
      const ours = served.get(name);
      return {
        name,
        label: name,
        type: 'missing',
        valueType: 'other',
        custom: ours === undefined,
        access: 'read-only',
        ...(ours === undefined ? {} : { mappedTo: ours.field }),
        dropped: 'the mapping names this column, and the database does not have it',
      };
    });
}
