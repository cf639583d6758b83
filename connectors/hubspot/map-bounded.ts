/** What `mapBounded` is told. */
export interface BoundedMap<Item, Result> {
  /** Pieces of work under way at once. */
  readonly bound: number;
  readonly work: (item: Item) => Promise<Result>;
}

/** Results in the order of the items; after a failure nothing new is begun, and the first failure is thrown. */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  { bound, work }: BoundedMap<Item, Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failed) return;
      try {
        results.set(index, await work(item));
      } catch (cause) {
        failed = true;
        throw cause;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(bound, items.length) }, lane));
  return [...results.entries()].toSorted(([left], [right]) => left - right).map(([, result]) => result);
}

/** A list in pieces of at most `size`. */
export function inSlices<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_unused, index) => items.slice(index * size, (index + 1) * size));
}
