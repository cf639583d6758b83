import type { ClosedCase } from './case.ts';
import { monthOf } from './month.ts';

/** How the texts of some columns become terms of a model. */
export interface Coding {
  readonly size: number;
  /** Positions of the terms that a case has, ascending within each column. */
  readonly encode: (values: readonly string[]) => readonly number[];
  /** Column of each term. */
  readonly columnOf: readonly number[];
  /** Columns that were left out: they tell the date, not the case. */
  readonly dated: readonly number[];
}

/** Share of texts that must be numbers for the column to be one of numbers. */
const NUMBERS = 0.95;
/** Different numbers below which each is a word of its own. */
const FEWEST_NUMBERS = 3;
/** Steps of a column of numbers, by quantiles. */
const STEPS = 8;
/** Cases below which a word is pooled with the other rare ones, and with those never seen. */
const RARE = 5;
/** Words of a column that keep a term of their own, the most frequent; more would only cost time. */
const MOST_WORDS = 300;
/** Share of a number's variance that lies between months from which on it tells the date. */
const DATED = 0.9;

/**
 * Learns the coding of columns from cases whose outcomes are known; the outcomes themselves are not looked at.
 *
 * Words have a term each, rare and unseen ones share one, missing is one of its own. Numbers are steps: a term for every threshold that is
 * reached, so that neighbours are near and values beyond all that was seen count as the outermost. A number that is nearly fixed within a
 * month (an interest rate, a running number) is left out: its effect cannot be told from that of time, and tomorrow's values lie outside.
 */
export function learnCoding(known: readonly ClosedCase[]): Coding {
  const columns = known[0]?.values.map((_, column) => learnColumn(known, column)) ?? [];
  const starts = columns.map((_, at) => columns.slice(0, at).reduce((sum, { size }) => sum + size, 0));
  return {
    size: columns.reduce((sum, { size }) => sum + size, 0),
    columnOf: columns.flatMap(({ size }, at) => Array.from({ length: size }, () => at)),
    dated: columns.flatMap(({ isDated }, at) => (isDated ? [at] : [])),
    encode: (values) => columns.flatMap(({ encode }, at) => encode((values[at] ?? '').trim()).map((term) => (starts[at] ?? 0) + term)),
  };
}

interface ColumnCoding {
  readonly size: number;
  readonly isDated: boolean;
  readonly encode: (text: string) => readonly number[];
}

function learnColumn(known: readonly ClosedCase[], column: number): ColumnCoding {
  const texts = known.map(({ values }) => (values[column] ?? '').trim());
  const stated = texts.filter((text) => text !== '');
  const numbers = stated.map(Number).filter(Number.isFinite);
  const isNumeric = numbers.length > 0 && numbers.length >= stated.length * NUMBERS;
  if (!isNumeric || new Set(numbers).size < FEWEST_NUMBERS) return isNumeric && isFixedByMonth(known, texts) ? LEFT_OUT : codeWords(texts);
  return isFixedByMonth(known, texts) ? LEFT_OUT : codeNumbers(numbers);
}

const LEFT_OUT: ColumnCoding = { size: 0, isDated: true, encode: () => [] };

function codeWords(texts: readonly string[]): ColumnCoding {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, count]) => count >= RARE)
    // Ties by name: the order of rows must not matter.
    .toSorted(([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1))
    .slice(0, MOST_WORDS);
  const terms = new Map(frequent.map(([text], at) => [text, at]));
  return { size: terms.size + 1, isDated: false, encode: (text) => [terms.get(text) ?? terms.size] };
}

function codeNumbers(numbers: readonly number[]): ColumnCoding {
  const steps = thresholds(numbers);
  return {
    size: steps.length + 1,
    isDated: false,
    encode: (text) => {
      const number = Number(text);
      if (text === '' || !Number.isFinite(number)) return [steps.length];
      return steps.flatMap((step, at) => (number >= step ? [at] : []));
    },
  };
}

// Quantiles of the cases, and of the different values: where most cases share one value, the rest still differ.
function thresholds(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((left, right) => left - right);
  const different = [...new Set(sorted)];
  const cuts = [sorted, different].flatMap((list) =>
    Array.from({ length: STEPS - 1 }, (_, at) => list[Math.floor(((at + 1) * list.length) / STEPS)]),
  );
  const steps = new Set(cuts.filter((cut) => cut !== undefined && cut !== sorted[0]));
  return [...steps].flatMap((step) => step ?? []).toSorted((left, right) => left - right);
}

function isFixedByMonth(known: readonly ClosedCase[], texts: readonly string[]): boolean {
  const points = texts.flatMap((text, at) => {
    const openedOn = known[at]?.openedOn;
    return text === '' || openedOn === undefined || !Number.isFinite(Number(text))
      ? []
      : [{ month: monthOf(openedOn), number: Number(text) }];
  });
  const months = new Map<number, { sum: number; count: number }>();
  for (const { month, number } of points) {
    const { sum, count } = months.get(month) ?? { sum: 0, count: 0 };
    months.set(month, { sum: sum + number, count: count + 1 });
  }
  const mean = points.reduce((sum, { number }) => sum + number, 0) / points.length;
  const total = points.reduce((sum, { number }) => sum + (number - mean) ** 2, 0);
  const between = [...months.values()].reduce((sum, month) => sum + month.count * (month.sum / month.count - mean) ** 2, 0);
  return months.size > 1 && total > 0 && between >= DATED * total;
}
