import { fold } from './fold.ts';

/** What a word in a written date means. */
export interface CalendarWords {
  /** Months, 1 to 12, that a word may name: several where languages disagree (`listopad` is October in Croatian, November in Polish). */
  readonly months: ReadonlyMap<string, readonly number[]>;
  /** The same without any marks: how a word is misspelt most. */
  readonly looseMonths: ReadonlyMap<string, readonly number[]>;
  /** `am` and `pm` in the languages' own words. */
  readonly halves: ReadonlyMap<string, 'am' | 'pm'>;
  /** Weekdays and the small words between the parts; they add nothing to a date. */
  readonly fillers: ReadonlySet<string>;
}

/** Languages whose dates are read without being told which it is. */
const LANGUAGES = [
  'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'hu', 'ro', 'bg', 'ru', 'uk', 'be',
  'el', 'tr', 'et', 'lv', 'lt', 'he', 'ar', 'fa', 'hi', 'bn', 'th', 'vi', 'id', 'fil', 'ka', 'ca', 'gl', 'eu', 'is', 'ga', 'br', 'az', 'kk', 'sq',
  'mk', 'ms', 'af', 'sw', 'ta', 'te', 'ur', 'de-AT', 'lb', 'cy', 'fo', 'mt', 'kn', 'ml', 'gu', 'mr', 'fy', 'rm', 'hy', 'bs', 'so', 'uz', 'ky', 'nn',
] as const; // prettier-ignore

const CACHE = new Map<string, CalendarWords>();

/** The words of one locale, by CLDR; undefined for a tag that is none. */
export function wordsOf(locale: string): CalendarWords | undefined {
  const known = CACHE.get(locale);
  if (known !== undefined) return known;
  if (!isLocale(locale)) return undefined;
  const words = collect([locale]);
  CACHE.set(locale, words);
  return words;
}

/** The words of all languages that are read without a hint. */
export function wordsOfAll(): CalendarWords {
  const known = CACHE.get('');
  if (known !== undefined) return known;
  const words = collect(LANGUAGES);
  CACHE.set('', words);
  return words;
}

/** The month, 1 to 12, that a name or its abbreviation means in all languages that know it; undefined where they disagree, and for what is none. */
export function monthNumber(name: string): number | undefined {
  const [month, ...others] = wordsOfAll().months.get(toWord(name)) ?? [];
  return others.length === 0 ? month : undefined;
}

/** Order of the parts in a locale's short dates, for example `DMY`; undefined for a tag that is none. */
export function partOrder(locale: string): string | undefined {
  if (!isLocale(locale)) return undefined;
  const parts = new Intl.DateTimeFormat(toCalendar(locale), { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(0);
  return parts.flatMap(({ type }) => ORDER_LETTER.get(type) ?? []).join('');
}

/** The form under which words are kept: folded, without dots. Where vowels are marks on letters they stay: June and July would be one without them. */
export function toWord(text: string): string {
  const plain = VOWELS_ARE_MARKS.test(text) ? text.normalize('NFKC').toLowerCase() : fold(text);
  return plain.replaceAll(/[.׳॰\u200B-\u200F]/gu, '').trim();
}

const VOWELS_ARE_MARKS =
  /\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Gujarati}|\p{Script=Gurmukhi}|\p{Script=Sinhala}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

const ORDER_LETTER: ReadonlyMap<string, string> = new Map([
  ['day', 'D'],
  ['month', 'M'],
  ['year', 'Y'],
]);

/** What people write between the parts beside what CLDR has there. */
const SMALL_WORDS =
  'at um on the of de del den le la el à a as u у в и on kl klo h uhr hrs hours o clock ore ora godz tháng năm gada gads g г года год р року рік m d d. ' +
  'tues thur thurs weds пнд втр срд чтв птн сбт вск feira ' +
  'den dne dnia d lei lui st nd rd th er º ª eme ième ste e te ter midnight noon th ই লা সাল সন সন্ सन् წ წელი ปี วันที่ ที่ พ.ศ. ค.ศ. ad ce';

function collect(locales: readonly string[]): CalendarWords {
  const months = new Map<string, Set<number>>();
  const halves = new Map<string, 'am' | 'pm'>([
    ['am', 'am'],
    ['pm', 'pm'],
  ]);
  const fillers = new Set(SMALL_WORDS.split(' ').map(toWord));
  for (const locale of locales) {
    addMonths(months, locale);
    addHalves(halves, locale);
    addFillers(fillers, locale);
  }
  if (locales.length > 1) {
    months.set('sept', new Set([9]));
    // Hungarian mornings are "de.": among all languages the Romance "of" is the likelier reading.
    for (const word of SMALL_WORDS.split(' ')) halves.delete(toWord(word));
  }
  const loose = new Map<string, Set<number>>();
  for (const [word, numbers] of months) loose.set(fold(word), numbers.union(loose.get(fold(word)) ?? new Set()));
  return { months: toLists(months), looseMonths: toLists(loose), halves, fillers };
}

function toLists(sets: ReadonlyMap<string, ReadonlySet<number>>): ReadonlyMap<string, readonly number[]> {
  return new Map([...sets].map(([word, numbers]) => [word, [...numbers]]));
}

// With a day beside it some languages inflect the month ("2 marca"); both forms are written.
const MONTH_FORMS = [{}, { day: 'numeric' }, { year: 'numeric' }, { day: 'numeric', year: 'numeric' }] as const;
const STYLES = ['long', 'short'] as const;

function addMonths(months: Map<string, Set<number>>, locale: string): void {
  for (const options of STYLES.flatMap((month) => MONTH_FORMS.map((beside) => ({ ...beside, month })))) {
    const format = new Intl.DateTimeFormat(toCalendar(locale), { ...options, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const word = toWord(format.formatToParts(Date.UTC(2024, month - 1, 1)).find(({ type }) => type === 'month')?.value ?? '');
      if (word !== '' && !/\d/u.test(word)) months.set(word, (months.get(word) ?? new Set()).add(month));
    }
  }
}

function addHalves(halves: Map<string, 'am' | 'pm'>, locale: string): void {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  for (const [hour, half] of [
    [9, 'am'],
    [15, 'pm'],
    [20, 'pm'],
  ] as const) {
    const name = format.formatToParts(Date.UTC(2024, 0, 1, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? '';
    const word = toWord(name).replaceAll(/\s/gu, '');
    if (word !== '' && !/\d/u.test(word) && !halves.has(word)) halves.set(word, half);
  }
}

function addFillers(fillers: Set<string>, locale: string): void {
  const calendar = toCalendar(locale);
  for (const style of STYLES) {
    const weekday = new Intl.DateTimeFormat(calendar, { weekday: style, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1) toWords(weekday.format(Date.UTC(2024, 0, day))).forEach((word) => fillers.add(word));
  }
  for (const style of ['full', 'long', 'medium', 'short'] as const) {
    const parts = new Intl.DateTimeFormat(calendar, { dateStyle: style, timeStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
    for (const { type, value } of parts) if (type === 'literal' || type === 'era') toWords(value).forEach((word) => fillers.add(word));
  }
}

function toWords(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{M}.ʼ'’-]+/u)
    .map(toWord)
    .filter((word) => word !== '');
}

// Persian and Thai locales count years otherwise by default; the names asked for here are those of our calendar.
function toCalendar(locale: string): string {
  return `${locale}-u-ca-gregory`;
}

// V8 (Node 24) ends the process when it is asked for the parts of a Scottish Gaelic date: no hint may do that.
const FATAL_LOCALE = /^gd\b/iu;

function isLocale(locale: string): boolean {
  if (FATAL_LOCALE.test(locale)) return false;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    // Intl throws a RangeError for what is no language tag at all, which a column of hints may well hold.
    return false;
  }
}
