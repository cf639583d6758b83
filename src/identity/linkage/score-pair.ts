import type { ComparisonContext, Outcome } from './comparison.ts';
import { COMPARISONS } from './comparisons.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { PreparedRecord } from './prepare-record.ts';

/** What the comparisons of one pair gave, in the order of the kind's comparisons. */
export type Outcomes = readonly (Outcome | undefined)[];

/** Compares two records in every way their kind knows. */
export function compareRecords(
  [a, b]: readonly [PreparedRecord, PreparedRecord],
  { kind }: LinkageModel,
  context: ComparisonContext,
): Outcomes {
  return COMPARISONS[kind].map((comparison) => comparison.compare(a, b, context));
}

/** One comparison's part in a verdict. */
export interface Evidence {
  readonly comparison: string;
  readonly level: string;
  /** Bits for (positive) or against one entity. */
  readonly bits: number;
}

/** The evidence of every comparison that says anything. */
export function weighOutcomes(outcomes: Outcomes, model: LinkageModel): readonly Evidence[] {
  return COMPARISONS[model.kind].flatMap((comparison, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined) return [];
    return [{ comparison: comparison.name, level: comparison.levels[outcome.level]?.name ?? '', bits: weightOf(index, outcome, model) }];
  });
}

/** Log-odds in bits that two records are one entity, against each of the other explanations. */
export interface Odds {
  readonly againstStrangers: number;
  readonly againstRelated: number;
}

/**
 * Weighs one entity against two explanations of what agrees: two strangers, as Fellegi and Sunter have it, and two that are related –
 * relatives, colleagues, tenants of one building – who share addresses, numbers and family names as one entity does and nothing personal.
 */
export function weighOdds(outcomes: Outcomes, model: LinkageModel, isWithinSource: boolean): Odds {
  let all = 0;
  let personal = 0;
  let worst = 0;
  let places = 0;
  const comparisons = COMPARISONS[model.kind];
  for (const [index, comparison] of comparisons.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) continue;
    const bits = weightOf(index, outcome, model);
    if (comparison.group === 'place' && bits < 0) {
      places += bits;
      worst = Math.min(worst, bits);
    } else all += bits;
    const most = outcome.isShared === true ? 0 : comparison.personalBits;
    const least = comparison.mostAgainst ?? (comparison.personalBits > 0 ? Infinity : 0);
    personal += Math.max(-least, Math.min(bits, most));
  }
  const prior = isWithinSource ? model.prior.withinSource : model.prior.acrossSources;
  return { againstStrangers: prior + all + worst + (places - worst) * REPEATED, againstRelated: model.related + personal };
}

/** What a second part of an address that differs adds to the first. */
const REPEATED = 0.25;

/** Both odds in one: log-odds in bits that two records are one entity. */
export function toBits({ againstStrangers, againstRelated }: Odds): number {
  return -Math.log2(2 ** -againstStrangers + 2 ** -againstRelated);
}

/**
 * Whether two records are surely near each other and likelier two than one: father and son, two tenants of one address. Where related entities are
 * rare among the records, one that is badly written is the likelier explanation for longer.
 */
export function areKnownRelated({ againstStrangers, againstRelated }: Odds, { related }: LinkageModel): boolean {
  return againstRelated < Math.min(0, PATIENCE * (1 - related)) && againstStrangers > againstRelated + SURELY;
}

/** Bits of contradiction that are borne for each bit by which related entities are rarer than usual. */
const PATIENCE = 3;

/** Bits from which strangers are out of the question. */
const SURELY = 3;

function weightOf(index: number, { level, rarity }: Outcome, { m, u }: LinkageModel): number {
  return Math.log2((m[index]?.[level] ?? 1) / (u[index]?.[level] ?? 1)) + rarity;
}
