import type { Page, PageRequest } from '../graph/page.ts';
import type { EventKind, Signal, TimelineEvent } from './event.ts';

/** One page of a timeline, newest first. */
export interface TimelineRequest extends PageRequest {
  /** Only these kinds; `null` or left out means all. */
  readonly kinds?: readonly EventKind[] | null | undefined;
}

/** Reads timelines and signals. Every method is one statement whatever the number of ids. */
export interface TimelineReader {
  /** Each entity's page, newest first; an entity without events has an empty one. */
  timelineOf(entityIds: readonly string[], request: TimelineRequest): Promise<ReadonlyMap<string, Page<TimelineEvent>>>;
  /** Each entity's signals, the strongest first; missing where there are none. */
  signalsOf(entityIds: readonly string[]): Promise<ReadonlyMap<string, readonly Signal[]>>;
  /** Each entity's latest events, newest first; missing where there are none. */
  recentEvents(entityIds: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly TimelineEvent[]>>;
}
