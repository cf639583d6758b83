import { OverlayError } from '../../src/errors.ts';
import type { CallOptions, ChangePage } from '../connector.ts';
import type { HubspotApi, SearchCondition, SearchRequest } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import { nextLap, parseCursor, toCursor } from './cursor.ts';
import type { Position, Sweep } from './cursor.ts';
import type { ObjectReader } from './object-reader.ts';
import type { CrmObject } from './objects.ts';
import { changeTimeOf } from './to-record.ts';
import type { ObjectWire } from './wire.ts';

/** Pages of one object's changes: first everything by listing, later what changed, by search, and what was archived, by listing. */
export interface ChangeFeed {
  page(object: CrmObject, cursor: string | undefined, call: CallOptions): Promise<ChangePage>;
}

/** What a feed is made of. */
export interface ChangeFeedOptions {
  readonly source: string;
  readonly api: HubspotApi;
  readonly catalogue: Catalogue;
  readonly reader: ObjectReader;
}

type At<Phase extends Position['phase']> = Extract<Position, { readonly phase: Phase }>;

/** The search index lags behind by "a few moments" (HS-44): what was changed this long before the newest change is read again. */
const OVERLAP_MS = 120_000;
/** HS-40 */
const SEARCH_PAGE = 200;

/**
 * Pages of the archive one pass lists at most; a longer archive is gone through in several passes, and its deletions come that much later.
 * Archived objects are no part of a search and have no order by time (HS-23).
 */
const MOST_ARCHIVED_PAGES = 5;

/** What was told of the objects in the overlap: their modification time by id. It holds only for who goes on from `cursor`. */
interface Told {
  readonly cursor: string;
  readonly modified: ReadonlyMap<string, number>;
}

/**
 * A feed over one portal. A quiet pass takes twenty calls: a search and a listing of the archive for each of nine object types, and two
 * listings of owners. Eleven more every quarter of an hour read the settings again: at one pass a minute some 30,000 calls a day. An archive of
 * more than a hundred objects of one type adds up to four calls for that type.
 */
export function createChangeFeed({ source, api, catalogue, reader }: ChangeFeedOptions): ChangeFeed {
  const told = new Map<string, Told>();

  // The newest change before the listing begins is the mark to go on from: everything that changes during the listing is newer by
  // the source's own clock, whatever ours says.
  async function begin(object: CrmObject, call: CallOptions): Promise<At<'backfill'>> {
    const request = { conditions: [], sort: `-${object.modifiedProperty}`, limit: 1, properties: [object.modifiedProperty] };
    const { total, objects } = await api.search(object.object, request, call);
    const modified = Math.max(0, ...objects.map((wire) => changedAtMs(wire, object)));
    return { phase: 'backfill', modified, archived: modified, total };
  }

  async function backfill(object: CrmObject, at: At<'backfill'>, call: CallOptions): Promise<ChangePage> {
    const { items, after } = await reader.page(object, { which: 'live', after: at.lap?.after }, call);
    const records = await reader.records(object, items, call);
    if (after !== undefined) return toPage(records, { ...at, lap: nextLap(source, at.lap, after) }, { position: 'more', total: at.total });
    return toPage(records, { phase: 'changes', modified: at.modified, archived: at.archived }, { position: 'end', total: at.total });
  }

  function toldUpTo(object: CrmObject, cursor: string | undefined): ReadonlyMap<string, number> {
    const entry = told.get(object.object);
    return entry === undefined || entry.cursor !== cursor ? new Map() : entry.modified;
  }

  async function changed(object: CrmObject, at: At<'changes'>, { before, call }: Onward): Promise<ToldPage> {
    const sweep: Sweep = at.sweep ?? { mode: 'from', at: Math.max(0, at.modified - OVERLAP_MS) };
    const { total, objects } = await api.search(object.object, toSearch(object, sweep), call);
    const news = objects.filter((wire) => (before.get(wire.id) ?? Number.NEGATIVE_INFINITY) < changedAtMs(wire, object));
    // Once in a pass that brings something, so that a new property or stage is there with the first record that has it.
    if (news.length > 0 && at.sweep === undefined) await catalogue.load(object, call);
    // The index may hold older values than the object; the batch read has today's, and takes any number of properties,
    // which a search cannot: its body ends at 3,000 characters (HS-41).
    const wires = await reader.byIds(
      object,
      news.map(({ id }) => id),
      call,
    );
    const records = await reader.records(object, wires, call);
    const modified = Math.max(at.modified, ...objects.map((wire) => changedAtMs(wire, object)));
    const next = nextSweep(sweep, { object, objects, hasMore: total > objects.length });
    const page = toPage(records, next === undefined ? toArchive({ ...at, modified }) : { ...at, modified, sweep: next }, {
      position: 'more',
    });
    const after = [...before, ...wires.map((wire) => [wire.id, changedAtMs(wire, object)] as const)];
    return { page, told: new Map(after.filter(([, changedAt]) => changedAt >= modified - OVERLAP_MS)) };
  }

  /**
   * Where a sweep goes on. Only first pages are read: offsets would skip records while others move to the end, and stop at 10,000 (HS-41).
   * Ties have no promised order, so a page full of one instant is taken up again by id within that instant.
   */
  function nextSweep(
    sweep: Sweep,
    page: { readonly object: CrmObject; readonly objects: readonly ObjectWire[]; readonly hasMore: boolean },
  ): Sweep | undefined {
    const { object, objects, hasMore } = page;
    const [first, last] = [objects[0], objects.at(-1)];
    if (!hasMore) return sweep.mode === 'within' ? { mode: 'past', at: sweep.at } : undefined;
    if (first === undefined || last === undefined) throw astray(source, 'a search counts results but holds none');
    if (sweep.mode === 'within') {
      if (BigInt(last.id) <= BigInt(sweep.id)) throw astray(source, 'a search by id does not move on');
      return { ...sweep, id: last.id };
    }
    const [from, to] = [changedAtMs(first, object), changedAtMs(last, object)];
    if (from < sweep.at || to < from) throw astray(source, 'a search by time does not keep its order');
    return from === to ? { mode: 'within', at: to, id: '0' } : { mode: 'from', at: to };
  }

  async function archived(object: CrmObject, at: At<'archived'>, call: CallOptions): Promise<ChangePage> {
    const { items, after } = await reader.page(object, { which: 'archived', after: at.lap?.after }, call);
    const recent = items.filter((wire) => changedAtMs(wire, object) >= at.archived - OVERLAP_MS);
    const records = await reader.records(object, recent, call);
    const newest = Math.max(at.newest, ...recent.map((wire) => changedAtMs(wire, object)));
    const { modified, begun } = at;
    if (after === undefined) {
      // What was archived behind the back of a listing that took several passes is newer than the listing's beginning.
      const mark = begun === undefined ? newest : Math.max(at.archived, Math.min(newest, begun));
      return toPage(records, { phase: 'changes', modified, archived: mark }, { position: 'end' });
    }
    const lap = nextLap(source, at.lap, after);
    const pages = at.pages + 1;
    if (pages < MOST_ARCHIVED_PAGES) return toPage(records, { ...at, newest, lap, pages }, { position: 'more' });
    const rest = { lap, newest, begun: begun ?? modified };
    return toPage(records, { phase: 'changes', modified, archived: at.archived, rest }, { position: 'end' });
  }

  async function follow(object: CrmObject, at: Exclude<Position, At<'owners'>>, onward: Onward): Promise<ToldPage> {
    const { before, call } = onward;
    switch (at.phase) {
      case 'backfill':
        return { page: await backfill(object, at, call), told: before };
      case 'changes':
        return await changed(object, at, onward);
      case 'archived':
        return { page: await archived(object, at, call), told: before };
    }
  }

  return {
    async page(object, cursor, call) {
      const position = cursor === undefined ? undefined : parseCursor(source, cursor);
      if (position?.phase === 'owners') {
        throw new OverlayError('SOURCE_REQUEST', `This cursor of ${source} belongs to its owners.`, { source });
      }
      if (position === undefined) await catalogue.load(object, call);
      const at = position ?? (await begin(object, call));
      const { page, told: modified } = await follow(object, at, { before: toldUpTo(object, cursor), call });
      told.set(object.object, { cursor: page.cursor, modified });
      return page;
    },
  };
}

/** What a page goes on from. */
interface Onward {
  /** What was told of the overlap on the way here. */
  readonly before: Told['modified'];
  readonly call: CallOptions;
}

/** A page, and what is told of the overlap once it is kept. */
interface ToldPage {
  readonly page: ChangePage;
  readonly told: Told['modified'];
}

function toArchive({ modified, archived, rest }: At<'changes'>): At<'archived'> {
  return { phase: 'archived', modified, archived, newest: archived, pages: 0, ...rest };
}

function toSearch(object: CrmObject, sweep: Sweep): SearchRequest {
  const { modifiedProperty: property } = object;
  // HS-44: date filters take milliseconds since the epoch.
  const value = String(sweep.at);
  const conditions: Readonly<Record<Sweep['mode'], readonly SearchCondition[]>> = {
    from: [{ property, operator: 'GTE', value }],
    within: [
      { property, operator: 'EQ', value },
      { property: 'hs_object_id', operator: 'GT', value: sweep.mode === 'within' ? sweep.id : '0' },
    ],
    past: [{ property, operator: 'GT', value }],
  };
  const sort = sweep.mode === 'within' ? 'hs_object_id' : property;
  return { conditions: conditions[sweep.mode], sort, limit: SEARCH_PAGE, properties: [property] };
}

function changedAtMs(wire: ObjectWire, object: CrmObject): number {
  return Date.parse(changeTimeOf(wire, object));
}

function astray(source: string, fault: string): OverlayError {
  return new OverlayError('SOURCE_BAD_RESPONSE', `${source} answers astray: ${fault}.`, { source });
}

function toPage(records: ChangePage['records'], next: Position, end: Pick<ChangePage, 'position' | 'total'>): ChangePage {
  return { records, cursor: toCursor(next), ...end };
}
