import type { ColumnDescription } from './client.ts';
import type { SqlOptions } from './options.ts';
import type { Term } from './query.ts';

/** Which kind of server. */
export type Dialect = SqlOptions['dialect'];

/** A column by which rows are found. */
export interface KeyColumn {
  readonly term: Term;
  /** Whether the column can hold this text at all: PostgreSQL refuses to compare a number with a word, MySQL takes any word for 0. */
  accepts(text: string): boolean;
}

/** The column as part of a statement. */
export function toTerm(from: Term['from'], column: ColumnDescription, dialect: Dialect): Term {
  const isUntyped = dialect === 'sqlite' && column.type === '';
  return { from, column: column.name, type: column.type, ...(isUntyped ? { cast: 'text' } : {}) };
}

/** The column as one by which rows are found. */
export function toKeyColumn(from: Term['from'], column: ColumnDescription, dialect: Dialect): KeyColumn {
  const accepts = dialect === 'sqlite' ? () => true : acceptedBy(column.type.toLowerCase());
  return { term: toTerm(from, column, dialect), accepts };
}

/** Whether values of this column cannot be written as text and found by it. */
export function isBinary(column: ColumnDescription): boolean {
  return /^(?:bytea|blob|tinyblob|mediumblob|longblob|binary|varbinary)/iu.test(column.type);
}

/** Whether two columns can be compared as they are, or only as text: PostgreSQL knows no `integer = varchar`, SQL Server fails on a word. */
export function comparedAs(dialect: Dialect, { type: a = '' }: Term, { type: b = '' }: Term): 'they are' | 'text' {
  if (dialect === 'sqlite' || dialect === 'mysql') return 'they are';
  return familyOf(a.toLowerCase()) === familyOf(b.toLowerCase()) ? 'they are' : 'text';
}

function familyOf(type: string): string {
  if (/^(?:int\d|(?:tiny|small|big)?int|numeric|decimal|float\d?|real|(?:small)?money)$/u.test(type)) return 'number';
  return /^(?:text|n?(?:var)?char|bpchar|name|ntext)$/u.test(type) ? 'text' : type;
}

// A PostgreSQL column refuses what exceeds it; MySQL only does not find it.
const POSTGRES_BITS: Readonly<Record<string, bigint>> = { int2: 15n, int4: 31n, int8: 63n };

function acceptedBy(type: string): (text: string) => boolean {
  if (/^(?:int\d|(?:tiny|small|medium|big)?int|integer)/u.test(type)) {
    const limit = 2n ** (POSTGRES_BITS[type] ?? 64n);
    return (text) => /^-?\d{1,20}$/u.test(text) && BigInt(text) >= -limit && BigInt(text) < limit;
  }
  if (/^(?:numeric|decimal|float|double|real)/u.test(type)) return (text) => /^-?\d+(?:\.\d+)?$/u.test(text);
  if (type === 'uuid') return (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text);
  if (/^(?:date|time)/u.test(type)) return (text) => /^\d{4}-\d\d-\d\d/u.test(text);
  return () => true;
}
