import { agesOf } from './stamp.ts';

/** A message of a stream as a subscriber hears it. */
export interface Heard {
  readonly text: string;
  /** Set on the last message; `FRESH` when the answer stands. */
  readonly state?: string | undefined;
}

/** Ages on arrival, milliseconds. */
export interface Sample {
  /** Of the first word of each stream. */
  readonly first: readonly number[];
  readonly words: readonly number[];
  readonly atoms: readonly number[];
  /** Streams that ended without a word or without an answer that stands. */
  readonly starved: number;
}

/** Follows so many streams at once, so often. */
export async function measure(
  { streams, rounds }: { readonly streams: number; readonly rounds: number },
  follow: (index: number) => AsyncIterable<Heard>,
): Promise<Sample> {
  const first: number[] = [];
  const words: number[] = [];
  const atoms: number[] = [];
  let starved = 0;
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(
      Array.from({ length: streams }, async (_, index) => {
        let heard = 0;
        let state: string | undefined;
        for await (const message of follow(index)) {
          const ages = agesOf(message.text);
          if (heard === 0 && ages.words[0] !== undefined) first.push(ages.words[0]);
          words.push(...ages.words);
          atoms.push(...ages.atoms);
          heard += ages.words.length;
          state = message.state ?? state;
        }
        if (heard === 0 || state !== 'FRESH') starved += 1;
      }),
    );
  }
  return { first, words, atoms, starved };
}

/** A value that so large a share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}
