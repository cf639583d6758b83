import type { ContactEntity, DealEntity, GraphEntity, Money, TicketEntity } from '../graph/entity.ts';
import { MAX_PAGE_SIZE } from '../graph/page.ts';
import type { Page } from '../graph/page.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { Signal, TimelineEvent } from '../timeline/event.ts';
import type { TimelineReader } from '../timeline/reader.ts';
import type { InsightfulEntity, LeftAlone, Subject } from './subject.ts';

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
  const [owners, alone] = await Promise.all([readOwners(readers, entities, around), readLeftAlone(readers, around)]);
  return new Map(asked.map(({ id, entity }) => [id, toSubject(entity, { ...around, ...alone, owners })]));
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

interface Alone {
  /** Why somebody or something is left alone, by golden id. */
  readonly reasons: ReadonlyMap<string, Signal>;
  readonly eventsAlone: ReadonlyMap<string, readonly TimelineEvent[]>;
}

async function readLeftAlone({ timeline }: SubjectReaders, around: Surroundings): Promise<Alone> {
  const related = new Set([...around.contacts.values(), ...around.deals.values()].flat().map(({ id }) => id));
  const signals = related.size === 0 ? new Map<string, readonly Signal[]>() : await timeline.signalsOf([...related]);
  const reasons = new Map(
    [...signals].flatMap(([id, list]): readonly [string, Signal][] => {
      const reason = list.find(({ kind }) => kind === 'DO_NOT_PURSUE');
      return reason === undefined ? [] : [[id, reason]];
    }),
  );
  return { reasons, eventsAlone: reasons.size === 0 ? new Map() : await timeline.recentEvents([...reasons.keys()], MAX_EVENTS) };
}

function toSubject(
  entity: InsightfulEntity,
  around: Surroundings & Alone & { readonly owners: ReadonlyMap<string, GraphEntity> },
): Subject {
  const parent = around.accounts.get(accountIdOf(entity) ?? '');
  const account = parent?.kind === 'account' ? parent : undefined;
  const own = [entity.id];
  // What concerns the account concerns its contacts and deals too, but it is not theirs.
  const shared = account === undefined || account.id === entity.id ? [] : [account.id];
  const contacts = listed(around.contacts, own);
  const deals = listed(around.deals, own);
  const [tickets, accountTickets] = apart(listed(around.tickets, own), listed(around.tickets, shared));
  const [events, accountEvents] = apart(listed(around.events, own), listed(around.events, shared));
  const owned = [entity, ...(account === undefined ? [] : [account]), ...contacts, ...deals, ...tickets, ...accountTickets];
  return {
    entity,
    ...(account === undefined ? {} : { account }),
    contacts,
    colleagues: listed(around.people, [...own, ...shared]),
    deals,
    tickets,
    accountTickets,
    owners: [...new Set(owned.flatMap(({ ownerId }) => ownerId ?? []))]
      .map((id) => around.owners.get(id))
      .filter((each) => each?.kind === 'owner'),
    events,
    accountEvents,
    ...signalsOf(listed(around.signals, own), listed(around.signals, shared)),
    leftAlone: leftAloneOf([...contacts, ...deals], around),
    openAmounts: listed(around.openAmounts, own),
  };
}

function leftAloneOf(related: readonly (ContactEntity | DealEntity)[], { reasons, eventsAlone }: Alone): LeftAlone {
  const entities = related.flatMap((entity) => {
    const signal = reasons.get(entity.id);
    return signal === undefined ? [] : [{ entity, signal }];
  });
  return { entities, events: new Set(entities.flatMap(({ entity }) => (eventsAlone.get(entity.id) ?? []).map(({ id }) => id))) };
}

/** Kinds that an account hands down: read for one of its people, they are still the account's. */
const HANDED_DOWN: ReadonlySet<Signal['kind']> = new Set(['OPEN_CRITICAL_TICKET', 'OVERDUE_INVOICE']);

function signalsOf(all: readonly Signal[], accounts: readonly Signal[]): Pick<Subject, 'signals' | 'accountSignals'> {
  const atAccount = new Set(accounts.map(keyOf));
  const signals = all.filter((signal) => !(HANDED_DOWN.has(signal.kind) && atAccount.has(keyOf(signal))));
  const own = new Set(signals.map(keyOf));
  return { signals, accountSignals: accounts.filter((signal) => !own.has(keyOf(signal))) };
}

function keyOf({ kind, source, evidence }: Signal): string {
  return JSON.stringify([kind, source, evidence]);
}

function listed<Each>(lists: ReadonlyMap<string, readonly Each[]>, ids: readonly string[]): readonly Each[] {
  return ids.flatMap((id) => lists.get(id) ?? []);
}

// Own ones first; of the account's, those that are not own.
function apart<Each extends { readonly id: string }>(
  own: readonly Each[],
  shared: readonly Each[],
): readonly [readonly Each[], readonly Each[]] {
  const ids = new Set(own.map(({ id }) => id));
  return [own, shared.filter(({ id }) => !ids.has(id))];
}
