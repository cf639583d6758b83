import type { RecordRef } from '../../connectors/connector.ts';
import type { AccountEntity, ContactEntity, DealEntity, GraphEntity, Member, Money, TicketEntity } from './entity.ts';
import type { AccountListRequest, ContactListRequest, DealListRequest, TicketListRequest } from './list-request.ts';
import type { Page } from './page.ts';

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
  /** Golden ids of records, in the order of the refs; undefined where a record is not known. */
  bySource(refs: readonly RecordRef[]): Promise<readonly (string | undefined)[]>;
  /** Sums of the open deals' amounts in each currency, the largest first. */
  openDealAmounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Money[]>>;
}
