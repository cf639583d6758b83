import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readCompanyField } from '../../../src/identity/normalise/company-field.ts';

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
  ['Cổ Loa công ty trách nhiệm hữu hạn', 'VN', 'Cổ Loa', 'công ty trách nhiệm hữu hạn'],
] as const)('takes the form off %s (%s)', (...[raw, country, core, legalForm]) => {
  expect(readCompanyField(raw, { country })).toMatchObject({ raw, status: 'OK', core, legalForm });
});

test.each([
  ['Kookaburra Bank', 'AU'],
  ['KB Lantern', 'FI'],
  ['Limited', 'US'],
  ['Company of Friends', 'US'],
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
