import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ValueType } from '../../connectors/connector.ts';
import { toFieldText, toFieldValue } from '../../src/records/field-value.ts';

const options = [
  { value: 'A', label: 'Gold' },
  { value: 'B', label: 'Silver' },
];

describe('a raw value as its type', () => {
  test.each<readonly [ValueType, unknown, unknown]>([
    ['number', '12500.00', 12_500],
    ['number', '-0.5', -0.5],
    ['number', '9007199254740993', '9007199254740993'],
    ['number', '12345678901234.5678', '12345678901234.5678'],
    ['number', 42, 42],
    ['boolean', 'true', true],
    ['boolean', '0', false],
    ['boolean', false, false],
    ['date', '2026-03-02', '2026-03-02'],
    ['date', '2026-03-02T00:00:00Z', '2026-03-02'],
    ['instant', '2026-03-02T23:30:00.000+0000', '2026-03-02T23:30:00.000Z'],
    ['instant', '2026-03-02T23:30:00+05:30', '2026-03-02T18:00:00.000Z'],
    ['choice', 'A', { value: 'A', label: 'Gold' }],
    ['choice', 'Z', { value: 'Z', label: 'Z' }],
    ['choices', 'B;A', [options[1], options[0]]],
    ['text', '007', '007'],
    ['reference', '001xx000003DGb2AAG', '001xx000003DGb2AAG'],
    ['other', { city: 'Bonn' }, { city: 'Bonn' }],
    ['text', ['a', null, 'b'], ['a', 'b']],
  ])('of type %s: %j is %j', (valueType, raw, value) => {
    expect(toFieldValue(raw, { valueType, options })).toEqual(value);
  });

  test.each<readonly [ValueType, string]>([
    ['number', '1,5'],
    ['number', 'soon'],
    ['boolean', 'perhaps'],
    ['date', '02.03.2026'],
    ['date', '2026-03-02T17:00:00Z'],
    ['instant', '2026-03-02T10:00:00'],
    ['instant', '2026-99-02T10:00:00Z'],
  ])('of type %s: %j is not of it and stays as it was sent', (valueType, raw) => {
    expect(toFieldValue(raw, { valueType })).toBe(raw);
  });

  test.each([undefined, null, '', [], [null, '']])('%j says nothing', (raw) => {
    for (const valueType of ['text', 'number', 'choices', 'other'] as const) {
      expect(toFieldValue(raw, { valueType })).toBeUndefined();
      expect(toFieldText(raw, { valueType })).toBeUndefined();
    }
  });

  test('a number is given as a number exactly where that loses nothing, and is its own text otherwise', () => {
    const decimal = fc.stringMatching(/^-?(?:0|[1-9]\d{0,24})(?:\.\d{0,15}[1-9])?$/u).filter((text) => !/^-0(?:$|\.0*$)/u.test(text));
    fc.assert(
      fc.property(decimal, (text) => {
        const value = toFieldValue(text, { valueType: 'number' });
        const written = typeof value === 'number' ? plain(value) : value;
        expect(written).toBe(text);
      }),
    );
  });

  test('whatever the type, people read text exactly as it was sent', () => {
    const types = fc.constantFrom<ValueType>('text', 'number', 'boolean', 'date', 'instant', 'reference', 'other');
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), types, (text, valueType) => {
        expect(toFieldText(text, { valueType })).toBe(text);
      }),
    );
  });
});

/** A double in full, without an exponent. */
function plain(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 });
}
