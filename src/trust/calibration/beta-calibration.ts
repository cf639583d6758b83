import type { Calibrator, RawForecast } from './calibrator.ts';
import { toProbability } from './log-odds.ts';
import { fitRidgeLogistic } from './ridge-logistic.ts';

/** How firmly the intercept and both slopes are held at "nothing to mend". */
const PENALTY = [2, 20, 20] as const;
const CLOSEST = 1e-6;

/**
 * Beta calibration: its own slope for ln p and for −ln(1 − p), so that the two ends can be mended apart. Equal slopes are Platt's line.
 *
 * @see Kull, Silva Filho & Flach (2017), "Beta calibration", AISTATS
 */
export function fitBeta(forecasts: readonly RawForecast[]): Calibrator {
  const rows = forecasts.map(({ probability, ...rest }) => ({ ...rest, terms: [0, 1, 2], values: [1, ...toTerms(probability)] }));
  const [intercept = 0, low = 1, high = 1] = fitRidgeLogistic(rows, { centre: [0, 1, 1], penalty: PENALTY });
  const [a, b] = [Math.max(0, low), Math.max(0, high)];
  return {
    method: 'beta',
    calibrate: (raw) => {
      const [lnLow, lnHigh] = toTerms(raw);
      return toProbability(intercept + a * lnLow + b * lnHigh);
    },
  };
}

function toTerms(probability: number): readonly [number, number] {
  const inside = Math.min(1 - CLOSEST, Math.max(CLOSEST, probability));
  return [Math.log(inside), -Math.log(1 - inside)];
}
