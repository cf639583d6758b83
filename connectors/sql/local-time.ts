/**
 * The reading of a clock as if it stood in UTC, in milliseconds.
 *
 * @param match - a match with the groups `year`, `month`, `day` and as far as known `hour`, `minute`, `second`.
 * @returns undefined without a match, or when there is no such day or hour.
 */
export function toLocalTime(match: RegExpExecArray | null): number | undefined {
  const parts = match?.groups;
  if (parts === undefined) return undefined;
  const [year, month, day] = [Number(parts['year']), Number(parts['month']), Number(parts['day'])];
  const [hour, minute, second] = [Number(parts['hour'] ?? 0), Number(parts['minute'] ?? 0), Number(parts['second'] ?? 0)];
  if (year < 1 || hour > 23 || minute > 59 || second > 59) return undefined;
  const time = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.getTime() : undefined;
}

/** The instant at which clocks in `timeZone` read `local`; of an hour that is told twice, one of the two. */
export function toInstantMs(local: number, timeZone: string): number {
  if (timeZone === 'UTC') return local;
  // The offset is asked for at the guess and again at what it leads to: across a change of clocks the second answer is right.
  const guess = local - zoneOffsetMs(local, timeZone);
  return local - zoneOffsetMs(guess, timeZone);
}

/** What clocks in `timeZone` read at an instant, as if they stood in UTC. */
export function toLocalMs(instantMs: number, timeZone: string): number {
  return timeZone === 'UTC' ? instantMs : instantMs + zoneOffsetMs(instantMs, timeZone);
}

/** `+05:30`, `-08`, `+0530`, in milliseconds; `Z` and nothing are 0. */
export function toOffsetMs(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/u.exec(zone);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

/** ISO 8601 UTC with milliseconds; undefined outside what a date can hold. */
export function toIsoInstant(ms: number): string | undefined {
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : undefined;
}

function zoneOffsetMs(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return toOffsetMs(name.replace('GMT', ''));
}
