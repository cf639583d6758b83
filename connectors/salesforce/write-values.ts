import { OverlayError } from '../../src/errors.ts';
import type { WriteRequest } from '../connector.ts';
import type { ObjectMapping } from './objects.ts';
import { mappedFields } from './to-record.ts';
import type { DescribeWire } from './wire.ts';

type FieldWire = DescribeWire['fields'][number];

/** What a write is checked against. */
export interface WriteTarget {
  readonly source: string;
  readonly mapping: ObjectMapping;
  readonly describe: DescribeWire;
}

/**
 * The body of a write: Salesforce's fields and values in the types it wants; numbers keep their digits.
 *
 * @throws {OverlayError} `SOURCE_REQUEST` naming object and field for what Salesforce does not have or does not let us write.
 */
export function toWriteBody(target: WriteTarget, request: WriteRequest): Readonly<Record<string, unknown>> {
  const verb = request.id === undefined ? 'createable' : 'updateable';
  const body = new Map<string, unknown>();
  for (const [name, value] of Object.entries(request.fields)) {
    if (value !== undefined) put(body, writableField(target, name, verb), { value, target });
  }
  for (const [name, value] of Object.entries(request.custom ?? {})) put(body, namedField(target, name, verb), { value, target });
  for (const { object, id } of request.links ?? []) {
    put(body, namedField(target, tieTo(target, object, verb), verb), { value: id, target });
  }
  return Object.fromEntries(body);
}

function tieTo(target: WriteTarget, object: string, verb: Verb): string {
  const { mapping } = target;
  const link = mapping.links.find(({ field, to }) => to.some((other) => other.object === object) && isAllowed(target, field, verb));
  if (link !== undefined) return link.field;
  // SF-44: a contact can be named while an opportunity is made, and never again.
  if (mapping.object === 'Opportunity' && object === 'Contact') return 'ContactId';
  throw refuse(target, `has no field that ties it to ${object}`);
}

function put(
  body: Map<string, unknown>,
  field: FieldWire,
  { value, target }: { readonly value: string | null; readonly target: WriteTarget },
): void {
  body.set(field.name, value === null || value === '' ? null : toTyped(target, field, value));
}

function writableField(target: WriteTarget, name: string, verb: Verb): FieldWire {
  const candidates = mappedFields(target.mapping).find(([ours]) => ours === name)?.[1] ?? [];
  if (candidates.length === 0) throw refuse(target, `has no field for ${name}`);
  const allowed = candidates.find((candidate) => isAllowed(target, candidate, verb));
  return namedField(target, allowed ?? candidates[0] ?? '', verb);
}

type Verb = 'createable' | 'updateable';

function isAllowed({ describe }: WriteTarget, name: string, verb: Verb): boolean {
  return describe.fields.find((field) => field.name === name)?.[verb] === true;
}

function namedField(target: WriteTarget, name: string, verb: Verb): FieldWire {
  const field = target.describe.fields.find((candidate) => candidate.name === name);
  if (field === undefined) {
    const isName = /^\w{1,80}$/u.test(name);
    throw refuse(target, `has no field ${isName ? name : 'of this name'}`, isName ? name : undefined);
  }
  if (field[verb]) return field;
  throw new OverlayError('SOURCE_REQUEST', `${target.source} does not let us write ${target.mapping.object}.${name}.`, {
    source: target.source,
    field: name,
    action: 'Leave the field alone, or give the integration user the right to edit it; names and totals are made of other fields.',
  });
}

const NUMBERS = new Set(['int', 'double', 'currency', 'percent', 'long']);
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

function toTyped(target: WriteTarget, { name, type }: FieldWire, value: string): unknown {
  if (type === 'boolean') {
    if (value === 'true' || value === 'false') return value === 'true';
    throw refuse(target, `takes true or false in ${name}`, name);
  }
  if (!NUMBERS.has(type)) return value;
  if (!JSON_NUMBER.test(value)) throw refuse(target, `takes a number in ${name}, such as 1250.50`, name);
  // A number goes as text where JavaScript would print it in another way; Salesforce takes both.
  return String(Number(value)) === value ? Number(value) : value;
}

function refuse({ source, mapping }: WriteTarget, fault: string, field?: string): OverlayError {
  return new OverlayError('SOURCE_REQUEST', `${source}: ${mapping.object} ${fault}.`, {
    source,
    ...(field === undefined ? {} : { field }),
  });
}
