/** A text as it would be typed on a plain keyboard, and where each of its characters stood. */
export interface PlainWriting {
  readonly text: string;
  /** A stretch of the plain text as a stretch of the original; UTF-16 code units both. */
  original(stretch: Stretch): Stretch;
}

/** From a place to a place of a text, UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The text with digits of other scripts and full-width signs as ASCII, spaces and hyphens of all widths as the plain ones, and
 * without characters that nobody sees. Shapes are looked for in it: "４１１１–1111" is the card number that "4111-1111" is.
 */
export function plainWriting(text: string): PlainWriting {
  return SPECIAL.test(text) ? rewrite(text, toPlain) : { text, original: (stretch) => stretch };
}

/**
 * A text rewritten character by character.
 *
 * @param write - what stands for a character; empty where nothing does. `at` is its place.
 */
export function rewrite(text: string, write: (character: string, at: number) => string): PlainWriting {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const written = write(character, at);
    plain += written;
    // A letter that becomes two begins and ends where it stood.
    for (let each = 0; each < written.length; each += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return {
    text: plain,
    original: ({ start, end }) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}

/** Looks into the plain writing of a text and tells where what was found stands in the text itself. */
export function foundInPlain<Found extends Stretch>(text: string, find: (plain: string) => readonly Found[]): readonly Found[] {
  const plain = plainWriting(text);
  if (plain.text === text) return find(text);
  return find(plain.text).map((each) => ({ ...each, ...plain.original(each) }));
}

const FULL_WIDTH = /[\uFF01-\uFF5E]/u;
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const HYPHEN = /[\u2010-\u2013\u2212\uFE63]/u;
const SPECIAL = /[\p{Cf}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2010-\u2013\u2212\uFE63\uFF01-\uFF5E]|(?!\d)\p{Nd}/u;
const ASCII = /^[\0-\x7F]$/u;

function toPlain(character: string): string {
  if (ASCII.test(character)) return character;
  if (SPACE.test(character)) return ' ';
  if (HYPHEN.test(character)) return '-';
  if (FULL_WIDTH.test(character)) return character.normalize('NFKC');
  if (/\p{Cf}/u.test(character)) return '';
  return /\p{Nd}/u.test(character) ? String(digitOf(character)) : character;
}

// Unicode lays the ten digits of a script side by side, in order: the step down to the first of them is the digit's value.
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const decomposed = Number(character.normalize('NFKC'));
  if (Number.isInteger(decomposed)) return decomposed;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return value;
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}
