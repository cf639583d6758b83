import * as z from 'zod';

import type { SalesforceData } from './data.ts';
import account from './describe/Account.json' with { type: 'json' };
import caseDescribe from './describe/Case.json' with { type: 'json' };
import contact from './describe/Contact.json' with { type: 'json' };
import event from './describe/Event.json' with { type: 'json' };
import lead from './describe/Lead.json' with { type: 'json' };
import opportunity from './describe/Opportunity.json' with { type: 'json' };
import opportunityContactRole from './describe/OpportunityContactRole.json' with { type: 'json' };
import organization from './describe/Organization.json' with { type: 'json' };
import task from './describe/Task.json' with { type: 'json' };
import user from './describe/User.json' with { type: 'json' };
import { isSalesforceId } from './ids.ts';

// Keys that a file leaves out have the value nearly every recorded field has.
const fieldSchema = z.looseObject({
  name: z.string(),
  label: z.string(),
  type: z.string(),
  length: z.number().default(0),
  nillable: z.boolean().default(true),
  createable: z.boolean().default(true),
  updateable: z.boolean().default(true),
  defaultedOnCreate: z.boolean().default(false),
  filterable: z.boolean().default(true),
  sortable: z.boolean().default(true),
  custom: z.boolean().default(false),
  compoundFieldName: z.string().nullable().default(null),
  referenceTo: z.array(z.string()).default([]),
  relationshipName: z.string().nullable().default(null),
  restrictedPicklist: z.boolean().default(false),
  picklistValues: z.array(z.string()).default([]),
});

const childSchema = z.object({ childSObject: z.string(), field: z.string(), relationshipName: z.string() });

const objectSchema = z.object({
  name: z.string(),
  label: z.string(),
  labelPlural: z.string(),
  keyPrefix: z.string(),
  createable: z.boolean(),
  deletable: z.boolean(),
  mergeable: z.boolean(),
  childRelationships: z.array(childSchema),
  fields: z.array(fieldSchema),
});

/** One field as its description states it. */
export type FieldSchema = Readonly<z.infer<typeof fieldSchema>>;

/** A list of records that point to this one. */
export type ChildSchema = Readonly<z.infer<typeof childSchema>>;

/** One object of the simulated org. */
export interface ObjectSchema extends Readonly<Omit<z.infer<typeof objectSchema>, 'fields'>> {
  readonly fields: readonly FieldSchema[];
  /** When its fields last changed, milliseconds. */
  readonly changedAt: number;
  /** A field by its name in any case, as SOQL takes it. */
  field(name: string): FieldSchema | undefined;
  /** A reference field by the name of its relationship, for example `Owner`. */
  parent(relationship: string): FieldSchema | undefined;
  /** A child relationship by name, for example `Contacts`. */
  child(relationship: string): ChildSchema | undefined;
  /** Adds a custom field, as an administrator does. */
  addField(field: FieldSchema): void;
  /** Takes a field away; queries that name it fail from then on. */
  removeField(name: string): void;
}

/** The objects of the org. */
export interface Schema {
  readonly objects: readonly ObjectSchema[];
  /** An object by its name in any case. */
  object(name: string): ObjectSchema | undefined;
  /** The object whose ids begin with these three characters. */
  byPrefix(keyPrefix: string): ObjectSchema | undefined;
  /** Takes an object from our user's sight, as a missing permission does. */
  hide(name: string): void;
}

const DESCRIBES = [user, account, contact, lead, opportunity, opportunityContactRole, caseDescribe, task, event, organization];

/**
 * The recorded objects plus what the data says about this org: fields ending in `__c` become custom fields, and a `CurrencyIsoCode`
 * makes it an org with several currencies.
 *
 * @throws {RangeError} when the data holds an object or field Salesforce does not know.
 */
export function createSchema(data: SalesforceData): Schema {
  const objects = DESCRIBES.map((describe) => toObjectSchema(describe));
  const byName = new Map(objects.map((object) => [object.name.toLowerCase(), object]));
  const byPrefix = new Map(objects.map((object) => [object.keyPrefix, object]));
  for (const [name, rows] of Object.entries(data)) {
    let object = byName.get(name.toLowerCase());
    if (object === undefined && name.endsWith('__c')) {
      object = toObjectSchema(customObject(name, objects.length - DESCRIBES.length));
      objects.push(object);
      byName.set(name.toLowerCase(), object);
      byPrefix.set(object.keyPrefix, object);
    }
    if (object === undefined) throw new RangeError(`The simulated org has no object ${name}.`);
    for (const row of rows) addFieldsOf(object, row, 'stated');
    // A custom field that is null everywhere exists all the same; nothing tells its type.
    for (const row of rows) addFieldsOf(object, row, 'empty');
  }
  return {
    objects,
    object: (name) => byName.get(name.toLowerCase()),
    byPrefix: (keyPrefix) => byPrefix.get(keyPrefix),
    hide: (name) => void byName.delete(name.toLowerCase()),
  };
}

/** A custom field with the properties such a field usually has. */
export function toCustomField(name: string, type: string): FieldSchema {
  const label = name.replace(/__c$/u, '').replaceAll('_', ' ');
  return fieldSchema.parse({ name, label, type, custom: true, length: type === 'string' ? 255 : 0 });
}

/** The description of a custom object: its own fields come with its data, the prefixes of its ids are counted up from `a00` (SF-41). */
function customObject(name: string, number: number): unknown {
  const label = name.replace(/__c$/u, '').replaceAll('_', ' ');
  const read = { createable: false, updateable: false, nillable: false, defaultedOnCreate: true };
  return {
    name,
    label,
    labelPlural: `${label}s`,
    keyPrefix: `a${number.toString(36).padStart(2, '0')}`,
    createable: true,
    deletable: true,
    mergeable: false,
    childRelationships: [],
    fields: [
      { name: 'Id', label: 'Record ID', type: 'id', length: 18, ...read },
      { name: 'Name', label: `${label} Name`, type: 'string', length: 80, nameField: true },
      {
        name: 'OwnerId',
        label: 'Owner ID',
        type: 'reference',
        length: 18,
        defaultedOnCreate: true,
        referenceTo: ['User'],
        relationshipName: 'Owner',
      },
      { name: 'IsDeleted', label: 'Deleted', type: 'boolean', ...read },
      ...['CreatedDate', 'LastModifiedDate', 'SystemModstamp'].map((field) => ({ name: field, label: field, type: 'datetime', ...read })),
      ...['CreatedById', 'LastModifiedById'].map((field) => ({
        name: field,
        label: field,
        type: 'reference',
        length: 18,
        referenceTo: ['User'],
        relationshipName: field.replace(/Id$/u, ''),
        ...read,
      })),
    ],
  };
}

function toObjectSchema(describe: unknown): ObjectSchema {
  const { fields: recorded, ...head } = objectSchema.parse(describe);
  const fields: FieldSchema[] = [];
  const byName = new Map<string, FieldSchema>();
  const parents = new Map<string, FieldSchema>();
  const children = new Map(head.childRelationships.map((child) => [child.relationshipName.toLowerCase(), child]));
  let changedAt = 0;
  const addField = (field: FieldSchema): void => {
    changedAt = Date.now();
    fields.push(field);
    byName.set(field.name.toLowerCase(), field);
    if (field.relationshipName !== null) parents.set(field.relationshipName.toLowerCase(), field);
  };
  for (const field of recorded) addField(field);
  return {
    ...head,
    fields,
    get changedAt() {
      return changedAt;
    },
    field: (name) => byName.get(name.toLowerCase()),
    parent: (relationship) => parents.get(relationship.toLowerCase()),
    child: (relationship) => children.get(relationship.toLowerCase()),
    addField,
    removeField(name) {
      const field = byName.get(name.toLowerCase());
      if (field === undefined) throw new RangeError(`${head.name} has no field ${name}.`);
      changedAt = Date.now();
      byName.delete(name.toLowerCase());
      fields.splice(fields.indexOf(field), 1);
    },
  };
}

function addFieldsOf(object: ObjectSchema, row: SalesforceData[string][number], values: 'stated' | 'empty'): void {
  for (const [name, value] of Object.entries(row)) {
    if (object.field(name) !== undefined) continue;
    const isCurrency = name === 'CurrencyIsoCode';
    if (!isCurrency && !name.endsWith('__c')) throw new RangeError(`${object.name} has no field ${name} in Salesforce.`);
    if (isCurrency) object.addField(fieldSchema.parse({ name, label: 'Currency ISO Code', type: 'picklist', length: 3 }));
    else if (value !== null) object.addField(customFieldOf(name, value));
    else if (values === 'empty') object.addField(toCustomField(name, 'string'));
  }
}

const PREFIXES: Readonly<Record<string, string>> = {
  '001': 'Account',
  '003': 'Contact',
  '005': 'User',
  '006': 'Opportunity',
  '500': 'Case',
};

/** A custom field of the type that a value shows; an id shows what it refers to. */
function customFieldOf(name: string, value: string | number | boolean): FieldSchema {
  const target = typeof value === 'string' && isSalesforceId(value) && value.length === 18 ? PREFIXES[value.slice(0, 3)] : undefined;
  if (target === undefined) return toCustomField(name, typeOfValue(value));
  return { ...toCustomField(name, 'reference'), length: 18, referenceTo: [target], relationshipName: name.replace(/__c$/u, '__r') };
}

function typeOfValue(value: string | number | boolean): string {
  if (typeof value === 'number') return 'double';
  if (typeof value === 'boolean') return 'boolean';
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return 'date';
  return /^\d{4}-\d\d-\d\dT/u.test(value) ? 'datetime' : 'string';
}
