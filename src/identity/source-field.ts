import type { SourceRecord } from '../../connectors/connector.ts';
import { fold } from './normalise/fold.ts';

/** Where a value stands in a record. */
export interface SourceField {
  /** Our name of the field. */
  readonly ours: string;
  /** The source's own name, or ours where the record does not tell. */
  readonly theirs: string;
}

/**
 * Finds which field of a record holds a value: of our candidates the first that contains it, and at the source the
 * name that the record carries for it. Where it carries none, the raw field that says the same; where several do, the one that is called
 * like ours; where that does not decide, our name stands for them.
 */
export function findSourceField(
  record: Pick<SourceRecord, 'fields' | 'sourceFields' | 'raw'>,
  candidates: readonly string[],
  value: string,
): SourceField {
  const fields = new Map(Object.entries(record.fields));
  const ours = candidates.find((name) => fold(fields.get(name) ?? '').includes(fold(value))) ?? candidates[0] ?? '';
  const named = new Map(Object.entries(record.sourceFields ?? {})).get(ours);
  if (named !== undefined) return { ours, theirs: named };
  const stated = fields.get(ours) ?? value;
  const names = rawEntries(record.raw).flatMap(([name, raw]) => (isText(raw) && String(raw) === stated ? [name] : []));
  const alike = names.length > 1 ? names.filter((name) => fold(name).includes(fold(ours))) : names;
  const [only, ...others] = alike;
  return { ours, theirs: only !== undefined && others.length === 0 ? only : ours };
}

// Some vendors wrap an object's own fields: HubSpot sends them under `properties`.
function rawEntries(raw: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(raw).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [[name, value] as const],
  );
}

function isText(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
