import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { areaUnderCurve } from '../../../src/trust/calibration/area-under-curve.ts';
import { brierScore } from '../../../src/trust/calibration/brier-score.ts';
import type { Forecast } from '../../../src/trust/calibration/forecast.ts';
import { drawReliability } from '../../../src/trust/calibration/reliability-diagram.ts';
import { calibrationError, reliabilityBins } from '../../../src/trust/calibration/reliability.ts';
import { brierSkill } from '../../../src/trust/calibration/skill.ts';

const forecast = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() });
const forecasts = fc.array(forecast, { minLength: 1, maxLength: 60 });

describe('brier score', () => {
  test('of a constant is the spread of the outcomes and the squared distance to their rate', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.array(fc.boolean(), { minLength: 1 }), (probability, outcomes) => {
        const rate = outcomes.filter(Boolean).length / outcomes.length;
        const score = brierScore(outcomes.map((happened) => ({ probability, happened })));
        expect(score).toBeCloseTo(rate * (1 - rate) + (probability - rate) ** 2, 9);
      }),
    );
  });

  test('of nothing is refused, not 0', () => {
    expect(() => brierScore([])).toThrow(RangeError);
    expect(() => calibrationError([])).toThrow(RangeError);
  });
});

describe('area under the curve', () => {
  test('is the share of pairs in the right order, ties counting one half', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ probability: fc.integer({ min: 0, max: 4 }), happened: fc.boolean() })), (rows) => {
        const [won, lost] = [true, false].map((kind) => rows.filter(({ happened }) => happened === kind));
        const pairs = (won ?? []).flatMap((a) => (lost ?? []).map((b) => (Math.sign(a.probability - b.probability) + 1) / 2));
        const expected = pairs.length === 0 ? undefined : pairs.reduce((sum, right) => sum + right, 0) / pairs.length;
        const found = areaUnderCurve(rows);
        if (expected === undefined) expect(found).toBeUndefined();
        else expect(found).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe('reliability', () => {
  test('keeps every forecast, never tears equal ones apart, and errs between 0 and 1', () => {
    fc.assert(
      fc.property(forecasts, (rows) => {
        const bins = reliabilityBins(rows);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        expect(bins.length).toBeLessThanOrEqual(Math.min(10, new Set(rows.map(({ probability }) => probability)).size));
        const error = calibrationError(bins);
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('errs by no more than 1 when every certain forecast is wrong, however the bins fall', () => {
    const bins = [1, 1, 1, 3, 7].map((count) => ({ count, stated: 1, observed: 0 }));
    expect(calibrationError(bins)).toBe(1);
  });

  test('of a constant is one bin, and its error the distance to the rate', () => {
    const rows: readonly Forecast[] = Array.from({ length: 40 }, (_, at) => ({ probability: 0.5, happened: at < 10 }));
    expect(reliabilityBins(rows)).toEqual([{ count: 40, stated: 0.5, observed: 0.25 }]);
    expect(calibrationError(reliabilityBins(rows))).toBe(0.25);
  });

  test('is drawn as one dot a bin, with nothing that a title could break', () => {
    const bins = [
      { count: 10, stated: 0.2, observed: 0.1 },
      { count: 40, stated: 0.8, observed: 0.9 },
    ];
    const svg = drawReliability(bins, 'Won <b> & "lost"');
    expect(svg.match(/<circle/gu)).toHaveLength(2);
    expect(svg).toContain('stated 80 %, observed 90 %, 40 cases');
    expect(svg).toContain('Won &lt;b&gt; &amp; &quot;lost&quot;');
    expect(svg).not.toContain('<b>');
    // Higher is nearer to the top: 90 % lies above 10 %.
    const heights = [...svg.matchAll(/cy="(?<height>[\d.]+)"/gu)].map(({ groups }) => Number(groups?.['height']));
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
  });
});

describe('skill', () => {
  test('over itself is 0, and its interval holds no more', () => {
    fc.assert(
      fc.property(forecasts, (rows) => {
        const { value, interval } = brierSkill(rows.map((row) => ({ ...row, reference: row.probability })));
        expect([value, interval.low, interval.high].map(Math.abs)).toEqual([0, 0, 0]);
      }),
      { numRuns: 10 },
    );
  });

  test('of certainty that came true over a coin is 1', () => {
    const rows = Array.from({ length: 50 }, (_, at) => ({ probability: at % 2, happened: at % 2 === 1, reference: 0.5 }));
    expect(brierSkill(rows)).toEqual({ value: 1, interval: { low: 1, high: 1 } });
  });
});
