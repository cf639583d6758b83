import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

import { noteFeatures } from '../../src/timeline/read-note.ts';
import { MODEL_LABELS } from '../../src/timeline/signal-model/labels.ts';
import type { SignalLabel } from '../../src/timeline/signal-model/labels.ts';
import { chancesOf, labelOf } from '../../src/timeline/signal-model/linear-model.ts';
import type { LinearModel } from '../../src/timeline/signal-model/linear-model.ts';

// Learns the weights of src/timeline/signal-model from the notes beside this file and writes them there. The notes are our own, written to be
// varied: no customer's words, no one else's licence. The same notes give the same weights.

interface Note {
  readonly text: string;
  readonly label: SignalLabel;
  readonly features: readonly string[];
}

/** Found by cross-validation: less overfits, more forgets the rarer words. */
const L2 = 0.003;
const RATE = 0.1;
const EPOCHS = 60;

const FOLDS = 5;

/** Weights smaller than this decide nothing and would only fill the table. */
const SMALLEST_WEIGHT = 0.02;

const notes = [...(await readNotes('notes-en.txt')), ...(await readNotes('notes-other.txt'))];
process.stdout.write(`${notes.length} notes; in ${FOLDS}-fold cross-validation ${crossValidate(notes)}\n`);
await write(learn(notes));

async function readNotes(file: string): Promise<readonly Note[]> {
  const lines = (await readFile(new URL(file, import.meta.url), 'utf8')).split('\n').filter((line) => line.trim() !== '');
  let label: SignalLabel = 'NEUTRAL';
  return lines.flatMap((line) => {
    if (!line.startsWith('# '))
      return [{ text: line, label, features: noteFeatures(line, { year: 2026, competitors: [], known: new Set() }) }];
    label = MODEL_LABELS.find((known) => line.endsWith(` ${known}`)) ?? label;
    return [];
  });
}

interface Learned {
  readonly biases: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Multinomial logistic regression with L2, by AdaGrad, one note at a time in a fixed order. */
function learn(examples: readonly Note[]): Learned {
  const weights = new Map(examples.flatMap(({ features }) => features).map((feature) => [feature, MODEL_LABELS.map(() => 0)]));
  const squares = new Map([...weights].map(([feature, row]) => [feature, row.map(() => 1e-8)]));
  const biases = MODEL_LABELS.map(() => 0);
  const model: LinearModel = { biases, weightsOf: (feature) => weights.get(feature) };
  for (let step = 0; step < EPOCHS * examples.length; step += 1) {
    const note = examples[(step * 7919 + Math.floor(step / examples.length) * 31) % examples.length];
    if (note === undefined) continue;
    const known = note.features.filter((feature) => weights.has(feature));
    const chances = chancesOf(known, model);
    for (const [at, label] of MODEL_LABELS.entries()) {
      const error = chances[label] - (label === note.label ? 1 : 0);
      biases[at] = (biases[at] ?? 0) - (RATE / 5) * error;
      for (const feature of known) descend(weights.get(feature), squares.get(feature), { at, gradient: error / Math.sqrt(known.length) });
    }
  }
  return { biases, weights: weights };
}

function descend(
  row: number[] | undefined,
  squares: number[] | undefined,
  { at, gradient }: { readonly at: number; readonly gradient: number },
): void {
  if (row === undefined || squares === undefined) return;
  const whole = gradient + L2 * (row[at] ?? 0);
  squares[at] = (squares[at] ?? 0) + whole * whole;
  row[at] = (row[at] ?? 0) - (RATE * whole) / Math.sqrt(squares[at] ?? 1);
}

function crossValidate(examples: readonly Note[]): string {
  const foldOf = ({ text }: Note): number => (createHash('sha256').update(text).digest()[0] ?? 0) % FOLDS;
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const { biases, weights } = learn(examples.filter((note) => foldOf(note) !== fold));
    const model: LinearModel = { biases, weightsOf: (feature) => weights.get(feature) };
    return examples
      .filter((note) => foldOf(note) === fold)
      .map((note) => ({ label: note.label, said: labelOf(chancesOf(note.features, model)) }));
  }).flat();
  const scores = MODEL_LABELS.map((label) => {
    const right = told.filter((one) => one.label === label && one.said === label).length;
    const either = told.filter((one) => one.label === label).length + told.filter((one) => one.said === label).length;
    return (2 * right) / either;
  });
  const macroF1 = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const neutral = told.filter(({ label }) => label === 'NEUTRAL').length;
  const unwanted = told.filter(({ label }) => label === 'DO_NOT_PURSUE').length;
  const dropped = told.filter(({ label, said }) => label === 'NEUTRAL' && said === 'DO_NOT_PURSUE').length;
  const missed = told.filter(({ label, said }) => label === 'DO_NOT_PURSUE' && said !== label).length;
  return `macro-F1 ${macroF1.toFixed(3)}, NEUTRAL called DO_NOT_PURSUE ${dropped} of ${neutral}, DO_NOT_PURSUE missed ${missed} of ${unwanted}`;
}

async function write({ biases, weights }: Learned): Promise<void> {
  const lines = [...weights]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= SMALLEST_WEIGHT))
    .map(([feature, row]) => `${feature}\t${row.map((weight) => Math.round(weight * 100)).join(' ')}`)
    .toSorted();
  const text = [
    '// Written by `npm run signals:train` from bench/signals; do not edit.',
    '/** Where each label starts, in the order of MODEL_LABELS. */',
    `export const BIASES: readonly number[] = [${biases.map((bias) => bias.toFixed(3)).join(', ')}];`,
    '',
    '/** A feature a line, a tab, and its weights in hundredths, in the order of MODEL_LABELS. */',
    `export const WEIGHTS = String.raw\`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
  await writeFile(new URL('../../src/timeline/signal-model/generated.ts', import.meta.url), text);
  process.stdout.write(`${lines.length} features written\n`);
}
