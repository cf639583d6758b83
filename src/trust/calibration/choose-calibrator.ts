import { fitBeta } from './beta-calibration.ts';
import type { Calibrator, RawForecast } from './calibrator.ts';
import { fitIsotonic } from './isotonic-calibration.ts';
import { logLoss } from './log-odds.ts';
import { fitPlatt } from './platt-calibration.ts';

/** Outcomes, and wins among them, that a calibrator is fitted on before it is judged. */
const [FEWEST, FEWEST_WINS] = [200, 20];
/** Nats by which beta or isotonic calibration must have done better than Platt's. */
const NEEDED_GAIN = 2;

const FITS = [fitPlatt, fitBeta, fitIsotonic] as const;

/**
 * The best of Platt, beta and isotonic calibration: each is fitted on the stages so far and judged on the next, again and again; Platt's stays
 * unless another did clearly better. The winner is then fitted on everything.
 *
 * @param stages - raw forecasts by the time at which they were stated, earliest first; at least one forecast in all.
 */
export function chooseCalibrator(stages: readonly (readonly RawForecast[])[]): Calibrator {
  const losses = FITS.map(() => 0);
  let earlier: readonly RawForecast[] = [];
  for (const stage of stages) {
    const wins = earlier.filter(({ happened }) => happened).length;
    if (earlier.length >= FEWEST && wins >= FEWEST_WINS) {
      FITS.forEach((fit, at) => (losses[at] = (losses[at] ?? 0) + lossOn(stage, fit(earlier))));
    }
    earlier = [...earlier, ...stage];
  }
  const [platt = 0] = losses;
  const least = Math.min(...losses);
  const fit = platt - least > NEEDED_GAIN ? FITS[losses.indexOf(least)] : fitPlatt;
  return (fit ?? fitPlatt)(earlier);
}

function lossOn(stage: readonly RawForecast[], { calibrate }: Calibrator): number {
  return stage.reduce((sum, { probability, happened }) => sum + logLoss({ probability: calibrate(probability), happened }), 0);
}
