import type { World } from '../world/entities.ts';

/** The numbers by which the legacy system knows things. */
export interface LegacyNumbers {
  /** 0 where there is none, or where the legacy system has never heard of it. */
  of(key: string | undefined): number;
}

/** Where each kind's numbers begin, so that clerks tell a customer from an order at a glance. */
const BASES = { owners: 0, companies: 10_000, people: 50_000, tickets: 300_000, deals: 700_000, activities: 1_000_000 } as const;
const KINDS = ['owners', 'companies', 'people', 'tickets', 'deals', 'activities'] as const;

/** The numbers of a world's entities. */
export function createNumbers(world: World): LegacyNumbers {
  const numbers = new Map<string, number>();
  for (const kind of KINDS) {
    for (const { key, serial, seenBy } of world[kind]) if (seenBy.legacy !== undefined) numbers.set(key, BASES[kind] + serial);
  }
  return { of: (key) => (key === undefined ? 0 : (numbers.get(key) ?? 0)) };
}
