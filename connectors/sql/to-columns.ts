import { OverlayError } from '../../src/errors.ts';
import { FIELD_NAMES } from '../connector.ts';
import type { FieldName, RecordLink, WriteRequest } from '../connector.ts';
import { existing } from './catalogue.ts';
import type { ColumnDescription, ColumnValues } from './client.ts';
import { toKey } from './identifier.ts';
import { isBinary } from './key-column.ts';
import type { FieldSource } from './mapping.ts';
import type { ObjectPlan } from './plan.ts';
import { ZERO_DATE } from './to-record.ts';

/** What a refusal names. */
export interface Refusal {
  readonly source: string;
  readonly object: string;
  /** Our field, or the source's column. */
  readonly field: string;
}

/** Says why a value cannot be written; the value itself is never quoted. */
export function refuseWrite({ source, object, field }: Refusal, why: string): OverlayError {
  return new OverlayError('SOURCE_REQUEST', `${source} cannot write ${object}.${field}: ${why}.`, {
    source,
    action: `Leave ${field} out of the change, or alter what the mapping says of ${object}.`,
  });
}

/**
 * The columns behind a change and what they get: our fields by the mapping, with words back as codes; the source's own columns by name.
 *
 * @throws {OverlayError} `SOURCE_REQUEST` naming object and field for what cannot be written.
 */
export function toColumns(plan: ObjectPlan, request: WriteRequest, source: string): ColumnValues {
  const columns = new Map<string, string | null>();
  const set = (field: string, name: string, value: string | null): void => {
    const refusal = { source, object: plan.object, field };
    if (columns.has(name) && columns.get(name) !== value) throw refuseWrite(refusal, `the column ${name} was given another value`);
    const why = readOnlyColumn(plan, name, request.id === undefined ? 'new row' : 'change');
    if (why !== undefined) throw refuseWrite(refusal, why);
    if (value !== null && ZERO_DATE.test(value)) throw refuseWrite(refusal, 'a zero date stands for no date; empty the field instead');
    columns.set(name, value);
  };
  for (const field of FIELD_NAMES[plan.kind]) {
    const value = request.fields[field];
    if (value === undefined) continue;
    const refusal = { source, object: plan.object, field };
    const [name, mapped] = columnOf(plan, field, refusal);
    set(
      field,
      name,
      value === null
        ? emptyOf(
            mapped,
            plan.target?.columns.find((column) => column.name === name),
            refusal,
          )
        : encode(value, mapped, refusal),
    );
  }
  const unknown = Object.keys(request.fields).find((field) => !(FIELD_NAMES[plan.kind] as readonly string[]).includes(field));
  if (unknown !== undefined) throw refuseWrite({ source, object: plan.object, field: unknown }, `a ${plan.kind} has no such field`);
  for (const [name, value] of Object.entries(request.custom ?? {})) set(name, name, value);
  for (const link of request.links ?? []) for (const [name, value] of toLinkColumns(plan, link, source)) set(name, name, value);
  return [...columns];
}

/** Why a column cannot be written in a change of a row or in a new one; undefined when it can. */
export function readOnlyColumn({ target, mapping }: ObjectPlan, name: string, where: 'change' | 'new row'): string | undefined {
  const columns = target === undefined ? [] : target.columns;
  const column = columns.find((candidate) => candidate.name === name);
  if (column === undefined) {
    const names = columns.map((one) => one.name);
    return `${mapping.write?.table ?? mapping.table} has no column ${name}; ${existing(name, names)}`;
  }
  if (isBinary(column)) return `${name} holds bytes`;
  if (mapping.changed?.column === name) return `${name} is the change column and is stamped by itself`;
  const isGiven = where === 'new row' && mapping.write?.newKey === 'given';
  return mapping.key.includes(name) && !isGiven ? `${name} is part of the key` : undefined;
}

function columnOf(plan: ObjectPlan, field: FieldName, refusal: Refusal): readonly [string, FieldSource] {
  const mapped = plan.mapping.fields[field];
  if (mapped === undefined) throw refuseWrite(refusal, `the mapping has no column for it`);
  const why = whyReadOnly(mapped);
  const [name] = mapped.column ?? [];
  if (why !== undefined || name === undefined) throw refuseWrite(refusal, why ?? 'it has no column');
  return [name, mapped];
}

/** Why a field can only be read; undefined when its column can be written. */
export function whyReadOnly({ constant, join, column, codes, encoding }: FieldSource): string | undefined {
  if (constant !== undefined) return 'it is the same for all rows by the mapping';
  if (join !== undefined) return `it comes from the join ${join}, not from the row itself`;
  if (column !== undefined && column.length > 1)
    return `it is put together from ${column.join(' and ')}; write those columns by their own names`;
  if (encoding !== undefined) return 'its column keeps its text in another encoding';
  const words = Object.values(codes ?? {});
  return codes !== undefined && new Set(words).size < words.length
    ? 'several codes stand for one word; write the code by the column’s name'
    : undefined;
}

function encode(value: string, { codes }: FieldSource, refusal: Refusal): string {
  if (codes === undefined) return value;
  const found = Object.entries(codes).find(([, word]) => word === value);
  if (found === undefined) throw refuseWrite(refusal, `its code list has no such word; it has: ${Object.values(codes).join(', ')}`);
  return found[0];
}

function emptyOf({ empty }: FieldSource, column: ColumnDescription | undefined, refusal: Refusal): string | null {
  if (empty !== undefined) return empty;
  if (column?.nullable === false) {
    throw refuseWrite(refusal, `${column.name} takes no null; the mapping says what is written instead as fields.${refusal.field}.empty`);
  }
  return null;
}

function toLinkColumns(plan: ObjectPlan, { object, id }: RecordLink, source: string): ColumnValues {
  const refusal = { source, object: plan.object, field: `links to ${object}` };
  for (const { link, columns } of plan.links) {
    const type = Object.entries(link.objects ?? {}).find(([, target]) => target === object)?.[0];
    if (link.join !== undefined || (link.object !== object && type === undefined)) continue;
    const key = link.column.length === 1 ? [id] : toKey(id, link.column.length);
    if (key === undefined || !key.every((part, index) => columns[index]?.accepts(part) === true))
      throw refuseWrite(refusal, 'the id is none of that object’s');
    return [
      ...link.column.map((name, index) => [name, key[index] ?? ''] as const),
      ...(link.typeColumn === undefined || type === undefined ? [] : [[link.typeColumn, type] as const]),
    ];
  }
  throw refuseWrite(refusal, 'the mapping ties them by no column of the table itself');
}
