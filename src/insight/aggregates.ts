import type { DealEntity, Money } from '../graph/entity.ts';
import { known } from './fact.ts';
import type { UnnumberedFact } from './fact.ts';
import { isOpen } from './policy.ts';
import type { Subject } from './subject.ts';

/** What counts as hearing from somebody. */
const CONTACTS: ReadonlySet<string> = new Set(['EMAIL', 'CALL', 'MEETING']);

/**
 * What is counted over a subject's surroundings: deals and tickets, sums, the last contact either way, how long deals took that were won.
 * Where there is nothing to count, that is said: nothing known is a fact too.
 */
export function aggregatesOf({ entity, deals, tickets, events, openAmounts }: Subject, today: string): readonly UnnumberedFact[] {
  const open = deals.filter(isOpen);
  const won = deals.filter(({ stage }) => stage.unified === 'WON');
  const past = events.filter(({ kind, occurredAt }) => CONTACTS.has(kind) && occurredAt.slice(0, 10) <= today);
  const values = known({
    'open-deals': some(open.length),
    'open-amount': openAmounts.map(moneyText).join(' + '),
    'won-deals': some(won.length),
    'won-amount': won.length < 2 ? undefined : sumText(won),
    'won-in-days': medianDays(won),
    'lost-deals': some(deals.filter(({ stage }) => stage.unified === 'LOST').length),
    'open-tickets': some(tickets.filter(({ status }) => status.unified !== 'CLOSED').length),
    'last-contact': past[0]?.occurredAt.slice(0, 10),
    'last-heard-from': past.find(({ direction }) => direction === 'INBOUND')?.occurredAt.slice(0, 10),
  });
  if (Object.keys(values).length > 0) return [{ topic: 'total', about: entity.id, values }];
  return entity.kind === 'deal' || events.length > 0
    ? []
    : [{ topic: 'total', about: entity.id, values: { events: '0', 'open-deals': '0' } }];
}

/** Money as it is told: `120000.00 EUR`. */
export function moneyText(money: Money | undefined): string | undefined {
  return money === undefined ? undefined : [money.amount, money.currency].filter((part) => part !== undefined).join(' ');
}

function some(count: number): number | undefined {
  return count === 0 ? undefined : count;
}

// Only of one currency: sums over several would need a rate that nobody stated. Cents, so that no fraction is lost.
function sumText(deals: readonly DealEntity[]): string | undefined {
  const amounts = deals.flatMap(({ amount }) => amount ?? []);
  const [first] = amounts;
  if (first === undefined || amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  if (amounts.some(({ amount }) => !/^\d{1,15}(?:\.\d{1,2})?$/u.test(amount))) return undefined;
  const cents = amounts.reduce((sum, { amount }) => sum + toCents(amount), 0n);
  return moneyText({ ...first, amount: `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}` });
}

function toCents(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
}

function medianDays(won: readonly DealEntity[]): number | undefined {
  const days = won
    .flatMap(({ createdAt, closedAt }) =>
      createdAt === undefined || closedAt === undefined ? [] : [Date.parse(closedAt) - Date.parse(createdAt)],
    )
    .filter((lengthMs) => lengthMs >= 0)
    .map((lengthMs) => Math.round(lengthMs / 86_400_000))
    .toSorted((left, right) => left - right);
  return days[Math.floor((days.length - 1) / 2)];
}
