import { z } from 'zod';

import { OverlayError } from '../../src/errors.ts';
import type { CensusEntry } from '../connector.ts';
import { toId } from './identifier.ts';
import type { ObjectPlan } from './plan.ts';
import type { Row, RowQuery } from './query.ts';
import { isDeleted, toChangedAt } from './to-record.ts';

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
 * A page of an object's rows in the order of their key: key, clock and what marks a deletion; whole rows where there is no clock, because
 * only comparing all of a row tells then whether it changed.
 */
export function censusQuery(plan: ObjectPlan, behind: readonly string[] | undefined, limit: number): RowQuery {
  const key = plan.key.map(({ term }) => term);
  return {
    table: plan.table,
    select: isCompared(plan) ? plan.columns : narrow(plan),
    where: [
      ...plan.only,
      ...key.map((term) => ({ test: 'not null', term }) as const),
      ...(behind === undefined ? [] : [{ test: 'behind', terms: key, values: behind } as const]),
    ],
    orderBy: key.map((term) => ({ term, direction: 'asc' })),
    limit,
  };
}

/** Whether only whole rows can tell what changed. */
export function isCompared(plan: ObjectPlan): boolean {
  return plan.change === undefined;
}

/** The rows that exist as entries; a key that a view repeats counts once. */
export function toEntries(plan: ObjectPlan, rows: readonly Row[]): readonly CensusEntry[] {
  const entries = rows
    .filter((row) => !isDeleted(plan, row))
    .map((row) => {
      const id = toId(plan.mapping.key.map((column) => row[column] ?? ''));
      return isCompared(plan) ? { id } : { id, changedAt: toChangedAt(plan, row) };
    });
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function narrow(plan: ObjectPlan): RowQuery['select'] {
  const { change, mapping } = plan;
  const names = new Set([...mapping.key, ...mapping.deleted.map(({ column }) => column), ...(change === undefined ? [] : [change.column])]);
  return plan.columns.filter(([name]) => names.has(name));
}
