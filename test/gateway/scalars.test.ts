import { describe, expect, test } from 'vitest';

import { CalendarDateScalar, DecimalScalar, DurationScalar, InstantScalar } from '../../src/gateway/graphql/scalars.ts';

describe('Duration', () => {
  test.each([
    ['PT0S', 0],
    ['PT0.5S', 500],
    ['PT2S', 2_000],
    ['PT30S', 30_000],
    ['PT0M30S', 30_000],
    ['PT5M', 300_000],
    ['PT1H30M', 5_400_000],
    ['P1D', 86_400_000],
    ['P1DT1S', 86_401_000],
  ])('%s is %i milliseconds', (text, milliseconds) => {
    expect(DurationScalar.parseValue(text)).toBe(milliseconds);
  });

  test.each(['P1Y', 'P1M', 'PT', 'P', 'P1DT', 'PT1S1M', '2s', 'PT-1S', '-PT1S', 'P3661D', '', 2, null])('%o is refused', (value) => {
    expect(() => DurationScalar.parseValue(value)).toThrow('Duration must be written like "PT2S"');
  });
});

describe('Instant', () => {
  test('is brought to UTC', () => {
    expect(InstantScalar.parseValue('2026-03-02T12:11:12+02:00')).toBe('2026-03-02T10:11:12.000Z');
  });

  test.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'])('%s, at the end of what PostgreSQL can compare, is taken', (text) => {
    expect(Date.parse(InstantScalar.parseValue(text))).toBe(Date.parse(text));
  });

  test.each(['0000-06-01T00:00:00Z', '0001-01-01T00:00:00+02:00', '9999-12-31T23:59:59-02:00'])('%s lies beyond and is refused', (text) => {
    expect(() => InstantScalar.parseValue(text)).toThrow('Instant must be written like');
  });

  test.each(['2026-03-02', '2026-03-02T10:11:12', '2026-02-31T10:11:12Z', 'yesterday', 1_772_000_000])('%o is refused', (value) => {
    expect(() => InstantScalar.parseValue(value)).toThrow('Instant must be written like');
  });
});

describe('CalendarDate', () => {
  test.each(['0000-06-01', '2026-02-30', '2026-3-2', '02.03.2026', '2026-03-02T00:00:00Z'])('%o is refused', (value) => {
    expect(() => CalendarDateScalar.parseValue(value)).toThrow('CalendarDate must be written like');
  });
});

describe('Decimal', () => {
  test('keeps every digit of a number no float could hold', () => {
    expect(DecimalScalar.parseValue('12345678901234567890.10')).toBe('12345678901234567890.10');
  });

  test.each([1.5, '1e3', '1,000.00', 'NaN', '.5'])('%o is refused', (value) => {
    expect(() => DecimalScalar.parseValue(value)).toThrow('Decimal must be written like');
  });
});
