import { fold } from '../identity/normalise/fold.ts';

/** Characters of a search that are looked at; more find nothing more. */
const MAX_SEARCH_CHARACTERS = 200;

/** Text as it is searched: folded, with single spaces. Doing it twice changes nothing. */
export function toSearchText(...parts: readonly (string | undefined)[]): string {
  const text = fold(parts.filter((part) => part !== undefined).join(' '));
  // PostgreSQL keeps no NUL.
  return text.replaceAll(/[\s\0]+/gu, ' ').trim();
}

/** What a person typed into a search box, ready to be looked for in search text. */
export interface SearchTerms {
  readonly text: string;
  /** A LIKE pattern that contains the text; `%`, `_` and `\` in it mean themselves. */
  readonly pattern: string;
  /** The same for the digits of what looks like a telephone number, without the national trunk zero. */
  readonly digitsPattern?: string;
}

/** The terms of a search; undefined when nothing is left to look for. */
export function toSearchTerms(typed: string): SearchTerms | undefined {
  const text = toSearchText(typed.slice(0, MAX_SEARCH_CHARACTERS));
  if (text === '') return undefined;
  const digits = /^[\d\s()+./-]+$/u.test(text) ? text.replaceAll(/\D/gu, '').replace(/^0+/u, '') : '';
  return { text, pattern: contains(text), ...(digits.length >= 4 && { digitsPattern: contains(digits) }) };
}

function contains(text: string): string {
  return `%${text.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
}
