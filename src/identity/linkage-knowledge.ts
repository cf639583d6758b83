import type { ComparisonContext } from './linkage/comparison.ts';
import { createPairJudge } from './linkage/judge-pair.ts';
import type { PairJudge } from './linkage/judge-pair.ts';
import { shippedModel } from './linkage/linkage-model.ts';
import type { LinkageModel } from './linkage/linkage-model.ts';
import type { LinkageKind } from './linkage/linkage-record.ts';
import { createWordTies } from './linkage/word-tie.ts';
import { NOTHING_COUNTED, valueRarity } from './value-rarity.ts';
import type { ValueCounts } from './value-rarity.ts';

/** Everything that was learned of one kind of record. It never changes: who learns more makes another version. */
export interface LearnedModel {
  /** 0 is what is shipped. */
  readonly version: number;
  readonly model: LinkageModel;
  readonly counts: ValueCounts;
  /** Mailboxes that people of different names read. */
  readonly households: ReadonlySet<string>;
}

/** A learned model, ready to judge. */
export interface LinkageKnowledge extends PairJudge {
  readonly version: number;
  readonly context: ComparisonContext;
}

/** What is known of every kind that is judged by it. */
export type Knowledge = { readonly [Kind in LinkageKind]: LinkageKnowledge };

/** The kinds of records that a learned model judges. */
export const LINKAGE_KINDS: readonly LinkageKind[] = ['account', 'contact'];

/**
 * Bits before any evidence: among some thousands of entities two records that meet are rarely one. Learned as soon as there are enough records.
 */
const SHIPPED_PRIOR: { readonly [Kind in LinkageKind]: number } = { account: -12, contact: -13 };
/** Bits by which one source holds an entity twice more rarely than two sources hold it once each. */
const KEPT_CLEAN = 5;

/** What is known before anything was learned from the user's own data. */
export function shippedLearning(kind: LinkageKind): LearnedModel {
  const acrossSources = SHIPPED_PRIOR[kind];
  return {
    version: 0,
    model: shippedModel(kind, { acrossSources, withinSource: acrossSources - KEPT_CLEAN }),
    counts: NOTHING_COUNTED,
    households: new Set(),
  };
}

/** Makes a model judge. */
export function toKnowledge({ version, model, counts, households }: LearnedModel): LinkageKnowledge {
  const context: ComparisonContext = {
    frequencies: valueRarity(counts),
    tie: createWordTies(),
    isHouseholdMailbox: (key) => households.has(key),
  };
  return { version, context, ...createPairJudge(model, context) };
}
