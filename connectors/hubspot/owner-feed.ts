import { OverlayError } from '../../src/errors.ts';
import type { CallOptions, ChangePage, SourceRecord } from '../connector.ts';
import type { HubspotApi } from './api.ts';
import { nextLap, parseCursor, toCursor } from './cursor.ts';
import type { Position } from './cursor.ts';
import { toOwnerRecord } from './to-record.ts';

/** The owners: few, without search or batch, and so listed whole each time. */
export interface OwnerFeed {
  /** @throws {OverlayError} `SOURCE_REQUEST` for a cursor of something else. */
  page(cursor: string | undefined, call: CallOptions): Promise<ChangePage>;
  /** Owners by id as the portal states them now. */
  byIds(ids: readonly string[], call: CallOptions): Promise<readonly SourceRecord[]>;
  /** Owners by id as they were listed within the last quarter of an hour; one who is new is looked for anew. */
  recall(ids: readonly string[], call: CallOptions): Promise<readonly SourceRecord[]>;
}

type OwnersPosition = Extract<Position, { readonly phase: 'owners' }>;

const FIRST: OwnersPosition = { phase: 'owners', which: 'live' };

const RECALL_MS = 900_000;
/** An id that no owner has, such as one of a person taken away for good, must not have the owners listed with every reading. */
const MISSING_MS = 60_000;

/** A feed over one portal's owners. */
export function createOwnerFeed(source: string, api: HubspotApi): OwnerFeed {
  let known: { readonly owners: ReadonlyMap<string, SourceRecord>; readonly listedAtMs: number } = {
    owners: new Map(),
    listedAtMs: Number.NEGATIVE_INFINITY,
  };

  async function pageAt(at: OwnersPosition, call: CallOptions): Promise<ChangePage> {
    const { items, after } = await api.owners({ which: at.which, after: at.lap?.after }, call);
    const records = items.map((wire) => toOwnerRecord(source, wire));
    const next = after === undefined ? followingListing(at) : { ...at, lap: nextLap(source, at.lap, after) };
    return { records, cursor: toCursor(next ?? FIRST), position: next === undefined ? 'end' : 'more' };
  }

  async function list(call: CallOptions, isEnough: (found: readonly SourceRecord[]) => boolean): Promise<readonly SourceRecord[]> {
    const found: SourceRecord[] = [];
    let at: OwnersPosition | undefined = FIRST;
    while (at !== undefined && !isEnough(found)) {
      const { items, after } = await api.owners({ which: at.which, after: at.lap?.after }, call);
      found.push(...items.map((wire) => toOwnerRecord(source, wire)));
      at = after === undefined ? followingListing(at) : { ...at, lap: nextLap(source, at.lap, after) };
    }
    return found;
  }

  return {
    async page(cursor, call) {
      const position = cursor === undefined ? FIRST : parseCursor(source, cursor);
      if (position.phase === 'owners') return await pageAt(position, call);
      throw new OverlayError('SOURCE_REQUEST', `This cursor of ${source} does not belong to its owners.`, { source });
    },
    async byIds(ids, call) {
      const wanted = new Set(ids);
      const isWanted = ({ ref }: SourceRecord): boolean => wanted.has(ref.id);
      return (await list(call, (found) => found.filter((owner) => isWanted(owner)).length >= wanted.size)).filter((owner) =>
        isWanted(owner),
      );
    },
    async recall(ids, call) {
      if (ids.length === 0) return [];
      const heldMs = performance.now() - known.listedAtMs;
      const isMissing = ids.some((id) => !known.owners.has(id));
      if (heldMs > (isMissing ? MISSING_MS : RECALL_MS)) {
        const owners = await list(call, () => false);
        known = { owners: new Map(owners.map((owner) => [owner.ref.id, owner])), listedAtMs: performance.now() };
      }
      return ids.flatMap((id) => known.owners.get(id) ?? []);
    },
  };
}

// HS-60: those who have left are listed apart.
function followingListing({ which }: OwnersPosition): OwnersPosition | undefined {
  return which === 'live' ? { phase: 'owners', which: 'archived' } : undefined;
}
