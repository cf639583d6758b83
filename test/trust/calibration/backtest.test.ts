import { describe, expect, test } from 'vitest';

import { areaUnderCurve } from '../../../src/trust/calibration/area-under-curve.ts';
import { backtest } from '../../../src/trust/calibration/backtest.ts';
import type { Refit } from '../../../src/trust/calibration/backtest.ts';
import { describeBasis } from '../../../src/trust/calibration/basis.ts';
import { brierScore } from '../../../src/trust/calibration/brier-score.ts';
import { calibrationError, reliabilityBins } from '../../../src/trust/calibration/reliability.ts';
import { brierSkill } from '../../../src/trust/calibration/skill.ts';
import { simulateCases, SIMULATED_DAYS } from './drifting-cases.ts';
import type { SimulatedCase } from './drifting-cases.ts';

const HALF = 19_000 + SIMULATED_DAYS / 2;
const columns = ['size', 'source', 'agent'];

describe('5,000 outcomes whose level drifts', () => {
  const cases = simulateCases({ seed: 2, count: 5000, strength: 1, level: [-1, 0.5] });
  const [once, monthly] = (['none', 'month'] as const).map((refit) => judge(cases, refit));

  test('feedback makes forecasts better, and calibrated to 0.03', () => {
    expect(monthly?.brier).toBeLessThan(once?.brier ?? 0);
    expect(monthly?.ece).toBeLessThan(once?.ece ?? 0);
    expect(monthly?.ece).toBeLessThanOrEqual(0.03);
  });

  test('forecasts have skill over the base rate, beyond chance', () => {
    expect(monthly?.skill.interval.low).toBeGreaterThan(0);
  });

  test('what is stated higher happens more often', () => {
    const observed = monthly?.bins.map((bin) => bin.observed) ?? [];
    expect(observed.length).toBe(10);
    // Neighbouring bins of 250 cases differ by chance; every second one must not.
    observed.slice(2).forEach((share, at) => expect(share).toBeGreaterThan(observed[at] ?? 1));
  });

  test('the basis names the columns that count, and not the one that does not', () => {
    const { predictions, rung } = backtest(cases, HALF, 'none');
    const basis = describeBasis(rung, predictions, { columns }).join('\n');
    expect(basis).toContain('The columns carry a signal');
    expect(basis).toMatch(/size multiplies the odds by 0\.\d+ to [2-9]/u);
    expect(basis).toContain('source multiplies the odds');
  });
});

describe('outcomes that no column foresees', () => {
  const cases = simulateCases({ seed: 5, count: 1500, strength: 0, level: [0.5, 0.5] });

  test('are given the base rate, and the basis says so', () => {
    const { predictions, rung } = backtest(cases, HALF, 'none');
    expect(rung.method).toBe('base-rate');
    expect(new Set(predictions.map(({ probability }) => probability)).size).toBe(1);
    expect(predictions[0]?.probability).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 1);
    expect(describeBasis(rung, predictions, { columns }).join(' ')).toContain('No signal');
  });
});

describe('what was known when', () => {
  const cases = simulateCases({ seed: 4, count: 900, strength: 1.5, level: [0, 0] });

  test('outcomes of the day and later change no prediction made once', () => {
    const turned = cases.map((one) => (one.closedOn < HALF ? one : { ...one, happened: !one.happened }));
    expect(probabilities(turned, 'none')).toEqual(probabilities(cases, 'none'));
    // The same turn before the day does.
    const earlier = cases.map((one) => (one.closedOn < HALF ? { ...one, happened: !one.happened } : one));
    expect(probabilities(earlier, 'none')).not.toEqual(probabilities(cases, 'none'));
  });

  test('outcomes of a month change no prediction of that month or of one before it', () => {
    const day = HALF + 90;
    const turned = cases.map((one) => (one.closedOn < day ? one : { ...one, happened: !one.happened }));
    const before = (list: readonly SimulatedCase[]): readonly unknown[] =>
      backtest(list, HALF, 'month').predictions.filter(({ at }) => (list[at]?.openedOn ?? 0) < day);
    expect(before(turned)).toEqual(before(cases));
  });

  test('the order of rows does not matter', () => {
    const forwards = probabilities(cases, 'none');
    const backwards = probabilities(cases.toReversed(), 'none').toReversed();
    backwards.forEach((probability, at) => expect(probability).toBeCloseTo(forwards[at] ?? -1, 6));
  });
});

test('below the data floor nothing is stated, and the basis says how much is missing', () => {
  const { predictions, rung } = backtest(simulateCases({ seed: 1, count: 50, strength: 1, level: [0, 0] }), 19_000 + 200, 'none');
  expect(rung.method).toBe('none');
  expect(predictions.every(({ probability }) => probability === undefined)).toBe(true);
  expect(describeBasis(rung, predictions, { columns })).toEqual([
    expect.stringMatching(/^Only \d+ outcomes are known; at least 30 are needed/u),
  ]);
});

test('a number that tells the month is left out, and the basis says so', () => {
  const cases = simulateCases({ seed: 3, count: 900, strength: 1.5, level: [-1, 1] }).map((one) => ({
    ...one,
    values: [...one.values, String(Math.floor(one.openedOn / 30))],
  }));
  const { predictions, rung } = backtest(cases, HALF, 'none');
  expect(describeBasis(rung, predictions, { columns: [...columns, 'rate'] }).at(-1)).toBe(
    'Left out, because they tell the date and not the case: rate.',
  );
});

function probabilities(cases: readonly SimulatedCase[], refit: Refit): readonly (number | undefined)[] {
  return backtest(cases, HALF, refit).predictions.map(({ probability }) => probability);
}

interface Judged {
  readonly brier: number;
  readonly ece: number;
  readonly auc: number | undefined;
  readonly bins: ReturnType<typeof reliabilityBins>;
  readonly skill: ReturnType<typeof brierSkill>;
}

function judge(cases: readonly SimulatedCase[], refit: Refit): Judged {
  const rate =
    cases.filter(({ closedOn, happened }) => closedOn < HALF && happened).length / cases.filter(({ closedOn }) => closedOn < HALF).length;
  const forecasts = backtest(cases, HALF, refit).predictions.map(({ at, probability = -1 }) => ({
    probability,
    happened: cases[at]?.happened ?? false,
    reference: rate,
  }));
  const bins = reliabilityBins(forecasts);
  return { brier: brierScore(forecasts), ece: calibrationError(bins), auc: areaUnderCurve(forecasts), bins, skill: brierSkill(forecasts) };
}
