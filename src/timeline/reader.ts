import { checkPageSize } from '../graph/page.ts';
import type { Page, PageRequest } from '../graph/page.ts';
import type { Database } from '../platform/postgres.ts';
import { EVENT_KINDS } from './event.ts';
import type { EventKind, ParkedEvent, Signal, TimelineEvent } from './event.ts';
import { readParked } from './parked-store.ts';
import { readEvents, readSignals } from './read-store.ts';

/** One page of a timeline, newest first. */
export interface TimelineRequest extends PageRequest {
  /** Only these kinds; `null` or left out means all. */
  readonly kinds?: readonly EventKind[] | null | undefined;
}

/** Reads timelines and signals. Every method is one statement whatever the number of ids; ids merged away answer the survivor. */
export interface TimelineReader {
  /** Each entity's page, newest first; an entity without events has an empty one. */
  timelineOf(entityIds: readonly string[], request: TimelineRequest): Promise<ReadonlyMap<string, Page<TimelineEvent>>>;
  /** What is attached to nobody, and why, the newest first. */
  parked(request: PageRequest): Promise<Page<ParkedEvent>>;
  /** Each entity's signals, the strongest first; missing where there are none. */
  signalsOf(entityIds: readonly string[]): Promise<ReadonlyMap<string, readonly Signal[]>>;
  /** Each entity's latest events but mailings sent and opened, newest first; missing where there are none. */
  recentEvents(entityIds: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly TimelineEvent[]>>;
}

/** Mailings go out and are opened by the hundred: the latest would be nothing else. */
const TELLING = EVENT_KINDS.filter((kind) => kind !== 'MARKETING_SENT' && kind !== 'MARKETING_OPENED');

/** A reader of the timelines in one database. */
export function createTimelineReader(database: Database): TimelineReader {
  return {
    timelineOf: async (ids, request) => await readEvents(database, distinct(ids), { ...request, first: checkPageSize(request.first) }),
    parked: async (request) => await readParked(database, { ...request, first: checkPageSize(request.first) }),
    signalsOf: async (ids) => await readSignals(database, distinct(ids)),
    async recentEvents(ids, limit) {
      const pages = await readEvents(database, distinct(ids), { first: checkPageSize(limit), kinds: TELLING });
      const lists = [...pages].map(([id, { edges }]) => [id, edges.map(({ node }) => node)] as const);
      return new Map(lists.filter(([, events]) => events.length > 0));
    },
  };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
