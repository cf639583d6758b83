import type { CallOptions, ChangePage, SourceRecord } from '../connector.ts';
import type { HubspotApi } from './api.ts';
import { nextLap, toCursor } from './cursor.ts';
import type { Position } from './cursor.ts';
import { toOwnerRecord } from './to-record.ts';

/** The owners: few, without search or batch, and so listed whole each time. */
export interface OwnerFeed {
  page(position: Position | undefined, call: CallOptions): Promise<ChangePage>;
  byIds(ids: readonly string[], call: CallOptions): Promise<readonly SourceRecord[]>;
}

type OwnersPosition = Extract<Position, { readonly phase: 'owners' }>;

const FIRST: OwnersPosition = { phase: 'owners', which: 'live' };

/** A feed over one portal's owners. */
export function createOwnerFeed(source: string, api: HubspotApi): OwnerFeed {
  async function pageAt(at: OwnersPosition, call: CallOptions): Promise<ChangePage> {
    const { items, after } = await api.owners({ which: at.which, after: at.lap?.after }, call);
    const records = items.map((wire) => toOwnerRecord(source, wire));
    const next = after === undefined ? followingListing(at) : { ...at, lap: nextLap(source, at.lap, after) };
    return { records, cursor: toCursor(next ?? FIRST), position: next === undefined ? 'end' : 'more' };
  }

  return {
    page: async (position, call) => await pageAt(position?.phase === 'owners' ? position : FIRST, call),
    async byIds(ids, call) {
      const wanted = new Set(ids);
      const found: SourceRecord[] = [];
      let at: OwnersPosition | undefined = FIRST;
      while (at !== undefined && found.length < wanted.size) {
        const { items, after } = await api.owners({ which: at.which, after: at.lap?.after }, call);
        found.push(...items.filter(({ id }) => wanted.has(id)).map((wire) => toOwnerRecord(source, wire)));
        at = after === undefined ? followingListing(at) : { ...at, lap: nextLap(source, at.lap, after) };
      }
      return found;
    },
  };
}

// HS-60: those who have left are listed apart.
function followingListing({ which }: OwnersPosition): OwnersPosition | undefined {
  return which === 'live' ? { phase: 'owners', which: 'archived' } : undefined;
}
