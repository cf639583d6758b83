import type { SalesforceRow } from './data.ts';
import { CREATE_DEFAULTS, derivedFields } from './derived-fields.ts';
import { isSalesforceId } from './ids.ts';
import type { Row } from './row.ts';
import type { ObjectSchema } from './schema.ts';
import { toSalesforceTime, toStoredValue } from './value.ts';
import type { Value } from './value.ts';

/** A row of nothing: null everywhere, but a checkbox is never null in Salesforce. */
export function emptyRow(schema: ObjectSchema, id: string): Row {
  const row: Row = { Id: id };
  for (const { name, type } of schema.fields) {
    if (name !== 'Id') row[name] = type === 'boolean' ? false : null;
  }
  return row;
}

/**
 * A row of the given data as the org stores it. What the data states outranks what would follow from it: real orgs hold rows older
 * than their present rules.
 *
 * @throws {RangeError} when an id or value is none that Salesforce could hold.
 */
export function toSeededRow(schema: ObjectSchema, values: SalesforceRow, userId: string): Row {
  if (!isSalesforceId(values.Id) || !values.Id.startsWith(schema.keyPrefix) || values.Id.length !== 18) {
    throw new RangeError(`${schema.name} needs an 18-character id that begins with ${schema.keyPrefix}, but got: ${values.Id}`);
  }
  const stated = statedValues(schema, values);
  const row = emptyRow(schema, values.Id);
  Object.assign(row, CREATE_DEFAULTS[schema.name], stated);
  Object.assign(row, derivedFields(schema.name, row, new Set(Object.keys(stated))), stated);
  const times = [row['SystemModstamp'], row['LastModifiedDate'], row['CreatedDate']].filter((time) => typeof time === 'string');
  row['CreatedDate'] ??= times.at(-1) ?? toSalesforceTime(0);
  row['LastModifiedDate'] ??= times[0] ?? row['CreatedDate'];
  row['SystemModstamp'] ??= row['LastModifiedDate'];
  for (const name of ['CreatedById', 'LastModifiedById', 'OwnerId']) {
    if (schema.field(name) !== undefined) row[name] ??= userId;
  }
  return row;
}

/** The newest change among rows, milliseconds since the epoch; 0 without rows. */
export function newestStamp(rows: readonly Row[]): number {
  let newest = '';
  for (const row of rows) {
    const stamp = row['SystemModstamp'];
    if (typeof stamp === 'string' && stamp > newest) newest = stamp;
  }
  return newest === '' ? 0 : Date.parse(newest);
}

function statedValues(schema: ObjectSchema, values: SalesforceRow): Readonly<Record<string, Value>> {
  const stated: Record<string, Value> = {};
  for (const field of schema.fields) {
    if (field.name === 'Id') continue;
    try {
      const value = toStoredValue(field, values[field.name]);
      if (value !== null) stated[field.name] = value;
    } catch (cause) {
      throw new RangeError(`${schema.name} ${values.Id} cannot hold this ${field.name}.`, { cause });
    }
  }
  return stated;
}
