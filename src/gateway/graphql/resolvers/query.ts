import { OverlayError } from '../../../errors.ts';
import { MAX_PAGE_SIZE } from '../../../graph/page.ts';
import { type FieldCall, readAsItIs } from '../freshness-reading.ts';
import type { QueryResolvers, ResolverFn } from '../generated.ts';
import type { RequestContext } from '../request-context.ts';
import { listOf, pageSize } from './connection.ts';
import { findEntity, findEntityOf } from './entity-fields.ts';
import { objects } from './fields.ts';

/** Where every query begins. */
export const queryResolvers: QueryResolvers = {
  node: answering(async ({ id }, call) => await findEntity(id, call)),
  nodes: answering(({ ids }, call) => atMostOnePage(ids).map(async (id) => await findEntity(id, call))),
  account: answering(async ({ id }, call) => await findEntityOf('account', id, call)),
  contact: answering(async ({ id }, call) => await findEntityOf('contact', id, call)),
  deal: answering(async ({ id }, call) => await findEntityOf('deal', id, call)),
  ticket: answering(async ({ id }, call) => await findEntityOf('ticket', id, call)),
  accounts: listOf(async ({ graph }, request) => await graph.accounts(request)),
  contacts: listOf(async ({ graph }, request) => await graph.contacts(request)),
  deals: listOf(async ({ graph }, request) => await graph.deals(request)),
  tickets: listOf(async ({ graph }, request) => await graph.tickets(request)),
  search: answering(async ({ text, first }, call) => {
    const hits = await call.context.readers.graph.search(text, pageSize(first));
    const found = await Promise.all(
      hits.map(async ({ id, score }) => ({ node: await readAsItIs(id, { ...call, place: ['node'] }), score })),
    );
    // What was deleted between the two statements is no longer a hit.
    return found.flatMap(({ node, score }) => (node === undefined ? [] : [{ node, score }]));
  }),
  bySource: answering(async ({ source, object, id }, call) => {
    const [goldenId] = await call.context.readers.graph.bySource([{ source, object, id }]);
    return goldenId === undefined ? null : await findEntity(goldenId, call);
  }),
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

function answering<Args, Answer>(
  answer: (args: Args, call: FieldCall) => Answer | Promise<Answer>,
): ResolverFn<Answer, unknown, RequestContext, Args> {
  // oxlint-disable-next-line max-params -- GraphQL calls resolvers with four.
  return (_, args, context, info) => answer(args, { context, info });
}

function atMostOnePage(ids: readonly string[]): readonly string[] {
  if (ids.length > MAX_PAGE_SIZE) throw new OverlayError('BAD_USER_INPUT', `ids may name ${MAX_PAGE_SIZE} entities at most.`);
  return ids;
}
