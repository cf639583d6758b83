import { bootstrapInterval } from './bootstrap-interval.ts';
import type { Interval } from './bootstrap-interval.ts';
import { brierScore } from './brier-score.ts';
import type { Forecast } from './forecast.ts';

/** How much better than a reference forecasts are. */
export interface Skill {
  /** 1 is perfect, 0 as good as the reference, below 0 worse. */
  readonly value: number;
  readonly interval: Interval;
}

/** One case, forecast twice. */
export interface RivalForecast extends Forecast {
  /** Probability that the reference stated, in [0, 1]. */
  readonly reference: number;
}

/**
 * Brier skill score over a reference forecast of the same cases, with a paired bootstrap interval: luck that hits both is no skill.
 *
 * @throws {RangeError} on an empty list.
 * @see Murphy (1973), "Hedging and Skill Scores for Probability Forecasts"
 */
export function brierSkill(forecasts: readonly RivalForecast[]): Skill {
  const own = forecasts.map((forecast) => brierScore([forecast]));
  const theirs = forecasts.map(({ reference, happened }) => brierScore([{ probability: reference, happened }]));
  const skillOf = (drawn: readonly number[]): number => {
    const [loss, lossOfReference] = [own, theirs].map((losses) => drawn.reduce((sum, at) => sum + (losses[at] ?? 0), 0));
    return lossOfReference === 0 ? 0 : 1 - (loss ?? 0) / (lossOfReference ?? 1);
  };
  if (forecasts.length === 0) throw new RangeError('skill needs at least one forecast');
  return { value: skillOf(forecasts.map((_, at) => at)), interval: bootstrapInterval(forecasts.length, skillOf) };
}
