import { fold } from '../identity/normalise/fold.ts';
import { findRival } from './rivals.ts';
import type { Rival, RivalFacts } from './rivals.ts';
import { says } from './sentence-says.ts';
import { sentencesOf } from './sentences.ts';
import type { SignalPhrase, TextSignalKind } from './signal-phrase.ts';
import { CONDITIONS, OF_US, OUR_OFFER, SIGNAL_PHRASES } from './signal-phrases.ts';

/** A signal in a text, with the sentence it stands in. */
export interface TextSignal {
  readonly kind: TextSignalKind;
  readonly score: number;
  /** The sentence as it was written. */
  readonly evidence: string;
  /** Whether it tells something of the organisation itself, or of whoever the text is about. */
  readonly about: 'anyone' | 'organisation';
}

/** What is known about a text beside its words. */
export interface TextFacts extends RivalFacts {
  /** Year in which it was written. */
  readonly year: number;
}

/** Characters of one text that are read; what follows is quotation and small print. */
const MAX_CHARACTERS = 10_000;
const MAX_EVIDENCE_CHARACTERS = 300;

/**
 * The signals in a text, at most one of each kind: its surest. Phrases are looked for sentence by sentence; a negation before a
 * phrase in the same clause undoes it, and what is told of an earlier year is history.
 */
export function readTextSignals(text: string, facts: TextFacts): readonly TextSignal[] {
  const surest = new Map<TextSignalKind, TextSignal>();
  let before: ReadSentence | undefined;
  for (const sentence of sentencesOf(text.slice(0, MAX_CHARACTERS))) {
    const read: ReadSentence = readSentence(sentence, { before, facts });
    for (const signal of read.signals) {
      if ((surest.get(signal.kind)?.score ?? 0) < signal.score) surest.set(signal.kind, signal);
    }
    before = read;
  }
  // Whoever leaves or must be left alone is no one to sell more to.
  if (surest.has('DO_NOT_PURSUE') || surest.has('CHURN_RISK')) surest.delete('UPSELL');
  return [...surest.values()];
}

/** What one sentence says. */
interface ReadSentence {
  readonly signals: readonly TextSignal[];
  readonly rival?: Rival | undefined;
}

function readSentence(
  sentence: string,
  { before, facts }: { readonly before: ReadSentence | undefined; readonly facts: TextFacts },
): ReadSentence {
  const folded = fold(sentence).replaceAll('’', "'");
  if (isHistory(folded, facts.year)) return { signals: [] };
  const evidence = sentence.slice(0, MAX_EVIDENCE_CHARACTERS);
  const rival = findRival(sentence, folded, facts);
  const isOfApproach = rival?.tells === 'approach' || before?.rival?.tells === 'approach';
  const signals = SIGNAL_PHRASES.filter(
    (phrase) => says(folded, phrase) && isMeant(folded, phrase, isOfApproach) && !isOurWish(folded, phrase),
  ).map(({ kind, score, about }): TextSignal => ({ kind, score, about, evidence }));
  if (rival === undefined) return { signals };
  return { signals: [...signals, { kind: 'COMPETITOR', score: rival.score, about: 'anyone', evidence }], rival };
}

function isHistory(folded: string, year: number): boolean {
  const years = [...folded.matchAll(/\b(?:19|20)\d{2}\b/gu)].map(([word]) => Number(word));
  return years.length > 0 && years.every((named) => named < year - 1);
}

function isMeant(folded: string, { meant }: SignalPhrase, isOfApproach: boolean): boolean {
  switch (meant) {
    case 'always':
      return true;
    case 'of us':
      return OF_US.test(folded);
    case 'towards us':
      // "X had called. Not interested." turns X down; "not interested as long as you deliver" is praise.
      return !isOfApproach && !CONDITIONS.test(folded);
  }
}

// Our own people write most notes: what they offered is no wish of the customer's.
function isOurWish(folded: string, { kind }: SignalPhrase): boolean {
  return kind === 'UPSELL' && OUR_OFFER.test(folded);
}
