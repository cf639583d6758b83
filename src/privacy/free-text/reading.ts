import type { Span } from '../pattern-spans.ts';
import { fold } from '../words.ts';

/** A word as a reader sees it: with its hyphens and apostrophes, without a possessive ending. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly folded: string;
  readonly isCapital: boolean;
  /** Whether a sentence, line or quotation begins with it. */
  readonly isFirst: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** A text read word by word. */
export interface Reading {
  readonly text: string;
  readonly words: readonly ReadWord[];
  /** Whether capitals tell anything: not in a text of one case. */
  readonly letters: 'mixed' | 'upper' | 'lower';
  /** Whether what stands in the English word list can be told from a name. */
  readonly isEnglish: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’`´-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+/gu;
// "I'm", "don't", "C'mon": words of prose, whatever their case.
const CONTRACTION = /['’`´](?:m|ve|d|ll|re|t|mon)$/iu;
const POSSESSIVE = /['’`´]s$/iu;
const SENTENCE_END = /[.!?:;…]\s|[\n"“”„«»([•*|]|^\s*[-–—]\s|\s[-–—]\s/u;

/** Reads a text; what is taken already is no word of it. */
export function read(text: string, taken: readonly Span[]): Reading {
  const words: ReadWord[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const surface = match[0].replace(POSSESSIVE, '');
    if (CONTRACTION.test(surface)) {
      before = match.index + match[0].length;
      continue;
    }
    const start = match.index;
    const end = start + surface.length;
    if (taken.some((span) => span.start < end && start < span.end)) continue;
    const gap = text.slice(before, start);
    words.push({
      start,
      end,
      surface,
      folded: fold(surface),
      isCapital: /^\p{Lu}|^\p{Lt}/u.test(surface),
      isFirst: before === 0 || SENTENCE_END.test(gap),
      gap,
    });
    before = end;
  }
  return { text, words, letters: lettersOf(text), isEnglish: isEnglish(words) };
}

const FEW_CAPITALS = 12;

function lettersOf(text: string): Reading['letters'] {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper === 0) return /\p{Ll}/u.test(text) ? 'lower' : 'mixed';
  if (upper <= FEW_CAPITALS) return 'mixed';
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > lower * 2 ? 'upper' : 'mixed';
}

const ENGLISH = new Set(
  'the a an is are was of to in and for with on at by from i my you your have has be will this that it he she they we do how what not'.split(
    ' ',
  ),
);
const NOT_ENGLISH = new Set(
  'der die das und mit ist von bei le la les et avec est el los con para que por het een van og och att pa med er de en der um uma com il di che per na z w sie do im noch wieder auf fur nicht wir ich wird hat kein bitte au aux pour pas sur dans une est del las una su esta se al gli della sono op te aan niet voor att ar inte som till ikke til ja on ei hogy nem egy ve bir icin jest nie dla je ze pri nao ao os va cho'.split(
    ' ',
  ),
);

function isEnglish(words: readonly ReadWord[]): boolean {
  // "de" and "la" inside a name tell nothing of the language around it.
  const isInName = (index: number): boolean =>
    [words[index - 1], words[index - 2]].some((word) => word?.isCapital === true) &&
    [words[index + 1], words[index + 2]].some((word) => word?.isCapital === true);
  const count = (set: ReadonlySet<string>): number => words.filter(({ folded }, index) => set.has(folded) && !isInName(index)).length;
  const isForeignScript = words.some(({ surface }) => /[^\p{Script=Latin}\p{N}\p{Script=Common}\p{M}]/u.test(surface));
  return !isForeignScript && count(ENGLISH) >= count(NOT_ENGLISH);
}
