import { toPrompt, OWN_TEXTS } from '../src/insight/prompt.ts';
import { toldContext } from '../src/insight/told-context.ts';
import type { KnownValue } from '../src/privacy/known-value.ts';
import { assertNothingLeaks } from '../src/privacy/leak-scan.ts';
import { maskNote } from '../src/privacy/mask-note.ts';
import { contextOf, readCorpus } from './eval-insight/situations.ts';

/** Texts are measured as long as this, in characters, and as often as this. */
const KILOBYTE = 1_000;
const ROUNDS = 400;

/** As people write: two names, a number and a day among many words. */
const PLAIN =
  'Spoke with Ingrid on Tuesday about the renewal. She wants the security review finished before the end of March and asked whether the second plant can be added later. Velmora pays quarterly, the budget of 120,000 EUR was approved. Their lawyers prefer a three year term, but only with a discount. Next step: send the revised quote, then call +47 22 12 34 56 on 2026-12-15. ';

/**
 * What masking costs once everything is warm, on the clock: for a note of a thousand characters and for a whole prompt
 * (context, mask, last scan) of the situations that models are held against.
 *
 * @param texts - what a note crowded with names and numbers is put together from, each with what is known beside it.
 * @returns lines to print, microseconds.
 */
export function measureTime(texts: readonly { readonly text: string; readonly known: readonly KnownValue[] }[]): readonly string[] {
  const known = [...new Set(texts.flatMap((each) => each.known))];
  const crowded = kilobyteOf(texts.map(({ text }) => text).join('\n'));
  const plain = kilobyteOf(PLAIN);
  const { situations } = readCorpus();
  const prepare = (index: number): void => {
    const situation = situations[index % situations.length];
    if (situation === undefined) return;
    const context = contextOf(situation);
    for (const fact of context.facts) fact.line();
    const body = JSON.stringify(toPrompt(toldContext(context), { fence: 'FENCE' }));
    assertNothingLeaks(body, { matcher: context.masker.matcher, ownTexts: OWN_TEXTS });
  };
  return [
    toLine(
      'masking a plain kB, µs',
      timesOf(ROUNDS, () => maskNote(plain, known)),
    ),
    toLine(
      'masking a crowded kB, µs',
      timesOf(ROUNDS, () => maskNote(crowded, known)),
    ),
    toLine('preparing a prompt, µs', timesOf(situations.length * 4, prepare)),
  ];
}

function kilobyteOf(text: string): string {
  return text.repeat(Math.ceil(KILOBYTE / text.length)).slice(0, KILOBYTE);
}

// The first quarter warms what is measured.
function timesOf(count: number, work: (index: number) => unknown): readonly number[] {
  const times = Array.from({ length: count }, (_, index) => {
    const before = performance.now();
    work(index);
    return (performance.now() - before) * 1_000;
  });
  return times.slice(Math.floor(count / 4)).toSorted((left, right) => left - right);
}

function toLine(name: string, sorted: readonly number[]): string {
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `${name.padEnd(25)} median ${at(0.5)}, p99 ${at(0.99)} (${sorted.length} times)`;
}
