import { mapReadings } from './date-reading.ts';
import type { DateOutcome } from './date-reading.ts';
import { matchGroups } from './match-groups.ts';

/** Reads dates in the forms that systems write; undefined for what a person wrote. `text` is tidied. */
export function readMachineDate(text: string): DateOutcome {
  if (/^0+$/u.test(text)) return 'sentinel';
  return readNumber(text) ?? readIso(text) ?? readCoarse(text);
}

/** Whether a day, `YYYY-MM-DD`, is in the calendar. */
export function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** An instant to the second, as a date field states it. */
export function toInstantText(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/u, 'Z');
}

const DAY_MS = 86_400_000;

/** Day 0 of a spreadsheet: 1900 counts as a leap year there, so serials after February 1900 begin a day earlier. */
const SPREADSHEET_EPOCH_MS = Date.UTC(1899, 11, 30);

/** Serials of 1954 to 2064: others are more likely numbers than dates. */
const SERIALS = { first: 20_000, last: 60_000 } as const;

function readNumber(text: string): DateOutcome {
  const part = matchGroups(/^(?<whole>\d+)(?:\.(?<fraction>\d+))?$/u, text);
  if (part === undefined) return undefined;
  const [whole, fraction] = [part('whole'), part('fraction')];
  const number = Number(whole);
  if (whole.length === 5) return isSerial(number) ? fromSerial(number, Number(`0.${fraction || 0}`)) : 'invalid';
  // 20240309.0 is a spreadsheet's way; a number with a real fraction is no date.
  return /[1-9]/u.test(fraction) ? undefined : readWholeNumber(whole, number);
}

function isSerial(number: number): boolean {
  return number >= SERIALS.first && number <= SERIALS.last;
}

function readWholeNumber(whole: string, number: number): DateOutcome {
  switch (whole.length) {
    case 4:
      return number >= 1900 && number <= 2100 ? { value: whole, precision: 'year' } : 'invalid';
    case 8:
      return toDay(whole.slice(0, 4), whole.slice(4, 6), whole.slice(6));
    case 14:
      return toLocal(toDay(whole.slice(0, 4), whole.slice(4, 6), whole.slice(6, 8)), whole.slice(8).replaceAll(/(..)(?=.)/gu, '$1:'));
    case 9:
    case 10:
      return { value: toInstantText(new Date(number * 1_000)), precision: 'instant' };
    case 12:
    case 13:
      return { value: toInstantText(new Date(number)), precision: 'instant' };
    default:
      return 'invalid';
  }
}

function fromSerial(days: number, fraction: number): DateOutcome {
  const date = new Date(SPREADSHEET_EPOCH_MS + days * DAY_MS + Math.round(fraction * 86_400) * 1_000);
  const value = toInstantText(date).slice(0, -1);
  return fraction === 0 ? { value: value.slice(0, 10), precision: 'day' } : { value, precision: 'local-datetime' };
}

const ISO =
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})\.?(?:(?:T|\s|,\s?)(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/u;

function readIso(text: string): DateOutcome {
  const part = matchGroups(ISO, text);
  if (part === undefined) return undefined;
  const day = toDay(part('year'), part('month'), part('day'));
  return part('time') === '' ? day : withZone(toLocal(day, part('time')), part('zone'));
}

/** Local times at an offset, as instants; as they are where no offset is stated. */
export function withZone(local: DateOutcome, zone: string): DateOutcome {
  if (zone === '') return local;
  return mapReadings(local, (value) => {
    const instant = new Date(`${value}${toOffset(zone)}`);
    // There is no offset of 25 hours.
    return Number.isNaN(instant.getTime()) ? undefined : { value: toInstantText(instant), precision: 'instant' };
  });
}

/** A stated zone as ISO 8601 writes offsets: `Z`, `+02:00`. */
export function toOffset(zone: string): string {
  if (/^[a-z]/iu.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Days with a time of day, `HH:mm` or `HH:mm:ss`; what is no day has none. */
export function toLocal(day: DateOutcome, time: string): DateOutcome {
  const [hour = '', minute = '', second = '00'] = time.split(':');
  const exists = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
  return mapReadings(day, (value) =>
    exists && value.length === 'YYYY-MM-DD'.length
      ? { value: `${value}T${hour.padStart(2, '0')}:${minute}:${second}`, precision: 'local-datetime' }
      : undefined,
  );
}

/** A day from its parts, which are figures. */
export function toDay(year: string, month: string, day: string): DateOutcome {
  const value = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (NO_DAYS.has(value)) return 'sentinel';
  return isRealDay(value) ? { value, precision: 'day' } : 'invalid';
}

/** What systems store for "no date": MySQL, .NET, SQL Server, OLE, spreadsheets, Unix, "for ever". */
export const NO_DAYS: ReadonlySet<string> = new Set([
  '0000-00-00',
  '0001-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-00',
  '1900-01-01',
  '1970-01-01',
  '2999-12-31',
  '9999-12-31',
]);

function readCoarse(text: string): DateOutcome {
  const quarter =
    matchGroups(/^(?:Q|T|K)\s?(?<quarter>[1-4])[\s/.-]*(?<year>\d{4})$/iu, text) ??
    matchGroups(/^(?<year>\d{4})[\s/.-]*(?:Q|T|K)(?<quarter>[1-4])$/iu, text) ??
    matchGroups(/^(?<quarter>[1-4])\.? ?(?:quarter|quartal|trimestre|kvartal|kwartał)\s+(?<year>\d{4})$/iu, text);
  if (quarter !== undefined) return { value: `${quarter('year')}-Q${quarter('quarter')}`, precision: 'quarter' };
  const month =
    matchGroups(/^(?<month>\d{1,2})[/.-](?<year>\d{4})$/u, text) ?? matchGroups(/^(?<year>\d{4})[/.-](?<month>\d{1,2})$/u, text);
  if (month === undefined) return undefined;
  const number = Number(month('month'));
  return number >= 1 && number <= 12 ? { value: `${month('year')}-${month('month').padStart(2, '0')}`, precision: 'month' } : 'invalid';
}
