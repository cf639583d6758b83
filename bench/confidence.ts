import { areaUnderCurve } from '../src/trust/calibration/area-under-curve.ts';
import { backtest } from '../src/trust/calibration/backtest.ts';
import { brierScore } from '../src/trust/calibration/brier-score.ts';
import type { Forecast } from '../src/trust/calibration/forecast.ts';
import { calibrationError, reliabilityBins } from '../src/trust/calibration/reliability.ts';
import { simulateCases, SIMULATED_DAYS } from '../test/trust/calibration/drifting-cases.ts';
import { machineLine } from './machine.ts';

/** Worlds that are forecast: how strongly the columns count, and the log-odds between which the level drifts. */
const WORLDS = [
  { name: 'fast drift', strength: 1, level: [-1, 0.5] },
  { name: 'slow drift', strength: 0.6, level: [-1.5, -1] },
  { name: 'no drift', strength: 1, level: [-1, -1] },
  { name: 'no signal', strength: 0, level: [0.5, 0.5] },
] as const;
const SEEDS = [1, 2, 3];
const COUNT = 5000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

say(`Forecasts of the later half of ${COUNT} simulated outcomes; in brackets, what the true probabilities earn on the same outcomes`);
say(`${machineLine()}\n`);
say('world       seed  refit  method     AUC            Brier            ECE            ms');
for (const { name, ...world } of WORLDS) {
  for (const seed of SEEDS) {
    const cases = simulateCases({ seed, count: COUNT, ...world });
    for (const refit of ['none', 'month'] as const) {
      const begun = performance.now();
      const { predictions, rung } = backtest(cases, 19_000 + SIMULATED_DAYS / 2, refit);
      const ms = performance.now() - begun;
      const asked = predictions.flatMap(({ at, probability = 0 }) => ({ probability, ...cases[at] }));
      const stated = asked.map(({ probability, happened = false }) => ({ probability, happened }));
      const truth = asked.map(({ truth: probability = 0, happened = false }) => ({ probability, happened }));
      const figures = [areaUnderCurve, brierScore, errorOf].map((of) => `${of(stated)?.toFixed(3)} (${of(truth)?.toFixed(3)})`.padEnd(15));
      say(`${name.padEnd(12)}${String(seed).padEnd(6)}${refit.padEnd(7)}${rung.method.padEnd(11)}${figures.join('  ')}${ms.toFixed(0)}`);
    }
  }
}

function errorOf(forecasts: readonly Forecast[]): number {
  return calibrationError(reliabilityBins(forecasts));
}
