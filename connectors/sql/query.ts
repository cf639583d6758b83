import type { Slice } from './change-format.ts';
import type { Encoding } from './encoding.ts';

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
  /** Of which statement: 0 is the outermost, each `exists` is one deeper. @default 0 */
  readonly level?: number;
  readonly column: string;
  /** The database's own word for the column's type. */
  readonly type?: string;
  /** How the column keeps its text where the database does not know. */
  readonly encoding?: Encoding;
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
  | { readonly test: 'behind'; readonly terms: readonly Term[]; readonly values: readonly string[] }
  /** Two columns are equal. */
  | { readonly test: 'same'; readonly left: Term; readonly right: Term }
  /** Another table has a row that fits. */
  | { readonly test: 'exists'; readonly query: InnerQuery }
  /** All predicates of at least one list hold. */
  | { readonly test: 'any'; readonly of: readonly (readonly Predicate[])[] };

/** What is selected: a column, or a figure about all rows. */
export type Selection = Term | { readonly count: 'rows' } | { readonly latest: Term; readonly when: readonly Predicate[] };

/** The tables of a statement. */
interface FromTables {
  readonly table: TableName;
  /** The link table, joined on pairs of [its column, the table's column]. */
  readonly link?: { readonly table: TableName; readonly on: readonly (readonly [string, string])[] };
  readonly where: readonly Predicate[];
}

/** A statement inside another, asked only whether it finds anything. */
export interface InnerQuery extends FromTables {
  readonly level: number;
}

/** A statement that reads rows. */
export interface RowQuery extends FromTables {
  /** What is given back, and under which names. */
  readonly select: readonly (readonly [string, Selection])[];
  readonly orderBy: readonly { readonly term: Term; readonly direction: 'asc' | 'desc' }[];
  readonly limit?: number;
  /** One row for each group of rows that hold the same in all of these terms; groups of one are left out. */
  readonly repeated?: readonly Term[];
  /** Keeps others from changing the rows until the transaction ends. */
  readonly lock?: 'for update';
}

/** Rows of a table in one statement with rows of others: columns only, and no limit. */
export interface BranchQuery extends FromTables {
  readonly select: readonly (readonly [string, Term])[];
  readonly orderBy: RowQuery['orderBy'];
}

/** The same predicate about a statement that lies `level` deep. */
export function atLevel(predicate: Predicate, level: number): Predicate {
  if ('term' in predicate) return { ...predicate, term: { ...predicate.term, level } };
  if ('terms' in predicate) return { ...predicate, terms: predicate.terms.map((term) => ({ ...term, level })) };
  if (predicate.test === 'any') return { ...predicate, of: predicate.of.map((all) => all.map((one) => atLevel(one, level))) };
  throw new TypeError(`what is said of two statements cannot be moved, but got: ${predicate.test}`);
}
