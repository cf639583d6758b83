import { normaliseCompanyName } from '../normalise/company-name.ts';
import { editDistance } from './edit-distance.ts';
import type { LinkageKind } from './linkage-record.ts';
import { personTokens } from './person-tokens.ts';
import { romanise } from './romanise.ts';
import { createWordTies } from './word-tie.ts';
import type { WordTie } from './word-tie.ts';

/**
 * How surely two names, where nothing else is known, are one name: 0 to 1, one from 0.5.
 *
 * Without a date or a place a single other word is the whole difference between two people ("Orlov" and "Petrov") or two companies ("Fund I" and
 * "Fund II"), so every word of the shorter name must have its own in the longer one; people may leave out middle names, organisations nothing.
 */
export function compareWholeNames(left: string, right: string, kind: LinkageKind): number {
  const [a, b] = [wordsOf(left, kind), wordsOf(right, kind)];
  if (a.length === 0 || b.length === 0) return 0;
  if (compactOf(a) === compactOf(b) || a.join('') === b.join('')) return 1;
  // One character is a whole syllable there, and another one another name.
  if (IN_SYLLABLES.test(left) && IN_SYLLABLES.test(right)) return 0.2;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return compareWords(short, long, kind);
}

const IN_SYLLABLES = /^[\p{Script=Han}\p{Script=Hangul}\s]+$/u;

function compareWords(short: readonly string[], long: readonly string[], kind: LinkageKind): number {
  const { distance, unmatched } = align(short, long);
  const leftOut = long.length - short.length;
  const length = compactOf(short).length;
  // Words run together or torn apart, and one letter wrong besides.
  const isOneWordMore = leftOut > 0 && length >= 8 && editDistance(short.join(''), long.join(''), 1) <= 1;
  if (isOneWordMore) return 0.8;
  if (unmatched > 0) return 0.1;
  if (leftOut > 0 && !mayLeaveOut(short, long, kind)) return 0.3;
  return Math.max(0, 1 - distance / Math.max(4, length * LOOSENESS[kind])) * (leftOut > 0 ? 0.9 : 1);
}

const MOST_EDITS = 3;

/** Share of a name's letters at which half the trust is gone, doubled. */
const LOOSENESS = { contact: 0.45, account: 0.35 } as const;

function wordsOf(name: string, kind: LinkageKind): readonly string[] {
  if (kind === 'contact') return personTokens({ name, given: '', family: '' })?.all ?? [];
  const value = normaliseCompanyName(romanise(name)).value;
  const all = [...new Set(value?.key.split(' '))];
  const telling = all.filter((word) => !FILLERS.has(word));
  return telling.length === 0 ? all : telling;
}

const FILLERS: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and']);

function compactOf(words: readonly string[]): string {
  return words.toSorted().join('');
}

// A name of one word is too little to stand for a longer one.
function mayLeaveOut(short: readonly string[], long: readonly string[], kind: LinkageKind): boolean {
  return kind === 'contact' && short.length >= 2 && long.length - short.length <= 4;
}

interface Alignment {
  /** Letters that differ in the words that were paired. */
  readonly distance: number;
  /** Words of the shorter name without a partner. */
  readonly unmatched: number;
}

/** Pairs each word of the shorter name with the best one left of the longer. */
function align(short: readonly string[], long: readonly string[]): Alignment {
  const tie = createWordTies();
  const left = [...long];
  let distance = 0;
  let unmatched = 0;
  const ordered = short.toSorted((a, b) => Number(long.includes(b)) - Number(long.includes(a)) || b.length - a.length);
  for (const word of ordered) {
    const best = left
      .map((other, at) => ({ at, cost: costOf(word, other, tie(word, other)) }))
      .reduce((found, next) => (next.cost < found.cost ? next : found), { at: -1, cost: Infinity });
    if (best.cost === Infinity) unmatched += 1;
    else {
      distance += best.cost;
      left.splice(best.at, 1);
    }
  }
  return { distance, unmatched };
}

function costOf(a: string, b: string, tie: WordTie): number {
  if (tie === 'same') return 0;
  // "Fund 1" and "Fund 2" are not one fund with a typing error.
  if (/\d/u.test(a + b)) return Infinity;
  if (tie === 'initial') return 0.5;
  if (tie === 'nickname') return 1;
  const length = Math.max(a.length, b.length);
  const edits = editDistance(a, b, MOST_EDITS);
  if (tie === 'close') return Math.min(edits, 2);
  return edits <= 2 && length >= 6 && a[0] === b[0] ? edits : Infinity;
}
