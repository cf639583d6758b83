import { OverlayError } from '../../src/errors.ts';
import type { ErrorCode } from '../../src/errors.ts';

// PostgreSQL SQLSTATEs, MySQL error names, Node's network codes and SQLite result codes in one table: they never collide.
const CODES: Readonly<Record<string, ErrorCode>> = {
  // https://www.postgresql.org/docs/current/errcodes-appendix.html
  '28000': 'SOURCE_AUTH',
  '28P01': 'SOURCE_AUTH',
  '53300': 'SOURCE_UNAVAILABLE',
  '57014': 'SOURCE_TIMEOUT',
  '57P01': 'SOURCE_UNAVAILABLE',
  '57P02': 'SOURCE_UNAVAILABLE',
  '57P03': 'SOURCE_UNAVAILABLE',
  // https://mariadb.com/kb/en/mariadb-error-code-reference/
  ER_ACCESS_DENIED_ERROR: 'SOURCE_AUTH',
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: 'SOURCE_AUTH',
  ER_DBACCESS_DENIED_ERROR: 'SOURCE_AUTH',
  ER_CON_COUNT_ERROR: 'SOURCE_UNAVAILABLE',
  ER_SERVER_SHUTDOWN: 'SOURCE_UNAVAILABLE',
  PROTOCOL_CONNECTION_LOST: 'SOURCE_UNAVAILABLE',
  ER_QUERY_INTERRUPTED: 'SOURCE_TIMEOUT',
  ER_LOCK_WAIT_TIMEOUT: 'SOURCE_TIMEOUT',
  ECONNREFUSED: 'SOURCE_UNAVAILABLE',
  ECONNRESET: 'SOURCE_UNAVAILABLE',
  EHOSTUNREACH: 'SOURCE_UNAVAILABLE',
  ENETUNREACH: 'SOURCE_UNAVAILABLE',
  ENOTFOUND: 'SOURCE_UNAVAILABLE',
  EAI_AGAIN: 'SOURCE_UNAVAILABLE',
  EPIPE: 'SOURCE_UNAVAILABLE',
  // tedious says it of a connection that was never made, whatever kept it.
  ESOCKET: 'SOURCE_UNAVAILABLE',
  ETIMEDOUT: 'SOURCE_UNAVAILABLE',
  // https://www.sqlite.org/rescode.html
  SQLITE_5: 'SOURCE_UNAVAILABLE',
  SQLITE_6: 'SOURCE_UNAVAILABLE',
  SQLITE_10: 'SOURCE_UNAVAILABLE',
  SQLITE_11: 'SOURCE_BAD_RESPONSE',
  SQLITE_14: 'SOURCE_UNAVAILABLE',
  SQLITE_23: 'SOURCE_AUTH',
  SQLITE_26: 'SOURCE_BAD_RESPONSE',
};

const SENTENCES: Partial<Record<ErrorCode, string>> = {
  SOURCE_AUTH: 'refused the credentials',
  SOURCE_BAD_RESPONSE: 'is not a readable database',
  SOURCE_TIMEOUT: 'cancelled the statement',
  SOURCE_UNAVAILABLE: 'cannot be reached',
};

/** What says more than the code alone: the sentence behind the source's name, and what to do. */
interface Explanation {
  readonly code: ErrorCode;
  readonly sentence: string;
  readonly action: string;
}

const UNKNOWN_DATABASE: Explanation = {
  code: 'SOURCE_REQUEST',
  sentence: 'has no database of the name at the end of the url',
  action: 'Mend the name of the database in the url of the source, or create the database.',
};
const NOT_POSTGRES: Explanation = {
  code: 'SOURCE_BAD_RESPONSE',
  sentence: 'does not speak PostgreSQL',
  action: 'Check the dialect of the source and the host and port in its url: another kind of server answers there.',
};
const EXPLANATIONS: Readonly<Record<string, Explanation>> = { '3D000': UNKNOWN_DATABASE, ER_BAD_DB_ERROR: UNKNOWN_DATABASE };

/**
 * What a driver threw, as one of our errors. The driver's own words stay in the cause: they can quote values and user names.
 */
export function toSqlError(source: string, cause: unknown): OverlayError {
  const vendorCode = codeOf(cause);
  const said = vendorCode === '' ? '' : ` (${vendorCode})`;
  const explained = EXPLANATIONS[vendorCode] ?? (isOtherProtocol(cause) ? NOT_POSTGRES : undefined);
  if (explained !== undefined) {
    const { code, sentence, action } = explained;
    return new OverlayError(code, `${source} ${sentence}${said}.`, { cause, source, action });
  }
  const code = CODES[vendorCode] ?? (isLostConnection(vendorCode, cause) ? 'SOURCE_UNAVAILABLE' : 'SOURCE_REQUEST');
  const sentence = SENTENCES[code] ?? 'refused the statement';
  return new OverlayError(code, `${source} ${sentence}${said}.`, { cause, source });
}

function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return '';
  // Node's SQLite puts the extended result code beside one code for all; its low byte is the primary one.
  if ('errcode' in cause && typeof cause.errcode === 'number') return `SQLITE_${cause.errcode & 0xff}`;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return code === 'ESOCKET' ? (networkCodeBelow(cause) ?? code) : code;
}

// tedious wraps Node's own error, which knows more, and that once for each address that was tried.
function networkCodeBelow(error: object): string | undefined {
  const inner = 'cause' in error ? error.cause : undefined;
  const tried: readonly unknown[] = inner instanceof AggregateError ? inner.errors : [inner];
  return tried.map(codeOf).find((code) => CODES[code] !== undefined);
}

// pg tells it only in words: the first bytes of MySQL's greeting are no message that may come there.
function isOtherProtocol(cause: unknown): boolean {
  return cause instanceof Error && /^Received unexpected \w+ message from backend|received invalid response/u.test(cause.message);
}

// pg tells these two only in words, and class 08 is SQLSTATE for connection exceptions.
function isLostConnection(vendorCode: string, cause: unknown): boolean {
  if (/^08\w{3}$/u.test(vendorCode)) return true;
  return cause instanceof Error && /Connection terminated|timeout exceeded when trying to connect/u.test(cause.message);
}
