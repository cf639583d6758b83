import type { ComparisonContext } from './comparison.ts';
import { COMPARISONS } from './comparisons.ts';
import { countChance, toChance } from './learn-chance.ts';
import type { LinkageModel, PairCount } from './linkage-model.ts';
import type { PairList } from './pair-list.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { compareRecords, weighOdds } from './score-pair.ts';
import type { Outcomes } from './score-pair.ts';

/** What a model is learned from. */
export interface Learning {
  readonly records: readonly PreparedRecord[];
  readonly context: ComparisonContext;
  /** A fair sample of the pairs to be compared, by positions of records. */
  readonly pairs: PairList;
  /** How many pairs one sampled pair stands for. */
  readonly sampledOf: number;
  /** How many pairs there are to choose from. */
  readonly count: PairCount;
}

/** What the shipped priors weigh, in pairs: few records move them little, many a lot. */
const PRIOR_PAIRS = 60;
const ROUNDS = 12;

/**
 * Learns the model from the user's own data, without labels: chance agreement from random pairs, agreement within one entity and the share of
 * matches by expectation–maximisation, starting from the shipped priors and held by them.
 *
 * @see Winkler (2000), "Using the EM Algorithm for Weight Computation in the Fellegi–Sunter Model of Record Linkage"
 */
export function estimateModel(start: LinkageModel, { records, context, pairs, sampledOf, count }: Learning): LinkageModel {
  const rows: Row[] = [];
  pairs.forEach((left, right) => {
    const [a, b] = [records[left], records[right]];
    if (a !== undefined && b !== undefined)
      rows.push({ outcomes: compareRecords([a, b], start, context), isWithin: a.source === b.source });
  });
  let model: LinkageModel = { ...start, u: toChance(start, countChance(start, records, context)) };
  for (let round = 0; round < ROUNDS; round += 1) model = maximise(model, rows, { pairs: count, sampledOf, start });
  return model;
}

interface Row {
  readonly outcomes: Outcomes;
  readonly isWithin: boolean;
}

interface Maximising {
  readonly pairs: PairCount;
  readonly sampledOf: number;
  readonly start: LinkageModel;
}

function maximise(model: LinkageModel, rows: readonly Row[], { pairs, sampledOf, start }: Maximising): LinkageModel {
  const sums = model.m.map((levels) => levels.map(() => 0));
  const matches = { within: 0, across: 0 };
  let related = 0;
  for (const { outcomes, isWithin } of rows) {
    const odds = weighOdds(outcomes, model, isWithin);
    const probability = 1 / (1 + 2 ** -odds.againstStrangers + 2 ** -odds.againstRelated);
    related += probability * 2 ** -odds.againstRelated * sampledOf;
    if (probability < 1e-4) continue;
    matches[isWithin ? 'within' : 'across'] += probability * sampledOf;
    for (const [comparison, outcome] of outcomes.entries()) {
      const ofComparison = sums[comparison];
      if (outcome !== undefined && ofComparison !== undefined)
        ofComparison[outcome.level] = (ofComparison[outcome.level] ?? 0) + probability;
    }
  }
  return {
    ...model,
    m: sums.map((counts, comparison) => {
      if (COMPARISONS[start.kind][comparison]?.isFixed) return start.m[comparison] ?? [];
      const total = counts.reduce((sum, count) => sum + count, 0);
      const levels = counts.map((count, level) => (count + (start.m[comparison]?.[level] ?? 0) * PRIOR_PAIRS) / (total + PRIOR_PAIRS));
      return withinReason(levels, start.m[comparison] ?? []);
    }),
    related: learnedRelated(matches.within + matches.across, related, start.related),
    prior: {
      acrossSources: learnedPrior(matches.across, pairs.across, start.prior.acrossSources),
      withinSource: learnedPrior(matches.within, pairs.within, start.prior.withinSource),
    },
  };
}

/** Disagreement may be this many times as common as the prior has it, agreement no less than one over it. */
const MOST_CHANGE = 4;

/**
 * Keeps what is learned recognisable: without labels nothing but the prior says which of the two classes is the matches, and where matches are
 * few the other class would take their place.
 */
function withinReason(levels: readonly number[], shipped: readonly number[]): readonly number[] {
  const bounded = levels.map((m, level) => Math.min((shipped[level] ?? 0) * MOST_CHANGE, Math.max((shipped[level] ?? 0) / MOST_CHANGE, m)));
  const total = bounded.reduce((sum, m) => sum + m, 0);
  return bounded.map((m) => m / total);
}

/** Matches expected beforehand count like this many seen. */
const PRIOR_MATCHES = 10;
/** Bits by which matches may be more common than expected: eight duplicates of every record. */
const MOST_MORE = 4;

/** Matches that the shipped share of related pairs weighs. */
const PRIOR_RELATED = 10;
/** Bits by which related entities may be commoner than usual; nothing says how rare they may be. */
const MOST_RELATED = 2;

function learnedRelated(matches: number, related: number, shipped: number): number {
  const learned = Math.log2((matches + PRIOR_RELATED) / (related + PRIOR_RELATED / 2 ** shipped));
  return Math.max(shipped - MOST_RELATED, learned);
}

function learnedPrior(matches: number, pairs: number, shipped: number): number {
  const share = 2 ** shipped;
  const ofPairs = (matches + PRIOR_MATCHES) / (pairs + PRIOR_MATCHES / share);
  return Math.min(shipped + MOST_MORE, Math.log2(ofPairs / (1 - ofPairs)));
}
