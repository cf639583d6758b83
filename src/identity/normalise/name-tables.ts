import givenNames from './tables/given-names.json' with { type: 'json' };
import iberianSurnames from './tables/surnames-iberian.json' with { type: 'json' };
import surnames from './tables/surnames.json' with { type: 'json' };

/** Whether a word, folded, is a given name somewhere; the tables hold the frequent ones of some thirty languages. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word);
}

/** Whether a word, folded, is a family name somewhere. */
export function isSurname(word: string): boolean {
  return FAMILY.has(word);
}

/** Whether a word, folded, is a family name of Spain, Portugal or Latin America, where people have two of them. */
export function isIberianSurname(word: string): boolean {
  return IBERIAN.has(word);
}

const GIVEN = toSet(givenNames);
const FAMILY = toSet(surnames);
const IBERIAN = toSet(iberianSurnames);

function toSet(byLetter: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(byLetter).flatMap((words) => words.split(' ')));
}
