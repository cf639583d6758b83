import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

import { OverlayError } from '../errors.ts';
import type { LinkageRecord } from '../identity/linkage/linkage-record.ts';
import { openCsv, requireColumn } from '../platform/csv-file.ts';
import { toLinkageRecord } from './identity-columns.ts';
import type { NamedColumn } from './identity-columns.ts';

/** Bytes one line of JSON may have. */
const LONGEST_LINE_BYTES = 1_000_000;

/** Text of a record's columns, and the line on which it stands. */
interface Row {
  readonly line: number;
  readonly valueOf: (column: string) => string;
}

/**
 * Reads the records of a `.csv` or `.jsonl` file.
 *
 * @throws {OverlayError} `BAD_FILE` naming the line: an id that is missing or there twice, and whatever is no table; `BAD_USER_INPUT` for a column
 *   that is not there or no column named as `id`.
 */
export async function readLinkageRecords(file: string, columns: readonly NamedColumn[]): Promise<readonly LinkageRecord[]> {
  const id = columns.find((column) => column.key === 'id');
  if (id === undefined) throw new OverlayError('BAD_USER_INPUT', '--columns names no id; add id=COLUMN.');
  const lineOf = new Map<string, number>();
  const records: LinkageRecord[] = [];
  for await (const { line, valueOf } of /\.(?:jsonl|ndjson)$/iu.test(file) ? readJsonLines(file, columns) : readCsvRows(file, columns)) {
    const own = valueOf(id.column).trim();
    const before = lineOf.get(own);
    if (own === '') throw badFile(file, `Line ${line} has no id in the column ${id.column}.`);
    if (before !== undefined) throw badFile(file, `Line ${line} has the id of line ${before}; each record needs its own.`);
    lineOf.set(own, line);
    records.push(toLinkageRecord(columns, valueOf, own));
  }
  if (records.length === 0) throw badFile(file, 'The file has no records.');
  return records;
}

async function* readCsvRows(file: string, columns: readonly NamedColumn[]): AsyncGenerator<Row> {
  const table = await openCsv(file);
  const places = new Map(columns.map(({ column }) => [column, requireColumn(table.columns, column)]));
  for await (const { line, cells } of table.rows) yield { line, valueOf: (column) => cells[places.get(column) ?? -1] ?? '' };
}

async function* readJsonLines(file: string, columns: readonly NamedColumn[]): AsyncGenerator<Row> {
  const missing = new Set(columns.map(({ column }) => column));
  let line = 0;
  for await (const text of createInterface({ input: Readable.from(decode(file)), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    if (text.length > LONGEST_LINE_BYTES) throw badFile(file, `Line ${line} is longer than ${LONGEST_LINE_BYTES} bytes.`);
    const record = parseLine(text, { file, line });
    for (const { column } of columns) if (column in record) missing.delete(column);
    yield { line, valueOf: (column) => toText(record[column], { file, line, column }) };
  }
  const [column] = missing;
  if (column !== undefined && line > 0) throw new OverlayError('BAD_USER_INPUT', `No record of ${file} has ${column}; look at --columns.`);
}

async function* decode(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  try {
    for await (const chunk of createReadStream(file)) {
      const text = decoder.decode(chunk instanceof Buffer ? chunk : Buffer.from(String(chunk)), { stream: true });
      line += text.split('\n').length - 1;
      yield text;
    }
  } catch (cause) {
    throw badFile(
      file,
      cause instanceof TypeError ? `From line ${line} on the file is not UTF-8; save it as UTF-8.` : 'The file cannot be read.',
      cause,
    );
  }
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function parseLine(text: string, { file, line }: Place): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw badFile(file, `Line ${line} is no JSON.`, cause);
  }
  if (isRecord(value)) return value;
  throw badFile(file, `Line ${line} is no JSON object.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toText(value: unknown, { file, line, column }: Place & { readonly column: string }): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw badFile(file, `Line ${line} holds a list or an object in ${column}; only text, numbers, true and false can be compared.`);
}

function badFile(file: string, message: string, cause?: unknown): OverlayError {
  return new OverlayError('BAD_FILE', `${file}: ${message}`, { cause });
}
