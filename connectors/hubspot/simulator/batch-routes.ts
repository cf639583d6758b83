import { z } from 'zod';

import { ApiFault, malformed, notFound } from './answers.ts';
import type { Answer, ApiRequest } from './answers.ts';
import { createInput, createWithAssociations, parseBody, requireObjectType } from './object-routes.ts';
import type { ObjectType } from './object-types.ts';
import { toObjectWire } from './object-wire.ts';
import type { Portal, PortalObject } from './portal.ts';

/** HS-30 */
const MAX_INPUTS = 100;
const TOO_MANY = `The maximum number of inputs supported in a batch request is ${MAX_INPUTS}`;
const idInput = z.object({ id: z.union([z.string(), z.number()]).transform(String) });
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const readBatch = z.object({
  // HS-35: the keys must be there.
  inputs: z.array(idInput).max(MAX_INPUTS, TOO_MANY),
  properties: z.array(z.string()),
  propertiesWithHistory: z.array(z.string()),
  idProperty: z.string().optional(),
});
const traced = { objectWriteTraceId: z.string().optional() };
const createBatch = z.object({
  inputs: z.array(createInput.extend(traced)).max(MAX_INPUTS, TOO_MANY),
});
const updateBatch = z.object({
  inputs: z.array(idInput.extend({ properties: values, idProperty: z.string().optional(), ...traced })).max(MAX_INPUTS, TOO_MANY),
});
const archiveBatch = z.object({ inputs: z.array(idInput).max(MAX_INPUTS, TOO_MANY) });

/** `/crm/v3/objects/{objectType}/batch/{read|create|update|upsert|archive}` */
export function answerBatch(portal: Portal, request: ApiRequest): Answer {
  const [, , , word, , action] = request.segments;
  const type = requireObjectType(portal, word);
  switch (action ?? '') {
    case 'read':
      return readObjects(portal, type, request);
    case 'create':
      return createObjects(portal, type, request);
    case 'update':
      return updateObjects(portal, type, request);
    case 'upsert':
      return upsertObjects(portal, type, request);
    case 'archive':
      for (const { id } of parseBody(archiveBatch, request.body).inputs) portal.archive(type, id);
      return { status: 204 };
    default:
      throw notFound('resource');
  }
}

/** A failed part of a batch (HS-32, HS-36). */
export interface BatchError {
  readonly status: 'error';
  readonly category: string;
  readonly subCategory?: string;
  readonly message: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** A batch answer: 207 with the failures beside the successes, if there are any. */
export function batchAnswer(
  portal: Portal,
  results: readonly object[],
  options: { readonly status: number; readonly errors: readonly BatchError[] },
): Answer {
  const at = new Date(portal.clock.now()).toISOString();
  const whole = { status: 'COMPLETE', results, startedAt: at, completedAt: at };
  const { errors } = options;
  return errors.length === 0
    ? { status: options.status, body: whole }
    : { status: 207, body: { ...whole, numErrors: errors.length, errors } };
}

function readObjects(portal: Portal, type: ObjectType, request: ApiRequest): Answer {
  const { inputs, properties, propertiesWithHistory: history, idProperty } = parseBody(readBatch, request.body);
  const archived = request.query.get('archived') === 'true';
  const byProperty = idProperty === undefined ? undefined : indexBy(portal, type, idProperty);
  const asked = [...new Set(inputs.map(({ id }) => id))];
  const found = new Map<string, PortalObject>();
  const missing: string[] = [];
  for (const id of asked) {
    const object = byProperty === undefined ? portal.find(type, id) : byProperty.get(id.toLowerCase());
    if (object === undefined || object.archived !== archived) missing.push(id);
    else found.set(object.id, object);
  }
  // HS-33: the order of the answer is not the order of the question.
  const results = [...found.values()].toReversed().map((object) => toObjectWire(portal, type, { object, properties, history }));
  return batchAnswer(portal, results, { status: 200, errors: missing.length === 0 ? [] : [missingError(missing)] });
}

function indexBy(portal: Portal, type: ObjectType, property: string): ReadonlyMap<string, PortalObject> {
  return new Map(portal.list(type, 'live').map((object) => [object.properties[property]?.toLowerCase() ?? '', object]));
}

function missingError(ids: readonly string[]): BatchError {
  return { status: 'error', category: 'OBJECT_NOT_FOUND', message: 'Could not get some of the objects', context: { ids } };
}

// HS-32: a partial create needs a trace id on every input; without, one fault refuses the whole call.
function createObjects(portal: Portal, type: ObjectType, request: ApiRequest): Answer {
  const { inputs } = parseBody(createBatch, request.body);
  const isTraced = inputs.every(({ objectWriteTraceId }) => objectWriteTraceId !== undefined);
  if (!isTraced) for (const { properties } of inputs) portal.check(type, properties);
  const results: object[] = [];
  const errors: BatchError[] = [];
  for (const { objectWriteTraceId = '', ...input } of inputs) {
    try {
      const object = createWithAssociations(portal, type, input);
      results.push({ ...toObjectWire(portal, type, { object, properties: [] }), ...(isTraced ? { objectWriteTraceId } : {}) });
    } catch (fault) {
      if (!isTraced || !(fault instanceof ApiFault)) throw fault;
      errors.push(toBatchError(fault, { objectWriteTraceId: [objectWriteTraceId] }));
    }
  }
  return batchAnswer(portal, results, { status: 201, errors });
}

const errorBody = z.object({ category: z.string(), message: z.string() });

function toBatchError(fault: ApiFault, context: BatchError['context']): BatchError {
  const { category, message } = errorBody.parse(fault.answer.body);
  return { status: 'error', category, message, context };
}

// HS-24: unlike the single update, a batch does not follow merged ids.
function updateObjects(portal: Portal, type: ObjectType, request: ApiRequest): Answer {
  const { inputs } = parseBody(updateBatch, request.body);
  if (new Set(inputs.map(({ id }) => id)).size < inputs.length) throw malformed('Duplicate IDs found in batch input');
  const known = inputs.filter(({ id }) => portal.find(type, id)?.id === id && portal.find(type, id)?.archived === false);
  const missing = inputs.filter((input) => !known.includes(input));
  const results = known.map(({ id, properties, objectWriteTraceId }) => ({
    ...toObjectWire(portal, type, { object: portal.integrate(type, id, properties), properties: Object.keys(properties) }),
    ...(objectWriteTraceId === undefined ? {} : { objectWriteTraceId }),
  }));
  const traces = missing.flatMap(({ objectWriteTraceId }) => objectWriteTraceId ?? []);
  const fault = missingError(missing.map(({ id }) => id));
  const told = traces.length === 0 ? fault : { ...fault, context: { ...fault.context, objectWriteTraceId: traces } };
  return batchAnswer(portal, results, { status: 200, errors: missing.length === 0 ? [] : [told] });
}

// HS-34: by a unique property; who is new is said of each.
function upsertObjects(portal: Portal, type: ObjectType, request: ApiRequest): Answer {
  const { inputs } = parseBody(updateBatch, request.body);
  const results = inputs.map(({ id, idProperty = 'hs_object_id', properties, objectWriteTraceId }) => {
    const isUnique =
      idProperty === 'hs_object_id' || idProperty === 'email' || portal.catalogue(type).get(idProperty)?.hasUniqueValue === true;
    if (!isUnique) throw malformed(`${idProperty} is no unique property of ${type.name}`);
    const found = portal.list(type, 'live').find((object) => object.properties[idProperty]?.toLowerCase() === id.toLowerCase());
    const object =
      found === undefined ? portal.create(type, { ...properties, [idProperty]: id }) : portal.integrate(type, found.id, properties);
    return {
      ...toObjectWire(portal, type, { object, properties: Object.keys(properties) }),
      new: found === undefined,
      ...(objectWriteTraceId === undefined ? {} : { objectWriteTraceId }),
    };
  });
  return batchAnswer(portal, results, { status: 200, errors: [] });
}
