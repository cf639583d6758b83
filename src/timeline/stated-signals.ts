import { weighNote } from './read-note.ts';
import { readTextSignals } from './text-signals.ts';
import type { TextFacts, TextSignal } from './text-signals.ts';

/** Characters of the texts that the linear model reads: it learned from notes of a line or two, and long mails tell of many things. */
const LONGEST_NOTE = 280;

/** How sure the model must be where no phrase is found: a wrong signal costs more trust than a missed one. */
const SURE_ENOUGH = 0.8;

/**
 * The signals in a text that somebody wrote: those its phrases tell and, in a short note that tells none, the one that the linear model is
 * sure of. At most one of each kind.
 */
export function readStatedSignals(text: string, facts: TextFacts): readonly TextSignal[] {
  const told = readTextSignals(text, facts);
  if (told.length > 0 || text.length > LONGEST_NOTE) return told;
  const { label, score, evidence } = weighNote(text, { facts, told }, SURE_ENOUGH);
  if (label === 'NEUTRAL' || evidence === undefined) return told;
  return [{ kind: label, score, evidence, about: 'anyone' }];
}
