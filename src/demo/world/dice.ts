/** A seeded source of chance. Forks are independent of how much the parent was used, so one company's story never shifts another's. */
export interface Dice {
  /** A fraction in [0, 1). */
  next(): number;
  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** One of the list. */
  pick<Item>(list: readonly Item[]): Item;
  /** Up to `count` different items of the list, in random order. */
  draw<Item>(list: readonly Item[], count: number): readonly Item[];
  /** True with this probability. */
  chance(probability: number): boolean;
  /** A generator of its own, the same for the same label. */
  fork(label: string): Dice;
}

/** A generator that gives the same numbers for the same seed on any machine. */
export function createDice(seed: number | string): Dice {
  const start = hash(String(seed));
  let state = start;
  const next = (): number => {
    // mulberry32: 32-bit integer arithmetic alone, so every engine gives the same.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const draw = <Item>(list: readonly Item[], count: number): readonly Item[] => {
    const rest = [...list];
    const drawn: Item[] = [];
    while (drawn.length < count && rest.length > 0) drawn.push(...rest.splice(int(0, rest.length - 1), 1));
    return drawn;
  };
  return {
    next,
    int,
    draw,
    pick(list) {
      const [item] = list.slice(int(0, list.length - 1));
      if (item === undefined) throw new RangeError('Nothing can be picked from an empty list.');
      return item;
    },
    chance: (probability) => next() < probability,
    fork: (label) => createDice(`${start}/${label}`),
  };
}

// FNV-1a with a final mix: neighbouring labels must not give neighbouring numbers.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 16)) | 0;
}
