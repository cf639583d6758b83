import { readFileSync } from 'node:fs';

import { z } from 'zod';

/** As much of JSON Schema as the documents use. */
interface Schema {
  readonly type?: string | undefined;
  readonly format?: string | undefined;
  readonly nullable?: boolean | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly required?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly additionalProperties?: Schema | undefined;
  readonly items?: Schema | undefined;
  readonly $ref?: string | undefined;
}

const schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    format: z.string().optional(),
    nullable: z.boolean().optional(),
    enum: z.array(z.string()).optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), schema).optional(),
    additionalProperties: schema.optional(),
    items: schema.optional(),
    $ref: z.string().optional(),
  }),
);

const documents = z
  .object({ operations: z.record(z.string(), z.record(z.string(), z.string().nullable())), schemas: z.record(z.string(), schema) })
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/hubspot/openapi.json', import.meta.url), 'utf8')));

/** The operations of the documents, `METHOD /path/{parameter}`. */
export const OPERATIONS: readonly string[] = Object.keys(documents.operations);

/**
 * Where real answers are known to differ from the documents: parts of a failed batch carry four fields only and a textual subcategory (HS-36),
 * associated ids are numbers (HS-51), labels may be null (HS-52), an archived owner has no user (HS-60), a property may have any description.
 */
const RELAXED: Readonly<Record<string, Schema>> = {
  StandardError: {
    type: 'object',
    required: ['status', 'category', 'message', 'context'],
    properties: { status: { type: 'string' }, category: { type: 'string' }, subCategory: { type: 'string' }, context: { type: 'object' } },
  },
  'MultiAssociatedObjectWithLabel.toObjectId': {},
  'LabelsBetweenObjectPair.fromObjectId': {},
  'LabelsBetweenObjectPair.toObjectId': {},
  'AssociationSpecWithLabel.label': { type: 'string', nullable: true },
  'PublicOwner.userId': { type: 'integer', nullable: true },
};

/** What is wrong with an answer to an operation; empty when it is as documented. */
export function faultsOf(operation: string, status: number, body: unknown): readonly string[] {
  const answers = documents.operations[operation];
  if (answers === undefined) throw new TypeError(`${operation} is in none of the documents`);
  const name = Object.hasOwn(answers, String(status)) ? answers[String(status)] : answers['default'];
  if (name === undefined) return [`status ${status} is not documented`];
  if (name === null) return body === undefined ? [] : ['a body where none is documented'];
  return check(body, { $ref: name }, { path: name, owner: name });
}

interface Place {
  readonly path: string;
  /** The named schema the place is a field of. */
  readonly owner: string;
}

function check(value: unknown, given: Schema, place: Place): readonly string[] {
  if (given.$ref !== undefined) {
    const name = given.$ref.split('/').at(-1) ?? '';
    const target = RELAXED[name] ?? documents.schemas[name];
    return target === undefined ? [`${place.path}: no schema ${name}`] : check(value, target, { ...place, owner: name });
  }
  if (value === null) return given.nullable === true || given.type === undefined ? [] : [`${place.path}: null`];
  const fault = typeFault(value, given);
  if (fault !== undefined) return [`${place.path}: ${fault}`];
  if (Array.isArray(value))
    return value.flatMap((item, index) => check(item, given.items ?? {}, { ...place, path: `${place.path}[${index}]` }));
  return typeof value === 'object' ? checkFields(new Map(Object.entries(value)), given, place) : [];
}

function checkFields(fields: ReadonlyMap<string, unknown>, given: Schema, place: Place): readonly string[] {
  const missing = (given.required ?? []).filter((name) => !fields.has(name)).map((name) => `${place.path}.${name}: missing`);
  const wrong = [...fields].flatMap(([name, value]) => {
    const field = RELAXED[`${place.owner}.${name}`] ?? given.properties?.[name] ?? given.additionalProperties;
    return field === undefined ? [] : check(value, field, { ...place, path: `${place.path}.${name}` });
  });
  return [...missing, ...wrong];
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && !Array.isArray(value),
};

const FORMATS: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u,
};

function typeFault(value: unknown, { type, format, enum: words }: Schema): string | undefined {
  if (type !== undefined && TYPES[type]?.(value) !== true) return `not of type ${type}`;
  if (typeof value !== 'string') return undefined;
  if (words !== undefined && !words.includes(value)) return `${value} is none of ${words.join(', ')}`;
  return FORMATS[format ?? '']?.test(value) === false ? `not a ${format}` : undefined;
}
