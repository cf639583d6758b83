import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { normaliseCurrency, normaliseMoney } from '../../../src/identity/normalise/money.ts';

describe('money', () => {
  test.each([
    ['12500', '12500'],
    ['12500.50', '12500.50'],
    ['48250,50', '48250.50'],
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1 234 567,8', '1234567.8'],
    ["1'234.50", '1234.50'],
    ['1.234.567', '1234567'],
    ['(1,200.00)', '-1200.00'],
    ['-0', '0'],
    ['12.5k', '12500'],
    ['1.2E6', '1200000'],
    ['2 Mio', '2000000'],
    ['1.234,--', undefined],
  ])('%s is exactly %s', (raw, amount) => {
    expect(normaliseMoney(raw).value?.amount).toBe(amount);
  });

  test.each([
    ['€ 1.234,50', 'EUR'],
    ['1,234.50 USD', 'USD'],
    ['US$ 12', 'USD'],
    ['£12.50', 'GBP'],
    ['$12.50', undefined],
  ])('%s is in %s', (raw, currency) => {
    expect(normaliseMoney(raw).value).toMatchObject({ currency });
  });

  test('a currency in the amount goes before the one beside it', () => {
    expect(normaliseMoney('12 EUR', { currency: 'USD' }).value).toEqual({ amount: '12', currency: 'EUR' });
  });

  test('one thousand and more, or one and a bit: only a declared decimal mark decides', () => {
    expect(normaliseMoney('1.234')).toEqual({ raw: '1.234', reason: 'ambiguous' });
    expect(normaliseMoney('1.234', { decimalMark: ',' }).value?.amount).toBe('1234');
    expect(normaliseMoney('1,234', { decimalMark: '.' }).value?.amount).toBe('1234');
  });

  test.each([
    ['', 'empty'],
    ['tbd', 'not-a-number'],
    ['12-14', 'not-a-number'],
  ])('"%s" is no amount: %s', (raw, reason) => {
    expect(normaliseMoney(raw)).toEqual({ raw, reason });
  });

  test('what was read is read the same again, whatever the decimal mark of plain numbers', () => {
    const digits = fc.integer({ min: 0, max: 999_999_999 });
    const mark = fc.constantFrom('.' as const, ',' as const);
    fc.assert(
      fc.property(digits, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }), mark, (whole, fraction, decimalMark) => {
        const raw = fraction.length === 0 ? `${whole}` : `${whole}${decimalMark}${fraction.join('')}`;
        const once = normaliseMoney(raw, { decimalMark }).value?.amount;
        fc.pre(once !== undefined);
        expect(normaliseMoney(once).value?.amount).toBe(once);
      }),
    );
  });
});

describe('currencies', () => {
  test.each([
    ['eur', 'EUR', undefined],
    ['€', 'EUR', undefined],
    ['$', undefined, 'ambiguous'],
    ['XYZ', undefined, 'unknown'],
  ])('%s', (raw, value, reason) => {
    expect(normaliseCurrency(raw)).toMatchObject(value === undefined ? { reason } : { value });
  });
});
