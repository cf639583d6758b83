import { withoutUmlauts, words } from './fold.ts';

/**
 * Whether one spelling of a name is better cased than another of the same name: it shouts fewer of the words that the other shouts, and none besides.
 *
 * @param fromLetters - letters from which a word in capitals counts as shouted: `BMW` is a name.
 */
export function isBetterCased(text: string, other: string, { fromLetters }: { readonly fromLetters: number }): boolean {
  const [mine, theirs] = [shoutedWords(text, fromLetters), shoutedWords(other, fromLetters)];
  return mine.size < theirs.size && mine.isSubsetOf(theirs);
}

function shoutedWords(text: string, fromLetters: number): ReadonlySet<string> {
  const shouted = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => word.length >= fromLetters && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
  return new Set(shouted.flatMap((word) => words(word)).map(withoutUmlauts));
}
