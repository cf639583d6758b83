import type { GraphQLResolveInfo } from 'graphql';

import { OverlayError } from '../../../errors.ts';
import { type EntityKind, entityKindOf, type FieldProvenance, type GraphEntity, type Member } from '../../../graph/entity.ts';
import type { Page } from '../../../graph/page.ts';
import type { Confidence, NextStep, Summary } from '../../../insight/insight.ts';
import type { EventKind, Signal, TimelineEvent } from '../../../timeline/event.ts';
import { type FieldCall, readFresh } from '../freshness-reading.ts';
import type { ResolverFn } from '../generated.ts';
import type { RequestContext } from '../request-context.ts';
import { pageSize } from './connection.ts';
import { customFields } from './fields.ts';

/** An entity of one kind. */
export type EntityOf<Kind extends EntityKind> = Extract<GraphEntity, { readonly kind: Kind }>;

/** Milliseconds an AI field waits when the query gives `null`; leaving `within` out gives the schema's own default. */
const DEFAULT_WITHIN_MS = 2_000;
const LONGEST_WITHIN_MS = 30_000;

/**
 * Any entity by its golden id.
 *
 * @throws {OverlayError} `BAD_ID` when it is not a golden id, `ENTITY_NOT_FOUND` when it names nothing.
 */
export async function findEntity(id: string, call: FieldCall): Promise<GraphEntity> {
  if (entityKindOf(id) === undefined) throw new OverlayError('BAD_ID', 'This is not an id of the graph.');
  const entity = await readFresh(id, call);
  if (entity === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'No entity has this id.');
  return entity;
}

/**
 * An entity of one kind by its golden id.
 *
 * @throws {OverlayError} `BAD_ID` or `ENTITY_NOT_FOUND`, also when the id is another kind's.
 */
export async function findEntityOf<Kind extends EntityKind>(kind: Kind, id: string, call: FieldCall): Promise<EntityOf<Kind>> {
  const entity = await findEntity(id, call);
  if (isOfKind(entity, kind)) return entity;
  throw new OverlayError('ENTITY_NOT_FOUND', `This id names one of the ${entity.kind}s, and one of the ${kind}s was asked for.`);
}

/** The entity another one points to; undefined where it points to nothing or to something that has gone. */
async function linkedEntity<Kind extends EntityKind>(
  kind: Kind,
  id: string | undefined,
  call: FieldCall,
): Promise<EntityOf<Kind> | undefined> {
  const entity = id === undefined ? undefined : await readFresh(id, call);
  return entity !== undefined && isOfKind(entity, kind) ? entity : undefined;
}

function isOfKind<Kind extends EntityKind>(entity: GraphEntity, kind: Kind): entity is EntityOf<Kind> {
  return entity.kind === kind;
}

/** Resolves what an entity points to. */
export function linkTo<Kind extends EntityKind, Parent>(
  kind: Kind,
  idOf: (parent: Parent) => string | undefined,
): ResolverFn<EntityOf<Kind> | undefined, Parent, RequestContext, object> {
  // oxlint-disable-next-line max-params -- GraphQL calls resolvers with four.
  return async (parent, _, context, info) => await linkedEntity(kind, idOf(parent), { context, info });
}

/** How old what is shown of an entity is. */
export const ageFields = {
  asOf: async ({ id }: { readonly id: string }, _: unknown, { freshness }: RequestContext): Promise<string> => await freshness.asOf(id),
  stale: ({ id }: { readonly id: string }, _: unknown, { freshness }: RequestContext): boolean => freshness.isStale(id),
};

/** Fields that every entity made of records has. */
export const recordFields = {
  owner: linkTo('owner', ({ ownerId }: { readonly ownerId?: string | undefined }) => ownerId),
  ...ageFields,
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
    (await loaders.insight.load({ id, withinMs: waitOf(within), field: 'summary' }))?.summary,
  nextStep: async ({ id }: { readonly id: string }, { within }: Within, { loaders }: RequestContext): Promise<NextStep | undefined> =>
    (await loaders.insight.load({ id, withinMs: waitOf(within), field: 'nextStep' }))?.nextStep,
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

function waitOf(within: number | null | undefined): number {
  const withinMs = within ?? DEFAULT_WITHIN_MS;
  if (withinMs > LONGEST_WITHIN_MS) throw new OverlayError('BAD_USER_INPUT', 'within must be from PT0S to PT30S.');
  return withinMs;
}

interface Within {
  readonly within?: number | null;
}
