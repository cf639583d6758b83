import type { FindSourceSettings } from './identity/source-settings.ts';
import type { Bus } from './platform/bus.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/postgres.ts';
import type { Log } from './platform/telemetry.ts';
import { createRecordStore } from './records/store.ts';
import { createProjectEvents } from './timeline/project-events.ts';
import type { ProjectEvents } from './timeline/project-events.ts';
import { createTimelineReader } from './timeline/reader.ts';
import type { TimelineReader } from './timeline/reader.ts';
import { createTellAttached, createWatchEvents } from './timeline/watch-events.ts';
import type { WatchEvents } from './timeline/watch-events.ts';

/** What the timeline is wired over. */
export interface TimelineParts {
  readonly database: Database;
  readonly bus: Bus;
  readonly settings: FindSourceSettings;
  readonly clock: Clock;
  readonly log: Log;
  /** Takes what has to be closed with the product. */
  readonly resources: AsyncDisposableStack;
}

/** The timeline: read, watched and written. */
export interface TimelineRoom {
  readonly reader: TimelineReader;
  readonly watchEvents: WatchEvents;
  readonly projectEvents: ProjectEvents;
}

/** Opens the timeline of this process. */
export function openTimeline({ database, bus, settings, clock, log, resources }: TimelineParts): TimelineRoom {
  const tell = createTellAttached(bus);
  const attached = (ids: readonly string[]): void => {
    // Watchers look for themselves as well: unheard, an event only comes some seconds later.
    tell(ids).catch((cause: unknown) => log.debug({ reason: cause instanceof Error ? cause.name : 'unknown' }, 'Watchers were not told'));
  };
  return {
    reader: createTimelineReader(database),
    watchEvents: resources.use(createWatchEvents({ database, bus, log })).watch,
    projectEvents: createProjectEvents({ database, records: createRecordStore, settings, clock, attached }),
  };
}
