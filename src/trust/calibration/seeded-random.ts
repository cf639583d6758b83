/** A number in [0, 1), the next of a sequence that the seed fixes. */
export type Random = () => number;

/**
 * mulberry32: 32-bit integer arithmetic alone, so every machine draws the same. Intervals must not change when nothing else did.
 *
 * @param seed - a whole number.
 */
export function createSeededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
