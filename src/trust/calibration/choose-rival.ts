import { logLoss, toProbability } from './log-odds.ts';
import { FIRST_RIVAL, RIVALS } from './stage.ts';
import type { PastForecast } from './walk-forward.ts';

/** A past forecast of the rival that would have been chosen then. */
export interface ChosenForecast extends PastForecast {
  readonly chosen: number;
}

/** What the past says about the rivals. */
export interface RivalChoice {
  /** The rival to trust now, a position in the list of rivals. */
  readonly rival: number;
  /** The past as it would have been told: each forecast by the rival that had done best until then. */
  readonly told: readonly ChosenForecast[];
}

/** Nats by which another rival must have done better than the first. */
const NEEDED_GAIN = 2;
/** Forecasts after which one counts for half: what did well on little may not on more. */
const MEMORY = 1000;

/**
 * Chooses between rivals by their forecasts so far. The choice of every stage is made from the stages before it, so what is `told` can be scored:
 * no rival is chosen by the outcomes that it is then praised for.
 *
 * @param past - in the order in which it was stated.
 */
export function chooseRival(past: readonly PastForecast[]): RivalChoice {
  const losses = RIVALS.map(() => 0);
  const told: ChosenForecast[] = [];
  let rival = FIRST_RIVAL;
  for (const stage of groupByStage(past)) {
    told.push(...stage.map((forecast) => ({ ...forecast, chosen: rival })));
    const faded = 2 ** -(stage.length / MEMORY);
    losses.forEach((loss, at) => (losses[at] = loss * faded + stage.reduce((sum, forecast) => sum + lossOf(forecast, at), 0)));
    rival = best(losses);
  }
  return { rival, told };
}

/** Forecasts of one stage together, stages in order. */
export function groupByStage<Item extends { readonly saidOn: number }>(past: readonly Item[]): readonly (readonly Item[])[] {
  const stages = new Map<number, Item[]>();
  for (const forecast of past) {
    const there = stages.get(forecast.saidOn);
    if (there === undefined) stages.set(forecast.saidOn, [forecast]);
    else there.push(forecast);
  }
  return [...stages].toSorted(([left], [right]) => left - right).map(([, forecasts]) => forecasts);
}

function lossOf({ logOdds, happened }: PastForecast, rival: number): number {
  return logLoss({ probability: toProbability(logOdds[rival] ?? 0), happened });
}

function best(losses: readonly number[]): number {
  const least = Math.min(...losses);
  return (losses[FIRST_RIVAL] ?? 0) - least > NEEDED_GAIN ? losses.indexOf(least) : FIRST_RIVAL;
}
