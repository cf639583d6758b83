import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { asOf, isServableOnError, judgeFreshness, mostUrgent } from '../../src/records/freshness.ts';
import type { FreshnessVerdict } from '../../src/records/freshness.ts';

const ALLOWED = { maxAgeMs: 1_000, staleWhileRevalidateMs: 500, staleIfErrorMs: 10_000 };
const NOW = 1_000_000;

const urgency = (verdict: FreshnessVerdict): number => ['fresh', 'revalidate-behind', 'read-now'].indexOf(verdict);

const judged = (ageMs: number, maxAgeMs?: number): number =>
  urgency(judgeFreshness({ asOfMs: NOW - ageMs, askedAtMs: NOW, maxAgeMs }, ALLOWED));

describe('a copy', () => {
  test.each<[ageMs: number, demanded: number | undefined, verdict: FreshnessVerdict]>([
    [0, undefined, 'fresh'],
    [1_000, undefined, 'fresh'],
    [1_001, undefined, 'revalidate-behind'],
    [1_500, undefined, 'revalidate-behind'],
    [1_501, undefined, 'read-now'],
    [Number.POSITIVE_INFINITY, undefined, 'read-now'],
    // Read after the question was asked: fresh even for who wants nothing older than the question.
    [-1, 0, 'fresh'],
    [0, 0, 'fresh'],
    [1, 0, 'read-now'],
    // A demanded age is a promise, so there is no serving first and reading behind.
    [1_200, 1_100, 'read-now'],
    [5_000, 6_000, 'fresh'],
  ])('of age %d ms is, for who demands %o, %s', (ageMs, maxAgeMs, verdict) => {
    expect(judgeFreshness({ asOfMs: NOW - ageMs, askedAtMs: NOW, maxAgeMs }, ALLOWED)).toBe(verdict);
  });

  test.each<[ageMs: number, demanded: number | undefined, servable: boolean]>([
    [11_000, undefined, true],
    [11_001, undefined, false],
    [10_000, 0, true],
    [10_001, 0, false],
    [Number.POSITIVE_INFINITY, undefined, false],
  ])('of age %d ms whose source fails is, for who demands %o, served: %o', (ageMs, maxAgeMs, servable) => {
    expect(isServableOnError({ asOfMs: NOW - ageMs, askedAtMs: NOW, maxAgeMs }, ALLOWED)).toBe(servable);
  });

  test('is as of the later of its own reading and the last whole pass over its object', () => {
    const [earlier, later] = [new Date(1), new Date(2)];
    expect(asOf({ fetchedAt: earlier, passedAt: later })).toBe(2);
    expect(asOf({ fetchedAt: later, passedAt: earlier })).toBe(2);
    expect(asOf({ fetchedAt: earlier, passedAt: null })).toBe(1);
  });

  test('never becomes more urgent by being younger or by being wanted less fresh', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), fc.nat(20_000), (ageMs, older, maxAgeMs) => {
        expect(judged(ageMs)).toBeLessThanOrEqual(judged(ageMs + older));
        expect(judged(ageMs, maxAgeMs + older)).toBeLessThanOrEqual(judged(ageMs, maxAgeMs));
      }),
    );
  });

  test('is as urgent as the most urgent thing about it', () => {
    expect(mostUrgent([])).toBe('fresh');
    expect(mostUrgent(['fresh', 'revalidate-behind'])).toBe('revalidate-behind');
    expect(mostUrgent(['revalidate-behind', 'read-now', 'fresh'])).toBe('read-now');
  });
});
