import { fitAdditiveModel } from './additive-model.ts';
import { estimateBaseRate } from './base-rate.ts';
import type { BaseRate } from './base-rate.ts';
import { fitBoostedTrees } from './boosted-trees.ts';
import type { ClosedCase } from './case.ts';
import { learnCoding } from './column-coding.ts';
import { fitLevel } from './level.ts';

/** What could be said on one day, from the outcomes known before it. */
export interface Stage {
  readonly base: BaseRate;
  /** Log-odds of a case by each rival of {@link RIVALS}, in their order. */
  readonly logOdds: (values: readonly string[]) => readonly number[];
  /** The level at which bent log-odds of the known cases foresee as many outcomes as there were lately: what to add to them. */
  readonly levelOf: (bend: (logOdds: readonly number[]) => number) => number;
  /** What each column adds to a case's log-odds, next to the mean case. */
  readonly contributions: (values: readonly string[], rival: number) => readonly number[];
  /** Columns that tell the date and are not used. */
  readonly dated: readonly number[];
}

/** Penalties of the additive models, and whether small trees have half a say beside them. */
export const RIVALS = [
  { penalty: 5, trees: 'without trees' },
  { penalty: 20, trees: 'without trees' },
  { penalty: 60, trees: 'without trees' },
  { penalty: 5, trees: 'with trees' },
  { penalty: 20, trees: 'with trees' },
  { penalty: 60, trees: 'with trees' },
] as const;

/** Rival that speaks while nothing is known of how well any does: the flattest, which claims least. */
export const FIRST_RIVAL = 2;

/**
 * Learns everything that a day can know. A stage is fitted on closed cases alone and judged only on cases opened after it.
 *
 * @param known - earliest first; both outcomes must occur.
 */
export function fitStage(known: readonly ClosedCase[]): Stage {
  const base = estimateBaseRate(known);
  const coding = learnCoding(known);
  const terms = known.map(({ values }) => coding.encode(values));
  const grown = fitBoostedTrees({ size: coding.size, terms, happened: known.map(({ happened }) => happened) });
  const fitted = new Map(
    [...new Set(RIVALS.map(({ penalty }) => penalty))].map((penalty) => [penalty, fitAdditiveModel(known, coding, penalty)]),
  );
  const rivals = RIVALS.map(({ penalty, trees }) => {
    const additive = fitted.get(penalty);
    const alone = (list: readonly number[]): number => additive?.score(list) ?? 0;
    const score = trees === 'without trees' ? alone : (list: readonly number[]): number => (alone(list) + grown(list)) / 2;
    return { score, additive, level: fitLevel(known, terms.map(score), base.memory) };
  });
  const logOddsOf = (list: readonly number[]): readonly number[] => rivals.map(({ score, level }) => level + score(list));
  return {
    base,
    logOdds: (values) => logOddsOf(coding.encode(values)),
    levelOf: (bend) =>
      fitLevel(
        known,
        terms.map((list) => bend(logOddsOf(list))),
        base.memory,
      ),
    contributions: (values, rival) => rivals[rival]?.additive?.contributions(coding.encode(values)) ?? [],
    dated: coding.dated,
  };
}
