import type { AuditEntry } from './audit-entry.ts';

/** Everything an entry says: what it is stamped for. */
export interface AuditContent extends AuditEntry {
  /** What the tokens in its texts point to. */
  readonly tokens: Readonly<Record<string, unknown>>;
}

/**
 * What an entry says, as one line that is the same whoever writes it and however it was stored: JSON without what is absent, every
 * object's names in the order of their UTF-16 code units, instants with microseconds.
 */
export function contentOf(entry: AuditContent): string {
  return JSON.stringify({ ...entry, at: toMicroseconds(entry.at) }, sorted);
}

function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function toMicroseconds(instant: string): string {
  return instant.replace(/\.(\d{3})Z$/u, '.$1000Z');
}
