import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { partOrder } from '../../../src/identity/normalise/calendar-words.ts';
import { readDateField } from '../../../src/identity/normalise/date-field.ts';

/** A language of every family that CLDR has months for in letters. */
const LANGUAGES = [
  'en-GB', 'en-US', 'de-DE', 'fr-FR', 'es-MX', 'it-IT', 'pt-BR', 'nl-NL', 'sv-SE', 'da-DK', 'nb-NO', 'fi-FI', 'pl-PL', 'cs-CZ', 'sk-SK', 'sl-SI', 'hr-HR',
  'hu-HU', 'ro-RO', 'bg-BG', 'ru-RU', 'uk-UA', 'el-GR', 'tr-TR', 'et-EE', 'lv-LV', 'lt-LT', 'he-IL', 'id-ID', 'ms-MY', 'ca-ES', 'gl-ES', 'is-IS', 'ga-IE',
  'az-AZ', 'sq-AL', 'mk-MK', 'af-ZA', 'sw-KE', 'ta-IN', 'te-IN', 'hi-IN', 'bn-BD', 'ka-GE', 'cy-GB', 'fo-FO', 'lb-LU', 'mt-MT', 'zu-ZA', 'kn-IN', 'ml-IN', 'gu-IN',
  'ja-JP', 'ko-KR', 'zh-CN', 'zh-TW', 'vi-VN',
] as const; // prettier-ignore

const day = fc
  .date({ min: new Date('1975-01-01'), max: new Date('2068-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function written(of: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(new Date(of));
}

describe('dates with a month’s name', () => {
  test.each(LANGUAGES)('are read in %s, told its locale, and never as another day without it', (locale) => {
    fc.assert(
      fc.property(day, fc.constantFrom('long', 'medium'), (of, dateStyle) => {
        const raw = written(of, locale, { dateStyle });
        if (dateStyle === 'long') expect([raw, readDateField(raw, { locale }).value]).toEqual([raw, of]);
        const { status, value } = readDateField(raw);
        if (status === 'OK') expect([raw, value]).toEqual([raw, of]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('dates in figures', () => {
  const part = fc.integer({ min: 1, max: 12 });
  const mark = fc.constantFrom('/', '.', '-', ' / ');
  const year = fc.oneof(fc.integer({ min: 1975, max: 2068 }), fc.integer({ min: 10, max: 68 }));
  const tail = fc.constantFrom('', ' 10:11', ', 10:11:12', ' 3:04 pm');
  const twoReadings = fc.tuple(part, part, mark, year, tail).filter(([a, b]) => a !== b);

  test('that have two readings are flagged with both, never decided', () => {
    fc.assert(
      fc.property(twoReadings, fc.boolean(), ([a, b, between, of, rest], isPadded) => {
        const [first, second] = [a, b].map((number) => String(number).padStart(isPadded ? 2 : 1, '0'));
        const { status, value, candidates } = readDateField(`${first}${between}${second}${between}${of}${rest}`);
        expect([status, value, candidates.length]).toEqual(['AMBIGUOUS', undefined, 2]);
      }),
    );
  });

  test.each(['de-DE', 'en-US', 'en-GB', 'fr-CA', 'fi-FI', 'pt-BR'] as const)('are decided by the locale %s', (locale) => {
    fc.assert(
      fc.property(twoReadings, ([a, b, between, of]) => {
        const { value } = readDateField(`${a}${between}${b}${between}${of}`, { locale });
        const order = partOrder(locale);
        if (order === 'YMD') return;
        const [dayOf, month] = order === 'MDY' ? [b, a] : [a, b];
        expect(value?.slice(5)).toBe(`${String(month).padStart(2, '0')}-${String(dayOf).padStart(2, '0')}`);
      }),
    );
  });
});

test('a day that is not in the calendar is none, however it is written', () => {
  const none = fc.constantFrom([2, 30], [2, 31], [4, 31], [6, 31], [9, 31], [11, 31], [13, 13], [0, 14], [5, 0], [12, 32]);
  const of = fc.integer({ min: 1975, max: 2068 });
  fc.assert(
    fc.property(none, of, ([month = 0, dayOf = 0], year) => {
      const [m, d] = [month, dayOf].map((number) => String(number).padStart(2, '0'));
      for (const raw of [
        `${year}-${m}-${d}`,
        `${year}${m}${d}`,
        `${d}.${m}.${year}`,
        `${m}/${d}/${year}`,
        `${year}-${m}-${d}T10:11:12Z`,
        `${year}年${month}月${dayOf}日`,
      ])
        expect([raw, readDateField(raw).status]).toEqual([raw, 'INVALID']);
    }),
  );
});

test.each([
  'v1.13.2', '1.13.2', '10.0.0.1', '192.168.1.13', '+1 415 555 2671', '415-555-2671', '020 7946 0018', '123-45-6789', '12-34-56', '1-5 March 2026', '12.03.2026 - 14.03.2026',
  '2025-2026', '2025/26', '$13.03.26', 'A13/03/2026', 'SKU-13-03-2026', 'Room 12 March Street 2026', 'May 12 June 2026', '12 mars mai 2026', '5 May 5', '31 Feb 2026', 'Feb 31',
  '2026-W10', 'Q5 2026', '13/2026', '2026-13', '2026-06-15T25:00:00Z', '2026-06-15 10:60', '2026-06-15T10:11:12+25:00', '1e10', '99999999', '3 days ago', 'next Monday', '10:30', '12%',
] as const)('no date is read from "%s"', (raw) => {
  expect(readDateField(raw)).toEqual({ raw, status: 'INVALID', candidates: [] });
}); // prettier-ignore

test.each([
  ['平成30年1月9日', '2018-01-09'],
  ['令和元年5月2日', '2019-05-02'],
  ['民國113年3月9日', '2024-03-09'],
])('the years of %s count from their era', (raw, value) => {
  expect(readDateField(raw)).toMatchObject({ status: 'OK', value });
});

test('no hint ends the process, a language that the engine cannot format included', () => {
  expect(readDateField('3/4/2026', { locale: 'gd-GB' }).status).toBe('AMBIGUOUS');
});
