import type { HistoryWire, ObjectWire } from './wire.ts';

type Histories = ObjectWire['propertiesWithHistory'];

/** Two readings of one object with the history of what was written in between. */
export interface Comparison {
  readonly before: Histories;
  readonly after: Histories;
  /** What was written, as HubSpot said it stored it. */
  readonly written: Readonly<Record<string, string | null | undefined>>;
}

/**
 * The properties that somebody else changed between two readings. HubSpot has no conditional write, but it keeps what each property held:
 * of the entries that came between, at most one is ours.
 */
export function foreignChanges({ before, after, written }: Comparison): readonly string[] {
  return Object.entries(written)
    .filter(([property, value]) => isForeign(added(before?.[property], after?.[property]), value ?? ''))
    .map(([property]) => property);
}

function added(before: HistoryWire = [], after: HistoryWire = []): HistoryWire {
  const known = new Map<string, number>();
  for (const entry of before) known.set(keyOf(entry), (known.get(keyOf(entry)) ?? 0) + 1);
  return after.filter((entry) => {
    const count = known.get(keyOf(entry)) ?? 0;
    known.set(keyOf(entry), count - 1);
    return count <= 0;
  });
}

// A write that changes nothing leaves no entry, so none is as good as ours alone.
function isForeign(entries: HistoryWire, ours: string): boolean {
  return entries.length > 1 || entries.some(({ value }) => (value ?? '') !== ours);
}

function keyOf({ value, timestamp, sourceType, sourceId }: HistoryWire[number]): string {
  return JSON.stringify([value ?? '', Date.parse(timestamp), sourceType ?? '', sourceId ?? '']);
}
