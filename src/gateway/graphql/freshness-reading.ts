import type { GraphQLResolveInfo } from 'graphql';

import type { GraphEntity } from '../../graph/entity.ts';
import type { Page } from '../../graph/page.ts';
import { type EntityPlace, isSelected, readDemand } from './freshness-demand.ts';
import type { RequestContext } from './request-context.ts';

/** A field being resolved. */
export interface FieldCall {
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
  /** Where in the field's answer the entity stands. @default the answer itself */
  readonly place?: EntityPlace;
}

const IN_PAGE: EntityPlace = ['edges', 'node'];

/**
 * An entity, as fresh as the field wants it; undefined for an unknown id.
 *
 * @throws {OverlayError} the failure of its source where the copy is too old to be shown even then.
 */
export async function readFresh(id: string, { context, info, place = [] }: FieldCall): Promise<GraphEntity | undefined> {
  const refusal = (await context.freshness.freshen([id], readDemand(info, place))).get(id);
  if (refusal !== undefined) throw refusal;
  return await readShown(id, context);
}

/** The same, but shown as it is where it cannot be read again: for a place in a list, where one row must not take the others with it. */
export async function readAsItIs(id: string, { context, info, place = [] }: FieldCall): Promise<GraphEntity | undefined> {
  await context.freshness.freshen([id], readDemand(info, place));
  return await readShown(id, context);
}

async function readShown(id: string, context: RequestContext): Promise<GraphEntity | undefined> {
  const entity = await context.loaders.entity.load(id);
  context.freshness.show([entity]);
  return entity;
}

/**
 * A page whose entities are as fresh as the field wants them. One that could not be read again is shown as it is and says so in `stale`.
 */
export async function readFreshPage<Node extends GraphEntity>(
  read: () => Promise<Page<Node>>,
  { context, info }: FieldCall,
): Promise<Page<Node>> {
  const page = await read();
  if (!isSelected(info, IN_PAGE)) return page;
  const settled = await readUntilSettled(page, {
    read,
    freshen: async (ids) => await context.freshness.freshen(ids, readDemand(info, IN_PAGE)),
    context,
  });
  context.freshness.show(settled.edges.map(({ node }) => node));
  return settled;
}

interface Rereading<Node> {
  readonly read: () => Promise<Page<Node>>;
  readonly freshen: (ids: readonly string[]) => Promise<unknown>;
  readonly context: RequestContext;
}

/** What changed may stand elsewhere in the order now, and another row in its place; the third look is taken as it is. */
const MAX_LOOKS = 2;

async function readUntilSettled<Node extends GraphEntity>(
  first: Page<Node>,
  { read, freshen, context }: Rereading<Node>,
): Promise<Page<Node>> {
  let page = first;
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const before = context.freshness.generation();
    await freshen(page.edges.map(({ node }) => node.id));
    if (context.freshness.generation() === before) return page;
    page = await read();
  }
  return page;
}
