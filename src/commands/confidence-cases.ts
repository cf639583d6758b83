import { OverlayError } from '../errors.ts';
import { readDateField } from '../identity/normalise/date-field.ts';
import { openCsv, requireColumn } from '../platform/csv-file.ts';
import type { Case } from '../trust/calibration/case.ts';

/** Which files and columns tell what. */
export interface CaseColumns {
  readonly deals: string;
  readonly outcomes: string;
  readonly id: string;
  readonly opened: string;
  readonly closed: string;
  readonly outcome: string;
  /** The value of the outcome's column that means the event happened. */
  readonly won: string;
  /** Columns of the deals to learn from. */
  readonly features: readonly string[];
}

/** A case and the id it is written by. */
export interface NamedCase extends Case {
  readonly id: string;
}

const DAY_MS = 86_400_000;

/**
 * Joins cases with their outcomes; a case without one is open.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` for a column that is not there, or a feature that knows the outcome; `BAD_FILE` with the line for an id
 *   that is missing or there twice, and a date that cannot be read.
 */
export async function readCases(columns: CaseColumns): Promise<readonly NamedCase[]> {
  const outcomes = await readOutcomes(columns);
  const table = await openCsv(columns.deals);
  const [id, opened] = [columns.id, columns.opened].map((name) => requireColumn(table.columns, name));
  const features = columns.features.map((name) => requireFeature(table.columns, name, columns));
  const cases = new Map<string, NamedCase>();
  for await (const { line, cells } of table.rows) {
    const place = { file: columns.deals, line };
    const key = readId(cells[id ?? 0], cases, { ...place, column: columns.id });
    const openedOn = readDay(cells[opened ?? 0] ?? '', { ...place, column: columns.opened });
    cases.set(key, { id: key, openedOn, ...outcomes.get(key), values: features.map((at) => cells[at] ?? '') });
  }
  return [...cases.values()];
}

/** Reads a day as `--train-until` gives it. @throws {OverlayError} `BAD_USER_INPUT` when it is none. */
export function readDayOption(text: string, option: string): number {
  const day = toDay(text);
  if (typeof day === 'number') return day;
  throw new OverlayError('BAD_USER_INPUT', `${option} is ${text}, which ${day}; write it as YYYY-MM-DD.`);
}

type Outcome = Pick<Case, 'closedOn' | 'happened'>;

async function readOutcomes({ outcomes: file, ...columns }: CaseColumns): Promise<ReadonlyMap<string, Outcome>> {
  const table = await openCsv(file);
  const [id, closed, outcome] = [columns.id, columns.closed, columns.outcome].map((name) => requireColumn(table.columns, name));
  const outcomes = new Map<string, Outcome>();
  for await (const { line, cells } of table.rows) {
    const key = readId(cells[id ?? 0], outcomes, { file, line, column: columns.id });
    const [word, date] = [(cells[outcome ?? 0] ?? '').trim(), (cells[closed ?? 0] ?? '').trim()];
    outcomes.set(key, {
      happened: word === '' ? undefined : word === columns.won.trim(),
      closedOn: date === '' ? undefined : readDay(date, { file, line, column: columns.closed }),
    });
  }
  return outcomes;
}

function requireFeature(there: readonly string[], name: string, { closed, outcome, id }: CaseColumns): number {
  if ([closed, outcome].includes(name)) {
    throw new OverlayError(
      'BAD_USER_INPUT',
      `--features names ${name}, which knows the outcome; name what is known when a case is opened.`,
    );
  }
  if (name === id) throw new OverlayError('BAD_USER_INPUT', `--features names ${name}, the id; it tells cases apart and foresees nothing.`);
  return requireColumn(there, name);
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

function readId(cell: string | undefined, seen: ReadonlyMap<string, unknown>, { file, line, column }: Place): string {
  const id = (cell ?? '').trim();
  if (id !== '' && !seen.has(id)) return id;
  throw new OverlayError(
    'BAD_FILE',
    `${file}: Line ${line} has ${id === '' ? `no ${column}` : `a value in ${column} that was there before`}.`,
  );
}

function readDay(text: string, { file, line, column }: Place): number {
  const day = toDay(text);
  if (typeof day === 'number') return day;
  throw new OverlayError('BAD_FILE', `${file}: Line ${line} has a date in ${column} that ${day}.`);
}

function toDay(text: string): number | string {
  const { status, value = '', candidates } = readDateField(text);
  if (status === 'AMBIGUOUS') return `may be ${candidates.join(' or ')}`;
  const day = Date.parse(value.slice(0, 10)) / DAY_MS;
  return status === 'OK' && /^\d{4}-\d{2}-\d{2}/u.test(value) ? day : 'cannot be read as a day';
}
