import { noteLastEvents } from '../graph/note-pulse.ts';
import type { Database } from '../platform/postgres.ts';
import { findTurnedOverdue } from './invoice-store.ts';
import { createRefreshSignals, SILENT_AFTER_DAYS } from './refresh-signals.ts';
import type { RefreshSignalsDependencies } from './refresh-signals.ts';
import { findOvertaken, findTurnedSilent } from './silence-store.ts';
import { lastEventsOf, lockTimeline } from './store.ts';

/** What a refresh of silence needs; the time is told at each call. */
export type RefreshSilenceDependencies = Omit<RefreshSignalsDependencies, 'clock'>;

/** When it is, and until when to go on. */
export interface RefreshSilenceOptions {
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/**
 * Brings to the present what changes by the passing of time alone: planned happenings that have come to pass by now, invoices
 * that were not paid in time, and entities whose last event lies too far back since the last refresh. Doing it twice changes nothing; the number of statements does not depend on how many
 * entities there are, only on how many of them are due.
 *
 * @returns the entities it refreshed.
 */
export type RefreshSilence = (options: RefreshSilenceOptions) => Promise<{ readonly touched: readonly string[] }>;

const DAY_MS = 86_400_000;

/** The refresh on one database. */
export function createRefreshSilence(dependencies: RefreshSilenceDependencies): RefreshSilence {
  const { database, silentAfterDays = SILENT_AFTER_DAYS } = dependencies;
  return async ({ now, signal }) => {
    const refreshSignals = createRefreshSignals({ ...dependencies, clock: { now: () => now } });
    const overtaken = await followTime(database, now);
    const silentSince = new Date(now - silentAfterDays * DAY_MS).toISOString();
    const silent = await findTurnedSilent(database, silentSince);
    const overdue = await findTurnedOverdue(database, new Date(now).toISOString());
    const touched = [...new Set([...overtaken, ...silent, ...overdue])];
    await refreshSignals(touched, { signal });
    return { touched };
  };
}

/** What lay ahead when it was noted may lie behind now. */
async function followTime(database: Database, now: number): Promise<readonly string[]> {
  return await database.transaction(async (sql) => {
    await lockTimeline(sql);
    const overtaken = await findOvertaken(sql, new Date(now).toISOString());
    await noteLastEvents(sql, await lastEventsOf(sql, overtaken, now));
    return overtaken;
  });
}
