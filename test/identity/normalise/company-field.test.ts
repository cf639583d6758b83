import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readCompanyField } from '../../../src/identity/normalise/company-field.ts';
import { FORM_ROWS, toFormKey } from '../../../src/identity/normalise/sure-forms.ts';

test.each([
  ['Kestrel Foods GmbH & Co. KG', 'DE', 'Kestrel Foods', 'GmbH & Co. KG'],
  ['ООО «Ромашка»', 'RU', 'Ромашка', 'ООО'],
  ['PT Nusantara Kopi', 'ID', 'Nusantara Kopi', 'PT'],
  ['P.T. Nusantara Kopi Tbk', undefined, 'Nusantara Kopi', 'P.T. Tbk'],
  ["Miller's Mill, společnost s ručením omezeným", 'CZ', "Miller's Mill", 'společnost s ručením omezeným'],
  ['Harbour Lines S.p.A.', 'IT', 'Harbour Lines', 'S.p.A.'],
  ['Harbour Lines Corp. N.V.', undefined, 'Harbour Lines', 'Corp. N.V.'],
  ['Harbour Lines CV', 'NL', 'Harbour Lines', 'CV'],
  ['Harbour Lines (Bermuda) Ltd.', 'Bermuda', 'Harbour Lines (Bermuda)', 'Ltd.'],
  ['A.O. Kestrel', 'RU', 'Kestrel', 'A.O.'],
  ['Harbour Lines, s.j.', undefined, 'Harbour Lines', 's.j.'],
  ['Harbour Lines (SARL)', undefined, 'Harbour Lines', 'SARL'],
  ['ЕТ «Harbour Lines»', undefined, 'Harbour Lines', 'ЕТ'],
  ['Harbour Lines Unincorporated Nonprofit Association', undefined, 'Harbour Lines', 'Unincorporated Nonprofit Association'],
  ['Harbour Lines Einzelfirma', undefined, 'Harbour Lines', 'Einzelfirma'],
  ['Harbour Unlimited Ltd', undefined, 'Harbour Unlimited', 'Ltd'],
  ['Cổ Loa công ty trách nhiệm hữu hạn', 'VN', 'Cổ Loa', 'công ty trách nhiệm hữu hạn'],
] as const)('takes the form off %s (%s)', (...[raw, country, core, legalForm]) => {
  expect(readCompanyField(raw, { country })).toMatchObject({ raw, status: 'OK', core, legalForm });
});

test.each([
  ['Kookaburra Bank', 'AU'],
  ['KB Lantern', 'FI'],
  ['Limited', 'US'],
  ['Company of Friends', 'US'],
  ['Harlow, Boston, MA', undefined],
  ['Sunrise Dental (Austin)', undefined],
  ['Harlow Savings Bank', undefined],
  ['Jeans Unlimited', undefined],
  ['U.S. Lantern', undefined],
  ['Lantern D.C.', undefined],
  ['Public Lantern Group', undefined],
  ['Lantern Association', undefined],
  ['Coffee, Tea & More', undefined],
] as const)('leaves %s (%s) whole', (raw, country) => {
  expect(readCompanyField(raw, { country })).toEqual({ raw, status: 'OK', core: raw, elfCodes: [] });
});

test('names the ISO 20275 codes of the country', () => {
  expect(readCompanyField('Harbour Lines GmbH', { country: 'DE' }).elfCodes).toContain('2HBR');
  expect(readCompanyField('Harbour Lines GmbH').elfCodes).toEqual([]);
});

test('a field without a letter or figure is no name', () => {
  expect(readCompanyField(' – ')).toEqual({ raw: ' – ', status: 'INVALID', elfCodes: [] });
});

test('a core name is never empty, and stands in the raw name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('DE', 'US', 'ID', undefined), (raw, country) => {
      const { status, core } = readCompanyField(raw, { country });
      if (status !== 'OK') return;
      expect(core).not.toBe('');
      expect(raw.normalize('NFKC').replaceAll(/\s+/gu, ' ')).toContain(core);
    }),
  );
});

test('every form of every country is taken off a name, in any case, behind a comma and in brackets', () => {
  const missed = Object.entries(FORM_ROWS).flatMap(([country, rows]) =>
    rows.flatMap(([, , ...forms]) =>
      forms
        .filter((form) => toFormKey(form).length > 1)
        .flatMap((form) => [
          `Quillstone ${form}`,
          `QUILLSTONE ${form.toUpperCase()}`,
          `quillstone ${form.toLowerCase()}`,
          `Quillstone, ${form}`,
          `Quillstone (${form})`,
        ])
        .filter((raw) => readCompanyField(raw, { country }).core?.toLowerCase() !== 'quillstone'),
    ),
  );
  expect(missed).toEqual([]);
});

test('most forms are known without the country, and what is set off from the name nearly always', () => {
  const forms = Object.values(FORM_ROWS).flatMap((rows) => rows.flatMap(([, , ...of]) => of));
  const share = (write: (form: string) => string): number =>
    forms.filter((form) => readCompanyField(write(form)).core === 'Quillstone').length / forms.length;
  expect(share((form) => `Quillstone ${form}`)).toBeGreaterThan(0.8);
  expect(share((form) => `Quillstone, ${form}`)).toBeGreaterThan(0.98);
});

test('a text that is longer than any name is none, however long it is', () => {
  for (const text of ['a b '.repeat(220_000), 'GmbH '.repeat(200_000), 'x'.repeat(880_000)])
    expect(readCompanyField(text).status).toBe('INVALID');
  expect(readCompanyField(`${'Great '.repeat(60)}Works Ltd`).status).toBe('OK');
});
