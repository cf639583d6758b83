import type { Calibrator, RawForecast } from './calibrator.ts';
import { toLogOdds, toProbability } from './log-odds.ts';
import { fitRidgeLogistic } from './ridge-logistic.ts';

/** How firmly intercept and slope are held at "nothing to mend": few outcomes move them little. */
const PENALTY = [2, 20] as const;

/**
 * Platt scaling on log-odds: a line with an intercept and a slope, held near 0 and 1 by a prior, so that scores that are calibrated already
 * are left nearly alone.
 *
 * @see Platt (1999), "Probabilistic Outputs for Support Vector Machines"
 */
export function fitPlatt(forecasts: readonly RawForecast[]): Calibrator {
  const rows = forecasts.map(({ probability, ...rest }) => ({ ...rest, terms: [0, 1], values: [1, toLogOdds(probability)] }));
  const [intercept = 0, fitted = 1] = fitRidgeLogistic(rows, { centre: [0, 1], penalty: PENALTY });
  // A slope below 0 would turn the order round: at worst the raw forecast says nothing.
  const slope = Math.max(0, fitted);
  return { method: 'platt', calibrate: (raw) => toProbability(intercept + slope * toLogOdds(raw)) };
}
