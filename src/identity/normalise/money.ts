import { matchGroups } from './match-groups.ts';
import type { Normalised } from './normalised.ts';

/** An exact amount: decimal text, ISO 4217 code where one is known. */
export interface Money {
  readonly amount: string;
  readonly currency?: string | undefined;
}

/** Why an amount was not read. */
export type MoneyReason = 'empty' | 'not-a-number' | 'ambiguous';

/** What is known beside the number. */
export interface MoneyOptions {
  /** The source's word for the currency; one written in the amount itself goes before it. */
  readonly currency?: string | undefined;
  /** The decimal mark of the source's numbers, where it is declared. */
  readonly decimalMark?: '.' | ',' | undefined;
}

/** Version of this rule. */
export const MONEY_VERSION = 1;

/**
 * Reads an amount to an exact decimal: `1.234,50 €`, `USD 1,234.50`, `(1 200)`, `1'234.5`, `12.5k`.
 *
 * `1.234` is `ambiguous` unless the decimal mark is declared: one thousand and more, or one and a bit. It is never guessed.
 *
 * @see ISO 4217
 */
export function normaliseMoney(raw: string, options: MoneyOptions = {}): Normalised<Money, MoneyReason> {
  const text = raw.normalize('NFKC').trim();
  if (text === '') return { raw, reason: 'empty' };
  const stated = currencyIn(text);
  const part = matchGroups(AMOUNT, stated.rest);
  if (part === undefined) return { raw, reason: 'not-a-number' };
  const decimal = toDecimal(part('number').replaceAll(/[\s'’]|[.,]$/gu, ''), options.decimalMark);
  if (decimal === undefined) return { raw, reason: 'ambiguous' };
  const places = Number(part('exponent')) + (SCALES[part('scale').toLowerCase()] ?? 0);
  const isNegative = part('sign') + part('trail') !== '' || stated.rest.startsWith('(');
  const currency = stated.currency ?? normaliseCurrency(options.currency ?? '').value;
  return { raw, value: { amount: canonical(shifted(decimal, places), isNegative), currency } };
}

/** Whether two amounts that were read are one number, however many decimals each is written with. */
export function isSameAmount(a: string, b: string): boolean {
  return withoutIdleZeros(a) === withoutIdleZeros(b);
}

function withoutIdleZeros(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/u, '') : amount;
}

/** Reads a currency's code or unmistakable sign to its ISO 4217 code; `$` and `¥` belong to many and stay unread. */
export function normaliseCurrency(raw: string): Normalised<string, 'empty' | 'unknown' | 'ambiguous'> {
  const text = raw.normalize('NFKC').trim().toUpperCase();
  if (text === '') return { raw, reason: 'empty' };
  const code = CURRENCY_SIGNS[text] ?? text;
  if (CODES.has(code)) return { raw, value: code };
  return { raw, reason: text === '$' || text === '¥' ? 'ambiguous' : 'unknown' };
}

const AMOUNT =
  /^\(?\s*(?<sign>[-−]?)\s*(?<number>\d[\d.,'’\s]*|[.,]\d+)(?:e\+?(?<exponent>\d{1,2}))?\s*(?<scale>k|m|mio|million|thousand)?\.?\s*(?:,?-{2}|,-)?\s*\)?(?<trail>-?)$/iu;

const SCALES: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, mio: 6, million: 6 };

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  US$: 'USD',
  U$S: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₴': 'UAH',
  ZŁ: 'PLN',
  KČ: 'CZK',
  'SFR.': 'CHF',
  FR: 'CHF',
};

function currencyIn(text: string): { readonly rest: string; readonly currency?: string | undefined } {
  const match = /^(?<before>[^\d\s().,+-]+)?\s*(?<rest>.*?)\s*(?<after>[^\d\s().,+-]+)?$/u.exec(text)?.groups;
  for (const side of ['before', 'after'] as const) {
    const word = match?.[side];
    if (word === undefined) continue;
    const currency = normaliseCurrency(word);
    const isSign = currency.value !== undefined || currency.reason === 'ambiguous';
    if (isSign) return { rest: text.replace(word, '').trim(), currency: currency.value };
  }
  return { rest: text };
}

function toDecimal(number: string, mark: '.' | ',' | undefined): string | undefined {
  const decimalMark = mark ?? markOf(number);
  if (decimalMark === 'ambiguous') return undefined;
  const grouping = decimalMark === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = number.replaceAll(grouping, '').split(decimalMark);
  // "1.2.3" has two decimal marks: no number at all.
  if (more.length > 0) return undefined;
  return fraction === undefined || fraction === '' ? whole : `${whole === '' ? '0' : whole}.${fraction}`;
}

function markOf(number: string): '.' | ',' | 'ambiguous' {
  const lastPoint = number.lastIndexOf('.');
  const lastComma = number.lastIndexOf(',');
  if (lastPoint >= 0 && lastComma >= 0) return lastPoint > lastComma ? '.' : ',';
  const only = lastPoint >= 0 ? '.' : ',';
  if (number.split(only).length > 2) return only === '.' ? ',' : '.';
  return /^[1-9]\d{0,2}[.,]\d{3}$/u.test(number) ? 'ambiguous' : only;
}

function shifted(decimal: string, places: number): string {
  if (places === 0) return decimal;
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const rest = digits.slice(whole.length + places);
  return digits.slice(0, whole.length + places) + (rest === '' ? '' : `.${rest}`);
}

function canonical(decimal: string, isNegative: boolean): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const head = whole.replace(/^0+(?=\d)/u, '');
  // A fourth decimal keeps "1.234" from being read as a grouped thousand when it is read again.
  const tail = fraction.length === 3 ? `${fraction}0` : fraction;
  const text = tail === '' ? head : `${head}.${tail}`;
  return isNegative && /[1-9]/u.test(text) ? `-${text}` : text;
}
