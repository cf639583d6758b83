import { z } from 'zod';

import { limitParameter, listParameter, malformed, notFound } from './answers.ts';
import type { Answer, ApiRequest } from './answers.ts';
import { compareIds } from './association-store.ts';
import type { Association } from './association-store.ts';
import { associationTypeIds } from './association-types.ts';
import { findObjectType } from './object-types.ts';
import type { ObjectType } from './object-types.ts';
import { toObjectWire } from './object-wire.ts';
import type { Portal, PortalObject } from './portal.ts';

const propertyValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const digits = z.union([z.string(), z.number()]).transform(String);
/** What a create may hold (HS-20). */
export const createInput = z.object({
  properties: propertyValues,
  associations: z
    .array(z.object({ to: z.object({ id: digits }), types: z.array(z.object({ associationTypeId: z.number() })).min(1) }))
    .optional(),
});
const updateInput = z.object({ properties: propertyValues });
const forgetInput = z.object({ objectId: z.string(), idProperty: z.string().optional() });
const mergeInput = z.object({ primaryObjectId: digits, objectIdToMerge: digits });

/** The object type a path names, or 404. */
export function requireObjectType(portal: Portal, word: string | undefined): ObjectType {
  const type = findObjectType(word ?? '', portal.types);
  if (type === undefined) throw notFound(`Object type ${word ?? ''}`);
  return type;
}

/** Parses a body, or answers 400. */
export function parseBody<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw malformed(`Invalid input JSON: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** `/crm/v3/objects/{objectType}` and below, single objects only. */
export function answerObjects(portal: Portal, request: ApiRequest): Answer {
  const [, , , word, id] = request.segments;
  const type = requireObjectType(portal, word);
  if (id === undefined) return request.method === 'POST' ? createObject(portal, type, request) : listObjects(portal, type, request);
  if (id === 'merge' && request.method === 'POST') return mergeObjects(portal, type, request);
  if (id === 'gdpr-delete' && request.method === 'POST') return forgetObject(portal, type, request);
  if (request.method === 'PATCH') {
    const target = findByIdProperty(portal, type, { id, request });
    const { properties } = parseBody(updateInput, request.body);
    const updated = portal.integrate(type, target?.id ?? id, properties);
    return { status: 200, body: toObjectWire(portal, type, { object: updated, properties: Object.keys(properties) }) };
  }
  if (request.method === 'DELETE') {
    portal.archive(type, id);
    return { status: 204 };
  }
  return readObject(portal, type, request);
}

const LIST_LIMITS = { standard: 10, max: 100 };

// HS-15, HS-16: `after` is the id of the next record.
function listObjects(portal: Portal, type: ObjectType, request: ApiRequest): Answer {
  const { query } = request;
  const limit = limitParameter(query, LIST_LIMITS);
  const after = query.get('after');
  if (after !== null && !/^\d+$/u.test(after)) throw malformed('Invalid paging cursor');
  const all = portal.list(type, query.get('archived') === 'true' ? 'archived' : 'live');
  const from = after === null ? all : all.filter(({ id }) => compareIds(id, after) >= 0);
  const next = from[limit];
  const view = viewOf(query);
  return {
    status: 200,
    body: {
      results: from.slice(0, limit).map((object) => toAssociatedWire(portal, type, { object, ...view })),
      ...(next === undefined ? {} : { paging: { next: { after: next.id, link: nextLink(request, next.id) } } }),
    },
  };
}

function nextLink(request: ApiRequest, after: string): string {
  const query = new URLSearchParams(request.query);
  query.set('after', after);
  return `https://api.hubapi.com/${request.segments.join('/')}?${query.toString()}`;
}

function readObject(portal: Portal, type: ObjectType, request: ApiRequest): Answer {
  const id = request.segments[4] ?? '';
  const object = findByIdProperty(portal, type, { id, request });
  const wanted = request.query.get('archived') === 'true';
  if (object === undefined || object.archived !== wanted) throw notFound(`${type.singular} ${id}`);
  return { status: 200, body: toAssociatedWire(portal, type, { object, ...viewOf(request.query) }) };
}

function viewOf(query: URLSearchParams): Omit<AssociatedView, 'object'> {
  return {
    properties: listParameter(query, 'properties'),
    history: listParameter(query, 'propertiesWithHistory'),
    associations: listParameter(query, 'associations'),
  };
}

// HS-18: the id may be the value of a unique property.
function findByIdProperty(
  portal: Portal,
  type: ObjectType,
  { id, request }: { readonly id: string; readonly request: ApiRequest },
): PortalObject | undefined {
  const property = request.query.get('idProperty');
  if (property === null || property === 'hs_object_id') return portal.find(type, id);
  return portal.list(type, 'live').find(({ properties }) => properties[property]?.toLowerCase() === id.toLowerCase());
}

interface AssociatedView {
  readonly object: PortalObject;
  readonly properties: readonly string[];
  readonly history: readonly string[];
  readonly associations: readonly string[];
}

/** Ties of one type that come with an object; the rest is told by the associations API. */
const TIES_WITH_OBJECT = 500;

// HS-17: types without a tie are left out.
function toAssociatedWire(portal: Portal, type: ObjectType, { object, properties, history, associations }: AssociatedView): object {
  const wire = toObjectWire(portal, type, { object, properties, history });
  const ties = associations
    .map((word) => requireObjectType(portal, word))
    .map((to) => ({ to, found: portal.associations.of({ type: type.name, id: object.id }, to.name) }))
    .filter(({ found }) => found.length > 0)
    .map(({ to, found }) => [to.name, toAssociatedIds({ type, to }, found)]);
  return ties.length === 0 ? wire : { ...wire, associations: Object.fromEntries(ties) };
}

// A tie that is the primary one is told twice, once per type, as HubSpot does.
function toAssociatedIds({ type, to }: { readonly type: ObjectType; readonly to: ObjectType }, found: readonly Association[]): object {
  const word = `${type.singular}_to_${to.singular}`;
  const mayBePrimary = associationTypeIds(type, to)?.primary !== undefined;
  const last = found.slice(0, TIES_WITH_OBJECT).at(-1);
  return {
    results: found
      .slice(0, TIES_WITH_OBJECT)
      .flatMap(({ toId, primary }) => [
        ...(primary || !mayBePrimary ? [{ id: toId, type: word }] : []),
        ...(mayBePrimary ? [{ id: toId, type: `${word}_unlabeled` }] : []),
      ]),
    ...(found.length > TIES_WITH_OBJECT ? { paging: { next: { after: last?.toId ?? '' } } } : {}),
  };
}

function createObject(portal: Portal, type: ObjectType, request: ApiRequest): Answer {
  const created = createWithAssociations(portal, type, parseBody(createInput, request.body));
  return { status: 201, body: toObjectWire(portal, type, { object: created, properties: [] }) };
}

/** Creates an object and ties it to what the input names. */
export function createWithAssociations(portal: Portal, type: ObjectType, input: z.infer<typeof createInput>): PortalObject {
  const targets = (input.associations ?? []).map(({ to, types }) => {
    const [first] = types;
    const target = findTarget(portal, type, first?.associationTypeId ?? 0);
    if (target === undefined) throw malformed(`Association type ${first?.associationTypeId ?? ''} does not begin at ${type.singular}`);
    return { to: { type: target.to, id: to.id }, primary: types.some(({ associationTypeId }) => associationTypeId === target.primary) };
  });
  const object = portal.create(type, input.properties);
  for (const { to, primary } of targets) portal.associations.add({ from: { type: type.name, id: object.id }, to, primary });
  return object;
}

function findTarget(
  portal: Portal,
  type: ObjectType,
  typeId: number,
): { readonly to: string; readonly primary: number | undefined } | undefined {
  for (const to of portal.types) {
    const ids = associationTypeIds(type, to);
    if (ids !== undefined && (ids.unlabeled === typeId || ids.primary === typeId)) return { to: to.name, primary: ids.primary };
  }
  return undefined;
}

// HS-24: only these four can be merged.
const MERGEABLE = new Set(['companies', 'contacts', 'deals', 'tickets']);

function mergeObjects(portal: Portal, type: ObjectType, request: ApiRequest): Answer {
  if (!MERGEABLE.has(type.name)) throw notFound(`merge of ${type.name}`);
  const { primaryObjectId, objectIdToMerge } = parseBody(mergeInput, request.body);
  const survivor = portal.merge(type, { primary: primaryObjectId, other: objectIdToMerge });
  return { status: 200, body: toObjectWire(portal, type, { object: survivor, properties: [] }) };
}

// HS-26
function forgetObject(portal: Portal, type: ObjectType, request: ApiRequest): Answer {
  if (type.name !== 'contacts') throw notFound(`gdpr-delete of ${type.name}`);
  const { objectId, idProperty } = parseBody(forgetInput, request.body);
  const isIt = ({ id, properties }: PortalObject): boolean =>
    idProperty === undefined ? id === objectId : properties[idProperty]?.toLowerCase() === objectId.toLowerCase();
  const found = [...portal.list(type, 'live'), ...portal.list(type, 'archived')].find((object) => isIt(object));
  if (found !== undefined) portal.forget(type, found.id);
  return { status: 204 };
}
