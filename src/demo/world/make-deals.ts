import { rollClocks, sightings } from './clocks.ts';
import type { Dice } from './dice.ts';
import {
  stated,
  type Amount,
  type Deal,
  type DealFacts,
  type DealRole,
  type DealStage,
  type Person,
  type StageChange,
  type System,
} from './entities.ts';
import type { MadeCompany } from './make-company.ts';
import { rollAmount } from './money.ts';
import { COUNTRIES } from './places.ts';
import type { DealPlan } from './plan.ts';
import { rollOffer, type Offer } from './products.ts';
import type { Workshop } from './workshop.ts';

/** The deals of one company: exactly those a story plans, or as many as its relationship suggests. */
export function makeDeals(house: House, planned: readonly DealPlan[] | undefined, tools: Tools): readonly Deal[] {
  const plans: readonly (DealPlan | undefined)[] = planned ?? Array<undefined>(rollCount(house, tools.dice)).fill(undefined);
  return plans.map((plan, index) =>
    makeDeal({ ...house, plan, number: index + 1 }, { ...tools, dice: tools.dice.fork(`deal ${index + 1}`) }),
  );
}

/** A company and its people. */
export interface House {
  readonly made: MadeCompany;
  readonly people: readonly Person[];
}

interface Tools {
  readonly workshop: Workshop;
  readonly dice: Dice;
}

function rollCount({ made }: House, dice: Dice): number {
  switch (made.company.facts.relationship) {
    case 'prospect':
      return dice.pick([0, 1, 1, 1, 2]);
    case 'customer':
      return dice.pick([1, 2, 2, 3, 4]);
    case 'former-customer':
      return dice.pick([1, 2]);
    case 'partner':
      return dice.pick([0, 1]);
  }
}

interface Order extends House {
  readonly plan: DealPlan | undefined;
  readonly number: number;
}

function makeDeal({ made, people, plan, number }: Order, { workshop, dice }: Tools): Deal {
  const { company } = made;
  const { calendar } = workshop;
  const pipeline =
    plan === undefined && number > 1 && company.facts.relationship === 'customer' && dice.chance(0.35) ? 'renewals' : 'new-business';
  const offer = newOffer({ company: company.key, pipeline, plan }, { workshop, dice });
  const course = plan === undefined ? rollCourse({ made, number }, dice.fork('course')) : plannedCourse(plan);
  const [firstStep, ...laterSteps] = course.map(({ stage, daysAgo }, index): StageChange => ({
    stage,
    at: calendar.workday(daysAgo, 60 + index * 97),
  }));
  if (firstStep === undefined) throw new RangeError('A deal has at least one stage.');
  const history: DealFacts['history'] = [firstStep, ...laterSteps];
  const last = history.at(-1) ?? firstStep;
  const closed = last.stage === 'won' || last.stage === 'lost';
  const facts = stated<DealFacts>({
    name: `${made.shortName} - ${offer.product} ${offer.detail}`,
    companyKey: company.key,
    people: rollRoles(people, dice.fork('roles')),
    pipeline,
    stage: last.stage,
    history,
    amount:
      plan === undefined
        ? rollAmount(COUNTRIES[made.country].currency, dice.fork('amount'))
        : { value: plan.value, currency: plan.currency ?? COUNTRIES[made.country].currency },
    expectedClose: closed ? last.at.slice(0, 10) : calendar.date(-(plan?.closesInDays ?? dice.int(-20, 110))),
    closedAt: closed ? last.at : undefined,
    nextStep: plan?.nextStep ?? (last.stage === 'won' || last.stage === 'lost' ? undefined : dice.pick(NEXT_STEPS[last.stage])),
    description: dice.chance(0.3) ? `${offer.product}: ${offer.detail}. ${dice.pick(BACKGROUNDS)}` : undefined,
    ownerKey: company.facts.ownerKey,
  });
  const knownTo = plan?.knownTo ?? rollKnownTo(made.knownTo, closed, dice.fork('systems'));
  const ageDays = Math.ceil(calendar.daysSince(firstStep.at));
  const clocks = rollClocks(
    { knownTo, ageDays, calendar, ...(plan?.changedDaysAgo === undefined ? {} : { changedDaysAgo: plan.changedDaysAgo }) },
    dice.fork('clocks'),
  );
  const seenBy = sightings<DealFacts>(knownTo, (system) => {
    const hand = dice.fork(`hand/${system}`);
    const knows = {
      ...facts,
      people: facts.people.filter(({ personKey }) => knowsPerson(people, personKey, system)),
      name: spellName(facts.name, { system, dice: hand }),
    };
    const createdAt = system === clocks.freshest ? firstStep.at : calendar.later(firstStep.at, hand.int(0, 5));
    const { changedAt } = clocks.of(system);
    if (plan !== undefined)
      return { createdAt, changedAt: later(changedAt, createdAt), facts: asPlanned(knows, { plan, system, date: calendar.date }) };
    if (system === clocks.freshest || !hand.chance(0.35))
      return { createdAt, changedAt: later(changedAt, later(last.at, createdAt)), facts: knows };
    const behind = outdated(knows, hand);
    const seen = behind.history.at(-1) ?? firstStep;
    return { createdAt, changedAt: later(calendar.later(seen.at, 1), createdAt), facts: behind };
  });
  return { key: `deal-${company.serial}-${number}`, serial: workshop.nextSerial('deal'), facts, seenBy };
}

/** An offer that the company has not been made before. */
function newOffer(
  { company, pipeline, plan }: { readonly company: string; readonly pipeline: DealFacts['pipeline']; readonly plan: DealPlan | undefined },
  { workshop, dice }: Tools,
): Offer {
  for (let attempt = 1; ; attempt++) {
    const rolled = rollOffer(pipeline, dice.fork(`offer ${attempt}`));
    const product = plan?.product ?? rolled.product;
    const detail = plan?.detail ?? (attempt > 5 ? `${rolled.detail}, phase ${attempt - 4}` : rolled.detail);
    if (plan?.detail !== undefined || workshop.claim(`${company}/${product} ${detail}`)) return { product, detail };
  }
}

interface Belief {
  readonly plan: DealPlan;
  readonly system: System;
  readonly date: (daysAgo: number) => string;
}

/** A planned deal as one system believes it; who believes in an earlier stage has not seen the later ones. */
function asPlanned(facts: DealFacts, { plan, system, date }: Belief): DealFacts {
  const said = plan.says?.[system] ?? {};
  const [opened, ...steps] = facts.history;
  const seen =
    said.stage === undefined
      ? steps
      : steps.slice(
          0,
          facts.history.findIndex(({ stage }) => stage === said.stage),
        );
  const closesInDays = plan.closesInDaysFor?.[system];
  return { ...facts, ...said, history: [opened, ...seen], ...(closesInDays === undefined ? {} : { expectedClose: date(-closesInDays) }) };
}

interface Step {
  readonly stage: DealStage;
  readonly daysAgo: number;
}

const PATH: readonly DealStage[] = ['prospecting', 'qualification', 'proposal', 'negotiation', 'committed'];

function plannedCourse({ stage, openedDaysAgo }: DealPlan): readonly Step[] {
  const open = PATH.indexOf(stage);
  const path: readonly DealStage[] =
    open >= 0 ? PATH.slice(0, open + 1) : stage === 'won' ? [...PATH, 'won'] : [...PATH.slice(0, 3), 'lost'];
  return path.map((step, index) => ({
    stage: step,
    daysAgo: Math.max(1, Math.round(openedDaysAgo * (1 - (0.85 * index) / Math.max(1, path.length - 1)))),
  }));
}

/** A deal's way from its opening to the day of the world: what would come after that day has not happened yet. */
function rollCourse({ made, number }: { readonly made: MadeCompany; readonly number: number }, dice: Dice): readonly Step[] {
  const { relationship } = made.company.facts;
  // The first deal of a customer is the one that made it a customer.
  const past = number === 1 && relationship !== 'prospect';
  const openedDaysAgo = past ? dice.int(250, Math.max(260, Math.min(made.ageDays, 760))) : dice.int(6, Math.min(made.ageDays, 520));
  const won = past ? relationship !== 'partner' : dice.chance(relationship === 'prospect' ? 0 : 0.55);
  const steps = PATH.filter((stage) => stage === 'prospecting' || stage === 'proposal' || dice.chance(stage === 'committed' ? 0.5 : 0.85));
  const path: readonly DealStage[] = won ? [...steps, 'won'] : [...steps.slice(0, dice.int(1, steps.length)), 'lost'];
  const course: Step[] = [];
  let daysAgo = openedDaysAgo;
  for (const stage of path) {
    if (daysAgo < 1) break;
    course.push({ stage, daysAgo });
    daysAgo -= dice.int(7, 48);
  }
  return course;
}

function rollRoles(people: readonly Person[], dice: Dice): readonly DealRole[] {
  const roles: readonly DealRole['role'][] = ['decision-maker', 'champion', 'technical-buyer', 'economic-buyer', 'user'];
  return dice.draw(people, dice.int(1, 3)).map(({ key }, index) => ({ personKey: key, role: roles[index] ?? 'user' }));
}

function knowsPerson(people: readonly Person[], key: string, system: System): boolean {
  const person = people.find((candidate) => candidate.key === key);
  // A Salesforce lead has no part in an opportunity.
  return person?.seenBy[system] !== undefined && (system !== 'salesforce' || person.salesforceForm !== 'lead');
}

/** Open deals live where sales work; won ones reach the legacy system as orders. */
function rollKnownTo(systems: readonly System[], closed: boolean, dice: Dice): readonly System[] {
  const home = systems.includes('salesforce') && dice.chance(0.75) ? 'salesforce' : dice.pick(systems);
  return systems.filter((system) => system === home || dice.chance(system === 'legacy' ? (closed ? 0.45 : 0.15) : 0.35));
}

function spellName(name: string, { system, dice }: { readonly system: System; readonly dice: Dice }): string {
  const [customer = '', what = ''] = name.split(' - ');
  if (system === 'hubspot' && dice.chance(0.6)) return `${what} | ${customer}`;
  if (system === 'legacy') return dice.chance(0.5) ? what : `${customer}: ${what}`;
  return dice.chance(0.3) ? `${customer} – ${what}` : name;
}

/** What a system believes that missed the last news: the stage before, an older amount, a former date. */
function outdated(facts: DealFacts, dice: Dice): DealFacts {
  const [opened, ...steps] = facts.history;
  const history: DealFacts['history'] = steps.length === 0 ? facts.history : [opened, ...steps.slice(0, -1)];
  const stage = history.at(-1)?.stage ?? facts.stage;
  const { closedAt, amount, ...rest } = facts;
  const closed = stage === 'won' || stage === 'lost';
  return stated<DealFacts>({
    ...rest,
    history,
    stage,
    closedAt: closed ? closedAt : undefined,
    amount: amount !== undefined && dice.chance(0.4) ? olderQuote(amount, dice) : dice.chance(0.1) ? undefined : amount,
    expectedClose: dice.chance(0.5) ? shift(facts.expectedClose, dice.int(-45, -5)) : facts.expectedClose,
  });
}

function olderQuote({ value, currency }: Amount, dice: Dice): Amount {
  return { value: String(Math.round((Number(value) * dice.int(82, 118)) / 100 / 10) * 10), currency };
}

function shift(date: string | undefined, days: number): string | undefined {
  return date === undefined ? undefined : new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

const NEXT_STEPS: Readonly<Record<Exclude<DealStage, 'won' | 'lost'>, readonly [string, ...string[]]>> = {
  prospecting: ['Demo with their own labels', 'First call with operations', 'Send data sheet'],
  qualification: ['Clear budget and time line', 'Site visit', 'Answer the IT questionnaire'],
  proposal: ['Walk through the quote', 'Agree pilot dates', 'Three-year calculation'],
  negotiation: ['Close the open redlines', 'Approval for payment terms', 'Call with procurement'],
  committed: ['Chase the purchase order', 'Plan the kick-off'],
};

const BACKGROUNDS = [
  'Replaces paper lists on both shifts.',
  'Must be live before stocktaking.',
  "Budget is in this year's plan.",
  'Came in through a recommendation.',
  'Follow-up to the pilot.',
  'Parent company has to agree.',
] as const;
