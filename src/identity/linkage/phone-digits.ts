import { normalisePhone } from '../normalise/phone.ts';

/** Shorter numbers are extensions or noise. */
const FEWEST_DIGITS = 6;

/**
 * A telephone number's digits as they are dialled within its country, none where there is no number: `+39 0352 655353` and `0352 655353`
 * end alike. What cannot be read to E.164 (a number without its area code) is compared by its digits.
 */
export function phoneDigits(raw: string, region: string | undefined): readonly string[] {
  const e164 = normalisePhone(raw, { region }).value?.e164;
  const digits = (e164 ?? raw.replace(/(?:ext|x|durchwahl)\.?\s*\d+\s*$/iu, '')).replaceAll(/\D/gu, '').replace(/^0+/u, '');
  const isNumber = digits.length >= FEWEST_DIGITS && !/^(?<digit>\d)\k<digit>*$/u.test(digits);
  return isNumber ? [digits.slice(-10)] : [];
}
