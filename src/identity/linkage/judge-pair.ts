import type { ComparisonContext } from './comparison.ts';
import { mustStayApart } from './forbid-merge.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { LinkageKind } from './linkage-record.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { areKnownRelated, compareRecords, toBits, weighOdds, weighOutcomes } from './score-pair.ts';
import type { Evidence } from './score-pair.ts';

/** What one pair says about a merge: log-odds in bits, or that the two must not be one entity. */
export type PairVerdict = number | 'apart';

/**
 * Bits from which two records are linked, if their clusters agree. Accounts need more: branches and sister companies resemble each other more
 * than people do.
 */
export const LINK_FROM: { readonly [Kind in LinkageKind]: number } = { contact: 0.5, account: 2 };
/** Bits from which a person should look. */
const REVIEW_FROM = -4;

/** A verdict with its reasons. */
export interface PairExplanation {
  readonly verdict: 'link' | 'review' | 'no-link' | 'apart';
  /** Log-odds in bits that the two are one entity. */
  readonly bits: number;
  /** The same as a probability, 0 to 1. */
  readonly probability: number;
  /** What each comparison found and weighs. */
  readonly evidence: readonly Evidence[];
  /** Bits before any evidence: few pairs are one entity. */
  readonly prior: number;
  /** Bits that the two are one entity rather than strangers. */
  readonly againstStrangers: number;
  /** Bits left if the two are assumed to be relatives, colleagues or neighbours; where it is below the rest, that is the better explanation. */
  readonly againstRelated: number;
}

/** Judges pairs of prepared records by one learned model. */
export interface PairJudge {
  readonly judge: (a: PreparedRecord, b: PreparedRecord) => PairVerdict;
  readonly explain: (a: PreparedRecord, b: PreparedRecord) => PairExplanation;
}

/** A judge over a model and what is known of how rare values are. */
export function createPairJudge(model: LinkageModel, context: ComparisonContext): PairJudge {
  return {
    judge: (a, b) => {
      if (mustStayApart([a, b], model, context)) return 'apart';
      const isWithinSource = a.source === b.source;
      const odds = weighOdds(compareRecords([a, b], model, context), model, isWithinSource);
      const bits = toBits(odds);
      return areKnownRelated(odds, model) || (isWithinSource && isToldApart(bits, model)) ? 'apart' : bits;
    },
    explain: (a, b) => {
      const outcomes = compareRecords([a, b], model, context);
      const isWithinSource = a.source === b.source;
      const odds = weighOdds(outcomes, model, isWithinSource);
      const bits = toBits(odds);
      const isApart = areKnownRelated(odds, model) || (isWithinSource && isToldApart(bits, model)) || mustStayApart([a, b], model, context);
      return {
        verdict: isApart ? 'apart' : verdictOf(bits, model.kind),
        bits,
        probability: 1 / (1 + 2 ** -bits),
        evidence: weighOutcomes(outcomes, model),
        prior: isWithinSource ? model.prior.withinSource : model.prior.acrossSources,
        againstStrangers: odds.againstStrangers,
        againstRelated: odds.againstRelated,
      };
    },
  };
}

/** Bits by which duplicates within a source must be rarer than across sources for it to count as one that keeps none. */
const KEEPS_NO_DUPLICATES = 4;

/** Whether one source's two records tell two entities apart, because that source is seen to keep no duplicates. */
function isToldApart(bits: number, { prior }: LinkageModel): boolean {
  return bits < REVIEW_FROM && prior.acrossSources - prior.withinSource >= KEEPS_NO_DUPLICATES;
}

function verdictOf(bits: number, kind: LinkageKind): 'link' | 'review' | 'no-link' {
  if (bits >= LINK_FROM[kind]) return 'link';
  return bits >= REVIEW_FROM ? 'review' : 'no-link';
}
