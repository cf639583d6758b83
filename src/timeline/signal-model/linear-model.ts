import { BIASES, WEIGHTS } from './generated.ts';
import { MODEL_LABELS } from './labels.ts';
import type { SignalLabel } from './labels.ts';

/** How likely each label is, adding up to 1. */
export type LabelChances = Readonly<Record<SignalLabel, number>>;

/** What a linear model knows: for each feature and label a weight, and where each label starts. */
export interface LinearModel {
  readonly biases: readonly number[];
  readonly weightsOf: (feature: string) => readonly number[] | undefined;
}

/**
 * The chances of the labels of a text with these features, by multinomial logistic regression. Weights are shared out over the square root of how
 * many features there are, so that a long sentence is not surer only for being long.
 */
export function chancesOf(features: readonly string[], { biases, weightsOf }: LinearModel = TRAINED): LabelChances {
  const known = features.map(weightsOf).filter((weights) => weights !== undefined);
  const share = 1 / Math.sqrt(Math.max(1, known.length));
  const scores = biases.map((bias, label) => bias + share * known.reduce((sum, weights) => sum + (weights[label] ?? 0), 0));
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const chance = (label: SignalLabel): number => (powers[MODEL_LABELS.indexOf(label)] ?? 0) / total;
  return {
    DO_NOT_PURSUE: chance('DO_NOT_PURSUE'),
    CHURN_RISK: chance('CHURN_RISK'),
    COMPETITOR: chance('COMPETITOR'),
    UPSELL: chance('UPSELL'),
    NEUTRAL: chance('NEUTRAL'),
  };
}

/**
 * How much of its chance NEUTRAL needs to win. Of the notes that were learned from it has two in five; read by itself it would win where the words
 * say little either way, and a wish that is overlooked costs more than a note read twice.
 */
const NEUTRAL_SHARE = 0.6;

/** The label that a note is called by. */
export function labelOf(chances: LabelChances): SignalLabel {
  const weighed = (label: SignalLabel): number => chances[label] * (label === 'NEUTRAL' ? NEUTRAL_SHARE : 1);
  return MODEL_LABELS.toSorted((a, b) => weighed(b) - weighed(a))[0] ?? 'NEUTRAL';
}

const TABLE: ReadonlyMap<string, readonly number[]> = new Map(
  WEIGHTS.trim()
    .split('\n')
    .map((line) => {
      const [feature = '', weights = ''] = line.split('\t');
      return [feature, weights.split(' ').map((weight) => Number(weight) / 100)];
    }),
);

const TRAINED: LinearModel = { biases: BIASES, weightsOf: (feature) => TABLE.get(feature) };
