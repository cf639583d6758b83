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

test.each([
  ['030 123456 App. 12', 'DE', '+4930123456', '12'],
  ['030 123456 Durchwahl: 12', 'DE', '+4930123456', '12'],
  ['01 23 45 67 89 poste 12', 'FR', '+33123456789', '12'],
  ['11 4567-8901 interno 12', 'AR', '+541145678901', '12'],
  ['+55 11 3456-7890 ramal 12', undefined, '+551134567890', '12'],
  ['+7 495 123-45-67 доб. 12', undefined, '+74951234567', '12'],
  ['03-1234-5678 内線12', 'JP', '+81312345678', '12'],
  ['010-12345678 转 123', 'CN', '+861012345678', '123'],
  ['02-1234-5678 내선 12', 'KR', '+82212345678', '12'],
  ['+420 221 234 567 linka 12', undefined, '+420221234567', '12'],
  ['020 123 4567 toestel 12', 'NL', '+31201234567', '12'],
  ['0212 123 45 67 dahili 12', 'TR', '+902121234567', '12'],
] as const)('reads the extension of %s', (...[raw, region, e164, extension]) => {
  expect(readPhoneField(raw, { region })).toEqual({ raw, status: 'OK', numbers: [{ e164, extension }] });
});

test.each([
  ['112', 'DE'],
  ['116117', 'DE'],
  ['911', 'US'],
  ['0000000000', 'US'],
  ['1234567890', 'US'],
  ['999-999-9999', 'US'],
  ['+10000000000', undefined],
  ['+49 1111111111', undefined],
  ['+999 123456789', undefined],
  ['+44 123', undefined],
  ['2026-03-09', 'DE'],
  ['09.03.2026', 'DE'],
  ['2026-03-09 10:11', 'DE'],
  ['20260309101112', 'US'],
  ['INV-2026-00123', 'DE'],
  ['Order 4155552671', 'US'],
  ['DE89 3704 0044 0532 0130 00', 'DE'],
  ['4111 1111 1111 1111', 'US'],
  ['123-45-6789', 'US'],
  ['192.168.178.1', 'DE'],
  ['$415.555.2671', 'US'],
  ['41.8781, -87.6298', 'US'],
  ['4155552671abc', 'US'],
  ['+44 20 7946 0018 / 0019', undefined],
] as const)('reads no number from %s (%s)', (...[raw, region]) => {
  expect(readPhoneField(raw, { region })).toEqual({ raw, status: 'INVALID', numbers: [] });
});

test.each(['+14155552671', '+442079460018', '+351912345678', '+33123456789'])(
  '%s is no number without its last digit, or with two more',
  (e164) => {
    for (const wrong of [e164.slice(0, -1), `${e164}00`]) expect([wrong, readPhoneField(wrong).status]).toEqual([wrong, 'INVALID']);
  },
);
