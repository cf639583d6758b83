import { z } from 'zod';

import { limitParameter, malformed, notFound } from './answers.ts';
import type { Answer, ApiRequest } from './answers.ts';
import type { Association } from './association-store.ts';
import { associationTypeIds, portalTypeId } from './association-types.ts';
import type { AssociationTypeIds } from './association-types.ts';
import { batchAnswer } from './batch-routes.ts';
import type { BatchError } from './batch-routes.ts';
import { parseBody, requireObjectType } from './object-routes.ts';
import type { ObjectType } from './object-types.ts';
import type { Portal } from './portal.ts';

/** How associated ids are written: as numbers, which is what the documentation shows, or as strings, which is what its schema says (HS-51). */
export type AssociatedIds = 'numbers' | 'strings';

/** The portal and how it writes ids. */
export interface AssociationContext {
  readonly portal: Portal;
  readonly ids: AssociatedIds;
}

interface Direction {
  readonly from: ObjectType;
  readonly to: ObjectType;
  readonly typeIds: AssociationTypeIds;
}

/** `/crm/v4/objects/{from}/{id}/associations/…` */
export function answerObjectAssociations(context: AssociationContext, request: ApiRequest): Answer {
  const [, , , from, id = '', , toOrDefault, toOrId, toId] = request.segments;
  if (toOrDefault === 'default' && request.method === 'PUT') {
    return associateDefault(context, directionOf(context.portal, from, toOrId), { fromId: id, toId: toId ?? '' });
  }
  const direction = directionOf(context.portal, from, toOrDefault);
  const pair = { fromId: id, toId: toOrId ?? '' };
  switch (request.method) {
    case 'GET':
      return listAssociations(context, direction, { id, request });
    case 'PUT':
      return associateLabelled(context, direction, { ...pair, types: parseBody(z.array(associationType), request.body) });
    case 'DELETE':
      context.portal.associations.remove({ type: direction.from.name, id }, { type: direction.to.name, id: pair.toId });
      return { status: 204 };
    default:
      throw notFound('Association operation');
  }
}

/** `/crm/v4/associations/{from}/{to}/…` */
export function answerAssociations(context: AssociationContext, request: ApiRequest): Answer {
  const [, , , from, to, action, step] = request.segments;
  const direction = directionOf(context.portal, from, to);
  if (action === 'labels' && request.method === 'GET') return listLabels(context, direction);
  if (action === 'batch' && step === 'read') return readBatch(context, direction, request);
  if (action === 'batch' && step === 'create') return createBatch(context, direction, request);
  throw notFound('Association operation');
}

function directionOf(portal: Portal, fromWord: string | undefined, toWord: string | undefined): Direction {
  const from = requireObjectType(portal, fromWord);
  const to = requireObjectType(portal, toWord);
  const typeIds = associationTypeIds(from, to);
  if (typeIds === undefined) throw malformed(`No association type from ${from.singular} to ${to.singular}`);
  return { from, to, typeIds };
}

const LIST_LIMITS = { standard: 500, max: 500 };

function listAssociations(
  context: AssociationContext,
  direction: Direction,
  { id, request }: { readonly id: string; readonly request: ApiRequest },
): Answer {
  const limit = limitParameter(request.query, LIST_LIMITS);
  const page = pageOf(context.portal.associations.of({ type: direction.from.name, id }, direction.to.name), {
    after: request.query.get('after') ?? undefined,
    limit,
  });
  return { status: 200, body: { results: page.ties.map((tie) => toTieWire(context, direction, tie)), ...page.paging } };
}

/** HS-53: ids per call, and ties per id before the answer is paged. */
const MAX_INPUTS = 1_000;
const TIES_PER_PAGE = 500;
const readBody = z.object({
  inputs: z
    .array(z.object({ id: z.union([z.string(), z.number()]).transform(String), after: z.string().optional() }))
    .max(MAX_INPUTS, `At most ${MAX_INPUTS} inputs`),
});

function readBatch(context: AssociationContext, direction: Direction, request: ApiRequest): Answer {
  const { inputs } = parseBody(readBody, request.body);
  const results: object[] = [];
  const errors: BatchError[] = [];
  for (const { id, after } of inputs) {
    const all = context.portal.associations.of({ type: direction.from.name, id }, direction.to.name);
    if (all.length === 0) {
      errors.push(noAssociations(direction, id));
      continue;
    }
    const { ties, paging } = pageOf(all, { after, limit: TIES_PER_PAGE });
    results.push({ from: { id }, to: ties.map((tie) => toTieWire(context, direction, tie)), ...paging });
  }
  return batchAnswer(context.portal, results, { status: 200, errors });
}

// HS-53: this "error" is how HubSpot says that there are none.
function noAssociations({ from, to }: Direction, id: string): BatchError {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
    message: `No ${to.singular} is associated with ${from.singular} ${id}.`,
    context: { fromObjectId: [id], fromObjectType: [from.singular], toObjectType: [to.singular] },
  };
}

interface TiePage {
  readonly ties: readonly Association[];
  readonly paging: { readonly paging?: { readonly next: { readonly after: string } } };
}

function pageOf(
  all: readonly Association[],
  { after = '0', limit }: { readonly after: string | undefined; readonly limit: number },
): TiePage {
  const offset = Number(after);
  if (!Number.isInteger(offset) || offset < 0) throw malformed('Invalid paging cursor');
  const end = offset + limit;
  return { ties: all.slice(offset, end), paging: end < all.length ? { paging: { next: { after: String(end) } } } : {} };
}

// HS-52: a primary tie carries the unlabeled type too; `label` is null where there is none.
function toTieWire({ ids }: AssociationContext, { typeIds }: Direction, tie: Association): object {
  return {
    toObjectId: ids === 'numbers' ? Number(tie.toId) : tie.toId,
    associationTypes: [
      ...(tie.primary && typeIds.primary !== undefined ? [{ category: 'HUBSPOT_DEFINED', typeId: typeIds.primary, label: 'Primary' }] : []),
      { category: 'HUBSPOT_DEFINED', typeId: typeIds.unlabeled, label: null },
      ...(tie.label === undefined ? [] : [{ category: 'USER_DEFINED', typeId: userTypeId(tie.label), label: tie.label }]),
    ],
  };
}

function userTypeId(label: string): number {
  return portalTypeId(label, 20_000);
}

function listLabels({ portal }: AssociationContext, { from, to, typeIds }: Direction): Answer {
  const labels = new Set(
    portal.list(from, 'live').flatMap(({ id }) => portal.associations.of({ type: from.name, id }, to.name).map(({ label }) => label)),
  );
  const own = [...labels].filter((label) => label !== undefined).toSorted();
  return {
    status: 200,
    body: {
      results: [
        ...(typeIds.primary === undefined ? [] : [{ category: 'HUBSPOT_DEFINED', typeId: typeIds.primary, label: 'Primary' }]),
        { category: 'HUBSPOT_DEFINED', typeId: typeIds.unlabeled, label: null },
        ...own.map((label) => ({ category: 'USER_DEFINED', typeId: userTypeId(label), label })),
      ],
    },
  };
}

const associationType = z.object({ associationCategory: z.string(), associationTypeId: z.number() });
type AssociationType = z.infer<typeof associationType>;
const MAX_CREATED = 2_000;
const pairEnd = z.object({ id: z.union([z.string(), z.number()]).transform(String) });
const createBody = z.object({
  inputs: z
    .array(z.object({ types: z.array(associationType).min(1), from: pairEnd, to: pairEnd }))
    .max(MAX_CREATED, `At most ${MAX_CREATED} inputs`),
});

interface LabelledPair {
  readonly fromId: string;
  readonly toId: string;
  readonly types: readonly AssociationType[];
}

// HS-54
function createBatch(context: AssociationContext, direction: Direction, request: ApiRequest): Answer {
  const { inputs } = parseBody(createBody, request.body);
  const results = inputs.map(({ from, to, types }) => tieObjects(context, direction, { fromId: from.id, toId: to.id, types }));
  return batchAnswer(context.portal, results, { status: 201, errors: [] });
}

function associateLabelled(context: AssociationContext, direction: Direction, pair: LabelledPair): Answer {
  return { status: 201, body: tieObjects(context, direction, pair) };
}

function tieObjects({ portal, ids }: AssociationContext, { from, to, typeIds }: Direction, { fromId, toId, types }: LabelledPair): object {
  requireLive(portal, from, fromId);
  requireLive(portal, to, toId);
  const own = portal
    .list(from, 'live')
    .flatMap(({ id }) => portal.associations.of({ type: from.name, id }, to.name).map(({ label }) => label));
  const label = own.find((text) => text !== undefined && types.some(({ associationTypeId }) => associationTypeId === userTypeId(text)));
  const primary = types.some(({ associationTypeId }) => associationTypeId === typeIds.primary);
  portal.associations.add({
    from: { type: from.name, id: fromId },
    to: { type: to.name, id: toId },
    primary,
    ...(label === undefined ? {} : { label }),
  });
  return {
    fromObjectTypeId: from.typeId,
    fromObjectId: ids === 'numbers' ? Number(fromId) : fromId,
    toObjectTypeId: to.typeId,
    toObjectId: ids === 'numbers' ? Number(toId) : toId,
    labels: label === undefined ? [] : [label],
  };
}

function requireLive(portal: Portal, type: ObjectType, id: string): void {
  if (portal.find(type, id)?.archived !== false) throw notFound(`${type.singular} ${id}`);
}

// HS-54
function associateDefault(
  { portal }: AssociationContext,
  direction: Direction,
  ids: { readonly fromId: string; readonly toId: string },
): Answer {
  const { from, to, typeIds } = direction;
  requireLive(portal, from, ids.fromId);
  requireLive(portal, to, ids.toId);
  portal.associations.add({ from: { type: from.name, id: ids.fromId }, to: { type: to.name, id: ids.toId } });
  const result = {
    from: { id: ids.fromId },
    to: { id: ids.toId },
    associationSpec: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: typeIds.unlabeled },
  };
  return batchAnswer(portal, [result], { status: 200, errors: [] });
}
