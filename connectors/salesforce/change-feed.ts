import type { z } from 'zod';

import type { CallOptions, ChangePage, SourceRecord } from '../connector.ts';
import type { Page, SalesforceApi } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import { writeCursor } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { createLookAhead, ROLE_CHANGE_FIELDS } from './look-ahead.ts';
import type { PageAhead } from './look-ahead.ts';
import { changeQuery, MOST_IDS_IN_QUERY, soqlList } from './soql.ts';
import type { Keyset } from './soql.ts';
import { toBadResponse } from './to-error.ts';
import { toInstant, toRecord, toTombstone } from './to-record.ts';
import type { RecordContext } from './to-record.ts';
import { roleChangePageWire, rowPageWire } from './wire.ts';
import type { RowWire } from './wire.ts';

/** What a feed needs. */
export interface FeedDependencies {
  readonly source: string;
  readonly api: SalesforceApi;
  readonly catalogue: Catalogue;
  /** Everything that is read, in the order of a pass. */
  readonly objects: readonly string[];
  /** The source's own time at its last answer. */
  readonly sourceTime: () => string | undefined;
  /** A monotonic clock, milliseconds. */
  readonly now: () => number;
}

/** One object's change feed. */
export type ChangeFeed = (cursor: Cursor, context: RecordContext, call: CallOptions) => Promise<ChangePage>;

/** Rows of a page at most (SF-22); fewer may come. */
const PAGE_ROWS = 2_000;

/**
 * A row's stamp is set when it is written and seen when its transaction ends; Salesforce lets one run for up to ten minutes, most take
 * seconds. Each poll begins this long before the last one began.
 */
const OVERLAP_MS = 300_000;

/**
 * A new custom field is seen a quarter of an hour after it was made; a removed one at once, because queries for it fail. Describing eight
 * objects each minute would alone take most of a developer org's 15,000 calls a day.
 */
const PASS_DESCRIBE_MAX_AGE_MS = 900_000;

/**
 * A quiet pass takes two calls, and three when the descriptions are renewed: at one pass a minute some 3,000 calls a day.
 *
 * Pages by keyset on (SystemModstamp, Id) instead of query locators: those die with their session and are limited in number (SF-22),
 * a keyset goes on from any row, in any process. The recycle bin is read along, so deletions and merges arrive in their order (SF-46).
 */
export function createChangeFeed({ source, api, catalogue, objects, sourceTime, now }: FeedDependencies): ChangeFeed {
  const lookAhead = createLookAhead({ api, catalogue, objects, describeMaxAgeMs: PASS_DESCRIBE_MAX_AGE_MS, sourceTime, now });

  async function rows(context: RecordContext, place: Place, call: CallOptions): Promise<ChangePage> {
    const { object } = context.mapping;
    const { since, after } = place;
    const ahead = await pageAhead({ table: object, place, schema: rowPageWire }, call);
    const { page, limit, startedAt } = ahead === undefined ? await pageAlone(object, place, call) : await whole(ahead, call);
    const reached: Place = { since, after: lastOf(page.records, after) ?? after, startedAt: place.startedAt ?? startedAt };
    const records = page.records.map((row) => toRecord(context, row));
    const shown = new Set(records.map(({ ref }) => ref.id));
    const purged = (ahead?.deleted ?? []).filter(({ id }) => !shown.has(id));
    return {
      records: [...records, ...purged.map((gone) => toTombstone(context, gone))],
      ...(hasMore(page, limit) ? goOn('rows', reached) : afterRows(object, reached)),
      ...(limit === undefined ? { total: page.totalSize } : {}),
    };
  }

  async function pageAhead<Row>(
    { table, place: { since, after }, schema }: { readonly table: string; readonly place: Place; readonly schema: z.ZodType<Page<Row>> },
    call: CallOptions,
  ): Promise<FoundPage<Row> | undefined> {
    const begins = since !== undefined && after === undefined;
    return begins ? await lookAhead.firstPage({ table, since }, schema, call) : undefined;
  }

  async function whole(ahead: FoundPage<RowWire>, call: CallOptions): Promise<FoundPage<RowWire>> {
    return { ...ahead, page: await api.wholeRecords(ahead.page, call) };
  }

  async function pageAlone(object: string, { since, after }: Place, call: CallOptions): Promise<FoundPage<RowWire>> {
    // Within a pass the selection stays what it was, unless a field of it goes.
    const maxAgeMs = after === undefined ? PASS_DESCRIBE_MAX_AGE_MS : Infinity;
    // Without a limit the first answer says how many rows the whole backfill has.
    const limit = since === undefined && after === undefined ? undefined : PAGE_ROWS;
    const page = await catalogue.withSelection(
      object,
      { ...call, maxAgeMs },
      async (fields) => await api.records(changeQuery({ fields, object, since, after, limit }), call),
    );
    return { page, limit, startedAt: sourceTime() };
  }

  async function related(context: RecordContext, place: Place, call: CallOptions): Promise<ChangePage> {
    const { since, after } = place;
    const ahead = await pageAhead({ table: ROLES, place, schema: roleChangePageWire }, call);
    const limit = ahead?.limit ?? MOST_IDS_IN_QUERY;
    const soql = changeQuery({ fields: ROLE_CHANGE_FIELDS, object: ROLES, since, after, limit });
    const page = ahead?.page ?? (await api.queryAll({ soql, page: roleChangePageWire }, call));
    const records = await byIds(context, [...new Set(page.records.map(({ OpportunityId }) => OpportunityId))], call);
    const reached: Place = { ...place, after: lastOf(page.records, after) ?? after };
    return {
      records,
      ...(hasMore(page, limit) ? goOn('related', reached) : rest(context.mapping.object, { ...reached, after: undefined })),
    };
  }

  async function byIds(
    { mapping, ...context }: RecordContext,
    ids: readonly string[],
    call: CallOptions,
  ): Promise<readonly SourceRecord[]> {
    if (ids.length === 0) return [];
    const { object } = mapping;
    const found = await catalogue.withSelection(
      object,
      { ...call, maxAgeMs: Infinity },
      async (fields) => await api.allRecords(`SELECT ${fields.join(',')} FROM ${object} WHERE Id IN ${soqlList(ids)}`, call),
    );
    return found.map((row) => toRecord({ ...context, mapping }, row));
  }

  function lastOf(records: readonly Pick<RowWire, 'Id' | 'SystemModstamp'>[], after: Keyset | undefined): Keyset | undefined {
    const row = records.at(-1);
    if (row === undefined) return undefined;
    const last = { stamp: toInstant(row.SystemModstamp), id: row.Id };
    // A page that ends where it began would be asked for again and again.
    if (last.stamp === after?.stamp && last.id === after.id) throw toBadResponse(source, 'a page that does not go on');
    return last;
  }

  function hasMore(page: Page<unknown>, limit: number | undefined): boolean {
    const more = !page.done || (limit !== undefined && page.records.length >= limit);
    if (more && page.records.length === 0) throw toBadResponse(source, 'an empty page that is not the last');
    return more;
  }

  // In a backfill every opportunity comes with its roles; later a role changes without touching its opportunity.
  function afterRows(object: string, place: Place): Continuation {
    const isFollowed = object === 'Opportunity' && place.since !== undefined;
    return isFollowed ? goOn('related', { ...place, after: undefined }) : rest(object, place);
  }

  function rest(object: string, place: Place): Continuation {
    const since = watermark(place);
    if (since !== undefined) for (const table of object === 'Opportunity' ? [object, ROLES] : [object]) lookAhead.expect({ table, since });
    return { position: 'end', cursor: writeCursor({ at: 'rest', since }) };
  }

  return async (cursor, context, call) => {
    if (cursor.at === 'rest') return await rows(context, { since: cursor.since }, call);
    return cursor.at === 'rows' ? await rows(context, cursor, call) : await related(context, cursor, call);
  };
}

const ROLES = 'OpportunityContactRole';

interface Place {
  readonly since?: string | undefined;
  readonly after?: Keyset | undefined;
  readonly startedAt?: string | undefined;
}

interface FoundPage<Row> extends Partial<Pick<PageAhead<Row>, 'deleted'>> {
  readonly page: Page<Row>;
  /** Rows it can hold; `undefined` when nothing limits it. */
  readonly limit: number | undefined;
  readonly startedAt: string | undefined;
}

type Continuation = Pick<ChangePage, 'cursor' | 'position'>;

function goOn(at: 'rows' | 'related', place: Place): Continuation {
  return { position: 'more', cursor: writeCursor({ at, ...place }) };
}

// The source's clock when the pass began; without one, the newest row. A watermark never moves backwards.
function watermark({ since, after, startedAt }: Place): string | undefined {
  const reached = startedAt ?? after?.stamp;
  const next = reached === undefined ? since : new Date(Date.parse(reached) - OVERLAP_MS).toISOString();
  return since !== undefined && next !== undefined && since > next ? since : next;
}
