import { OverlayError } from '../errors.ts';
import { decodeCursor, encodeCursor } from '../graph/page.ts';
import type { OrderKey } from '../graph/page.ts';
import type { Bus } from '../platform/bus.ts';
import type { Sql } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import { createTellIds, createToldIds } from '../platform/told-ids.ts';
import type { TellIds } from '../platform/told-ids.ts';
import { createWake } from '../platform/wake.ts';
import { readAttached, readLastPlace } from './attached-store.ts';
import type { EventKind, TimelineEvent } from './event.ts';

const TOPIC = 'timeline.attached';

const ATTACHED = 'attached';

const IN_ORDER: readonly OrderKey[] = [{ name: 'ATTACHED', direction: 'ASC', type: 'numeric' }];

/** Events read at once: what waits for a slow reader stays in the database. */
const EVENTS_AT_ONCE = 100;

/** How long a watcher waits before it looks for itself: a bus that is away costs time, and no event. */
const LOOK_EVERY_MS = 15_000;

/** An event that has come, and where to go on after it. */
export interface AttachedEvent {
  /** Pass it as `after` to miss nothing. */
  readonly cursor: string;
  /** Undefined in the first message, which only says from where on events are told. */
  readonly event: TimelineEvent | undefined;
}

/** From where on, of which kinds and until when events are told. */
export interface WatchEventsOptions {
  /** @default all */
  readonly kinds?: readonly EventKind[] | undefined;
  /** A cursor of an earlier message; events attached since then come first. @default from now on */
  readonly after?: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * Events as they are attached to an entity, by whichever process, each once and in that order. Entities merged into it bring their events along.
 *
 * @throws {OverlayError} `ENTITY_NOT_FOUND`; `BAD_CURSOR`.
 */
export type WatchEvents = (about: string, options: WatchEventsOptions) => AsyncIterable<AttachedEvent>;

/** Tells watchers in every process which entities events were attached to, after the commit. */
export function createTellAttached(bus: Bus): TellIds {
  return createTellIds(bus, TOPIC);
}

/** What watching needs. */
export interface WatchEventsDependencies {
  readonly database: Sql;
  readonly bus: Bus;
  readonly log: Log;
}

/** Watching over a bus. Disposing it ends the hearing. */
export function createWatchEvents({ database, bus, log }: WatchEventsDependencies): Disposable & { readonly watch: WatchEvents } {
  const told = createToldIds({ bus, topic: TOPIC, log });

  async function* watch(about: string, { kinds, after, signal }: WatchEventsOptions): AsyncGenerator<AttachedEvent> {
    const wake = createWake();
    let isTold = true;
    const listener = (): void => {
      isTold = true;
      wake.call();
    };
    let place = after === undefined ? undefined : toPlace(after);
    let heard: string | undefined;
    using listening = new DisposableStack();
    while (!signal.aborted) {
      if (!isTold) await wake.wait(AbortSignal.any([signal, AbortSignal.timeout(LOOK_EVERY_MS)]));
      if (signal.aborted) return;
      isTold = false;
      const last = await readLastPlace(database, about);
      if (last === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'No entity has this id.');
      if (heard !== last.golden) {
        // Heard before it is read: what comes between the two is told.
        listening.use(told.listen([last.golden], listener));
        heard = last.golden;
        isTold = true;
      }
      if (place === undefined) {
        place = last.place;
        yield { cursor: toCursor(place), event: undefined };
      }
      const events = await readAttached(database, last.golden, { after: place, kinds, limit: EVENTS_AT_ONCE });
      for (const { place: reached, event } of events) {
        place = reached;
        yield { cursor: toCursor(place), event };
      }
      if (events.length === EVENTS_AT_ONCE) isTold = true;
    }
  }

  return { watch, [Symbol.dispose]: () => told[Symbol.dispose]() };
}

function toCursor(place: number): string {
  return encodeCursor(IN_ORDER, [String(place)], ATTACHED);
}

function toPlace(cursor: string): number {
  const [place] = decodeCursor(IN_ORDER, cursor, ATTACHED) ?? [];
  const number = Number(place);
  if (!Number.isSafeInteger(number)) throw new OverlayError('BAD_CURSOR', 'The cursor does not belong to this list in this order.');
  return number;
}
