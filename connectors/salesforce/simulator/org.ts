import type { Clock } from '../../../src/platform/clock.ts';
import type { SalesforceData } from './data.ts';
import { CREATE_DEFAULTS, derivedFields } from './derived-fields.ts';
import { badRequest, SalesforceFault } from './fault.ts';
import { isSalesforceId, toSalesforceId } from './ids.ts';
import type { Row } from './row.ts';
import { createSchema } from './schema.ts';
import type { FieldSchema, ObjectSchema, Schema } from './schema.ts';
import { emptyRow, newestStamp, toSeededRow } from './seed.ts';
import { toSalesforceTime, toStoredValue } from './value.ts';
import type { Value } from './value.ts';
import { requireFields, writableField } from './write-rules.ts';

/** The state of the simulated org. Writes are checked and stamped as Salesforce does. */
export interface Org {
  readonly schema: Schema;
  /** The org's own time, milliseconds; never before its newest row. */
  now(): number;
  /** Every row of an object, those in the recycle bin included. */
  rows(object: string): readonly Row[];
  /** A row by its 15- or 18-character id, deleted ones included. */
  find(object: string, id: string): Row | undefined;
  /** Rows of `object` whose reference `field` points to this id. */
  children(object: string, reference: { readonly field: string; readonly id: string }): readonly Row[];
  insert(object: string, values: Readonly<Record<string, unknown>>): string;
  update(object: string, id: string, values: Readonly<Record<string, unknown>>): void;
  /** Moves a row to the recycle bin. */
  remove(object: string, id: string): void;
  restore(object: string, id: string): void;
  /** Deletes a row for good: it is in no query any more, only in the list of deleted ids (SF-35). */
  purge(object: string, id: string): void;
  /** Rows that were deleted for good, with the instant. */
  purged(object: string): readonly { readonly id: string; readonly deletedDate: string }[];
  /** Merges losers into the winner: they are deleted with `MasterRecordId`, and what pointed to them follows (SF-46). */
  merge(object: string, winnerId: string, loserIds: readonly string[]): void;
  /** Converts a lead into an account and a contact; the lead stays (SF-45). */
  convertLead(id: string): { readonly accountId: string; readonly contactId: string };
}

interface Table {
  readonly schema: ObjectSchema;
  readonly rows: Row[];
  readonly byId: Map<string, Row>;
  readonly purged: { readonly id: string; readonly deletedDate: string }[];
  lastNumber: number;
}

/**
 * An org that holds `data`.
 *
 * @throws {RangeError} when the data is not what a Salesforce org can hold: unknown objects or fields, malformed or repeated ids.
 */
export function createOrg(options: { readonly data: SalesforceData; readonly clock: Clock }): Org {
  const schema = createSchema(options.data);
  const tables = new Map<string, Table>();
  for (const object of schema.objects) tables.set(object.name, { schema: object, rows: [], byId: new Map(), purged: [], lastNumber: 0 });
  const userId = options.data['User']?.[0]?.Id ?? toSalesforceId('005', 1);
  // Data made for a demo may lie ahead of the machine's clock; what is written later must still be newer than it.
  let aheadMs = 0;
  const now = (): number => options.clock.now() + aheadMs;
  const childIndex = new Map<string, Map<Value, Row[]>>();

  function table(object: string): Table {
    const found = tables.get(schema.object(object)?.name ?? '');
    if (found === undefined) throw new SalesforceFault(404, 'NOT_FOUND', { message: 'The requested resource does not exist' });
    return found;
  }

  function existing(object: string, id: string): Row {
    if (!isSalesforceId(id)) throw badRequest('MALFORMED_ID', `malformed id ${id}`);
    const row = table(object).byId.get(id.slice(0, 15));
    if (row === undefined) throw new SalesforceFault(404, 'NOT_FOUND', { message: 'The requested resource does not exist' });
    if (row['IsDeleted'] === true) throw new SalesforceFault(404, 'ENTITY_IS_DELETED', { message: 'entity is deleted' });
    return row;
  }

  function stamp(row: Row): void {
    const at = toSalesforceTime(now());
    Object.assign(row, { LastModifiedDate: at, LastModifiedById: userId, SystemModstamp: at });
    childIndex.clear();
  }

  function write(object: string, row: Row, values: Readonly<Record<string, unknown>>): void {
    const { schema: objectSchema } = table(object);
    const stored = Object.entries(values).map(([name, value]) => {
      const field = writableField(objectSchema, name);
      return [field.name, checkedReference(field, toStoredValue(field, value))] as const;
    });
    for (const [name, value] of stored) row[name] = value;
    Object.assign(row, derivedFields(object, row, new Set(stored.map(([name]) => name))));
  }

  function checkedReference(field: FieldSchema, value: Value): Value {
    if (field.type !== 'reference' || typeof value !== 'string') return value;
    const known = field.referenceTo.filter((name) => tables.has(name));
    if (known.length === 0 || known.some((name) => table(name).byId.has(value.slice(0, 15)))) return value;
    throw badRequest('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [field.name]);
  }

  function add(object: string, row: Row): void {
    const { rows, byId } = table(object);
    if (byId.has(row.Id.slice(0, 15))) throw new RangeError(`${object} holds ${row.Id} twice.`);
    rows.push(row);
    byId.set(row.Id.slice(0, 15), row);
    childIndex.clear();
  }

  const org: Org = {
    schema,
    now,
    rows: (object) => table(object).rows,
    find: (object, id) => table(object).byId.get(id.slice(0, 15)),
    children(object, { field, id }) {
      const key = `${object}.${field}`;
      let index = childIndex.get(key);
      if (index === undefined) {
        index = Map.groupBy(table(object).rows, (row) => row[field] ?? null);
        childIndex.set(key, index);
      }
      return index.get(id) ?? [];
    },
    insert(object, values) {
      const owned = table(object);
      const { schema: objectSchema, rows } = owned;
      requireFields(objectSchema, values);
      do owned.lastNumber += 1;
      while (isTaken(owned, toSalesforceId(objectSchema.keyPrefix, owned.lastNumber)));
      const row = emptyRow(objectSchema, toSalesforceId(objectSchema.keyPrefix, owned.lastNumber));
      Object.assign(row, CREATE_DEFAULTS[objectSchema.name]);
      if (objectSchema.field('OwnerId') !== undefined) row['OwnerId'] = userId;
      if (objectSchema.name === 'Case') row['CaseNumber'] = String(rows.length + 1).padStart(8, '0');
      write(objectSchema.name, row, values);
      Object.assign(row, { CreatedDate: toSalesforceTime(now()), CreatedById: userId });
      stamp(row);
      add(objectSchema.name, row);
      return row.Id;
    },
    update(object, id, values) {
      const row = existing(object, id);
      // Checked on a copy: a write that fails changes nothing.
      const copy = { ...row };
      write(table(object).schema.name, copy, values);
      if (object === 'Opportunity' && copy['StageName'] !== row['StageName']) copy['LastStageChangeDate'] = toSalesforceTime(now());
      Object.assign(row, copy);
      stamp(row);
    },
    remove(object, id) {
      if (!table(object).schema.deletable) throw badRequest('INSUFFICIENT_ACCESS_OR_READONLY', `${object} cannot be deleted`);
      const row = existing(object, id);
      row['IsDeleted'] = true;
      stamp(row);
    },
    restore(object, id) {
      const row = table(object).byId.get(id.slice(0, 15));
      if (row === undefined) throw badRequest('UNDELETE_FAILED', 'entity is not in the recycle bin');
      row['IsDeleted'] = false;
      stamp(row);
    },
    purge(object, id) {
      const { rows, byId, purged } = table(object);
      const row = byId.get(id.slice(0, 15));
      if (row === undefined) throw new SalesforceFault(404, 'NOT_FOUND', { message: 'The requested resource does not exist' });
      byId.delete(id.slice(0, 15));
      rows.splice(rows.indexOf(row), 1);
      childIndex.clear();
      purged.push({ id: row.Id, deletedDate: toSalesforceTime(now()) });
    },
    purged: (object) => table(object).purged,
    merge(object, winnerId, loserIds) {
      const winner = existing(object, winnerId);
      for (const loserId of loserIds) {
        const loser = existing(object, loserId);
        Object.assign(loser, { IsDeleted: true, MasterRecordId: winner.Id });
        stamp(loser);
        for (const { row, field } of pointingTo(schema, org, loser.Id)) {
          if (row === loser) continue;
          row[field] = winner.Id;
          stamp(row);
        }
      }
      stamp(winner);
    },
    convertLead(id) {
      const lead = existing('Lead', id);
      const accountId = org.insert('Account', { Name: lead['Company'], Website: lead['Website'], Phone: lead['Phone'] });
      const { FirstName, LastName, Email, Phone, Title } = lead;
      const contactId = org.insert('Contact', { FirstName, LastName, Email, Phone, Title, AccountId: accountId });
      const converted = { IsConverted: true, ConvertedDate: toSalesforceTime(now()).slice(0, 10), Status: 'Closed - Converted' };
      Object.assign(lead, converted, { ConvertedAccountId: accountId, ConvertedContactId: contactId });
      stamp(lead);
      return { accountId, contactId };
    },
  };

  for (const [object, rows] of Object.entries(options.data)) {
    for (const row of rows) add(object, toSeededRow(table(object).schema, row, userId));
  }
  if (org.rows('Organization').length === 0) {
    const name = { Id: toSalesforceId('00D', 1), Name: 'Simulated Org', OrganizationType: 'Developer Edition', IsSandbox: true };
    add('Organization', toSeededRow(table('Organization').schema, name, userId));
  }
  const newest = Math.max(...[...tables.values()].map(({ rows }) => newestStamp(rows)));
  aheadMs = Math.max(0, newest + 1_000 - options.clock.now());
  return org;
}

// Also an id whose row is gone for good is never given to another.
function isTaken({ byId, purged }: Table, id: string): boolean {
  return byId.has(id.slice(0, 15)) || purged.some((row) => row.id === id);
}

function pointingTo(schema: Schema, org: Org, id: string): readonly { readonly row: Row; readonly field: string }[] {
  return schema.objects.flatMap(({ name: object, fields }) => {
    const references = fields.filter(({ type, name }) => type === 'reference' && name !== 'MasterRecordId');
    return references.flatMap(({ name: field }) => org.children(object, { field, id }).map((row) => ({ row, field })));
  });
}
