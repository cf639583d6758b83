import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

import { isOverlayError, OverlayError } from '../errors.ts';
import { closestName } from './closest-name.ts';

/** One row of a table, its cells in the order of the columns. */
export interface CsvRow {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table in a file: its columns are read first, its rows one by one. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<CsvRow>;
}

/** Bytes a row may have: more is no table of records, and would only fill the memory. */
const LONGEST_ROW_BYTES = 1_000_000;

/**
 * Opens a CSV file (RFC 4180, UTF-8 with or without a mark, separated by comma, semicolon or tab as its first line is).
 *
 * @throws {OverlayError} `BAD_FILE`, here or while rows are read, naming the file and the line: no such file, an empty one, text that is
 *   not UTF-8, a row longer than 1 MB, a row with too many or too few cells, a column named twice.
 */
export async function openCsv(file: string): Promise<CsvTable> {
  const rows = readRows(file, await readShape(file));
  const header = await rows.next();
  if (header.done === true) throw badFile(file, 'The file is empty.');
  const columns = header.value.cells;
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw badFile(file, `Line 1 names the column ${twice} twice.`);
  return { columns, rows: { [Symbol.asyncIterator]: () => rows } };
}

/**
 * Where a column stands in a table.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` with the columns that are there.
 */
export function requireColumn(columns: readonly string[], name: string): number {
  const at = columns.indexOf(name);
  if (at >= 0) return at;
  const closest = closestName(name, columns);
  throw new OverlayError(
    'BAD_USER_INPUT',
    `There is no column ${name}; ${closest === undefined ? '' : `did you mean ${closest}? `}there are: ${columns.join(', ')}.`,
  );
}

/**
 * Writes a CSV file whole or not at all: under another name first, which takes its place at the end.
 *
 * @param rows - the lines, the columns' names first.
 * @throws {OverlayError} `BAD_FILE` when it cannot be written there; what `rows` throws is passed on.
 */
export async function writeCsv(file: string, rows: AsyncIterable<readonly string[]>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(rows), stringify(), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw isSystemError(cause) ? badFile(file, `The file cannot be written (${cause.code}).`, cause) : cause;
  }
}

async function* readRows(file: string, { delimiter, width }: Shape): AsyncGenerator<CsvRow, void, void> {
  // In a table of one column an empty line is a row that says nothing; in others it is none.
  const parser = parse({ bom: true, delimiter, info: true, max_record_size: LONGEST_ROW_BYTES, skip_empty_lines: width > 1 });
  const source = Readable.from(decode(file));
  // What fails before the parser must fail the rows, too.
  source.on('error', (cause) => parser.destroy(cause));
  source.pipe(parser);
  try {
    for await (const row of parser) if (isParsedRow(row)) yield { line: row.info.lines, cells: row.record };
    await finished(source);
  } catch (cause) {
    throw toBadFile(file, cause);
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function isParsedRow(row: unknown): row is { readonly record: readonly string[]; readonly info: { readonly lines: number } } {
  return typeof row === 'object' && row !== null && 'record' in row && 'info' in row;
}

// Byte for byte: a letter that is none must be told, not replaced by a question mark.
async function* decode(file: string): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk instanceof Buffer ? chunk : Buffer.from(String(chunk));
    try {
      yield decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw badFile(file, `From line ${line + linesBeforeFault(bytes)} on the file is not UTF-8; save it as UTF-8.`, cause);
    }
    line += countLines(bytes);
  }
}

function linesBeforeFault(bytes: Buffer): number {
  let start = 0;
  for (let lines = 0; ; lines += 1) {
    const end = bytes.indexOf(0x0a, start);
    // The first piece may begin within a letter that the chunk before cut.
    const piece = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0 || !isUtf8(piece, lines === 0 ? 3 : 0)) return lines;
    start = end + 1;
  }
}

function isUtf8(bytes: Buffer, cut: number): boolean {
  const from = Array.from({ length: cut + 1 }, (_, index) => index);
  return from.some((skipped) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(skipped));
      return true;
    } catch {
      // That is the question: TextDecoder answers it with an exception.
      return false;
    }
  });
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}

const DELIMITERS = [',', ';', '\t'] as const;
const HEAD_BYTES = 65_536;

interface Shape {
  readonly delimiter: string;
  /** Cells of the first line. */
  readonly width: number;
}

async function readShape(file: string): Promise<Shape> {
  const head = await readHead(file);
  const [first = ''] = head.split(/\r?\n/u);
  const plain = first.replaceAll(/"[^"]*"/gu, '');
  const shapes = DELIMITERS.map((delimiter) => ({ delimiter, width: plain.split(delimiter).length }));
  return shapes.toSorted((left, right) => right.width - left.width)[0] ?? { delimiter: ',', width: 1 };
}

async function readHead(file: string): Promise<string> {
  try {
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(HEAD_BYTES) });
    return buffer.toString('utf8', 0, bytesRead);
  } catch (cause) {
    throw toBadFile(file, cause);
  }
}

function toBadFile(file: string, cause: unknown): unknown {
  if (isOverlayError(cause)) return cause;
  if (cause instanceof CsvError) return badFile(file, wordsOf(cause), cause);
  if (!isSystemError(cause)) return cause;
  return badFile(file, cause.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${cause.code}).`, cause);
}

function wordsOf(error: CsvError): string {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 'unknown';
  const fault = FAULTS[error.code];
  return fault === undefined ? `Line ${line} is no CSV (${error.code}).` : `Line ${line} ${fault}`;
}

const FAULTS: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: `begins a row of more than ${LONGEST_ROW_BYTES} bytes; look for a quotation mark that is never closed.`,
  CSV_RECORD_INCONSISTENT_COLUMNS: 'has another number of cells than line 1.',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'has another number of cells than line 1.',
  CSV_QUOTE_NOT_CLOSED: 'is reached within a quotation mark that is never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'has a quotation mark in the middle of a cell; write it twice there.',
};

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException & { readonly code: string } {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^E[A-Z]+$/u.test(cause.code);
}

function badFile(file: string, message: string, cause?: unknown): OverlayError {
  return new OverlayError('BAD_FILE', `${file}: ${message}`, { cause });
}
