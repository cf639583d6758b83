import { editDistance } from './edit-distance.ts';
import { formalNames, isKnownName } from './formal-names.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { phoneticKey } from './phonetic-key.ts';

/** How two words of names go together, the best first. */
export type WordTie = 'same' | 'nickname' | 'close' | 'initial' | 'similar' | 'different';

/** {@link WordTie}s in order; the position is how far two words are from being the same. */
export const WORD_TIES: readonly WordTie[] = ['same', 'nickname', 'close', 'initial', 'similar', 'different'];

/** Pairs of words remembered at most; names repeat, so few are worked out twice even in a large file. */
const REMEMBERED = 400_000;

/** A memory of how words go together. */
export function createWordTies(): (a: string, b: string) => WordTie {
  // A memory in two steps: joining the two words to one key would cost more than most comparisons.
  const known = new Map<string, Map<string, WordTie>>();
  let remembered = 0;
  return (a, b) => {
    if (a === b) return a.length === 1 ? 'initial' : 'same';
    const [first, second] = a < b ? [a, b] : [b, a];
    const ofFirst = known.get(first);
    const found = ofFirst?.get(second);
    if (found !== undefined) return found;
    const tie = wordTie(first, second);
    if (remembered >= REMEMBERED) {
      known.clear();
      remembered = 0;
    }
    const home = known.get(first) ?? new Map<string, WordTie>();
    known.set(first, home.set(second, tie));
    remembered += 1;
    return tie;
  };
}

function wordTie(a: string, b: string): WordTie {
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'different';
  if (isNickname(a, b)) return 'nickname';
  const [left, right] = [plainSpelling(a), plainSpelling(b)];
  const likeness = jaroWinkler(left, right);
  if (isOneWordMistyped(left, right, likeness)) {
    // Mary and Mark are two names, not one with a typing error.
    return isKnownName(a) && isKnownName(b) && !soundAlike(a, b) ? 'similar' : 'close';
  }
  return likeness >= 0.86 || (likeness >= 0.75 && soundAlike(a, b)) ? 'similar' : 'different';
}

function isOneWordMistyped(a: string, b: string, likeness: number): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return false;
  const allowed = shortest >= 7 ? 2 : 1;
  return likeness >= 0.93 || editDistance(a, b, allowed) <= allowed;
}

// What romanisations and neighbouring languages write differently: Alexander and Aleksandr, Wolodymyr and Volodymyr, Sergei and Sergey.
function plainSpelling(word: string): string {
  return word
    .replaceAll('x', 'ks')
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll('kh', 'h')
    .replaceAll(/(?<=[^aeiou])[jy](?=[aeou])/gu, '')
    .replaceAll(/yy?|ij|j(?=$|[aeiou])|(?<=[aeiou])j/gu, 'i')
    .replaceAll(/(?<letter>[a-z])\k<letter>/gu, '$<letter>');
}

function soundAlike(a: string, b: string): boolean {
  return phoneticKey(a) === phoneticKey(b);
}

// "Peggie" is written Peggy as well.
function isNickname(a: string, b: string): boolean {
  return haveNickname(a, b) || haveNickname(withY(a), withY(b));
}

// Two nicknames of one name go together too; two names that share a nickname do not (Alexander and Alexandra are both Alex).
function haveNickname(a: string, b: string): boolean {
  const [ofA, ofB] = [formalNames(a), formalNames(b)];
  return ofA.includes(b) || ofB.includes(a) || ofA.some((name) => ofB.includes(name));
}

function withY(name: string): string {
  return name.replace(/(?:ie|i|ey)$/u, 'y');
}
