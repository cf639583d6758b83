import { sentencesOf } from './sentences.ts';
import { featuresOf } from './signal-model/features.ts';
import type { SignalLabel } from './signal-model/labels.ts';
import { chancesOf, labelOf } from './signal-model/linear-model.ts';
import { readTextSignals } from './text-signals.ts';
import type { TextFacts, TextSignal } from './text-signals.ts';

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
  return weighNote(text, { facts, told: readTextSignals(text, facts) }, 0);
}

/** A note whose phrases were read already. */
export interface PhrasedNote {
  readonly facts: TextFacts;
  readonly told: readonly TextSignal[];
}

/**
 * What the linear model makes of a note.
 *
 * @param sureFrom - from which chance on the sentence that tells it is looked for, which takes as long as all the rest.
 */
export function weighNote(text: string, { facts, told }: PhrasedNote, sureFrom: number): NoteReading {
  const chances = chancesOf(featuresOfNote(text, { facts, told }));
  const label = labelOf(chances);
  const score = chances[label];
  return { label, score, evidence: label === 'NEUTRAL' || score < sureFrom ? undefined : evidenceOf(text, label, { facts, told }) };
}

/** The features of all sentences of a note. */
export function noteFeatures(text: string, facts: TextFacts): readonly string[] {
  return featuresOfNote(text, { facts, told: readTextSignals(text, facts) });
}

function featuresOfNote(text: string, { facts, told }: PhrasedNote): readonly string[] {
  const phrased = told.map(({ kind }) => kind);
  return [...new Set(sentencesOf(text).flatMap((sentence) => featuresOf(sentence, { phrased, known: facts.known })))];
}

function evidenceOf(text: string, label: Exclude<SignalLabel, 'NEUTRAL'>, { facts, told }: PhrasedNote): string {
  const phrase = told.find(({ kind }) => kind === label);
  if (phrase !== undefined) return phrase.evidence;
  const sentences = sentencesOf(text).map((sentence) => ({
    sentence,
    chance: chancesOf(featuresOf(sentence, { phrased: [], known: facts.known }))[label],
  }));
  return sentences.toSorted((a, b) => b.chance - a.chance)[0]?.sentence ?? text;
}
