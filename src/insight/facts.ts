import type { AccountEntity, ContactEntity, DealEntity, TicketEntity } from '../graph/entity.ts';
import type { Signal, TimelineEvent } from '../timeline/event.ts';
import { aggregatesOf, moneyText } from './aggregates.ts';
import { conflictsOf } from './conflicts.ts';
import { known, numberFacts } from './fact.ts';
import type { Fact, UnnumberedFact } from './fact.ts';
import { isOpen, isOpenAndCritical } from './policy.ts';
import type { InsightfulEntity, LeftAlone, Subject } from './subject.ts';

/** How many of each are told; what matters most comes first, so what falls off matters least. */
const LIMITS = { deals: 8, tickets: 6, people: 8, events: 12, signals: 8, leftAlone: 4, ofAccount: 4 } as const;

/**
 * What is known about a subject, numbered, most material first: the entity, its totals, signals, open tickets and deals,
 * contradictions, people, then what happened last. What is only its account's is marked so.
 *
 * @param today - `YYYY-MM-DD`; what is still to come is no contact.
 */
export function factsOf(subject: Subject, today: string): readonly Fact[] {
  const { entity, account, deals, tickets, contacts, owners, events, signals, leftAlone } = subject;
  const alone = new Set(leftAlone.entities.map((each) => each.entity.id));
  const marked = (fact: UnnumberedFact): UnnumberedFact =>
    alone.has(fact.about) || leftAlone.events.has(fact.about) ? { ...fact, pursue: 'no' } : fact;
  return numberFacts([
    entityFact(entity),
    ...(account === undefined || account.id === entity.id ? [] : [accountFact(account)]),
    ...aggregatesOf(subject, today),
    ...signals.slice(0, LIMITS.signals).map((signal) => signalFact(entity.id, signal)),
    ...leftAloneFacts(subject),
    ...tickets.toSorted(byUrgency).slice(0, LIMITS.tickets).map(ticketFact),
    ...deals.toSorted(byWeight).slice(0, LIMITS.deals).map(dealFact).map(marked),
    ...conflictsOf(subject),
    ...owners
      .filter(({ id }) => id === entity.ownerId)
      .map((owner): UnnumberedFact => ({ topic: 'owner', about: owner.id, label: owner.name, values: {}, source: owner.sourceRef })),
    ...contacts.slice(0, LIMITS.people).map(personFact).map(marked),
    ...events.slice(0, LIMITS.events).map(eventFact).map(marked),
    ...accountFacts(subject),
  ]);
}

// What weighs on the account matters to whoever works with one of its people, but it is not theirs.
function accountFacts({ account, accountSignals, accountTickets, accountEvents, leftAlone }: Subject): readonly UnnumberedFact[] {
  if (account === undefined) return [];
  const facts = [
    ...accountSignals.slice(0, LIMITS.ofAccount).map((signal) => signalFact(account.id, signal)),
    ...accountTickets.toSorted(byUrgency).slice(0, LIMITS.ofAccount).map(ticketFact),
    ...accountEvents
      .filter(({ id }) => !leftAlone.events.has(id))
      .slice(0, LIMITS.ofAccount)
      .map(eventFact),
  ];
  return facts.map((fact) => ({ ...fact, concerns: 'account' }));
}

// One wish to be left alone often stands in several places: with the person and with the deal they spoke of.
function leftAloneFacts({ signals, leftAlone }: Subject): readonly UnnumberedFact[] {
  const told = new Set(signals.map(({ evidence }) => evidence));
  const fresh: LeftAlone['entities'][number][] = [];
  for (const each of leftAlone.entities) {
    if (told.has(each.signal.evidence)) continue;
    told.add(each.signal.evidence);
    fresh.push(each);
  }
  return fresh
    .slice(0, LIMITS.leftAlone)
    .map(({ entity, signal }) => ({ ...signalFact(entity.id, signal), label: entity.name, pursue: 'no' }));
}

function entityFact(entity: InsightfulEntity): UnnumberedFact {
  switch (entity.kind) {
    case 'account':
      return accountFact(entity);
    case 'contact':
      return { ...personFact(entity), topic: 'contact' };
    case 'deal':
      return dealFact(entity);
  }
}

function accountFact(account: AccountEntity): UnnumberedFact {
  return {
    topic: 'account',
    about: account.id,
    label: account.name,
    values: known({
      lifecycle: account.lifecycle?.unified,
      industry: account.industry,
      employees: account.employees,
      revenue: moneyText(account.annualRevenue),
      country: account.address?.country,
      'customer-since': day(account.createdAt),
    }),
    ...(account.description === undefined ? {} : { text: account.description }),
    source: account.sourceRef,
  };
}

function personFact(contact: ContactEntity): UnnumberedFact {
  return {
    topic: 'person',
    about: contact.id,
    label: contact.name,
    values: known({ title: contact.title, lifecycle: contact.lifecycle?.unified, 'last-event': day(contact.lastEventAt) }),
    source: contact.sourceRef,
  };
}

function dealFact(deal: DealEntity): UnnumberedFact {
  return {
    topic: 'deal',
    about: deal.id,
    label: deal.name,
    values: known({
      stage: deal.stage.unified,
      since: day(deal.stageChangedAt),
      amount: moneyText(deal.amount),
      'expected-close': deal.expectedClose,
      closed: day(deal.closedAt),
    }),
    source: deal.sourceRef,
  };
}

function ticketFact(ticket: TicketEntity): UnnumberedFact {
  return {
    topic: 'ticket',
    about: ticket.id,
    label: ticket.subject,
    values: known({
      number: ticket.number,
      status: ticket.status.unified,
      priority: ticket.priority?.unified,
      opened: day(ticket.openedAt),
      closed: day(ticket.closedAt),
    }),
    ...(ticket.description === undefined ? {} : { text: ticket.description }),
    source: ticket.sourceRef,
  };
}

function signalFact(about: string, signal: Signal): UnnumberedFact {
  return {
    topic: 'signal',
    about,
    values: known({ signal: signal.kind, since: day(signal.since) }),
    text: signal.evidence,
    source: signal.source,
  };
}

function eventFact(event: TimelineEvent): UnnumberedFact {
  return {
    topic: 'event',
    about: event.id,
    ...(event.subject === undefined ? {} : { label: event.subject }),
    values: known({ event: event.kind, direction: event.direction, on: day(event.occurredAt) }),
    ...(event.body === undefined ? {} : { text: event.body }),
    source: event.source,
  };
}

function day(instant: string | undefined): string | undefined {
  return instant?.slice(0, 10);
}

function byUrgency(left: TicketEntity, right: TicketEntity): number {
  return urgency(left) - urgency(right) || (right.openedAt ?? '').localeCompare(left.openedAt ?? '');
}

function urgency(ticket: TicketEntity): number {
  if (isOpenAndCritical(ticket)) return 0;
  return ticket.status.unified === 'CLOSED' ? 2 : 1;
}

function byWeight(left: DealEntity, right: DealEntity): number {
  return Number(isOpen(right)) - Number(isOpen(left)) || Number(right.amount?.amount ?? 0) - Number(left.amount?.amount ?? 0);
}
