import { monthNumber } from './calendar-words.ts';
import { readDateField } from './date-field.ts';
import { isRealDay, NO_DAYS, toOffset } from './machine-date.ts';
import { matchGroups } from './match-groups.ts';
import type { Normalised } from './normalised.ts';

/** Order of day, month and year in numeric dates. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/** A date as exact as the source states it: a day is not an instant, and a local time names no instant without its zone. */
export type StatedDate =
  | { readonly precision: 'day'; readonly day: string }
  | { readonly precision: 'local-time'; readonly day: string; readonly local: string }
  | { readonly precision: 'instant'; readonly day: string; readonly instant: string };

/** Why a date was not read. */
export type DateReason = 'absent' | 'ambiguous' | 'impossible' | 'unreadable';

/** Version of this rule. */
export const DATE_VERSION = 3;

/**
 * Reads a date as the sources write them: ISO 8601, RFC 2822, numeric with a declared order, month names in some fifty languages, epoch
 * milliseconds and seconds, serials of spreadsheets.
 *
 * `03/04/2026` without a declared order is `ambiguous`, never guessed; a part above 12 decides. Zero dates (`0000-00-00`, `1899-12-30`,
 * `9999-12-31` …) are `absent`: systems store them for "none". Years of two digits are 20xx. `day` of an instant is its day in UTC.
 */
export function normaliseDate(raw: string, options: { readonly order?: DateOrder | undefined } = {}): Normalised<StatedDate, DateReason> {
  const text = raw.normalize('NFKC').trim();
  const plain = readEpoch(text) ?? readParts(text, options.order);
  const outcome = plain === 'unreadable' ? readAsField(text) : plain;
  return typeof outcome === 'string' ? { raw, reason: outcome } : { raw, value: outcome };
}

/** The instant a date names; a day begins, and a local time is taken, in UTC: the caller says that this is meant. */
export function startOf(date: StatedDate): string {
  switch (date.precision) {
    case 'day':
      return `${date.day}T00:00:00.000Z`;
    case 'local-time':
      return new Date(`${date.local}Z`).toISOString();
    case 'instant':
      return date.instant;
  }
}

type Outcome = StatedDate | DateReason;

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** What follows the day: a time, perhaps with its zone. */
  readonly rest: string;
}

// Other languages and spreadsheets' serials; what names no day (a month, a quarter) is none of these dates.
function readAsField(text: string): Outcome {
  const { status, value = '', precision } = readDateField(text);
  if (status === 'AMBIGUOUS') return 'ambiguous';
  switch (precision) {
    case 'day':
      return { precision: 'day', day: value };
    case 'local-datetime':
      return { precision: 'local-time', day: value.slice(0, 10), local: `${value}.000` };
    case 'instant':
      return toInstant(new Date(value));
    case 'month':
    case 'quarter':
    case 'year':
    case undefined:
      return 'unreadable';
  }
}

function readEpoch(text: string): Outcome | undefined {
  if (/^0+$|^-+$/u.test(text) || text === '') return 'absent';
  const digits = /^(?<seconds>\d{9,10})(?<milliseconds>\d{3})?$/u.exec(text)?.groups;
  if (digits === undefined) return undefined;
  return toInstant(new Date(Number(digits['seconds']) * 1_000 + Number(digits['milliseconds'] ?? 0)));
}

function readParts(text: string, order: DateOrder | undefined): Outcome {
  const parts = readIso(text) ?? readNamed(text) ?? readNumeric(text, order);
  if (parts === undefined) return 'unreadable';
  if (typeof parts === 'string') return parts;
  const year = parts.year.length === 2 ? `20${parts.year}` : parts.year;
  const day = `${year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`;
  if (NO_DAYS.has(day)) return 'absent';
  if (!isRealDay(day)) return 'impossible';
  return withTime(day, parts.rest);
}

function readIso(text: string): Parts | undefined {
  const match = /^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?<rest>(?:[T\s,].*)?)$/u.exec(text);
  return toParts(match?.groups);
}

// 2 March 2026, 2. März 2026, 02-MAR-26, March 2nd, 2026, Mon, 20 Aug 2012 17:27:55 +0000
function readNamed(text: string): Parts | undefined {
  const plain = text.replace(/^\p{L}+\.?,\s+/u, '');
  const groups =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+|of\s+)?(?<name>\p{L}+)\.?,?[\s-]+(?:de\s+)?(?<year>\d{4}|\d{2})(?<rest>(?:[\s,].*)?)$/iu.exec(
      plain,
    )?.groups ?? /^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?<rest>(?:[\s,].*)?)$/iu.exec(plain)?.groups;
  const month = monthNumber(groups?.['name'] ?? '');
  return groups === undefined || month === undefined ? undefined : toParts({ ...groups, month: String(month) });
}

function readNumeric(text: string, order: DateOrder | undefined): Parts | 'ambiguous' | undefined {
  const part = matchGroups(NUMERIC, text);
  if (part === undefined) return undefined;
  const [a, b, c, rest] = [part('a'), part('b'), part('c'), part('rest')];
  const isYearFirst = a.length === 4 || (order === 'YMD' && c.length <= 2);
  switch (isYearFirst ? 'YMD' : decideOrder(Number(a), Number(b), order)) {
    case 'YMD':
      return { year: a, month: b, day: c, rest };
    case 'DMY':
      return { year: c, month: b, day: a, rest };
    case 'MDY':
      return { year: c, month: a, day: b, rest };
    case undefined:
      return 'ambiguous';
  }
}

const NUMERIC = /^(?<a>\d{4}|\d{1,2})(?<mark>[-/.]\s?)(?<b>\d{1,2})\k<mark>(?<c>\d{4}|\d{1,2})\.?(?<rest>(?:[T\s,].*)?)$/u;

// A part above 12 leaves only one reading, whatever was declared.
function decideOrder(a: number, b: number, declared: DateOrder | undefined): DateOrder | undefined {
  if (a > 12) return 'DMY';
  if (b > 12 || a === b) return 'MDY';
  return declared === 'YMD' ? undefined : declared;
}

function toParts(groups: Readonly<Record<string, string | undefined>> | undefined): Parts | undefined {
  if (groups === undefined) return undefined;
  const { year = '', month = '', day = '', rest = '' } = groups;
  return { year, month, day, rest };
}

const TIME =
  /^[T\s,]*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?\s*(?<half>[ap]m)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?:\s*\([^)]*\))?$/iu;

function withTime(day: string, rest: string): Outcome {
  if (rest.trim() === '') return { precision: 'day', day };
  const part = matchGroups(TIME, rest);
  if (part === undefined) return 'unreadable';
  const hour = hourOf(Number(part('hour')), part('half').toLowerCase());
  const second = part('second').padStart(2, '0');
  if (hour > 23 || Number(part('minute')) > 59 || Number(second) > 59) return 'impossible';
  const local = `${day}T${String(hour).padStart(2, '0')}:${part('minute')}:${second}.${part('fraction').slice(0, 3).padEnd(3, '0')}`;
  const zone = part('zone');
  return zone === '' ? { precision: 'local-time', day, local } : toInstant(new Date(`${local}${toOffset(zone)}`));
}

function hourOf(stated: number, half: string): number {
  return half === '' ? stated : (stated % 12) + (half === 'pm' ? 12 : 0);
}

function toInstant(date: Date): Outcome {
  if (Number.isNaN(date.getTime())) return 'impossible';
  const instant = date.toISOString();
  const day = instant.slice(0, 10);
  return NO_DAYS.has(day) ? 'absent' : { precision: 'instant', day, instant };
}
