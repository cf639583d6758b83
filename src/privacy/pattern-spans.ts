import { isIP } from 'node:net';

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

import { foundInPlain } from './plain-writing.ts';
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
 * cards (Luhn, or the word before them), IP addresses, telephone numbers, social security numbers, birth dates and names behind
 * a title. Business dates, amounts and ticket numbers are not among them. Digits of every script and hyphens and spaces of every
 * width count.
 */
export function patternSpans(text: string): readonly Span[] {
  return foundInPlain(text, (plain) => PATTERNS.filter(({ hint }) => hint.test(plain)).flatMap((pattern) => spansOf(plain, pattern)));
}

/** The e-mail addresses of a text, known or not. */
export function emailAddresses(text: string): readonly Span[] {
  return foundInPlain(text, (plain) => (EMAIL.hint.test(plain) ? spansOf(plain, EMAIL) : []));
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

/** Seven digits, however they are spaced; as many as a telephone number has; as many as a card has. */
const DIGITS = /\d(?:\D{0,3}\d){6}/u;
const PHONE_DIGITS = /\d(?:[ ().\-/]{0,3}\d){6}/u;
const CARD_DIGITS = /\d(?:[ ._-]{0,3}\d){8}/u;
const LONG_CARD_DIGITS = /\d(?:[ ._-]{0,3}\d){10}/u;
const CARD_WORDS =
  /(?<!\p{L})(?:(?:credit|debit|bank|charge|pre-?paid)? ?card|cc|visa|master ?card|maestro|amex|american express|diners|discover|jcb|(?:kredit|giro)?karte|tarjeta|carte (?:de cr[ée]dit|bancaire|bleue)|carta di credito|cart[ãa]o|kredit ?kort|karta|кар(?:та|ты|той|ту))(?!\p{L})/iu;
const SSN_WORDS = /(?<!\p{L})(?:ssns?|social security|social insurance)(?!\p{L})/iu;
const EXTENSION = String.raw`(?: ?(?:x|ext\.?|extension|dw|poste|int\.?)[ :]?\d{1,5}(?![\p{L}\d]))?`;

const EMAIL: Pattern = {
  kind: 'EMAIL',
  rule: 'email-shape',
  hint: /@/u,
  pattern:
    /(?<![\p{L}\p{M}\p{N}._%+'-])[\p{L}\p{M}\p{N}._%+'-]*[\p{L}\p{M}\p{N}_%+-]@[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63})+/gu,
};

const PATTERNS: readonly Pattern[] = [
  EMAIL,
  {
    kind: 'URL',
    rule: 'url-shape',
    hint: /:\/\/|www\./iu,
    pattern: /(?:\b(?:h[tx]{2}ps?|s?ftps?|wss?|ssh|git|file):\/\/|\bwww\.)[^\s<>"'`\])}]*[^\s<>"'`\])}.,;:!?]/giu,
  },
  {
    kind: 'IBAN',
    rule: 'iban-check',
    hint: /[A-Z]{2} ?\d ?\d/u,
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2}(?:[ .-]?[A-Z\d]){11,30}(?![\p{L}\p{N}])/gu,
    accepts: hasIbanCheck,
  },
  {
    kind: 'IBAN',
    rule: 'iban-check',
    hint: /[a-z]{2} ?\d ?\d/u,
    // In small letters the next word could be a group, but for its want of digits.
    pattern: /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}[ .-]?[a-z\d]{4}(?:[ .-]?(?=[a-z]{0,3}\d)[a-z\d]{1,4}){2,7}(?![\p{L}\p{N}])/gu,
    accepts: hasIbanCheck,
  },
  {
    kind: 'CARD',
    rule: 'card-check',
    hint: CARD_DIGITS,
    pattern: /(?<![\p{L}\p{N}.,-])(?:[2-6]\d{3}|1800)(?:[ ._-]{0,3}\d){8,15}(?![\p{L}\p{N}])/gu,
    accepts: (value) => hasLuhnCheck(value) && !looksLikeDate(value),
  },
  {
    kind: 'CARD',
    rule: 'card-word',
    hint: LONG_CARD_DIGITS,
    pattern: new RegExp(String.raw`${CARD_WORDS.source}[^\d\n"]{0,60}?(?<value>\d(?:[ ._-]{0,3}\d){10,18})(?!\d)`, 'giu'),
    accepts: (value) => !looksLikeDate(value),
  },
  {
    kind: 'CARD',
    rule: 'card-word-behind',
    hint: LONG_CARD_DIGITS,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,+-])(?<value>\d(?:[ -]?\d){11,18})(?![\p{L}\p{N}])[^\d\n."]{0,40}${CARD_WORDS.source}`,
      'giu',
    ),
  },
  {
    kind: 'IP',
    rule: 'ip-shape',
    hint: /\d\.\d|:[\da-f]{0,4}:/iu,
    pattern:
      /(?<![\p{L}\p{N}.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){1,5}:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})(?![\p{L}\p{N}:])/giu,
    accepts: isAddress,
  },
  { kind: 'SSN', rule: 'ssn-shape', hint: DIGITS, pattern: /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu },
  {
    kind: 'SSN',
    rule: 'ssn-word',
    hint: SSN_WORDS,
    pattern: new RegExp(String.raw`${SSN_WORDS.source}[^\d\n"]{0,30}?(?<value>\d{3}[ .-]?\d{2}[ .-]?\d{4})(?!\d)`, 'giu'),
  },
  {
    kind: 'PHONE',
    rule: 'phone-shape',
    hint: PHONE_DIGITS,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?:\+|00)?\(?\d(?:[ ().\-/]{0,3}\d){6,16}(?![\p{L}\d])${EXTENSION}`, 'giu'),
    accepts: isPhone,
  },
  {
    kind: 'DATE',
    rule: 'birth-date',
    hint: /born|birth|d\.?o\.?b|geb|né|naci|nat[oa]/iu,
    pattern: new RegExp(String.raw`(?<![\p{L}])(?:${BIRTH})[^\p{L}\p{N}\n]{0,5}(?<value>${DAY})`, 'giu'),
  },
  {
    kind: 'PERSON',
    rule: 'name-after-title',
    hint: /\p{Lu}/u,
    // "1737 Cheriton Dr Apt. 7" is a drive and not a doctor.
    pattern: new RegExp(
      String.raw`(?=[DFHMPS])(?<![\p{L}])(?<!\d\p{L}? (?:${CAPITALISED}\.? ){1,3})(?:${TITLE})\.?\s+(?:(?:Dr|Prof)\.?\s+)*(?<value>${CAPITALISED}(?:\s+${CAPITALISED})?)`,
      'gu',
    ),
  },
];

// Norway's.
const SHORTEST_IBAN = 15;

// ISO 13616: country and check digits go to the end, letters count from 10, the remainder by 97 is 1.
function hasIbanCheck(value: string): boolean {
  const compact = value.replaceAll(/[ .-]/gu, '').toUpperCase();
  const digits = `${compact.slice(4)}${compact.slice(0, 4)}`.replaceAll(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55));
  return compact.length >= SHORTEST_IBAN && BigInt(digits) % 97n === 1n;
}

function hasLuhnCheck(value: string): boolean {
  const digits = value.replaceAll(/\D/gu, '');
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
    .reduce((total, each) => total + (each > 9 ? each - 9 : each), 0);
  return digits.length <= 19 && sum % 10 === 0;
}

// "a::b" is code.
function isAddress(value: string): boolean {
  return isIP(value) !== 0 && /\d/u.test(value);
}

/** Digits of a telephone number as they are dialled, without the international prefix, a trunk zero in parentheses and an extension. */
export function phoneDigits(text: string): string {
  const [number = ''] = text.split(/\p{L}/u, 1);
  return number.replaceAll('(0)', '').replaceAll(/\D/gu, '').replace(/^00/u, '');
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
  const isWrittenOut = /^(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/u.test(value);
  return isWrittenOut && parsePhoneNumberFromString(value, 'US')?.isValid() === true;
}

function looksLikeDate(value: string): boolean {
  const { day, month } = /(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?:19|20)\d{2}/u.exec(value)?.groups ?? {};
  const isLocal =
    day !== undefined && month !== undefined && Math.min(Number(day), Number(month)) <= 12 && Math.max(Number(day), Number(month)) <= 31;
  return isLocal || /(?:19|20)\d{2}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])/u.test(value);
}
