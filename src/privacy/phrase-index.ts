import type { KnownValue } from './known-value.ts';
import type { Phrase } from './name-phrases.ts';
import { isForOtherScripts, isLowerCase, isSame, isWrittenAs } from './phrase-match.ts';
import { consonantKey, isAbjad, isLatin, romanisedKey } from './romanised.ts';
import type { TokenKind } from './token.ts';
import type { Word } from './words.ts';

/** One writing of something known. */
export interface Candidate {
  readonly kind: TokenKind;
  /** Undefined where several values are written like this. */
  readonly known: KnownValue | undefined;
  readonly phrase: Phrase;
}

/** In what letters a text is written. */
export type Script = 'latin' | 'any';

/** The writings of everything known, by their first words. */
export interface PhraseIndex {
  /** Words of the longest writing. */
  readonly longest: number;
  /**
   * Writings whose first word this is, and whose only word it is where they have one. Worked out once for each word, for the same words
   * stand in many texts.
   */
  begunBy(word: Word, script: Script): readonly Candidate[];
  /** The same for a word that is not as it was written. */
  begunByChanged(word: Word, script: Script): readonly Candidate[];
  /** All writings whose first word has the first letters of this one. */
  near(folded: string): readonly Candidate[];
}

/** Words that are remembered at most; then they are forgotten and worked out anew. */
const REMEMBERED_WORDS = 5_000;

/** An index of all phrases of these values. */
export function createPhraseIndex(values: readonly KnownValue[]): PhraseIndex {
  const candidates = candidatesOf(values);
  const writings: Writings = new Set(values.flatMap(({ phrases }) => phrases.map((phrase) => phrase.as)));
  const byFirstLetters = Map.groupBy(candidates, ({ phrase }) => keyOf(phrase.words[0] ?? ''));
  const starts = { latin: new Map<string, readonly Start[]>(), any: new Map<string, readonly Start[]>() };
  const remembered = { latin: new Map<string, readonly Candidate[]>(), any: new Map<string, readonly Candidate[]>() };

  function startsOf(key: string, script: Script): readonly Start[] {
    const near = byFirstLetters.get(key);
    if (near === undefined) return NONE;
    const known = starts[script].get(key) ?? toStarts(script === 'any' ? near : near.filter(({ phrase }) => !isForOtherScripts(phrase)));
    starts[script].set(key, known);
    return known;
  }

  function begunByChanged(word: Word, script: Script): readonly Candidate[] {
    const first = keyOf(word.folded);
    const found = begunIn(startsOf(first, script), word);
    const sounds = soundsOf(word, writings);
    if (sounds.length === 0) return found;
    const others = new Set(sounds.map(keyOf).filter((key) => key !== first));
    return [...found, ...[...others].flatMap((key) => begunIn(startsOf(key, script), word))];
  }

  return {
    longest: candidates.reduce((longest, { phrase }) => Math.max(longest, phrase.words.length), 0),
    near: (folded) => byFirstLetters.get(keyOf(folded)) ?? NOBODY,
    begunByChanged,
    begunBy(word, script) {
      const memory = remembered[script];
      const known = memory.get(word.surface);
      if (known !== undefined) return known;
      if (memory.size >= REMEMBERED_WORDS) memory.clear();
      const begun = begunByChanged(word, script);
      memory.set(word.surface, begun.length === 0 ? NOBODY : begun);
      return begun;
    },
  };
}

const NONE: readonly Start[] = [];
const NOBODY: readonly Candidate[] = [];

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

function keyOf(word: string): string {
  return word.slice(0, 2);
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

/** Candidates that begin with one word, so that it is compared once for all of them. */
interface Start {
  readonly as: Phrase['as'];
  readonly word: string;
  readonly candidates: readonly Placed[];
}

interface Placed {
  readonly candidate: Candidate;
  /** Its place among all of the same first letters. */
  readonly place: number;
}

function toStarts(candidates: readonly Candidate[]): readonly Start[] {
  const placed = candidates.map((candidate, place): Placed => ({ candidate, place }));
  const groups = Map.groupBy(placed, ({ candidate: { phrase } }) => `${phrase.as} ${phrase.words[0] ?? ''}`);
  return [...groups.values()].flatMap((group): readonly Start[] => {
    const phrase = group[0]?.candidate.phrase;
    return phrase === undefined ? [] : [{ as: phrase.as, word: phrase.words[0] ?? '', candidates: group }];
  });
}

function begunIn(starts: readonly Start[], word: Word): readonly Candidate[] {
  const begun = starts.filter((start) => isSame(start.as, word, start.word)).flatMap(({ candidates }) => candidates);
  return begun
    .toSorted((left, right) => left.place - right.place)
    .map(({ candidate }) => candidate)
    .filter(({ phrase }) => phrase.words.length > 1 || isWrittenAs(phrase, word.surface));
}
