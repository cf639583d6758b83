import { toDatePattern } from './change-format.ts';
import type { DatePattern } from './change-format.ts';
import { toInstantMs, toIsoInstant, toLocalMs, toLocalTime, toOffsetMs } from './local-time.ts';
import type { ChangedMapping } from './mapping.ts';

/**
 * How the change column of one object is compared and read. A *stamp* is the text by which rows are put in order: the column's own
 * text, or for dates that do not sort as written, their digits from year to second.
 */
export interface ChangeClock {
  /** Set where the stamp is cut out of the column's text. */
  readonly pattern?: DatePattern;
  /** The stamp of a column's text. */
  stampOf(text: string): string;
  /** The instant in ISO 8601 UTC; undefined when the stamp tells none (a counter, a zero date, a word). */
  toInstant(stamp: string): string | undefined;
  /** A stamp far enough before this one that rows committed late are read again; undefined when only reading everything is. */
  lookBack(stamp: string): string | undefined;
  /** No change can be later: a date such as 31.12.9999 must not become the place from which we go on. Undefined for counters. */
  ceiling(nowMs: number): string | undefined;
  /** A stamp not later than any that a row changed at this instant or after may have; undefined for counters. */
  stampAt(ms: number): string | undefined;
  /** The column's text at an instant, written like `sample`, another text of the column; undefined for counters. */
  write(nowMs: number, sample: string | undefined): string | undefined;
  /** Whether stamp `a` is later than `b`. */
  isLater(a: string, b: string): boolean;
}

/** The clock of a change column; `timeZone` is the zone of times that name none. */
export function createChangeClock(changed: ChangedMapping, timeZone: string): ChangeClock {
  const { kind, format = '', overlap } = changed;
  switch (kind) {
    case 'timestamp':
      return timestampClock(overlap, timeZone);
    case 'text-date':
      return cutClock(digitsClock(format.replaceAll(/[^YMDHms]/gu, '').length, overlap, timeZone), toDatePattern(format));
    case 'integer':
      return format.startsWith('Y')
        ? { ...digitsClock(format.length, overlap, timeZone), isLater: isGreater }
        : numberClock(format, overlap);
  }
}

/** How far ahead of ours a database's clock, in whatever zone, may honestly be. */
const AHEAD_MS = 2 * 86_400_000;
/** Clocks that are put back in autumn tell the same hour twice. */
const REPEATED_HOUR_S = 3_600;

const WHOLE_NUMBER = /^-?\d+$/u;

function numberClock(format: string, overlap: number): ChangeClock {
  // A counter has no unit of time: its steps are looked back as they are, and nothing bounds it.
  const perSecond = { seconds: 1, milliseconds: 1_000 }[format];
  return {
    stampOf: (text) => text,
    toInstant: (stamp) =>
      perSecond !== undefined && /^[1-9]\d*$/u.test(stamp) ? toIsoInstant((Number(stamp) / perSecond) * 1_000) : undefined,
    lookBack: (stamp) => (WHOLE_NUMBER.test(stamp) ? String(BigInt(stamp) - BigInt(overlap * (perSecond ?? 1))) : undefined),
    ceiling: (nowMs) => (perSecond === undefined ? undefined : String(Math.floor(((nowMs + AHEAD_MS) / 1_000) * perSecond))),
    stampAt: (ms) => (perSecond === undefined ? undefined : String(Math.floor((ms / 1_000) * perSecond))),
    write: (nowMs) => (perSecond === undefined ? undefined : String(Math.floor((nowMs / 1_000) * perSecond))),
    isLater: isGreater,
  };
}

function isGreater(a: string, b: string): boolean {
  return WHOLE_NUMBER.test(a) && (!WHOLE_NUMBER.test(b) || BigInt(a) > BigInt(b));
}

const DIGITS = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:(?<hour>\d\d)(?:(?<minute>\d\d)(?<second>\d\d)?)?)?$/u;

function digitsClock(length: number, overlap: number, timeZone: string): ChangeClock {
  const digitsOf = (ms: number): string => new Date(ms).toISOString().replaceAll(/\D/gu, '').slice(0, length);
  return {
    stampOf: (text) => text,
    toInstant: (stamp) => {
      const local = toLocalTime(DIGITS.exec(stamp));
      return local === undefined ? undefined : toIsoInstant(toInstantMs(local, timeZone));
    },
    lookBack: (stamp) => {
      const local = toLocalTime(DIGITS.exec(stamp));
      return local === undefined ? undefined : digitsOf(local - lookBackMs(overlap, timeZone));
    },
    ceiling: (nowMs) => digitsOf(nowMs + AHEAD_MS),
    stampAt: (ms) => digitsOf(toLocalMs(ms, timeZone)),
    write: (nowMs) => digitsOf(toLocalMs(nowMs, timeZone)),
    isLater: (a, b) => a > b,
  };
}

function cutClock(clock: ChangeClock, pattern: DatePattern | undefined): ChangeClock {
  if (pattern === undefined) throw new TypeError('the format of a text-date must be a pattern of fixed width');
  return {
    ...clock,
    pattern,
    stampOf: (text) => pattern.slices.map(({ start, length }) => text.slice(start, start + length)).join(''),
    write: (nowMs, sample) => pattern.write(clock.write(nowMs, sample) ?? ''),
  };
}

const DATE = String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`;
const TIME = String.raw`(?<between>[ T])(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?<fraction>\.\d+)?)?`;
const ISO = new RegExp(String.raw`^${DATE}(?:${TIME}(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?$`, 'u');

function timestampClock(overlap: number, timeZone: string): ChangeClock {
  return {
    stampOf: (text) => text,
    toInstant: (stamp) => {
      const match = ISO.exec(stamp);
      const local = toLocalTime(match);
      if (local === undefined) return undefined;
      const zone = match?.groups?.['zone'];
      const second = zone === undefined ? toInstantMs(local, timeZone) : local - toOffsetMs(zone);
      return toIsoInstant(second + Math.floor(Number(match?.groups?.['fraction'] ?? 0) * 1_000));
    },
    lookBack: (stamp) => {
      const match = ISO.exec(stamp);
      const local = toLocalTime(match);
      if (local === undefined) return undefined;
      const zone = match?.groups?.['zone'] ?? '';
      // One second more, because `12Z` sorts behind `12.5Z` where times are kept as text.
      const back = new Date(local - lookBackMs(overlap + 1, zone === '' ? timeZone : 'UTC')).toISOString();
      const between = match?.groups?.['between'];
      return between === undefined ? back.slice(0, 10) : `${back.slice(0, 10)}${between}${back.slice(11, 19)}${zone}`;
    },
    ceiling: (nowMs) => new Date(nowMs + AHEAD_MS).toISOString().slice(0, 10),
    // Text may have a T or a space between day and hour, so that only whole days compare alike in all columns.
    stampAt: (ms) => new Date(toLocalMs(ms, timeZone)).toISOString().slice(0, 10),
    write: (nowMs, sample) => {
      const shape = (sample === undefined ? null : ISO.exec(sample))?.groups;
      // A column that names its zone is told the time in UTC, whatever zone its sample is in.
      const zone = shape?.['zone'] === undefined ? '' : 'Z';
      const text = new Date(zone === '' ? toLocalMs(nowMs, timeZone) : nowMs).toISOString();
      const between = shape?.['between'] ?? ' ';
      return `${text.slice(0, 10)}${between}${text.slice(11, shape?.['fraction'] === undefined ? 19 : 23)}${zone}`;
    },
    isLater: (a, b) => a > b,
  };
}

function lookBackMs(overlap: number, timeZone: string): number {
  return (overlap + (timeZone === 'UTC' ? 0 : REPEATED_HOUR_S)) * 1_000;
}
