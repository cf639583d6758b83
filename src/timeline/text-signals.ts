import { fold } from '../identity/normalise/fold.ts';
import { LIMITS, NEGATORS, SIGNAL_PHRASES } from './signal-phrases.ts';
import type { SignalPhrase, TextSignalKind } from './signal-phrases.ts';

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
export interface TextFacts {
  /** Year in which it was written. */
  readonly year: number;
  /** Names of competitors that the company knows, in folded form. */
  readonly competitors: readonly string[];
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
  for (const sentence of sentencesOf(text.slice(0, MAX_CHARACTERS))) {
    for (const signal of readSentence(sentence, facts)) {
      if ((surest.get(signal.kind)?.score ?? 0) < signal.score) surest.set(signal.kind, signal);
    }
  }
  // Whoever leaves or must be left alone is no one to sell more to.
  if (surest.has('DO_NOT_PURSUE') || surest.has('CHURN_RISK')) surest.delete('UPSELL');
  return [...surest.values()];
}

function sentencesOf(text: string): readonly string[] {
  return withoutQuotation(text)
    .split(/(?<=[.!?;。！？])\s+|(?<=[。！？])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

// An answer repeats what it answers; that was read in its own place.
function withoutQuotation(text: string): string {
  const start = text.search(
    /^(?:-{2,} ?(?:original message|ursprungliche nachricht|message d'origine)|(?:on|am|le|el|il) .{5,80}(?:wrote|schrieb.{0,60}|a ecrit|escribio|ha scritto) ?:\s*$)/imu,
  );
  return (start > 0 ? text.slice(0, start) : text).replaceAll(/^>.*$/gmu, '');
}

function readSentence(sentence: string, { year, competitors }: TextFacts): readonly TextSignal[] {
  const folded = fold(sentence).replaceAll('’', "'");
  if (isHistory(folded, year)) return [];
  const evidence = sentence.slice(0, MAX_EVIDENCE_CHARACTERS);
  const signals = SIGNAL_PHRASES.filter((phrase) => says(folded, phrase)).map(({ kind, score, about }) => ({
    kind,
    score,
    about,
    evidence,
  }));
  const isNamed = competitors.some((name) => hasWord(folded, name));
  return isNamed ? [...signals, { kind: 'COMPETITOR', score: NAMED_COMPETITOR_SCORE, about: 'anyone', evidence }] : signals;
}

const NAMED_COMPETITOR_SCORE = 0.9;

function isHistory(folded: string, year: number): boolean {
  const years = [...folded.matchAll(/\b(?:19|20)\d{2}\b/gu)].map(([word]) => Number(word));
  return years.length > 0 && years.every((named) => named < year - 1);
}

function says(folded: string, { kind, pattern, negation }: SignalPhrase): boolean {
  // Hardly any sentence holds any phrase: the cheap question comes first, a search for every place only where there is one.
  if (!pattern.test(folded)) return false;
  const isWishForTime = kind === 'DO_NOT_PURSUE' && negation === 'inside' && LIMITS.test(folded);
  if (isWishForTime) return false;
  return [...folded.matchAll(new RegExp(pattern, 'gu'))].some(
    (match) => negation === 'inside' || !(NEGATORS.test(match[0]) || isNegated(folded.slice(0, match.index))),
  );
}

const CLAUSE_ENDS = /[,;:()–—]|\b(?:but|aber|sondern|mais|pero|ma|maar|mas)\b/u;

/** Words before a phrase that a negation among them still reaches. */
const NEGATION_REACH = 4;

function isNegated(before: string): boolean {
  const clause = before.split(CLAUSE_ENDS).at(-1) ?? '';
  return NEGATORS.test(clause.trim().split(/\s+/u).slice(-NEGATION_REACH).join(' '));
}

function hasWord(text: string, word: string): boolean {
  return ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);
}
