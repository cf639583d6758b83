import type { RecordRef } from '../../connectors/connector.ts';
import { createMemberReader } from '../identity/read-members.ts';
import type { Sql } from '../platform/postgres.ts';
import { withCaseSuffix } from './case-suffix.ts';
import { readEntities, readMembers, searchEntities, sumOpenDeals } from './entity-store.ts';
import { entityKindOf, ENTITY_KINDS } from './entity.ts';
import type { AccountEntity, ContactEntity, DealEntity, GraphEntity, Member, Money, TicketEntity } from './entity.ts';
import { ACCOUNT_LIST, CONTACT_LIST, DEAL_LIST, TICKET_LIST } from './list-definition.ts';
import type { AccountListRequest, ContactListRequest, DealListRequest, TicketListRequest } from './list-request.ts';
import { readPages } from './list-store.ts';
import { checkPageSize } from './page.ts';
import type { Page } from './page.ts';
import { toSearchTerms } from './search-text.ts';
import { toStorable } from './storable-text.ts';

/** One entity that matches a search. */
export interface SearchHit {
  readonly id: string;
  /** How well it matches, 0 to 1. */
  readonly score: number;
}

/**
 * Reads the golden view. Every method is one statement whatever the number of ids (`entities` one per kind asked for);
 * ids that name nothing are missing from a map, and an id merged away answers the survivor.
 */
export interface GraphReader {
  /** Entities of any kind, by the ids they were asked by. */
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, GraphEntity>>;
  accounts(request: AccountListRequest): Promise<Page<AccountEntity>>;
  contacts(request: ContactListRequest): Promise<Page<ContactEntity>>;
  deals(request: DealListRequest): Promise<Page<DealEntity>>;
  tickets(request: TicketListRequest): Promise<Page<TicketEntity>>;
  /** Each parent's page; a parent without any has an empty one. */
  contactsOf(
    parent: 'account' | 'deal',
    ids: readonly string[],
    request: ContactListRequest,
  ): Promise<ReadonlyMap<string, Page<ContactEntity>>>;
  dealsOf(parent: 'account' | 'contact', ids: readonly string[], request: DealListRequest): Promise<ReadonlyMap<string, Page<DealEntity>>>;
  ticketsOf(
    parent: 'account' | 'contact',
    ids: readonly string[],
    request: TicketListRequest,
  ): Promise<ReadonlyMap<string, Page<TicketEntity>>>;
  /** Accounts, contacts, deals and tickets that match the text, best first. */
  search(text: string, first: number): Promise<readonly SearchHit[]>;
  /** The records behind entities, by source, object and id. */
  membersOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Member[]>>;
  /** Golden ids of records, in the order of the refs, merges at the source followed; undefined where a record is not known. */
  bySource(refs: readonly RecordRef[]): Promise<readonly (string | undefined)[]>;
  /** Sums of the open deals' amounts in each currency, the largest first. */
  openDealAmounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Money[]>>;
}

/** A reader of the golden view on a database or one transaction. */
export function createGraphReader(database: Sql): GraphReader {
  return {
    async entities(ids) {
      const byKind = Map.groupBy(new Set(ids), entityKindOf);
      const found = new Map<string, GraphEntity>();
      // One after the other: in a transaction there is one connection.
      for (const kind of ENTITY_KINDS) {
        const ofKind = byKind.get(kind);
        if (ofKind === undefined) continue;
        for (const [askedId, entity] of await readEntities(database, kind, ofKind)) found.set(askedId, entity);
      }
      return found;
    },
    accounts: async (request) => only(await readPages(database, ACCOUNT_LIST, { request })),
    contacts: async (request) => only(await readPages(database, CONTACT_LIST, { request })),
    deals: async (request) => only(await readPages(database, DEAL_LIST, { request })),
    tickets: async (request) => only(await readPages(database, TICKET_LIST, { request })),
    contactsOf: async (kind, ids, request) => await readPages(database, CONTACT_LIST, { parents: { kind, ids: distinct(ids) }, request }),
    dealsOf: async (kind, ids, request) => await readPages(database, DEAL_LIST, { parents: { kind, ids: distinct(ids) }, request }),
    ticketsOf: async (kind, ids, request) => await readPages(database, TICKET_LIST, { parents: { kind, ids: distinct(ids) }, request }),
    async search(text, first) {
      checkPageSize(first);
      const terms = toSearchTerms(text);
      return terms === undefined ? [] : await searchEntities(database, terms, first);
    },
    membersOf: async (ids) => await readMembers(database, distinct(ids)),
    async bySource(refs) {
      const asked = refs.map(storable);
      // Reports and links still carry the short form of ids that the source answers in their long form.
      const long = asked.map((ref) => ({ ...ref, id: withCaseSuffix(ref.id) ?? ref.id }));
      const found = await createMemberReader(database).goldenOf([...asked, ...long]);
      return asked.map((_, index) => found[index] ?? found[asked.length + index]);
    },
    openDealAmounts: async (ids) => await sumOpenDeals(database, ids),
  };
}

function storable({ source, object, id }: RecordRef): RecordRef {
  return { source: toStorable(source), object: toStorable(object), id: toStorable(id) };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function only<Node>(pages: ReadonlyMap<string, Page<Node>>): Page<Node> {
  const [page] = pages.values();
  if (page === undefined) throw new TypeError('A list of everything must answer one page.');
  return page;
}
