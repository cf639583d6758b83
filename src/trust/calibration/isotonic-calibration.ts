import type { Calibrator, RawForecast } from './calibrator.ts';

/** Outcomes, half of them wins, that each end is softened by: a step of three wins does not make a certainty. */
const SOFTENING = 1;

/**
 * Isotonic calibration by pooling adjacent violators: the steps that rise and lie nearest to the outcomes; between the middles of two steps the
 * line is straight, so that different scores keep different probabilities where the data allow it.
 *
 * @throws {RangeError} without forecasts.
 * @see Zadrozny & Elkan (2002), https://doi.org/10.1145/775047.775151
 */
export function fitIsotonic(forecasts: readonly RawForecast[]): Calibrator {
  if (forecasts.length === 0) throw new RangeError('isotonic calibration needs at least one forecast');
  const steps: Step[] = [];
  for (const next of toSteps(forecasts)) {
    let step = next;
    for (let last = steps.at(-1); last !== undefined && rate(last) >= rate(step); last = steps.at(-1)) {
      steps.pop();
      step = join(last, step);
    }
    steps.push(step);
  }
  const points = steps.map((step) => ({ raw: step.raw / step.weight, rate: (step.wins + SOFTENING / 2) / (step.weight + SOFTENING) }));
  // Softening draws small steps towards one half and may break the order again by a hair.
  points.forEach((point, at) => (point.rate = Math.max(point.rate, points[at - 1]?.rate ?? 0)));
  return { method: 'isotonic', calibrate: (raw) => interpolate(points, raw) };
}

interface Step {
  /** Sum of raw probabilities by weight. */
  readonly raw: number;
  readonly wins: number;
  readonly weight: number;
}

interface Point {
  readonly raw: number;
  rate: number;
}

function toSteps(forecasts: readonly RawForecast[]): readonly Step[] {
  const steps = new Map<number, Step>();
  for (const { probability, happened, weight = 1 } of forecasts.toSorted((left, right) => left.probability - right.probability)) {
    const step = { raw: probability * weight, wins: happened ? weight : 0, weight };
    const there = steps.get(probability);
    steps.set(probability, there === undefined ? step : join(there, step));
  }
  return [...steps.values()];
}

function join(left: Step, right: Step): Step {
  return { raw: left.raw + right.raw, wins: left.wins + right.wins, weight: left.weight + right.weight };
}

function rate({ wins, weight }: Step): number {
  return wins / weight;
}

function interpolate(points: readonly Point[], raw: number): number {
  const after = points.findIndex((point) => point.raw >= raw);
  const right = points[after < 0 ? points.length - 1 : after];
  const left = points[after < 0 ? points.length - 1 : Math.max(0, after - 1)];
  if (left === undefined || right === undefined) return raw;
  if (right.raw === left.raw) return right.rate;
  return left.rate + ((right.rate - left.rate) * (raw - left.raw)) / (right.raw - left.raw);
}
