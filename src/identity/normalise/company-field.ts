import { normaliseCountry } from './country.ts';
import { fold } from './fold.ts';
import { countryForms, isForm, isGenericForm } from './legal-forms.ts';
import type { LegalForms } from './legal-forms.ts';
import { isFormSomewhere, isSureForm } from './sure-forms.ts';

/** Version of this rule and its tables. */
export const COMPANY_FIELD_VERSION = 2;

/** Characters of the longest name that is looked at: no register takes half as many, and a longer text is no name. */
const LONGEST_NAME = 1_000;

/** What came of reading a field that holds a company's name. */
export interface CompanyField {
  readonly raw: string;
  readonly status: 'OK' | 'INVALID';
  /** The name without its legal form, as it is written; absent unless `status` is `OK`. */
  readonly core?: string | undefined;
  /** The legal form as it is written; absent where there is none. */
  readonly legalForm?: string | undefined;
  /** ISO 20275 codes of the country's forms that are written so; empty without a country. */
  readonly elfCodes: readonly string[];
}

/** What is known about a company. */
export interface CompanyHints {
  /** ISO 3166-1 alpha-2, or the country's name: its own legal forms are known then, also those that are ordinary letters elsewhere. */
  readonly country?: string | undefined;
}

/**
 * Takes the legal form off a company's name: "Forest City, công ty trách nhiệm hữu hạn" is "Forest City", "ООО «Ромашка»" is "Ромашка".
 *
 * A name that is nothing but a form keeps it: "Limited" is a brand somewhere.
 *
 * @see https://www.gleif.org/en/about-lei/code-lists/iso-20275-entity-legal-forms-code-list
 */
export function readCompanyField(raw: string, { country }: CompanyHints = {}): CompanyField {
  const name = raw.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
  const words = name.length > LONGEST_NAME ? [] : wordsOf(name);
  if (words.length === 0) return { raw, status: 'INVALID', elfCodes: [] };
  const forms = countryForms(country === undefined ? undefined : (normaliseCountry(country).value ?? country));
  const cut = cutForms(name, words, forms);
  return {
    raw,
    status: 'OK',
    core: cut.core,
    ...(cut.legalForm === undefined ? {} : { legalForm: cut.legalForm }),
    elfCodes: cut.key === undefined ? [] : [...new Set(forms.codes.get(cut.key))],
  };
}

/** A word and where it stands. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(name: string): readonly Word[] {
  return Array.from(name.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu), (match) => ({
    text: fold(match[0]).replaceAll(/['’]/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

interface Cut {
  readonly core: string;
  readonly legalForm?: string;
  /** The form without spaces and marks, as tables know it. */
  readonly key?: string;
}

// What is left is read again: a form that only shows when another is gone belongs to it, and reading a core name changes nothing.
function cutForms(name: string, words: readonly Word[], forms: LegalForms): Cut {
  const cut = cutOnce(name, words, forms);
  if (cut.key === undefined || cut.core === name) return cut;
  const { core, legalForm } = cutForms(cut.core, wordsOf(cut.core), forms);
  return { ...cut, core, legalForm: [legalForm, cut.legalForm].filter((form) => form !== undefined).join(' ') };
}

function cutOnce(name: string, words: readonly Word[], forms: LegalForms): Cut {
  const isTail = (of: readonly Word[]) => (key: string, from: number) =>
    isForm(forms, key) || isSureForm(key) || (isSetOff(name, of, from) && isFormSomewhere(key));
  const tail = longestTail(words, isTail(words));
  const kept = tail === 0 ? words : withoutTails(words.slice(0, -tail), isTail);
  const to = kept.length === words.length ? name.length : (words[kept.length]?.start ?? name.length);
  // Beside a form at the end, letters in front are more likely the name's own: "KB Toys, Verotusyhtymä".
  const head = longestHead(
    kept,
    (taken) => (tail === 0 && isLeading(name, kept, { taken, forms })) || isMarkedForm(name, taken) || isBeforeQuotation(name, kept, taken),
  );
  if (tail === 0 && head === 0) return { core: name };
  const from = head === 0 ? 0 : withOpeningMark(name, kept[head]?.start ?? 0);
  const stated = [trimMarks(name.slice(0, from)), withoutClosingMark(name.slice(to))];
  return {
    core: trimMarks(name.slice(from, to)),
    legalForm: stated.filter((form) => form !== '').join(' '),
    key: keyOf(tail > 0 ? words.slice(-tail) : words.slice(0, head)),
  };
}

// "P.T. Telekomunikasi", "A/S Torm": a form that stands first is told from initials by being one somewhere, and from a word by its marks.
function isMarkedForm(name: string, words: readonly Word[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.some(({ text }) => text.length > 1) || words.length < 2) return false;
  return /^\p{L}(?:[./]\p{L})+[.\s]/u.test(name.slice(first.start, last.end + 1)) && isFormSomewhere(keyOf(words));
}

// "Luskin, S.S.", "Luskin s.j.", "Luskin (SARL)": set off from the name by a comma, by brackets, or by the points between its letters.
function isSetOff(name: string, words: readonly Word[], from: number): boolean {
  const [before, first, last] = [words[from - 1], words[from], words.at(-1)];
  if (before === undefined || first === undefined || last === undefined) return false;
  const between = name.slice(before.end, first.start);
  const form = name.slice(first.start, last.end);
  const isWhole = /[,(]/u.test(between) && !form.includes(',');
  const isDotted = /^\p{L}(?:\s?[./]\s?\p{L})+$/u.test(form) && !/^[./]/u.test(between);
  return isWhole || isDotted;
}

// What stands first says more about what it is where the country's forms stand first, and where it can be nothing else.
function isLeading(
  name: string,
  words: readonly Word[],
  { taken, forms }: { readonly taken: readonly Word[]; readonly forms: LegalForms },
): boolean {
  const key = keyOf(taken);
  if (forms.leading.has(key)) return true;
  const [first] = words;
  const isLatin = first === undefined || /^\p{Script=Latin}/u.test(name.slice(first.start));
  return isSureForm(key) && (!isLatin || taken.length > 1);
}

// "ЕТ «Ромашка»": whatever stands before a name in quotation marks.
function isBeforeQuotation(name: string, words: readonly Word[], taken: readonly Word[]): boolean {
  const next = words[taken.length];
  return next !== undefined && /[«“„"]$/u.test(name.slice(0, next.start)) && /[»”“"]\s*$/u.test(name) && isFormSomewhere(keyOf(taken));
}

/** Words of the longest form at the end that leaves something of the name. */
function longestTail(words: readonly Word[], isKnown: (key: string, from: number) => boolean): number {
  for (let length = words.length - 1; length > 0; length -= 1) {
    if (isKnown(keyOf(words.slice(-length)), words.length - length)) return length;
  }
  return 0;
}

function longestHead(words: readonly Word[], isKnown: (taken: readonly Word[]) => boolean): number {
  for (let length = words.length - 1; length > 0; length -= 1) if (isKnown(words.slice(0, length))) return length;
  return 0;
}

// "Corp. N.V.", "Co. Ltd.", "GmbH GmbH": forms that stand before a form belong to it.
function withoutTails(words: readonly Word[], isTail: (of: readonly Word[]) => (key: string, from: number) => boolean): readonly Word[] {
  const isKnown = isTail(words);
  const length = longestTail(words, (key, from) => isGenericForm(key) || isKnown(key, from));
  return length === 0 ? words : withoutTails(words.slice(0, -length), isTail);
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

// A quotation that begins before the name's first word is the name's.
function withOpeningMark(name: string, start: number): number {
  return /[«“„"'‘(]/u.test(name.charAt(start - 1)) ? start - 1 : start;
}

// A bracket that the form did not open is the one that set it off.
function withoutClosingMark(form: string): string {
  const text = form.replace(/[\s,»”"’]+$/u, '');
  return text.includes('(') ? text : text.replace(/\)$/u, '');
}

// Only marks that belong to nothing: a bracket or quotation that the name opened, it may close.
function trimMarks(text: string): string {
  const trimmed = text.replace(/^[\s,;:.–-]+/u, '').replace(/[\s,;:–&([-]+$/u, '');
  const quoted = /^[«“„"'‘](?<inner>[^«»“”„"‘’]+)[»”“"'’]?$/u.exec(trimmed)?.groups?.['inner'];
  return quoted?.trim() ?? trimmed;
}
