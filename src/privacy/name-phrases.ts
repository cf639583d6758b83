import { normaliseCompanyName } from '../identity/normalise/company-name.ts';
import nicknames from '../identity/normalise/tables/nicknames.json' with { type: 'json' };
import {
  consonantKey,
  isAbjad,
  isLatin,
  koreanFamilySpellings,
  koreanGivenSpellings,
  romanisedKey,
  romanisedSyllables,
  romanisedWords,
} from './romanised.ts';
import { fold, foldWithDigraphs, wordsOf } from './words.ts';

/** A sequence of folded words that names somebody. */
export interface Phrase {
  readonly words: readonly string[];
  /**
   * `capitalised` is only meant with a capital, `capitals` with nothing else ("RG", but not "HR"), `dotted-initials` only with capitals and points: "R.G.", never "rg". `sounds` are the
   * keys of a Latin name for texts in other scripts, `romanised` those of another name for Latin texts; `consonants` and
   * `romanised-consonants` are the same for scripts without vowels.
   */
  readonly as: 'words' | 'capitalised' | 'capitals' | 'dotted-initials' | 'sounds' | 'romanised' | 'consonants' | 'romanised-consonants';
}

/** A person's name as it is known. */
export interface PersonName {
  readonly full: string;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
}

/**
 * The writings of a person's name that are looked for: full in both orders, either part alone, initial and the other part,
 * initials with points, parts run together, nicknames, and the local parts of the person's addresses.
 */
export function personPhrases(names: readonly PersonName[], emails: readonly string[]): readonly Phrase[] {
  const written = names.flatMap((name) => [name, inSmallLetters(name)]);
  const handles = emails.map((email) => email.split('@')[0] ?? '').filter(isPersonal);
  return distinct(
    foldingsFor([...handles, ...names.flatMap(({ full, given = '', family = '' }) => [full, given, family])])
      .flatMap((folding) => [
        ...written.flatMap((name) => phrasesOfName(name, folding)),
        ...handles.map((handle): Phrase => ({ words: foldedWords(handle, folding), as: 'words' })),
      ])
      .concat(names.flatMap(inOtherScripts)),
  );
}

// "McLaughlin" is two words to whoever reads capitals, "mclaughlin" is one.
function inSmallLetters({ full, given, family }: PersonName): PersonName {
  return { full: full.toLowerCase(), given: given?.toLowerCase(), family: family?.toLowerCase() };
}

// A Latin name is found in any script by its sounds; another one is looked for in Latin letters.
function inOtherScripts(name: PersonName): readonly Phrase[] {
  const isInLatin = isLatin(name.full);
  const spellings = isInLatin ? [name] : romanisationsOf(name);
  const phrases = spellings.flatMap((spelling) => phrasesOfName(spelling, fold).filter((phrase) => phrase.as === 'words'));
  const sounds = phrases
    .map(({ words }): Phrase => ({ words: words.map(romanisedKey), as: isInLatin ? 'sounds' : 'romanised' }))
    .filter(({ words }) => words.every((word) => word !== '') && words.join('').length >= SHORTEST_ROMANISED);
  return [...sounds, ...(isInLatin || isAbjad(name.full) ? consonantPhrases(name) : [])];
}

// A single name of few consonants is also a word.
function consonantPhrases({ full, given, family }: PersonName): readonly Phrase[] {
  const whole = wordsOf(full).map(({ surface }) => consonantKey(surface));
  const parts = [given, family].map((part) => wordsOf(part ?? '').map(({ surface }) => consonantKey(surface)));
  const as = isLatin(full) ? 'consonants' : 'romanised-consonants';
  return [whole, whole.toReversed(), ...parts]
    .filter((words) => words.length > 0 && words.every((key) => key !== '') && words.join('').length >= SHORTEST_CONSONANTS)
    .map((words): Phrase => ({ words, as }));
}

const SHORTEST_CONSONANTS = 4;

function romanisationsOf({ full, given = '', family = '' }: PersonName): readonly PersonName[] {
  const letterwise = [romanisedWords, romanisedSyllables].map((romanise) => ({
    full: romanise(full),
    given: romanise(given),
    family: romanise(family),
  }));
  const korean = koreanFamilySpellings(family).flatMap((spelling) =>
    koreanGivenSpellings(given).map((each) => ({ full: `${spelling} ${each}`, given: each, family: spelling })),
  );
  return [...letterwise, ...korean];
}

const SHORTEST_ROMANISED = 4;

/**
 * The writings of an organisation's name that are looked for: as registered, without legal form and article, with the
 * ampersand spoken, and the name its web domains consist of.
 */
export function organisationPhrases(registered: readonly string[], domains: readonly string[]): readonly Phrase[] {
  const names = [...new Set(registered.flatMap((name) => [name, name.toLowerCase()]))];
  const spoken = [...new Set(names.flatMap((name) => CONJUNCTIONS.map((word) => name.replaceAll(/\s*[&+]\s*/gu, ` ${word} `))))];
  const cores = names.flatMap((name) => normaliseCompanyName(name).value?.key ?? []);
  const labels = domains.map((domain) => domain.split('.').at(-2) ?? '').filter((label) => label.length >= SHORTEST_HANDLE);
  const written = new Set([
    ...names,
    ...spoken,
    ...spoken.map(withoutForm),
    ...names.map(withoutForeignForm),
    ...names.map(shortName),
    ...cores,
    ...labels,
  ]);
  return distinct(
    foldingsFor([...written])
      .flatMap((folding) => Array.from(written, (name): Phrase => ({ words: foldedWords(name, folding), as: 'words' })))
      .concat(registered.flatMap(acronymOf)),
  );
}

// Forms that are written in no Latin letters, or before the name, and that no country tells us here.
const FOREIGN_FORM_BEFORE =
  /^(?:Công ty (?:TNHH|Cổ phần|CP)(?: MTV)?|شركة|株式会社|有限会社|合同会社|주식회사|유한회사|\(주\)|㈜|ТОВ|ПрАТ|PT|ООО|ОАО|ЗАО|ПАО|АО|ИП)[\s«"“]*/iu;
const FOREIGN_FORM_BEHIND =
  /[\s»"”,]*(?:株式会社|有限会社|股份有限公司|有限责任公司|有限公司|集团|주식회사|ذ\.?م\.?م\.?|ش\.?م\.?[ملك]\.?|Α\.?Ε\.?|Ε\.?Π\.?Ε\.?|Ο\.?Ε\.?|Ι\.?Κ\.?Ε\.?|בע["״]מ|A\.?Ş\.?|Ltd\. ?Şti\.?)$/iu;

function withoutForeignForm(name: string): string {
  return name.replace(FOREIGN_FORM_BEFORE, '').replace(FOREIGN_FORM_BEHIND, '').trim();
}

// "Acme" for "Acme Industries Ltd", "华信" for "上海华信科技有限公司": what is left without the words of the trade.
const TRADE_WORDS =
  /[\s,&-]+(?:group|holdings?|industries|international|systems?|solutions?|technolog(?:y|ies)|software|services?|partners|consulting|logistics|telecom|communications|pharmaceuticals?|electronics|networks|bank|insurance|energy|foods|corp(?:oration)?|gruppe|gruppo|grupo|groupe)$/iu;
const HAN_CITY = /^(?:北京|上海|深圳|广州|廣州|杭州|南京|天津|重庆|成都|武汉|西安|苏州|台北|香港)(?:市)?(?=\p{Script=Han}{2})/u;
const HAN_TRADE =
  /(?<=\p{Script=Han}{2})(?:科技|贸易|貿易|软件|軟件|电子|電子|实业|實業|制造|網絡|网络|信息|工业|工業|製作所|商事|物流|集团|銀行)$/u;

function shortName(name: string): string {
  const bare = withoutForeignForm(withoutForm(name));
  const short = bare.replace(TRADE_WORDS, '').replace(HAN_CITY, '').replace(HAN_TRADE, '');
  return short.length < SHORTEST_HANDLE && !/\p{Script=Han}/u.test(short) ? bare : short;
}

const SHORTEST_ACRONYM = 3;

function acronymOf(name: string): readonly Phrase[] {
  const words = wordsOf(withoutForm(name)).filter(({ surface }) => /^\p{Lu}/u.test(surface));
  const isAcronym = words.length === 1 && /^\p{Lu}{3,5}$/u.test(words[0]?.surface ?? '');
  const letters = isAcronym ? Array.from(words[0]?.surface ?? '') : words.map(({ surface }) => surface.charAt(0));
  if (letters.length < SHORTEST_ACRONYM) return [];
  return [
    { words: [fold(letters.join(''))], as: 'capitals' },
    { words: letters.map((letter) => fold(letter)), as: 'capitalised' },
  ];
}

type Folding = (word: string) => string;

const FOLDINGS: readonly Folding[] = [fold, foldWithDigraphs];
const ONE_FOLDING: readonly Folding[] = [fold];

// Where nothing can be written as two letters, one folding says it all.
function foldingsFor(texts: readonly string[]): readonly Folding[] {
  return texts.every((text) => /^[\0-\x7F]*$/u.test(text)) ? ONE_FOLDING : FOLDINGS;
}

const CONJUNCTIONS = ['&', 'and', 'und', 'et', 'y'];
const SHORTEST_HANDLE = 4;
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'miss',
  'dr',
  'prof',
  'sir',
  'herr',
  'frau',
  'hr',
  'fr',
  'mme',
  'mlle',
  'm',
  'ing',
  'dipl',
]);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'mba', 'msc', 'bsc', 'esq']);
// A mailbox of a function names nobody; masking its word would blank half the text.
const SHARED_MAILBOXES = new Set(
  [
    'info sales office contact kontakt hello hallo support admin mail post service team help billing invoice accounts accounting',
    'marketing press jobs careers noreply no-reply enquiries vertrieb buchhaltung einkauf verkauf reception',
  ].flatMap((line) => line.split(' ')),
);

function isPersonal(handle: string): boolean {
  return handle.length >= SHORTEST_HANDLE && /\p{L}/u.test(handle) && !SHARED_MAILBOXES.has(handle.toLowerCase());
}

function phrasesOfName(name: PersonName, folding: Folding): readonly Phrase[] {
  const full = foldedWords(name.full, folding);
  const { given, family } = partsOf(name, folding);
  const whole = [full, full.toReversed(), given, family, given.slice(0, 1)];
  if (given.length === 0 || family.length === 0) return whole.map((words): Phrase => ({ words, as: 'words' }));
  const initial = initialOf(given);
  const familyInitial = initialOf(family);
  const together = [
    [...given, ...family],
    [...family, ...given],
    [initial, ...family],
    [...family, initial],
    [...given, familyInitial],
    [[...given, ...family].join('')],
    [[...family, ...given].join('')],
    [[initial, ...family].join('')],
    [[...given, familyInitial].join('')],
  ];
  return [
    ...[...whole, ...together].map((words): Phrase => ({ words, as: 'words' })),
    ...nicknamesOf(given[0] ?? '').flatMap((nickname): readonly Phrase[] => [
      { words: [nickname], as: 'capitalised' },
      { words: [nickname, ...family], as: 'words' },
    ]),
    { words: [initial, familyInitial], as: 'dotted-initials' },
    { words: [initial + familyInitial], as: 'capitals' },
  ];
}

const SHORTEST_NICKNAME = 3;

// "Liz" is an Elizabeth, and whoever is entered as Liz is one too. "Al" and "Ed" alone are too much like words.
function nicknamesOf(given: string): readonly string[] {
  return (RELATED_NAMES.get(given) ?? []).filter((name) => name.length >= SHORTEST_NICKNAME);
}

const RELATED_NAMES: ReadonlyMap<string, readonly string[]> = relate(nicknames);

function relate(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, string[]>();
  const add = (name: string, other: string): void => void related.set(name, [...(related.get(name) ?? []), other]);
  for (const [formal = '', ...short] of rows) {
    for (const nickname of short) {
      add(formal, nickname);
      add(nickname, formal);
    }
  }
  return related;
}

// "Schmidt, Anna" turns round at its comma; otherwise the last word is the family's.
function partsOf(name: PersonName, folding: Folding): { readonly given: readonly string[]; readonly family: readonly string[] } {
  const given = foldedWords(name.given ?? '', folding);
  const family = foldedWords(name.family ?? '', folding);
  if (given.length > 0 || family.length > 0) return { given, family };
  const comma = name.full.indexOf(',');
  const ordered = comma === -1 ? name.full : `${name.full.slice(comma + 1)} ${name.full.slice(0, comma)}`;
  const words = foldedWords(ordered, folding).filter((word) => !TITLES.has(word) && !SUFFIXES.has(word));
  return words.length < 2 ? { given: words, family: [] } : { given: words.slice(0, -1), family: words.slice(-1) };
}

function initialOf(words: readonly string[]): string {
  return Array.from(words[0] ?? '')[0] ?? '';
}

// The shortest stretch of the name that normalises to the same key: neither form nor article, but with its conjunctions.
function withoutForm(name: string): string {
  const key = normaliseCompanyName(name).value?.key;
  const words = wordsOf(name);
  const isSame = (stretch: string): boolean => normaliseCompanyName(stretch).value?.key === key;
  const end = words.find((word) => isSame(name.slice(0, word.end)))?.end ?? name.length;
  const start = words.findLast((word) => isSame(name.slice(word.start, end)))?.start ?? 0;
  return name.slice(start, end);
}

function foldedWords(text: string, folding: Folding): readonly string[] {
  return wordsOf(text).map(({ surface }) => folding(surface));
}

// A single letter names nobody.
function distinct(phrases: readonly Phrase[]): readonly Phrase[] {
  const sayable = phrases.filter(({ words }) => Array.from(words.join('').normalize('NFC')).length >= 2);
  return [...new Map(sayable.map((phrase) => [`${phrase.as} ${phrase.words.join(' ')}`, phrase])).values()];
}
