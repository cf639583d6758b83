import { isClosed, makeCourse } from './deal-course.ts';
import { seeDeal } from './deal-views.ts';
import type { Dice } from './dice.ts';
import { stated, type Amount, type Deal, type DealFacts, type DealRole, type DealStage, type Person, type System } from './entities.ts';
import type { MadeCompany } from './make-company.ts';
import { rollAmount } from './money.ts';
import { COUNTRIES, type Country } from './places.ts';
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

function makeDeal(order: Order, { workshop, dice }: Tools): Deal {
  const { made, people, plan, number } = order;
  const { company } = made;
  const { calendar } = workshop;
  const facts = rollFacts(order, { workshop, dice });
  const knownTo = plan?.knownTo ?? rollKnownTo(made.knownTo, facts.closedAt === undefined ? 'open' : 'closed', dice.fork('systems'));
  const seenBy = seeDeal({ facts, people, knownTo, plan, calendar }, dice.fork('views'));
  return { key: `deal-${company.serial}-${number}`, serial: workshop.nextSerial('deal'), facts, seenBy };
}

function rollFacts({ made, people, plan, number }: Order, { workshop, dice }: Tools): DealFacts {
  const { company, country } = made;
  const { calendar } = workshop;
  const pipeline = rollPipeline({ made, people, plan, number }, dice);
  const offer = newOffer({ company: company.key, pipeline, plan }, { workshop, dice });
  const history = makeCourse({ made, number, plan, calendar }, dice.fork('course'));
  const { stage, at } = history.at(-1) ?? history[0];
  const closed = isClosed(stage);
  return stated<DealFacts>({
    name: `${made.shortName} - ${offer.product} ${offer.detail}`,
    companyKey: company.key,
    people: rollRoles(people, dice.fork('roles')),
    pipeline,
    stage,
    history,
    amount: amountOf(plan, country, dice.fork('amount')),
    expectedClose: closed ? at.slice(0, 10) : calendar.date(-(plan?.closesInDays ?? dice.int(-20, 110))),
    closedAt: closed ? at : undefined,
    nextStep: plan?.nextStep ?? (isClosed(stage) ? undefined : dice.pick(NEXT_STEPS[stage])),
    description: dice.chance(0.3) ? `${offer.product}: ${offer.detail}. ${dice.pick(BACKGROUNDS)}` : undefined,
    ownerKey: company.facts.ownerKey,
  });
}

/** What a customer orders again may be a renewal. */
function rollPipeline({ made, plan, number }: Order, dice: Dice): DealFacts['pipeline'] {
  const again = plan === undefined && number > 1 && made.company.facts.relationship === 'customer';
  return again && dice.chance(0.35) ? 'renewals' : 'new-business';
}

function amountOf(plan: DealPlan | undefined, country: Country, dice: Dice): Amount {
  const { currency } = COUNTRIES[country];
  return plan === undefined ? rollAmount(currency, dice) : { value: plan.value, currency: plan.currency ?? currency };
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

function rollRoles(people: readonly Person[], dice: Dice): readonly DealRole[] {
  const roles: readonly DealRole['role'][] = ['decision-maker', 'champion', 'technical-buyer', 'economic-buyer', 'user'];
  return dice.draw(people, dice.int(1, 3)).map(({ key }, index) => ({ personKey: key, role: roles[index] ?? 'user' }));
}

/** Open deals live where sales work; won ones reach the legacy system as orders. */
function rollKnownTo(systems: readonly System[], state: 'open' | 'closed', dice: Dice): readonly System[] {
  const home = systems.includes('salesforce') && dice.chance(0.75) ? 'salesforce' : dice.pick(systems);
  return systems.filter((system) => system === home || dice.chance(system === 'legacy' ? (state === 'closed' ? 0.45 : 0.15) : 0.35));
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
