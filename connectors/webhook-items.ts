import type { z } from 'zod';

import { toEventKey } from './webhook-body.ts';
import type { IncomingEvent, ReceivedEvents, RefusedEvent } from './webhook.ts';

/** How the items of one request are read. */
export interface ItemReading<Item> {
  /** The sender's configured name. */
  readonly name: string;
  /** What an item is, for the cause of a refusal: `an event of HubSpot`. */
  readonly what: string;
  readonly schema: z.ZodType<Item>;
}

/** Reads each item of a request; what is none is set aside by the paths that are wrong with it, and none of its values, and the others are taken. */
export function readItems<Item>(
  items: readonly unknown[],
  { name, what, schema }: ItemReading<Item>,
  toEvents: (item: Item) => readonly IncomingEvent[],
): ReceivedEvents {
  const events: IncomingEvent[] = [];
  const refused: RefusedEvent[] = [];
  for (const item of items) {
    const { data, error } = schema.safeParse(item);
    if (error === undefined) events.push(...toEvents(data));
    else {
      const paths = error.issues.map(({ path }) => path.join('.')).join(', ');
      refused.push({ key: toEventKey([name, item]), cause: `not ${what}: ${paths}`, raw: JSON.stringify(item) });
    }
  }
  return { events, refused };
}
