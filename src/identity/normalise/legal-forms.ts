import { FORM_ROWS, toFormKey, withRomanised } from './sure-forms.ts';
import general from './tables/legal-forms.json' with { type: 'json' };

/** The legal forms that are known in one country, written together, folded and without marks. */
export interface LegalForms {
  /** ISO 20275 codes by form. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Forms that stand before the name there. */
  readonly leading: ReadonlySet<string>;
}

/** Forms that nearly every language borrowed; one may stand before another ("Corp. Ltd."). */
const GENERIC: ReadonlySet<string> = new Set([
  'co',
  'corp',
  'corporation',
  'company',
  'inc',
  'incorporated',
  'ltd',
  'limited',
  'llc',
  'plc',
]);

/** Forms known wherever the company is: full names and abbreviations that mean nothing else. "Unlimited" is a brand's word where it is no form. */
const GENERAL: ReadonlySet<string> = new Set(general.suffixes.map(toFormKey)).difference(new Set(['unlimited']));
const GENERAL_LEADING: ReadonlySet<string> = new Set(general.prefixes.map(toFormKey));

const CACHE = new Map<string, LegalForms>();
const NOWHERE: LegalForms = { codes: new Map(), leading: GENERAL_LEADING };

/** The forms of a country, ISO 3166-1 alpha-2; of none in particular for one that has no list. */
export function countryForms(country: string | undefined): LegalForms {
  const code = country?.trim().toUpperCase() ?? '';
  const rows = Object.hasOwn(FORM_ROWS, code) ? FORM_ROWS[code] : undefined;
  if (rows === undefined) return NOWHERE;
  const known = CACHE.get(code) ?? toForms(code, rows);
  CACHE.set(code, known);
  return known;
}

/** Whether a text without spaces and marks is a form, of the country or in general. */
export function isForm({ codes }: LegalForms, key: string): boolean {
  return codes.has(key) || GENERAL.has(key);
}

/** Whether it is one of the forms that stand before others. */
export function isGenericForm(key: string): boolean {
  return GENERIC.has(key);
}

/** Longer ones are words: before a name they are read as forms in any country that has them. */
const LONGEST_ABBREVIATION = 5;

/** Where abbreviations stand before the name: "PT Nusantara", "ООО Ромашка". Elsewhere such letters are the name's own. */
const ABBREVIATIONS_LEAD_IN: ReadonlySet<string> = new Set(['ID', 'RU', 'BY', 'UA', 'KZ', 'KG', 'UZ', 'BG', 'VN', 'GE', 'AM', 'MD']);

/** What people write and the register does not list. */
const DAILY_FORMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  RU: [['', 'ru', 'АО', 'ОАО', 'ЗАО', 'ПАО', 'ООО']],
  ID: [['', 'id', 'PT PMA', 'PT PMDN']],
};

function toForms(country: string, rows: readonly (readonly string[])[]): LegalForms {
  const codes = new Map<string, string[]>();
  const leading = new Set(GENERAL_LEADING);
  for (const [elf = '', language = '', ...forms] of [...rows, ...(DAILY_FORMS[country] ?? [])]) {
    for (const key of new Set(forms.flatMap(withRomanised).map(toFormKey))) {
      codes.set(
        key,
        [...(codes.get(key) ?? []), elf].filter((code) => code !== ''),
      );
      // English forms follow the name; before it "Limited" and "Company" are words of it.
      if (language !== 'en' && (key.length > LONGEST_ABBREVIATION || ABBREVIATIONS_LEAD_IN.has(country))) leading.add(key);
    }
  }
  return { codes, leading };
}
