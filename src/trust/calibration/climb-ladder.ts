import { estimateBaseRate } from './base-rate.ts';
import type { BaseRate } from './base-rate.ts';
import type { Calibrator } from './calibrator.ts';
import type { Case } from './case.ts';
import { knownBefore } from './case.ts';
import { chooseCalibrator } from './choose-calibrator.ts';
import { chooseRival, groupByStage } from './choose-rival.ts';
import type { ChosenForecast } from './choose-rival.ts';
import { fitLevel } from './level.ts';
import { toLogOdds, toProbability } from './log-odds.ts';
import { estimateMomentum } from './momentum.ts';
import { brierSkill } from './skill.ts';
import type { Skill } from './skill.ts';
import type { Stage } from './stage.ts';
import type { Walk } from './walk-forward.ts';

/** How far up the ladder the outcomes carry. `none` is below the data floor: no probability is stated. */
export type Method = 'none' | 'base-rate' | Calibrator['method'];

/** What is stated from one day on. */
export interface Rung {
  readonly method: Method;
  /** Outcomes known on the day. */
  readonly outcomes: number;
  /** The base rate as it is stated, its drift made up for. */
  readonly base: BaseRate;
  /** How much better than the base rate forecasts of the past were, out of sample; absent while there are too few. */
  readonly skill: Skill | undefined;
  /** Forecasts of the past that the skill was measured on. */
  readonly judged: number;
  /** Probability of a case by its values; undefined below the data floor. */
  readonly forecast: (values: readonly string[]) => number | undefined;
  /** What each column adds to a case's log-odds; empty where only the base rate speaks. */
  readonly contributions: (values: readonly string[]) => readonly number[];
  /** Columns that tell the date, and so nothing that can be learned from. */
  readonly dated: readonly number[];
}

/** Outcomes below which even a rate says nothing. */
export const OUTCOME_FLOOR = 30;
/** Past forecasts below which no skill is claimed, and wins among them. */
const [FEWEST_JUDGED, FEWEST_WINS] = [100, 10];

/**
 * Climbs as far as the outcomes known on a day carry: no probability below the data floor; the base rate while forecasts of the past were not
 * clearly better (the interval of their skill includes 0); else forecasts from the columns, calibrated.
 *
 * What calibrates was never scored on what it was fitted on: forecasts are judged by stages that knew nothing of the outcomes.
 */
export function climbLadder(cases: readonly Case[], walk: Walk, day: number): Rung {
  const known = knownBefore(cases, day);
  const base = estimateBaseRate(known);
  const stage = walk.stageAt(day);
  const { rival, told } = chooseRival(walk.pastAt(day));
  const skill = judge(told);
  const stated = toProbability(toLogOdds(base.rate) + momentumOf(base, told, (past) => toLogOdds(past.base)));
  const flat: Rung = {
    method: known.length < OUTCOME_FLOOR ? 'none' : 'base-rate',
    outcomes: known.length,
    base: { ...base, rate: stated },
    skill,
    judged: told.length,
    forecast: () => (known.length < OUTCOME_FLOOR ? undefined : stated),
    contributions: () => [],
    dated: stage?.dated ?? [],
  };
  if (stage === undefined || skill === undefined || skill.interval.low <= 0) return flat;
  return { ...flat, ...calibrated(stage, rival, told) };
}

function judge(told: readonly ChosenForecast[]): Skill | undefined {
  const wins = told.filter(({ happened }) => happened).length;
  if (told.length < FEWEST_JUDGED || Math.min(wins, told.length - wins) < FEWEST_WINS) return undefined;
  return brierSkill(
    told.map(({ logOdds, chosen, base, happened }) => ({ probability: toProbability(logOdds[chosen] ?? 0), reference: base, happened })),
  );
}

// Shape and level are mended apart: how the level erred in the past says nothing about how it errs now, so the past is brought to its true
// level before the shape is learned, and the level is then set by the latest outcomes.
function calibrated(stage: Stage, rival: number, told: readonly ChosenForecast[]): Pick<Rung, 'method' | 'forecast' | 'contributions'> {
  const levelled = groupByStage(told).map((forecasts) => {
    const scores = forecasts.map(({ logOdds }) => logOdds[rival] ?? 0);
    const level = fitLevel(forecasts, scores, Infinity);
    return forecasts.map(({ happened }, at) => ({ probability: toProbability(level + (scores[at] ?? 0)), happened }));
  });
  const { method, calibrate } = chooseCalibrator(levelled);
  const bend = (logOdds: readonly number[]): number => toLogOdds(calibrate(toProbability(logOdds[rival] ?? 0)));
  const level = stage.levelOf(bend) + momentumOf(stage.base, told, ({ logOdds, chosen }) => logOdds[chosen] ?? 0);
  const middle = toLogOdds(stage.base.rate);
  // How much of a difference in raw log-odds survives, at the base rate.
  const kept = bend(stage.logOdds([]).map(() => middle + 0.5)) - bend(stage.logOdds([]).map(() => middle - 0.5));
  return {
    method,
    forecast: (values) => toProbability(level + bend(stage.logOdds(values))),
    contributions: (values) => stage.contributions(values, rival).map((by) => by * kept),
  };
}

// Only a level that was shown to move can be late: a season that comes and goes must not be chased.
function momentumOf({ memory }: BaseRate, told: readonly ChosenForecast[], said: (past: ChosenForecast) => number): number {
  if (memory === Infinity) return 0;
  const stages = groupByStage(told).map((past) =>
    past.map((one) => ({ closedOn: one.closedOn, happened: one.happened, logOdds: said(one) })),
  );
  return estimateMomentum(stages, memory);
}

/** Whether anything but the base rate speaks. */
export function hasSignal({ method }: Pick<Rung, 'method'>): boolean {
  return method !== 'none' && method !== 'base-rate';
}
