import type { ClosedCase } from './case.ts';

/**
 * Weight of each outcome, halved with every `memory` outcomes that came after it. Memory is counted in outcomes, not in days: a quiet quarter
 * forgets nothing, and a handful of cases does not outweigh a thousand. Outcomes of one day weigh the same.
 *
 * @param known - earliest first.
 * @param memory - outcomes; `Infinity` weighs all alike.
 */
export function recencyWeights(known: readonly Pick<ClosedCase, 'closedOn'>[], memory: number): readonly number[] {
  const weights = known.map(() => 1);
  if (memory === Infinity) return weights;
  for (let end = known.length; end > 0;) {
    let start = end;
    while (start > 0 && known[start - 1]?.closedOn === known[end - 1]?.closedOn) start -= 1;
    // A day counts from its middle: nobody knows which of its outcomes came first.
    const later = known.length - (start + end) / 2;
    weights.fill(2 ** -(later / memory), start, end);
    end = start;
  }
  return weights;
}
