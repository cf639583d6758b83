import type { Dice } from './dice.ts';
import type { Amount } from './entities.ts';

/** Rough worth of one euro, fixed so that the demo never depends on a day's rates. */
const PER_EURO: Readonly<Record<string, number>> = { EUR: 1, USD: 1.1, GBP: 0.85, CHF: 0.95, SEK: 11, PLN: 4.3, BRL: 6, JPY: 160 };

/** A price as quotes have it: many small, few large, mostly round, now and then with decimals. */
export function rollAmount(currency: string, dice: Dice): Amount {
  const euros = Math.exp(8.4 + 4.2 * dice.next());
  const value = euros * (PER_EURO[currency] ?? 1);
  const step = value > 100_000 ? 1_000 : value > 20_000 ? 500 : 50;
  const rounded = Math.round(value / step) * step;
  if (currency !== 'JPY' && dice.chance(0.08))
    return { value: `${rounded + dice.int(1, 48)}.${dice.pick(['50', '90', '25', '75'])}`, currency };
  return { value: String(rounded), currency };
}

/** An amount as people read it: `EUR 48,250.50`. */
export function writeAmount({ value, currency }: Amount): string {
  const [whole = '', decimals] = value.split('.');
  return `${currency} ${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}${decimals === undefined ? '' : `.${decimals}`}`;
}
