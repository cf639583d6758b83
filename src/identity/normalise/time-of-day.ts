import { toWord } from './calendar-words.ts';
import type { CalendarWords } from './calendar-words.ts';

/** A text without the time of day that stood in it. */
export interface Clock {
  /** `H:mm:ss`; undefined where the text names no time. */
  readonly time: string | undefined;
  /** `Z`, `UTC`, `+02:00` …; empty where none is stated. */
  readonly zone: string;
  readonly rest: string;
}

const ZONE = String.raw`(?:\s?(?<zone>Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b))?(?:\s?\([^)]*\))?`;
const AFTER = String.raw`(?:\s?(?<after>[\p{L}\p{M}][\p{L}\p{M}.]*))?`;
const BEFORE = String.raw`(?<before>[\p{L}\p{M}.]+)?\s?`;

/** From the surest form to the least: what stands with a dot or alone is a time only where a word says which half of the day. */
const TIMES = [
  new RegExp(
    String.raw`(?<![\d.])${BEFORE}(?<hour>\d{1,2})[:h時点](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?${ZONE}${AFTER}`,
    'iu',
  ),
  new RegExp(String.raw`(?<![\d.])(?<hour>\d{1,2})\.(?<minute>\d{2})${AFTER}`, 'iu'),
  new RegExp(String.raw`(?<![\d.])(?<hour>\d{1,2})${AFTER}`, 'iu'),
] as const;

/** Finds the time of day in a written date. */
export function takeTime(text: string, words: readonly CalendarWords[]): Clock {
  for (const [place, pattern] of TIMES.entries()) {
    const match = pattern.exec(text);
    const clock = match === null ? undefined : readTime(match, words);
    if (match === null || clock === undefined || (place > 0 && clock.half === undefined)) continue;
    const rest = `${text.slice(0, match.index)} ${clock.kept} ${text.slice(match.index + match[0].length)}`;
    return { time: clock.time, zone: clock.zone, rest };
  }
  return { time: undefined, zone: '', rest: text };
}

interface ReadTime {
  readonly time: string;
  readonly zone: string;
  readonly half: 'am' | 'pm' | undefined;
  /** Words beside the time that are none of its own: they belong to the date. */
  readonly kept: string;
}

function readTime({ groups = {} }: RegExpExecArray, words: readonly CalendarWords[]): ReadTime {
  const beside = [groups['before'] ?? '', groups['after'] ?? ''];
  const half = beside.map((word) => halfOf(word, words)).find((found) => found !== undefined);
  const stated = Number(groups['hour']);
  const hour = half === undefined ? stated : (stated % 12) + (half === 'pm' ? 12 : 0);
  return {
    time: [String(hour), groups['minute'] ?? '00', groups['second'] ?? '00'].join(':'),
    zone: groups['zone'] ?? '',
    half,
    kept: beside.filter((word) => halfOf(word, words) === undefined).join(' '),
  };
}

/** Parts of the day by which East Asian times are told; CLDR has only two of them. */
const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['早上', 'am'],
  ['凌晨', 'am'],
  ['晚', 'pm'],
  ['晚上', 'pm'],
  ['日晚', 'pm'],
]);

function halfOf(word: string, words: readonly CalendarWords[]): 'am' | 'pm' | undefined {
  const key = toWord(word);
  return key === '' ? undefined : (HALVES.get(key) ?? words.map(({ halves }) => halves.get(key)).find((half) => half !== undefined));
}
