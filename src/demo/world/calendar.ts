const DAY_MS = 86_400_000;

/** Turns "so many days ago" into instants and dates; the only clock of the demo world. */
export interface Calendar {
  /** An instant on a working day, that many days before the day of the world (negative: after it), between 8 and 17 o'clock UTC. */
  workday(daysAgo: number, minuteOfDay: number): string;
  /** The date that many days ago (negative: ahead), `YYYY-MM-DD`. */
  date(daysAgo: number): string;
  /** How many days ago an instant or date was; fractions count. */
  daysSince(moment: string): number;
  /** An instant that many days after another, but never later than the beginning of the day of the world. */
  later(moment: string, days: number): string;
  /** The beginning of the day of the world: nothing has changed after it. */
  readonly now: string;
}

/** A calendar that ends on `asOf`, `YYYY-MM-DD`. */
export function createCalendar(asOf: string): Calendar {
  const now = Date.parse(`${asOf}T00:00:00.000Z`);
  // The way back refuses days that no month has: V8 takes 30 February for 2 March.
  if (Number.isNaN(now) || new Date(now).toISOString().slice(0, 10) !== asOf)
    throw new RangeError(`asOf is a day like 2026-03-31, not "${asOf}".`);
  return {
    workday(daysAgo, minuteOfDay) {
      const midnight = now - Math.round(daysAgo) * DAY_MS;
      const weekday = new Date(midnight).getUTCDay();
      // Saturday and Sunday move to the Friday before, which can never pass the day of the world.
      const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
      return new Date(midnight - back * DAY_MS + (8 * 60 + (minuteOfDay % 540)) * 60_000 + ((minuteOfDay * 7) % 60) * 1_000).toISOString();
    },
    date: (daysAgo) => new Date(now - Math.round(daysAgo) * DAY_MS).toISOString().slice(0, 10),
    daysSince: (moment) => (now - Date.parse(moment)) / DAY_MS,
    later: (moment, days) => new Date(Math.min(Date.parse(moment) + days * DAY_MS, now)).toISOString(),
    now: new Date(now).toISOString(),
  };
}
