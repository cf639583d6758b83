/** The fields whose values are counted, each apart from the others. */
export const FIELDS = [
  'name',
  'word',
  'birth',
  'email',
  'local',
  'phone',
  'street',
  'city',
  'region',
  'postcode',
  'domain',
  'identifier',
] as const;

/** One of the fields whose values are counted. */
export type Field = (typeof FIELDS)[number];

/** Each value of a record once, by field. */
export type CountedValues = { readonly [Name in Field]?: readonly string[] };

/** How rare the values of the records at hand are. */
export interface Frequencies {
  /**
   * Bits that meeting a value by chance is worth: −log2 of the share of records that have it.
   *
   * @returns at least 0; a value that hardly anybody has is worth no more than {@link MOST_BITS}, since chance is not the only way to err.
   */
  readonly bits: (field: Field, value: string) => number;
  /** How many records have the value. */
  readonly count: (field: Field, value: string) => number;
}

/** Nothing agrees by pure chance so rarely that it outweighs everything else. */
const MOST_BITS = 13;
/** In a small file no value looks rare; it is taken to be a part of a world at least this large. */
const SMALLEST_WORLD = 400;

/**
 * Counts who has which value.
 *
 * @param entities - the values of each entity's records: once records are clustered, a value that one entity's twenty records repeat is as rare
 *   as one that a single record has.
 */
export function createFrequencies(entities: Iterable<readonly CountedValues[]>): Frequencies {
  const counts = new Map<Field, Map<string, number>>();
  const totals = new Map<Field, number>();
  for (const records of entities) {
    for (const [field, values] of valuesByField(records)) {
      totals.set(field, (totals.get(field) ?? 0) + 1);
      const ofField = counts.get(field) ?? new Map<string, number>();
      counts.set(field, ofField);
      for (const value of values) ofField.set(value, (ofField.get(value) ?? 0) + 1);
    }
  }
  const worlds = new Map([...counts].flatMap(([field, ofField]) => (BY_CHANCE.has(field) ? [[field, worldOf(ofField)] as const] : [])));
  const count = (field: Field, value: string): number => counts.get(field)?.get(value) ?? 0;
  return {
    count,
    bits: (field, value) => {
      const holders = count(field, value);
      const total = totals.get(field) ?? 0;
      const share =
        holders <= 2 ? 1 / Math.max(total, SMALLEST_WORLD, worlds.get(field) ?? 0) : (holders - 1) / Math.max(total, SMALLEST_WORLD / 4);
      return Math.min(MOST_BITS, Math.max(0, -Math.log2(Math.min(1, share))));
    },
  };
}

/** What strangers share by chance alone; colleagues and branches share the rest (a switchboard, a domain), which makes it no rarer. */
const BY_CHANCE: ReadonlySet<Field> = new Set(['name', 'birth', 'street', 'city', 'postcode']);

/** Share of the estimated world that is believed: a value written wrongly is there once as well, and no sign of others. */
const BELIEVED = 0.25;

/**
 * How many values there are in the world that a file shows a part of: where nearly every value is there once, many more are not there at all.
 *
 * @see Chao (1984), "Nonparametric Estimation of the Number of Classes in a Population"
 */
function worldOf(counts: ReadonlyMap<string, number>): number {
  let [once, twice] = [0, 0];
  for (const holders of counts.values()) {
    if (holders === 1) once += 1;
    else if (holders === 2) twice += 1;
  }
  return BELIEVED * (counts.size + (once * (once - 1)) / (2 * (twice + 1)));
}

function valuesByField(records: readonly CountedValues[]): ReadonlyMap<Field, ReadonlySet<string>> {
  const byField = new Map<Field, Set<string>>();
  for (const values of records) {
    for (const field of FIELDS) {
      const list = values[field] ?? [];
      if (list.length === 0) continue;
      const known = byField.get(field) ?? new Set<string>();
      byField.set(field, known);
      for (const value of list) known.add(value);
    }
  }
  return byField;
}
