import type { Comparison, ComparisonContext, Outcome } from './comparison.ts';
import { editDistance } from './edit-distance.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { GENERIC } from './street-parts.ts';
import type { StreetParts } from './street-parts.ts';

/** Streets with their house numbers. */
export const street: Comparison<PreparedRecord> = {
  name: 'street',
  personalBits: 0,
  group: 'place',
  levels: [
    { name: 'same', m: 0.6, u: 1, rarity: true },
    { name: 'same number in a similar street', m: 0.1, u: 0.0005 },
    { name: 'same street', m: 0.06, u: 1, rarity: true },
    { name: 'other number in the same street', m: 0.04, u: 0.003 },
    { name: 'similar street', m: 0.05, u: 0.01 },
    { name: 'different', m: 0.15, u: 0.98 },
  ],
  compare: ({ street: a }, { street: b }, context) => (a === undefined || b === undefined ? undefined : compareStreets(a, b, context)),
};

function compareStreets(a: StreetParts, b: StreetParts, context: ComparisonContext): Outcome {
  const { share, rarity } = likeness(a, b, context);
  const numbers = compareNumbers(a.numbers, b.numbers);
  if (numbers === 'same' && share >= 0.8) {
    const ofNumber = context.frequencies.bits('street', a.numbers.find((number) => b.numbers.includes(number)) ?? '');
    return { level: 0, rarity: Math.min(13, rarity + ofNumber / 2) };
  }
  if (numbers === 'same' && share >= 0.4) return { level: 1, rarity: 0 };
  if (share >= 0.8) return numbers === 'different' ? { level: 3, rarity: 0 } : { level: 2, rarity };
  return { level: share >= 0.45 ? 4 : 5, rarity: 0 };
}

function compareNumbers(a: readonly string[], b: readonly string[]): 'same' | 'close' | 'unknown' | 'different' {
  const [first, other] = [a[0], b[0]];
  if (first === undefined || other === undefined) return 'unknown';
  if (first === other || a.includes(other) || b.includes(first)) return 'same';
  return first.length >= 3 && other.length >= 3 && editDistance(first, other, 1) <= 1 ? 'close' : 'different';
}

/** Share of the shorter street's words, by what they say, that the other has too, and the rarest of them. */
function likeness(
  a: StreetParts,
  b: StreetParts,
  { frequencies, tie }: ComparisonContext,
): { readonly share: number; readonly rarity: number } {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  let common = 0;
  let total = 0;
  let rarity = 0;
  for (const word of short.words) {
    const bits = frequencies.bits('street', word) * (GENERIC.has(word) ? 0.15 : 1) + 0.1;
    total += bits;
    const isCommon =
      long.words.includes(word) || (word.length > 3 && long.words.some((other) => other.length > 3 && tie(word, other) === 'close'));
    if (!isCommon) continue;
    common += bits;
    rarity = Math.max(rarity, bits);
  }
  const ofWords = total === 0 ? 0 : common / total;
  // Words torn apart or run together.
  if (ofWords < 0.8 && a.compact.length > 4 && jaroWinkler(a.compact, b.compact) >= 0.94)
    return { share: 0.9, rarity: Math.max(rarity, 6) };
  return { share: ofWords, rarity };
}

/** Postal codes. */
export const postcode: Comparison<PreparedRecord> = {
  name: 'postal code',
  personalBits: 0,
  group: 'place',
  levels: [
    { name: 'same', m: 0.8, u: 1, rarity: true },
    { name: 'close', m: 0.08, u: 0.01 },
    { name: 'different', m: 0.12, u: 0.98 },
  ],
  compare: ({ postcodes: a }, { postcodes: b }, { frequencies }) => {
    if (a.length === 0 || b.length === 0) return undefined;
    const same = a.find((code) => b.includes(code));
    if (same !== undefined) return { level: 0, rarity: frequencies.bits('postcode', same) };
    return { level: a.some((code) => b.some((other) => isNear(code, other))) ? 1 : 2, rarity: 0 };
  },
};

// One mistyped character, or two parts of one town: SW1A 1AA and SW1A 2BB.
function isNear(a: string, b: string): boolean {
  return editDistance(a, b, 1) <= 1 || (a.length > 5 && a.length === b.length && a.slice(0, -3) === b.slice(0, -3));
}

/** Cities; where the postal codes agree the city says nothing more, unless it is another one. */
export const city: Comparison<PreparedRecord> = {
  name: 'city',
  personalBits: 0,
  group: 'place',
  levels: [
    { name: 'same', m: 0.8, u: 1, rarity: true },
    { name: 'close', m: 0.06, u: 2, rarity: true },
    { name: 'different', m: 0.14, u: 0.98 },
  ],
  compare: (a, b, { frequencies, tie }) => {
    if (a.cities.length === 0 || b.cities.length === 0) return undefined;
    const same = a.cities.find((name) => b.cities.includes(name));
    if (same !== undefined) {
      return { level: 0, rarity: frequencies.bits('city', same) * (samePostcode(a, b) ? REPEATED : 1) };
    }
    const close = a.cities.find((name) => b.cities.some((other) => tie(name, other) === 'close' || isPartOf(name, other)));
    return close === undefined ? { level: 2, rarity: 0 } : { level: 1, rarity: frequencies.bits('city', close) / 2 };
  },
};

/** What is left of a city's evidence where the postal code has given it already. */
const REPEATED = 0.25;

function samePostcode(a: PreparedRecord, b: PreparedRecord): boolean {
  return a.postcodes.some((code) => b.postcodes.includes(code));
}

// "Bristol" and "Bristol, City of"
function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && (long.startsWith(short) || long.endsWith(short));
}

/** Regions, where neither city nor postal code say it already. */
export const region: Comparison<PreparedRecord> = {
  name: 'region',
  personalBits: 0,
  group: 'place',
  levels: [
    { name: 'same', m: 0.92, u: 1, rarity: true },
    { name: 'different', m: 0.08, u: 0.9 },
  ],
  compare: (a, b, { frequencies }) => {
    if (a.regions.length === 0 || b.regions.length === 0) return undefined;
    const same = a.regions.find((name) => b.regions.includes(name));
    if (same === undefined) return { level: 1, rarity: 0 };
    return { level: 0, rarity: frequencies.bits('region', same) * (samePostcode(a, b) ? REPEATED : 1) };
  },
};
