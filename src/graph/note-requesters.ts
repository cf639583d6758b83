import type { Sql } from '../platform/postgres.ts';
import { putRequesters } from './requester-store.ts';
import type { Requester } from './requester-store.ts';
import { lockProjection } from './store.ts';
import { relinkTickets } from './tie-store.ts';

/**
 * Tells the graph whom tickets concern that no record of theirs is tied to, inside the teller's transaction. What a record says goes before it.
 *
 * @returns people and accounts that gained or lost a ticket.
 */
export async function noteRequesters(sql: Sql, requesters: readonly Requester[]): Promise<readonly string[]> {
  if (requesters.length === 0) return [];
  await lockProjection(sql);
  const { changed, concerned } = await putRequesters(sql, requesters);
  await relinkTickets(sql, changed);
  return concerned;
}
