import type { LearnedModel } from './linkage-knowledge.ts';
import { blockingKeys } from './linkage/blocking-keys.ts';
import { candidatePairs } from './linkage/candidate-pairs.ts';
import type { CandidatePairs } from './linkage/candidate-pairs.ts';
import type { ComparisonContext } from './linkage/comparison.ts';
import { estimateModel } from './linkage/estimate-model.ts';
import { FIELDS } from './linkage/frequencies.ts';
import type { Field } from './linkage/frequencies.ts';
import { findHouseholdMailboxes } from './linkage/household-mailboxes.ts';
import { countPairs, expectedPrior, shippedModel } from './linkage/linkage-model.ts';
import type { LinkageKind } from './linkage/linkage-record.ts';
import { createPairList } from './linkage/pair-list.ts';
import type { PairList } from './linkage/pair-list.ts';
import type { PreparedRecord } from './linkage/prepare-record.ts';
import { createWordTies } from './linkage/word-tie.ts';
import { FEWEST_HOLDERS, valueRarity } from './value-rarity.ts';
import type { ValueCounts } from './value-rarity.ts';

/** A part of the data from which is learned. */
export interface LearningSample {
  readonly kind: LinkageKind;
  /** The records of whole entities, entity by entity. */
  readonly entities: readonly (readonly PreparedRecord[])[];
  /** How many entities one of the sample stands for. */
  readonly sampledOf: number;
}

/** Pairs that are compared at most: more teach little and take long. */
const MOST_PAIRS = 120_000;

/**
 * Learns how agreement tells one entity from two, and how common values are, from a user's own data, without labels. The same sample, in the same
 * order, teaches the same.
 */
export function learnModel({ kind, entities, sampledOf }: LearningSample): Omit<LearnedModel, 'version'> {
  const records = entities.flat();
  const counts = countValues(entities);
  const context: ComparisonContext = { frequencies: valueRarity(counts), tie: createWordTies(), isHouseholdMailbox: () => false };
  const households = findHouseholdMailboxes(records, context);
  const keys = records.map((record) => blockingKeys(record, kind));
  const candidates = candidatePairs((record) => keys[record] ?? [], records.map(nearbyText));
  const count = countPairs(records);
  const model = estimateModel(shippedModel(kind, expectedPrior(records.length, count)), {
    records,
    context: { ...context, isHouseholdMailbox: (key) => households.has(key) },
    count,
    ...samplePairs(candidates),
  });
  return { model: { ...model, prior: ofAll(model.prior, sampledOf) }, counts, households };
}

// Of a part of the entities nearly all matches are there and only a part of a part of the pairs.
function ofAll(prior: LearnedModel['model']['prior'], sampledOf: number): LearnedModel['model']['prior'] {
  const bits = Math.log2(sampledOf);
  return { acrossSources: prior.acrossSources - bits, withinSource: prior.withinSource - bits };
}

function countValues(entities: LearningSample['entities']): ValueCounts {
  const totals: { [Name in Field]?: number } = {};
  const holders = new Map(FIELDS.map((field) => [field, new Map<string, number>()] as const));
  for (const records of entities) {
    for (const field of FIELDS) {
      const values = new Set(records.flatMap(({ counted }) => counted[field] ?? []));
      if (values.size === 0) continue;
      totals[field] = (totals[field] ?? 0) + 1;
      for (const value of values) holders.get(field)?.set(value, (holders.get(field)?.get(value) ?? 0) + 1);
    }
  }
  const shared = [...holders].map(([field, values]) => [field, new Map([...values].filter(([, held]) => held >= FEWEST_HOLDERS))] as const);
  return { totals, holders: new Map(shared) };
}

function samplePairs(candidates: CandidatePairs): { readonly pairs: PairList; readonly sampledOf: number } {
  let found = 0;
  candidates.forEach(() => {
    found += 1;
  });
  const sampledOf = Math.max(1, Math.ceil(found / MOST_PAIRS));
  const pairs = createPairList();
  let at = 0;
  candidates.forEach((left, right) => {
    if (at % sampledOf === 0) pairs.push(left, right);
    at += 1;
  });
  return { pairs, sampledOf };
}

/** Records that are alike stand near each other when sorted by this. */
function nearbyText({ person, organisations, births }: PreparedRecord): string {
  return `${person?.all.toSorted().join(' ') ?? organisations[0]?.compact ?? ''} ${births[0] ?? ''}`;
}
