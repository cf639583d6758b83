import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';

import type { Normalised } from './normalised.ts';

/** A telephone number as it is shown: E.164 where it can be read with certainty, beside the source's writing. */
export interface Phone {
  readonly e164?: string | undefined;
  readonly raw: string;
}

/** A telephone number as one record states it. */
export interface StatedPhone extends Phone {
  /** E.164 as far as the record itself tells it. */
  readonly e164?: string | undefined;
  /** E.164 if the number is in the source's own region: good enough to find whom else it belongs to, not to be shown. */
  readonly presumed?: string | undefined;
  /** Why the record itself does not tell it. */
  readonly reason?: Exclude<PhoneReason, 'empty'> | undefined;
}

/** A telephone number that was read. */
export interface PhoneNumber {
  readonly e164: string;
  readonly extension?: string | undefined;
}

/** A number for comparison; absent where it cannot be read at all. */
export function phoneKey(phone: StatedPhone | undefined): string | undefined {
  return phone?.e164 ?? phone?.presumed;
}

/** Why a telephone number was not read. */
export type PhoneReason = 'empty' | 'needs-region' | 'invalid';

/** Version of this rule. */
export const PHONE_VERSION = 4;

/** What only looks like a number: digits lost to a spreadsheet (4.91709E+11), days, amounts, numbers of other things, and words grown onto digits. */
const NO_NUMBER =
  /\d[.,]\d+e\+?\d+|^(?:19|20)\d{2}-\d{2}-\d{2}(?:\D|$)|[\p{Sc}%]|^(?:inv|invoice|order|id|ref|sku|po|case|ticket|rechnung|kunden?|kdnr|auftrag|bestellung|artikel|iban|vat|ust|konto|acct|account)\b|\p{L}-(?=\d+-\d)|\d{5}\p{L}{2,}$/iu;

/** What people write before an extension, in the languages of many users; all is read as the one word that the number's parser knows. */
const EXTENSION =
  /(?<=\d[\s).,;/-]*)(?:durchwahl|dw|apparat|app|nebenstelle|nst|poste|interno|int|ramal|anexo|extensi[oó]n|linka|klapka|wewn|wew|toestel|tst|anknytning|ankn|lokal|lok|dahili|alanumero|mellék|mell|доб|внутр|вн|εσωτ|内線|内线|分机|转|轉|내선|교환|สายใน|máy lẻ|nội bộ|פנימי|شماره داخلی|تحويلة)\.?\s*[:#]?\s*(?<extension>\d{1,6})$/iu;

/**
 * Reads a telephone number to E.164.
 *
 * @param options.region - ISO 3166-1 alpha-2 region of numbers that name no country; without it a national number is never guessed.
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function normalisePhone(raw: string, options: { readonly region?: string | undefined } = {}): Normalised<PhoneNumber, PhoneReason> {
  const text = tidy(raw);
  if (!/\d/u.test(text)) return { raw, reason: 'empty' };
  if (NO_NUMBER.test(text) || NO_NUMBER.test(raw.normalize('NFKC').trim())) return { raw, reason: 'invalid' };
  const region = toCountryCode(options.region);
  const international = /^[^\p{L}\d]*\+/u.test(text);
  if (!international && region === undefined) return { raw, reason: 'needs-region' };
  const value = readDirectDial(text, region) ?? readNumber(text, region);
  return value === undefined ? { raw, reason: 'invalid' } : { raw, value };
}

/**
 * Digits of a number as they are dialled within its country, without the trunk zero.
 *
 * @param text - E.164, or a number that names no country.
 */
export function nationalDigits(text: string): string {
  const number = text.startsWith('+') ? parsePhoneNumberFromString(text)?.nationalNumber : undefined;
  return (number ?? text).replaceAll(/\D/gu, '').replace(/^0+/u, '');
}

function readNumber(text: string, region: CountryCode | undefined): PhoneNumber | undefined {
  const parsed = parsePhoneNumberFromString(text, region === undefined ? { extract: true } : { extract: true, defaultCountry: region });
  return parsed?.isValid() === true ? { e164: parsed.number, extension: parsed.ext } : undefined;
}

// In Germany, Austria and Switzerland the one hyphen before the last few digits sets off the extension (DIN 5008): "0043 1 2346152-298".
function readDirectDial(text: string, region: CountryCode | undefined): PhoneNumber | undefined {
  const parts = /^(?<main>[^-]*\d)-(?<extension>\d{1,4})$/u.exec(text)?.groups;
  const { main, extension } = parts ?? {};
  const number = main === undefined ? undefined : readNumber(main, region);
  return number !== undefined && /^\+4[139]/u.test(number.e164) ? { e164: number.e164, extension } : undefined;
}

function tidy(raw: string): string {
  return (
    raw
      .normalize('NFKC')
      .trim()
      // A remark behind the number says when or whom to call; one that holds an extension is part of it.
      .replace(/\s*\((?!\s*(?:ext?|x|extension|durchwahl|dw|poste|int)\b)[^()]*\p{L}[^()]*\)\s*$/iu, '')
      .replace(EXTENSION, ' ext. $<extension>')
      // Spreadsheets turn 4930123456 into 4930123456.0.
      .replace(/^(?<digits>\+?\d{6,})\.0$/u, '$<digits>')
      // What the number is called, in any language: "Tel. :", "Ph#", "电话：".
      .replace(/^\p{L}[\p{L}\p{M}\s.'()/#№-]{0,24}[\s.:#№]*(?=[+(\d])/u, '')
      // "+49 (0)30": the trunk zero is not dialled from abroad.
      .replace(/^(?<country>\+\s*\d{1,3}[\s.-]*)\(0\)/u, '$<country>')
      // 00 is the international prefix nearly everywhere, and no national number begins with it.
      .replace(/^\(?00(?=[\s.-]*[1-9])\)?/u, '+')
  );
}

function toCountryCode(region: string | undefined): CountryCode | undefined {
  const code = region?.toUpperCase();
  return code !== undefined && isSupportedCountry(code) ? code : undefined;
}
