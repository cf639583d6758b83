/** A growing list of pairs of positions, eight bytes a pair. */
export interface PairList {
  readonly size: () => number;
  readonly push: (left: number, right: number) => void;
  readonly forEach: (visit: (left: number, right: number) => void) => void;
}

const FIRST_CAPACITY = 16_384;

/** An empty list. */
export function createPairList(): PairList {
  let pairs = new Uint32Array(FIRST_CAPACITY * 2);
  let filled = 0;
  return {
    size: () => filled / 2,
    push: (left, right) => {
      if (filled === pairs.length) {
        const larger = new Uint32Array(pairs.length * 2);
        larger.set(pairs);
        pairs = larger;
      }
      pairs[filled] = left;
      pairs[filled + 1] = right;
      filled += 2;
    },
    forEach: (visit) => {
      for (let at = 0; at < filled; at += 2) visit(pairs[at] ?? 0, pairs[at + 1] ?? 0);
    },
  };
}
