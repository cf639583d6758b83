import { normaliseCountry } from './country.ts';
import { fold } from './fold.ts';
import { countryForms, isAbbreviationSomewhere, isForm, isGenericForm } from './legal-forms.ts';
import type { LegalForms } from './legal-forms.ts';

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
  const words = wordsOf(name);
  if (words.length === 0) return { raw, status: 'INVALID', elfCodes: [] };
  const forms = countryForms(country === undefined ? undefined : (normaliseCountry(country).value ?? country));
  const cut = cutForms(name, words, forms);
  return {
    raw,
    status: 'OK',
    core: cut.core,
    ...(cut.legalForm === undefined ? {} : { legalForm: cut.legalForm }),
    elfCodes: cut.key === undefined ? [] : (forms.codes.get(cut.key) ?? []),
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

function cutForms(name: string, words: readonly Word[], forms: LegalForms): Cut {
  const tail = longestTail(words, (key) => isForm(forms, key));
  const kept = tail === 0 ? words : withoutGenericTail(words.slice(0, -tail));
  const to = kept.length === words.length ? name.length : (words[kept.length]?.start ?? name.length);
  // Beside a form at the end, letters in front are more likely the name's own: "KB Toys, Verotusyhtymä".
  const head = longestHead(kept, (taken) => (tail === 0 && forms.leading.has(keyOf(taken))) || isMarkedForm(name, taken));
  if (tail === 0 && head === 0) return { core: name };
  const from = head === 0 ? 0 : withOpeningMark(name, kept[head]?.start ?? 0);
  const stated = [trimMarks(name.slice(0, from)), name.slice(to).replace(/[\s,»”"’]+$/u, '')];
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
  return /^\p{L}(?:[./]\p{L})+[.\s]/u.test(name.slice(first.start, last.end + 1)) && isAbbreviationSomewhere(keyOf(words));
}

/** Words of the longest form at the end that leaves something of the name. */
function longestTail(words: readonly Word[], isKnown: (key: string) => boolean): number {
  for (let length = words.length - 1; length > 0; length -= 1) if (isKnown(keyOf(words.slice(-length)))) return length;
  return 0;
}

function longestHead(words: readonly Word[], isKnown: (taken: readonly Word[]) => boolean): number {
  for (let length = words.length - 1; length > 0; length -= 1) if (isKnown(words.slice(0, length))) return length;
  return 0;
}

// "Corp. N.V.", "Co. Ltd.": what stands before a form and is one everywhere belongs to it.
function withoutGenericTail(words: readonly Word[]): readonly Word[] {
  const length = longestTail(words, isGenericForm);
  return length === 0 ? words : withoutGenericTail(words.slice(0, -length));
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

// A quotation that begins before the name's first word is the name's.
function withOpeningMark(name: string, start: number): number {
  return /[«“„"'‘(]/u.test(name.charAt(start - 1)) ? start - 1 : start;
}

// Only marks that belong to nothing: a bracket or quotation that the name opened, it may close.
function trimMarks(text: string): string {
  const trimmed = text.replace(/^[\s,;:.–-]+/u, '').replace(/[\s,;:–&-]+$/u, '');
  const quoted = /^[«“„"'‘](?<inner>[^«»“”„"‘’]+)[»”“"'’]?$/u.exec(trimmed)?.groups?.['inner'];
  return quoted ?? trimmed;
}
