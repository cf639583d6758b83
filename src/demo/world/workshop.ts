import type { Calendar } from './calendar.ts';
import type { Owner } from './entities.ts';

/** What the makers of a world share: its calendar, its colleagues, and what has been given out already. */
export interface Workshop {
  readonly calendar: Calendar;
  readonly owners: readonly [Owner, ...Owner[]];
  /** The next serial of a kind, from 1. */
  nextSerial(kind: string): number;
  /** Whether nobody has taken this name or mailbox yet; taken from now on. */
  claim(value: string): boolean;
  /** The next free telephone number of a pattern such as `+4930#####`, E.164. Numbers repeat once a pattern is used up. */
  nextPhone(pattern: string): string;
}

/** An empty workshop. */
export function createWorkshop(options: { readonly calendar: Calendar; readonly owners: readonly [Owner, ...Owner[]] }): Workshop {
  const counters = new Map<string, number>();
  const taken = new Set<string>();
  const count = (name: string): number => {
    const next = (counters.get(name) ?? 0) + 1;
    counters.set(name, next);
    return next;
  };
  return {
    ...options,
    nextSerial: count,
    claim(value) {
      const key = value.toLowerCase();
      const free = !taken.has(key);
      taken.add(key);
      return free;
    },
    nextPhone(pattern) {
      const digits = pattern.split('#').length - 1;
      // 7919 has no factor in common with 10, so each number comes once before any comes again, and neighbours look unrelated.
      const start = Number(pattern.replaceAll(/\D/g, '')) % 9973;
      let rest = String((count(pattern) * 7919 + start) % 10 ** digits).padStart(digits, '0');
      return pattern.replaceAll('#', () => {
        const digit = rest.charAt(0);
        rest = rest.slice(1);
        return digit;
      });
    },
  };
}
