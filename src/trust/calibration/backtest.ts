import type { Case } from './case.ts';
import { climbLadder } from './climb-ladder.ts';
import type { Rung } from './climb-ladder.ts';
import { firstDayOf, monthOf } from './month.ts';
import { createWalk } from './walk-forward.ts';

/** When outcomes are learned from: once, or anew each month. */
export type Refit = 'none' | 'month';

/** A case that was predicted, by its position. */
export interface Prediction {
  readonly at: number;
  /** Undefined below the data floor. */
  readonly probability: number | undefined;
  /** What each column added to the log-odds. */
  readonly contributions: readonly number[];
}

/** What a backtest gives. */
export interface Backtest {
  /** Every case that was not closed before the day, in the order given. */
  readonly predictions: readonly Prediction[];
  /** What spoke last. */
  readonly rung: Rung;
}

/**
 * Predicts every case that was not closed before a day, from outcomes known by then; with `month`, from outcomes known when the month began in
 * which the case was opened. No prediction depends on an outcome that was not known yet.
 */
export function backtest(cases: readonly Case[], until: number, refit: Refit): Backtest {
  const walk = createWalk(cases);
  const rungs = new Map<number, Rung>();
  const rungAt = (day: number): Rung => {
    const there = rungs.get(day) ?? climbLadder(cases, walk, day);
    rungs.set(day, there);
    return there;
  };
  const dayOf = ({ openedOn }: Case): number => (refit === 'none' ? until : Math.max(until, firstDayOf(monthOf(openedOn))));
  const asked = cases.flatMap((one, at) => (one.closedOn !== undefined && one.closedOn < until ? [] : [{ one, at }]));
  const predictions = asked.map(({ one, at }) => {
    const rung = rungAt(dayOf(one));
    return { at, probability: rung.forecast(one.values), contributions: rung.contributions(one.values) };
  });
  return { predictions, rung: rungAt(asked.reduce((latest, { one }) => Math.max(latest, dayOf(one)), until)) };
}
