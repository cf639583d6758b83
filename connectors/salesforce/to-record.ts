import type { FieldName, RecordFields, RecordLink, SourceRecord } from '../connector.ts';
import { readLoggedEmail } from './logged-email.ts';
import { TARGETS } from './objects.ts';
import type { LinkField, ObjectMapping } from './objects.ts';
import { sourceFieldsOf } from './source-fields.ts';
import type { RoleWire, RowWire } from './wire.ts';

/** What a record needs besides its row. */
export interface RecordContext {
  readonly source: string;
  readonly mapping: ObjectMapping;
  /** ISO 4217 code of an org with one currency. */
  readonly currency?: string | undefined;
}

/** A row under our names: values stay as Salesforce wrote them, the row itself is kept whole in `raw`. */
export function toRecord({ source, mapping, currency }: RecordContext, row: RowWire): SourceRecord {
  const { attributes: _address, OpportunityContactRoles: rolePage, ...raw } = row;
  const roles = rolePage?.records ?? [];
  const changedAt = latest([row.SystemModstamp, ...roles.map(({ SystemModstamp }) => SystemModstamp)]);
  const mergedInto = row.MasterRecordId ?? undefined;
  return {
    ref: { source, object: mapping.object, id: row.Id },
    kind: mapping.kind,
    fields: toFields(mapping, row, currency),
    sourceFields: sourceFieldsOf(mapping, currency),
    links: [...mapping.links.flatMap((link) => toLinks(link, row[link.field])), ...toRoleLinks(roles)].filter(isFirstOfItsKind),
    raw: rolePage === undefined ? raw : { ...raw, OpportunityContactRoles: roles.map(({ attributes: _role, ...role }) => role) },
    changedAt,
    version: changedAt,
    ...toState(row.IsDeleted === true, mergedInto),
  };
}

/** What is known of a record that no query finds any more: that it was deleted, and when (SF-35). */
export function toTombstone({ source, mapping }: RecordContext, { id, at }: { readonly id: string; readonly at: string }): SourceRecord {
  return {
    ref: { source, object: mapping.object, id },
    kind: mapping.kind,
    fields: {},
    links: [],
    raw: { Id: id, IsDeleted: true },
    changedAt: at,
    version: at,
    state: 'deleted',
    coverage: 'part',
  };
}

/** An instant as Salesforce writes it, in ISO 8601 UTC. */
export function toInstant(text: string): string {
  return new Date(text).toISOString();
}

function toFields(mapping: ObjectMapping, row: RowWire, currency: string | undefined): RecordFields {
  const fields: Partial<Record<FieldName, string>> = {};
  for (const [name, candidates] of mappedFields(mapping)) {
    const text = candidates.map((candidate) => toText(row[candidate])).find((value) => value !== undefined);
    if (text !== undefined) fields[name] = text;
  }
  const named = mappedFields(mapping).some(([name]) => name === 'currency');
  if (named && currency !== undefined) fields.currency ??= currency;
  // Salesforce keeps people it does not know yet in an object of their own; that they are there is all that marks them. A converted
  // lead is left there as a trace (SF-45): its person is known now, and the contact it became says how far things have come.
  if (mapping.object === 'Lead' && row['IsConverted'] !== true) fields.lifecycle = 'LEAD';
  return mapping.object === 'Task' ? withLoggedEmail(fields, row) : fields;
}

function withLoggedEmail(fields: RecordFields, row: RowWire): RecordFields {
  const email = readLoggedEmail({ subtype: row['TaskSubtype'], subject: row['Subject'], description: row['Description'] });
  if (email === undefined) return fields;
  const { subject: _title, body: _description, ...others } = fields;
  return { ...others, ...email };
}

/** A mapping's pairs of our field name and Salesforce's. */
export function mappedFields(mapping: ObjectMapping): readonly (readonly [FieldName, readonly string[]])[] {
  const names: Readonly<Partial<Record<string, readonly string[]>>> = mapping.fields;
  return Object.entries(names).flatMap(([name, candidates]) =>
    isFieldName(name, mapping) && candidates !== undefined ? [[name, candidates] as const] : [],
  );
}

function isFieldName(name: string, { fields }: ObjectMapping): name is FieldName {
  return Object.hasOwn(fields, name);
}

// A field that changed its type to something compound is not a value any more; raw still has it.
function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function toLinks({ field: _field, to, role }: LinkField, id: unknown): readonly RecordLink[] {
  if (typeof id !== 'string') return [];
  const known = to.find(({ prefix }) => prefix !== undefined && id.startsWith(prefix));
  const target = known ?? to.find(({ prefix }) => prefix === undefined);
  if (target === undefined) return [];
  return [{ kind: target.kind, object: target.object, id, ...(role === undefined ? {} : { role }) }];
}

// The primary contact comes first, and is named so where it has no role of its own.
function toRoleLinks(roles: readonly RoleWire[]): readonly RecordLink[] {
  const live = roles.filter(({ IsDeleted }) => !IsDeleted).toSorted((left, right) => Number(right.IsPrimary) - Number(left.IsPrimary));
  return live.flatMap(({ ContactId, Role, IsPrimary }) => {
    const role = Role ?? (IsPrimary ? 'primary' : undefined);
    return toLinks({ field: 'ContactId', to: [TARGETS.Contact], ...(role === undefined ? {} : { role }) }, ContactId);
  });
}

function isFirstOfItsKind(link: RecordLink, place: number, links: readonly RecordLink[]): boolean {
  return links.findIndex(({ id, role }) => id === link.id && role === link.role) === place;
}

function toState(isDeleted: boolean, mergedInto: string | undefined): Pick<SourceRecord, 'state' | 'mergedInto'> {
  if (!isDeleted) return { state: 'live' };
  // SF-46: the loser of a merge is deleted and names its winner; a plain deletion names nobody.
  return mergedInto === undefined ? { state: 'deleted' } : { state: 'merged', mergedInto };
}

function latest(instants: readonly string[]): string {
  return instants.map((instant) => toInstant(instant)).reduce((left, right) => (left > right ? left : right));
}
