// Lower-case letters flow through the gateway at once; these cannot begin a link.
const LETTERS = 'abcdefgijklmnopqrsuvxyz';
/** Begins a word that tells when the name before it left, and is none of the letters. */
const ATOM = 't';

/** Microseconds since the epoch, the same in every process of a machine. */
function nowMicros(): number {
  return Math.round((performance.timeOrigin + performance.now()) * 1_000);
}

/** A word that says when it was written. */
export function toWord(): string {
  let rest = nowMicros();
  let word = '';
  while (rest > 0) {
    word = LETTERS.charAt(rest % LETTERS.length) + word;
    rest = Math.floor(rest / LETTERS.length);
  }
  return word;
}

/** A word that says when the name before it was written. */
export function toAtomMark(): string {
  return `${ATOM}${toWord()}`;
}

/** How long ago what a text holds was written, milliseconds. */
export interface Ages {
  readonly words: readonly number[];
  /** Of names, which wait for the word after them. */
  readonly atoms: readonly number[];
}

const STAMP = new RegExp(`(?<atom>${ATOM})?(?<word>[${LETTERS}]{10,14})`, 'gu');

/** The ages of the stamped words of a text. */
export function agesOf(text: string): Ages {
  const now = nowMicros();
  const words: number[] = [];
  const atoms: number[] = [];
  for (const { groups } of text.matchAll(STAMP)) {
    const at = Array.from(groups?.['word'] ?? '').reduce((sum, letter) => sum * LETTERS.length + LETTERS.indexOf(letter), 0);
    (groups?.['atom'] === undefined ? words : atoms).push((now - at) / 1_000);
  }
  return { words, atoms };
}
