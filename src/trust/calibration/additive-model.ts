import type { ClosedCase } from './case.ts';
import type { Coding } from './column-coding.ts';
import { fitRidgeLogistic, scoreRow } from './ridge-logistic.ts';

/** Log-odds as a sum over columns. */
export interface AdditiveModel {
  /** Log-odds of a case by its terms, without any level: only differences between cases mean something. */
  readonly score: (terms: readonly number[]) => number;
  /** What each column adds to the log-odds of a case, next to the mean of those learned from. */
  readonly contributions: (terms: readonly number[]) => readonly number[];
}

/** Inverse variance of the intercept's prior: it is as good as free. */
const FREE = 1e-3;

/**
 * Ridge logistic regression on coded columns. The penalty is a normal prior on every level's effect, which makes each a statistic of its past
 * outcomes shrunk towards none: a landing page seen ten times moves little, one seen a thousand times as far as it should.
 *
 * @param penalty - inverse variance of an effect in log-odds; more is flatter.
 */
export function fitAdditiveModel(known: readonly ClosedCase[], coding: Coding, penalty: number): AdditiveModel {
  const intercept = coding.size;
  const terms = known.map(({ values }) => coding.encode(values));
  const coefficients = fitRidgeLogistic(
    known.map(({ happened }, at) => ({ terms: [...(terms[at] ?? []), intercept], happened })),
    { centre: Array.from({ length: intercept + 1 }, () => 0), penalty: [...Array.from({ length: intercept }, () => penalty), FREE] },
  );
  const columns = Math.max(0, ...coding.columnOf.map((column) => column + 1));
  const byColumn = (list: readonly number[]): readonly number[] => {
    const sums = Array.from({ length: columns }, () => 0);
    for (const term of list) {
      const column = coding.columnOf[term] ?? 0;
      sums[column] = (sums[column] ?? 0) + (coefficients[term] ?? 0);
    }
    return sums;
  };
  const means = Array.from({ length: columns }, () => 0);
  for (const list of terms) byColumn(list).forEach((sum, column) => (means[column] = (means[column] ?? 0) + sum / terms.length));
  return {
    score: (list) => scoreRow({ terms: list }, coefficients),
    contributions: (list) => byColumn(list).map((sum, column) => sum - (means[column] ?? 0)),
  };
}
