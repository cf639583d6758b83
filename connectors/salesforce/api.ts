import { z } from 'zod';

import type { CallOptions } from '../connector.ts';
import type { ReadRequest, SalesforceClient } from './client.ts';
import { LONGEST_QUERY_ADDRESS, ROLE_FIELDS, soqlText } from './soql.ts';
import { isRefusal, toBadResponse, toInnerError } from './to-error.ts';
import { collectionWire, compositeWire, describeWire, limitsWire, rolePageWire, rowPageWire } from './wire.ts';
import type { DescribeWire, LimitsWire, RoleWire, RowWire } from './wire.ts';

/** A page of a query, whatever its rows are. */
export interface Page<Row> {
  readonly totalSize: number;
  readonly done: boolean;
  readonly nextRecordsUrl?: string | undefined;
  readonly records: readonly Row[];
}

/** One answer inside a composite. */
export interface InnerAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The calls this connector makes. */
export interface SalesforceApi {
  describe(object: string, call: CallOptions): Promise<DescribeWire>;
  /** Several descriptions in one call; `undefined` for an object that the org does not have or does not show. */
  describeTogether(objects: readonly string[], call: CallOptions): Promise<readonly (DescribeWire | undefined)[]>;
  limits(call: CallOptions): Promise<LimitsWire>;
  /** At most 25 reading calls in one, of them at most five queries (SF-34); answered in their order, each as it came. */
  readTogether(paths: readonly string[], call: CallOptions): Promise<readonly InnerAnswer[]>;
  /** The first page of a query over everything, the recycle bin and the archive included. */
  queryAll<Row>(query: TypedQuery<Row>, call: CallOptions): Promise<Page<Row>>;
  /** The same for records, each with all of its contact roles. */
  records(soql: string, call: CallOptions): Promise<Page<RowWire>>;
  /** The page of a query that came in another way, each record with all of its contact roles. */
  wholeRecords(page: Page<RowWire>, call: CallOptions): Promise<Page<RowWire>>;
  /** Every record a query finds, page after page: for queries that name their ids. */
  allRecords(soql: string, call: CallOptions): Promise<readonly RowWire[]>;
  /** Live records by id; what is unknown, deleted or invisible is left out. At most 2,000 ids (SF-33). */
  retrieve(
    selection: { readonly object: string; readonly ids: readonly string[]; readonly fields: readonly string[] },
    call: CallOptions,
  ): Promise<readonly RowWire[]>;
}

/** A query and the schema of its pages. */
export interface TypedQuery<Row> {
  readonly soql: string;
  readonly page: z.ZodType<Page<Row>>;
}

/** The API of one source. */
export function createSalesforceApi(
  source: string,
  options: { readonly client: SalesforceClient; readonly apiVersion: string },
): SalesforceApi {
  const { client, apiVersion } = options;

  async function queryAll<Row>({ soql, page }: TypedQuery<Row>, call: CallOptions): Promise<Page<Row>> {
    const path = toQueryPath(soql);
    if (path.length <= LONGEST_QUERY_ADDRESS) return await client.read({ method: 'GET', path }, page, call);
    // SF-26: an object with hundreds of fields makes an address no server takes; inside a composite it is a body.
    return await client.read(composite([path]), insideComposite(source, page), call);
  }

  function composite(paths: readonly string[]): ReadRequest {
    const compositeRequest = paths.map((path, place) => ({
      method: 'GET',
      url: path.startsWith('/services/data/') ? path : `/services/data/v${apiVersion}${path}`,
      referenceId: `part${place}`,
    }));
    return { method: 'POST', path: '/composite', body: { allOrNone: false, compositeRequest } };
  }

  async function readTogether(paths: readonly string[], call: CallOptions): Promise<readonly InnerAnswer[]> {
    const { compositeResponse } = await client.read(composite(paths), compositeWire, call);
    if (compositeResponse.length !== paths.length) throw toBadResponse(source, 'a composite of another length');
    return compositeResponse.map(({ httpStatusCode: status, body }) => ({ status, body }));
  }

  function toDescription(answer: InnerAnswer): DescribeWire | undefined {
    if (answer.status !== 200) {
      const error = toInnerError(source, answer);
      if (isRefusal(error, 'NOT_FOUND', 'INVALID_TYPE', 'ERROR_HTTP_404')) return undefined;
      throw error;
    }
    const { success, data } = describeWire.safeParse(answer.body);
    if (!success) throw toBadResponse(source, 'a description that is none');
    return data;
  }

  async function allPages<Row>(page: Page<Row>, schema: z.ZodType<Page<Row>>, call: CallOptions): Promise<Page<Row>> {
    const records = [...page.records];
    const followed = new Set<string>();
    let next = page.nextRecordsUrl;
    while (next !== undefined) {
      // A locator that comes back would be followed for ever.
      if (followed.has(next)) throw toBadResponse(source, 'a page that follows itself');
      followed.add(next);
      const following: Page<Row> = await client.read({ method: 'GET', path: next }, schema, call);
      records.push(...following.records);
      next = following.nextRecordsUrl;
    }
    return { totalSize: page.totalSize, done: true, records };
  }

  // SF-23: below a row the first page can be cut short. They are few, so one after the other holds one place in the source's lane.
  async function withAllRoles(page: Page<RowWire>, call: CallOptions): Promise<Page<RowWire>> {
    const records: RowWire[] = [];
    for (const row of page.records) {
      const { OpportunityContactRoles: roles } = row;
      if (roles?.nextRecordsUrl === undefined) records.push(row);
      else records.push({ ...row, OpportunityContactRoles: { ...roles, ...toRolePage(await allRoles(row.Id, roles, call)) } });
    }
    return { ...page, records };
  }

  async function allRoles(id: string, first: Page<RoleWire>, call: CallOptions): Promise<Page<RoleWire>> {
    try {
      return await allPages(first, rolePageWire, call);
    } catch (error) {
      if (!isLostPlace(error)) throw error;
      return await pagesOf(
        { soql: `SELECT ${ROLE_FIELDS} FROM OpportunityContactRole WHERE OpportunityId = ${soqlText(id)}`, page: rolePageWire },
        call,
      );
    }
  }

  async function pagesOf<Row>(query: TypedQuery<Row>, call: CallOptions): Promise<Page<Row>> {
    try {
      return await allPages(await queryAll(query, call), query.page, call);
    } catch (error) {
      // The places in a query die with their session and with age (SF-22): the query is asked anew.
      if (!isLostPlace(error)) throw error;
      return await allPages(await queryAll(query, call), query.page, call);
    }
  }

  return {
    describe: async (object, call) => await client.read({ method: 'GET', path: `/sobjects/${object}/describe` }, describeWire, call),
    async describeTogether(objects, call) {
      const answers = await readTogether(
        objects.map((object) => `/sobjects/${object}/describe`),
        call,
      );
      return answers.map(toDescription);
    },
    limits: async (call) => await client.read({ method: 'GET', path: '/limits' }, limitsWire, call),
    readTogether,
    queryAll,
    records: async (soql, call) => await withAllRoles(await queryAll({ soql, page: rowPageWire }, call), call),
    wholeRecords: withAllRoles,
    async allRecords(soql, call) {
      const whole = await withAllRoles(await pagesOf({ soql, page: rowPageWire }, call), call);
      return whole.records;
    },
    async retrieve({ object, ids, fields }, call) {
      const rows = await client.read(
        { method: 'POST', path: `/composite/sobjects/${object}`, body: { ids, fields } },
        collectionWire,
        call,
      );
      return rows.filter((row) => row !== null);
    },
  };
}

/** The address of a query over everything, the recycle bin and the archive included. */
export function toQueryPath(soql: string): string {
  return `/queryAll?q=${encodeURIComponent(soql)}`;
}

/** Whether a later page cannot be read because its place in the query is lost. */
export function isLostPlace(error: unknown): boolean {
  return isRefusal(error, 'INVALID_QUERY_LOCATOR');
}

function toRolePage({ records }: Page<RoleWire>): {
  readonly done: true;
  readonly nextRecordsUrl: undefined;
  readonly records: RoleWire[];
} {
  return { done: true, nextRecordsUrl: undefined, records: [...records] };
}

// The outer call succeeds whatever became of the inner one.
function insideComposite<Row>(source: string, page: z.ZodType<Page<Row>>): z.ZodType<Page<Row>> {
  return compositeWire.transform(({ compositeResponse: [answer] }, context) => {
    const { httpStatusCode: status, body } = answer ?? { httpStatusCode: 0, body: undefined };
    if (status !== 200) throw toInnerError(source, { status, body });
    const parsed = page.safeParse(body);
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: 'the inner answer is no page' });
    return z.NEVER;
  });
}
