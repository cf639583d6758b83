import type { Dialect } from './key-column.ts';
import { postgresParser } from './to-text.ts';

/** How a statement turns a column into text where the driver must not: in a union, and on SQL Server always. */
export type TextForm =
  /** As it is. */
  | 'plain'
  | 'cast'
  /** As PostgreSQL shows it, where a cast would show more. */
  | 'shown'
  /** The number behind MySQL's `bit`. */
  | 'number'
  /** Bytes as hexadecimal digits. */
  | 'hex'
  /** SQL Server's `convert` with this style. */
  | { readonly style: number };

/**
 * The form in which a column of this type loses nothing.
 *
 * @param type - the database's own word, without a length
 */
export function textFormOf(dialect: Dialect, type: string): TextForm {
  const name = type.toLowerCase();
  switch (dialect) {
    case 'sqlite': // values keep their own types in a union
      return 'plain';
    case 'postgres': // a cast adds /32 to an address
      return name === 'inet' ? 'shown' : 'cast';
    case 'mysql':
      if (name === 'bit') return 'number';
      return MYSQL_BYTES.test(name) ? 'hex' : 'cast';
    case 'mssql':
      return MSSQL_BYTES.has(name) ? 'hex' : { style: MSSQL_STYLES[name] ?? 0 };
  }
}

/** What the driver would have given for a column, out of the text that {@link textFormOf} made of it. */
export function fromTextForm(dialect: Dialect, type: string): (text: unknown) => unknown {
  const oid = dialect === 'postgres' ? POSTGRES_OIDS[type] : undefined;
  const parse = oid === undefined ? undefined : postgresParser(oid);
  const isHex = textFormOf(dialect, type) === 'hex';
  return (text) => {
    if (typeof text !== 'string') return text;
    return isHex ? Buffer.from(text, 'hex') : (parse?.(text) ?? text);
  };
}

// A cast writes true and false in full, as toText does; the other types come in the server's own text either way.
const POSTGRES_OIDS: Readonly<Record<string, number>> = { bytea: 17, bpchar: 1042, timestamp: 1114, timestamptz: 1184 };

const MYSQL_BYTES = /^(?:binary|varbinary|(?:tiny|medium|long)?blob|geometry|point|linestring|polygon|multi\w+|geometrycollection)$/u;

const MSSQL_BYTES: ReadonlySet<string> = new Set(['binary', 'varbinary', 'image', 'timestamp', 'rowversion']);

// https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql: 121 and 127 are ISO 8601 with all digits, 2 and 3 lose none.
const MSSQL_STYLES: Readonly<Record<string, number>> = {
  date: 23,
  datetime: 121,
  smalldatetime: 121,
  datetime2: 121,
  time: 121,
  datetimeoffset: 127,
  money: 2,
  smallmoney: 2,
  float: 3,
  real: 3,
};
