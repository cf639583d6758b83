import type { Prediction } from './backtest.ts';
import { hasSignal, OUTCOME_FLOOR } from './climb-ladder.ts';
import type { Rung } from './climb-ladder.ts';

/** What the columns are called. */
export interface BasisNames {
  readonly columns: readonly string[];
}

/** Factors that are named, the strongest. */
const NAMED = 3;
/** Least change of the odds that is worth a word. */
const WORTH_A_WORD = 1.02;

/**
 * Says in words what probabilities stand on: how many outcomes, the base rate, whether the columns told more than that, and which of them moved
 * the odds most.
 *
 * @param predictions - those stated, for the range over which each column moved them.
 */
export function describeBasis(rung: Rung, predictions: readonly Prediction[], { columns }: BasisNames): readonly string[] {
  if (rung.method === 'none')
    return [`Only ${rung.outcomes} outcomes are known; at least ${OUTCOME_FLOOR} are needed to state a probability.`];
  return [describeBase(rung), describeSkill(rung), ...describeFactors(predictions, columns), ...describeDated(rung, columns)];
}

function describeBase({ base: { rate, memory }, outcomes }: Rung): string {
  const counted = memory === Infinity ? 'all counting alike' : `recent ones counting more: one counts for half after ${memory} others`;
  return `The base rate is ${percent(rate)}, from ${outcomes} outcomes, ${counted}.`;
}

function describeSkill(rung: Rung): string {
  const { skill, judged } = rung;
  if (skill === undefined)
    return 'No signal yet: too few outcomes came after a forecast to judge the columns by, so the base rate is stated.';
  const { value, interval } = skill;
  const figures = `${signed(value)} Brier skill over the base rate on ${judged} later cases, 95 % interval ${signed(interval.low)} to ${signed(interval.high)}`;
  return hasSignal(rung)
    ? `The columns carry a signal: ${figures}. Forecasts are calibrated by ${rung.method} on those cases.`
    : `No signal: the columns tell nothing that foresees the outcome better than the base rate (${figures}), so the base rate is stated.`;
}

function describeFactors(predictions: readonly Prediction[], columns: readonly string[]): readonly string[] {
  const ranges = columns.flatMap((column, at) => {
    const added = predictions.flatMap(({ contributions }) => contributions[at] ?? []).toSorted((left, right) => left - right);
    const quantile = (share: number): number => Math.exp(added[Math.floor(share * (added.length - 1))] ?? 0);
    const [low, high] = [quantile(0.05), quantile(0.95)];
    return high / low < WORTH_A_WORD ? [] : [{ column, low, high }];
  });
  const strongest = ranges.toSorted((left, right) => right.high / right.low - left.high / left.low).slice(0, NAMED);
  return strongest.map(({ column, low, high }) => `${column} multiplies the odds by ${low.toFixed(2)} to ${high.toFixed(2)}.`);
}

function describeDated({ dated }: Rung, columns: readonly string[]): readonly string[] {
  const names = dated.flatMap((at) => columns[at] ?? []);
  return names.length === 0 ? [] : [`Left out, because they tell the date and not the case: ${names.join(', ')}.`];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function signed(share: number): string {
  return `${share > 0 ? '+' : ''}${percent(share)}`;
}
