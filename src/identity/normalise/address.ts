import { normaliseCountry } from './country.ts';
import { fold, withoutUmlauts, words } from './fold.ts';
import type { Normalised } from './normalised.ts';

/** A postal address as one source states it. */
export interface Address {
  readonly street?: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly postcode?: string | undefined;
  /** ISO 3166-1 alpha-2 where it can be told, else the source's word. */
  readonly country?: string | undefined;
}

/** Version of this rule. */
export const ADDRESS_VERSION = 1;

/** Tidies the parts of an address; `raw` is the address in one line. */
export function normaliseAddress(parts: Address): Normalised<Address, 'empty'> {
  const { street, city, region, postcode, country } = parts;
  const raw = [street, city, region, postcode, country].filter((part) => part !== undefined).join(', ');
  const value: Address = {
    street: tidy(street),
    city: tidy(city),
    region: tidy(region),
    postcode: tidy(postcode)?.toUpperCase(),
    country: normaliseCountry(country ?? '').value ?? tidy(country),
  };
  return Object.values(value).every((part) => part === undefined) ? { raw, reason: 'empty' } : { raw, value };
}

/** A city's name for comparison: `St. Gallen` and `Sankt Gallen` are one, as are `München` and `Muenchen`. */
export function cityKey(city: string): string {
  return withoutUmlauts(
    words(city)
      .map((word) => (word === 'st' || word === 'sankt' ? 'saint' : word))
      .join(''),
  );
}

/** Street and number for comparison, without the ways to abbreviate them. */
export function streetKey(street: string): string {
  return words(street)
    .map((word) => STREET_WORDS[word] ?? word.replace(/(?:strasse|str)$/u, 'str'))
    .join(' ');
}

/** A postal code for comparison: `D-10115` and `10115` are one. */
export function postcodeKey(postcode: string): string {
  return fold(postcode)
    .replace(/^[a-z]{1,2}-(?=\d)/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const STREET_WORDS: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  place: 'pl',
  square: 'sq',
  parkway: 'pkwy',
  highway: 'hwy',
  suite: 'ste',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  strasse: 'str',
};

function tidy(part: string | undefined): string | undefined {
  const text = part?.normalize('NFC').replaceAll(/\s+/gu, ' ').trim() ?? '';
  return text === '' ? undefined : text;
}
