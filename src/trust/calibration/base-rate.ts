import type { ClosedCase } from './case.ts';
import { logLoss } from './log-odds.ts';
import { groupByMonth } from './month.ts';
import { recencyWeights } from './recency.ts';

/** How often the event happens, and over how many outcomes that was counted. */
export interface BaseRate {
  /** In (0, 1). */
  readonly rate: number;
  /** Outcomes after which one counts for half; `Infinity` when all count alike. */
  readonly memory: number;
}

/** Memories that are tried, longest first: the longest wins unless a shorter one has shown that it foresees better. */
const MEMORIES = [Infinity, 3000, 1000, 300] as const;
/** Outcomes of the long run that hold the recent rate. */
const PRIOR_WEIGHT = 10;
/** Nats by which a shorter memory must have been better, and months over which: a season is no trend. */
const [NEEDED_GAIN, NEEDED_MONTHS] = [3, 3];
/** Outcomes before the first month that is foreseen. */
const WARM_UP = 30;

/**
 * The rate at which the event happens now: recent outcomes weigh more where that would have foreseen the months so far better, and the recent
 * rate is drawn towards the long run, that towards one half.
 *
 * @param known - earliest first.
 */
export function estimateBaseRate(known: readonly ClosedCase[]): BaseRate {
  const memory = chooseMemory(known);
  return { rate: rateOf(known, memory), memory };
}

function rateOf(known: readonly ClosedCase[], memory: number): number {
  const weights = recencyWeights(known, memory);
  const longRun = (known.filter(({ happened }) => happened).length + 0.5) / (known.length + 1);
  const won = known.reduce((sum, { happened }, at) => sum + (happened ? (weights[at] ?? 0) : 0), 0);
  const seen = weights.reduce((sum, weight) => sum + weight, 0);
  return (won + PRIOR_WEIGHT * longRun) / (seen + PRIOR_WEIGHT);
}

// Each month is foreseen from the months before it; the memory that lost least is kept (prequential validation, Dawid 1984).
function chooseMemory(known: readonly ClosedCase[]): number {
  const losses = MEMORIES.map(() => 0);
  let [months, before] = [0, 0];
  for (const month of groupByMonth(known, ({ closedOn }) => closedOn).values()) {
    const past = known.slice(0, before);
    before += month.length;
    if (past.length < WARM_UP) continue;
    months += 1;
    MEMORIES.forEach((memory, at) => {
      const probability = rateOf(past, memory);
      losses[at] = (losses[at] ?? 0) + month.reduce((sum, { happened }) => sum + logLoss({ probability, happened }), 0);
    });
  }
  if (months < NEEDED_MONTHS) return Infinity;
  return MEMORIES.reduce((best, memory, at) => ((losses[at] ?? 0) < best.loss - NEEDED_GAIN ? { memory, loss: losses[at] ?? 0 } : best), {
    memory: Infinity,
    loss: losses[0] ?? 0,
  }).memory;
}
