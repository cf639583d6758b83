import type { Slice } from './change-format.ts';

/** A row as the client gives it: every value as its exact text, null where the database holds null. */
export type Row = Readonly<Record<string, string | null>>;

/** A table or view, by the names the database holds. */
export interface TableName {
  /** Absent: the connection's own. */
  readonly schema?: string;
  readonly name: string;
}

/** A column of the table that is read, or of the link table beside it. */
export interface Term {
  readonly from: 'table' | 'link';
  readonly column: string;
  /** SQLite compares columns without a declared type by what each value happens to be, unless it is told. */
  readonly cast?: 'text' | 'integer';
  /** Cuts these stretches out of the text and joins them. */
  readonly slices?: readonly Slice[];
}

/** What must hold for a row. Values are always sent as parameters. */
export type Predicate =
  | { readonly test: 'is' | 'is not'; readonly term: Term; readonly values: readonly string[] }
  | { readonly test: 'null' | 'not null'; readonly term: Term }
  | { readonly test: 'at least' | 'at most' | 'like'; readonly term: Term; readonly value: string }
  /** The terms together are one of the tuples. */
  | { readonly test: 'one of'; readonly terms: readonly Term[]; readonly tuples: readonly (readonly string[])[] }
  /** Behind this place, when rows are ordered by the terms. */
  | { readonly test: 'behind'; readonly terms: readonly Term[]; readonly values: readonly string[] };

/** What is selected beside or instead of all columns. */
export type Selection = Term | { readonly count: 'rows' } | { readonly latest: Term; readonly when: readonly Predicate[] };

/** A statement that reads rows. */
export interface RowQuery {
  readonly table: TableName;
  /** The link table, joined on pairs of [its column, the table's column]. */
  readonly link?: { readonly table: TableName; readonly on: readonly (readonly [string, string])[] };
  /** All columns of the table, or these under the names given. */
  readonly select: 'all' | readonly (readonly [string, Selection])[];
  readonly where: readonly Predicate[];
  readonly orderBy: readonly { readonly term: Term; readonly direction: 'asc' | 'desc' }[];
  readonly limit?: number;
}
