import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { estimateBaseRate } from '../../../src/trust/calibration/base-rate.ts';
import type { ClosedCase } from '../../../src/trust/calibration/case.ts';
import { learnCoding } from '../../../src/trust/calibration/column-coding.ts';
import { estimateMomentum } from '../../../src/trust/calibration/momentum.ts';
import { recencyWeights } from '../../../src/trust/calibration/recency.ts';
import { fitRidgeLogistic } from '../../../src/trust/calibration/ridge-logistic.ts';
import { createSeededRandom } from '../../../src/trust/calibration/seeded-random.ts';

const DAYS_A_MONTH = 30.5;

/** 300 outcomes a month at the rates given. */
function months(rates: readonly number[]): readonly ClosedCase[] {
  const random = createSeededRandom(3);
  return rates.flatMap((rate, month) =>
    Array.from({ length: 300 }, (_, at) => {
      const day = Math.floor(19_000 + (month + at / 300) * DAYS_A_MONTH);
      return { openedOn: day, closedOn: day, happened: random() < rate, values: [] };
    }),
  );
}

describe('the base rate', () => {
  test('follows a jump', () => {
    const { rate, memory } = estimateBaseRate(months([0.05, 0.05, 0.05, 0.05, 0.05, 0.3, 0.3]));
    expect(memory).toBeLessThan(1000);
    expect(rate).toBeGreaterThan(0.22);
  });

  test('does not chase a season', () => {
    const { rate, memory } = estimateBaseRate(months([0.8, 0.5, 0.55, 0.8, 0.5, 0.55]));
    expect(memory).toBe(Infinity);
    expect(rate).toBeCloseTo(0.62, 1);
  });
});

test('weights halve with memory, and outcomes of one day weigh the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2 }), fc.integer({ min: 1, max: 50 }), (days, memory) => {
      const known = days.toSorted((left, right) => left - right).map((closedOn) => ({ closedOn }));
      const weights = recencyWeights(known, memory);
      weights.forEach((weight, at) => {
        const before = weights[at - 1] ?? 0;
        if (known[at]?.closedOn === known[at - 1]?.closedOn) expect(weight).toBe(before);
        else expect(weight).toBeGreaterThan(before);
        expect(weight).toBeLessThanOrEqual(1);
      });
    }),
  );
});

/** 300 outcomes a stage at the rates given, of which the log-odds were stated. */
function stages(rates: readonly number[], said: readonly number[]): Parameters<typeof estimateMomentum>[0] {
  return rates.map((rate, stage) =>
    Array.from({ length: 300 }, (_, at) => ({ closedOn: stage, happened: at < 300 * rate, logOdds: said[stage] ?? 0 })),
  );
}

describe('momentum', () => {
  test('makes up for a level that is always late', () => {
    const rates = [0.2, 0.3, 0.4, 0.5, 0.6];
    const late = [0.1, 0.2, 0.3, 0.4, 0.5].map((rate) => Math.log(rate / (1 - rate)));
    expect(estimateMomentum(stages(rates, late), 300)).toBeGreaterThan(0.25);
  });

  test('leaves forecasts that are right alone', () => {
    expect(estimateMomentum(stages([0.5, 0.5, 0.5], [0, 0, 0]), 300)).toBe(0);
  });
});

describe('ridge regression', () => {
  test('finds the rate with a free intercept, and less of an effect the more it is held', () => {
    const rows = Array.from({ length: 400 }, (_, at) => ({
      terms: at % 2 === 0 ? [0] : [0, 1],
      happened: at % 8 < (at % 2 === 0 ? 2 : 5),
    }));
    const [, loose = 0] = fitRidgeLogistic(rows, { centre: [0, 0], penalty: [1e-6, 1e-6] });
    const [, held = 0] = fitRidgeLogistic(rows, { centre: [0, 0], penalty: [1e-6, 50] });
    expect(loose).toBeCloseTo(Math.log(0.5 / 0.5) - Math.log(0.25 / 0.75), 4);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(loose);
  });
});

describe('coding of columns', () => {
  const known = Array.from({ length: 100 }, (_, at) => ({
    openedOn: 19_000 + at,
    closedOn: 19_000 + at,
    happened: at % 2 === 0,
    values: [at % 10 === 0 ? '' : String((at * 37) % 100), at < 3 ? 'seldom' : at % 2 === 0 ? 'web' : 'fair'],
  }));
  const { encode, columnOf } = learnCoding(known);
  const number = (text: string): readonly number[] => encode([text, 'web']).filter((term) => columnOf[term] === 0);

  test('numbers reach more thresholds the larger they are, and beyond all that was seen as many as the largest', () => {
    expect(number('50').length).toBeGreaterThan(number('20').length);
    expect(number('1e9')).toEqual(number('99'));
    expect(number('-5')).toEqual([]);
  });

  test('a missing number has a term of its own', () => {
    expect(number('')).toHaveLength(1);
    expect(number('99')).not.toContain(number('')[0]);
  });

  test('a rare word and one never seen are the same', () => {
    expect(encode(['1', 'seldom'])).toEqual(encode(['1', 'never seen']));
    expect(encode(['1', 'web'])).not.toEqual(encode(['1', 'fair']));
  });
});
