/**
 * Whether two names can be compared by their letters. Alphabets are romanised well enough; a sign of Han or Kana is read in other ways than it
 * is romanised, so against a name in letters it says nothing for and nothing against.
 */
export function haveComparableScripts(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || hasSigns(a) === hasSigns(b);
}

function hasSigns(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
