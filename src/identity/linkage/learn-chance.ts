import type { ComparisonContext } from './comparison.ts';
import { COMPARISONS } from './comparisons.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { compareRecords } from './score-pair.ts';

/** How often each level was seen, by comparison. */
export type LevelCounts = readonly (readonly number[])[];

/** Random pairs from which chance agreement is learned. */
const RANDOM_PAIRS = 60_000;
/** What the shipped chances weigh, in pairs. */
const PRIOR_PAIRS = 2_000;

/** Counts how random pairs of records, nearly all of two entities, agree. */
export function countChance(start: LinkageModel, records: readonly PreparedRecord[], context: ComparisonContext): LevelCounts {
  const counts = start.u.map((levels) => levels.map(() => 0));
  const tries = Math.min(RANDOM_PAIRS, (records.length * (records.length - 1)) / 2);
  const next = createDraw(records.length);
  for (let index = 0; index < tries; index += 1) {
    const [a, b] = [records[next()], records[next()]];
    if (a === undefined || b === undefined || a === b) continue;
    for (const [comparison, outcome] of compareRecords([a, b], start, context).entries()) {
      const levels = counts[comparison];
      if (outcome !== undefined && levels !== undefined) levels[outcome.level] = (levels[outcome.level] ?? 0) + 1;
    }
  }
  return counts;
}

/** Chances by level: as counted, held by those shipped; levels with rarity stay multiples of their value's own frequency. */
export function toChance(start: LinkageModel, counts: LevelCounts): LinkageModel['u'] {
  return COMPARISONS[start.kind].map(({ levels, isFixed }, comparison) => {
    const total = sum(counts[comparison] ?? []);
    return levels.map((level, at) => (level.rarity || isFixed ? level.u : share(counts[comparison]?.[at] ?? 0, total, level.u)));
  });
}

/**
 * Chances among pairs that somebody picked because they look alike: agreement that picks brought about is no evidence.
 *
 * @param picked - how the picked pairs that are no match agree.
 * @param random - how random pairs do.
 */
export function toChanceOfPicked(start: LinkageModel, picked: LevelCounts, random: LevelCounts): LinkageModel['u'] {
  return COMPARISONS[start.kind].map(({ levels, isFixed }, comparison) => {
    if (isFixed) return levels.map((level) => level.u);
    const [ofPicked, ofRandom] = [picked[comparison] ?? [], random[comparison] ?? []];
    const [totalPicked, totalRandom] = [sum(ofPicked), sum(ofRandom)];
    return levels.map((level, at) => {
      if (!level.rarity) return (2 * (ofPicked[at] ?? 0) + level.u * FEW) / (2 * totalPicked + FEW);
      const moreOften = ((ofPicked[at] ?? 0) + 1) / (totalPicked + FEW) / (((ofRandom[at] ?? 0) + 1) / (totalRandom + FEW));
      return level.u * Math.max(1, Math.min(MOST_MORE_OFTEN, moreOften));
    });
  });
}

/** What the shipped chances weigh among picked pairs, which are few. */
const FEW = 50;
const MOST_MORE_OFTEN = 6;

function share(count: number, total: number, shipped: number): number {
  return (count + shipped * PRIOR_PAIRS) / (total + PRIOR_PAIRS);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

// A fixed sequence: two runs over the same records learn the same.
function createDraw(below: number): () => number {
  let state = 49_734_321;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
