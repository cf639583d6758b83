import { z } from 'zod';

import { OverlayError } from '../../src/errors.ts';

const keyset = z.object({ stamp: z.iso.datetime(), id: z.string().regex(/^[0-9A-Za-z]{15,18}$/u) });

const cursorSchema = z.discriminatedUnion('at', [
  // Between two passes: the next one begins here.
  z.object({ at: z.literal('rest'), since: z.iso.datetime().optional() }),
  // Within a pass, first through the rows themselves, then through rows whose related rows changed.
  z.object({
    at: z.enum(['rows', 'related']),
    since: z.iso.datetime().optional(),
    after: keyset.optional(),
    startedAt: z.iso.datetime().optional(),
  }),
]);

/** The place in an object's change feed. All instants are the source's own, ISO 8601 UTC. */
export type Cursor = Readonly<z.output<typeof cursorSchema>>;

/** A cursor as the port's opaque text. */
export function writeCursor(cursor: Cursor): string {
  return JSON.stringify(cursor);
}

/** The place a cursor names; without one, the beginning. @throws {OverlayError} `SOURCE_REQUEST` for text that is no cursor of ours. */
export function readCursor(source: string, text: string | undefined): Cursor {
  if (text === undefined) return { at: 'rest' };
  const parsed = cursorSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new OverlayError('SOURCE_REQUEST', `This is no cursor of ${source}; start its backfill again.`, { source, cause: parsed.error });
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // Not JSON is not a cursor; the schema says so.
    return undefined;
  }
}
