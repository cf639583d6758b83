import { monthNumber } from '../normalise/calendar-words.ts';

/**
 * The days a written date of birth can mean, each as `YYYYMMDD`: one where it is certain, two where day and month could be either.
 *
 * Unlike a date that is shown, one that is compared need not exist: `1837-01-81` still agrees with `1837-01-01` in seven digits of eight.
 * Years of two digits lie in the past.
 *
 * @param options.monthFirst - the region's custom decides `3/4/1970` where it is known.
 */
export function birthDays(raw: string, options: { readonly monthFirst?: boolean | undefined } = {}): readonly string[] {
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]\d{1,2}:\d{2}.*$/u, '');
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/u.exec(text) ?? [];
  if (year !== '') return Number(month + day) === 0 ? [] : [year + month + day];
  return readNamed(text) ?? readNumeric(text, options.monthFirst) ?? [];
}

function readNamed(text: string): readonly string[] | undefined {
  const [, before = '', name = '', behind = '', year = ''] =
    /^(?:\p{L}+,\s*)?(?:(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+)?(?:of\s+|de\s+)?(\p{L}{3,})\.?[\s,-]+(?:(\d{1,2})(?:st|nd|rd|th)?[\s,]+)?(?:de\s+)?'?(\d{4}|\d{2})$/iu.exec(
      text,
    ) ?? [];
  const month = monthNumber(name);
  const day = before === '' ? behind : before;
  return month === undefined || day === '' ? undefined : [toDay(year, String(month), day)];
}

function readNumeric(text: string, monthFirst: boolean | undefined): readonly string[] | undefined {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/.\s]+(\d{1,2})[-/.\s]+(\d{4}|\d{2})$/u.exec(text) ?? [];
  if (year === '') return undefined;
  const [monthThenDay, dayThenMonth] = [toDay(year, first, second), toDay(year, second, first)];
  if (Number(first) > 12) return [dayThenMonth];
  if (Number(second) > 12 || first === second) return [monthThenDay];
  if (monthFirst === undefined) return [monthThenDay, dayThenMonth];
  return [monthFirst ? monthThenDay : dayThenMonth];
}

/** Nobody in a customer list is born in a year of two digits above this. */
const LATEST_SHORT_YEAR = 25;

function toDay(year: string, month: string, day: string): string {
  const century = Number(year) > LATEST_SHORT_YEAR ? '19' : '20';
  return `${year.length === 2 ? century + year : year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
}
