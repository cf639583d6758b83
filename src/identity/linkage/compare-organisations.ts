import type { Comparison, ComparisonContext, Outcome } from './comparison.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { OrganisationWords, PreparedRecord } from './prepare-record.ts';

/** Names of organisations, without their legal forms; the best pair counts. */
export const organisationName: Comparison<PreparedRecord> = {
  name: 'name',
  personalBits: 10,
  levels: [
    { name: 'same', m: 0.57, u: 1, rarity: true },
    { name: 'close', m: 0.12, u: 2, rarity: true },
    { name: 'part', m: 0.14, u: 2, rarity: true },
    { name: 'acronym', m: 0.02, u: 0.0005 },
    { name: 'most words', m: 0.05, u: 2, rarity: true },
    { name: 'some words', m: 0.03, u: 0.05 },
    { name: 'different', m: 0.07, u: 0.94 },
  ],
  compare: ({ organisations: a }, { organisations: b }, context) => {
    let best: Outcome | undefined;
    for (const left of a) {
      for (const right of b) {
        const outcome = compareNames(left, right, context);
        if (best === undefined || outcome.level < best.level) best = outcome;
      }
    }
    return best;
  },
};

function compareNames(a: OrganisationWords, b: OrganisationWords, context: ComparisonContext): Outcome {
  const { shared, rarity, hasOtherNumber } = overlap(a, b, context);
  if (a.compact === b.compact || haveSameWords(a, b)) return { level: 0, rarity: rarestOf(a, context) };
  if (!hasOtherNumber && jaroWinkler(a.compact, b.compact) >= 0.95) return { level: 1, rarity: Math.max(rarity, 5) };
  if (a.acronym === b.compact || b.acronym === a.compact) return { level: 3, rarity: 0 };
  if (shared.ofShorter >= 0.95 && !hasOtherNumber) return { level: 2, rarity };
  if (shared.ofBoth >= 0.5 && !hasOtherNumber) return { level: 4, rarity };
  return { level: shared.ofShorter >= 0.3 ? 5 : 6, rarity: 0 };
}

function haveSameWords({ all: a }: OrganisationWords, { all: b }: OrganisationWords): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

function rarestOf({ all }: OrganisationWords, { frequencies }: ComparisonContext): number {
  return Math.max(...all.map((word) => frequencies.bits('word', word)));
}

interface Overlap {
  /** Shares of what the words say, by their rarity. */
  readonly shared: { readonly ofShorter: number; readonly ofBoth: number };
  /** Bits of the rarest word in common. */
  readonly rarity: number;
  /** "Fund 1" and "Fund 2". */
  readonly hasOtherNumber: boolean;
}

function overlap(a: OrganisationWords, b: OrganisationWords, { frequencies, tie }: ComparisonContext): Overlap {
  const weigh = (word: string): number => frequencies.bits('word', word) + 0.5;
  let common = 0;
  let rarity = 0;
  const [onlyA, onlyB] = [new Set(a.all), new Set(b.all)];
  for (const word of a.all) {
    const partner = onlyB.has(word)
      ? word
      : [...onlyB].find((other) => word.length > 3 && other.length > 3 && tie(word, other) === 'close');
    if (partner === undefined) continue;
    onlyA.delete(word);
    onlyB.delete(partner);
    const bits = Math.min(weigh(word), weigh(partner));
    common += bits;
    rarity = Math.max(rarity, bits);
  }
  const restOf = (words: ReadonlySet<string>): number => [...words].reduce((sum, word) => sum + weigh(word), 0);
  const [restA, restB] = [restOf(onlyA), restOf(onlyB)];
  return {
    shared: { ofShorter: common / (common + Math.min(restA, restB)), ofBoth: (2 * common) / (2 * common + restA + restB) },
    rarity,
    hasOtherNumber: hasNumber(onlyA) && hasNumber(onlyB),
  };
}

function hasNumber(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => /^\d+$|^[ivx]+$/u.test(word));
}
