import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { OverlayError } from '../errors.ts';

/** One line of a file of JSON lines. */
export interface JsonlRow {
  /** Counted from 1. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Bytes a line may have: more is no list of records, and would only fill the memory. */
const LONGEST_LINE_BYTES = 10_000_000;

/**
 * Reads a file of JSON lines (UTF-8 with or without a mark, one object a line, empty lines left out), line by line.
 *
 * @throws {OverlayError} `BAD_FILE` while rows are read, naming the file and the line: no such file, a line that is not UTF-8, no JSON, no
 *   object or longer than 10 MB.
 */
export async function* openJsonl(file: string): AsyncGenerator<JsonlRow, void, void> {
  let line = 0;
  for await (const bytes of linesOf(file)) {
    line += 1;
    const text = decode(bytes, { file, line });
    if (text.trim() !== '') yield { line, value: parse(text, { file, line }) };
  }
}

/**
 * Writes a file of JSON lines whole or not at all: under another name first, which takes its place at the end.
 *
 * @throws {OverlayError} `BAD_FILE` when it cannot be written there; what `rows` throws is passed on.
 */
export async function writeJsonl(file: string, rows: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(toLines(rows)), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw isSystemError(cause) ? badFile(file, `The file cannot be written (${cause.code}).`, cause) : cause;
  }
}

interface Place {
  readonly file: string;
  readonly line: number;
}

async function* linesOf(file: string): AsyncGenerator<Buffer, void, void> {
  let rest: Buffer[] = [];
  let line = 1;
  for await (const chunk of readChunks(file)) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
      line += 1;
    }
    rest.push(chunk.subarray(start));
    if (rest.reduce((sum, { length }) => sum + length, 0) > LONGEST_LINE_BYTES) {
      throw badFile(file, `Line ${line} is longer than ${LONGEST_LINE_BYTES} bytes.`);
    }
  }
  yield Buffer.concat(rest);
}

async function* readChunks(file: string): AsyncGenerator<Buffer, void, void> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk instanceof Buffer ? chunk : Buffer.from(String(chunk));
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw badFile(file, cause.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${cause.code}).`, cause);
  }
}

// Byte for byte: a letter that is none must be told, not replaced by a question mark.
function decode(bytes: Buffer, { file, line }: Place): string {
  try {
    // The decoder takes a mark away at the start, which belongs to the first line only; elsewhere it would be a space.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw badFile(file, `Line ${line} is not UTF-8; save the file as UTF-8.`, cause);
  }
}

function parse(text: string, { file, line }: Place): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw badFile(file, `Line ${line} is not JSON.`, cause);
  }
  if (!isObject(value)) throw badFile(file, `Line ${line} is no JSON object.`);
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function* toLines(rows: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string, void, void> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException & { readonly code: string } {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^E[A-Z]+$/u.test(cause.code);
}

function badFile(file: string, message: string, cause?: unknown): OverlayError {
  return new OverlayError('BAD_FILE', `${file}: ${message}`, { cause });
}
