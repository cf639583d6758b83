import type { Calendar } from './calendar.ts';
import { rollClocks, sightings } from './clocks.ts';
import { isClosed } from './deal-course.ts';
import type { Dice } from './dice.ts';
import { stated, type Amount, type Deal, type DealFacts, type Person, type StageChange, type System } from './entities.ts';
import type { DealPlan } from './plan.ts';

/** A deal and what decides who believes what about it. */
export interface DealViewOptions {
  readonly facts: DealFacts;
  readonly people: readonly Person[];
  readonly knownTo: readonly System[];
  readonly plan: DealPlan | undefined;
  readonly calendar: Calendar;
}

/** How each system sees a deal: named its own way, some of them a stage or a quote behind. */
export function seeDeal({ facts, people, knownTo, plan, calendar }: DealViewOptions, dice: Dice): Deal['seenBy'] {
  const opened = facts.history[0].at;
  const last = lastOf(facts).at;
  const ageDays = Math.ceil(calendar.daysSince(opened));
  const changes = plan?.changedDaysAgo === undefined ? {} : { changedDaysAgo: plan.changedDaysAgo };
  const clocks = rollClocks({ knownTo, ageDays, calendar, ...changes }, dice.fork('clocks'));
  return sightings<DealFacts>(knownTo, (system) => {
    const hand = dice.fork(`hand/${system}`);
    const named = { ...facts, name: spellName(facts.name, { system, dice: hand }) };
    const knows = { ...named, people: facts.people.filter(({ personKey }) => knowsPerson(people, personKey, system)) };
    const createdAt = system === clocks.freshest ? opened : calendar.later(opened, hand.int(0, 5));
    const { changedAt } = clocks.of(system);
    if (plan !== undefined)
      return { createdAt, changedAt: latest(changedAt, createdAt), facts: asPlanned(knows, { plan, system, calendar }) };
    if (system === clocks.freshest || !hand.chance(0.35)) return { createdAt, changedAt: latest(changedAt, last, createdAt), facts: knows };
    const behind = outdated(knows, hand);
    return { createdAt, changedAt: latest(calendar.later(lastOf(behind).at, 1), createdAt), facts: behind };
  });
}

function lastOf({ history }: DealFacts): StageChange {
  return history.at(-1) ?? history[0];
}

function knowsPerson(people: readonly Person[], key: string, system: System): boolean {
  const person = people.find((candidate) => candidate.key === key);
  // A Salesforce lead has no part in an opportunity.
  return person?.seenBy[system] !== undefined && (system !== 'salesforce' || person.salesforceForm !== 'lead');
}

interface Belief {
  readonly plan: DealPlan;
  readonly system: System;
  readonly calendar: Calendar;
}

/** A planned deal as one system believes it; who believes in an earlier stage has not seen the later ones. */
function asPlanned(facts: DealFacts, { plan, system, calendar }: Belief): DealFacts {
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
  return {
    ...facts,
    ...said,
    history: [opened, ...seen],
    ...(closesInDays === undefined ? {} : { expectedClose: calendar.date(-closesInDays) }),
  };
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
  return stated<DealFacts>({
    ...rest,
    history,
    stage,
    closedAt: isClosed(stage) ? closedAt : undefined,
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

function latest(...moments: readonly string[]): string {
  return moments.toSorted().at(-1) ?? '';
}
