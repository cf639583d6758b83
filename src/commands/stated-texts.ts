import { OverlayError } from '../errors.ts';
import { readJsonl } from '../platform/jsonl-file.ts';

/** A text of a file of JSON lines. */
export interface StatedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly id: string | number;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * The texts of a file of JSON lines, `{id,text}` and whatever else a line holds.
 *
 * @yields each with its line.
 * @throws {OverlayError} `BAD_FILE` naming the line: no JSON object, no id, an id that stood there before, no text.
 */
export async function* readStatedTexts(file: string): AsyncGenerator<StatedLine, void, void> {
  const lineOf = new Map<string | number, number>();
  for await (const { line, value } of readJsonl(file)) {
    const { id, text } = value;
    if (typeof id !== 'string' && typeof id !== 'number') throw badFile(file, `Line ${line} has no id.`);
    if (typeof text !== 'string') throw badFile(file, `Line ${line} has no text.`);
    const before = lineOf.get(id);
    if (before !== undefined) throw badFile(file, `Line ${line} has the id of line ${before}; each needs its own.`);
    lineOf.set(id, line);
    yield { line, id, text, value };
  }
}

function badFile(file: string, message: string): OverlayError {
  return new OverlayError('BAD_FILE', `${file}: ${message}`);
}
