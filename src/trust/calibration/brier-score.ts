import type { Forecast } from './forecast.ts';

/**
 * Brier score: the mean squared distance between stated probability and outcome.
 *
 * @param forecasts - order does not matter.
 * @returns 0 (perfect) to 1 (always certain, always wrong); a constant 0.5 earns 0.25.
 * @throws {RangeError} on an empty list: no score is not a score of 0.
 * @see Brier (1950), https://doi.org/10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2
 */
export function brierScore(forecasts: readonly Forecast[]): number {
  if (forecasts.length === 0) throw new RangeError('a Brier score needs at least one forecast');
  return forecasts.reduce((sum, { probability, happened }) => sum + (probability - (happened ? 1 : 0)) ** 2, 0) / forecasts.length;
}
