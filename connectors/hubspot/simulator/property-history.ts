/** Who changed a value, in HubSpot's words. */
export type ChangedBy = 'CRM_UI' | 'INTEGRATION' | 'MERGE_OBJECTS';

/** What a property held from an instant on. */
export interface HistoryEntry {
  readonly value: string;
  readonly timestamp: string;
  readonly sourceType: ChangedBy;
}

/** Earlier values by property, newest first; a property that never changed has no entry. */
export type PropertyHistory = ReadonlyMap<string, readonly HistoryEntry[]>;

/** Entries HubSpot keeps per property. */
const KEPT = 20;

type Values = Readonly<Record<string, string | null>>;

/** A change of an object's values, as its history keeps it. */
export interface ValueChange {
  readonly before: Values;
  readonly after: Values;
  /** When the values before were set, where no entry tells. */
  readonly since: string;
  readonly at: string;
  readonly by: ChangedBy;
}

/** The history after a change; what stays as it was leaves no entry. */
export function recordHistory(history: PropertyHistory, { before, after, since, at, by }: ValueChange): PropertyHistory {
  const next = new Map(history);
  for (const [name, value] of Object.entries(after)) {
    if ((before[name] ?? '') === (value ?? '')) continue;
    const earlier = history.get(name) ?? initialHistory(before[name], since);
    next.set(name, [{ value: value ?? '', timestamp: at, sourceType: by }, ...earlier].slice(0, KEPT));
  }
  return next;
}

/** The history of a value that has been there since the object was last touched by whoever filled the portal. */
export function initialHistory(value: string | null | undefined, since: string): readonly HistoryEntry[] {
  return value === null || value === undefined ? [] : [{ value, timestamp: since, sourceType: 'CRM_UI' }];
}
