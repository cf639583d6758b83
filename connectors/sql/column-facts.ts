import type { Row } from './query.ts';
import { ZERO_DATE } from './to-record.ts';

/** What the sampled rows show of one column. */
export interface ColumnFacts {
  /** Values that say something, and how often each occurs. */
  readonly counts: ReadonlyMap<string, number>;
  /** Rows with a zero date. */
  readonly zeroDates: number;
}

/** Counts a column's values. */
export function toColumnFacts(sample: readonly Row[], column: string): ColumnFacts {
  const counts = new Map<string, number>();
  let zeroDates = 0;
  for (const row of sample) {
    const value = (row[column] ?? '').trim();
    if (ZERO_DATE.test(value)) zeroDates += 1;
    else if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { counts, zeroDates };
}

/** Whether nearly all values have this shape. */
export function mostMatch({ counts }: ColumnFacts, shape: RegExp): boolean {
  const values = [...counts.keys()];
  return values.length > 0 && values.filter((value) => shape.test(value)).length >= 0.9 * values.length;
}

/** An e-mail address, roughly. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Values that are so few that they stand for a list of choices: at most 20, each twice on average, or three at most. */
export function isChoice({ counts }: ColumnFacts): boolean {
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return counts.size >= 1 && counts.size <= 20 && (rows >= 2 * counts.size || (counts.size <= 3 && rows > counts.size));
}

/** `10 (12×), 20 (5×)`, the most frequent first. */
export function listCounts({ counts }: ColumnFacts): string {
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([value, count]) => `${value} (${count}×)`)
    .join(', ');
}

/** How a change column's values are to be read; undefined where they show no time. */
export function guessChanged(type: string, facts: ColumnFacts): { readonly kind: string; readonly format?: string } | undefined {
  if (/^(?:timestamp|datetime|smalldatetime)/iu.test(type) && !mostMatch(facts, /^\d+$/u)) {
    // SQLite keeps in such a column whatever it was given.
    return facts.counts.size === 0 || mostMatch(facts, ISO) ? { kind: 'timestamp' } : guessText(facts);
  }
  return guessText(facts);
}

const ISO = /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/u;

const SHAPES: readonly (readonly [RegExp, { readonly kind: string; readonly format?: string }])[] = [
  [ISO, { kind: 'timestamp' }],
  [/^(?:19|20)\d{6}[0-2]\d[0-5]\d[0-5]\d$/u, { kind: 'integer', format: 'YYYYMMDDHHmmss' }],
  [/^1[0-9]{12}$/u, { kind: 'integer', format: 'milliseconds' }],
  [/^[1-9]\d{8,9}$/u, { kind: 'integer', format: 'seconds' }],
  [/^(?:19|20)\d\d[01]\d[0-3]\d$/u, { kind: 'integer', format: 'YYYYMMDD' }],
  [/^[0-3]\d\.[01]\d\.\d{4}$/u, { kind: 'text-date', format: 'DD.MM.YYYY' }],
  [/^[0-3]\d\.[01]\d\.\d{4} \d\d:\d\d:\d\d$/u, { kind: 'text-date', format: 'DD.MM.YYYY HH:mm:ss' }],
  [/^[0-3]\d\/[01]\d\/\d{4}$/u, { kind: 'text-date', format: 'DD/MM/YYYY' }],
  [/^[0-3]\d\/[01]\d\/\d{4} \d\d:\d\d:\d\d$/u, { kind: 'text-date', format: 'DD/MM/YYYY HH:mm:ss' }],
];

function guessText(facts: ColumnFacts): { readonly kind: string; readonly format?: string } | undefined {
  return SHAPES.find(([shape]) => mostMatch(facts, shape))?.[1];
}
