import { datesIn, partsOfDate } from './date-words.ts';
import { withDigits } from './number-words.ts';

/**
 * Whether every date and number of a text stands in its grounds, in whatever writing: `2 March` for `2026-03-02`,
 * `120,000` for `120000.00`, `1.2 million` for `1234567`, `three` for `3`. An amount must be in the money it is stated in, a percentage
 * stated as one, and a length of time be stated or lie between two dates.
 */
export function isBorneOut(text: string, grounds: string, today?: string): boolean {
  return createFigureCheck(grounds, today)(text);
}

/**
 * {@link isBorneOut} over grounds that are read once.
 *
 * @param today - `YYYY-MM-DD`; lengths of time may be counted from it.
 */
export function createFigureCheck(grounds: string, today?: string): (text: string) => boolean {
  const stated = figuresIn(grounds);
  const dates = new Set(stated.dates.flatMap(partsOfDate));
  const spans = spansBetween([...stated.dates, ...(today === undefined ? [] : [today])]);
  const years = [...dates].filter((part) => /^\d{4}$/u.test(part)).map((year) => ({ readings: [Number(year)], roundedTo: 0 }));
  const known: readonly Figure[] = [...stated.numbers, ...years];
  return (text) => {
    const claimed = figuresIn(text);
    return (
      claimed.dates.every((date) => dates.has(date)) &&
      claimed.numbers.every((claim) => known.some((fact) => isSame(claim, fact)) || spans.some((days) => isSpan(claim, days)))
    );
  };
}

/** What a number counts: a currency by its ISO 4217 code, a share, or a length of time. */
type Unit =
  | { readonly kind: 'money'; readonly codes: readonly string[] }
  | { readonly kind: 'percent' }
  | { readonly kind: 'time'; readonly days: number };

interface Figure {
  /** "1,250" is 1250 or 1.25, depending on who wrote it. */
  readonly readings: readonly number[];
  /** What the last digit stands for where a scale rounds it, else 0: "1.2 million" is rounded to 100,000. */
  readonly roundedTo: number;
  readonly unit?: Unit | undefined;
}

function isSame(claim: Figure, fact: Figure): boolean {
  if (!isSameUnit(claim.unit, fact.unit)) return false;
  return claim.readings.some((reading) => fact.readings.some((number) => Math.abs(number - reading) <= claim.roundedTo / 2));
}

// A claim may say less than its fact, never more: "120,000" of "120000 EUR", but no "USD 120,000".
function isSameUnit(claim: Unit | undefined, fact: Unit | undefined): boolean {
  if (claim === undefined) return fact?.kind !== 'percent';
  if (fact?.kind !== claim.kind) return false;
  if (claim.kind === 'money' && fact.kind === 'money') return claim.codes.some((code) => fact.codes.includes(code));
  return claim.kind !== 'time' || fact.kind !== 'time' || claim.days === fact.days;
}

function isSpan({ readings, unit }: Figure, days: number): boolean {
  if (unit?.kind !== 'time') return false;
  // "Three weeks" is said of 19 days and of 23: half a unit either way, and a day for where the day begins.
  return readings.some((reading) => Math.abs(reading * unit.days - days) <= Math.max(1, unit.days / 2));
}

function spansBetween(dates: readonly string[]): readonly number[] {
  const days = [...new Set(dates.filter((date) => /^\d{4}-\d\d-\d\d$/u.test(date)))].map((date) => Date.parse(date) / 86_400_000);
  return days.flatMap((left, index) => days.slice(index + 1).map((right) => Math.abs(left - right)));
}

const CURRENCY_SIGNS: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  '£': ['GBP'],
  pounds: ['GBP'],
  sterling: ['GBP'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  dollars: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  us$: ['USD'],
  '¥': ['JPY', 'CNY'],
  yen: ['JPY'],
  yuan: ['CNY'],
  fr: ['CHF'],
  francs: ['CHF'],
  franken: ['CHF'],
  '₹': ['INR'],
  rupees: ['INR'],
};
const CODES = 'EUR|USD|GBP|CHF|JPY|CNY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|INR|BRL|MXN|ZAR|SGD|HKD|KRW|ILS|AED|SAR|THB';
const TIME_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:day|tage?n?|jour|d[ií]a)/iu, 1],
  [/^(?:week|wochen?|semaine|semana)/iu, 7],
  [/^(?:month|monate?n?|mois|mes)/iu, 30.44],
  [/^(?:quarter|quartale?)/iu, 91.3],
  [/^(?:year|jahre?n?|ans?\b|años?)/iu, 365.25],
  [/^(?:hour|stunden?|heures?)/iu, 1 / 24],
  [/^(?:minute|minuten)/iu, 1 / 1440],
];
const NUMBER = new RegExp(
  [
    String.raw`(?<before>US\$|[€£$¥₹]|(?<![\p{L}])(?:${CODES}|CHF|Fr\.?)\s)?\s?`,
    String.raw`(?<![\p{L}\d_])\d+(?:[.,'’ \u00A0\u202F]\d+)*`,
    String.raw`(?:\s?(?<scale>k|m|mm|mio|mn|bn|mrd|thousand|tausend|million|millionen|millions|millones|billion|milliarden)\b\.?)?`,
    String.raw`(?:[\s-]?(?<after>%|percent\b|per\s?cent\b|prozent\b|pour\s?cent\b|por\s?ciento\b|[€£$¥₹]|(?:${CODES})\b|euros?\b|pounds\b|sterling\b|dollars\b|francs\b|franken\b|yen\b|yuan\b|rupees\b|(?:days?|weeks?|months?|quarters?|years?|hours?|minutes?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|d[ií]as?|semanas?|mes(?:es)?|años?)\b))?`,
  ].join(''),
  'giu',
);

function figuresIn(text: string): { readonly dates: readonly string[]; readonly numbers: readonly Figure[] } {
  const { dates, rest } = datesIn(withDigits(text));
  const numbers = [...rest.matchAll(NUMBER)].map((match) => {
    const { before = '', after = '', scale } = match.groups ?? {};
    const digits = /\d[\d.,'’ \u00A0\u202F]*/u.exec(match[0])?.[0] ?? '';
    return toFigure(digits, scale, unitOf(before.trim(), after));
  });
  return { dates, numbers };
}

function unitOf(before: string, after: string): Unit | undefined {
  const words = [before, after].map((word) => word.toLowerCase().replace(/\.$/u, ''));
  for (const word of words) {
    if (/^(?:%|per\s?cent|prozent|pour\s?cent|por\s?ciento)$/u.test(word)) return { kind: 'percent' };
    const codes =
      CURRENCY_SIGNS[word] ?? (/^[a-z]{3}$/u.test(word) && CODES.includes(word.toUpperCase()) ? [word.toUpperCase()] : undefined);
    if (codes !== undefined) return { kind: 'money', codes };
  }
  const [, days] = TIME_DAYS.find(([pattern]) => pattern.test(after)) ?? [];
  return days === undefined ? undefined : { kind: 'time', days };
}

const EXPONENTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tausend)$/iu, 3],
  [/^(?:m|mm|mio|mn|million|millionen|millions|millones)$/iu, 6],
  [/^(?:bn|mrd|billion|milliarden)$/iu, 9],
];

function toFigure(writing: string, scale: string | undefined, unit: Unit | undefined): Figure {
  const digits = writing.replace(/[^\d]*$/u, '').replaceAll(/['’ \u00A0\u202F]/gu, '');
  const [, exponent = 0] = EXPONENTS.find(([pattern]) => scale !== undefined && pattern.test(scale)) ?? [];
  const factor = 10 ** exponent;
  const decimals = /[.,](?<decimals>\d+)$/u.exec(digits)?.groups?.['decimals']?.length ?? 0;
  return {
    readings: readingsOf(digits).map((reading) => reading * factor),
    roundedTo: scale === undefined ? 0 : factor / 10 ** decimals,
    unit,
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
