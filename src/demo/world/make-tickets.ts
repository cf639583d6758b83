import { sightings } from './clocks.ts';
import type { Dice } from './dice.ts';
import { stated, type Person, type System, type Ticket, type TicketFacts } from './entities.ts';
import type { House } from './make-deals.ts';
import { COUNTRIES } from './places.ts';
import type { TicketPlan } from './plan.ts';
import { fillSlots, slotsFor } from './slots.ts';
import { TROUBLES } from './texts/tickets.ts';
import type { Workshop } from './workshop.ts';

/** The tickets of one company: exactly those a story plans, or what its use of our products brings. */
export function makeTickets(house: House, planned: readonly TicketPlan[] | undefined, tools: Tools): readonly Ticket[] {
  const { relationship } = house.made.company.facts;
  const usual = relationship === 'customer' ? tools.dice.int(0, 4) : relationship === 'former-customer' ? tools.dice.int(0, 2) : 0;
  const plans: readonly (TicketPlan | undefined)[] = planned ?? Array<undefined>(usual).fill(undefined);
  const { language } = COUNTRIES[house.made.country];
  const troubles = tools.dice.draw(TROUBLES[language], plans.length);
  return plans.map((plan, index) => {
    const dice = tools.dice.fork(`ticket ${index + 1}`);
    const trouble = troubles[index] ?? dice.pick(TROUBLES[language]);
    const number = index + 1;
    if (plan !== undefined) return makeTicket({ house, number, plan, origin: 'story' }, { ...tools, dice });
    const rolled = { ...trouble, ...rollCourse(trouble.severity, dice) };
    return makeTicket({ house, number, plan: rolled, origin: 'chance' }, { ...tools, dice });
  });
}

interface Tools {
  readonly workshop: Workshop;
  readonly dice: Dice;
}

interface Report {
  readonly house: House;
  readonly number: number;
  readonly plan: TicketPlan;
  readonly origin: 'story' | 'chance';
}

function makeTicket({ house, number, plan, origin }: Report, { workshop, dice }: Tools): Ticket {
  const { made, people } = house;
  const { calendar } = workshop;
  const knownTo = plan.knownTo ?? rollKnownTo(made.knownTo, dice);
  // Who is planned first is whom a story is about.
  const reporter = pickReporter(origin === 'story' ? people.slice(0, 1) : people, knownTo, dice);
  const owner = dice.pick(workshop.owners.filter(({ facts }) => facts.active));
  const openedAt = calendar.workday(plan.openedDaysAgo, dice.int(0, 300));
  const slots = slotsFor({
    made,
    person: reporter,
    colleague: dice.draw(
      people.filter((person) => person !== reporter),
      1,
    )[0],
    owner,
    at: openedAt,
    dice,
  });
  const facts = stated<TicketFacts>({
    subject: plan.subject,
    description: fillSlots(plan.description, slots),
    status: plan.status,
    priority: plan.priority,
    openedAt,
    closedAt: plan.closedDaysAgo === undefined ? undefined : later(calendar.workday(plan.closedDaysAgo, 400), openedAt),
    companyKey: made.company.key,
    personKey: reporter?.key,
    ownerKey: owner.key,
  });
  const seenBy = sightings<TicketFacts>(knownTo, (system) => {
    const { personKey, ...rest } = facts;
    const known = reporter !== undefined && knowsReporter(reporter, system);
    return {
      createdAt: openedAt,
      changedAt: facts.closedAt ?? calendar.later(openedAt, dice.int(0, 3)),
      facts: known && personKey !== undefined ? { ...rest, personKey } : rest,
    };
  });
  return { key: `ticket-${made.company.serial}-${number}`, serial: workshop.nextSerial('ticket'), facts, seenBy };
}

function rollCourse(
  severity: TicketFacts['priority'],
  dice: Dice,
): Pick<TicketPlan, 'status' | 'priority' | 'openedDaysAgo' | 'closedDaysAgo'> {
  const openedDaysAgo = Math.round(3 + 600 * dice.next() ** 1.4);
  const lasted = dice.int(0, 12);
  const closed = openedDaysAgo - lasted > 0 && dice.chance(openedDaysAgo > 30 ? 0.97 : 0.5);
  if (closed) return { status: 'closed', priority: severity, openedDaysAgo, closedDaysAgo: openedDaysAgo - lasted };
  return {
    status: dice.pick(['new', 'open', 'open', 'waiting']),
    priority: severity,
    openedDaysAgo: Math.min(openedDaysAgo, dice.int(1, 40)),
  };
}

function rollKnownTo(systems: readonly System[], dice: Dice): readonly System[] {
  const desk = systems.filter((system) => system !== 'legacy');
  const home = dice.pick(desk.length > 0 ? desk : systems);
  return systems.filter((system) => system === home || dice.chance(0.12));
}

function pickReporter(people: readonly Person[], knownTo: readonly System[], dice: Dice): Person | undefined {
  const known = people.filter((person) => knownTo.some((system) => knowsReporter(person, system)));
  return known.length === 0 ? undefined : dice.pick(known);
}

// A Salesforce lead cannot be the contact of a case.
function knowsReporter(person: Person, system: System): boolean {
  return person.seenBy[system] !== undefined && (system !== 'salesforce' || person.salesforceForm !== 'lead');
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
