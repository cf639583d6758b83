import { normalisePhone } from './phone.ts';
import type { PhoneNumber } from './phone.ts';

/** What came of reading a field that holds telephone numbers. */
export interface PhoneField {
  readonly raw: string;
  readonly status: 'OK' | 'NEEDS_REGION' | 'INVALID';
  /** The numbers in the order in which the field names them; empty unless `status` is `OK`. */
  readonly numbers: readonly PhoneNumber[];
}

/** What people put between two numbers; a bare slash or comma sets off a part of one number just as often. */
const BETWEEN_NUMBERS = /\s*(?:[;|\n]|\s(?:or|oder|ou|und|and|et|y|e|o)\s|[,/]\s*(?=[+(0])|\s&\s)\s*/iu;

/**
 * Reads every number of a field into which people write one number or several: "+36 80 123 456; +351 912 345 678".
 *
 * All or nothing: if one part cannot be read, the field is not, so that no number is lost in silence.
 *
 * @param options.region - ISO 3166-1 alpha-2 region of numbers that name no country.
 */
export function readPhoneField(raw: string, options: { readonly region?: string | undefined } = {}): PhoneField {
  const parts = raw.normalize('NFKC').split(BETWEEN_NUMBERS);
  // What is too short to be a number is an extension or a remark, and is read with the whole.
  const isSeveral = parts.filter((part) => part.replaceAll(/\D/gu, '').length >= SHORTEST_NUMBER).length > 1;
  const readings = (isSeveral ? parts.filter((part) => /\d/u.test(part)) : [raw]).map((part) => normalisePhone(part, options));
  const numbers = readings.flatMap(({ value }) => value ?? []);
  if (numbers.length === readings.length) return { raw, status: 'OK', numbers };
  const needsRegion = readings.every(({ value, reason }) => value !== undefined || reason === 'needs-region');
  return { raw, status: needsRegion ? 'NEEDS_REGION' : 'INVALID', numbers: [] };
}

/** Digits of the shortest numbers that stand beside another. */
const SHORTEST_NUMBER = 6;
