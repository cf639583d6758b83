import { FIELD_NAMES } from '../connector.ts';
import type { FieldDescription, FieldName, ObjectDescription, ValueType } from '../connector.ts';
import type { CrmObject } from './objects.ts';
import { OWNERS } from './objects.ts';
import { isWritable } from './property-access.ts';
import { takesSeveral } from './stored-choices.ts';
import type { PropertyWire } from './wire.ts';

/** One object type with its properties. Nothing is dropped: every property HubSpot names is read and kept. */
export function toDescription(object: CrmObject, properties: readonly PropertyWire[]): ObjectDescription {
  const fields = properties.map((property) => toFieldDescription(property, object));
  return { object: object.object, label: object.label, kind: object.kind, fields };
}

/** Properties that are only part of a field, and so in no table. */
const PARTS: Readonly<Record<string, FieldName>> = { 'company.address2': 'street' };

function toFieldDescription(property: PropertyWire, { kind, fields, composition }: CrmObject): FieldDescription {
  const { name, label, type, hubspotDefined, options } = property;
  const names: readonly FieldName[] = FIELD_NAMES[kind];
  const mappedTo = names.find((field) => fields[field]?.includes(name)) ?? PARTS[`${composition ?? ''}.${name}`];
  return {
    name,
    label,
    type,
    valueType: toValueType(property),
    custom: hubspotDefined !== true,
    access: isWritable(property) ? 'writable' : 'read-only',
    ...(options.length === 0 ? {} : { options: options.map(({ value, label: read }) => ({ value, label: read })) }),
    ...(mappedTo === undefined ? {} : { mappedTo }),
  };
}

/** HubSpot's type words (HS-62). */
const VALUE_TYPES: Readonly<Record<string, ValueType>> = {
  string: 'text',
  phone_number: 'text',
  number: 'number',
  bool: 'boolean',
  date: 'date',
  datetime: 'instant',
  enumeration: 'choice',
};

function toValueType(property: PropertyWire): ValueType {
  const { name, type, referencedObjectType } = property;
  // An owner is kept as a choice whose options are the owners.
  if ((referencedObjectType ?? '') !== '' || name === 'hubspot_owner_id') return 'reference';
  if (type === 'enumeration' && takesSeveral(property)) return 'choices';
  return VALUE_TYPES[type] ?? 'other';
}

/** The owners: people, described nowhere at HubSpot, and managed there only. */
export const OWNERS_DESCRIPTION: ObjectDescription = {
  object: OWNERS,
  label: 'Owner',
  kind: 'owner',
  fields: [
    ownerField('firstName', 'First name', 'name'),
    ownerField('lastName', 'Last name', 'name'),
    ownerField('email', 'Email', 'email'),
    { ...ownerField('archived', 'Archived', 'active'), type: 'bool', valueType: 'boolean' },
  ],
};

function ownerField(name: string, label: string, mappedTo: FieldName): FieldDescription {
  return { name, label, type: 'string', valueType: 'text', custom: false, access: 'read-only', mappedTo };
}
