import { z } from 'zod';

import { OverlayError } from '../../src/errors.ts';
import type { CallOptions, CensusPage, SourceRecord } from '../connector.ts';
import { lapSchema, nextLap, parseJson } from './cursor.ts';
import type { Lap } from './cursor.ts';
import type { ObjectReader } from './object-reader.ts';
import type { CrmObject } from './objects.ts';
import { OWNERS } from './objects.ts';
import type { OwnerFeed } from './owner-feed.ts';
import type { ObjectWire } from './wire.ts';

/** Pages of everything an object holds now. */
export interface Census {
  page(object: CrmObject | typeof OWNERS, cursor: string | undefined, call: CallOptions): Promise<CensusPage>;
}

/** What a census is made of. */
export interface CensusOptions {
  readonly source: string;
  readonly reader: ObjectReader;
  readonly owners: OwnerFeed;
}

const placeSchema = z.strictObject({ census: z.string(), lap: lapSchema.optional(), owners: z.string().optional() });
type Place = z.output<typeof placeSchema>;

/**
 * Listings of a hundred in one page of the census. Associations are read a thousand a call (HS-53): a page this long costs ten listings and
 * one call per kind of tie, where ten pages of a hundred would cost ten of each.
 */
const LISTINGS = 10;

/**
 * A census by listing, by ascending id: whole records, since a listing holds them anyway. It is what finds the changes that no search
 * tells of: associations made or taken away, privacy deletions (HS-26), and whatever the index lost.
 */
export function createCensus({ source, reader, owners }: CensusOptions): Census {
  async function objectPage(object: CrmObject, place: Place, call: CallOptions): Promise<CensusPage> {
    const wires: ObjectWire[] = [];
    let lap: Lap | undefined = place.lap;
    for (let listing = 0; listing < LISTINGS; listing += 1) {
      const { items, after } = await reader.page(object, { which: 'live', after: lap?.after }, call);
      wires.push(...items);
      lap = after === undefined ? undefined : nextLap(source, lap, after);
      if (lap === undefined) break;
    }
    const live = new Set(wires.map(({ id }) => id));
    const records = (await reader.records(object, wires, call)).filter(({ ref, state }) => state === 'live' && live.has(ref.id));
    return toPage(records, lap === undefined ? undefined : { census: object.object, lap });
  }

  async function ownersPage(place: Place, call: CallOptions): Promise<CensusPage> {
    const { records, cursor, position } = await owners.page(place.owners, call);
    return toPage(records, position === 'end' ? undefined : { census: OWNERS, owners: cursor });
  }

  function placeOf(name: string, cursor: string | undefined): Place {
    if (cursor === undefined) return { census: name };
    const place = placeSchema.safeParse(parseJson(cursor)).data;
    if (place?.census === name) return place;
    throw new OverlayError('SOURCE_REQUEST', `The cursor is not of a census of ${name} of ${source}; begin it anew.`, { source });
  }

  return {
    async page(object, cursor, call) {
      if (object === OWNERS) return await ownersPage(placeOf(OWNERS, cursor), call);
      return await objectPage(object, placeOf(object.object, cursor), call);
    },
  };
}

function toPage(records: readonly SourceRecord[], next: Place | undefined): CensusPage {
  const entries = records.map(({ ref, changedAt }) => ({ id: ref.id, changedAt }));
  return { entries, records, cursor: JSON.stringify(next ?? {}), position: next === undefined ? 'end' : 'more' };
}
