import { sentencesOf } from './sentences.ts';
import { featuresOf } from './signal-model/features.ts';
import type { SignalLabel } from './signal-model/labels.ts';
import { chancesOf, labelOf } from './signal-model/linear-model.ts';
import { readTextSignals } from './text-signals.ts';
import type { TextFacts } from './text-signals.ts';

/** What a short note tells above all. */
export interface NoteReading {
  readonly label: SignalLabel;
  /** How likely the label is, 0 to 1. */
  readonly score: number;
  /** The sentence that tells it, as it was written; undefined for NEUTRAL. */
  readonly evidence: string | undefined;
}

/** Reads one label from a note, by its phrases and by the linear model over all of its words together. */
export function readNote(text: string, facts: TextFacts): NoteReading {
  const chances = chancesOf(noteFeatures(text, facts));
  const label = labelOf(chances);
  return { label, score: chances[label], evidence: label === 'NEUTRAL' ? undefined : evidenceOf(text, { label, facts }) };
}

/** The features of all sentences of a note. */
export function noteFeatures(text: string, facts: TextFacts): readonly string[] {
  const phrased = readTextSignals(text, facts).map(({ kind }) => kind);
  return [...new Set(sentencesOf(text).flatMap((sentence) => featuresOf(sentence, { phrased, known: facts.known })))];
}

function evidenceOf(
  text: string,
  { label, facts }: { readonly label: Exclude<SignalLabel, 'NEUTRAL'>; readonly facts: TextFacts },
): string {
  const told = readTextSignals(text, facts).find(({ kind }) => kind === label);
  if (told !== undefined) return told.evidence;
  const chanceIn = (sentence: string): number => chancesOf(featuresOf(sentence, { phrased: [], known: facts.known }))[label];
  return sentencesOf(text).toSorted((a, b) => chanceIn(b) - chanceIn(a))[0] ?? text;
}
