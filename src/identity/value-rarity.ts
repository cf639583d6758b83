import type { Field, Frequencies } from './linkage/frequencies.ts';

/** How many entities have each value, as it was counted; values that hardly anybody shares are left out. */
export interface ValueCounts {
  /** Entities that state the field at all. */
  readonly totals: { readonly [Name in Field]?: number };
  /** Holders by value, from {@link FEWEST_HOLDERS} on. */
  readonly holders: ReadonlyMap<Field, ReadonlyMap<string, number>>;
}

/** Values with fewer holders are as rare as values can be: writing one in two ways must not make it common. */
export const FEWEST_HOLDERS = 3;

/** Nothing was counted yet. */
export const NOTHING_COUNTED: ValueCounts = { totals: {}, holders: new Map() };

/**
 * Bits that agreeing on a value is worth that nobody is known to share, before anything was counted. A mailbox, a domain and the whole name of a
 * company are made to be one party's own; a house number or a city never was.
 */
const UNSHARED: Readonly<Record<Field, number>> = {
  name: 8.6,
  word: 8.6,
  birth: 13,
  email: 17,
  local: 11,
  phone: 12,
  street: 8.6,
  city: 7,
  region: 4,
  postcode: 9,
  domain: 16,
  identifier: 17,
};

/** Chance is not the only way to err: nothing is worth more, however many entities there are. */
const MOST: Readonly<Record<Field, number>> = {
  name: 13,
  word: 13,
  birth: 13,
  email: 20,
  local: 13,
  phone: 14,
  street: 13,
  city: 13,
  region: 13,
  postcode: 13,
  domain: 18,
  identifier: 20,
};

/** How rare values are by what was counted of a user's data, and by what is usual where nothing was. */
export function valueRarity({ totals, holders }: ValueCounts): Frequencies {
  const count = (field: Field, value: string): number => holders.get(field)?.get(value) ?? 0;
  return {
    count,
    bits: (field, value) => {
      const known = count(field, value);
      const total = totals[field] ?? 0;
      const usual = Math.max(UNSHARED[field], Math.log2(Math.max(1, total)));
      const bits = known < FEWEST_HOLDERS ? usual : Math.min(usual, Math.log2(total / (known - 1)));
      return Math.min(MOST[field], Math.max(0, bits));
    },
  };
}
