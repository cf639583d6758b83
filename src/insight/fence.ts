import type { Ids } from '../platform/ids.ts';

/** Looks before a text that holds every fence it is offered is refused; one is already beyond all likelihood. */
const MAX_LOOKS = 5;

/**
 * A word for the lines around what others wrote: made anew for each call, of letters alone, and in none of the texts, so that no text can
 * close its own fence.
 *
 * @throws {RangeError} when the texts hold whatever word is offered: then they know what they cannot know.
 */
export function fenceAround(texts: readonly string[], ids: Pick<Ids, 'next'>): string {
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const word = letters(ids.next('x'));
    if (!texts.some((text) => text.toLowerCase().includes(word))) return word;
  }
  throw new RangeError('A fence must be a word that its text does not hold.');
}

// Only letters, so that no scan takes it for a number; the time is its predictable part and is left out.
function letters(id: string): string {
  return Array.from(id.slice(-16), (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}
