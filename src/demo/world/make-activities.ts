import { sightings } from './clocks.ts';
import type { Dice } from './dice.ts';
import {
  stated,
  type Activity,
  type ActivityFacts,
  type Deal,
  type DealStage,
  type Owner,
  type Person,
  type System,
  type Ticket,
} from './entities.ts';
import type { House } from './make-deals.ts';
import type { ActivityPlan } from './plan.ts';
import { fillSlots, slotsFor, type Scene } from './slots.ts';
import { createTeller, type Told } from './tell.ts';
import type { Phase } from './texts/phrasebook.ts';
import type { Workshop } from './workshop.ts';

/** What has been made of a company before its activities. */
export interface Household extends House {
  readonly deals: readonly Deal[];
  readonly tickets: readonly Ticket[];
  readonly planned: readonly ActivityPlan[];
  /** Nothing was heard within so many days. */
  readonly quietForDays: number;
}

interface Tools {
  readonly workshop: Workshop;
  readonly dice: Dice;
}

/** One moment in the life of an account, before it is put into words. */
interface Moment {
  readonly phase: Phase;
  readonly daysAgo: number;
  readonly deal?: Deal;
  readonly ticket?: Ticket;
  readonly plan?: ActivityPlan;
}

/** The activities of one company: what its deals and tickets call for, and the small talk between; ten to thirty in all. */
export function makeActivities(household: Household, { workshop, dice }: Tools): readonly Activity[] {
  const tell = createTeller(dice.fork('words'));
  const rolled = [...dealMoments(household, workshop, dice.fork('deals')), ...ticketMoments(household, workshop, dice.fork('tickets'))];
  const wanted = dice.int(10, 30);
  const business = dice.draw(rolled, 28);
  const heard = [...business, ...smallTalk(household, wanted - business.length, dice.fork('talk'))].filter(
    ({ daysAgo }) => daysAgo >= household.quietForDays,
  );
  const planned = household.planned.map((plan): Moment => {
    const [deal] = household.deals;
    return { phase: 'nurture', daysAgo: plan.daysAgo, plan, ...(plan.withDeal === true && deal !== undefined ? { deal } : {}) };
  });
  return [...heard, ...planned]
    .toSorted((one, other) => other.daysAgo - one.daysAgo)
    .map((moment, index) => {
      const own = dice.fork(`activity ${index + 1}`);
      return makeActivity({ household, moment, number: index + 1, tell }, { workshop, dice: own });
    });
}

const PHASES: Readonly<Record<DealStage, Phase>> = {
  prospecting: 'intro',
  qualification: 'intro',
  proposal: 'proposal',
  negotiation: 'negotiation',
  committed: 'closing',
  won: 'won',
  lost: 'lost',
};

function dealMoments({ deals }: Household, { calendar }: Workshop, dice: Dice): readonly Moment[] {
  return deals.flatMap((deal) =>
    deal.facts.history.flatMap(({ stage, at }, index) => {
      const from = calendar.daysSince(at);
      const next = deal.facts.history[index + 1];
      const until = next === undefined ? Math.max(0.5, from - 35) : calendar.daysSince(next.at);
      const count = stage === 'lost' ? 1 : dice.int(1, 2);
      return Array.from({ length: count }, (): Moment => ({
        phase: PHASES[stage],
        daysAgo: Math.max(1, until + (from - until) * dice.next()),
        deal,
      }));
    }),
  );
}

function ticketMoments({ tickets }: Household, { calendar }: Workshop, dice: Dice): readonly Moment[] {
  return tickets.flatMap((ticket) => {
    const from = calendar.daysSince(ticket.facts.openedAt);
    const until = ticket.facts.closedAt === undefined ? 0.5 : calendar.daysSince(ticket.facts.closedAt);
    return Array.from({ length: dice.int(1, 2) }, (): Moment => ({
      phase: 'support',
      daysAgo: Math.max(1, until + (from - until) * dice.next()),
      ticket,
    }));
  });
}

function smallTalk({ made }: Household, count: number, dice: Dice): readonly Moment[] {
  const { relationship } = made.company.facts;
  const phase: Phase = relationship === 'customer' ? 'care' : 'nurture';
  const span = Math.min(730, made.ageDays);
  return Array.from({ length: Math.max(3, count) }, (): Moment => ({ phase, daysAgo: 1 + (span - 1) * dice.next() }));
}

interface Draft {
  readonly household: Household;
  readonly moment: Moment;
  readonly number: number;
  readonly tell: ReturnType<typeof createTeller>;
}

function makeActivity({ household, moment, number, tell }: Draft, { workshop, dice }: Tools): Activity {
  const { made, people } = household;
  const system = moment.plan?.in ?? pickSystem(household, moment, dice.fork('system'));
  const known = people.filter((person) => person.seenBy[system] !== undefined);
  const person = pickPerson({ known, people, moment }, dice);
  const type = moment.plan?.type ?? dice.pick(TYPES[moment.phase]);
  const direction = moment.plan === undefined ? rollDirection(type, dice) : moment.plan.direction;
  const at = workshop.calendar.workday(moment.daysAgo, dice.int(0, 539));
  const owner = workshop.owners.find(({ key }) => key === made.company.facts.ownerKey) ?? workshop.owners[0];
  const scene: Scene = {
    made,
    person,
    colleague: dice.draw(
      people.filter((other) => other !== person),
      1,
    )[0],
    owner,
    at,
    dice,
    deal: moment.deal,
    ticket: moment.ticket,
  };
  const told = moment.plan === undefined ? tell({ phase: moment.phase, type, direction }, scene) : tellPlanned(moment.plan, scene);
  const facts = toFacts({ moment, type, direction, at, told, scene, owner }, dice);
  const systems: readonly System[] =
    type === 'email' && moment.plan === undefined && dice.chance(0.08) ? bothDesks(made.knownTo, system) : [system];
  const seenBy = sightings<ActivityFacts>(systems, (name) => ({
    createdAt: at,
    changedAt: workshop.calendar.later(at, dice.int(0, 2)),
    facts: asSeen(facts, { system: name, people, moment }),
  }));
  return { key: `activity-${made.company.serial}-${number}`, serial: workshop.nextSerial('activity'), facts, seenBy };
}

const TYPES: Readonly<Record<Phase, readonly ActivityFacts['type'][]>> = {
  intro: ['email', 'email', 'call', 'call', 'meeting', 'note', 'task'],
  proposal: ['email', 'email', 'email', 'call', 'meeting', 'note', 'task'],
  negotiation: ['email', 'email', 'call', 'call', 'meeting', 'note'],
  closing: ['email', 'call', 'call', 'note', 'task'],
  won: ['email', 'meeting', 'note'],
  lost: ['email', 'call', 'note'],
  care: ['email', 'email', 'email', 'call', 'call', 'meeting', 'note', 'note', 'task'],
  nurture: ['email', 'email', 'call', 'call', 'note', 'task'],
  support: ['email', 'email', 'call', 'note'],
};

function pickSystem({ made }: Household, { deal, ticket }: Moment, dice: Dice): System {
  const subject = deal ?? ticket;
  const candidates = subject === undefined ? made.knownTo : made.knownTo.filter((system) => subject.seenBy[system] !== undefined);
  // Few clerks still write into the legacy system when there is another.
  const weighted = candidates.flatMap((system): readonly System[] =>
    Array<System>({ salesforce: 5, hubspot: 4, legacy: 1 }[system]).fill(system),
  );
  return dice.pick(weighted);
}

function pickPerson(
  { known, people, moment }: { readonly known: readonly Person[]; readonly people: readonly Person[]; readonly moment: Moment },
  dice: Dice,
): Person | undefined {
  if (moment.plan !== undefined) return people[0];
  const involved = moment.deal?.facts.people.map(({ personKey }) => personKey) ?? [moment.ticket?.facts.personKey];
  const close = known.filter(({ key }) => involved.includes(key));
  const circle = close.length > 0 ? close : known.length > 0 ? known : people;
  return circle.length === 0 ? undefined : dice.pick(circle);
}

function rollDirection(type: ActivityFacts['type'], dice: Dice): 'inbound' | 'outbound' | undefined {
  if (type === 'email') return dice.chance(0.5) ? 'inbound' : 'outbound';
  return type === 'call' ? (dice.chance(0.3) ? 'inbound' : 'outbound') : undefined;
}

function tellPlanned(plan: ActivityPlan, scene: Scene): Told {
  const slots = slotsFor(scene);
  return { subject: fillSlots(plan.subject, slots), body: fillSlots(plan.body, slots) };
}

interface Parts {
  readonly moment: Moment;
  readonly type: ActivityFacts['type'];
  readonly direction: ActivityFacts['direction'];
  readonly at: string;
  readonly told: Told;
  readonly scene: Scene;
  readonly owner: Owner;
}

function toFacts(parts: Parts, dice: Dice): ActivityFacts {
  const { moment, type, at, told, scene, owner, direction } = parts;
  return stated<ActivityFacts>({
    type,
    occurredAt: at,
    ...told,
    direction,
    status: type === 'task' ? (moment.daysAgo < 12 || dice.chance(0.06) ? 'open' : 'done') : undefined,
    durationMinutes: rollMinutes(type, dice),
    ...(type === 'email' ? envelope(parts) : {}),
    companyKey: scene.made.company.key,
    personKeys: scene.person === undefined ? [] : [scene.person.key],
    dealKey: moment.deal?.key,
    ticketKey: moment.ticket?.key,
    ownerKey: owner.key,
  });
}

function rollMinutes(type: ActivityFacts['type'], dice: Dice): number | undefined {
  if (type === 'call') return dice.int(2, 38);
  return type === 'meeting' ? dice.pick([30, 45, 60, 60, 90]) : undefined;
}

function envelope({ direction, scene, owner }: Parts): Pick<ActivityFacts, 'from' | 'to'> {
  const theirs = scene.person?.facts.email ?? scene.made.company.facts.email;
  const ours = owner.facts.email;
  return stated<Pick<ActivityFacts, 'from' | 'to'>>(direction === 'inbound' ? { from: theirs, to: ours } : { from: ours, to: theirs });
}

function bothDesks(knownTo: readonly System[], system: System): readonly System[] {
  return [system, ...knownTo.filter((other) => other !== system && other !== 'legacy')].slice(0, 2);
}

/** An activity as one system holds it: tied to what that system knows. */
function asSeen(
  facts: ActivityFacts,
  { system, people, moment }: { readonly system: System; readonly people: readonly Person[]; readonly moment: Moment },
): ActivityFacts {
  const personKeys = facts.personKeys.filter((key) => people.some((person) => person.key === key && person.seenBy[system] !== undefined));
  return stated<ActivityFacts>({
    ...facts,
    personKeys,
    dealKey: moment.deal?.seenBy[system] === undefined ? undefined : facts.dealKey,
    ticketKey: moment.ticket?.seenBy[system] === undefined ? undefined : facts.ticketKey,
  });
}
