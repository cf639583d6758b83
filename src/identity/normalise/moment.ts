import { startOf } from './date.ts';
import type { StatedDate } from './date.ts';

/** When something was, as exact as it is known: an ISO 8601 UTC instant, or `YYYY-MM-DD` where only the day is stated. Sorts by its text. */
export type Moment = string;

/** The moment a date names; a local time without a zone is taken in UTC. */
export function momentOf(date: StatedDate): Moment {
  return date.precision === 'day' ? date.day : startOf(date);
}

/** Whether only the day is known. */
export function isDay(moment: Moment): boolean {
  return moment.length === DAY;
}

/** The instant of a moment; of a day its beginning in UTC. */
export function instantOf(moment: Moment): string {
  return isDay(moment) ? `${moment}T00:00:00.000Z` : moment;
}

const DAY = '2026-03-02'.length;
