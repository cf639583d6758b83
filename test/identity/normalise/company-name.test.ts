import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { acronymOf, normaliseCompanyName } from '../../../src/identity/normalise/company-name.ts';

describe('company names', () => {
  test.each([
    ['I.B.M.', 'ibm'],
    ['IBM', 'ibm'],
    ['I B M Corp.', 'ibm'],
    ['The I.B.M. Corporation', 'ibm'],
    ['Müller & Söhne GmbH & Co. KG', 'muller sohne'],
    ['Müller und Söhne', 'muller sohne'],
    ['MÜLLER + SÖHNE GMBH', 'muller sohne'],
    ['Müller & Söhne G.m.b.H.', 'muller sohne'],
    ['Société Générale S.A.', 'societe generale'],
    ['Smith and Wesson, Inc.', 'smith wesson'],
    ['Smith & Wesson', 'smith wesson'],
    ['Łódź Handel Sp. z o.o.', 'lodz handel'],
    ['Ｇｌｏｂｅｘ　Ltd', 'globex'],
    ['ООО «Ромашка»', 'ромашка'],
    ['Samsung Electronics Co., Ltd.', 'samsung electronics'],
    ["McDonald's Corp", 'mcdonalds'],
    ['Acme Holding B.V.', 'acme holding'],
    ['株式会社 トヨタ', 'トヨタ'],
    ['Nori Foods K.K.', 'nori foods'],
    ['Nori Foods Kabushiki Kaisha', 'nori foods'],
    ['Ets Dupont S.A.R.L.', 'dupont'],
    ['Pencil Company Limited, The', 'pencil'],
  ])('%s is compared as "%s"', (raw, key) => {
    expect(normaliseCompanyName(raw)).toMatchObject({ raw, value: { key } });
  });

  test('umlauts written with two letters and without points are the same company', () => {
    const spellings = ['Müller Söhne', 'Mueller Soehne', 'Muller Sohne', 'muellersoehne'];
    expect(new Set(spellings.map((spelling) => normaliseCompanyName(spelling).value?.compact)).size).toBe(1);
  });

  test.each(['Limited', 'The Limited', 'AG', 'GmbH & Co. KG'])('%s, a name that is only a legal form, keeps it', (raw) => {
    expect(normaliseCompanyName(raw).value?.key).not.toBe('');
  });

  test.each([
    ['Apple', 'Apple Leisure'],
    ['First National Bank', 'Second National Bank'],
    ['Acme 1', 'Acme 2'],
    ['Bank of America', 'Bank of Africa'],
  ])('%s and %s stay two companies', (left, right) => {
    expect(normaliseCompanyName(left).value?.compact).not.toBe(normaliseCompanyName(right).value?.compact);
  });

  test('keeps the legal form beside the key', () => {
    expect(normaliseCompanyName('Globex GmbH & Co. KG').value?.legalForm).toBe('gmbh and co kg');
  });

  test('a name without letters or digits has a reason instead of a key', () => {
    expect(normaliseCompanyName(' – ')).toEqual({ raw: ' – ', reason: 'empty' });
  });

  test('abbreviates names of three words and more', () => {
    expect(acronymOf('international business machines')).toBe('ibm');
    expect(acronymOf('general electric')).toBeUndefined();
  });

  test('normalising twice changes nothing', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('The', 'GmbH', 'S.A.', '&', 'and', 'e', 'Inc', 'b', 'Co', 'a.', 'sp. z o.o.'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (parts) => {
        const once = normaliseCompanyName(parts.join(' ')).value?.key;
        fc.pre(once !== undefined);
        expect(normaliseCompanyName(once).value?.key).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});
