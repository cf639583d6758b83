import { createHash } from 'node:crypto';

/** U+0000 cannot be kept in PostgreSQL's text or JSON, and no word of a person holds it. */
const NUL = '\0';

/** A value of a driver as exact text; null where the database holds null. */
export function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.replaceAll(NUL, '');
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  // A picture or a document is not text: its length and digest tell whether it changed.
  if (value instanceof Uint8Array) return `binary:${value.length}:${createHash('sha256').update(value).digest('hex').slice(0, 16)}`;
  return JSON.stringify(value);
}

/**
 * Reads a PostgreSQL value from the server's own text, which is exact where a JavaScript number or date would not be.
 *
 * @param oid - the type, as in `pg_type.oid`
 */
export function postgresParser(oid: number): (value: string) => unknown {
  switch (oid) {
    case 16: // bool
      return (value) => value === 't';
    case 17: // bytea
      return (value) => Buffer.from(value.slice(2), 'hex');
    case 1042: // char(n) is padded on disk; two columns of different width must still be equal
      return (value) => value.trimEnd();
    case 1114: // timestamp
      return (value) => value.replace(' ', 'T');
    case 1184: // timestamp with time zone, shown in UTC
      return (value) => value.replace(' ', 'T').replace(/\+00$/u, 'Z');
    default:
      return (value) => value;
  }
}

/** MySQL types that are taken as the server writes them; zero dates such as 0000-00-00 survive only so. */
export const MYSQL_WRITTEN_TYPES: ReadonlySet<string> = new Set(
  'TINY SHORT LONG INT24 LONGLONG YEAR FLOAT DOUBLE DECIMAL NEWDECIMAL DATE NEWDATE DATETIME TIMESTAMP TIME'.split(' '),
);

/** A MySQL `bit` value as the number it stands for. */
export function mysqlBits(bits: Uint8Array | null): string | null {
  return bits === null ? null : BigInt(`0x${Buffer.from(bits).toString('hex')}`).toString();
}
