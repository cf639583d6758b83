import { randomInt } from 'node:crypto';

/** A number in [0, 1), the next of a sequence that the seed fixes. */
export type Random = () => number;

/**
 * mulberry32: small, fast, and good enough to choose faults by.
 *
 * @param seed - a whole number; the same one gives the same sequence.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The seed of this run: the one an environment variable names, to replay a failure, else a new one. */
export function seedOf(variable: string): number {
  const named = process.env[variable];
  return named === undefined ? randomInt(1_000_000) : Number(named);
}

/** One of several, each as likely. @throws {RangeError} when there is none. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('there is nothing to choose from');
  return item;
}
