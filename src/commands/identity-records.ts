import { OverlayError } from '../errors.ts';
import type { LinkageRecord } from '../identity/linkage/linkage-record.ts';
import { openCsv, requireColumn } from '../platform/csv-file.ts';
import { readJsonl } from '../platform/jsonl-file.ts';
import { toLinkageRecord } from './identity-columns.ts';
import type { NamedColumn } from './identity-columns.ts';

/** Letters a value may have: more is no record, and would only fill the memory. */
const LONGEST_CELL = 1_000_000;

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
  for await (const { line, valueOf } of /\.(?:jsonl|ndjson)$/iu.test(file) ? readJsonRows(file, columns) : readCsvRows(file, columns)) {
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

async function* readJsonRows(file: string, columns: readonly NamedColumn[]): AsyncGenerator<Row> {
  const missing = new Set(columns.map(({ column }) => column));
  let isEmpty = true;
  for await (const { line, value } of readJsonl(file)) {
    isEmpty = false;
    for (const { column } of columns) if (column in value) missing.delete(column);
    yield { line, valueOf: (column) => toText(value[column], { file, line, column }) };
  }
  const [column] = missing;
  if (column !== undefined && !isEmpty) throw new OverlayError('BAD_USER_INPUT', `No record of ${file} has ${column}; look at --columns.`);
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

function toText(value: unknown, { file, line, column }: Place): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') {
    if (value.length <= LONGEST_CELL) return value;
    throw badFile(file, `Line ${line} holds more than ${LONGEST_CELL} letters in ${column}; no record of a customer is so long.`);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw badFile(file, `Line ${line} holds a list or an object in ${column}; only text, numbers, true and false can be compared.`);
}

function badFile(file: string, message: string): OverlayError {
  return new OverlayError('BAD_FILE', `${file}: ${message}`);
}
