import { OverlayError } from '../../src/errors.ts';
import type { CallOptions, ChangePage } from '../connector.ts';
import type { HubspotApi, SearchCondition, SearchRequest } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import { nextLap, toCursor } from './cursor.ts';
import type { Position, Sweep } from './cursor.ts';
import type { ObjectReader } from './object-reader.ts';
import type { CrmObject } from './objects.ts';
import { changeTimeOf } from './to-record.ts';
import type { ObjectWire } from './wire.ts';

/** Pages of one object's changes: first everything by listing, later what changed, by search, and what was archived, by listing. */
export interface ChangeFeed {
  page(object: CrmObject, position: Position | undefined, call: CallOptions): Promise<ChangePage>;
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

/** A feed over one portal. */
export function createChangeFeed({ source, api, catalogue, reader }: ChangeFeedOptions): ChangeFeed {
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

  async function changed(object: CrmObject, at: At<'changes'>, call: CallOptions): Promise<ChangePage> {
    const sweep: Sweep = at.sweep ?? { mode: 'from', at: Math.max(0, at.modified - OVERLAP_MS) };
    const { total, objects } = await api.search(object.object, toSearch(object, sweep), call);
    // The index may hold older values than the object; the batch read has today's, and takes any number of properties,
    // which a search cannot: its body ends at 3,000 characters (HS-41).
    const wires = await reader.byIds(
      object,
      objects.map(({ id }) => id),
      call,
    );
    const records = await reader.records(object, wires, call);
    const modified = Math.max(at.modified, ...objects.map((wire) => changedAtMs(wire, object)));
    const next = nextSweep(sweep, { object, objects, hasMore: total > objects.length });
    if (next === undefined)
      return toPage(records, { phase: 'archived', modified, archived: at.archived, newest: at.archived }, { position: 'more' });
    return toPage(records, { ...at, modified, sweep: next }, { position: 'more' });
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
    if (after !== undefined) return toPage(records, { ...at, newest, lap: nextLap(source, at.lap, after) }, { position: 'more' });
    return toPage(records, { phase: 'changes', modified: at.modified, archived: newest }, { position: 'end' });
  }

  return {
    async page(object, position, call) {
      const isStart = position === undefined || (position.phase === 'changes' && position.sweep === undefined);
      if (isStart) await catalogue.load(object, call);
      const at = position ?? (await begin(object, call));
      switch (at.phase) {
        case 'backfill':
          return await backfill(object, at, call);
        case 'changes':
          return await changed(object, at, call);
        case 'archived':
          return await archived(object, at, call);
        case 'owners':
          throw new OverlayError('SOURCE_REQUEST', `This cursor of ${source} belongs to its owners.`, { source });
      }
    },
  };
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
