import { OverlayError } from '../../../errors.ts';
import type { GraphEntity } from '../../../graph/entity.ts';
import type { MutationResolvers, QueryResolvers } from '../generated.ts';
import type { RequestContext } from '../request-context.ts';

/** What AI costs. */
export const usageQueries = {
  usage: async (_, { from, to }, { readers }) => await readers.readUsage({ from, to }),
} satisfies QueryResolvers;

/** What is written about ahead of time. */
export const watchMutations = {
  watch: async (_, { id }, context) => ({
    node: await entityOf(await context.readers.watch.watch(id, context.viewer), context),
    watched: true,
  }),
  unwatch: async (_, { id }, context) => ({
    node: await entityOf(await context.readers.watch.unwatch(id, context.viewer), context),
    watched: false,
  }),
} satisfies MutationResolvers;

async function entityOf(id: string, { loaders }: RequestContext): Promise<GraphEntity> {
  const entity = await loaders.entity.load(id);
  if (entity === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'No entity has this id.');
  return entity;
}
