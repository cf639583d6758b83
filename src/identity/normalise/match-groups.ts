/** The named groups of a match, an empty text for one that took no part; undefined where the pattern does not match. */
export function matchGroups(pattern: RegExp, text: string): ((name: string) => string) | undefined {
  const groups = pattern.exec(text)?.groups;
  return groups === undefined ? undefined : (name) => groups[name] ?? '';
}
