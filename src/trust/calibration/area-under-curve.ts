import type { Forecast } from './forecast.ts';

/**
 * Area under the ROC curve: how often a case in which the event happened was given the higher probability than one in which it did not.
 *
 * @returns 0 to 1; 0.5 is chance and what a constant earns, for ties count one half. Undefined when only one of the outcomes occurred.
 * @see Hanley & McNeil (1982), https://doi.org/10.1148/radiology.143.1.7063747
 */
export function areaUnderCurve(forecasts: readonly Forecast[]): number | undefined {
  const happened = forecasts.filter((forecast) => forecast.happened).length;
  const pairs = happened * (forecasts.length - happened);
  if (pairs === 0) return undefined;
  // The Mann–Whitney statistic: a run of ties shares its middle rank.
  let rankSum = 0;
  let before = 0;
  for (const tied of groupTies(forecasts)) {
    rankSum += tied.filter((forecast) => forecast.happened).length * (before + (tied.length + 1) / 2);
    before += tied.length;
  }
  return (rankSum - (happened * (happened + 1)) / 2) / pairs;
}

/** Forecasts by rising probability, those of one probability together. */
export function groupTies(forecasts: readonly Forecast[]): readonly (readonly Forecast[])[] {
  const groups = new Map<number, Forecast[]>();
  for (const forecast of forecasts.toSorted((left, right) => left.probability - right.probability)) {
    const group = groups.get(forecast.probability);
    if (group === undefined) groups.set(forecast.probability, [forecast]);
    else group.push(forecast);
  }
  return [...groups.values()];
}
