import { lexicon } from './free-text/lexicon.ts';
import { createKnownShapes } from './known-shapes.ts';
import type { KnownValue } from './known-value.ts';
import { createCorrections } from './misspelling.ts';
import type { Corrections } from './misspelling.ts';
import type { Phrase } from './name-phrases.ts';
import type { Span } from './pattern-spans.ts';
import { createPhraseIndex } from './phrase-index.ts';
import type { Candidate, PhraseIndex, Script } from './phrase-index.ts';
import { isLowerCase, isSame, isWrittenAs } from './phrase-match.ts';
import { rewritings } from './rewritings.ts';
import type { Pieces } from './rewritings.ts';
import { isLatin } from './romanised.ts';
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

/** A matcher over everything that must not leave. What it looks for is worked out when it first looks. */
export function createKnownMatcher(values: readonly KnownValue[]): KnownMatcher {
  const index = once(() => createPhraseIndex(values));
  const shapes = once(() => createKnownShapes(values));
  const spelt = once(() => speltIn(values));
  const corrections = once(() => createCorrections(spelt()));
  // The words of a name are looked up first: hardly any two pieces of a text are one.
  const isOneWord = (pieces: Pieces): boolean =>
    wordsOf(pieces.left + pieces.right).every(({ folded }) => spelt().has(folded)) && isJoined(pieces);
  return {
    find: (text) => [
      ...findIn(text),
      ...rewritings(text, isOneWord).flatMap((plain) => findIn(plain.text).map((span) => ({ ...span, ...plain.original(span) }))),
    ],
  };

  function findIn(text: string): readonly KnownSpan[] {
    const search: Search = { text, words: wordsOf(text), index: index(), script: isLatin(text) ? 'latin' : 'any' };
    return [
      ...shapes().find(text),
      ...phraseSpans(search),
      ...prefixedSpans(search),
      ...misspeltSpans(search, corrections()),
      ...unfinishedSpans(search),
    ];
  }
}

function speltIn(values: readonly KnownValue[]): ReadonlySet<string> {
  const phrases = values.flatMap((value) => value.phrases.filter(({ as }) => as === 'words'));
  return new Set(phrases.flatMap(({ words }) => words.filter((word) => word.length > 1)));
}

// A hyphen at the end of a line divides a word; any other gap may part two words of prose: "in grid" is no Ingrid.
function isJoined({ left, gap, right }: Pieces): boolean {
  return /^[^\n]+\n/u.test(gap) || !(isOrdinaryOrLetter(left) && isOrdinaryOrLetter(right));
}

function isOrdinaryOrLetter(word: string): boolean {
  return word.length === 1 || lexicon().isOrdinary(fold(word));
}

interface Search {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: PhraseIndex;
  readonly script: Script;
}

/** A word of a text that is looked at as if it were another. */
interface Change {
  readonly at: number;
  readonly word: Word;
}

function phraseSpans(search: Search): readonly KnownSpan[] {
  return search.words.flatMap((_, at) => phrasesAt(at, search));
}

function phrasesAt(at: number, search: Search, change?: Change): readonly KnownSpan[] {
  const { index, words, script } = search;
  const written = words[at];
  if (written === undefined) return [];
  const candidates = change?.at === at ? index.begunByChanged(change.word, script) : index.begunBy(written, script);
  if (candidates.length === 0) return [];
  return candidates.flatMap((candidate) => spanAt(at, candidate, { ...search, change }));
}

interface ChangedSearch extends Search {
  readonly change: Change | undefined;
}

function spanAt(at: number, { kind, known, phrase }: Candidate, { text, words, change }: ChangedSearch): readonly KnownSpan[] {
  const matched = words.slice(at, at + phrase.words.length);
  if (change !== undefined && at <= change.at && change.at < at + matched.length) matched[change.at - at] = change.word;
  const [first] = matched;
  const last = matched.at(-1);
  if (first === undefined || last === undefined || !isPhraseAt(matched, phrase, text)) return [];
  const start = openedBefore(text, { start: first.start, end: last.end });
  return [{ start, end: endOf(text, { start, end: last.end }, known), kind, known, words: phrase.words, rule: 'known-name' }];
}

// The bracket of "(주)한빛소프트" is part of the name.
function openedBefore(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const surface = text.slice(start, end);
  return text[start - 1] === '(' && surface.includes(')') && !surface.includes('(') ? start - 1 : start;
}

// Hebrew and Arabic write "to", "and", "with" as a letter before the name.
const WITH_PREFIX = /^(?:[ולבמהשכ](?=\p{Script=Hebrew}{3})|[وبلفك](?=\p{Script=Arabic}{3}))/u;

function prefixedSpans(search: Search): readonly KnownSpan[] {
  if (search.script === 'latin') return [];
  return search.words.flatMap((word, at) => {
    if (!WITH_PREFIX.test(word.surface)) return [];
    const surface = word.surface.slice(1);
    return phrasesAt(at, search, { at, word: { ...word, start: word.start + 1, surface, folded: fold(surface) } });
  });
}

// One slip in one word of a name. A name of one word with a slip may be somebody else's: it is masked as nobody's in particular.
function misspeltSpans(search: Search, corrections: Corrections): readonly KnownSpan[] {
  const { text, words } = search;
  return words.flatMap((word, at) => {
    const meant = isMisspelling(word) ? corrections.correct(word.folded) : undefined;
    const isPrefixed = WITH_PREFIX.test(word.surface) && fold(word.surface.slice(1)) === meant;
    if (meant === undefined || isPrefixed) return [];
    const corrected = { at, word: { ...word, folded: meant } };
    const starts = Array.from({ length: Math.min(at, LONGEST_NAME) + 1 }, (_, back) => at - back);
    return starts
      .flatMap((start) => phrasesAt(start, search, corrected))
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

// The first word is known to be the phrase's, and so is a phrase of one word.
function isPhraseAt(matched: readonly Word[], phrase: Phrase, text: string): boolean {
  if (matched.length !== phrase.words.length) return false;
  if (matched.length === 1) return true;
  for (const [place, word] of matched.entries()) {
    const before = matched[place - 1];
    if (before === undefined) continue;
    if (!isSame(phrase.as, word, phrase.words[place] ?? '')) return false;
    if (!isJoint(text.slice(before.end, word.start), before.surface)) return false;
  }
  return isWrittenAs(phrase, text.slice(matched[0]?.start, matched.at(-1)?.end));
}

const CUT_OFF = /…["”’)\s]*$/u;

// Where a text was cut off, the beginning of a name may be left of it: "spoke to Lockhart &…". Whose it is cannot be told.
function unfinishedSpans({ text, words, index }: Search): readonly KnownSpan[] {
  if (!CUT_OFF.test(text)) return [];
  const end = words.slice(-index.longest);
  return end.flatMap((word, at) => {
    if (isLowerCase(word.surface)) return [];
    const tail = end.slice(at);
    const begun = index.near(word.folded).find(({ phrase }) => isBeginning(tail, phrase.words));
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

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
