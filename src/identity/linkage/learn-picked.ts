import type { ComparisonContext } from './comparison.ts';
import { countChance, toChance, toChanceOfPicked } from './learn-chance.ts';
import type { LevelCounts } from './learn-chance.ts';
import { shippedModel } from './linkage-model.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { LinkageKind } from './linkage-record.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { compareRecords, toBits, weighOdds } from './score-pair.ts';
import type { Outcomes } from './score-pair.ts';

/** Pairs that somebody else picked. */
export interface PickedPairs {
  readonly kind: LinkageKind;
  readonly records: readonly PreparedRecord[];
  readonly context: ComparisonContext;
  readonly pairs: readonly (readonly [left: PreparedRecord, right: PreparedRecord])[];
}

/** Share of matches expected before anything is known: who asks about pairs asks about likely ones. */
const EXPECTED_SHARE = 0.2;
/** What that expectation weighs, in pairs. */
const EXPECTATION = 50;
const ROUNDS = 8;

/**
 * Learns from pairs that somebody picked how many of them match, and how those that do not agree all the same. How entities agree with themselves
 * is taken as shipped: among pairs that were picked for looking alike, two neighbours look like one entity that is written in two ways.
 */
export function learnFromPicked({ kind, records, context, pairs }: PickedPairs): LinkageModel {
  const start = shippedModel(kind, priorOf(EXPECTED_SHARE));
  const rows = pairs.map((pair) => compareRecords(pair, start, context));
  const random = countChance(start, records, context);
  let model: LinkageModel = { ...start, u: toChance(start, random) };
  for (let round = 0; round < ROUNDS; round += 1) {
    const shares = rows.map((outcomes) => 1 / (1 + 2 ** -toBits(weighOdds(outcomes, model, false))));
    const matches = shares.reduce((sum, share) => sum + share, 0);
    model = {
      ...model,
      u: toChanceOfPicked(
        start,
        countLevels(start, rows, (row) => 1 - (shares[row] ?? 0)),
        random,
      ),
      prior: priorOf((matches + EXPECTED_SHARE * EXPECTATION) / (rows.length + EXPECTATION)),
    };
  }
  return model;
}

function priorOf(share: number): LinkageModel['prior'] {
  const bits = Math.log2(share / (1 - share));
  return { acrossSources: bits, withinSource: bits };
}

function countLevels(start: LinkageModel, rows: readonly Outcomes[], weightOf: (row: number) => number): LevelCounts {
  const counts = start.u.map((levels) => levels.map(() => 0));
  for (const [row, outcomes] of rows.entries()) {
    for (const [comparison, outcome] of outcomes.entries()) {
      const levels = counts[comparison];
      if (outcome !== undefined && levels !== undefined) levels[outcome.level] = (levels[outcome.level] ?? 0) + weightOf(row);
    }
  }
  return counts;
}
