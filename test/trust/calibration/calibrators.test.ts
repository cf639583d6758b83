import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fitBeta } from '../../../src/trust/calibration/beta-calibration.ts';
import type { RawForecast } from '../../../src/trust/calibration/calibrator.ts';
import { chooseCalibrator } from '../../../src/trust/calibration/choose-calibrator.ts';
import { fitIsotonic } from '../../../src/trust/calibration/isotonic-calibration.ts';
import { fitPlatt } from '../../../src/trust/calibration/platt-calibration.ts';
import { createSeededRandom } from '../../../src/trust/calibration/seeded-random.ts';

const FITS = [
  ['platt', fitPlatt],
  ['beta', fitBeta],
  ['isotonic', fitIsotonic],
] as const;
const raw = fc.double({ min: 0, max: 1, noNaN: true });
const rows = fc.array(fc.record({ probability: raw, happened: fc.boolean() }), { minLength: 1, maxLength: 60 });

test.each(FITS)('%s calibration never turns an order round, and stays within 0 and 1', (_, fit) => {
  fc.assert(
    fc.property(rows, fc.array(raw, { minLength: 2, maxLength: 20 }), (forecasts, asked) => {
      const { calibrate } = fit(forecasts);
      const stated = asked.toSorted((left, right) => left - right).map(calibrate);
      stated.forEach((probability, at) => {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(probability).toBeGreaterThanOrEqual((stated[at - 1] ?? 0) - 1e-9);
      });
    }),
  );
});

test.each(FITS)('%s calibration does not depend on the order of rows', (_, fit) => {
  fc.assert(
    fc.property(rows, raw, (forecasts, asked) => {
      expect(fit(forecasts.toReversed()).calibrate(asked)).toBeCloseTo(fit(forecasts).calibrate(asked), 6);
    }),
  );
});

test.each([
  ['platt', fitPlatt],
  ['beta', fitBeta],
] as const)('%s calibration of calibrated scores is nearly the identity', (_, fit) => {
  const { calibrate } = fit(simulate(5000, (probability) => probability));
  for (const asked of [0.1, 0.3, 0.5, 0.7, 0.9]) expect(Math.abs(calibrate(asked) - asked)).toBeLessThan(0.04);
});

test.each(FITS)('%s calibration mends scores that are too sure', (_, fit) => {
  const { calibrate } = fit(simulate(5000, (probability) => 1 / (1 + ((1 - probability) / probability) ** 0.4)));
  for (const asked of [0.1, 0.9]) expect(Math.abs(calibrate(asked) - 1 / (1 + ((1 - asked) / asked) ** 0.4))).toBeLessThan(0.05);
});

describe('the choice', () => {
  test('stays with Platt where a line is right', () => {
    expect(chooseCalibrator(stages((probability) => probability)).method).toBe('platt');
  });

  test('leaves Platt where a step is right, and states it', () => {
    const { method, calibrate } = chooseCalibrator(stages((probability) => (probability < 0.6 ? 0.1 : 0.5)));
    expect(method).toBe('isotonic');
    expect(calibrate(0.3)).toBeCloseTo(0.1, 1);
    expect(calibrate(0.9)).toBeCloseTo(0.5, 1);
  });
});

function stages(truth: (probability: number) => number): readonly (readonly RawForecast[])[] {
  const forecasts = simulate(5000, truth);
  return Array.from({ length: 10 }, (_, at) => forecasts.slice(at * 500, (at + 1) * 500));
}

function simulate(count: number, truth: (probability: number) => number): readonly RawForecast[] {
  const random = createSeededRandom(7);
  return Array.from({ length: count }, () => {
    const probability = 0.02 + 0.96 * random();
    return { probability, happened: random() < truth(probability) };
  });
}
