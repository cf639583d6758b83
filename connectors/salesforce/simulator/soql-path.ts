import { badRequest } from './fault.ts';
import type { Org } from './org.ts';
import type { Row } from './row.ts';
import type { FieldSchema, ObjectSchema } from './schema.ts';
import type { Value } from './value.ts';

/** A compound address, put together from its parts (SF-42). */
export type Address = Readonly<Record<string, Value>>;

/** Where a relationship leads: one object, or, for a polymorphic reference, whatever the id says. */
export type ParentTarget =
  | { readonly type: 'object'; readonly object: ObjectSchema }
  | { readonly type: 'any'; readonly objects: readonly ObjectSchema[] };

/** A resolved field path. */
export interface Path {
  readonly field: FieldSchema;
  readonly read: (row: Row) => Value | Address;
}

/** Fields every object behind a polymorphic reference offers, as the object `Name` does. */
const NAME_FIELDS: Readonly<Record<string, string>> = {
  id: 'Id',
  name: 'Name',
  type: 'Type',
  firstname: 'FirstName',
  lastname: 'LastName',
  email: 'Email',
  phone: 'Phone',
  title: 'Title',
};

/**
 * The field a path such as `Account.Owner.Name` leads to.
 *
 * @throws {SalesforceFault} 400 `INVALID_FIELD` when a part of it does not exist.
 */
export function resolvePath(org: Org, object: ObjectSchema, path: readonly string[]): Path {
  const [first = '', ...rest] = path;
  if (rest.length === 0) return ownField(object, first);
  // `SELECT Contact.Name FROM Contact` names the object itself.
  if (first.toLowerCase() === object.name.toLowerCase() && object.parent(first) === undefined) return resolvePath(org, object, rest);
  const reference = referenceOf(object, first);
  const target = targetOf(org, reference, first);
  const inner = target.type === 'object' ? resolvePath(org, target.object, rest) : nameField(org, rest.join('.'));
  return {
    field: inner.field,
    read(row) {
      const parent = parentRow(org, row[reference.name]);
      return parent === undefined ? null : inner.read(parent);
    },
  };
}

/** The reference field behind a relationship name. */
export function referenceOf(object: ObjectSchema, relationship: string): FieldSchema {
  const reference = object.parent(relationship);
  if (reference !== undefined) return reference;
  throw badRequest('INVALID_FIELD', `Didn't understand relationship '${relationship}' in field path of entity '${object.name}'.`);
}

/** What a relationship of this org leads to. */
export function targetOf(org: Org, reference: FieldSchema, relationship: string): ParentTarget {
  const objects = reference.referenceTo.flatMap((name) => org.schema.object(name) ?? []);
  const [object] = objects;
  if (object === undefined) throw badRequest('INVALID_FIELD', `Relationship '${relationship}' leads to an object this org does not show.`);
  return reference.referenceTo.length === 1 ? { type: 'object', object } : { type: 'any', objects };
}

/** A field of the `Name` object that stands for every target of a polymorphic reference. */
export function nameField(org: Org, name: string): Path {
  const known = NAME_FIELDS[name.toLowerCase()];
  if (known === undefined) throw noSuchColumn(name, 'Name');
  const field = org.schema.object('Contact')?.field(known === 'Type' ? 'Name' : known);
  if (field === undefined) throw noSuchColumn(name, 'Name');
  return {
    field: { ...field, name: known },
    read: (row) => (known === 'Type' ? (objectOf(org, row.Id)?.name ?? null) : (row[known] ?? null)),
  };
}

/** The row an id points to, whatever its object; deleted parents are still shown by name. */
export function parentRow(org: Org, id: Value | undefined): Row | undefined {
  if (typeof id !== 'string') return undefined;
  const object = objectOf(org, id);
  return object === undefined ? undefined : org.find(object.name, id);
}

/** The object an id belongs to, by its key prefix. */
export function objectOf(org: Org, id: string): ObjectSchema | undefined {
  return org.schema.byPrefix(id.slice(0, 3));
}

/** A field of the object itself. */
export function ownField(object: ObjectSchema, name: string): Path {
  const field = object.field(name);
  if (field === undefined) throw noSuchColumn(name, object.name);
  if (field.type === 'address') return { field, read: (row) => toAddress(row, field.name.replace(/Address$/u, '')) };
  return { field, read: (row) => row[field.name] ?? null };
}

function noSuchColumn(name: string, object: string): Error {
  return badRequest(
    'INVALID_FIELD',
    `No such column '${name}' on entity '${object}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
  );
}

const ADDRESS_PARTS = ['City', 'Country', 'GeocodeAccuracy', 'Latitude', 'Longitude', 'PostalCode', 'State', 'Street'];

function toAddress(row: Row, prefix: string): Address | null {
  const parts = ADDRESS_PARTS.map((part) => [`${part.charAt(0).toLowerCase()}${part.slice(1)}`, row[`${prefix}${part}`] ?? null] as const);
  return parts.some(([, value]) => value !== null) ? Object.fromEntries(parts) : null;
}
