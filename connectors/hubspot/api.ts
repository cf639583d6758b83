import { OverlayError } from '../../src/errors.ts';
import type { CallOptions } from '../connector.ts';
import { SEARCH_OPERATORS } from './client.ts';
import type { HttpAnswer, HubspotClient } from './client.ts';
import { inSlices, mapBounded } from './map-bounded.ts';
import { headersOf, isNotFound } from './to-error.ts';
import {
  associationBatchWire,
  objectBatchWire,
  objectPageWire,
  objectWire,
  ownerPageWire,
  pipelinesWire,
  propertiesWire,
  searchPageWire,
  tokenInfoWire,
} from './wire.ts';
import type { AssociationWire, BatchErrorsWire, ObjectWire, OwnerWire, PipelineWire, PropertyWire } from './wire.ts';

/** A page of a listing; `after` is where the next begins, absent on the last. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly after: string | undefined;
}

/** Which page of a listing of objects. */
export interface ListRequest {
  readonly after: string | undefined;
  readonly which: 'live' | 'archived';
  readonly properties: readonly string[];
  /** @default 100, the most there may be (HS-15) */
  readonly limit?: number;
}

/** One condition of a search. */
export interface SearchCondition {
  readonly property: string;
  readonly operator: keyof typeof SEARCH_OPERATORS;
  readonly value: string;
}

/** A search: every condition must hold, in one order, first page only. */
export interface SearchRequest {
  readonly conditions: readonly SearchCondition[];
  readonly sort: string;
  readonly limit: number;
  readonly properties: readonly string[];
}

/** Which object by id, and what of it. */
export interface ReadRequest {
  readonly id: string;
  readonly properties: readonly string[];
  /** Object types whose associated ids are wanted (HS-17). */
  readonly associations?: readonly string[];
  /** Properties whose earlier values are wanted. */
  readonly history?: readonly string[];
  /** The unique property that an id is a value of; without it an id of HubSpot's (HS-18). */
  readonly idProperty?: string;
}

/** Which objects by id, and what of them. */
export interface BatchReadRequest extends Pick<ReadRequest, 'properties' | 'history' | 'idProperty'> {
  readonly ids: readonly string[];
}

/** The endpoints we read, with the vendor's limits kept and their answers checked. */
export interface HubspotApi {
  listObjects(object: string, request: ListRequest, call: CallOptions): Promise<Listing<ObjectWire>>;
  /** One live object, or undefined where there is none (HS-19). */
  readObject(object: string, request: Omit<ReadRequest, 'idProperty'>, call: CallOptions): Promise<ObjectWire | undefined>;
  /** Live objects by id, in any order; unknown ids are left out. Splits into batches of 100 (HS-30), of which some go at once. */
  readObjects(object: string, request: BatchReadRequest, call: CallOptions): Promise<readonly ObjectWire[]>;
  search(
    object: string,
    request: SearchRequest,
    call: CallOptions,
  ): Promise<{ readonly total: number; readonly objects: readonly ObjectWire[] }>;
  /** Ties of objects to one object type, by id; 1,000 a call (HS-53), and the rest of those that have more than 500. */
  associations(
    direction: { readonly from: string; readonly to: string },
    ids: readonly string[],
    call: CallOptions,
  ): Promise<ReadonlyMap<string, readonly AssociationWire[]>>;
  owners(request: Omit<ListRequest, 'properties'>, call: CallOptions): Promise<Listing<OwnerWire>>;
  pipelines(object: string, call: CallOptions): Promise<readonly PipelineWire[]>;
  properties(object: string, call: CallOptions): Promise<readonly PropertyWire[]>;
  /** The portal an OAuth token belongs to. */
  portalOfToken(call: CallOptions): Promise<{ readonly hubId: number; readonly domain: string | undefined }>;
}

/** HS-15, HS-30 */
const PAGE_SIZE = 100;
/** Ids per call of the associations batch (HS-53). */
const TIES_BATCH = 1_000;
/** Batches of one reading under way at once: the lane has place for more, but others wait for it, too. */
const BATCHES_AT_ONCE = 3;

/** The endpoints of one portal. */
export function createHubspotApi(source: string, client: HubspotClient): HubspotApi {
  async function readBatch(
    object: string,
    { ids, properties, history = [], idProperty }: BatchReadRequest,
    call: CallOptions,
  ): Promise<readonly ObjectWire[]> {
    const wanted = { properties: [...properties], propertiesWithHistory: [...history] };
    const body = { inputs: ids.map((id) => ({ id })), ...wanted, ...(idProperty === undefined ? {} : { idProperty }) };
    const send = { kind: 'other', about: object, wire: objectBatchWire } as const;
    const batch = await client.call(
      { ...send, send: async (sdk) => await sdk.crm.objects.batchApi.readWithHttpInfo(object, body, false) },
      call,
    );
    refuseOtherErrors(source, batch.errors);
    return batch.results;
  }

  return {
    async listObjects(object, { after, which, properties, limit = PAGE_SIZE }, call) {
      const page = await client.call(
        {
          kind: 'other',
          about: object,
          wire: objectPageWire,
          send: async (sdk) =>
            await sdk.crm.objects.basicApi.getPageWithHttpInfo(
              object,
              limit,
              after,
              toList(properties),
              undefined,
              undefined,
              which === 'archived',
            ),
        },
        call,
      );
      return { items: page.results, after: page.paging?.next?.after };
    },
    async readObjects(object, { ids, ...what }, call) {
      const work = async (slice: readonly string[]): Promise<readonly ObjectWire[]> =>
        await readBatch(object, { ids: slice, ...what }, call);
      return (await mapBounded(inSlices(ids, PAGE_SIZE), { bound: BATCHES_AT_ONCE, work })).flat();
    },
    async readObject(object, { id, properties, associations, history }, call) {
      const lists = [toList(properties), toList(history), toList(associations)] as const;
      const found = await client.call(
        {
          kind: 'other',
          wire: objectWire.nullable(),
          send: async (sdk) => await orNothing(sdk.crm.objects.basicApi.getByIdWithHttpInfo(object, id, ...lists, false)),
        },
        call,
      );
      return found ?? undefined;
    },
    async search(object, { conditions, sort, limit, properties }, call) {
      const filters = conditions.map(({ property, operator, value }) => ({
        propertyName: property,
        operator: SEARCH_OPERATORS[operator],
        value,
      }));
      const body = { filterGroups: filters.length === 0 ? [] : [{ filters }], sorts: [sort], limit, properties: [...properties] };
      const page = await client.call(
        {
          kind: 'search',
          about: object,
          wire: searchPageWire,
          send: async (sdk) => await sdk.crm.objects.searchApi.doSearchWithHttpInfo(object, body),
        },
        call,
      );
      return { total: page.total, objects: page.results };
    },
    async associations({ from, to }, ids, call) {
      const ties = new Map<string, AssociationWire[]>();
      let waiting: readonly { readonly id: string; readonly after?: string }[] = ids.map((id) => ({ id }));
      const seen = new Set<string>();
      while (waiting.length > 0) {
        const body = { inputs: waiting.slice(0, TIES_BATCH).map((input) => ({ ...input })) };
        const batch = await client.call(
          {
            // HS-57 allows fewer of these than of all calls: at most four of five are, which keeps below it where the window is the usual one.
            kind: 'other',
            wire: associationBatchWire,
            send: async (sdk) => await sdk.crm.associations.v4.batchApi.getPageWithHttpInfo(from, to, body),
          },
          call,
        );
        refuseOtherErrors(source, batch.errors);
        for (const { from: owner, to: found } of batch.results) ties.set(owner.id, [...(ties.get(owner.id) ?? []), ...found]);
        const further = batch.results.flatMap(({ from: owner, paging }) =>
          paging?.next == null ? [] : [{ id: owner.id, after: paging.next.after }],
        );
        for (const { id, after } of further) refuseRepeated(source, seen, `${id} ${after}`);
        waiting = [...waiting.slice(TIES_BATCH), ...further];
      }
      return ties;
    },
    async owners({ after, which }, call) {
      const page = await client.call(
        {
          kind: 'other',
          wire: ownerPageWire,
          send: async (sdk) => await sdk.crm.owners.ownersApi.getPageWithHttpInfo(undefined, after, PAGE_SIZE, which === 'archived'),
        },
        call,
      );
      return { items: page.results, after: page.paging?.next?.after };
    },
    async pipelines(object, call) {
      const send = { kind: 'other', about: object, wire: pipelinesWire } as const;
      return (await client.call({ ...send, send: async (sdk) => await sdk.crm.pipelines.pipelinesApi.getAllWithHttpInfo(object) }, call))
        .results;
    },
    async properties(object, call) {
      const send = { kind: 'other', about: object, wire: propertiesWire } as const;
      return (await client.call({ ...send, send: async (sdk) => await sdk.crm.properties.coreApi.getAllWithHttpInfo(object) }, call))
        .results;
    },
    async portalOfToken(call) {
      const info = await client.call(
        { kind: 'other', wire: tokenInfoWire, send: async (sdk, token) => await sdk.oauth.accessTokensApi.getWithHttpInfo(token) },
        call,
      );
      return { hubId: info.hub_id, domain: info.hub_domain ?? undefined };
    },
  };
}

// HS-14: one parameter with commas instead of one per name keeps the address short (HS-74).
function toList(names: readonly string[] = []): string[] {
  return names.length === 0 ? [] : [names.join(',')];
}

// HS-19: that there is no such object is an answer, not a failure.
async function orNothing(answer: Promise<HttpAnswer>): Promise<HttpAnswer> {
  try {
    return await answer;
  } catch (cause) {
    if (!isNotFound(cause)) throw cause;
    return { headers: headersOf(cause), body: { text: async () => await Promise.resolve('null') } };
  }
}

// HS-32, HS-53: what was not found, and what has no association, is told as an error and means an empty answer.
function refuseOtherErrors(source: string, errors: BatchErrorsWire): void {
  const other = errors.find(({ category }) => category !== 'OBJECT_NOT_FOUND');
  if (other === undefined) return;
  throw new OverlayError('SOURCE_UNAVAILABLE', `${source} answered only part of a batch (${other.category}).`, { source });
}

function refuseRepeated(source: string, seen: Set<string>, place: string): void {
  if (seen.has(place)) throw new OverlayError('SOURCE_BAD_RESPONSE', `${source} repeats a cursor of a batch of associations.`, { source });
  seen.add(place);
}
