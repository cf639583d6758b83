import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readPhoneField } from '../../../src/identity/normalise/phone-field.ts';

test.each([
  ['+44 20 7946 0018; +49 30 901820', undefined, ['+442079460018', '+4930901820']],
  ['020 7946 0018 or 020 7946 0019', 'GB', ['+442079460018', '+442079460019']],
  ['Tél. : +33 1 42 68 53 00', undefined, ['+33142685300']],
  ['电话：+86 10 6552 9988', undefined, ['+861065529988']],
  ['+33 1 42 68 53 00 (mornings only)', undefined, ['+33142685300']],
  ['+44 (0)20 7946 0018', undefined, ['+442079460018']],
] as const)('reads every number of "%s"', (raw, region, numbers) => {
  expect(readPhoneField(raw, { region })).toMatchObject({ raw, status: 'OK', numbers: numbers.map((e164) => ({ e164 })) });
});

test('keeps the extension beside its number', () => {
  expect(readPhoneField('+1 212 555 0123 ext. 42').numbers).toEqual([{ e164: '+12125550123', extension: '42' }]);
});

test('a field of which one number cannot be read is not read in part', () => {
  expect(readPhoneField('+44 20 7946 0018; +44 1234567')).toMatchObject({ status: 'INVALID', numbers: [] });
});

test('a national number without a region is not guessed', () => {
  expect(readPhoneField('020 7946 0018')).toMatchObject({ status: 'NEEDS_REGION', numbers: [] });
});

test.each(['', '+', '555', 'call the main desk', '4.91709E+11', '+3581812345671234567'])('reads nothing from "%s"', (raw) => {
  expect(readPhoneField(raw, { region: 'US' })).toMatchObject({ status: 'INVALID', numbers: [] });
});

test('whatever the text, numbers are there exactly when the status says so, each in E.164', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('+0123456789 ()-./;,xextTel\n&')) }), (raw) => {
      const { status, numbers } = readPhoneField(raw, { region: 'DE' });
      expect(numbers.length > 0).toBe(status === 'OK');
      expect(numbers.every(({ e164 }) => /^\+[1-9]\d{4,14}$/u.test(e164))).toBe(true);
    }),
  );
});
