import anyAscii from 'any-ascii';

import { fold } from './fold.ts';
import byCountry from './tables/legal-forms-by-country.json' with { type: 'json' };

/** Legal forms by ISO 3166-1 alpha-2 country: ISO 20275 code, language, and every way the form is written there. */
export const FORM_ROWS: Readonly<Record<string, readonly (readonly string[])[]>> = byCountry;

/** A form, written together, folded and without marks. */
export function toFormKey(form: string): string {
  return (fold(form).match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}

/** Whether letters are a form somewhere; places are none, whatever some country means by their letters. */
export function isFormSomewhere(key: string): boolean {
  return key.length > 1 && !PLACES.has(key) && formsSomewhere().has(key);
}

/** Whether words can hardly be anything but a form, whatever the country: several of them, another script than the Latin, a long word of another language. */
export function isSureForm(key: string): boolean {
  return formsSomewhere().get(key) === 'sure';
}

/** Letters that are forms somewhere and places everywhere: `Boston, MA`. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy ' +
    'dc on qc bc ab mb sk ns nb us usa uk eu uae'
  ).split(' '),
);

/** English words that make of several words a form and not a trade: `Public Company Limited by Shares`, but not `Savings Bank`. */
const QUALIFIERS =
  /\b(?:limited|unlimited|liability|public|private|partnerships?|shares|guarantee|non-?profit|unincorporated|exempted|joint|close|statutory|registered|incorporated|proprietary|segregated|cell|purposes?|l3c|llc)\b/u;

/** A shorter word of another language is a name as often: `Sparbank`. */
const LONG_WORD = 9;

type Certainty = 'sure' | 'doubtful';

// Made at first use: most names are read with their country.
let somewhere: ReadonlyMap<string, Certainty> | undefined;

function formsSomewhere(): ReadonlyMap<string, Certainty> {
  somewhere ??= createFormsSomewhere();
  return somewhere;
}

function createFormsSomewhere(): ReadonlyMap<string, Certainty> {
  const forms = new Map<string, Certainty>();
  const rows = Object.values(FORM_ROWS).flat();
  for (const [, language = '', ...written] of rows) {
    for (const form of written.flatMap(withRomanised)) {
      const key = toFormKey(form);
      if (key !== '' && forms.get(key) !== 'sure') forms.set(key, isTelling(form, language) ? 'sure' : 'doubtful');
    }
  }
  // One word that is a form in French and a club in English (`association`) tells nothing.
  const english = rows.flatMap(([, language, ...written]) => (language === 'en' ? written : []));
  for (const form of english.filter((each) => /^\p{L}+$/u.test(each))) forms.set(toFormKey(form), 'doubtful');
  return forms;
}

/** A form as it is written, and in Latin letters: abroad АО stands as "A.O.". */
export function withRomanised(form: string): readonly string[] {
  return /\p{Script=Cyrillic}/u.test(form) ? [form, anyAscii(form)] : [form];
}

function isTelling(form: string, language: string): boolean {
  const folded = fold(form);
  const letters = toFormKey(form);
  if (/(?=\p{L})\P{Script=Latin}/u.test(folded)) return letters.length > 1;
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (language === 'en') return words.length > 1 && QUALIFIERS.test(folded);
  return words.length > 1 ? letters.length > LONG_WORD : letters.length >= LONG_WORD;
}
