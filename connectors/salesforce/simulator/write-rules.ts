import { badRequest } from './fault.ts';
import type { FieldSchema, ObjectSchema } from './schema.ts';

/** The field a write names. @throws {SalesforceFault} 400 when there is none or it cannot be written. */
export function writableField(schema: ObjectSchema, name: string): FieldSchema {
  const field = schema.field(name);
  if (field === undefined) throw badRequest('INVALID_FIELD', `No such column '${name}' on sobject of type ${schema.name}`);
  if (field.createable || field.updateable) return field;
  throw badRequest(
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    `Unable to create/update fields: ${field.name}. Please check the security settings of this field.`,
    [field.name],
  );
}

/** @throws {SalesforceFault} 400 `REQUIRED_FIELD_MISSING` when a new row lacks a field that has no default. */
export function requireFields(schema: ObjectSchema, values: Readonly<Record<string, unknown>>): void {
  const stated = new Set(Object.entries(values).flatMap(([name, value]) => (value === null || value === '' ? [] : [name.toLowerCase()])));
  const missing = schema.fields.filter(
    ({ name, nillable, defaultedOnCreate, createable }) => !nillable && !defaultedOnCreate && createable && !stated.has(name.toLowerCase()),
  );
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name);
  throw badRequest('REQUIRED_FIELD_MISSING', `Required fields are missing: [${names.join(', ')}]`, names);
}
