import { lexicon } from './free-text/lexicon.ts';
import { isInflected, isInflectedSound } from './inflection.ts';
import type { Phrase } from './name-phrases.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { consonantKey, isAbjad, isLatin, romanisedKey } from './romanised.ts';
import { fold } from './words.ts';
import type { Word } from './words.ts';

/** Whether one word of a text is one word of a phrase, given how the phrase is written. */
export function isSame(as: Phrase['as'], word: Word, known: string): boolean {
  switch (as) {
    case 'sounds':
    case 'romanised':
      return isSameSound(word, known);
    // Arabic and Hebrew leave out most vowels.
    case 'consonants':
    case 'romanised-consonants':
      return consonantKey(word.surface) === known;
    case 'words':
    case 'capitalised':
    case 'capitals':
    case 'dotted-initials':
      return isSameWord(word, known);
  }
}

/** Whether a stretch of a text, all of whose words are a phrase's, is written as the phrase is meant. */
export function isWrittenAs({ as, words }: Phrase, surface: string): boolean {
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

/** Whether a phrase can only stand in a text that is written in other letters than Latin ones. */
export function isForOtherScripts({ as }: Phrase): boolean {
  return as === 'sounds' || as === 'consonants';
}

/** Whether a text has small letters and no capitals. Scripts without case count as neither. */
export function isLowerCase(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

function isSameWord({ surface, folded }: Word, known: string): boolean {
  if (folded === known) return true;
  // Whatever the case, a name keeps its first two letters.
  if (folded.charAt(0) !== known.charAt(0) || folded.charAt(1) !== known.charAt(1) || !isInflected(folded, known)) return false;
  return !isLowerCase(surface) || (known.length >= TELLING_LETTERS && isTellingAlone(surface));
}

function isSameSound({ surface }: Word, known: string): boolean {
  const sound = romanisedKey(surface);
  return sound === known || (/\p{Script=Cyrillic}/u.test(surface) && isInflectedSound(sound, known));
}

// A two-letter name in lower case, or a name that is an ordinary word, cannot be told from prose.
function isMeant(surface: string, words: readonly string[]): boolean {
  if (!isLowerCase(surface)) return true;
  return words.join('').length > 2 && !(words.length === 1 && ORDINARY_WORDS.has(words[0] ?? ''));
}

// Words that are one letter each are an acronym with points.
function isCapitalised(surface: string, words: readonly string[]): boolean {
  return !isLowerCase(surface) && (words.length === 1 || /^(?:\p{Lu}\.?)+$/u.test(surface));
}

function isAcronym(surface: string): boolean {
  return /^\p{Lu}+$/u.test(surface) && !lexicon().isFunctionWord(surface.toLowerCase());
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
