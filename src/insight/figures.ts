/**
 * Whether every date and number of a text stands in its grounds, in whatever writing: `2 March` for `2026-03-02`,
 * `120,000` for `120000.00`, `1.2 million` for `1234567`.
 */
export function isBorneOut(text: string, grounds: string): boolean {
  const claimed = figuresIn(text);
  const stated = figuresIn(grounds);
  const dates = stated.dates.flatMap(partsOfDate);
  const numbers = [...stated.numbers.flatMap(({ readings }) => readings), ...dates.filter((part) => /^\d{4}$/u.test(part)).map(Number)];
  return (
    claimed.dates.every((date) => dates.includes(date)) &&
    claimed.numbers.every(({ readings, roundedTo }) =>
      readings.some((reading) => numbers.some((number) => Math.abs(number - reading) <= roundedTo / 2)),
    )
  );
}

interface Figures {
  /** `2026-03-02`, or as much of it as is said: `03-02`, `2026-03`. */
  readonly dates: readonly string[];
  readonly numbers: readonly Figure[];
}

interface Figure {
  /** "1,250" is 1250 or 1.25, depending on who wrote it. */
  readonly readings: readonly number[];
  /** What the last digit stands for where a scale rounds it, else 0: "1.2 million" is rounded to 100,000. */
  readonly roundedTo: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<month>${MONTHS.join('|')})\p{L}*\.?`;
const ISO_DATE = /(?<![\p{L}\d_])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/gu;
const POINTED_DATE = /(?<![\p{L}\d_])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/gu;
const DAY_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d_])(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?${MONTH}(?:,?\s+(?<year>\d{4}))?(?![\p{L}\d])`,
  'giu',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<![\p{L}\d_])${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?(?![\p{L}\d])`,
  'giu',
);
const MONTH_YEAR = new RegExp(String.raw`(?<![\p{L}\d_])${MONTH},?\s+(?<year>\d{4})(?!\d)`, 'giu');
const NUMBER = /(?<![\p{L}\d_])\d+(?:[.,'’ \u00A0]\d+)*(?:\s?(?<scale>k|m|bn|thousand|million|billion)(?!\p{L}))?/giu;

function figuresIn(text: string): Figures {
  const dates: string[] = [];
  let rest = text;
  // Once read as a date its digits are no numbers any more; the fullest writings come first.
  for (const pattern of [ISO_DATE, POINTED_DATE, DAY_MONTH, MONTH_DAY, MONTH_YEAR]) {
    for (const match of rest.matchAll(pattern)) dates.push(toDate(match.groups ?? {}));
    rest = rest.replaceAll(pattern, ' | ');
  }
  return { dates, numbers: [...rest.matchAll(NUMBER)].map((match) => toFigure(match[0], match.groups?.['scale'])) };
}

function toDate(parts: Readonly<Record<string, string | undefined>>): string {
  const { year, day } = parts;
  const named = MONTHS.indexOf((parts['month'] ?? '').toLowerCase().slice(0, 3)) + 1;
  const month = named === 0 ? parts['month'] : String(named);
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}

function partsOfDate(date: string): readonly string[] {
  return [date, date.slice(5), date.slice(0, 7), date.slice(0, 4)];
}

const EXPONENTS: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, million: 6, bn: 9, billion: 9 };

function toFigure(writing: string, scale: string | undefined): Figure {
  const digits = writing.replace(/[^\d]*$/u, '').replaceAll(/['’ \u00A0]/gu, '');
  const factor = 10 ** (EXPONENTS[scale?.toLowerCase() ?? ''] ?? 0);
  const decimals = /[.,](?<decimals>\d+)$/u.exec(digits)?.groups?.['decimals']?.length ?? 0;
  return {
    readings: readingsOf(digits).map((reading) => reading * factor),
    roundedTo: scale === undefined ? 0 : factor / 10 ** decimals,
  };
}

function readingsOf(digits: string): readonly number[] {
  const whole = Number(digits.replaceAll(/[.,]/gu, ''));
  const marks = digits.match(/[.,]/gu) ?? [];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (marks.length === 0) return [whole];
  const decimal = Number(`${digits.slice(0, last).replaceAll(/[.,]/gu, '')}.${digits.slice(last + 1)}`);
  const grouped = digits.length - last - 1 === 3;
  if (marks.length > 1 && new Set(marks).size === 1) return [whole];
  return grouped && new Set(marks).size === 1 ? [whole, decimal] : [decimal];
}
