import { z } from 'zod';

import { OverlayError } from '../../src/errors.ts';
import type { ObjectPlan } from './plan.ts';
import type { Predicate, Row, RowQuery, Term } from './query.ts';

/**
 * Where a change feed stands. A backfill walks the key, because that is what every table has an index on; what changes meanwhile is
 * found afterwards, because `since` was noted before its first page. Polls walk (change column, key) from a little before `since`.
 */
const place = z.discriminatedUnion('phase', [
  z.strictObject({
    phase: z.literal('backfill'),
    /** Key of the last row that was read; absent at the start. */
    after: z.array(z.string()).optional(),
    since: z.string().nullable(),
    total: z.number().optional(),
  }),
  z.strictObject({
    phase: z.literal('changes'),
    /** Latest stamp that has been read completely; null while there was none. */
    since: z.string().nullable(),
    /** Latest stamp that this pass has come to. */
    reached: z.string().nullable(),
    /** Stamp and key of the last row of this pass; absent at its start. */
    after: z.array(z.string()).optional(),
  }),
]);

/** Where a change feed stands. */
export type FeedPlace = z.output<typeof place>;

/** Reads a cursor; none is the place before a backfill. */
export function toPlace(source: string, cursor: string | undefined): FeedPlace {
  if (cursor === undefined) return BEGINNING;
  try {
    return place.parse(JSON.parse(cursor));
  } catch (cause) {
    throw new OverlayError('SOURCE_REQUEST', `${source} was given a cursor that is not its own.`, { cause, source });
  }
}

/** The place as a cursor. */
export function toCursor(at: FeedPlace): string {
  return JSON.stringify(at);
}

/** Before the first page of a pass over all rows. */
const BEGINNING: FeedPlace = { phase: 'backfill', since: null };

/** Whether a pass over all rows is about to begin, so that its size and the latest stamp must be noted first. */
export function isBeginning(at: FeedPlace): boolean {
  return at.phase === 'backfill' && at.after === undefined;
}

/** How many rows a pass over all rows will find, and the latest stamp among them. */
export function beginningQuery({ table, only, change }: ObjectPlan, nowMs: number): RowQuery {
  const latest = change === undefined ? [] : [['latest', { latest: change.term, when: honest(change, nowMs) }] as const];
  return { table, select: [['total', { count: 'rows' }], ...latest], where: only, orderBy: [] };
}

/** The place at which a pass over all rows begins, from what {@link beginningQuery} found. */
export function toBeginning(row: Row | undefined): FeedPlace {
  return { phase: 'backfill', since: row?.['latest'] ?? null, total: Number(row?.['total'] ?? 0) };
}

/** The next page of a pass. */
export function pageQuery(plan: ObjectPlan, at: FeedPlace, pageSize: number): RowQuery {
  const key = plan.key.map(({ term }) => term);
  // A row without a key cannot be named, nor can a page end behind it.
  const where: Predicate[] = [...plan.only, ...key.map((term) => ({ test: 'not null', term }) as const)];
  const order = at.phase === 'backfill' ? key : [...changeTerms(plan), ...key];
  if (at.phase === 'changes' && plan.change !== undefined) where.push(...since(plan.change, at));
  if (at.after !== undefined) where.push({ test: 'behind', terms: order, values: at.after });
  return { table: plan.table, select: plan.columns, where, orderBy: order.map((term) => ({ term, direction: 'asc' })), limit: pageSize };
}

/** What follows a page. */
export interface FeedStep {
  readonly next: FeedPlace;
  readonly position: 'more' | 'end';
}

/** The place behind a page; a page that is not full ends the pass. */
export function stepBehind(
  plan: ObjectPlan,
  at: FeedPlace,
  page: { readonly rows: readonly Row[]; readonly pageSize: number; readonly nowMs: number },
): FeedStep {
  const last = page.rows.at(-1);
  const isLast = last === undefined || page.rows.length < page.pageSize;
  const key = plan.mapping.key.map((column) => last?.[column] ?? '');
  if (at.phase === 'backfill') {
    if (!isLast) return { next: { ...at, after: advance(at, key) }, position: 'more' };
    return { next: plan.change === undefined ? BEGINNING : { phase: 'changes', since: at.since, reached: null }, position: 'end' };
  }
  const reached = latestOf(plan, [at.reached, ...stampsOf(plan, page)]);
  if (!isLast) return { next: { ...at, reached, after: advance(at, [stampOf(plan, last), ...key]) }, position: 'more' };
  return { next: { phase: 'changes', since: latestOf(plan, [at.since, reached]), reached: null }, position: 'end' };
}

// A database whose order and comparison disagree would be read for ever.
function advance(at: FeedPlace, after: string[]): string[] {
  if (JSON.stringify(at.after) !== JSON.stringify(after)) return after;
  throw new OverlayError('SOURCE_BAD_RESPONSE', 'The same page came twice: the key does not tell rows apart in the order of the database.');
}

type Change = NonNullable<ObjectPlan['change']>;

function changeTerms({ change }: ObjectPlan): readonly Term[] {
  return change === undefined ? [] : [change.term];
}

function since(change: Change, at: FeedPlace): readonly Predicate[] {
  const from = at.after === undefined && at.since !== null ? change.clock.lookBack(at.since) : undefined;
  return [...wellFormed(change), ...(from === undefined ? [] : [{ test: 'at least', term: change.term, value: from } as const])];
}

function wellFormed({ term, clock }: Change): readonly Predicate[] {
  if (clock.pattern === undefined) return [{ test: 'not null', term }];
  const { slices: _cut, ...plain } = term;
  return [{ test: 'like', term: plain, value: clock.pattern.like }];
}

/** Stamps that can be true: neither malformed nor in the far future. */
function honest(change: Change, nowMs: number): readonly Predicate[] {
  const ceiling = change.clock.ceiling(nowMs);
  return [...wellFormed(change), ...(ceiling === undefined ? [] : [{ test: 'at most', term: change.term, value: ceiling } as const])];
}

function stampOf({ change }: ObjectPlan, row: Row): string {
  const text = change === undefined ? null : row[change.column];
  return change === undefined || text === null || text === undefined ? '' : change.clock.stampOf(text);
}

function stampsOf(plan: ObjectPlan, { rows, nowMs }: { readonly rows: readonly Row[]; readonly nowMs: number }): readonly string[] {
  const clock = plan.change?.clock;
  const ceiling = clock?.ceiling(nowMs);
  const stamps = rows.map((row) => stampOf(plan, row));
  return ceiling === undefined ? stamps : stamps.filter((stamp) => clock?.isLater(stamp, ceiling) === false);
}

function latestOf({ change }: ObjectPlan, stamps: readonly (string | null)[]): string | null {
  return stamps.reduce((latest, stamp) => {
    if (latest === null || stamp === null) return latest ?? stamp;
    return change?.clock.isLater(stamp, latest) === true ? stamp : latest;
  }, null);
}
