import { z } from 'zod';

import { OverlayError } from '../../src/errors.ts';
import type { CensusEntry, SourceRecord } from '../connector.ts';
import type { ObjectPlan } from './plan.ts';
import type { Row, RowQuery } from './query.ts';

/** Where a census stands: the key of the last row that was listed. */
const place = z.strictObject({ census: z.literal('behind'), key: z.array(z.string()) });

/** Reads a census's cursor; none is the place before the first row. */
export function toCensusPlace(source: string, cursor: string | undefined): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    return place.parse(JSON.parse(cursor)).key;
  } catch (cause) {
    throw new OverlayError('SOURCE_REQUEST', `${source} was given a cursor that is not its own.`, { cause, source });
  }
}

/** The place behind a row, as a cursor; without a row the place stays as it is. */
export function toCensusCursor(plan: ObjectPlan, last: Row | undefined, at: readonly string[] | undefined): string {
  const key = last === undefined ? [...(at ?? [])] : plan.mapping.key.map((column) => last[column] ?? '');
  return JSON.stringify({ census: 'behind', key });
}

/**
 * A page of an object's rows in the order of their key, whole: a change column says nothing of a joined row that changed, nor of a row that
 * was changed without touching it, so that only comparing all that a record is made of finds every change.
 */
export function censusQuery(plan: ObjectPlan, behind: readonly string[] | undefined, limit: number): RowQuery {
  const key = plan.key.map(({ term }) => term);
  return {
    table: plan.table,
    select: plan.columns,
    where: [
      ...plan.only,
      ...key.map((term) => ({ test: 'not null', term }) as const),
      ...(behind === undefined ? [] : [{ test: 'behind', terms: key, values: behind } as const]),
    ],
    orderBy: key.map((term) => ({ term, direction: 'asc' })),
    limit,
  };
}

/** The records of a page that exist, as entries; without a change column none has a clock. */
export function toEntries(plan: ObjectPlan, records: readonly SourceRecord[]): readonly CensusEntry[] {
  return records.map(({ ref: { id }, changedAt }) => (plan.change === undefined ? { id } : { id, changedAt }));
}
