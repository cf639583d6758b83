import { toAsciiDigits } from './ascii-digits.ts';
import type { DatePrecision } from './date-reading.ts';
import { isRealDay, readMachineDate } from './machine-date.ts';
import { matchGroups } from './match-groups.ts';
import { readWrittenDate } from './written-date.ts';

/** What came of reading a field that holds a date. */
export interface DateField {
  readonly raw: string;
  /** `SENTINEL`: a value that systems store for "no date". */
  readonly status: 'OK' | 'AMBIGUOUS' | 'INVALID' | 'SENTINEL';
  /** `2024-03-09`, `…T10:11:12Z`, `…T10:11:12`, `2024-03`, `2024-Q1` or `2024`; absent unless `status` is `OK`. */
  readonly value?: string | undefined;
  readonly precision?: DatePrecision | undefined;
  /** The readings between which nothing decides, the earlier first; empty unless `status` is `AMBIGUOUS`. */
  readonly candidates: readonly string[];
}

/** What is known about who wrote a date. */
export interface DateHints {
  /** BCP 47 tag of the writer's locale: decides the order of figures, the names of months and the calendar. */
  readonly locale?: string | undefined;
}

/**
 * Reads a date as systems and people write it: ISO 8601, RFC 2822, epoch seconds and milliseconds, spreadsheet serials, quarters, and
 * written dates in some fifty languages by CLDR. Relative words ("tomorrow") are no date without a day to count from.
 *
 * Without a locale `3/4/2024` is `AMBIGUOUS`, never guessed; a part above 12 decides, also against the locale. Years of two digits are
 * 1970 to 2069.
 */
export function readDateField(raw: string, hints: DateHints = {}): DateField {
  const text = tidy(raw);
  const outcome = readMachineDate(text) ?? readWrittenDate(text, hints.locale) ?? 'invalid';
  if (outcome === 'invalid') return { raw, status: 'INVALID', candidates: [] };
  if (outcome === 'sentinel') return { raw, status: 'SENTINEL', candidates: [] };
  if ('candidates' in outcome) return { raw, status: 'AMBIGUOUS', candidates: outcome.candidates };
  const day = matchGroups(/^(?<day>\d{4}-\d{2}-\d{2})/u, outcome.value)?.('day');
  return day === undefined || isRealDay(day)
    ? { raw, status: 'OK', ...outcome, candidates: [] }
    : { raw, status: 'INVALID', candidates: [] };
}

// Marks that steer the direction of writing are no part of a date.
function tidy(raw: string): string {
  return toAsciiDigits(raw.normalize('NFKC'))
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
