import { lexicon } from './free-text/lexicon.ts';
import { isInflected, isInflectedSound } from './inflection.ts';
import { createKnownShapes } from './known-shapes.ts';
import type { KnownValue } from './known-value.ts';
import { createCorrections } from './misspelling.ts';
import type { Corrections } from './misspelling.ts';
import type { Phrase } from './name-phrases.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import type { Span } from './pattern-spans.ts';
import { rewritings } from './rewritings.ts';
import type { Pieces } from './rewritings.ts';
import { consonantKey, isAbjad, isLatin, romanisedKey } from './romanised.ts';
import type { TokenKind } from './token.ts';
import { fold, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** A stretch of a text that shows a value the graph knows. */
export interface KnownSpan extends Span {
  /** Undefined where several values are written like this: "Anna" where two Annas are known. */
  readonly known: KnownValue | undefined;
  /** Words it consists of; 1 for a shape. */
  readonly words: readonly string[];
}

/** Finds known values in texts. */
export interface KnownMatcher {
  /** All places, overlapping ones too. */
  find(text: string): readonly KnownSpan[];
}

interface Candidate {
  readonly kind: TokenKind;
  readonly known: KnownValue | undefined;
  readonly phrase: Phrase;
}

// One candidate for each writing. A writing that several people share is nobody's in particular: put back as one of them
// it would say of one what was said of another.
function candidatesOf(values: readonly KnownValue[]): readonly Candidate[] {
  const writings = new Map<string, Candidate>();
  for (const known of values) {
    for (const phrase of known.phrases) {
      const writing = `${known.kind} ${phrase.as} ${phrase.words.join(' ')}`;
      const other = writings.get(writing);
      const isShared = other !== undefined && other.known !== known;
      writings.set(writing, { kind: known.kind, known: isShared ? undefined : known, phrase });
    }
  }
  return [...writings.values()];
}

/** A matcher over everything that must not leave. */
export function createKnownMatcher(values: readonly KnownValue[]): KnownMatcher {
  const byFirstLetters = Map.groupBy(candidatesOf(values), ({ phrase }) => keyOf(phrase.words[0] ?? ''));
  const writings: Writings = new Set(values.flatMap(({ phrases }) => phrases.map((phrase) => phrase.as)));
  const shapes = createKnownShapes(values);
  const spelt = new Set(
    values
      .flatMap(({ phrases }) => phrases.filter(({ as }) => as === 'words').flatMap(({ words }) => words))
      .filter((word) => word.length > 1),
  );
  const corrections = once(() => createCorrections(spelt));
  return {
    find(text) {
      const disguised = rewritings(
        text,
        (pieces) => isJoined(pieces) && wordsOf(pieces.left + pieces.right).every(({ folded }) => spelt.has(folded)),
      );
      return [...findIn(text), ...disguised.flatMap((plain) => findIn(plain.text).map((span) => ({ ...span, ...plain.original(span) })))];
    },
  };

  function findIn(text: string): readonly KnownSpan[] {
    const search: Search = { text, words: wordsOf(text), byFirstLetters, writings };
    return [
      ...shapes.find(text),
      ...phraseSpans(search),
      ...prefixedSpans(search),
      ...misspeltSpans(search, corrections()),
      ...unfinishedSpans(search),
    ];
  }
}

// A hyphen at the end of a line divides a word; any other gap may part two words of prose: "in grid" is no Ingrid.
function isJoined({ left, gap, right }: Pieces): boolean {
  return /^[^\n]+\n/u.test(gap) || !(isOrdinaryOrLetter(left) && isOrdinaryOrLetter(right));
}

function isOrdinaryOrLetter(word: string): boolean {
  return word.length === 1 || lexicon().isOrdinary(fold(word));
}

function keyOf(word: string): string {
  return word.slice(0, 2);
}

type ByFirstLetters = ReadonlyMap<string, readonly Candidate[]>;

function phraseSpans(search: Search): readonly KnownSpan[] {
  return search.words.flatMap((_, index) => phrasesAt(index, search));
}

/** How the phrases that are looked for are written. */
type Writings = ReadonlySet<Phrase['as']>;

// Sounds cost time, and a Latin word has none to compare where all names are Latin.
function soundsOf({ surface }: Word, writings: Writings): readonly string[] {
  if (isAbjad(surface)) return [romanisedKey(surface), consonantKey(surface)];
  if (!isLatin(surface)) return [romanisedKey(surface)];
  return [
    ...(writings.has('romanised') ? [romanisedKey(surface)] : []),
    ...(writings.has('romanised-consonants') && !isLowerCase(surface) ? [consonantKey(surface)] : []),
  ];
}

interface Search {
  readonly writings: Writings;
  readonly text: string;
  readonly words: readonly Word[];
  readonly byFirstLetters: ByFirstLetters;
}

function phrasesAt(index: number, { text, words, byFirstLetters, writings }: Search): readonly KnownSpan[] {
  const word = words[index];
  if (word === undefined) return [];
  const keys = [word.folded, ...soundsOf(word, writings)].map(keyOf);
  const candidates = [...new Set(keys)].flatMap((key) => byFirstLetters.get(key) ?? []);
  return candidates.flatMap(({ kind, known, phrase }): readonly KnownSpan[] => {
    const matched = words.slice(index, index + phrase.words.length);
    const last = matched.at(-1);
    if (last === undefined || !isPhraseAt(matched, phrase, text)) return [];
    const start = openedBefore(text, { start: word.start, end: last.end });
    return [{ start, end: endOf(text, { start, end: last.end }, known), kind, known, words: phrase.words, rule: 'known-name' }];
  });
}

// The bracket of "(주)한빛소프트" is part of the name.
function openedBefore(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const surface = text.slice(start, end);
  return text[start - 1] === '(' && surface.includes(')') && !surface.includes('(') ? start - 1 : start;
}

// Hebrew and Arabic write "to", "and", "with" as a letter before the name.
const WITH_PREFIX = /^(?:[ולבמהשכ](?=\p{Script=Hebrew}{3})|[وبلفك](?=\p{Script=Arabic}{3}))/u;

function prefixedSpans(search: Search): readonly KnownSpan[] {
  const { words } = search;
  return words.flatMap((word, index) => {
    if (!WITH_PREFIX.test(word.surface)) return [];
    const bare = { ...word, start: word.start + 1, surface: word.surface.slice(1), folded: fold(word.surface.slice(1)) };
    return phrasesAt(index, { ...search, words: words.with(index, bare) });
  });
}

// One slip in one word of a name. A name of one word with a slip may be somebody else's: it is masked as nobody's in particular.
function misspeltSpans(search: Search, corrections: Corrections): readonly KnownSpan[] {
  const { text, words } = search;
  return words.flatMap((word, index) => {
    const meant = isMisspelling(word) ? corrections.correct(word.folded) : undefined;
    const isPrefixed = WITH_PREFIX.test(word.surface) && fold(word.surface.slice(1)) === meant;
    if (meant === undefined || isPrefixed) return [];
    const corrected = words.with(index, { ...word, folded: meant });
    const starts = Array.from({ length: Math.min(index, LONGEST_NAME) + 1 }, (_, back) => index - back);
    return starts
      .flatMap((start) => phrasesAt(start, { ...search, words: corrected }))
      .filter((span) => span.start <= word.start && word.end <= span.end)
      .filter((span) => span.words.length > 1 || isNobodyElse(word))
      .map((span) => ({
        ...span,
        known: span.words.length > 1 ? span.known : undefined,
        words: wordsOf(text.slice(span.start, span.end)).map(({ folded }) => folded),
        rule: 'known-name-misspelt',
      }));
  });
}

/** Words of a name before the misspelt one that are looked back at. */
const LONGEST_NAME = 6;

function isMisspelling({ surface, folded }: Word): boolean {
  return !isLowerCase(surface) && !lexicon().isFunctionWord(folded);
}

function isNobodyElse({ folded }: Word): boolean {
  return (
    folded.length >= 6 &&
    !lexicon().isOrdinary(folded) &&
    !lexicon().isGiven(folded) &&
    !lexicon().isFamily(folded) &&
    !lexicon().isPlace(folded)
  );
}

// The point of "Aldwae Footwear Co." is part of the name: left outside, it would stand twice once the name is put back.
function endOf(text: string, { start, end }: { readonly start: number; readonly end: number }, known: KnownValue | undefined): number {
  const withPoint = text.slice(start, end + 1);
  const isWhole = known !== undefined && withPoint.endsWith('.') && fold(withPoint) === fold(known.value);
  return isWhole ? end + 1 : end;
}

function isPhraseAt(matched: readonly Word[], phrase: Phrase, text: string): boolean {
  const { words } = phrase;
  const isSame = SAMENESS[phrase.as] ?? isSameWord;
  const isMatch =
    matched.length === words.length &&
    words.every((word, index) => isSame(matched[index], word)) &&
    matched.every(
      (word, index) => index === 0 || isJoint(text.slice(matched[index - 1]?.end, word.start), matched[index - 1]?.surface ?? ''),
    );
  if (!isMatch) return false;
  return isWrittenAs(phrase, text.slice(matched[0]?.start, matched.at(-1)?.end));
}

function isWrittenAs({ as, words }: Phrase, surface: string): boolean {
  switch (as) {
    case 'words':
      return isMeant(surface, words);
    case 'capitalised':
      return isCapitalised(surface, words);
    case 'capitals':
      return isAcronym(surface);
    case 'dotted-initials':
      return /^\p{Lu}\.\s?\p{Lu}$/u.test(surface);
    case 'sounds':
      return !isLatin(surface) && isUnmistakable(surface, words);
    case 'romanised':
      return isLatin(surface) && isUnmistakable(surface, words);
    case 'consonants':
      return isAbjad(surface);
    case 'romanised-consonants':
      return isLatin(surface) && !isLowerCase(surface);
  }
}

// In small letters, several words or a long one that is none of prose.
function isUnmistakable(surface: string, words: readonly string[]): boolean {
  if (!isLowerCase(surface)) return true;
  return words.length > 1 || isTellingAlone(surface);
}

function isTellingAlone(surface: string): boolean {
  const folded = fold(surface);
  return Array.from(folded).length >= TELLING_LETTERS && !lexicon().isOrdinary(folded);
}

const TELLING_LETTERS = 5;

// Words that are one letter each are an acronym with points.
function isCapitalised(surface: string, words: readonly string[]): boolean {
  return !isLowerCase(surface) && (words.length === 1 || /^(?:\p{Lu}\.?)+$/u.test(surface));
}

function isAcronym(surface: string): boolean {
  return /^\p{Lu}+$/u.test(surface) && !lexicon().isFunctionWord(surface.toLowerCase());
}

const CUT_OFF = /…["”’)\s]*$/u;

// Where a text was cut off, the beginning of a name may be left of it: "spoke to Lockhart &…". Whose it is cannot be told.
function unfinishedSpans({ text, words, byFirstLetters }: Search): readonly KnownSpan[] {
  if (!CUT_OFF.test(text)) return [];
  return words.flatMap((word, index) => {
    const tail = words.slice(index);
    if (isLowerCase(word.surface)) return [];
    const begun = (byFirstLetters.get(keyOf(word.folded)) ?? []).find(({ phrase }) => isBeginning(tail, phrase.words));
    return begun === undefined
      ? []
      : [
          {
            start: word.start,
            end: tail.at(-1)?.end ?? word.end,
            kind: begun.kind,
            known: undefined,
            words: tail.map(({ folded }) => folded),
            rule: 'known-name-cut-off',
          },
        ];
  });
}

function isBeginning(tail: readonly Word[], whole: readonly string[]): boolean {
  if (tail.length > whole.length) return false;
  return tail.every(({ folded }, index) => {
    const known = whole[index] ?? '';
    const isCut = index === tail.length - 1 && folded.length >= 3 && known.startsWith(folded);
    return folded === known || isCut;
  });
}

// What may stand between the words of one name: "Schmidt, Anna", "anna.schmidt", "Smith & Sons", a line break in an address.
function isJoint(between: string, before: string): boolean {
  // A full stop ends a sentence, unless it shortens the word: "Anna. Müller said" names two, "Dr. Müller" and "A. Müller" one.
  if (before.length > LONGEST_ABBREVIATION && /[.]\s/u.test(between)) return false;
  return between.length <= 4 && /^[\s.,'’`´\-‐–_/&+()·•]*$/u.test(between);
}

const LONGEST_ABBREVIATION = 4;

function isSameWord(word: Word | undefined, known: string): boolean {
  if (word === undefined) return false;
  if (word.folded === known) return true;
  const mayBeInflected = !isLowerCase(word.surface) || (known.length >= TELLING_LETTERS && isTellingAlone(word.surface));
  return mayBeInflected && isInflected(word.folded, known);
}

// Arabic and Hebrew leave out most vowels.
function hasSameConsonants(word: Word | undefined, known: string): boolean {
  return word !== undefined && consonantKey(word.surface) === known;
}

const SAMENESS: Partial<Record<Phrase['as'], (word: Word | undefined, known: string) => boolean>> = {
  sounds: isSameSound,
  romanised: isSameSound,
  consonants: hasSameConsonants,
  'romanised-consonants': hasSameConsonants,
};

function isSameSound(word: Word | undefined, known: string): boolean {
  if (word === undefined) return false;
  const sound = romanisedKey(word.surface);
  return sound === known || (/\p{Script=Cyrillic}/u.test(word.surface) && isInflectedSound(sound, known));
}

// A two-letter name in lower case, or a name that is an ordinary word, cannot be told from prose.
function isMeant(surface: string, words: readonly string[]): boolean {
  if (!isLowerCase(surface)) return true;
  return words.join('').length > 2 && !(words.length === 1 && ORDINARY_WORDS.has(words[0] ?? ''));
}

// Scripts without case count as neither.
function isLowerCase(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
