import type { Sql } from '../platform/postgres.ts';
import { FORGOTTEN_CHANNEL } from './forgotten.ts';
import type { Keyring } from './keyring.ts';
import { createKnownMatcher } from './known-matcher.ts';
import type { KnownValue } from './known-value.ts';
import { openSealed } from './seal.ts';
import {
  deleteJobsNaming,
  deleteSealed,
  insertForgotten,
  leaveOutOfSearch,
  selectIdsOf,
  selectSealedAround,
  shredPerson as destroy,
  tellForgotten,
} from './shred-store.ts';

/** Somebody who is forgotten. */
export interface Shredded {
  /** Every id they had. */
  readonly ids: readonly string[];
  /** Since when; earlier than now when it was done before. ISO 8601, UTC. */
  readonly since: string;
  /** Values destroyed now. */
  readonly values: number;
  /** Jobs deleted now that named them. */
  readonly jobs: number;
}

/** What shredding goes by. */
export interface ShredOptions {
  readonly keyring: Keyring;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** What the graph knows of the person, to find them in values that nobody's name stands at. */
  readonly known: readonly KnownValue[];
}

/**
 * Destroys what this room and the queue hold of a contact, inside the caller's transaction. Harmless to repeat.
 *
 * @returns undefined for an id that was never given to a contact.
 */
export async function shredPerson(sql: Sql, contact: string, { keyring, now, known }: ShredOptions): Promise<Shredded | undefined> {
  const ids = await selectIdsOf(sql, contact);
  if (ids.length === 0) return undefined;
  const since = await insertForgotten(sql, ids, now);
  const own = await destroy(sql, ids);
  const matcher = createKnownMatcher(known);
  const theirs = (await selectSealedAround(sql, ids)).filter(({ id, sealed, ...key }) => {
    const opened = keyring.unwrap(key);
    // What no master key opens is unreadable already.
    return opened !== undefined && matcher.find(openSealed(sealed, id, opened)).length > 0;
  });
  if (theirs.length > 0)
    await deleteSealed(
      sql,
      theirs.map(({ id }) => id),
    );
  await leaveOutOfSearch(sql, ids);
  const jobs = await deleteJobsNaming(sql, ids);
  await tellForgotten(sql, FORGOTTEN_CHANNEL, ids);
  return { ids, since, values: own + theirs.length, jobs };
}
