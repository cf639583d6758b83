import type { SignalKind } from './event.ts';

/** The signals that are read from free text. */
export type TextSignalKind = Extract<SignalKind, 'DO_NOT_PURSUE' | 'CHURN_RISK' | 'COMPETITOR' | 'UPSELL'>;

/** A way of saying something, in folded text (no case, no accents). */
export interface SignalPhrase {
  readonly kind: TextSignalKind;
  /** How surely the phrase means it, 0 to 1. */
  readonly score: number;
  readonly pattern: RegExp;
  /** Whether it tells something of the organisation itself, or of whoever the text is about. */
  readonly about: 'anyone' | 'organisation';
  /** `inside` when the phrase holds its own negation ("do not call"): one before it is then only emphasis. */
  readonly negation: 'outside' | 'inside';
  /**
   * What must be true of the sentence besides: `of us` when the phrase tells something only if we or our product are its cause ("disappointed"),
   * `towards us` when it may be meant for somebody else, or for as long as a condition holds ("not interested").
   */
  readonly meant: 'always' | 'of us' | 'towards us';
}

/** Phrases that a negation before them undoes. */
export function phrases(kind: TextSignalKind, score: number, ...patterns: readonly RegExp[]): readonly SignalPhrase[] {
  return patterns.map((pattern) => ({ kind, score, pattern, about: 'anyone', negation: 'outside', meant: 'always' }));
}

/** Phrases that hold their own negation. */
export function negations(kind: TextSignalKind, score: number, ...patterns: readonly RegExp[]): readonly SignalPhrase[] {
  return phrases(kind, score, ...patterns).map((phrase) => ({ ...phrase, negation: 'inside' }));
}
