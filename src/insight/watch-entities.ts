import { OverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Sql } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import { nextThreshold, projectionOf } from './projection.ts';
import { readSubjects } from './read-subjects.ts';
import type { SubjectReaders } from './read-subjects.ts';
import type { Subject } from './subject.ts';
import type { Viewer } from './viewer.ts';
import { deleteWatched, upsertWatched } from './watched-store.ts';
import type { WatchedBy, WatchedEntity } from './watched-store.ts';

/** Which entities are written about ahead of time. */
export interface WatchEntities {
  /** Takes note that a viewer looked at these. A note that is lost is made at the next look: it never fails a reading. */
  seen(subjects: Iterable<Subject>, viewer: Viewer): Promise<void>;
  /**
   * Watches an entity until {@link unwatch}, whether or not anybody looks.
   *
   * @returns its golden id, which differs where the id was merged away.
   * @throws {OverlayError} `ENTITY_NOT_FOUND` for an id that names no account, contact or deal.
   */
  watch(id: string, viewer: Viewer): Promise<string>;
  /**
   * Stops writing about an entity ahead of time, until somebody looks again.
   *
   * @returns its golden id.
   * @throws {OverlayError} `ENTITY_NOT_FOUND`.
   */
  unwatch(id: string, viewer: Viewer): Promise<string>;
}

/** What watching works with. */
export interface WatchEntitiesDependencies {
  readonly database: Sql;
  readonly readers: SubjectReaders;
  readonly clock: Clock;
  readonly log: Log;
}

/** A look is noted again after so long; days are counted, so an hour is exact enough. */
const NOTE_AGAIN_MS = 3_600_000;

/** Looks remembered in this process; beyond them a look is only noted once more than needed. */
const MAX_REMEMBERED = 10_000;

/** Watching on one database. */
export function createWatchEntities({ database, readers, clock, log }: WatchEntitiesDependencies): WatchEntities {
  const noted = new Map<string, number>();
  const find = async (id: string): Promise<Subject> => {
    const subject = (await readSubjects(readers, [id])).get(id);
    if (subject === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'There is no account, contact or deal with this id.');
    return subject;
  };
  return {
    async seen(subjects, viewer) {
      const now = clock.now();
      const by = watchedBy(viewer);
      const keyOf = (subject: Subject): string => JSON.stringify([by.scope, by.role, subject.entity.id]);
      const fresh = [...subjects].filter((subject) => now - (noted.get(keyOf(subject)) ?? -Infinity) >= NOTE_AGAIN_MS);
      if (fresh.length === 0) return;
      try {
        const entities = fresh.map((subject) => toWatched(subject, by, now));
        await upsertWatched(database, entities, { seenAt: new Date(now).toISOString(), hold: 'seen' });
      } catch (cause) {
        log.warn({ err: cause }, 'Who looks at what could not be noted');
        return;
      }
      if (noted.size > MAX_REMEMBERED) noted.clear();
      for (const subject of fresh) noted.set(keyOf(subject), now);
    },
    async watch(id, viewer) {
      const subject = await find(id);
      const now = clock.now();
      const entity = toWatched(subject, watchedBy(viewer), now);
      await upsertWatched(database, [entity], { seenAt: new Date(now).toISOString(), hold: 'pinned' });
      return subject.entity.id;
    },
    async unwatch(id, viewer) {
      const { entity } = await find(id);
      await deleteWatched(database, entity.id, viewer.scope);
      noted.clear();
      return entity.id;
    },
  };
}

/** An entity as it is watched from now on. */
export function toWatched(subject: Subject, by: WatchedBy, now: number): WatchedEntity {
  return {
    ...by,
    goldenId: subject.entity.id,
    accountId: subject.account?.id,
    projection: projectionOf(subject, now),
    thresholdAt: toInstant(nextThreshold(subject, now)),
  };
}

/** ISO 8601, UTC. */
export function toInstant(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}

function watchedBy({ scope, role = '' }: Viewer): WatchedBy {
  return { scope, role };
}
