import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

import { OverlayError } from '../../../errors.ts';
import type { GraphEntity } from '../../../graph/entity.ts';
import type { ListRequest } from '../../../graph/list-request.ts';
import { checkPageSize, type Page } from '../../../graph/page.ts';
import { readFreshPage } from '../freshness-reading.ts';
import type { PageInfo, ResolverFn } from '../generated.ts';
import type { Loaders, PageLoader } from '../loaders.ts';
import type { Readers } from '../readers.ts';
import type { RequestContext } from '../request-context.ts';

/** A connection's arguments, as GraphQL hands them over. */
interface ConnectionArguments<Filter, Field> {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter?: Filter | null;
  readonly orderBy?: readonly { readonly field: Field; readonly direction?: 'ASC' | 'DESC' }[] | null;
}

/** Rows of a page when `first` is `null`; leaving it out gives the schema's own default. */
const DEFAULT_PAGE_SIZE = 20;

/** Resolves a list that hangs on a parent; parents that ask alike share one statement. */
export function pageOf<Filter, Node extends GraphEntity, Field extends string = never>(
  loaderOf: (loaders: Loaders) => PageLoader<ListRequest<Filter, Field>, Node>,
): ResolverFn<Page<Node>, { readonly id: string }, RequestContext, ConnectionArguments<Filter, Field>> {
  // oxlint-disable-next-line max-params -- GraphQL calls resolvers with four.
  return async ({ id }, args, context, info) => {
    const request = toListRequest(args, info);
    return await readFreshPage(async () => await loaderOf(context.loaders).load(id, request), { context, info });
  };
}

/** Resolves a list over the whole graph. */
export function listOf<Filter, Node extends GraphEntity, Field extends string = never>(
  read: (readers: Readers, request: ListRequest<Filter, Field>) => Promise<Page<Node>>,
): ResolverFn<Page<Node>, unknown, RequestContext, ConnectionArguments<Filter, Field>> {
  // oxlint-disable-next-line max-params -- GraphQL calls resolvers with four.
  return async (_, args, context, info) => {
    const request = toListRequest(args, info);
    return await readFreshPage(async () => await read(context.readers, request), { context, info });
  };
}

/**
 * The page size asked for.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` when it is not a whole number from 0 to 100.
 */
export function pageSize(first: number | null | undefined): number {
  return checkPageSize(first ?? DEFAULT_PAGE_SIZE);
}

/** Fields of every connection that are not simply there. */
export const connectionFields = {
  pageInfo: <Node>({ edges, hasNextPage, hasPreviousPage }: Page<Node>): PageInfo => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor,
    endCursor: edges.at(-1)?.cursor,
  }),
};

/** Fields of connections that also tell how long the whole list is. */
export const countedConnectionFields = {
  ...connectionFields,
  totalCount: <Node>({ totalCount }: Page<Node>): number => {
    if (totalCount === undefined) throw new OverlayError('INTERNAL', 'The list was not counted.');
    return totalCount;
  },
};

// Always written out in one order, so that parents that ask alike are recognised by the text of their request.
function toListRequest<Filter, Field extends string>(
  { first, after, filter, orderBy }: ConnectionArguments<Filter, Field>,
  info: GraphQLResolveInfo,
): ListRequest<Filter, Field> {
  return {
    first: pageSize(first),
    after,
    filter,
    orderBy: orderBy?.map(({ field, direction }) => ({ field, direction: direction ?? 'ASC' })),
    withTotal: info.fieldNodes.some(({ selectionSet }) => selectsTotal(selectionSet, info)) ? 'with-total' : 'no-total',
  };
}

function selectsTotal(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): boolean {
  return (set?.selections ?? []).some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === 'totalCount';
      case Kind.INLINE_FRAGMENT:
        return selectsTotal(selection.selectionSet, info);
      case Kind.FRAGMENT_SPREAD:
        return selectsTotal(info.fragments[selection.name.value]?.selectionSet, info);
    }
  });
}
