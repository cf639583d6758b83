import type { Lexicon } from './lexicon.ts';
import { isOrganisationWord } from './organisation-words.ts';
import type { Reading, ReadWord } from './reading.ts';

/** Neighbouring words that may be one name. */
export interface NameRun {
  readonly words: readonly ReadWord[];
  /** Folded words before and behind it, nearest first, up to the sentence's edge. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly isFirst: boolean;
  /** Whether it has a line to itself. */
  readonly isLine: boolean;
  /** The next two words, wherever they stand. */
  readonly next: readonly string[];
  /** Characters between the run and the next word. */
  readonly gapAfter: string;
}

/** Small words inside names: "Ludwig van Beethoven", "Villafranca del Cid". */
const PARTICLES = new Set(
  'van von der den de del della delle di da do dos das du des la le los las lo el al bin ibn ben ter ten te zu zum zur af av a am an auf bei sur sous en les of the'.split(
    ' ',
  ),
);
const OUTER_PARTICLES = new Set('van von de del della di da du la le al bin ibn ben ter ten te zu af av el'.split(' '));

/** Whether a word is one of those that stand before a family's name. */
export function isParticle(folded: string): boolean {
  return OUTER_PARTICLES.has(folded);
}

const SPACE = /^[ \u00A0]{1,2}$/u;
const INITIAL_GAP = /^\.[ \u00A0]{1,2}$/u;
const AMPERSAND = /^ ?[&+] ?$/u;

/** The runs of words that a name can be made of: capitalised ones, or in texts of one case those that no word list knows. */
export function nameRuns(reading: Reading, lexicon: Lexicon): readonly NameRun[] {
  const { words } = reading;
  const isNameWord = (word: ReadWord): boolean => (reading.letters === 'mixed' ? word.isCapital : mayBeName(word, words, lexicon));
  const runs: NameRun[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    if (first === undefined || !isNameWord(first)) continue;
    const to = endOfRun(reading, from, isNameWord);
    runs.push(toRun(reading, from, to));
    from = to - 1;
  }
  return runs.filter(({ words: run }) => run.length > 0);
}

// Without capitals only a word that is in no list, or a name that is no everyday word, can be told from prose.
function mayBeName(word: ReadWord, words: readonly ReadWord[], lexicon: Lexicon): boolean {
  const { folded, surface } = word;
  if (/^\p{N}/u.test(surface) || folded.length < 2) return false;
  if (!lexicon.isOrdinary(folded)) return true;
  const next = words[words.indexOf(word) + 1];
  return lexicon.isGiven(folded) && next !== undefined && joins(word, next) && lexicon.isFamily(next.folded);
}

function endOfRun({ words, letters }: Reading, from: number, isNameWord: (word: ReadWord) => boolean): number {
  let to = from + 1;
  for (;;) {
    const next = words[to];
    const last = words[to - 1];
    if (next === undefined || last === undefined) return to;
    if (joins(last, next) && (isNameWord(next) || goesOn(next, letters))) {
      to += 1;
      continue;
    }
    const steps = particlesFrom(words, to);
    const behind = words[to + steps];
    if (steps === 0 || behind === undefined || !SPACE.test(behind.gap) || !isNameWord(behind)) return to;
    to += steps + 1;
  }
}

// An initial, and without capitals also what ends a firm's name: "hartwell group".
function goesOn(word: ReadWord, letters: Reading['letters']): boolean {
  return isInitial(word) || (letters !== 'mixed' && isOrganisationWord(word.folded));
}

function joins(last: ReadWord, next: ReadWord): boolean {
  return SPACE.test(next.gap) || AMPERSAND.test(next.gap) || (isInitial(last) && INITIAL_GAP.test(next.gap));
}

function isInitial({ surface }: ReadWord): boolean {
  return /^\p{L}$/u.test(surface);
}

function particlesFrom(words: readonly ReadWord[], at: number): number {
  for (let steps = 0; steps < 3; steps += 1) {
    const word = words[at + steps];
    if (word === undefined || word.isCapital || !SPACE.test(word.gap) || !PARTICLES.has(word.folded)) return steps;
    if (!OUTER_PARTICLES.has(word.folded) && steps > 0) return steps;
  }
  return 3;
}

/** Words whose point ends no sentence: "z. Hd. Anna". */
const ABBREVIATIONS = new Set(['hd', 'hdn', 'attn', 'att', 'cc', 'resp']);

/** Words on either side that are looked at. */
const REACH = 6;

// "City: Leeds" is said of Leeds by the word before the colon.
function isLabelled(words: readonly ReadWord[], from: number): boolean {
  const gap = words[from]?.gap ?? '';
  return /^: ?$/u.test(gap) || (/^\. $/u.test(gap) && ABBREVIATIONS.has(words[from - 1]?.folded ?? ''));
}

function toRun({ text, words }: Reading, from: number, to: number): NameRun {
  // Back to the word that begins the sentence, and on to where the next one begins.
  const begin = words.slice(0, isLabelled(words, from) ? from : from + 1).findLastIndex(({ isFirst }) => isFirst);
  const before = words.slice(Math.max(begin, from - REACH, 0), from).toReversed();
  const behind = words.slice(to, to + REACH);
  const edge = behind.findIndex(({ isFirst }) => isFirst);
  const after = edge < 0 ? behind : behind.slice(0, edge);
  const gapAfter = text.slice(words[to - 1]?.end, words[to]?.start ?? text.length);
  return {
    words: words.slice(from, to),
    before: before.map(({ folded }) => folded),
    after: after.map(({ folded }) => folded),
    isFirst: words[from]?.isFirst === true,
    isLine: /\n/u.test(words[from]?.gap ?? '') && /^[ .]*(?:\n|$)/u.test(gapAfter),
    next: behind.slice(0, 2).map(({ folded }) => folded),
    gapAfter,
  };
}
