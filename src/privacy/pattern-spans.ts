import { isIP } from 'node:net';

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

import type { TokenKind } from './token.ts';

/** A stretch of a text that shows a value of some kind. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Which rule found it, for whoever asks why. */
  readonly rule: string;
}

/**
 * Values that show themselves by their shape, checked where the shape has a check: e-mail and web addresses, IBANs (mod 97),
 * cards (Luhn), IP addresses, telephone numbers, social security numbers, birth dates and names behind a title.
 * Business dates, amounts and ticket numbers are not among them.
 */
export function patternSpans(text: string): readonly Span[] {
  return PATTERNS.filter(({ hint }) => hint.test(text)).flatMap((pattern) => spansOf(text, pattern));
}

/** The e-mail addresses of a text, known or not. */
export function emailAddresses(text: string): readonly Span[] {
  return text.includes('@') ? spansOf(text, EMAIL) : [];
}

function spansOf(text: string, { kind, rule, pattern, accepts }: Pattern): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Span[] => {
    const value = match.groups?.['value'] ?? match[0];
    if (!(accepts?.(value) ?? true)) return [];
    const start = match.index + match[0].lastIndexOf(value);
    return [{ start, end: start + value.length, kind, rule }];
  });
}

interface Pattern {
  readonly kind: TokenKind;
  readonly rule: string;
  /** What must be in a text at least; most texts have nothing of it, and the full search costs. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly accepts?: (value: string) => boolean;
}

const DAY = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+\d{2,4}|\p{L}{3,9}\s+\d{1,2},?\s+\d{4}`;
const BIRTH = String.raw`born(?:\s+on)?|birth\s?da(?:te|y)|date of birth|d\.?o\.?b\.?|geb(?:oren)?\.?(?:\s+am)?|geburts(?:tag|datum)|née?\s+le|nacid[oa]\s+el|fecha de nacimiento|nat[oa]\s+il`;
const TITLE = String.raw`Mr|Mrs|Ms|Mx|Dr|Prof|Herrn?|Frau|Mme|Mlle|Señora?|Sra?|Sig(?:\.ra|nora?)?`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;

/** Seven digits, however they are spaced. */
const DIGITS = /\d(?:\D{0,3}\d){6}/u;

const EMAIL: Pattern = {
  kind: 'EMAIL',
  rule: 'email-shape',
  hint: /@/u,
  pattern: /[\p{L}\p{M}\p{N}._%+'-]*[\p{L}\p{M}\p{N}_%+-]@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/gu,
};

const PATTERNS: readonly Pattern[] = [
  EMAIL,
  { kind: 'URL', rule: 'url-shape', hint: /:\/\/|www\./iu, pattern: /(?:https?:\/\/|\bwww\.)[^\s<>"'`\])}]*[^\s<>"'`\])}.,;:!?]/giu },
  {
    kind: 'IBAN',
    rule: 'iban-check',
    hint: /[A-Z]{2}\d{2}/u,
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}(?![\p{L}\p{N}])/gu,
    accepts: hasIbanCheck,
  },
  {
    kind: 'CARD',
    rule: 'card-check',
    hint: DIGITS,
    pattern: /(?<![\p{L}\p{N}.,-])[2-6]\d{3}(?:[ -]?\d){8,15}(?![\p{L}\p{N}])/gu,
    accepts: hasLuhnCheck,
  },
  {
    kind: 'IP',
    rule: 'ip-shape',
    hint: /[\d:]\S*[.:]/u,
    pattern: /(?<![\p{L}\p{N}.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})(?![\p{L}\p{N}:])/giu,
    accepts: isAddress,
  },
  { kind: 'SSN', rule: 'ssn-shape', hint: DIGITS, pattern: /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu },
  {
    kind: 'PHONE',
    rule: 'phone-shape',
    hint: DIGITS,
    pattern: /(?<![\p{L}\p{N}.,])(?:\+|00)?\(?\d(?:[ \u00A0().\-/]{0,3}\d){6,16}(?![\p{L}\d])/gu,
    accepts: isPhone,
  },
  {
    kind: 'DATE',
    rule: 'birth-date',
    hint: /\d/u,
    pattern: new RegExp(String.raw`(?<![\p{L}])(?:${BIRTH})[^\p{L}\p{N}\n]{0,5}(?<value>${DAY})`, 'giu'),
  },
  {
    kind: 'PERSON',
    rule: 'name-after-title',
    hint: /\p{Lu}/u,
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:${TITLE})\.?\s+(?:(?:Dr|Prof)\.?\s+)*(?<value>${CAPITALISED}(?:\s+${CAPITALISED})?)`,
      'gu',
    ),
  },
];

// ISO 13616: country and check digits go to the end, letters count from 10, the remainder by 97 is 1.
function hasIbanCheck(value: string): boolean {
  const compact = value.replaceAll(/[ -]/gu, '');
  const digits = `${compact.slice(4)}${compact.slice(0, 4)}`.replaceAll(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

function hasLuhnCheck(value: string): boolean {
  const digits = value.replaceAll(/\D/gu, '');
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
    .reduce((total, each) => total + (each > 9 ? each - 9 : each), 0);
  return digits.length <= 19 && sum % 10 === 0;
}

function isAddress(value: string): boolean {
  return isIP(value) !== 0;
}

/** Digits of a telephone number as they are dialled, without the international prefix and a trunk zero in parentheses. */
export function phoneDigits(text: string): string {
  return text.replaceAll('(0)', '').replaceAll(/\D/gu, '').replace(/^00/u, '');
}

// A number is a telephone number if it is dialled internationally, begins with a trunk zero, or is one in the country
// whose numbers are written without either; a date or an amount is none of these.
function isPhone(value: string): boolean {
  const length = phoneDigits(value).length;
  if (length < 7 || length > 15) return false;
  if (value.startsWith('+') || value.startsWith('00')) return true;
  if (/^\(?0\d(?:[ .\-/]?\d\d){4}$/u.test(value)) return true;
  if (looksLikeDate(value)) return false;
  if (/^\(?0[1-9]/u.test(value)) return length >= 8;
  const isWrittenOut = /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/u.test(value);
  return isWrittenOut && parsePhoneNumberFromString(value, 'US')?.isValid() === true;
}

function looksLikeDate(value: string): boolean {
  const { day, month } = /(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?:19|20)\d{2}/u.exec(value)?.groups ?? {};
  const isLocal =
    day !== undefined && month !== undefined && Math.min(Number(day), Number(month)) <= 12 && Math.max(Number(day), Number(month)) <= 31;
  return isLocal || /(?:19|20)\d{2}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])/u.test(value);
}
