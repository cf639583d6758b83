import type { ClosedCase } from './case.ts';
import { logLoss, toProbability } from './log-odds.ts';
import { recencyWeights } from './recency.ts';

/** What was stated of a case before its outcome was known. */
export interface Stated extends Pick<ClosedCase, 'closedOn' | 'happened'> {
  readonly logOdds: number;
}

/** Outcomes at the forecast's own level that hold the correction at none. */
const PRIOR_WEIGHT = 20;
/** Nats by which corrected forecasts must have been better. */
const NEEDED_GAIN = 3;
const STEPS = 20;
const LONGEST_STEP = 1;

/**
 * How far forecasts lag behind a level that keeps moving: a mean of the past is always late, and its latest errors tell by how much. The
 * correction is made only where it would have made the stages so far better, each corrected by the errors before it.
 *
 * @param stages - what was stated, by the time at which it was, earliest first.
 * @param memory - outcomes after which one counts for half.
 * @returns log-odds to add; 0 where correcting has not helped.
 * @see Brown (1963), "Smoothing, Forecasting and Prediction of Discrete Time Series": double exponential smoothing
 */
export function estimateMomentum(stages: readonly (readonly Stated[])[], memory: number): number {
  let gain = 0;
  let correction = 0;
  let earlier: readonly Stated[] = [];
  for (const stage of stages) {
    for (const { logOdds, happened } of stage) {
      const [plain, corrected] = [logOdds, logOdds + correction].map((odds) => logLoss({ probability: toProbability(odds), happened }));
      gain += (plain ?? 0) - (corrected ?? 0);
    }
    earlier = [...earlier, ...stage].toSorted((left, right) => left.closedOn - right.closedOn);
    correction = lagOf(earlier, memory);
  }
  return gain > NEEDED_GAIN ? correction : 0;
}

// The constant that the latest log-odds lacked, drawn towards none.
function lagOf(stated: readonly Stated[], memory: number): number {
  const weights = recencyWeights(stated, memory);
  const mean = stated.reduce((sum, { logOdds }) => sum + logOdds, 0) / Math.max(1, stated.length);
  const usual = toProbability(mean) * (1 - toProbability(mean));
  let lag = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let [slope, curve] = [-PRIOR_WEIGHT * usual * lag, PRIOR_WEIGHT * usual];
    stated.forEach(({ logOdds, happened }, at) => {
      const probability = toProbability(logOdds + lag);
      slope += (weights[at] ?? 0) * ((happened ? 1 : 0) - probability);
      curve += (weights[at] ?? 0) * probability * (1 - probability);
    });
    lag += Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / curve));
  }
  return lag;
}
