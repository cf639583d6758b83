import { words } from './fold.ts';

/**
 * Finds one of our words by any of the words that sources use for it, without case, accents and punctuation.
 *
 * @param table - for each word of ours, the words that mean it; where two claim one, the first keeps it.
 */
export function createWordTable<Word extends string>(
  table: readonly (readonly [word: Word, foreign: readonly string[]])[],
): (raw: string) => Word | undefined {
  const known = new Map<string, Word>();
  for (const [word, foreign] of table) {
    for (const key of [word, ...foreign].map(keyOf)) if (!known.has(key)) known.set(key, word);
  }
  return (raw) => known.get(keyOf(raw));
}

function keyOf(text: string): string {
  return words(text).join(' ');
}
