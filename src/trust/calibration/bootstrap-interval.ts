import { createSeededRandom } from './seeded-random.ts';

/** A range that holds the true value in 95 of 100 cases. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Samples drawn, as many as the percentiles at either end need to hold still. */
const SAMPLES = 1000;
const SEED = 20_261_122;

/**
 * Percentile bootstrap, 95 %: the statistic of many samples drawn from the items with replacement. The draw is seeded: the same items give the
 * same interval.
 *
 * @param statistic - of the positions drawn; called 1,000 times.
 * @see Efron & Tibshirani (1993), "An Introduction to the Bootstrap", chapter 13
 */
export function bootstrapInterval(count: number, statistic: (drawn: readonly number[]) => number): Interval {
  const random = createSeededRandom(SEED);
  const values = Array.from({ length: SAMPLES }, () => statistic(Array.from({ length: count }, () => Math.floor(random() * count))));
  const sorted = values.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.floor(share * (SAMPLES - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}
