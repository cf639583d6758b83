import { createJsonlFile } from '../platform/jsonl-file.ts';
import { readNote } from '../timeline/read-note.ts';
import type { Output } from './output.ts';
import { readStatedTexts } from './stated-texts.ts';

/** What was asked for on the command line. */
export interface SignalsReadOptions {
  readonly in: string;
  readonly out: string;
}

/**
 * Writes what each note tells above all: `{id,text,lang?,date?}` gives `{id,label,score,evidence}`, evidence word for word from the text, null
 * where the label is NEUTRAL.
 *
 * @throws {OverlayError} `BAD_FILE` with the line; nothing is written then.
 */
export async function signalsReadCommand(
  options: SignalsReadOptions,
  { output, now }: { readonly output: Output; readonly now: Date },
): Promise<void> {
  await using out = createJsonlFile(options.out);
  const counts = new Map<string, number>();
  for await (const { id, text, value } of readStatedTexts(options.in)) {
    const facts = { year: yearOf(value['date']) ?? now.getUTCFullYear(), competitors: [], known: new Set<string>() };
    const { label, score, evidence = null } = readNote(text, facts);
    await out.write({ id, label, score: Math.round(score * 1000) / 1000, evidence });
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  await out.finish();
  const notes = [...counts.values()].reduce((sum, count) => sum + count, 0);
  output.json({ notes, labels: Object.fromEntries(counts), out: options.out });
  output.line(`${notes} notes: ${[...counts].map(([label, count]) => `${count} ${label}`).join(', ')}. Written to ${options.out}.`);
}

function yearOf(date: unknown): number | undefined {
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).getUTCFullYear();
}
