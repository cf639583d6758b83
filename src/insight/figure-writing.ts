/** A figure as somebody wrote it in a text, and how another value would be written in its place. */
export interface WrittenFigure {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** `2026-12-15`, or a plain decimal without trailing zeros. */
  readonly value: string;
  /** Another value in the same writing; undefined where this writing cannot hold it. */
  write(value: string): string | undefined;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const MONTH = `(?<month>${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})`;

interface DateWriting {
  readonly pattern: RegExp;
  readonly write: (date: DateParts, like: Readonly<Record<string, string | undefined>>) => string;
}

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const DATE_WRITINGS: readonly DateWriting[] = [
  {
    pattern: /(?<![\p{L}\d_-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\d-])/gu,
    write: ({ year, month, day }) => `${year}-${month}-${day}`,
  },
  {
    pattern: /(?<![\p{L}\d_.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/gu,
    write: ({ year, month, day }, like) => `${asLong(day, like['day'])}.${asLong(month, like['month'])}.${year}`,
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d_])(?<day>\d{1,2}) ${MONTH} (?<year>\d{4})(?!\d)`, 'gu'),
    write: ({ year, month, day }, like) => `${Number(day)} ${monthName(month, like['month'])} ${year}`,
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d_])${MONTH} (?<day>\d{1,2}), (?<year>\d{4})(?!\d)`, 'gu'),
    write: ({ year, month, day }, like) => `${monthName(month, like['month'])} ${Number(day)}, ${year}`,
  },
];

/** A number with English or Continental marks, whole or with decimals. One with a scale behind it is rounded, and so no figure of a fact. */
const NUMBER =
  /(?<![\p{L}\d_.,])\d+(?:(?<mark>[.,'])\d{3}(?:\k<mark>\d{3})*)?(?:(?<point>[.,])\d{1,2})?(?![\d_]|[.,']\d|\s?(?:k|m|bn|thousand|million|billion)(?!\p{L}))/giu;

/** Every figure of a text that can be written anew, in the order of the text. */
export function figuresOf(text: string): readonly WrittenFigure[] {
  const found: WrittenFigure[] = [];
  let rest = text;
  for (const { pattern, write } of DATE_WRITINGS) {
    for (const match of rest.matchAll(pattern)) {
      const like = match.groups ?? {};
      const value = toDate(like);
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        value,
        write: (next) => withDate(next, (parts) => write(parts, like)),
      });
    }
    // Its digits are no numbers any more; the places of all others stay.
    rest = rest.replaceAll(pattern, (writing) => ' '.repeat(writing.length));
  }
  for (const match of rest.matchAll(NUMBER)) found.push(toNumber(match));
  return found.toSorted((left, right) => left.start - right.start);
}

/** A value of a fact as figures are compared: a date, a number or an amount; undefined for words. */
export function figureOfValue(value: string): { readonly value: string; readonly unit: string } | undefined {
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return { value, unit: '' };
  const [, amount, unit = ''] = /^(-?\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/u.exec(value) ?? [];
  return amount === undefined ? undefined : { value: plain(amount), unit };
}

function toNumber(match: RegExpExecArray): WrittenFigure {
  const { mark, point } = match.groups ?? {};
  const [whole = '', decimals = ''] = point === undefined ? [match[0]] : splitLast(match[0], point);
  const digits = mark === undefined ? whole : whole.replaceAll(mark, '');
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: plain(decimals === '' ? digits : `${digits}.${decimals}`),
    write(next) {
      const [nextWhole = '', nextDecimals = ''] = next.split('.');
      if (!/^\d+$/u.test(nextWhole) || nextDecimals.length > decimals.length) return undefined;
      const grouped = mark === undefined ? nextWhole : nextWhole.replaceAll(/\B(?=(?:\d{3})+$)/gu, mark);
      return point === undefined ? grouped : `${grouped}${point}${nextDecimals.padEnd(decimals.length, '0')}`;
    },
  };
}

function splitLast(text: string, mark: string): readonly [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

function plain(decimal: string): string {
  const trimmed = decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal;
  return trimmed.replace(/^(?<sign>-?)0+(?=\d)/u, '$<sign>');
}

function toDate(parts: Readonly<Record<string, string | undefined>>): string {
  const { year = '', month = '', day = '' } = parts;
  const named = MONTHS.findIndex((name) => name.startsWith(month)) + 1;
  return `${year}-${(named === 0 ? month : String(named)).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function withDate(value: string, write: (parts: DateParts) => string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value) ?? [];
  return year === undefined || month === undefined || day === undefined ? undefined : write({ year, month, day });
}

function asLong(part: string, like: string | undefined): string {
  return like?.length === 1 ? String(Number(part)) : part;
}

function monthName(month: string, like: string | undefined): string {
  const name = MONTHS[Number(month) - 1] ?? '';
  return like?.length === 3 ? name.slice(0, 3) : name;
}
