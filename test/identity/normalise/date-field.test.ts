import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readDateField } from '../../../src/identity/normalise/date-field.ts';

test.each([
  ['2011-03-08T00:47:24-05:00', undefined, '2011-03-08T05:47:24Z', 'instant'],
  ['2026-01-05T10:00:00.000+0000', undefined, '2026-01-05T10:00:00Z', 'instant'],
  ['Thu, 05 Mar 2026 09:08:07 +0200', undefined, '2026-03-05T07:08:07Z', 'instant'],
  ['1767607200', undefined, '2026-01-05T10:00:00Z', 'instant'],
  ['1767607200000', undefined, '2026-01-05T10:00:00Z', 'instant'],
  ['46027', undefined, '2026-01-05', 'day'],
  ['46027.25', undefined, '2026-01-05T06:00:00', 'local-datetime'],
  ['20260105', undefined, '2026-01-05', 'day'],
  ['2026-01-05 07:08:09', undefined, '2026-01-05T07:08:09', 'local-datetime'],
  ['05-JAN-26', undefined, '2026-01-05', 'day'],
  ['Q3 2025', undefined, '2025-Q3', 'quarter'],
  ['07/2025', undefined, '2025-07', 'month'],
  ['Juli 2025', 'de-DE', '2025-07', 'month'],
  ['2025', undefined, '2025', 'year'],
  ['3/25/2026', undefined, '2026-03-25', 'day'],
  ['4/5/2026', 'en-US', '2026-04-05', 'day'],
  ['4/5/2026', 'en-GB', '2026-05-04', 'day'],
  ['25/4/2026', 'en-US', '2026-04-25', 'day'],
  ['5 stycznia 2026', undefined, '2026-01-05', 'day'],
  ['2026年1月5日', 'ja-JP', '2026-01-05', 'day'],
  ['5 tháng 1, 2026', 'vi-VN', '2026-01-05', 'day'],
  ['٥ يناير ٢٠٢٦', 'ar-EG', '2026-01-05', 'day'],
  ['5/1/69', 'th-TH', '2026-01-05', 'day'],
  ['January 5, 2026 at 6:11 p.m.', undefined, '2026-01-05T18:11:00', 'local-datetime'],
] as const)('reads %s (%s) as %s', (...[raw, locale, value, precision]) => {
  expect(readDateField(raw, { locale })).toEqual({ raw, status: 'OK', value, precision, candidates: [] });
});

test.each(['4/5/2026', '04-05-26', '4.5.2026'])('leaves %s open without a locale, and names both readings', (raw) => {
  expect(readDateField(raw)).toEqual({ raw, status: 'AMBIGUOUS', candidates: ['2026-04-05', '2026-05-04'] });
});

test.each(['0000-00-00', '1899-12-30', '9999-12-31', '00000000', '0'])('knows %s for no date', (raw) => {
  expect(readDateField(raw)).toEqual({ raw, status: 'SENTINEL', candidates: [] });
});

test.each(['', '-', 'tomorrow', 'asap', '#REF!', '25:61', '31/04/2026', '1900-02-29', 'march', '12', '123456'])(
  'reads no date from "%s"',
  (raw) => {
    expect(readDateField(raw)).toMatchObject({ status: 'INVALID', candidates: [] });
  },
);

test('a word that means two months in two languages decides nothing by itself, and the locale decides', () => {
  expect(readDateField('5 listopada 2026', { locale: 'pl-PL' }).value).toBe('2026-11-05');
  expect(readDateField('5. listopada 2026.', { locale: 'hr-HR' }).value).toBe('2026-10-05');
});

test('what was read reads as itself: normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-02-01'), max: new Date('2069-12-31'), noInvalidDate: true }), (date) => {
      for (const value of [date.toISOString().replace(/\.\d{3}Z$/u, 'Z'), date.toISOString().slice(0, 19), date.toISOString().slice(0, 10)])
        expect(readDateField(value).value).toBe(value);
    }),
  );
});

test('whatever the text, the reading ends with a status and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(undefined, 'en-US', 'th-TH', 'not a locale'), (raw, locale) => {
      const { status, value } = readDateField(raw, { locale });
      expect(value !== undefined).toBe(status === 'OK');
    }),
  );
});
