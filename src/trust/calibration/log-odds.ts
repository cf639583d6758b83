/** Nearest to certainty that odds are taken: one in a million. */
const CLOSEST = 1e-6;

/** Log-odds of a probability; 0 and 1 are taken as one in a million from certainty, so that the result is always finite. */
export function toLogOdds(probability: number): number {
  const inside = Math.min(1 - CLOSEST, Math.max(CLOSEST, probability));
  return Math.log(inside / (1 - inside));
}

/** Probability of log-odds: the logistic function. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Logarithmic loss of one forecast in nats: 0 for certainty that came true, at most some 14 for certainty that did not.
 *
 * @see Good (1952), "Rational Decisions"
 */
export function logLoss({ probability, happened }: { readonly probability: number; readonly happened: boolean }): number {
  return -Math.log(Math.max(CLOSEST, happened ? probability : 1 - probability));
}
