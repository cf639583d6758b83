import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';

import type { Normalised } from './normalised.ts';

/** A telephone number as it is shown: E.164 where it can be read with certainty, beside the source's writing. */
export interface Phone {
  readonly e164?: string | undefined;
  readonly raw: string;
}

/** A telephone number that was read. */
export interface PhoneNumber {
  readonly e164: string;
  readonly extension?: string | undefined;
}

/** Why a telephone number was not read. */
export type PhoneReason = 'empty' | 'needs-region' | 'invalid';

/** Version of this rule. */
export const PHONE_VERSION = 1;

/**
 * Reads a telephone number to E.164.
 *
 * @param options.region - ISO 3166-1 alpha-2 region of numbers that name no country; without it a national number is never guessed.
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function normalisePhone(raw: string, options: { readonly region?: string | undefined } = {}): Normalised<PhoneNumber, PhoneReason> {
  const text = tidy(raw);
  if (!/\d/u.test(text)) return { raw, reason: 'empty' };
  // A spreadsheet that wrote 4.91709E+11 has lost the digits.
  if (/\d[.,]\d+e\+?\d+/iu.test(text)) return { raw, reason: 'invalid' };
  const region = toCountryCode(options.region);
  const international = /^[^\p{L}\d]*\+/u.test(text);
  if (!international && region === undefined) return { raw, reason: 'needs-region' };
  const parsed = parsePhoneNumberFromString(text, region === undefined ? { extract: true } : { extract: true, defaultCountry: region });
  if (parsed === undefined || !parsed.isValid()) return { raw, reason: 'invalid' };
  return { raw, value: { e164: parsed.number, extension: parsed.ext } };
}

function tidy(raw: string): string {
  return (
    raw
      .normalize('NFKC')
      .trim()
      // Spreadsheets turn 4930123456 into 4930123456.0.
      .replace(/^(?<digits>\+?\d{6,})\.0$/u, '$<digits>')
      .replace(/^(?:tel|phone|fon|mobile?|cell|fax|t|m|p)\s*[.:]\s*/iu, '')
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
