import type { Calendar } from './calendar.ts';
import type { Dice } from './dice.ts';
import type { Sighting, System } from './entities.ts';

/** When a system got to know an entity and when it last changed there. */
export interface Clock {
  readonly createdAt: string;
  readonly changedAt: string;
}

/** The clocks of every system that knows an entity. */
export interface Clocks {
  /** The system whose record is up to date. */
  readonly freshest: System;
  readonly of: (system: System) => Clock;
}

/** What is known before clocks are rolled. */
export interface ClockOptions {
  readonly knownTo: readonly System[];
  /** Days since the first system got to know it. */
  readonly ageDays: number;
  /** Days since it last changed in each system, where a story says so. */
  readonly changedDaysAgo?: { readonly [Name in System]?: number };
  readonly calendar: Calendar;
}

/** Rolls the clocks: systems learn of the same thing days or months apart, and one of them was touched last. */
export function rollClocks({ knownTo, ageDays, changedDaysAgo, calendar }: ClockOptions, dice: Dice): Clocks {
  const days = knownTo.map((system) => {
    const roll = dice.fork(`clock/${system}`);
    const created = Math.max(2, Math.round(ageDays * (0.45 + 0.55 * roll.next())));
    const changed = changedDaysAgo?.[system] ?? Math.max(1, Math.round(created * roll.next() ** 2));
    return { system, created: Math.max(created, changed), changed, minute: roll.int(0, 539) };
  });
  const [latest] = days.toSorted((a, b) => a.changed - b.changed || b.minute - a.minute);
  if (latest === undefined) throw new RangeError('An entity that no system knows has no clocks.');
  return {
    freshest: latest.system,
    of(system) {
      const found = days.find((entry) => entry.system === system) ?? latest;
      const createdAt = calendar.workday(found.created, found.minute);
      const changedAt = calendar.workday(found.changed, found.minute + 7);
      return { createdAt, changedAt: changedAt < createdAt ? createdAt : changedAt };
    },
  };
}

/** The sightings of an entity, one per system that knows it. */
export function sightings<Facts>(
  knownTo: readonly System[],
  look: (system: System) => Sighting<Facts>,
): { readonly [Name in System]?: Sighting<Facts> } {
  return Object.fromEntries(knownTo.map((system) => [system, look(system)]));
}
