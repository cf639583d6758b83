import { createHash } from 'node:crypto';

import { FIELD_NAMES } from '../connector.ts';
import type { FieldName, RecordFields, RecordLink, SourceRecord } from '../connector.ts';
import { toId } from './identifier.ts';
import type { Condition, FieldSource, LinkSource, ObjectMapping, SqlMapping } from './mapping.ts';
import type { ObjectPlan } from './plan.ts';
import type { Row } from './query.ts';

/** A row of an object with the rows that joins found for it, in each join's order. */
export interface JoinedRow {
  readonly row: Row;
  readonly joined: Readonly<Record<string, readonly Row[]>>;
}

/** What a record says beyond its row. */
export interface RecordContext {
  readonly source: string;
  readonly mapping: SqlMapping;
}

/**
 * A row nobody dated is older than any that somebody did. The time of reading would not do: every pass would then tell every row as
 * changed. At the same clock the later reading wins, so changes are still seen, by their content.
 */
const UNDATED = '1970-01-01T00:00:00.000Z';

/** Renames a row's values to our fields; nothing is judged or cleaned. */
export function toSourceRecord(plan: ObjectPlan, { row, joined }: JoinedRow, context: RecordContext): SourceRecord {
  const { mapping } = plan;
  const fields = toFields(mapping, { row, joined });
  const links = distinct(mapping.links.flatMap((link) => toLinks(link, { row, joined }, context.mapping)));
  const raw = { ...row, ...joined };
  const state = isDeleted(plan, row) ? 'deleted' : 'live';
  return {
    ref: { source: context.source, object: plan.object, id: toId(mapping.key.map((column) => row[column] ?? '')) },
    kind: plan.kind,
    fields,
    sourceFields: plan.sourceFields,
    links,
    raw,
    changedAt: toChangedAt(plan, row),
    version: digest([fields, links, raw, state]),
    state,
  };
}

/** Whether the source marks the row as deleted. */
export function isDeleted({ mapping }: ObjectPlan, row: Row): boolean {
  return mapping.deleted.some((condition) => holds(condition, row));
}

/** When the row changed, ISO 8601 UTC. */
export function toChangedAt({ change }: ObjectPlan, row: Row): string {
  const text = change === undefined ? null : row[change.column];
  if (change === undefined || text === null || text === undefined) return UNDATED;
  return change.clock.toInstant(change.clock.stampOf(text)) ?? UNDATED;
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

function toFields(mapping: ObjectMapping, found: JoinedRow): RecordFields {
  const fields: Partial<Record<FieldName, string>> = {};
  for (const name of FIELD_NAMES[mapping.kind]) {
    const source = mapping.fields[name];
    const rows = source?.join === undefined ? [found.row] : (found.joined[source.join] ?? []);
    const row = rows[(source?.position ?? 1) - 1];
    const text = source === undefined || row === undefined ? undefined : textOf(source, row, mapping.absent);
    if (text !== undefined) fields[name] = text;
  }
  return fields;
}

function textOf(source: FieldSource, row: Row, absent: readonly string[]): string | undefined {
  if (source.constant !== undefined) return source.constant;
  const values = (source.column ?? [])
    .map((column) => row[column] ?? '')
    .filter((value) => saysSomething(value, [...absent, ...source.absent]))
    .flatMap((value) => decode(value, source) ?? []);
  return values.length === 0 ? undefined : values.join(source.separator);
}

function decode(value: string, { codes, otherwise }: FieldSource): string | undefined {
  if (codes === undefined) return value;
  const word = codes[value.trim()];
  if (word === undefined) return otherwise === 'keep' ? value : undefined;
  return word === '' ? undefined : word;
}

/** Dates that MySQL and others write for "no date". */
export const ZERO_DATE = /^(?:0000[-./]00[-./]00|00[-./]00[-./]0000)(?:[ T]00:00(?::00(?:\.0+)?)?)?$/u;

function saysSomething(value: string, absent: readonly string[]): boolean {
  return value.trim() !== '' && !ZERO_DATE.test(value) && !absent.includes(value);
}

function toLinks(link: LinkSource, found: JoinedRow, { objects }: SqlMapping): readonly RecordLink[] {
  const rows = link.join === undefined ? [found.row] : (found.joined[link.join] ?? []);
  return rows.flatMap((row) => {
    const object = link.typeColumn === undefined ? link.object : link.objects?.[(row[link.typeColumn] ?? '').trim()];
    const kind = object === undefined ? undefined : objects[object]?.kind;
    const parts = link.column.map((column) => row[column] ?? '');
    if (object === undefined || kind === undefined || parts.some((part) => !saysSomething(part, link.absent))) return [];
    const role = link.role === undefined ? undefined : textOf(link.role, row, []);
    return [{ kind, object, id: toId(parts), ...(role === undefined ? {} : { role }) }];
  });
}

/** Two rows of a link table may tie the same two records; the first one's role stands. */
function distinct(links: readonly RecordLink[]): readonly RecordLink[] {
  return [...new Map(links.toReversed().map((link) => [JSON.stringify([link.object, link.id]), link])).values()].toReversed();
}

function holds({ column, is, isNot, null: isNull }: Condition, row: Row): boolean {
  const value = row[column] ?? null;
  if (is !== undefined) return value !== null && is.includes(value);
  if (isNot !== undefined) return value === null || !isNot.includes(value);
  return (value === null) === isNull;
}
