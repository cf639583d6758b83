import { createHash } from 'node:crypto';

import { readNotes } from '../src/commands/privacy-notes.ts';
import { readJsonl } from '../src/platform/jsonl-file.ts';
import { maskNote, unmaskNote } from '../src/privacy/mask-note.ts';
import { gold, isSame } from './masking-gold.ts';
import type { GoldSpan } from './masking-gold.ts';

/** What masking one text came to. */
interface Outcome {
  /** Texts made from one template stay in one half. */
  readonly template: string;
  readonly isKnownSafe: boolean;
  readonly isSafe: boolean;
  readonly isExact: boolean;
  readonly letters: { readonly masked: number; readonly right: number };
  readonly decoys: { readonly all: number; readonly masked: number };
  readonly spans: { readonly gold: number; readonly found: number; readonly hit: number };
  readonly structured: { readonly gold: number; readonly hit: number };
}

const STRUCTURED = new Set(['EMAIL', 'PHONE', 'CREDIT_CARD', 'IBAN', 'IP', 'SSN', 'URL']);
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Masks the texts of a file whose personal data is marked, `{id, text, spans: [{start, end, label, known?}], template?, known_entities?,
 * decoys?}` a line, and measures halves of it, parted by template with several seeds.
 *
 * @param halves - how many times the file is parted.
 * @returns lines to print, each figure as mean and lowest over the halves.
 * @throws {OverlayError} `BAD_FILE` with the line.
 */
export async function measureFile(file: string, halves = 10): Promise<readonly string[]> {
  const outcomes: Outcome[] = [];
  const marks = readJsonl(file);
  for await (const note of readNotes(file)) {
    const { value: line } = await marks.next();
    const { masked, spans, key } = maskNote(note.text, note.known);
    outcomes.push(outcomeOf({ text: note.text, found: spans, isExact: unmaskNote(masked, key) === note.text }, gold(line?.value)));
  }
  const parts = Array.from({ length: halves }, (_, seed) => outcomes.filter(({ template }) => isInHalf(template, seed)));
  const rows = Object.entries(FIGURES).map(([name, figure]) => {
    const values = parts.map((part) => figure(part)).filter((value) => Number.isFinite(value));
    if (values.length === 0) return undefined;
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    const [lowest, highest] = [Math.min(...values), Math.max(...values)];
    return `${name.padEnd(34)} mean ${mean.toFixed(3)}  lowest ${lowest.toFixed(3)}  highest ${highest.toFixed(3)}`;
  });
  return [`${file}: ${outcomes.length} texts, ${halves} halves by template`, ...rows.filter((row) => row !== undefined)];
}

function isInHalf(template: string, seed: number): boolean {
  return (createHash('sha256').update(`${seed}:${template}`).digest()[0] ?? 0) % 2 === 0;
}

interface Done {
  readonly text: string;
  readonly found: readonly Omit<GoldSpan, 'isKnown'>[];
  readonly isExact: boolean;
}

function outcomeOf({ text, found, isExact }: Done, { template, spans, ignored, decoys }: ReturnType<typeof gold>): Outcome {
  const letters = Array.from(text.matchAll(new RegExp(LETTER, 'gu')), ({ index }) => index);
  const open = spans.filter((span) => letters.some((at) => inside([span], at) && !inside(found, at)));
  const counted = letters.filter((at) => inside(found, at) && !inside(ignored, at) && !isWordsEnd(text, spans, at));
  const hit = spans.filter((span) => isSame(text, span, found));
  return {
    template,
    isKnownSafe: open.every(({ isKnown }) => !isKnown),
    isSafe: open.length === 0,
    isExact,
    letters: { masked: counted.length, right: counted.filter((at) => inside(spans, at)).length },
    decoys: {
      all: decoys.length,
      masked: decoys.filter(({ start, end }) => found.some((each) => each.start < end && start < each.end)).length,
    },
    spans: { gold: spans.length, found: found.length, hit: hit.length },
    structured: {
      gold: spans.filter(({ label }) => STRUCTURED.has(label)).length,
      hit: hit.filter(({ label }) => STRUCTURED.has(label)).length,
    },
  };
}

function inside(places: readonly { readonly start: number; readonly end: number }[], at: number): boolean {
  return places.some(({ start, end }) => start <= at && at < end);
}

// Going on to the end of a word that begins in a marked span is neither right nor wrong: the ending of a case, a possessive.
function isWordsEnd(text: string, spans: readonly GoldSpan[], at: number): boolean {
  return spans.some(({ end }) => end <= at && /^[\p{L}\p{M}\p{N}'’]*$/u.test(text.slice(end, at + 1)));
}

type Figure = (part: readonly Outcome[]) => number;

const share =
  (isTrue: (outcome: Outcome) => boolean): Figure =>
  (part) =>
    part.filter(isTrue).length / part.length;
const ratio =
  (of: (outcome: Outcome) => number, to: (outcome: Outcome) => number): Figure =>
  (part) =>
    sum(part, of) / sum(part, to);

function sum(part: readonly Outcome[], of: (outcome: Outcome) => number): number {
  return part.reduce((total, outcome) => total + of(outcome), 0);
}

// Recall counts four times as much as precision: what is missed leaves, what is masked needlessly is only harder to read.
const f2: Figure = (part) => {
  const hit = sum(part, ({ spans }) => spans.hit);
  const missed = sum(part, ({ spans }) => spans.gold) - hit;
  const needless = Math.max(0, sum(part, ({ spans }) => spans.found) - hit);
  return (5 * hit) / (5 * hit + 4 * missed + needless);
};

const FIGURES: Readonly<Record<string, Figure>> = {
  'texts in which nothing known leaks': share(({ isKnownSafe }) => isKnownSafe),
  'texts in which nothing leaks': share(({ isSafe }) => isSafe),
  'letters masked rightly': ratio(
    ({ letters }) => letters.right,
    ({ letters }) => letters.masked,
  ),
  'ordinary words masked': ratio(
    ({ decoys }) => decoys.masked,
    ({ decoys }) => decoys.all,
  ),
  'spans, F2': f2,
  'structured values found': ratio(
    ({ structured }) => structured.hit,
    ({ structured }) => structured.gold,
  ),
  'restored byte for byte': share(({ isExact }) => isExact),
};
