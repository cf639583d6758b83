const DAY_MS = 86_400_000;

/** Months since January of year 0, of a day since 1970-01-01 (UTC). */
export function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** First day of a month, in days since 1970-01-01. */
export function firstDayOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
}

/** Things by the month of their day, months in order. */
export function groupByMonth<Item>(items: readonly Item[], dayOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
  const months = new Map<number, Item[]>();
  for (const item of items) {
    const month = monthOf(dayOf(item));
    const there = months.get(month);
    if (there === undefined) months.set(month, [item]);
    else there.push(item);
  }
  return new Map([...months].toSorted(([left], [right]) => left - right));
}
