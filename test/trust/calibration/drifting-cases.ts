import type { Case } from '../../../src/trust/calibration/case.ts';
import { createSeededRandom } from '../../../src/trust/calibration/seeded-random.ts';

/** A case whose true probability is known. */
export interface SimulatedCase extends Case {
  readonly closedOn: number;
  readonly happened: boolean;
  readonly truth: number;
}

/** What is simulated. */
export interface Simulation {
  readonly seed: number;
  readonly count: number;
  /** How strongly the columns count; 0 for none. */
  readonly strength: number;
  /** Log-odds of the level at the beginning and at the end; between them it moves evenly. */
  readonly level: readonly [number, number];
}

/** Days over which cases are opened. */
export const SIMULATED_DAYS = 720;
const SOURCES = ['referral', 'fair', 'web', 'cold', 'partner', ''];

/** Cases over two years, closed within a month: a number, a word and a word of noise; what the columns mean stays, the level drifts. */
export function simulateCases({ seed, count, strength, level: [from, to] }: Simulation): readonly SimulatedCase[] {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const openedOn = 19_000 + Math.floor((at / count) * SIMULATED_DAYS);
    const [size, source, noise] = [random(), Math.floor(random() * SOURCES.length), Math.floor(random() * 40)];
    const level = from + ((to - from) * at) / count;
    const truth = 1 / (1 + Math.exp(-(level + strength * (2 * size - 1) + strength * 0.4 * (source - 2.5))));
    return {
      openedOn,
      closedOn: openedOn + Math.floor(random() * 30),
      happened: random() < truth,
      truth,
      values: [String(Math.round(size * 100_000)), SOURCES[source] ?? '', `agent ${noise}`],
    };
  });
}
