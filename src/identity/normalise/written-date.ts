import { partOrder, toWord, wordsOf, wordsOfAll } from './calendar-words.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { DateOutcome } from './date-reading.ts';
import { fold } from './fold.ts';
import { toDay, toLocal, withZone } from './machine-date.ts';
import { matchGroups } from './match-groups.ts';
import { takeTime } from './time-of-day.ts';

/** Reads a date as people write it, in figures or with the month's name; undefined when it is none. `text` is tidied. */
export function readWrittenDate(text: string, locale: string | undefined): DateOutcome {
  const words = [locale === undefined ? undefined : wordsOf(locale), wordsOfAll()].filter((known) => known !== undefined);
  const clock = takeTime(text, words);
  const writing: Writing = { words, locale, ...toTokens(clock.rest) };
  if (FOREIGN_MARKS.test(clock.rest)) return undefined;
  const day = readMarked(withoutEra(clock.rest), locale) ?? readNamed(writing) ?? readFigures(writing);
  return clock.time === undefined ? day : withZone(toLocal(day, clock.time), clock.zone);
}

/** Amounts, versions, article numbers: figures behind a Latin letter or beside a sign that no date has. */
const FOREIGN_MARKS = /\p{Script=Latin}\d|[\p{Sc}#%@*=<>&_]/u;

interface Writing {
  /** Of the stated locale first, then of all languages. */
  readonly words: readonly CalendarWords[];
  readonly locale: string | undefined;
  readonly figures: readonly string[];
  readonly terms: readonly string[];
}

function toTokens(text: string): Pick<Writing, 'figures' | 'terms'> {
  return {
    figures: text.match(/\d+/gu) ?? [],
    terms: (text.match(/[\p{L}\p{M}][\p{L}\p{M}.ʼ'’׳]*/gu) ?? []).map(toWord).filter((term) => term !== ''),
  };
}

/** Years that count from the beginning of a reign, or of the Republic of China: the year before its first. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867, 民国: 1911, 民國: 1911 };

// 平成30年 is 2018, 令和元年 2019.
function withoutEra(text: string): string {
  return text.replace(/(?<era>令和|平成|昭和|大正|明治|民国|民國)\s?(?<count>\d{1,3}|元)(?=\s?年)/u, (_, era: string, count: string) =>
    String((ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count))),
  );
}

/** Dates whose parts carry their own mark: 2016年6月29日, 2009년 6월 24일, 20 tháng 12, 2010. */
function readMarked(text: string, locale: string | undefined): DateOutcome {
  const part =
    matchGroups(/(?<year>\d{2,4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2}))?/u, text) ??
    matchGroups(/(?<day>\d{1,2})\s(?:tháng|thg)\s(?<month>\d{1,2}),?\s(?:năm\s)?(?<year>\d{4})/iu, text) ??
    matchGroups(/^(?:tháng|thg)\s(?<month>\d{1,2}),?\s(?:năm\s)?(?<year>\d{4})(?<day>)/iu, text);
  if (part === undefined) return undefined;
  return toDayOrMonth({ year: part('year'), month: Number(part('month')), day: part('day') || undefined }, locale);
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: string | undefined;
}

function toDayOrMonth({ year: written, month, day }: Parts, locale: string | undefined): DateOutcome {
  const year = toYear(written, locale);
  if (year === undefined || month < 1 || month > 12) return 'invalid';
  if (day !== undefined) return toDay(year, String(month), day);
  return written.length === 4 ? { value: `${year}-${String(month).padStart(2, '0')}`, precision: 'month' } : 'invalid';
}

const BUDDHIST_YEARS_AHEAD = 543;

// Thai dates count from the Buddha's death; elsewhere a year so far ahead is a mistake.
function toYear(written: string, locale: string | undefined): string | undefined {
  const number = Number(written);
  const isThai = locale !== undefined && /^th\b/iu.test(locale);
  // Of one figure is a version, not a year.
  if (written.length === 2) {
    if (isThai) return String(2_500 + number - BUDDHIST_YEARS_AHEAD);
    return String(number < 70 ? 2_000 + number : 1_900 + number);
  }
  if (written.length !== 4) return undefined;
  if (number >= 2_400 && number < 2_700) return String(number - BUDDHIST_YEARS_AHEAD);
  return number >= 1_800 && number < 2_200 ? written : undefined;
}

/** A word that nobody knows is borne with beside a date that is otherwise complete: an unusual weekday, a remark. */
const STRANGE_WORDS = 1;

// 2 March 2026 · 02-MAR-26 · March 2nd, 2026 · 2031. május 8., csütörtök
function readNamed(writing: Writing): DateOutcome {
  const { words, locale, figures } = writing;
  const month = monthIn(writing);
  if (month === undefined) return undefined;
  const strange = writing.terms.filter((term) => monthsOf(term, words).length === 0 && !isFiller(term, words));
  if (strange.length > STRANGE_WORDS) return undefined;
  const year = figures.find(({ length }) => length === 4) ?? (figures.length === 2 ? figures[1] : undefined);
  if (year === undefined || figures.length > 2) return 'invalid';
  const place = figures.lastIndexOf(year);
  return toDayOrMonth({ year, month, day: figures.find((_, index) => index !== place) }, locale);
}

// "mar" is a month and a Tuesday: beside another month's name it is the weekday.
function monthIn({ words, terms }: Writing): number | undefined {
  const named = terms.filter((term) => monthsOf(term, words).length > 0);
  const sure = named.filter((term) => !isFiller(term, words));
  const months = new Set(
    (sure.length > 0 ? sure : named).map((term) => monthsOf(term, words)).flatMap((of) => (of.length === 1 ? of : [])),
  );
  // "May 12 June 2020" names no month.
  return months.size === 1 ? [...months][0] : undefined;
}

function monthsOf(term: string, words: readonly CalendarWords[]): readonly number[] {
  // Hebrew joins "in" to the name of the month.
  for (const spelling of [term, term.replace(/^ב/u, '')]) {
    for (const { months } of words) {
      const exact = months.get(spelling);
      if (exact !== undefined) return exact;
    }
  }
  for (const { looseMonths } of words) {
    const alike = looseMonths.get(fold(term));
    if (alike !== undefined) return alike;
  }
  if (term.length < 3) return [];
  for (const { months } of words) {
    const begun = new Set([...months].filter(([name]) => name.startsWith(term)).flatMap(([, numbers]) => numbers));
    if (begun.size === 1) return [...begun];
  }
  return [];
}

function isFiller(term: string, words: readonly CalendarWords[]): boolean {
  return words.some(({ fillers }) => fillers.has(term));
}

// 12.5.2020 · 8/24/12 · 2016/3/25 · 9/7/67 in Thailand
function readFigures({ words, locale, figures, terms }: Writing): DateOutcome {
  if (figures.length !== 3 || !terms.every((term) => isFiller(term, words))) return undefined;
  const [a = '', b = '', c = ''] = figures;
  const order = locale === undefined ? undefined : partOrder(locale);
  const isYearFirst = a.length === 4 || (order === 'YMD' && a.length === 2 && c.length <= 2);
  if (isYearFirst) return toDayOrMonth({ year: a, month: Number(b), day: c }, locale);
  const readings = {
    DMY: toDayOrMonth({ year: c, month: Number(b), day: a }, locale),
    MDY: toDayOrMonth({ year: c, month: Number(a), day: b }, locale),
  };
  const decided = decideOrder(Number(a), Number(b), order);
  return decided === undefined ? bothOf(Object.values(readings)) : readings[decided];
}

// A part above 12 leaves one reading, whatever the locale; a locale that puts the year first says nothing about one that stands last.
function decideOrder(a: number, b: number, order: string | undefined): 'DMY' | 'MDY' | undefined {
  if (a > 12) return 'DMY';
  if (b > 12 || a === b) return 'MDY';
  if (order === undefined || order === 'YMD') return undefined;
  return order === 'MDY' ? 'MDY' : 'DMY';
}

function bothOf(readings: readonly DateOutcome[]): DateOutcome {
  const values = readings.flatMap((reading) => (typeof reading === 'object' && 'value' in reading ? [reading.value] : []));
  return values.length === 0 ? 'invalid' : { candidates: values.toSorted() };
}
