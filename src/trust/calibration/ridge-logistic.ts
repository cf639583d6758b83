import { factorise } from './cholesky.ts';
import { toProbability } from './log-odds.ts';

/** One case to learn from: which terms it has, with what values. */
export interface LogisticRow {
  /** Positions of the terms that are not 0. */
  readonly terms: readonly number[];
  /** Their values; each 1 where left out. */
  readonly values?: readonly number[];
  readonly happened: boolean;
  /** How many cases it counts for; default 1. */
  readonly weight?: number;
}

/** What holds the coefficients: each is drawn towards `centre` with the strength of `penalty` (the inverse variance of a normal prior). */
export interface Prior {
  readonly centre: readonly number[];
  readonly penalty: readonly number[];
}

const MOST_STEPS = 50;
/** Longest step of one coefficient, in log-odds: far from the solution the curve misleads. */
const LONGEST_STEP = 2;
const CLOSE_ENOUGH = 1e-9;

/**
 * Logistic regression with a normal prior on every coefficient (ridge), by Newton's method. A prior keeps every coefficient finite, also for a
 * term that only winners have.
 *
 * @returns the coefficients, as many as the prior has.
 * @see le Cessie & van Houwelingen (1992), "Ridge Estimators in Logistic Regression"
 */
export function fitRidgeLogistic(rows: readonly LogisticRow[], { centre, penalty }: Prior): Float64Array {
  const size = centre.length;
  const coefficients = Float64Array.from(centre);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { slope, curve } = differentiate(rows, coefficients);
    for (let term = 0; term < size; term += 1) {
      const held = penalty[term] ?? 0;
      slope[term] = (slope[term] ?? 0) - held * ((coefficients[term] ?? 0) - (centre[term] ?? 0));
      curve[term * size + term] = (curve[term * size + term] ?? 0) + held;
    }
    const change = factorise(curve, size).solve(slope);
    let longest = 0;
    change.forEach((by, term) => {
      const moved = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, by));
      coefficients[term] = (coefficients[term] ?? 0) + moved;
      longest = Math.max(longest, Math.abs(moved));
    });
    if (longest < CLOSE_ENOUGH) break;
  }
  return coefficients;
}

/** Sum of a row's coefficients: its log-odds. */
export function scoreRow({ terms, values }: Pick<LogisticRow, 'terms' | 'values'>, coefficients: ArrayLike<number>): number {
  return terms.reduce((sum, term, at) => sum + (coefficients[term] ?? 0) * (values?.[at] ?? 1), 0);
}

interface Derivatives {
  readonly slope: Float64Array;
  /** The negative second derivative; only its lower half is filled, which is all that a factorisation reads. */
  readonly curve: Float64Array;
}

function differentiate(rows: readonly LogisticRow[], coefficients: Float64Array): Derivatives {
  const size = coefficients.length;
  const [slope, curve] = [new Float64Array(size), new Float64Array(size * size)];
  for (const row of rows) {
    const { terms, values, happened, weight = 1 } = row;
    const probability = toProbability(scoreRow(row, coefficients));
    const error = weight * ((happened ? 1 : 0) - probability);
    const spread = weight * probability * (1 - probability);
    terms.forEach((term, at) => {
      const value = values?.[at] ?? 1;
      slope[term] = (slope[term] ?? 0) + error * value;
      terms.forEach((other, otherAt) => {
        if (other > term) return;
        const cell = term * size + other;
        curve[cell] = (curve[cell] ?? 0) + spread * value * (values?.[otherAt] ?? 1);
      });
    });
  }
  return { slope, curve };
}
