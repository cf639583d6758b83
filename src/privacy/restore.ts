import { findTokens, unfinishedFrom } from './token.ts';
import type { Token } from './token.ts';

/** What to put in a token's place; undefined leaves it as it stands, for it was never issued. */
export type ValueOf = (token: Token) => string | undefined;

/**
 * Puts values back in one pass: what a value happens to contain is never read as a token again.
 */
export function restore(text: string, valueOf: ValueOf): string {
  return replaceBetween(text, { from: 0, to: text.length }, valueOf);
}

/** Restores a text that arrives in pieces. */
export interface StreamRestorer {
  /** The part that can be given out now; empty while the text may still be inside a token. */
  push(piece: string): string;
  /** What was held back, once nothing more comes. */
  end(): string;
}

/**
 * Restores a text in pieces, holding back only while its tail can still become a token: however the text is cut, the pieces
 * given out are together what {@link restore} gives for the whole.
 */
export function createStreamRestorer(valueOf: ValueOf): StreamRestorer {
  // The last character given out tells whether what follows begins a word.
  let before = '';
  let held = '';
  const release = (endOf: (text: string, from: number) => number): string => {
    const text = before + held;
    const from = before.length;
    const to = endOf(text, from);
    before = text.slice(0, to).slice(-1);
    held = text.slice(to);
    return replaceBetween(text, { from, to }, valueOf);
  };
  return {
    push(piece) {
      held += piece;
      return release(unfinishedFrom);
    },
    end: () => release((text) => text.length),
  };
}

function replaceBetween(text: string, { from, to }: { readonly from: number; readonly to: number }, valueOf: ValueOf): string {
  let restored = '';
  let copied = from;
  for (const { start, end, token, suffix } of findTokens(text, from)) {
    const value = end <= to ? valueOf(token) : undefined;
    if (value === undefined) continue;
    restored += text.slice(copied, start) + value + suffix;
    // "Aldwae Footwear Co." at the end of a sentence brings its full stop along.
    copied = value.endsWith('.') && suffix === '' && end < to && text[end] === '.' ? end + 1 : end;
  }
  return restored + text.slice(copied, to);
}
