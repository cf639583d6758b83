import type { FindUnknown } from '../mask.ts';
import type { Span } from '../pattern-spans.ts';
import { fold } from '../words.ts';
import { addressSpans } from './addresses.ts';
import { eastAsianNames } from './east-asian-names.ts';
import { judgeRun } from './judge-run.ts';
import { lexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { looseSpans } from './loose-shapes.ts';
import { nameRuns } from './name-runs.ts';
import { read } from './reading.ts';

/**
 * Looks for what no record knows and no check confirms: numbers that their neighbours name, postal addresses, then names of people,
 * organisations and places, by lists, by their place in the sentence and by capitals.
 */
export const findUnknown: FindUnknown = (text, found) => {
  if (!LETTER_OR_DIGIT.test(text)) return [];
  const loose = withoutOverlaps(looseSpans(text), found);
  const addresses = withoutOverlaps(addressSpans(text).toSorted(byPlaceThenLength), [...found, ...loose])
    .flatMap((span) => inLines(text, span))
    .flatMap((span) => withoutOtherNumber(text, span));
  const eastern = withoutOverlaps(eastAsianNames(text), [...found, ...loose, ...addresses]);
  const names = nameSpans(text, [...found, ...loose, ...addresses, ...eastern]);
  return [...loose, ...addresses, ...eastern, ...names, ...postcodeSpans(text, names)];
};

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function byPlaceThenLength(left: Span, right: Span): number {
  return left.start - right.start || right.end - left.end;
}

// "4844 Søndergade 52": a street has one number, what stands before it belongs to something else.
function withoutOtherNumber(text: string, span: Span): readonly Span[] {
  const number = /^(?<number>\d{1,5}),? (?=\d{1,5} \p{L}|\p{L}[^\n,]* \d{1,4}\p{L}?(?:$|[\n,.]))/u.exec(text.slice(span.start, span.end));
  if (number === null || span.kind !== 'ADDRESS') return [span];
  const end = span.start + (number.groups?.['number'] ?? '').length;
  return [
    { ...span, end },
    { ...span, start: span.start + number[0].length },
  ];
}

// Set apart in lines of its own, an address is told line by line: a line without a number is a town's.
function inLines(text: string, span: Span): readonly Span[] {
  if (!/\n[ \t]*\n[ \t]*$/u.test(text.slice(0, span.start))) return [span];
  return [...text.slice(span.start, span.end).matchAll(/[^\s,][^\n]*[^\s,]/gu)].map(({ index, 0: line }): Span => {
    const start = span.start + index;
    return /\d/u.test(line)
      ? { ...span, start, end: start + line.length }
      : { start, end: start + line.length, kind: 'LOCATION', rule: 'town-line' };
  });
}

// "Estonia 62488", "10115 Berlin": digits beside a place are its postcode.
function postcodeSpans(text: string, names: readonly Span[]): readonly Span[] {
  const places = names.filter(({ kind }) => kind === 'LOCATION');
  return places.flatMap(({ start, end }): readonly Span[] => {
    const behind = /^[ ,]{1,2}(?<code>\d{4,6})(?![\p{L}\p{N}.,:-]*\d)/u.exec(text.slice(end, end + 24))?.groups?.['code'];
    const before = /(?<![\p{L}\p{N}.,-])(?<code>\d{5})\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.groups?.['code'];
    const found = [
      behind === undefined ? undefined : { code: behind, at: text.indexOf(behind, end) },
      before === undefined ? undefined : { code: before, at: text.lastIndexOf(before, start - 1) },
    ];
    return found.flatMap((each) =>
      each === undefined
        ? []
        : [{ start: each.at, end: each.at + each.code.length, kind: 'ADDRESS' as const, rule: 'postcode-beside-place' }],
    );
  });
}

function nameSpans(text: string, taken: readonly Span[]): readonly Span[] {
  const words = lexicon();
  const firms = withoutOverlaps(partnerSpans(text, words), taken);
  const reading = read(text, [...taken, ...firms]);
  const names = nameRuns(reading, words).flatMap((run) => judgeRun(run, reading, words));
  return [
    ...firms,
    ...names.map(({ words: [first, ...rest], kind, rule }): Span => ({
      start: first?.start ?? 0,
      end: (rest.at(-1) ?? first)?.end ?? 0,
      kind,
      rule,
    })),
  ];
}

const THREE_NAMES =
  /(?<!\p{L}, |[\p{L}'’-])(?<first>\p{Lu}[\p{L}'’-]{1,40}), (?<second>\p{Lu}[\p{L}'’-]{1,40}),? (?:and|&) (?<third>\p{Lu}[\p{L}'’-]{1,40})/gu;

/** What its search costs is spent only on a text that ends a list of names. */
const LAST_OF_THREE = / (?:and|&) \p{Lu}/u;

// "White, Willis and Hoffman": three family names make a firm, though no list may have one of them.
function partnerSpans(text: string, words: Lexicon): readonly Span[] {
  if (!LAST_OF_THREE.test(text)) return [];
  return [...text.matchAll(THREE_NAMES)].flatMap(({ index, 0: surface, groups = {} }): readonly Span[] => {
    const names = Object.values(groups).map((name) => fold(name));
    const isFirm =
      names.filter((name) => words.isFamily(name)).length >= 2 && names.every((name) => words.isFamily(name) || !words.isOrdinary(name));
    return isFirm ? [{ start: index, end: index + surface.length, kind: 'ORG', rule: 'partners' }] : [];
  });
}

function withoutOverlaps(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (![...taken, ...kept].some(({ start, end }) => span.start < end && start < span.end)) kept.push(span);
  }
  return kept;
}
