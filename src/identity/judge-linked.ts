import { toFindings } from './evidence-words.ts';
import type { LinkageKnowledge } from './linkage-knowledge.ts';
import type { PairExplanation } from './linkage/judge-pair.ts';
import type { PreparedRecord } from './linkage/prepare-record.ts';
import { toBits } from './linkage/score-pair.ts';
import { toScore } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';

/** Two records as they are compared. */
export type ComparablePair = readonly [left: PreparedRecord, right: PreparedRecord];

/** What is known of two records beside what they say themselves. */
export interface GraphEvidence {
  /** What the graph knows: a common employer, a country, more about a level that the model found. Its weights are added to the model's. */
  readonly findings: readonly Finding[];
  /** What the two must not be one for, whatever else agrees. */
  readonly isForbidden: boolean;
  /** Whether what agrees may join them, only make somebody ask, or nothing of it. */
  readonly tie: 'joins' | 'asks' | 'none';
}

/** Bits from which records are joined: 4 to 1, after all that speaks against it. A false merge costs more than a miss. */
const LINK_FROM = 2;
/** Bits from which a person is asked: at least 1 to 4. */
const REVIEW_FROM = -2;
/** Bits of evidence, prior left out, from which records contradict each other; knowing nothing of each other is no contradiction. */
const APART_FROM = -4;

/** Judges two records by a learned model and by what the graph knows of them. */
export function judgeLinked(
  { explain }: LinkageKnowledge,
  pair: ComparablePair,
  evidenceOf: (explained: PairExplanation) => GraphEvidence,
): Match {
  const explained = explain(...pair);
  const { findings: known, isForbidden, tie } = evidenceOf(explained);
  const findings = summed([...toFindings(explained.evidence, pair), ...known]);
  const added = known.reduce((sum, { weight }) => sum + weight, 0);
  const againstStrangers = explained.againstStrangers + added;
  const odds = toBits({ againstStrangers, againstRelated: explained.againstRelated });
  // What may not join stays below what does, so that no score says more than the verdict.
  const weight = round(tie === 'joins' ? odds : Math.min(odds, LINK_FROM - 0.5));
  const areApart = isForbidden || explained.verdict === 'apart' || againstStrangers - explained.prior <= APART_FROM;
  const isLinked = !areApart && weight >= LINK_FROM;
  // One object of one source knows what it holds: what it holds twice is two, unless there is reason to link it.
  const isHeldTwice = pair[0].source === pair[1].source;
  return {
    verdict: isLinked ? 'link' : areApart || isHeldTwice ? 'apart' : 'no-link',
    isDoubtful: !isLinked && !areApart && tie !== 'none' && weight >= REVIEW_FROM,
    weight,
    score: toScore(weight),
    findings,
  };
}

// What the graph adds to a level is told with it.
function summed(findings: readonly Finding[]): readonly Finding[] {
  const byLevel = Map.groupBy(findings, ({ comparison, level }) => `${comparison} ${level}`);
  return [...byLevel.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, weight: round(others.reduce((sum, { weight }) => sum + weight, first.weight)) }],
  );
}

function round(bits: number): number {
  return Math.round(bits * 100) / 100;
}
