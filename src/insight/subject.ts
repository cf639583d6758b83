import type { AccountEntity, ContactEntity, DealEntity, GraphEntity, Money, OwnerEntity, TicketEntity } from '../graph/entity.ts';
import type { Signal, TimelineEvent } from '../timeline/event.ts';

/** An entity that insights are written about. */
export type InsightfulEntity = AccountEntity | ContactEntity | DealEntity;

/** An entity and everything around it that an insight may speak of. */
export interface Subject {
  readonly entity: InsightfulEntity;
  /** The account itself, or the one the contact or deal belongs to. */
  readonly account?: AccountEntity;
  /** People of the account or deal, those of the latest events first; none for a contact. */
  readonly contacts: readonly ContactEntity[];
  /** Everybody at the account: whoever writes about one of them may name another. */
  readonly colleagues: readonly ContactEntity[];
  readonly deals: readonly DealEntity[];
  readonly tickets: readonly TicketEntity[];
  /** Tickets of a contact's or deal's account that are not its own. */
  readonly accountTickets: readonly TicketEntity[];
  /** People of our own company who look after any of these. */
  readonly owners: readonly OwnerEntity[];
  /** Its own, newest first. */
  readonly events: readonly TimelineEvent[];
  /** Events at a contact's or deal's account that it has no part in, newest first. */
  readonly accountEvents: readonly TimelineEvent[];
  /** Its own. */
  readonly signals: readonly Signal[];
  /** Signals of a contact's or deal's account that are not its own. */
  readonly accountSignals: readonly Signal[];
  readonly leftAlone: LeftAlone;
  readonly openAmounts: readonly Money[];
}

/** What is around an entity and must not be pursued: a step for the entity may not be about it either. */
export interface LeftAlone {
  /** The contacts and deals, each with the signal that says so. */
  readonly entities: readonly { readonly entity: ContactEntity | DealEntity; readonly signal: Signal }[];
  /** Ids of the events they have part in. */
  readonly events: ReadonlySet<string>;
}

/** Every entity that was read for a subject, by golden id. */
export function entitiesOf({ entity, account, contacts, colleagues, deals, owners }: Subject): ReadonlyMap<string, GraphEntity> {
  const all: readonly GraphEntity[] = [
    entity,
    ...(account === undefined ? [] : [account]),
    ...colleagues,
    ...contacts,
    ...deals,
    ...owners,
  ];
  return new Map(all.map((each) => [each.id, each]));
}
