import type { CallOptions, ChangePage, SourceRecord } from '../connector.ts';
import type { Page, SalesforceApi } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import { writeCursor } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { changeQuery, MOST_IDS_IN_QUERY, soqlList } from './soql.ts';
import type { Keyset } from './soql.ts';
import { toBadResponse } from './to-error.ts';
import { toInstant, toRecord } from './to-record.ts';
import type { RecordContext } from './to-record.ts';
import { roleChangePageWire } from './wire.ts';
import type { RowWire } from './wire.ts';

/** What a feed needs. */
export interface FeedDependencies {
  readonly source: string;
  readonly api: SalesforceApi;
  readonly catalogue: Catalogue;
  /** The source's own time at its last answer. */
  readonly sourceTime: () => string | undefined;
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

/** A new custom field is seen a minute after it was made; a removed one at once, because queries for it fail. */
const PASS_DESCRIBE_MAX_AGE_MS = 60_000;

/**
 * Pages by keyset on (SystemModstamp, Id) instead of query locators: those die with their session and are limited in number (SF-22),
 * a keyset goes on from any row, in any process. The recycle bin is read along, so deletions and merges arrive in their order (SF-46).
 */
export function createChangeFeed({ source, api, catalogue, sourceTime }: FeedDependencies): ChangeFeed {
  async function rows(context: RecordContext, place: Place, call: CallOptions): Promise<ChangePage> {
    const { object } = context.mapping;
    const { since, after } = place;
    const isFirst = since === undefined && after === undefined;
    // Within a pass the selection stays what it was, unless a field of it goes.
    const maxAgeMs = after === undefined ? PASS_DESCRIBE_MAX_AGE_MS : Infinity;
    // Without a limit the first answer says how many rows the whole backfill has.
    const limit = isFirst ? undefined : PAGE_ROWS;
    const page = await catalogue.withSelection(
      object,
      { ...call, maxAgeMs },
      async (fields) => await api.records(changeQuery({ fields, object, since, after, limit }), call),
    );
    const reached: Place = { since, after: lastOf(page.records, after) ?? after, startedAt: place.startedAt ?? sourceTime() };
    const records = page.records.map((row) => toRecord(context, row));
    return {
      records,
      ...(hasMore(page, limit) ? goOn('rows', reached) : afterRows(object, reached)),
      ...(isFirst ? { total: page.totalSize } : {}),
    };
  }

  async function related(context: RecordContext, place: Place, call: CallOptions): Promise<ChangePage> {
    const { since, after } = place;
    const fields = ['Id', 'OpportunityId', 'SystemModstamp'];
    const soql = changeQuery({ fields, object: 'OpportunityContactRole', since, after, limit: MOST_IDS_IN_QUERY });
    const page = await api.queryAll({ soql, page: roleChangePageWire }, call);
    const records = await byIds(context, [...new Set(page.records.map(({ OpportunityId }) => OpportunityId))], call);
    const reached: Place = { ...place, after: lastOf(page.records, after) ?? after };
    return { records, ...(hasMore(page, MOST_IDS_IN_QUERY) ? goOn('related', reached) : rest({ ...reached, after: undefined })) };
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

  return async (cursor, context, call) => {
    if (cursor.at === 'rest') return await rows(context, { since: cursor.since }, call);
    return cursor.at === 'rows' ? await rows(context, cursor, call) : await related(context, cursor, call);
  };
}

interface Place {
  readonly since?: string | undefined;
  readonly after?: Keyset | undefined;
  readonly startedAt?: string | undefined;
}

type Continuation = Pick<ChangePage, 'cursor' | 'position'>;

function goOn(at: 'rows' | 'related', place: Place): Continuation {
  return { position: 'more', cursor: writeCursor({ at, ...place }) };
}

// In a backfill every opportunity comes with its roles; later a role changes without touching its opportunity.
function afterRows(object: string, place: Place): Continuation {
  return object === 'Opportunity' && place.since !== undefined ? goOn('related', { ...place, after: undefined }) : rest(place);
}

// The source's clock when the pass began; without one, the newest row. A watermark never moves backwards.
function rest({ since, after, startedAt }: Place): Continuation {
  const reached = startedAt ?? after?.stamp;
  const next = reached === undefined ? since : new Date(Date.parse(reached) - OVERLAP_MS).toISOString();
  const furthest = since !== undefined && next !== undefined && since > next ? since : next;
  return { position: 'end', cursor: writeCursor({ at: 'rest', since: furthest }) };
}
