import type { FindUnknown } from '../mask.ts';
import type { Span } from '../pattern-spans.ts';
import { addressSpans } from './addresses.ts';
import { judgeRun } from './judge-run.ts';
import { lexicon } from './lexicon.ts';
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
  const reading = read(text, taken);
  return nameRuns(reading, words).flatMap((run): readonly Span[] => {
    const verdict = judgeRun(run, reading, words);
    const start = verdict?.words[0]?.start;
    const end = verdict?.words.at(-1)?.end;
    if (verdict === undefined || start === undefined || end === undefined) return [];
    return [{ start, end, kind: verdict.kind, rule: verdict.rule }];
  });
}

function withoutOverlaps(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (![...taken, ...kept].some(({ start, end }) => span.start < end && start < span.end)) kept.push(span);
  }
  return kept;
}
