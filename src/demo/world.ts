import { createCalendar } from './world/calendar.ts';
import { hireColleagues } from './world/colleagues.ts';
import { createDice, type Dice } from './world/dice.ts';
import type { Activity, Company, Deal, Person, Story, Ticket, World } from './world/entities.ts';
import { makeActivities } from './world/make-activities.ts';
import { makeCompany } from './world/make-company.ts';
import { makeDeals } from './world/make-deals.ts';
import { makePeople } from './world/make-people.ts';
import { makeTickets } from './world/make-tickets.ts';
import type { Cast, CompanyPlan, StoryPlan } from './world/plan.ts';
import { storiesFor } from './world/stories.ts';
import { createWorkshop, type Workshop } from './world/workshop.ts';

/** What a world is made from; the same options give the same world on any machine and any day. */
export interface WorldOptions {
  readonly seed: number;
  /** Companies to make. */
  readonly accounts: number;
  /** The day on which the world is looked at, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * The demo company's customers, their people, deals, tickets and activities, and how each system sees them. Planted stories come
 * first; a larger world begins with the same companies as a smaller one that has room for all stories.
 *
 * @throws {RangeError} when `accounts` is no positive integer or `asOf` no day.
 */
export function createWorld({ seed, accounts, asOf }: WorldOptions): World {
  if (!Number.isSafeInteger(accounts) || accounts < 1) throw new RangeError(`A world has at least one account, not ${accounts}.`);
  const calendar = createCalendar(asOf);
  const owners = hireColleagues(calendar);
  const workshop = createWorkshop({ calendar, owners });
  const dice = createDice(seed);
  const planned = storiesFor(accounts).map((story) => ({ story, houses: story.companies.map((plan) => build(plan, workshop, dice)) }));
  const told = planned.flatMap(({ houses }) => houses);
  const others = Array.from({ length: accounts - told.length }, () => build({}, workshop, dice));
  const all = [...told, ...others];
  return {
    seed,
    asOf,
    owners,
    companies: all.map(({ company }) => company),
    people: all.flatMap(({ people }) => people),
    deals: all.flatMap(({ deals }) => deals),
    tickets: all.flatMap(({ tickets }) => tickets),
    activities: all.flatMap(({ activities }) => activities),
    stories: planned.map(({ story, houses }) => toStory(story, houses)),
  };
}

interface Built {
  readonly company: Company;
  readonly people: readonly Person[];
  readonly deals: readonly Deal[];
  readonly tickets: readonly Ticket[];
  readonly activities: readonly Activity[];
}

function build(plan: CompanyPlan, workshop: Workshop, world: Dice): Built {
  // By name, not by turn: a story's company is the same wherever it stands.
  const dice = world.fork(plan.domain ?? `company ${workshop.nextSerial('build')}`);
  const tools = (label: string): { workshop: Workshop; dice: Dice } => ({ workshop, dice: dice.fork(label) });
  const made = makeCompany(plan, workshop, dice.fork('company'));
  const people = makePeople(made, plan.people ?? [], tools('people'));
  const house = { made, people };
  const deals = makeDeals(house, plan.deals, tools('deals'));
  const tickets = makeTickets(house, plan.tickets, tools('tickets'));
  const activities = makeActivities(
    { ...house, deals, tickets, planned: plan.activities ?? [], quietForDays: plan.quietForDays ?? 0 },
    tools('activities'),
  );
  return { company: made.company, people, deals, tickets, activities };
}

function toStory({ name, tells, about }: StoryPlan, houses: readonly Built[]): Story {
  const [first, second = first] = houses.map(toCast);
  if (first === undefined || second === undefined) throw new RangeError(`The story "${tells}" has no company.`);
  const [main, ...rest] = houses.map(({ company }) => company.key);
  return { name, tells, keys: about?.(first, second) ?? [main ?? first.company, ...rest] };
}

function toCast({ company }: Built): Cast {
  const key = (kind: string) => (number: number) => `${kind}-${company.serial}-${number}`;
  return { company: company.key, person: key('person'), deal: key('deal'), ticket: key('ticket') };
}
