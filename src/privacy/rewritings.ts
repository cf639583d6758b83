import { rewrite } from './plain-writing.ts';
import type { PlainWriting } from './plain-writing.ts';

/**
 * The text as it would be without what hides a word: letters set apart ("A n n a", "S-o-l-b-e-r-g"), words that a line break or a
 * gap divides, and letters of another alphabet that look like Latin ones. Each only where it makes another text.
 *
 * @param isOneWord - whether two pieces are one word of something known; only then are they put together.
 */
export function rewritings(text: string, isOneWord: (pieces: Pieces) => boolean): readonly PlainWriting[] {
  return [withoutGaps(text, [...spelledOut(text), ...divided(text, isOneWord)]), withLatinLetters(text)].filter(
    (rewriting) => rewriting !== undefined,
  );
}

/** What stands on the two sides of a gap, and the gap. */
export interface Pieces {
  readonly left: string;
  readonly gap: string;
  readonly right: string;
}

/** Places of a text that are left out. */
type Gap = readonly [start: number, end: number];

// At least three letters, each alone, with the same sign between all of them.
const SPELLED_OUT = /(?<![\p{L}\p{N}])\p{L}\p{M}*(?=(?<sign>[ .\-_·*]))(?:\k<sign>\p{L}\p{M}*(?!\p{L})){2,}/gu;

// What the end of such a word looks like; most texts have none, and the full search costs.
const SPELLED_OUT_END = /(?<sign>[ .\-_·*])\p{L}\p{M}*\k<sign>\p{L}\p{M}*(?!\p{L})/u;

function spelledOut(text: string): readonly Gap[] {
  if (!SPELLED_OUT_END.test(text)) return [];
  return [...text.matchAll(SPELLED_OUT)].flatMap(({ index, 0: letters }) =>
    [...letters.matchAll(/[ .\-_·*]/gu)].map((sign): Gap => [index + sign.index, index + sign.index + 1]),
  );
}

// What a gap begins with is asked for first: most places of a text are none, and looking back for a word costs.
const DIVIDED =
  /(?=[-\s\u00AD\u2010_])(?<=(?<left>\p{L}[\p{L}\p{M}]{0,40}))(?<gap>[-\u00AD\u2010]?\s*\n\s*|[ \-\u2010_])(?=(?<right>\p{L}[\p{L}\p{M}]{0,40}))/gu;

// "Sol-\nberg", "Sol berg": the pieces are no word of a name, what they make together is.
function divided(text: string, isOneWord: (pieces: Pieces) => boolean): readonly Gap[] {
  return [...text.matchAll(DIVIDED)].flatMap(({ index, groups }): readonly Gap[] => {
    const { left = '', gap = '', right = '' } = groups ?? {};
    return isOneWord({ left, gap, right }) ? [[index, index + gap.length]] : [];
  });
}

function withoutGaps(text: string, gaps: readonly Gap[]): PlainWriting | undefined {
  if (gaps.length === 0) return undefined;
  return rewrite(text, (character, at) => (gaps.some(([start, end]) => start <= at && at < end) ? '' : character));
}

// Letters of Greek and Cyrillic that are drawn like a Latin one (Unicode TR 39, the rows for plain letters).
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аАοоОΟеЕЕрРΡсСхХΧуУΥіІΙјЈѕЅВΒКΚМΜНΗТΤԁһΕΑΖΝαν', 'aAooOOeEEpPPcCxXXyYYiIIjJsSBBKKMMHHTTdhEAZNav'],
    ['ρυικԛԝӏ', 'puikqwl'],
  ].flatMap(([alien = '', latin = '']) => Array.from(alien, (letter, index) => [letter, latin.charAt(index)])),
);
const ALIEN = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

// Only whole words: one letter that is drawn like no Latin one shows that the word is meant in its own alphabet.
function withLatinLetters(text: string): PlainWriting | undefined {
  if (!ALIEN.test(text)) return undefined;
  const disguised = [...text.matchAll(WORD)].filter(
    ({ 0: word }) => ALIEN.test(word) && Array.from(word).every((letter) => !ALIEN.test(letter) || letter in LOOKS_LIKE),
  );
  if (disguised.length === 0) return undefined;
  const inside = (at: number): boolean => disguised.some(({ index, 0: word }) => index <= at && at < index + word.length);
  return rewrite(text, (character, at) => (inside(at) ? (LOOKS_LIKE[character] ?? character) : character));
}
