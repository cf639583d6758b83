// Lower-case letters flow through the gateway at once; these cannot begin a link.
const LETTERS = 'abcdefgijklmnopqrsuvxyz';

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

const STAMP = new RegExp(`[${LETTERS}]{10,14}`, 'gu');

/** How long ago each stamped word of a text was written, milliseconds. */
export function agesOf(text: string): readonly number[] {
  const now = nowMicros();
  return (text.match(STAMP) ?? []).map(
    (word) => (now - Array.from(word).reduce((sum, letter) => sum * LETTERS.length + LETTERS.indexOf(letter), 0)) / 1_000,
  );
}
