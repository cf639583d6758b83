import { expect, test } from 'vitest';

import { fitBoostedTrees } from '../../../src/trust/calibration/boosted-trees.ts';

/** Four kinds of case by two terms, `rates` in the order: neither, the first, the second, both. */
function fit(rates: readonly [number, number, number, number]): readonly number[] {
  const kinds = [[], [0], [1], [0, 1]];
  const cases = kinds.flatMap((terms, kind) =>
    Array.from({ length: 200 }, (_, at) => ({ terms, happened: at < 200 * (rates[kind] ?? 0) })),
  );
  const score = fitBoostedTrees({ size: 2, terms: cases.map(({ terms }) => terms), happened: cases.map(({ happened }) => happened) });
  return kinds.map((terms) => 1 / (1 + Math.exp(-score(terms))));
}

test('trees find what two terms mean together, which no sum could', () => {
  const [neither = 0, first = 0, second = 0, both = 0] = fit([0.2, 0.7, 0.6, 0.1]);
  expect(neither).toBeCloseTo(0.2, 1);
  expect(first).toBeCloseTo(0.7, 1);
  expect(second).toBeCloseTo(0.6, 1);
  expect(both).toBeCloseTo(0.1, 1);
});

test('trees say nothing where the terms mean nothing', () => {
  for (const probability of fit([0.3, 0.3, 0.3, 0.3])) expect(probability).toBeCloseTo(0.3, 2);
});
