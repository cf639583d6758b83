import type { GraphQLResolveInfo } from 'graphql';

import { OverlayError } from '../../../errors.ts';
import {
  type EntityKind,
  entityKindOf,
  type FieldProvenance,
  type GraphEntity,
  type Member,
  type OwnerEntity,
} from '../../../graph/entity.ts';
import type { Page } from '../../../graph/page.ts';
import type { Confidence, NextStep, Summary } from '../../../insight/insight.ts';
import type { EventKind, Signal, TimelineEvent } from '../../../timeline/event.ts';
import type { RequestContext } from '../request-context.ts';
import { pageSize } from './connection.ts';
import { customFields } from './fields.ts';

/** An entity of one kind. */
export type EntityOf<Kind extends EntityKind> = Extract<GraphEntity, { readonly kind: Kind }>;

/** Milliseconds an AI field waits when the query gives `null`; leaving `within` out gives the schema's own default. */
const DEFAULT_WITHIN_MS = 2_000;

/**
 * Any entity by its golden id.
 *
 * @throws {OverlayError} `BAD_ID` when it is not a golden id, `ENTITY_NOT_FOUND` when it names nothing.
 */
export async function findEntity(id: string, { loaders }: RequestContext): Promise<GraphEntity> {
  if (entityKindOf(id) === undefined) throw new OverlayError('BAD_ID', 'This is not an id of the graph.');
  const entity = await loaders.entity.load(id);
  if (entity === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'No entity has this id.');
  return entity;
}

/**
 * An entity of one kind by its golden id.
 *
 * @throws {OverlayError} `BAD_ID` or `ENTITY_NOT_FOUND`, also when the id is another kind's.
 */
export async function findEntityOf<Kind extends EntityKind>(kind: Kind, id: string, context: RequestContext): Promise<EntityOf<Kind>> {
  const entity = await findEntity(id, context);
  if (isOfKind(entity, kind)) return entity;
  throw new OverlayError('ENTITY_NOT_FOUND', `This id names one of the ${entity.kind}s, and one of the ${kind}s was asked for.`);
}

/** The entity another one points to; undefined where it points to nothing or to something that has gone. */
export async function linkedEntity<Kind extends EntityKind>(
  kind: Kind,
  id: string | undefined,
  { loaders }: RequestContext,
): Promise<EntityOf<Kind> | undefined> {
  const entity = id === undefined ? undefined : await loaders.entity.load(id);
  return entity !== undefined && isOfKind(entity, kind) ? entity : undefined;
}

function isOfKind<Kind extends EntityKind>(entity: GraphEntity, kind: Kind): entity is EntityOf<Kind> {
  return entity.kind === kind;
}

/** Fields that every entity made of records has. */
export const recordFields = {
  owner: async (
    { ownerId }: { readonly ownerId?: string | undefined },
    _: unknown,
    context: RequestContext,
  ): Promise<OwnerEntity | undefined> => await linkedEntity('owner', ownerId, context),
  sources: async ({ id }: { readonly id: string }, _: unknown, { loaders }: RequestContext): Promise<readonly Member[]> =>
    await loaders.members.load(id),
  customFields,
  // Records state more than the graph shows, a birthday or the seller's own next step: only what is read under the same name has a
  // provenance here.
  // oxlint-disable-next-line max-params -- GraphQL calls resolvers with four.
  provenance: (
    { provenance }: { readonly provenance: readonly FieldProvenance[] },
    { fields }: { readonly fields?: readonly string[] | null },
    _: unknown,
    { parentType }: GraphQLResolveInfo,
  ): readonly FieldProvenance[] => {
    const shown = parentType.getFields();
    return provenance.filter(
      ({ field }) => Object.hasOwn(shown, field) && !Object.hasOwn(insightfulFields, field) && (fields?.includes(field) ?? true),
    );
  },
};

/** Fields that every entity has that AI answers are written about. */
export const insightfulFields = {
  signals: async ({ id }: { readonly id: string }, _: unknown, { loaders }: RequestContext): Promise<readonly Signal[]> =>
    await loaders.signals.load(id),
  summary: async ({ id }: { readonly id: string }, { within }: Within, { loaders }: RequestContext): Promise<Summary | undefined> =>
    (await loaders.insight.load({ id, withinMs: within ?? DEFAULT_WITHIN_MS }))?.summary,
  nextStep: async ({ id }: { readonly id: string }, { within }: Within, { loaders }: RequestContext): Promise<NextStep | undefined> =>
    (await loaders.insight.load({ id, withinMs: within ?? DEFAULT_WITHIN_MS }))?.nextStep,
  confidence: async ({ id }: { readonly id: string }, _: unknown, { loaders }: RequestContext): Promise<Confidence> =>
    await loaders.confidence.load(id),
};

/** What happened with an entity, newest first. */
export async function timeline(
  { id }: { readonly id: string },
  { first, after, kinds }: { readonly first?: number | null; readonly after?: string | null; readonly kinds?: readonly EventKind[] | null },
  { loaders }: RequestContext,
): Promise<Page<TimelineEvent>> {
  return await loaders.timelineOf.load(id, { first: pageSize(first), after, kinds });
}

interface Within {
  readonly within?: number | null;
}
