import { groupTies } from './area-under-curve.ts';
import type { Forecast } from './forecast.ts';

/** One bin of a reliability diagram. */
export interface ReliabilityBin {
  readonly count: number;
  /** Mean probability stated, in [0, 1]. */
  readonly stated: number;
  /** Share in which the event happened, in [0, 1]. */
  readonly observed: number;
}

/** Bins of a reliability diagram unless others are asked for. */
const BINS = 10;

/**
 * Cuts forecasts into bins of about equal count by rising probability. Equal probabilities are never torn apart: a run of them goes to the bin
 * of its middle, so a constant makes one bin.
 *
 * @param bins - at most so many are made; those without a forecast are left out.
 */
export function reliabilityBins(forecasts: readonly Forecast[], bins: number = BINS): readonly ReliabilityBin[] {
  const cut = new Map<number, Forecast[]>();
  let before = 0;
  for (const tied of groupTies(forecasts)) {
    const bin = Math.min(bins - 1, Math.floor(((before + tied.length / 2) / forecasts.length) * bins));
    cut.set(bin, [...(cut.get(bin) ?? []), ...tied]);
    before += tied.length;
  }
  return [...cut.values()].map((within) => ({
    count: within.length,
    stated: within.reduce((sum, { probability }) => sum + probability, 0) / within.length,
    observed: within.filter(({ happened }) => happened).length / within.length,
  }));
}

/**
 * Expected calibration error: the mean distance between what was stated and what was observed, each bin weighing as many as it holds.
 *
 * @returns 0 to 1.
 * @throws {RangeError} on an empty list.
 * @see Naeini, Cooper & Hauskrecht (2015), "Obtaining Well Calibrated Probabilities Using Bayesian Binning"
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  if (count === 0) throw new RangeError('a calibration error needs at least one forecast');
  // Divided once at the end: a sum of rounded shares can pass 1.
  return bins.reduce((sum, { count: within, stated, observed }) => sum + within * Math.abs(stated - observed), 0) / count;
}
