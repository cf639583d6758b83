import { z } from 'zod';

import { OverlayError } from '../../src/errors.ts';

/**
 * A place in a listing, with what is needed to notice a cursor that leads in a circle (Brent's method): `anchor` is an earlier cursor that is
 * moved after ever longer strides, so a circle of any length is met again, with a few words of memory.
 */
export const lapSchema = z.strictObject({ after: z.string(), anchor: z.string(), steps: z.int(), stride: z.int() });
export type Lap = z.output<typeof lapSchema>;

/** Where a search for changes stands. */
const sweep = z.discriminatedUnion('mode', [
  /** Changes at the instant `at` and later. */
  z.strictObject({ mode: z.literal('from'), at: z.int() }),
  /** Changes of exactly the instant `at`, by ascending id beyond `id`. */
  z.strictObject({ mode: z.literal('within'), at: z.int(), id: z.string().regex(/^\d+$/u) }),
  /** Changes later than `at`. */
  z.strictObject({ mode: z.literal('past'), at: z.int() }),
]);
export type Sweep = z.output<typeof sweep>;

/** From where a pass reads: modification and archiving times in milliseconds of the source's clock, seen so far. */
const marks = { modified: z.int(), archived: z.int() };

/** A listing of the archive that takes several passes; `begun` is the newest change when it began. */
const listing = { newest: z.int(), lap: lapSchema.optional(), begun: z.int().optional() };

const position = z.discriminatedUnion('phase', [
  /** Everything, by listing. `modified` is the newest change at the beginning: what changes meanwhile is newer. */
  z.strictObject({ phase: z.literal('backfill'), ...marks, total: z.int(), lap: lapSchema.optional() }),
  /** What changed since, by search; without a sweep the pass has not begun. `rest` is of the archive that the last pass did not get to. */
  z.strictObject({ phase: z.literal('changes'), ...marks, sweep: sweep.optional(), rest: z.strictObject(listing).optional() }),
  /** What was archived since, by listing; `newest` is the latest archiving seen on the way, `pages` those of this pass. */
  z.strictObject({ phase: z.literal('archived'), ...marks, ...listing, pages: z.int().default(0) }),
  /** The owners, active ones first. */
  z.strictObject({ phase: z.literal('owners'), which: z.enum(['live', 'archived']), lap: lapSchema.optional() }),
]);

/** Where a change feed stands. */
export type Position = z.output<typeof position>;

/** A position as text. */
export function toCursor(value: Position): string {
  return JSON.stringify(value);
}

/**
 * The position a cursor stands for.
 *
 * @throws {OverlayError} `SOURCE_REQUEST` for text this connector did not write.
 */
export function parseCursor(source: string, cursor: string): Position {
  const parsed = position.safeParse(parseJson(cursor));
  if (parsed.success) return parsed.data;
  throw new OverlayError('SOURCE_REQUEST', `The cursor is not one of ${source}'s; sync the object from the beginning.`, { source });
}

/** What a text says as JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The next place of a listing.
 *
 * @throws {OverlayError} `SOURCE_BAD_RESPONSE` when the source leads back to a cursor it has given before.
 */
export function nextLap(source: string, current: Lap | undefined, after: string): Lap {
  if (current === undefined) return { after, anchor: after, steps: 0, stride: 1 };
  if (after === current.anchor || after === current.after) {
    throw new OverlayError('SOURCE_BAD_RESPONSE', `${source} repeats a cursor of a listing; it would never end.`, { source });
  }
  const steps = current.steps + 1;
  return steps < current.stride ? { ...current, after, steps } : { after, anchor: after, steps: 0, stride: current.stride * 2 };
}
