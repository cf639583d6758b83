import type { ComparisonContext } from './comparison.ts';
import { createFrequencies } from './frequencies.ts';
import { findHouseholdMailboxes } from './household-mailboxes.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { createWordTies } from './word-tie.ts';

/**
 * What comparisons know besides two records.
 *
 * @param entities - positions of the records of each entity, as far as it is known.
 */
export function createContext(records: readonly PreparedRecord[], entities: readonly (readonly number[])[]): ComparisonContext {
  const frequencies = createFrequencies(entities.map((members) => members.flatMap((member) => records[member]?.counted ?? [])));
  const known = { frequencies, tie: createWordTies() };
  const households = findHouseholdMailboxes(records, { ...known, isHouseholdMailbox: () => false });
  return { ...known, isHouseholdMailbox: (key) => households.has(key) };
}
