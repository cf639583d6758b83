/** Share of words that two lists have in common, 0 to 1; 1 for the same words in any order. */
export function wordsInCommon(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  const all = left.union(right).size;
  return all === 0 ? 0 : left.intersection(right).size / all;
}
