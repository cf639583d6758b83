import type { FindUnknown } from '../mask.ts';
import type { Span } from '../pattern-spans.ts';
import { fold } from '../words.ts';
import { addressSpans } from './addresses.ts';
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
  const loose = withoutOverlaps(looseSpans(text), found);
  const addresses = withoutOverlaps(addressSpans(text), [...found, ...loose]);
  const names = nameSpans(text, [...found, ...loose, ...addresses]);
  return [...loose, ...addresses, ...names];
};

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

const THREE_NAMES = /(?<![\p{L}:], |: )(?<first>\p{Lu}[\p{L}'’-]+), (?<second>\p{Lu}[\p{L}'’-]+),? (?:and|&) (?<third>\p{Lu}[\p{L}'’-]+)/gu;

// "White, Willis and Hoffman": three family names make a firm.
function partnerSpans(text: string, words: Lexicon): readonly Span[] {
  return [...text.matchAll(THREE_NAMES)].flatMap(({ index, 0: surface, groups = {} }): readonly Span[] => {
    const isFirm = Object.values(groups).every((name) => words.isFamily(fold(name)));
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
