/** Tells which known word a misspelt one may stand for. */
export interface Corrections {
  /** The known word one slip away: a letter too many, too few, another, or two changed about. Undefined when there is none. */
  correct(word: string): string | undefined;
}

/** In shorter words one letter makes another name: "Mara", "Maria". */
const SHORTEST = 4;

/**
 * Corrections to known words, folded. Every known word is filed under itself with one letter left out each time (Garbe's
 * symmetric delete), so that a look-up costs as many steps as the word has letters.
 */
export function createCorrections(known: Iterable<string>): Corrections {
  const filed = new Map<string, Set<string>>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    for (const key of [word, ...withOneLess(word)]) filed.set(key, (filed.get(key) ?? new Set()).add(word));
  }
  return {
    correct(word) {
      if (word.length < SHORTEST || filed.size === 0) return undefined;
      const near = [word, ...withOneLess(word)].flatMap((key) => [...(filed.get(key) ?? [])]);
      return near.find((each) => each !== word && isOneSlip(each, word));
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
