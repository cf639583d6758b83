import { givenName } from './compare-names.ts';
import type { ComparisonContext } from './comparison.ts';
import type { PreparedRecord } from './prepare-record.ts';

/** Readers of one mailbox that are looked at: a mailbox of more is anybody's. */
const MOST_READERS = 40;

/** Finds mailboxes that people of clearly different given names share, as families and reception desks do. */
export function findHouseholdMailboxes(records: readonly PreparedRecord[], context: ComparisonContext): ReadonlySet<string> {
  const readers = new Map<string, PreparedRecord[]>();
  for (const record of records) {
    for (const { key } of record.mailboxes) {
      const known = readers.get(key);
      if (known === undefined) readers.set(key, [record]);
      else known.push(record);
    }
  }
  const shared = new Set<string>();
  for (const [key, people] of readers) if (people.length > MOST_READERS || haveDifferentNames(people, context)) shared.add(key);
  return shared;
}

function haveDifferentNames(people: readonly PreparedRecord[], context: ComparisonContext): boolean {
  return people.some((one, index) => people.slice(index + 1).some((other) => givenName.compare(one, other, context)?.level === DIFFERENT));
}

const DIFFERENT = givenName.levels.findIndex((level) => level.name === 'different');
