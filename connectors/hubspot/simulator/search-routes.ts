import { z } from 'zod';

import { invalid, malformed } from './answers.ts';
import type { Answer, ApiRequest } from './answers.ts';
import { compareIds } from './association-store.ts';
import { parseBody, requireObjectType } from './object-routes.ts';
import type { ObjectType } from './object-types.ts';
import { toObjectWire } from './object-wire.ts';
import type { Portal, PortalObject } from './portal.ts';
import { SEARCH_OPERATORS, toComparable, toTest } from './search-filter.ts';

/** HS-40, HS-41 */
const LIMITS = { standard: 10, page: 200, total: 10_000, groups: 5, filtersPerGroup: 6, filters: 18, bodyCharacters: 3_000 };

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const searchBody = z.object({
  filterGroups: z
    .array(
      z.object({
        filters: z.array(
          z.object({
            propertyName: z.string(),
            operator: z.enum(SEARCH_OPERATORS),
            value: text.optional(),
            highValue: text.optional(),
            values: z.array(text).optional(),
          }),
        ),
      }),
    )
    .default([]),
  query: z.string().optional(),
  sorts: z
    .array(z.union([z.string(), z.object({ propertyName: z.string(), direction: z.enum(['ASCENDING', 'DESCENDING']).optional() })]))
    .default([]),
  properties: z.array(z.string()).default([]),
  limit: z.number().int().min(1).default(LIMITS.standard),
  after: z.union([z.string(), z.number()]).transform(String).optional(),
});
type SearchBody = z.infer<typeof searchBody>;

/** `POST /crm/v3/objects/{objectType}/search` */
export function answerSearch(portal: Portal, request: ApiRequest): Answer {
  const type = requireObjectType(portal, request.segments[3]);
  if (request.bodyLength > LIMITS.bodyCharacters) throw malformed(`The request body may have ${LIMITS.bodyCharacters} characters at most`);
  const search = parseBody(searchBody, request.body);
  const offset = checkLimits(search);
  const groups = search.filterGroups.map(({ filters }) => filters.map((filter) => toTest(portal, type, filter)));
  const words = search.query?.toLowerCase();
  const found = portal
    .indexed(type)
    .filter((object) => groups.length === 0 || groups.some((tests) => tests.every((passes) => passes(object))))
    .filter((object) => words === undefined || mentions(object, type, words));
  const ordered = inOrder(portal, type, { found, sorts: search.sorts });
  const end = offset + search.limit;
  return {
    status: 200,
    body: {
      total: found.length,
      results: ordered.slice(offset, end).map((object) => toObjectWire(portal, type, { object, properties: search.properties })),
      ...(end < found.length ? { paging: { next: { after: String(end) } } } : {}),
    },
  };
}

function checkLimits(search: SearchBody): number {
  const { filterGroups, limit, sorts } = search;
  const filters = filterGroups.reduce((sum, group) => sum + group.filters.length, 0);
  const tooMany =
    filterGroups.length > LIMITS.groups ||
    filters > LIMITS.filters ||
    filterGroups.some((group) => group.filters.length > LIMITS.filtersPerGroup);
  if (tooMany)
    throw invalid([
      {
        message: `At most ${LIMITS.groups} groups of ${LIMITS.filtersPerGroup} filters, ${LIMITS.filters} in all`,
        code: 'TOO_MANY_FILTERS',
      },
    ]);
  if (limit > LIMITS.page) throw malformed(`limit must not exceed ${LIMITS.page}`);
  if (sorts.length > 1) throw malformed('Only one sort is supported');
  const offset = Number(search.after ?? '0');
  if (!Number.isInteger(offset) || offset < 0) throw malformed('after must be an integer');
  if (offset + limit > LIMITS.total) throw malformed(`Paging past ${LIMITS.total} results is not supported`);
  return offset;
}

function mentions(object: PortalObject, type: ObjectType, words: string): boolean {
  return [...type.defaultProperties, 'phone'].some((name) => object.properties[name]?.toLowerCase().includes(words));
}

// HS-43: oldest first without a sort. Ties keep no promised order; descending ids make a client that relies on one fail.
function inOrder(
  portal: Portal,
  type: ObjectType,
  { found, sorts }: { readonly found: readonly PortalObject[]; readonly sorts: SearchBody['sorts'] },
): readonly PortalObject[] {
  const [sort = type.createdProperty] = sorts;
  const asked =
    typeof sort === 'string'
      ? { propertyName: sort.replace(/^-/u, ''), descending: sort.startsWith('-') }
      : { propertyName: sort.propertyName, descending: sort.direction === 'DESCENDING' };
  const kind = portal.catalogue(type).get(asked.propertyName)?.type ?? 'string';
  const sign = asked.descending ? -1 : 1;
  return found
    .map((object) => ({ object, key: toComparable(object.properties[asked.propertyName], kind) ?? '' }))
    .toSorted((left, right) => {
      if (left.key === right.key) return compareIds(right.object.id, left.object.id);
      return left.key < right.key ? -sign : sign;
    })
    .map(({ object }) => object);
}
