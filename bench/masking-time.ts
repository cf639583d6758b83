import { toPrompt, OWN_TEXTS } from '../src/insight/prompt.ts';
import { toldContext } from '../src/insight/told-context.ts';
import type { KnownValue } from '../src/privacy/known-value.ts';
import { assertNothingLeaks } from '../src/privacy/leak-scan.ts';
import { maskNote } from '../src/privacy/mask-note.ts';
import { contextOf, readCorpus } from './eval-insight/situations.ts';

/** Texts are measured as long as this, in characters, and as often as this. */
const KILOBYTE = 1_000;
const ROUNDS = 40;

/**
 * What masking costs once everything is warm, on the clock: for a note of a thousand characters and for a whole prompt
 * (context, mask, last scan) of the situations that models are held against.
 *
 * @param texts - what the notes are put together from, each with what is known beside it.
 * @returns lines to print, microseconds.
 */
export function measureTime(texts: readonly { readonly text: string; readonly known: readonly KnownValue[] }[]): readonly string[] {
  const notes = toKilobytes(texts);
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
      'masking, µs per kB',
      timesOf(notes.length * ROUNDS, (index) => {
        const note = notes[index % notes.length];
        if (note !== undefined) maskNote(note.text, note.known);
      }),
    ),
    toLine('preparing a prompt, µs', timesOf(situations.length * 4, prepare)),
  ];
}

function toKilobytes(texts: Parameters<typeof measureTime>[0]): Parameters<typeof measureTime>[0] {
  const all = texts.map(({ text }) => text).join('\n');
  const known = texts.flatMap((each) => each.known);
  const repeated = all.repeat(Math.ceil(KILOBYTE / all.length));
  return Array.from({ length: Math.floor(repeated.length / KILOBYTE) }, (_, index) => ({
    text: repeated.slice(index * KILOBYTE, (index + 1) * KILOBYTE),
    known,
  }));
}

// The first quarter warms what is measured.
function timesOf(count: number, work: (index: number) => void): readonly number[] {
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
