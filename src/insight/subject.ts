import type { AccountEntity, ContactEntity, DealEntity, GraphEntity, Money, OwnerEntity, TicketEntity } from '../graph/entity.ts';
import { MAX_PAGE_SIZE } from '../graph/page.ts';
import type { Page } from '../graph/page.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { Signal, TimelineEvent } from '../timeline/event.ts';
import type { TimelineReader } from '../timeline/reader.ts';

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
  /** People of our own company who look after any of these. */
  readonly owners: readonly OwnerEntity[];
  /** Newest first. */
  readonly events: readonly TimelineEvent[];
  /** Its own signals and, for a contact or deal, its account's. */
  readonly signals: readonly Signal[];
  readonly openAmounts: readonly Money[];
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

/** Entities of one kind taken into account at most. */
const MAX_RELATED = 25;
const MAX_EVENTS = 20;
/** Pages of a hundred people read of an account; beyond them an account's people are masked by pattern alone. */
const MAX_PEOPLE_PAGES = 10;

/** What subjects are read from. */
export interface SubjectReaders {
  readonly graph: Pick<GraphReader, 'entities' | 'contactsOf' | 'dealsOf' | 'ticketsOf' | 'openDealAmounts'>;
  readonly timeline: Pick<TimelineReader, 'recentEvents' | 'signalsOf'>;
}

/**
 * Subjects by the ids they were asked by; ids that name no account, contact or deal are absent.
 * The number of statements does not depend on the number of ids.
 */
export async function readSubjects(readers: SubjectReaders, ids: readonly string[]): Promise<ReadonlyMap<string, Subject>> {
  const asked = [...(await readers.graph.entities(ids))].flatMap(([id, entity]) => (isInsightful(entity) ? [{ id, entity }] : []));
  const entities = [...new Map(asked.map(({ entity }) => [entity.id, entity])).values()];
  if (entities.length === 0) return new Map();
  const around = await readSurroundings(readers, entities);
  const people = await readOwners(readers, entities, around);
  return new Map(asked.map(({ id, entity }) => [id, toSubject(entity, around, people)]));
}

function isInsightful(entity: GraphEntity): entity is InsightfulEntity {
  return entity.kind === 'account' || entity.kind === 'contact' || entity.kind === 'deal';
}

interface Surroundings {
  readonly accounts: ReadonlyMap<string, GraphEntity>;
  /** Everybody, by account. */
  readonly people: ReadonlyMap<string, readonly ContactEntity[]>;
  readonly contacts: ReadonlyMap<string, readonly ContactEntity[]>;
  readonly deals: ReadonlyMap<string, readonly DealEntity[]>;
  readonly tickets: ReadonlyMap<string, readonly TicketEntity[]>;
  readonly events: ReadonlyMap<string, readonly TimelineEvent[]>;
  readonly signals: ReadonlyMap<string, readonly Signal[]>;
  readonly openAmounts: ReadonlyMap<string, readonly Money[]>;
}

async function readSurroundings({ graph, timeline }: SubjectReaders, entities: readonly InsightfulEntity[]): Promise<Surroundings> {
  const idsOf = (kind: InsightfulEntity['kind']): readonly string[] => entities.filter((each) => each.kind === kind).map(({ id }) => id);
  const [accounts, contacts, deals] = [idsOf('account'), idsOf('contact'), idsOf('deal')];
  const allAccounts = [...new Set([...accounts, ...entities.flatMap((entity) => accountIdOf(entity) ?? [])])];
  const everything = [...new Set([...entities.map(({ id }) => id), ...allAccounts])];
  const request = { first: MAX_RELATED, withTotal: 'no-total' } as const;
  const newestDeals = { ...request, orderBy: [{ field: 'EXPECTED_CLOSE', direction: 'DESC' }] } as const;
  const [parents, people, ofDeals, accountDeals, contactDeals, accountTickets, contactTickets, events, signals, openAmounts] =
    await Promise.all([
      graph.entities(allAccounts),
      readPeople(graph, allAccounts),
      deals.length === 0 ? NOTHING : graph.contactsOf('deal', deals, { ...request, orderBy: LATEST_FIRST }),
      accounts.length === 0 ? NOTHING : graph.dealsOf('account', accounts, newestDeals),
      contacts.length === 0 ? NOTHING : graph.dealsOf('contact', contacts, newestDeals),
      allAccounts.length === 0 ? NOTHING : graph.ticketsOf('account', allAccounts, request),
      contacts.length === 0 ? NOTHING : graph.ticketsOf('contact', contacts, request),
      timeline.recentEvents(everything, MAX_EVENTS),
      timeline.signalsOf(everything),
      accounts.length === 0 ? new Map<string, readonly Money[]>() : graph.openDealAmounts(accounts),
    ]);
  return {
    accounts: parents,
    people,
    contacts: new Map([...people, ...nodesOf(ofDeals)]),
    deals: nodesOf(accountDeals, contactDeals),
    tickets: nodesOf(accountTickets, contactTickets),
    events,
    signals,
    openAmounts,
  };
}

const LATEST_FIRST = [{ field: 'LAST_EVENT_AT', direction: 'DESC' }] as const;

// One page does for nearly every account; the few larger ones are read on, one after the other.
async function readPeople(
  graph: SubjectReaders['graph'],
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ContactEntity[]>> {
  if (accountIds.length === 0) return new Map();
  const request = { first: MAX_PAGE_SIZE, withTotal: 'no-total', orderBy: LATEST_FIRST } as const;
  const pages = await graph.contactsOf('account', accountIds, request);
  const people = new Map(nodesOf(pages));
  for (const [id, first] of pages) {
    let page: Page<ContactEntity> | undefined = first;
    for (let read = 1; page?.hasNextPage === true && read < MAX_PEOPLE_PAGES; read += 1) {
      page = (await graph.contactsOf('account', [id], { ...request, after: page.edges.at(-1)?.cursor })).get(id);
      people.set(id, [...(people.get(id) ?? []), ...(page?.edges.map(({ node }) => node) ?? [])]);
    }
  }
  return people;
}

const NOTHING: ReadonlyMap<string, PageOf<never>> = new Map();

interface PageOf<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

function nodesOf<Node>(...pages: readonly ReadonlyMap<string, PageOf<Node>>[]): ReadonlyMap<string, readonly Node[]> {
  return new Map(pages.flatMap((each) => [...each].map(([id, { edges }]) => [id, edges.map(({ node }) => node)] as const)));
}

function accountIdOf(entity: InsightfulEntity): string | undefined {
  return entity.kind === 'account' ? entity.id : entity.accountId;
}

async function readOwners(
  { graph }: SubjectReaders,
  entities: readonly InsightfulEntity[],
  around: Surroundings,
): Promise<ReadonlyMap<string, GraphEntity>> {
  const owned = [
    ...entities,
    ...around.accounts.values(),
    ...[...around.contacts.values(), ...around.deals.values(), ...around.tickets.values()].flat(),
  ];
  const ids = new Set(owned.flatMap((each) => ('ownerId' in each ? (each.ownerId ?? []) : [])));
  return ids.size === 0 ? new Map() : await graph.entities([...ids]);
}

function toSubject(entity: InsightfulEntity, around: Surroundings, people: ReadonlyMap<string, GraphEntity>): Subject {
  const parent = around.accounts.get(accountIdOf(entity) ?? '');
  const account = parent?.kind === 'account' ? parent : undefined;
  // What concerns the account concerns its contacts and deals too.
  const ids = [...new Set([entity.id, account?.id ?? entity.id])];
  const contacts = listed(around.contacts, [entity.id]);
  const deals = listed(around.deals, [entity.id]);
  const tickets = distinct(listed(around.tickets, ids));
  const owned = [entity, ...(account === undefined ? [] : [account]), ...contacts, ...deals, ...tickets];
  return {
    entity,
    ...(account === undefined ? {} : { account }),
    contacts,
    colleagues: listed(around.people, ids),
    deals,
    tickets,
    owners: [...new Set(owned.flatMap(({ ownerId }) => ownerId ?? []))]
      .map((id) => people.get(id))
      .filter((each) => each?.kind === 'owner'),
    events: distinct(listed(around.events, ids))
      .toSorted((left, right) => right.occurredAt.localeCompare(left.occurredAt))
      .slice(0, MAX_EVENTS),
    signals: listed(around.signals, ids),
    openAmounts: listed(around.openAmounts, [entity.id]),
  };
}

function listed<Each>(lists: ReadonlyMap<string, readonly Each[]>, ids: readonly string[]): readonly Each[] {
  return ids.flatMap((id) => lists.get(id) ?? []);
}

function distinct<Each extends { readonly id: string }>(list: readonly Each[]): readonly Each[] {
  return [...new Map(list.map((each) => [each.id, each])).values()];
}
