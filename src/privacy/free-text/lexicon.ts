import companies from '../tables/companies.json' with { type: 'json' };
import englishWords from '../tables/english-words.json' with { type: 'json' };
import familyNames from '../tables/family-names.json' with { type: 'json' };
import givenNames from '../tables/given-names.json' with { type: 'json' };
import places from '../tables/places.json' with { type: 'json' };
import { fold } from '../words.ts';
import { CRM_WORDS, FUNCTION_WORDS } from './plain-words.ts';

/** What is known of words, all folded. Built when it is first asked, for most programs never ask. */
export interface Lexicon {
  isGiven(word: string): boolean;
  isFamily(word: string): boolean;
  /** A word of everyday prose, in its base form or inflected. */
  isOrdinary(word: string): boolean;
  /** A word of everyday prose in its base form, and nothing of our trade. */
  isEveryday(word: string): boolean;
  /** Small words of many languages, and words of this trade that are capitalised for no name's sake. */
  isFunctionWord(word: string): boolean;
  /** A town or country, its words joined by spaces. */
  isPlace(name: string): boolean;
  isCountry(name: string): boolean;
  isCompany(word: string): boolean;
}

/** The tables of `tables/README.md`, ready to be asked. Each is read when it is first needed: a prompt needs few, and must not wait. */
export function lexicon(): Lexicon {
  return LEXICON;
}

/** The pieces that the tables are read in, for whoever reads them before they are needed; those that are read already cost nothing. */
export function lexiconTables(): readonly (() => unknown)[] {
  return [given, family, english, towns, firms, ...regionNames, countries];
}

const given = once(() => setOf(givenNames, ' '));
const family = once(() => setOf(familyNames, ' '));
const english = once(() => setOf(englishWords, ' '));
const towns = once(() => setOf(places, '|'));
const firms = once(() => setOf(companies, ' '));
const functions = new Set([...FUNCTION_WORDS, ...CRM_WORDS]);
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'hu', 'tr', 'ru', 'uk', 'el'];
const OTHER_COUNTRY_NAMES = ['usa', 'uk', 'us', 'uae', 'england', 'scotland', 'wales', 'holland', 'czech republic', 'great britain'];
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

// Every pair of letters is tried: Intl knows which are regions.
const regionNames = LANGUAGES.map((language) =>
  once((): readonly string[] => {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const names = LETTERS.flatMap((first) => LETTERS.flatMap((second) => display.of(first + second) ?? []));
    return names.map((name) => fold(name).replaceAll(/[\s'’-]+/gu, ' '));
  }),
);

const countries = once(
  (): ReadonlySet<string> =>
    new Set([...regionNames.flatMap((names) => names()), ...OTHER_COUNTRY_NAMES].filter((name) => name.length >= 2)),
);

const LEXICON: Lexicon = {
  isGiven: (word) => given().has(word),
  isFamily: (word) => family().has(word),
  isOrdinary: (word) => {
    if (functions.has(word) || english().has(word)) return true;
    // "James" is no plural of "jam".
    return isInflected(word) && !given().has(word) && !family().has(word);
  },
  isEveryday: (word) => english().has(word),
  isFunctionWord: (word) => functions.has(word),
  isPlace: (name) => towns().has(name) || countries().has(name),
  isCountry: (name) => countries().has(name),
  isCompany: (word) => firms().has(word),
};

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function setOf(table: Readonly<Record<string, string>>, separator: string): ReadonlySet<string> {
  return new Set(Object.values(table).flatMap((words) => words.split(separator)));
}

// English endings; the table holds base forms only.
const ENDINGS: readonly (readonly [ending: string, ...instead: readonly string[]])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', '', 'e'],
  ['ing', '', 'e'],
  ['er', '', 'e'],
  ['ers', '', 'e'],
  ['est', '', 'e'],
  ['ly', ''],
  ['ness', ''],
  ['ment', ''],
];

function isInflected(word: string): boolean {
  return ENDINGS.some(([ending, ...instead]) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 2) return false;
    if (instead.some((letters) => isBase(stem + letters))) return true;
    if (stem.at(-1) === stem.at(-2) && isBase(stem.slice(0, -1))) return true;
    return stem.endsWith('i') && isBase(`${stem.slice(0, -1)}y`);
  });
}

function isBase(word: string): boolean {
  return word.length >= 3 && english().has(word);
}
