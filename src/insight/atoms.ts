import { findTokens } from '../privacy/token.ts';
import { citedIds } from './citation.ts';
import type { InsightContext } from './context.ts';
import { createFigureCheck } from './figures.ts';

/** How much of a sentence can be shown while it is still being written. */
export interface Showable {
  /** Where to stop. */
  readonly to: number;
  /** What stands there: nothing, the beginning of an atom, or one that no fact holds. */
  readonly stop: 'end' | 'unfinished' | 'unmatched';
}

/**
 * Looks through a sentence, from a place on that is already shown.
 *
 * Atoms are what a reader can check: figures and dates, names, tokens, citations, links. One goes through once it is complete and some
 * fact of the context holds it; which facts the sentence cites is not known before its end. A name is a capitalised word inside a
 * sentence. All other text goes through as it comes.
 */
export type ScanAtoms = (sentence: string, from: number) => Showable;

/** Makes ready everything that atoms are matched with, so that no letter waits for it later. */
export function createScanAtoms({ facts, masker }: Pick<InsightContext, 'facts' | 'masker'>): ScanAtoms {
  const lines = facts.map((fact) => fact.line());
  const holds: Holds = {
    figure: createFigureCheck(lines.join('\n')),
    words: new Set(lines.flatMap((line) => line.toLowerCase().split(/[^\p{L}\p{N}]+/u))),
    facts: new Set(facts.map(({ id }) => id)),
    tokens: new Set<string>(masker.issued().map(({ token }) => token)),
  };
  return (sentence, from) => {
    for (let at = from; ;) {
      ATOM_START.lastIndex = at;
      const start = ATOM_START.exec(sentence);
      if (start === null) return { to: linkTail(sentence, from), stop: 'end' };
      const atom = start.groups?.['link'] === undefined ? readAtom(sentence, start.index, holds) : UNMATCHED;
      if (atom.state !== 'matched') return { to: start.index, stop: atom.state };
      at = atom.end;
    }
  };
}

interface Holds {
  readonly figure: (text: string) => boolean;
  /** In lower case. */
  readonly words: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly tokens: ReadonlySet<string>;
}

const LINK = String.raw`:\/\/|\]\(|@|(?<![\p{L}\p{N}])(?:[Hh][Tt]{2}[Pp][Ss]?:|[Ww]{3}\.)|(?<=[\p{L}\p{N}]\.)\p{L}`;
const ATOM_START = new RegExp(String.raw`[\d€$£¥[]|(?<link>${LINK})|(?<![\p{L}\p{N}]|[\p{L}\p{N}]['’\-])\p{Lu}`, 'gu');
// What can still become "https:" or "www.".
const LINK_TAIL = /(?<![\p{L}\p{N}])(?:h(?:t(?:t(?:ps?)?)?)?|w(?:ww?)?)$/iu;

/** Longer than what {@link LINK_TAIL} finds and the letter before it. */
const LINK_TAIL_LENGTH = 8;

function linkTail(sentence: string, from: number): number {
  const start = Math.max(sentence.length - LINK_TAIL_LENGTH, 0);
  const tail = LINK_TAIL.exec(sentence.slice(start));
  return Math.max(tail === null ? sentence.length : start + tail.index, from);
}

type Atom = { readonly state: 'unfinished' | 'unmatched' } | { readonly state: 'matched'; readonly end: number };

const UNFINISHED: Atom = { state: 'unfinished' };
const UNMATCHED: Atom = { state: 'unmatched' };

function readAtom(sentence: string, start: number, holds: Holds): Atom {
  const letter = sentence.charAt(start);
  if (letter === '[') return readBrackets(sentence, start, holds);
  return /[\d€$£¥]/u.test(letter) ? readFigure(sentence, start, holds) : readName(sentence, start, holds);
}

/** Characters within which brackets that are none of ours must close. */
const LONGEST_BRACKETS = 80;

function readBrackets(sentence: string, start: number, holds: Holds): Atom {
  const end = sentence.indexOf(']', start) + 1;
  if (end === 0) return sentence.length - start > LONGEST_BRACKETS ? UNMATCHED : UNFINISHED;
  const brackets = sentence.slice(start, end);
  const cited = citedIds(brackets);
  const tokens = findTokens(brackets);
  if (cited.length > 0) return cited.every((id) => holds.facts.has(id)) ? { state: 'matched', end } : UNMATCHED;
  if (tokens.length > 0) return tokens.every(({ token }) => holds.tokens.has(token)) ? { state: 'matched', end } : UNMATCHED;
  return UNMATCHED;
}

function readName(sentence: string, start: number, holds: Holds): Atom {
  // What begins a sentence is capitalised whatever it is.
  if (/^["“(]?$/u.test(sentence.slice(0, start))) return { state: 'matched', end: start + 1 };
  const [word = ''] = /^[\p{L}\p{N}]+/u.exec(sentence.slice(start)) ?? [];
  if (start + word.length === sentence.length) return UNFINISHED;
  if (isMonth(word)) return readFigure(sentence, start, holds);
  return holds.words.has(word.toLowerCase()) ? { state: 'matched', end: start + word.length } : UNMATCHED;
}

// "12 March 2026", "120,000 EUR", "1.2 million": a figure goes on for as long as the next word may belong to it.
function readFigure(sentence: string, start: number, holds: Holds): Atom {
  let end = wordEnd(sentence, start);
  while (!/[;:!?)”"]$/u.test(sentence.slice(start, end))) {
    const next = /\S/u.exec(sentence.slice(end))?.index;
    if (next === undefined) return UNFINISHED;
    const from = end + next;
    const to = wordEnd(sentence, from);
    const verdict = belongs(sentence.slice(from, to), to === sentence.length);
    if (verdict === 'perhaps') return UNFINISHED;
    if (verdict === 'no') break;
    end = to;
  }
  return holds.figure(sentence.slice(start, end)) ? { state: 'matched', end } : UNMATCHED;
}

function wordEnd(sentence: string, from: number): number {
  return from + (/^[^\s[\]]*/u.exec(sentence.slice(from))?.[0].length ?? 0);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SCALES: ReadonlySet<string> = new Set(['k', 'm', 'bn', 'thousand', 'million', 'billion', 'of']);
const FIGURE_WORDS = [...MONTHS, ...SCALES];

function belongs(word: string, isLast: boolean): 'yes' | 'no' | 'perhaps' {
  if (/^[\d€$£¥]/u.test(word)) return isLast ? 'perhaps' : 'yes';
  const letters = /^\p{L}+/u.exec(word)?.[0].toLowerCase() ?? '';
  if (letters === '') return 'no';
  if (isLast && FIGURE_WORDS.some((each) => each.startsWith(letters))) return 'perhaps';
  if (!isMonth(letters) && !SCALES.has(letters)) return 'no';
  return isLast ? 'perhaps' : 'yes';
}

function isMonth(word: string): boolean {
  return MONTHS.includes(word.slice(0, 3).toLowerCase());
}
