import { COMPARISONS } from './comparisons.ts';
import type { LinkageKind } from './linkage-record.ts';

/** Everything a verdict depends on besides the two records: learned once, then used pair by pair. */
export interface LinkageModel {
  readonly kind: LinkageKind;
  /** By comparison and level, as in {@link COMPARISONS}: how often two records of one entity agree to this degree. */
  readonly m: readonly (readonly number[])[];
  /** The same of two records of two entities; for levels with rarity a multiple of the value's own frequency. */
  readonly u: readonly (readonly number[])[];
  /** Log-odds in bits that two records are one entity before anything is known of them, by whether one source holds both. */
  readonly prior: { readonly acrossSources: number; readonly withinSource: number };
  /** Bits by which two records of one entity are commoner than those of two related ones (relatives, colleagues, neighbours). */
  readonly related: number;
}

/** {@link LinkageModel.related} before anything is known. */
const SHIPPED_RELATED: { readonly [Kind in LinkageKind]: number } = { contact: 1, account: 3 };

/** The model before it has seen any data: levels as shipped with the comparisons. */
export function shippedModel(kind: LinkageKind, prior: LinkageModel['prior']): LinkageModel {
  return {
    kind,
    m: COMPARISONS[kind].map((comparison) => comparison.levels.map((level) => level.m)),
    u: COMPARISONS[kind].map((comparison) => comparison.levels.map((level) => level.u)),
    prior,
    related: SHIPPED_RELATED[kind],
  };
}

/** How many pairs there are to choose from, of records of one source and of two. */
export interface PairCount {
  readonly within: number;
  readonly across: number;
}

/** Counts the pairs of a list of records. */
export function countPairs(records: readonly { readonly source: string }[]): PairCount {
  const sizes = new Map<string, number>();
  for (const { source } of records) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const within = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { within, across: (records.length * (records.length - 1)) / 2 - within };
}

/** Half the records having one duplicate is what is expected before anything is known. */
export function expectedPrior(records: number, { within, across }: PairCount): LinkageModel['prior'] {
  const bits = Math.min(-1, Math.log2(records / 2 / Math.max(1, within + across)));
  return { acrossSources: bits, withinSource: bits };
}
