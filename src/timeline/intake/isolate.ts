/** How a batch is tried, and what becomes of the one that fails alone. */
export interface Isolation<Item> {
  /** Works on all or none; resolves with what failed, undefined where nothing did. Throws what no item is to blame for. */
  readonly attempt: (items: readonly Item[]) => Promise<Failed | undefined>;
  readonly culprit: (item: Item, error: unknown) => Promise<void>;
}

/** What a batch failed with. */
export interface Failed {
  readonly error: unknown;
}

/** Works on a batch, and where it fails on its halves: one bad item among many costs a few more attempts and none of the others. */
export async function isolate<Item>(items: readonly Item[], isolation: Isolation<Item>): Promise<void> {
  const [first] = items;
  if (first === undefined) return;
  const failed = await isolation.attempt(items);
  if (failed === undefined) return;
  if (items.length === 1) {
    await isolation.culprit(first, failed.error);
    return;
  }
  const middle = Math.ceil(items.length / 2);
  await isolate(items.slice(0, middle), isolation);
  await isolate(items.slice(middle), isolation);
}
