import { badRequest } from './fault.ts';
import { isSalesforceId, withCheckSuffix } from './ids.ts';
import type { FieldSchema } from './schema.ts';

/** A value as it is stored and sent; compound addresses are put together when they are asked for. */
export type Value = string | number | boolean | null;

/** An instant as Salesforce writes it: whole seconds, the offset without a colon (SF-40). */
export function toSalesforceTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}.000+0000`;
}

/**
 * A value someone wrote, in the form in which it is stored: empty text is null (SF-42), ids have 18 characters, instants are UTC.
 *
 * @throws {SalesforceFault} 400 when the value does not fit the field's type.
 */
export function toStoredValue(field: FieldSchema, value: unknown): Value {
  if (value === null || value === undefined || value === '') return null;
  const convert = CONVERTERS[field.type] ?? toText;
  return convert(field, value);
}

const CONVERTERS: Readonly<Record<string, (field: FieldSchema, value: unknown) => Value>> = {
  boolean: (field, value) => (typeof value === 'boolean' ? value : misfit(field, value)),
  int: toNumber,
  double: toNumber,
  currency: toNumber,
  percent: toNumber,
  id: toId,
  reference: toId,
  datetime: toInstant,
  date: (field, value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d/u.test(value) ? value.slice(0, 10) : misfit(field, value)),
};

// Numbers may arrive as text: a recorded request sends "31" for an integer.
function toNumber(field: FieldSchema, value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : misfit(field, value);
}

function toId(field: FieldSchema, value: unknown): string {
  if (typeof value !== 'string' || !isSalesforceId(value)) {
    throw badRequest('MALFORMED_ID', `${field.label}: id value of incorrect type: ${String(value)}`, [field.name]);
  }
  return withCheckSuffix(value.slice(0, 15));
}

function toInstant(field: FieldSchema, value: unknown): string {
  const milliseconds = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(milliseconds) ? misfit(field, value) : toSalesforceTime(milliseconds);
}

function toText(field: FieldSchema, value: unknown): string {
  if (typeof value !== 'string') return misfit(field, value);
  if (field.length > 0 && value.length > field.length) {
    throw badRequest('STRING_TOO_LONG', `${field.label}: data value too large: (max length=${field.length})`, [field.name]);
  }
  return value;
}

function misfit(field: FieldSchema, value: unknown): never {
  throw badRequest('JSON_PARSER_ERROR', `Cannot deserialize instance of ${field.type} from ${typeof value} value for field ${field.name}`, [
    field.name,
  ]);
}
