import { fold } from '../identity/normalise/fold.ts';

/** Characters of a search that are looked at; more find nothing more. */
const MAX_SEARCH_CHARACTERS = 200;

/** Text as it is searched: folded, with single spaces. Doing it twice changes nothing. */
export function toSearchText(...parts: readonly (string | undefined)[]): string {
  const text = fold(parts.filter((part) => part !== undefined).join(' '));
  // PostgreSQL keeps no NUL.
  return text.replaceAll(/[\s\0]+/gu, ' ').trim();
}

/** Text whose initials have lost their points: `i.c.m. corp` is `icm corp`. */
export function withoutPoints(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}.])\p{L}\.(?:\s?\p{L}\.)*(?:\s?\p{L})?(?![\p{L}\p{N}])/gu, (initials) =>
    initials.replaceAll(/[.\s]/gu, ''),
  );
}

/** What a person typed into a search box, ready to be looked for in search text. */
export interface SearchTerms {
  readonly text: string;
  /** LIKE patterns, of which one must match: the text itself, its initials without points, and what looks like a telephone number without
   * punctuation and national trunk zero. `%`, `_` and `\` in the text mean themselves. */
  readonly patterns: readonly string[];
}

/** The terms of a search; undefined when nothing is left to look for. */
export function toSearchTerms(typed: string): SearchTerms | undefined {
  const text = toSearchText(typed.slice(0, MAX_SEARCH_CHARACTERS));
  if (text === '') return undefined;
  const digits = /^[\d\s()+./-]+$/u.test(text) ? text.replaceAll(/\D/gu, '').replace(/^0+/u, '') : '';
  return { text, patterns: [...new Set([text, withoutPoints(text), ...(digits.length >= 4 ? [digits] : [])])].map(contains) };
}

function contains(text: string): string {
  return `%${text.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
}
