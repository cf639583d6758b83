import type { ClosedCase } from './case.ts';
import { toLogOdds, toProbability } from './log-odds.ts';
import { recencyWeights } from './recency.ts';

/** Outcomes of the long run that hold the level. */
const PRIOR_WEIGHT = 10;
const MOST_STEPS = 50;
const LONGEST_STEP = 2;
const CLOSE_ENOUGH = 1e-9;

/**
 * The level that scores lack: the log-odds to be added so that they foresee as many outcomes as there were, recent ones weighing more. What tells
 * cases apart moves slowly and is learned from all; how often the event happens at all can jump, and is learned from the latest.
 *
 * @param known - earliest first.
 * @param scores - log-odds of each, without a level.
 * @param memory - outcomes after which one counts for half.
 */
export function fitLevel(known: readonly Pick<ClosedCase, 'closedOn' | 'happened'>[], scores: readonly number[], memory: number): number {
  const weights = recencyWeights(known, memory);
  const longRun = (known.filter(({ happened }) => happened).length + 0.5) / (known.length + 1);
  let level = toLogOdds(longRun);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const prior = toProbability(level);
    let [slope, curve] = [PRIOR_WEIGHT * (longRun - prior), PRIOR_WEIGHT * prior * (1 - prior)];
    known.forEach(({ happened }, at) => {
      const [weight, probability] = [weights[at] ?? 0, toProbability(level + (scores[at] ?? 0))];
      slope += weight * ((happened ? 1 : 0) - probability);
      curve += weight * probability * (1 - probability);
    });
    const change = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / Math.max(curve, CLOSE_ENOUGH)));
    level += change;
    if (Math.abs(change) < CLOSE_ENOUGH) break;
  }
  return level;
}
