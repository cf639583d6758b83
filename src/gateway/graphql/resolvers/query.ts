import { OverlayError } from '../../../errors.ts';
import { MAX_PAGE_SIZE } from '../../../graph/page.ts';
import type { QueryResolvers } from '../generated.ts';
import { listOf, pageSize } from './connection.ts';
import { findEntity, findEntityOf } from './entity-fields.ts';
import { objects } from './fields.ts';

/** Where every query begins. */
export const queryResolvers: QueryResolvers = {
  node: async (_, { id }, context) => await findEntity(id, context),
  nodes: (_, { ids }, context) => atMostOnePage(ids).map(async (id) => await findEntity(id, context)),
  account: async (_, { id }, context) => await findEntityOf('account', id, context),
  contact: async (_, { id }, context) => await findEntityOf('contact', id, context),
  deal: async (_, { id }, context) => await findEntityOf('deal', id, context),
  ticket: async (_, { id }, context) => await findEntityOf('ticket', id, context),
  accounts: listOf(async ({ graph }, request) => await graph.accounts(request)),
  contacts: listOf(async ({ graph }, request) => await graph.contacts(request)),
  deals: listOf(async ({ graph }, request) => await graph.deals(request)),
  tickets: listOf(async ({ graph }, request) => await graph.tickets(request)),
  search: async (_, { text, first }, { readers, loaders }) => {
    const hits = await readers.graph.search(text, pageSize(first));
    const found = await Promise.all(hits.map(async ({ id, score }) => ({ node: await loaders.entity.load(id), score })));
    // What was deleted between the two statements is no longer a hit.
    return found.flatMap(({ node, score }) => (node === undefined ? [] : [{ node, score }]));
  },
  bySource: async (_, { source, object, id }, context) => {
    const [goldenId] = await context.readers.graph.bySource([{ source, object, id }]);
    return goldenId === undefined ? null : await findEntity(goldenId, context);
  },
  sources: async (_, __, { readers }) => await readers.readSources(),
  objects,
  aiActions: async (_, { about, first, after }, { readers }) =>
    await readers.audit.page({ about: about ?? undefined, first: pageSize(first), after: after ?? undefined }),
  aiAction: async (_, { id }, { readers }) => {
    const entry = (await readers.audit.byIds([id])).get(id);
    if (entry === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'No audit entry has this id.');
    return entry;
  },
};

function atMostOnePage(ids: readonly string[]): readonly string[] {
  if (ids.length > MAX_PAGE_SIZE) throw new OverlayError('BAD_USER_INPUT', `ids may name ${MAX_PAGE_SIZE} entities at most.`);
  return ids;
}
