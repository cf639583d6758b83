import { withDigits } from './number-words.ts';

/** Days from today, both ends included. */
type Window = readonly [from: number, to: number];

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25 };
const LEADING = String.raw`(?:(?<lead>since|until|till|by|from|before|after|as of)\s+|(?:on|in|over|during|within|earlier)\s+(?:the\s+)?)?`;
const RELATIVE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${LEADING}(?:(?<day>today|yesterday|tomorrow|the day before yesterday|the day after tomorrow)|(?<count>\d{1,3}|an?)\s+(?<unit>day|week|month|quarter|year)s?\s+(?<way>ago|earlier|from now|from today)|in\s+(?<ahead>\d{1,3}|an?)\s+(?<aheadUnit>day|week|month|quarter|year)s?(?:['’]\s+time)?|(?<which>last|past|previous|this|current|next|coming)\s+(?:(?<period>week|month|quarter|year)|(?<weekday>${WEEKDAYS.join('|')})))(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * A text whose relative dates are written out: an answer is kept, and what was yesterday when it was written is not when it is read.
 * Undefined when one of them lies on no date of the grounds.
 *
 * @param dates - `YYYY-MM-DD`, the dates of the grounds.
 * @param today - `YYYY-MM-DD`.
 */
export function settleDates(text: string, dates: readonly string[], today: string): string | undefined {
  let isBorne = true;
  const settled = withDigitsOfTimes(text).replaceAll(RELATIVE, (written: string, ...found: unknown[]) => {
    const groups = toGroups(found.at(-1));
    const window = windowOf(groups, today);
    const date =
      window === undefined
        ? undefined
        : dates
            .filter((each) => isWithin(each, window, today))
            .toSorted()
            .at(-1);
    if (date === undefined) isBorne = false;
    return date === undefined ? written : `${groups['lead'] ?? 'on'} ${date}`;
  });
  return isBorne ? settled : undefined;
}

// Only where a length of time is meant, so that the rest of the text stays as it was written.
function withDigitsOfTimes(text: string): string {
  return text.replaceAll(
    /[\p{L}-]+(?=\s+(?:days?|weeks?|months?|quarters?|years?)\s+(?:ago|earlier|from))|(?<=\bin\s)[\p{L}-]+(?=\s+(?:days?|weeks?|months?|years?)\b)/giu,
    withDigits,
  );
}

function toGroups(groups: unknown): Readonly<Record<string, string | undefined>> {
  return typeof groups === 'object' && groups !== null ? Object.fromEntries(Object.entries(groups)) : {};
}

const NAMED_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

function windowOf(groups: Readonly<Record<string, string | undefined>>, today: string): Window | undefined {
  const { day, way = '', which = '', period, weekday } = groups;
  const { count = groups['ahead'], unit = groups['aheadUnit'] } = groups;
  if (day !== undefined) return around(NAMED_DAYS[day.toLowerCase()] ?? 0, 0);
  if (count !== undefined && unit !== undefined) return counted(count, unit, /ago|earlier/iu.test(way) ? -1 : 1);
  const turn = turnOf(which);
  if (period !== undefined) return ofPeriod(period.toLowerCase(), turn, today);
  return weekday === undefined ? undefined : ofWeekday(weekday.toLowerCase(), turn, today);
}

function turnOf(which: string): number {
  return /last|past|previous/iu.test(which) ? -1 : Number(/next|coming/iu.test(which));
}

function around(days: number, tolerance: number): Window {
  return [days - tolerance, days + tolerance];
}

function counted(count: string, unit: string, sign: 1 | -1): Window {
  const size = UNIT_DAYS[unit.toLowerCase()] ?? 1;
  return around(sign * (/^an?$/iu.test(count) ? 1 : Number(count)) * size, size === 1 ? 0 : size / 2);
}

// "Last month" is the calendar's, or the thirty days that have just gone by.
function ofPeriod(period: string, turn: number, today: string): Window {
  const size = UNIT_DAYS[period] ?? 7;
  const date = new Date(today);
  const into = period === 'week' ? (date.getUTCDay() + 6) % 7 : period === 'month' ? date.getUTCDate() - 1 : size;
  if (turn === 0) return [-into, size - 1];
  return turn < 0 ? [-into - size, -1] : [1, size - into + size];
}

function ofWeekday(weekday: string, turn: number, today: string): Window {
  const ahead = (WEEKDAYS.indexOf(weekday) - new Date(today).getUTCDay() + 7) % 7;
  if (turn < 0) return [(ahead || 7) - 7 - (ahead === 0 ? 7 : 0), ahead === 0 ? -7 : ahead - 7];
  return turn > 0 ? [ahead || 7, (ahead || 7) + 7] : [ahead, ahead];
}

function isWithin(date: string, [from, to]: Window, today: string): boolean {
  const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
  return days >= from - 0.5 && days <= to + 0.5;
}
