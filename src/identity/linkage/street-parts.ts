import { streetKey } from '../normalise/address.ts';

/** A street as it is compared. */
export interface StreetParts {
  /** House numbers, the building's own first. */
  readonly numbers: readonly string[];
  /** Words of the street, abbreviated alike; no house numbers, no suites. */
  readonly words: readonly string[];
  /** The words that name the street, without spaces: words that were torn apart or run together still agree. */
  readonly compact: string;
}

/** Takes a street, in one column or several, apart; undefined where it says nothing. */
export function streetParts(columns: readonly string[]): StreetParts | undefined {
  const text = columns.filter((column) => column.trim() !== '').join(', ');
  if (text === '') return undefined;
  const tokens = withoutUnits(streetKey(text.replaceAll(/(?<=\d)\s*-\s*(?=\d)/gu, '-')).split(' ')).flatMap((token) =>
    token === '' ? [] : [ORDINALS.get(token) ?? token],
  );
  const numbers = [...new Set(tokens.filter((token) => HOUSE_NUMBER.test(token)))];
  const words = [...new Set(tokens.filter((token) => !HOUSE_NUMBER.test(token)))];
  if (numbers.length === 0 && words.length === 0) return undefined;
  const naming = words.filter((word) => !GENERIC.has(word));
  return { numbers, words, compact: (naming.length === 0 ? words : naming).join('') };
}

const ORDINALS: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, `${index + 1}${['st', 'nd', 'rd'][index] ?? 'th'}`]),
);

const HOUSE_NUMBER = /^\d{1,6}[a-z]?$/u;

// "Suite 900" is a room of the building, "c/o" a person.
function withoutUnits(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token, index) => !UNITS.has(token) && !UNITS.has(tokens[index - 1] ?? ''));
}

const UNITS: ReadonlySet<string> = new Set([
  'ste',
  'suite',
  'apt',
  'appt',
  'apartment',
  'unit',
  'floor',
  'room',
  'rm',
  'bld',
  'bldg',
  'flat',
  'level',
]);

/** Words that say what kind of street it is and in which direction it runs. */
export const GENERIC: ReadonlySet<string> = new Set(
  'st ave rd blvd dr ln ct pl sq pkwy hwy ste str way cir circuit crescent close terrace ter n s e w ne nw se sw'.split(' '),
);
