/** Tells which known word a misspelt one may stand for. */
export interface Corrections {
  /** The known word one slip away: a letter too many, too few, another, or two changed about. Undefined when there is none. */
  correct(word: string): string | undefined;
}

/** In shorter words one letter makes another name: "Mara", "Maria". */
const SHORTEST = 4;
/** Words that are remembered at most; then they are forgotten and looked up anew. */
const REMEMBERED_WORDS = 5_000;

/**
 * Corrections to known words, folded. Every known word is filed under itself with one letter left out each time (Garbe's
 * symmetric delete), so that a look-up costs as many steps as the word has letters.
 */
export function createCorrections(known: ReadonlySet<string>): Corrections {
  const filed = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    for (const key of [word, ...withOneLess(word)]) {
      const near = filed.get(key);
      if (near === undefined) filed.set(key, [word]);
      // One of two same letters left out is the same key twice.
      else if (near.at(-1) !== word) near.push(word);
    }
  }
  const correct = (word: string): string | undefined => {
    for (const key of [word, ...withOneLess(word)]) {
      const meant = filed.get(key)?.find((each) => each !== word && isOneSlip(each, word));
      if (meant !== undefined) return meant;
    }
    return undefined;
  };
  // The same words stand in many texts.
  const remembered = new Map<string, string | undefined>();
  return {
    correct(word) {
      if (word.length < SHORTEST || filed.size === 0) return undefined;
      if (remembered.has(word)) return remembered.get(word);
      if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
      const meant = correct(word);
      remembered.set(word, meant);
      return meant;
    },
  };
}

function withOneLess(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

function isOneSlip(left: string, right: string): boolean {
  const from = firstDifference(left, right);
  const [a, b] = [left.slice(from), right.slice(from)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0]);
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}
