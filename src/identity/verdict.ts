import type { Candidate } from './candidate.ts';

/** What one comparison of two records found. */
export interface Finding {
  /** What was compared: `name`, `domain` … */
  readonly comparison: string;
  /** How well it agrees, in the comparison's own levels. */
  readonly level: string;
  /** Evidence in bits: how many times (as a power of two) likelier this is for one entity than for two. */
  readonly weight: number;
  /** The finding in words, for people. */
  readonly words: string;
}

/** Makes the findings of one comparison. */
export function findingOf(comparison: string): (level: string, weight: number, words: string) => Finding {
  return (level, weight, words) => ({ comparison, level, weight, words });
}

/** How two records go together. */
export interface Match {
  /** `apart`: they must not be one entity, whatever links them through others. */
  readonly verdict: 'link' | 'no-link' | 'apart';
  /** Sum of all evidence, prior included, in bits. */
  readonly weight: number;
  /** Probability that they are one entity, 0 to 1. */
  readonly score: number;
  readonly findings: readonly Finding[];
  /** Whether the score lies between review and link, and nothing forbids that they are one: a person may know. */
  readonly isDoubtful: boolean;
}

/** How evidence becomes a verdict for one kind of record. */
export interface Thresholds {
  /** Bits before any evidence: most pairs that meet in a block are not one entity. */
  readonly prior: number;
  /** Bits that two records of one source and object need: a source rarely holds one entity twice. */
  readonly sameObject: number;
}

/** Bits from which records are linked: about 9 to 1. A false merge costs more than a miss. */
const LINK_FROM = 3;
/** Bits from which a person is asked: as likely as not. */
const REVIEW_FROM = 0;
/** Bits of evidence, prior left out, from which records contradict each other; knowing nothing of each other is no contradiction. */
const APART_FROM = -4;

/** Sums the findings up. */
export function decide(
  [left, right]: readonly [Candidate, Candidate],
  found: readonly (Finding | undefined)[],
  { prior, sameObject, forbidden }: Thresholds & { readonly forbidden: boolean },
): Match {
  const findings = found.filter((finding) => finding !== undefined);
  const weight = findings.reduce((sum, finding) => sum + finding.weight, prior);
  const isSameObject = left.ref.source === right.ref.source && left.ref.object === right.ref.object;
  const isForbidden = forbidden || weight - prior <= APART_FROM;
  // A source that never holds one thing twice leaves nothing to ask.
  const [reviewFrom, linkFrom] = isSameObject && sameObject > LINK_FROM ? [LINK_FROM, sameObject] : [REVIEW_FROM, LINK_FROM];
  return {
    verdict: verdictOf(weight, isForbidden || (isSameObject && weight < sameObject)),
    isDoubtful: !isForbidden && Number.isFinite(linkFrom) && weight >= reviewFrom && weight < linkFrom,
    weight,
    score: toScore(weight),
    findings,
  };
}

/** A probability, 0 to 1, of log-odds in bits. */
export function toScore(weight: number): number {
  return Math.round(10_000 / (1 + 2 ** -weight)) / 10_000;
}

function verdictOf(weight: number, isForbidden: boolean): Match['verdict'] {
  if (isForbidden) return 'apart';
  return weight >= LINK_FROM ? 'link' : 'no-link';
}
