import type { Amount } from '../world/entities.ts';

/** Longest name that fits one column; the rest runs over into the next. */
const NAME_WIDTH = 30;

/** `31.12.2026`, or the zero date for none. */
export function toDotDate(instant: string | undefined): string {
  return instant === undefined ? '00.00.0000' : instant.slice(0, 10).split('-').toReversed().join('.');
}

/** `31/12/2026`, or MySQL's zero date for none. */
export function toSlashDate(instant: string | undefined): string {
  return instant === undefined ? '0000-00-00' : instant.slice(0, 10).split('-').toReversed().join('/');
}

/** `14:05:00` of an instant; the system's clocks stand in UTC. */
export function toTime(instant: string): string {
  return instant.slice(11, 19);
}

/** Seconds since 1970. */
export function toStamp(instant: string): number {
  return Math.floor(Date.parse(instant) / 1_000);
}

/** `1.234.567,50`: points between thousands and a comma before the cents. */
export function toCommaAmount(amount: Amount | undefined): string {
  if (amount === undefined) return '';
  const [whole = '0', cents = ''] = amount.value.split('.');
  return `${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.')},${cents.padEnd(2, '0')}`;
}

/** A name over two columns, broken between words. */
export function toNameColumns(name: string): readonly [string, string] {
  if (name.length <= NAME_WIDTH) return [name, ''];
  const space = name.lastIndexOf(' ', NAME_WIDTH);
  return space < 1 ? [name, ''] : [name.slice(0, space), name.slice(space + 1)];
}
