import { OverlayError } from '../errors.ts';
import { COMPANY_FIELD_VERSION, readCompanyField } from '../identity/normalise/company-field.ts';
import { readDateField } from '../identity/normalise/date-field.ts';
import { DATE_VERSION } from '../identity/normalise/date.ts';
import { DOMAIN_VERSION, normaliseDomain } from '../identity/normalise/domain.ts';
import { readPersonField } from '../identity/normalise/person-field.ts';
import { PERSON_NAME_VERSION } from '../identity/normalise/person-name.ts';
import { readPhoneField } from '../identity/normalise/phone-field.ts';
import { PHONE_VERSION } from '../identity/normalise/phone.ts';
import { openCsv, requireColumn, writeCsv } from '../platform/csv-file.ts';
import type { CsvTable } from '../platform/csv-file.ts';
import type { Output } from './output.ts';

/** Kinds of value that are brought to canonical form. */
export const NORMALISED_KINDS = ['company', 'person', 'phone', 'date', 'domain'] as const;

/** A kind of value. */
export type NormalisedKind = (typeof NORMALISED_KINDS)[number];

/** What was asked for on the command line. */
export interface NormaliseOptions {
  readonly in: string;
  readonly column: string;
  /** Column with the region of phones, or the country of companies. */
  readonly regionColumn?: string;
  /** Column with the locale of dates. */
  readonly localeColumn?: string;
  readonly out: string;
}

/** What is known about a value beside itself; empty texts say nothing. */
interface Hints {
  readonly region: string | undefined;
  readonly locale: string | undefined;
}

/** How one kind is read: the columns it gives, and their values, undefined for nothing. */
interface Reader {
  /** Version of the rule: with another one, values may be others. */
  readonly version: number;
  readonly columns: readonly string[];
  readonly read: (raw: string, hints: Hints) => Readonly<Record<string, string | undefined>>;
}

const READERS: Readonly<Record<NormalisedKind, Reader>> = {
  company: {
    version: COMPANY_FIELD_VERSION,
    columns: ['value', 'status', 'legal_form', 'elf_codes'],
    read: (raw, { region }) => {
      const { core, status, legalForm, elfCodes } = readCompanyField(raw, { country: region });
      return { value: core, status, legal_form: legalForm, elf_codes: elfCodes.join('|') };
    },
  },
  person: {
    version: PERSON_NAME_VERSION,
    columns: ['value', 'status', 'prefix', 'given', 'middle', 'nickname', 'family', 'suffix'],
    read: (raw) => {
      const { raw: _raw, ...parts } = readPersonField(raw);
      return parts;
    },
  },
  phone: {
    version: PHONE_VERSION,
    columns: ['value', 'status', 'extension'],
    read: (raw, { region }) => {
      const { status, numbers } = readPhoneField(raw, { region });
      const value = numbers.map(({ e164 }) => e164).join('|');
      return { value, status, extension: numbers.flatMap(({ extension }) => extension ?? []).join('|') };
    },
  },
  date: {
    version: DATE_VERSION,
    columns: ['value', 'status', 'precision', 'candidates'],
    read: (raw, { locale }) => {
      const { value, status, precision, candidates } = readDateField(raw, { locale });
      return { value, status, precision, candidates: candidates.join('|') };
    },
  },
  domain: {
    version: DOMAIN_VERSION,
    columns: ['value', 'status'],
    read: (raw) => {
      const { value } = normaliseDomain(raw);
      return { value, status: value === undefined ? 'INVALID' : 'OK' };
    },
  },
};

/**
 * Writes a table with what a column's values were read as: one row a row, the input's columns kept, replaced where they are named alike.
 *
 * @throws {OverlayError} `BAD_FILE` with the line, `BAD_USER_INPUT` for a kind or column that is not there; nothing is written then.
 */
export async function normaliseCommand(kind: string, options: NormaliseOptions, output: Output): Promise<void> {
  const reader = READERS[toKind(kind)];
  const table = await openCsv(options.in);
  const at = {
    value: requireColumn(table.columns, options.column),
    region: options.regionColumn === undefined ? undefined : requireColumn(table.columns, options.regionColumn),
    locale: options.localeColumn === undefined ? undefined : requireColumn(table.columns, options.localeColumn),
  };
  const counts = new Map<string, number>();
  await writeCsv(options.out, readAll(table, { reader, at, counts }));
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  output.json({ rows, statuses: Object.fromEntries(counts), version: reader.version, out: options.out });
  output.line(`${rows} rows: ${[...counts].map(([status, count]) => `${count} ${status}`).join(', ')}. Written to ${options.out}.`);
}

function toKind(kind: string): NormalisedKind {
  const known = NORMALISED_KINDS.find((candidate) => candidate === kind);
  if (known !== undefined) return known;
  throw new OverlayError('BAD_USER_INPUT', `There is no kind ${kind}; there are: ${NORMALISED_KINDS.join(', ')}.`);
}

interface Reading {
  readonly reader: Reader;
  readonly at: { readonly value: number; readonly region: number | undefined; readonly locale: number | undefined };
  /** Rows by status, filled while they are read. */
  readonly counts: Map<string, number>;
}

async function* readAll({ columns, rows }: CsvTable, { reader, at, counts }: Reading): AsyncGenerator<readonly string[]> {
  const kept = columns.flatMap((column, index) => (reader.columns.includes(column) ? [] : [{ column, index }]));
  yield [...kept.map(({ column }) => column), ...reader.columns];
  for await (const { cells } of rows) {
    const read = reader.read(cells[at.value] ?? '', { region: hint(cells, at.region), locale: hint(cells, at.locale) });
    const status = read['status'] ?? '';
    counts.set(status, (counts.get(status) ?? 0) + 1);
    yield [...kept.map(({ index }) => cells[index] ?? ''), ...reader.columns.map((column) => read[column] ?? '')];
  }
}

function hint(cells: readonly string[], at: number | undefined): string | undefined {
  const text = at === undefined ? '' : (cells[at] ?? '').trim();
  return text === '' ? undefined : text;
}
