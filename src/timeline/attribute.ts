import type { AccountEntity, ContactEntity } from '../graph/entity.ts';
import { noteRequesters } from '../graph/note-requesters.ts';
import { createGraphReader } from '../graph/reader.ts';
import { readCompany, readEmails } from '../identity/read-field.ts';
import type { Sql } from '../platform/postgres.ts';
import { decideAttributions, findStating, readRequesters, replaceAttributions, replaceKnownAddresses } from './attribution-store.ts';
import type { KnownAddress } from './attribution-store.ts';
import { toTicketAttribution } from './attribution.ts';
import type { EventDraft } from './event-draft.ts';
import type { OwnMailboxes } from './own-mailboxes.ts';
import { readTicketRecords } from './ticket-record-store.ts';

/**
 * Notes by which addresses contacts and accounts are found now.
 *
 * @returns events and tickets that state an address by which somebody else is found than before: they are to be decided anew.
 */
export async function learnAddresses(sql: Sql, goldenIds: readonly string[]): Promise<readonly string[]> {
  const ids = goldenIds.filter((id) => /^(?:acc|con)_/u.test(id));
  const entities = await createGraphReader(sql).entities(ids);
  const known = [...entities].flatMap(([askedId, entity]) => {
    // An id merged away answers the survivor, who has addresses of its own.
    if (entity.id !== askedId) return [];
    if (entity.kind === 'contact') return addressesOfContact(entity);
    return entity.kind === 'account' ? addressesOfAccount(entity) : [];
  });
  return await findStating(sql, await replaceKnownAddresses(sql, ids, known));
}

function addressesOfContact({ id, emails, accountId }: ContactEntity): readonly KnownAddress[] {
  return readEmails(...emails).map(({ key }) => ({ address: key, entityId: id, accountId, company: undefined }));
}

function addressesOfAccount({ id, name, domains }: AccountEntity): readonly KnownAddress[] {
  const company = readCompany(name)?.compact;
  return [...new Set(domains)].map((domain) => ({ address: domain, entityId: id, accountId: id, company }));
}

/** What tells how tickets began, and who is one of us. */
export interface TicketFacts {
  /** The milestones of these tickets. */
  readonly milestones: readonly EventDraft[];
  readonly ours: OwnMailboxes;
}

/** Notes by what tickets find their requester now; tickets that are gone are forgotten. */
export async function stateTickets(sql: Sql, ticketIds: readonly string[], { milestones, ours }: TicketFacts): Promise<void> {
  if (ticketIds.length === 0) return;
  const openings = new Map(milestones.flatMap((event) => (event.kind === 'TICKET_OPENED' ? [[event.about, event] as const] : [])));
  const stated = [...(await readTicketRecords(sql, ticketIds))].flatMap(
    ([id, records]) => toTicketAttribution(id, records, { opening: openings.get(id), ours }) ?? [],
  );
  await replaceAttributions(sql, ticketIds, stated);
}

/**
 * Decides whom events and tickets concern, and tells the graph whose the tickets are. Set-based: the number of statements does not depend on theirs.
 *
 * @returns people and accounts that gained or lost a ticket.
 */
export async function attribute(sql: Sql, subjects: readonly string[]): Promise<readonly string[]> {
  await decideAttributions(sql, subjects);
  return await noteRequesters(sql, await readRequesters(sql, subjects.filter(isTicket)));
}

/** Whether a golden id is a ticket's. */
export function isTicket(id: string): boolean {
  return id.startsWith('tic_');
}
