import { z } from 'zod';

import { isOverlayError, OverlayError } from '../../src/errors.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { BrokenBody, BusyAnswer } from './http.ts';

/** What the SDK throws for an answer that is an error: the API's code, or the OAuth error as its name (SF-03, SF-76). */
const refusalWire = z.union([
  z.object({ errorCode: z.string(), message: z.string() }),
  z
    .object({ name: z.string().regex(/^(?:[a-z]+(?:_[a-z]+)*|ERROR_HTTP_\d{3})$/u), message: z.string() })
    .transform(({ name, message }) => ({ errorCode: name, message })),
]);

/** What Salesforce refused, without its sentences: they can quote the values of a record. */
export class SalesforceRefusal extends Error {
  readonly errorCode: string;

  constructor(errorCode: string) {
    super(`Salesforce answered ${errorCode}`);
    this.name = 'SalesforceRefusal';
    this.errorCode = errorCode;
  }
}

/** Whether an error is Salesforce's refusal with one of these codes. */
export function isRefusal(error: unknown, ...errorCodes: readonly string[]): boolean {
  return isOverlayError(error) && error.cause instanceof SalesforceRefusal && errorCodes.includes(error.cause.errorCode);
}

/** SF-60: a daily limit says nothing about when it ends; a probe every quarter of an hour is enough. */
const DAILY_PROBE_MS = 900_000;
const CONCURRENT_PAUSE_MS = 2_000;
const BUSY_PAUSE_MS = 1_000;

/** What the SDK or the connection threw, as one of our errors. Messages hold codes, objects and fields, never a value. */
export function toError(source: string, cause: unknown): OverlayError {
  if (isOverlayError(cause)) return cause;
  if (cause instanceof BusyAnswer) return toBusyError(source, cause);
  if (cause instanceof BrokenBody) return toBadResponse(source, cause.message);
  const connection = systemCode(cause);
  if (connection !== undefined)
    return new OverlayError('SOURCE_UNAVAILABLE', `${source} cannot be reached (${connection}).`, { source, cause });
  const refusal = refusalWire.safeParse(cause);
  if (!refusal.success) return toBadResponse(source, 'an unreadable answer');
  return toRefusalError(source, refusal.data.errorCode, refusal.data.message);
}

/** An answer whose body is not what the API promises. */
export function toBadResponse(source: string, fault: string): OverlayError {
  return new OverlayError('SOURCE_BAD_RESPONSE', `${source} answered something that is not Salesforce's API: ${fault}.`, { source });
}

/** An error of Salesforce's own, by its code. */
export function toRefusalError(source: string, errorCode: string, sentence: string): OverlayError {
  const cause = new SalesforceRefusal(errorCode);
  if (errorCode === 'REQUEST_LIMIT_EXCEEDED') {
    const retryAfterMs = sentence.startsWith('Concurrent') ? CONCURRENT_PAUSE_MS : DAILY_PROBE_MS;
    return new OverlayError('SOURCE_RATE_LIMITED', `${source} allows no more calls for now (${errorCode}).`, {
      source,
      cause,
      retryAfterMs,
    });
  }
  const code = CODES.get(errorCode) ?? codeOfStatus(errorCode);
  return new OverlayError(code, `${source} ${PHRASES[code] ?? 'refused the request'}: ${errorCode}${nameSubject(sentence)}.`, {
    source,
    cause,
  });
}

const CODES: ReadonlyMap<string, ErrorCode> = new Map<string, ErrorCode>([
  // SF-05 and the OAuth errors of SF-03.
  ['INVALID_SESSION_ID', 'SOURCE_AUTH'],
  ['INVALID_AUTH_HEADER', 'SOURCE_AUTH'],
  ['INVALID_LOGIN', 'SOURCE_AUTH'],
  ['invalid_grant', 'SOURCE_AUTH'],
  ['invalid_client', 'SOURCE_AUTH'],
  ['invalid_client_id', 'SOURCE_AUTH'],
  ['invalid_client_credentials', 'SOURCE_AUTH'],
  ['inactive_user', 'SOURCE_AUTH'],
  ['inactive_org', 'SOURCE_AUTH'],
  ['unauthorized_client', 'SOURCE_AUTH'],
  ['unsupported_grant_type', 'SOURCE_AUTH'],
  ['SERVER_UNAVAILABLE', 'SOURCE_UNAVAILABLE'],
  ['UNKNOWN_EXCEPTION', 'SOURCE_UNAVAILABLE'],
  ['UNABLE_TO_LOCK_ROW', 'SOURCE_UNAVAILABLE'],
  ['QUERY_TIMEOUT', 'SOURCE_TIMEOUT'],
]);

const PHRASES: Readonly<Partial<Record<ErrorCode, string>>> = {
  SOURCE_AUTH: 'refused the credentials',
  SOURCE_UNAVAILABLE: 'cannot answer now',
  SOURCE_TIMEOUT: 'took too long over a query',
  SOURCE_BAD_RESPONSE: "answered something that is not Salesforce's API",
};

// SF-76: without an error body of its own, the status is all there is.
function codeOfStatus(errorCode: string): ErrorCode {
  const status = Number(/^ERROR_HTTP_(\d{3})$/u.exec(errorCode)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return 'SOURCE_REQUEST';
  if (status === 401) return 'SOURCE_AUTH';
  return status >= 500 || status === 420 ? 'SOURCE_UNAVAILABLE' : 'SOURCE_BAD_RESPONSE';
}

// The one part of Salesforce's sentences that helps and holds no data: which field or object it does not have.
function nameSubject(sentence: string): string {
  const [, column, entity] = /No such column '([\w.]+)' on (?:entity|sobject of type) '?(\w+)/u.exec(sentence) ?? [];
  if (column !== undefined && entity !== undefined) return ` (${entity}.${column})`;
  const type = /sObject type '(\w+)' is not supported/u.exec(sentence)?.[1];
  return type === undefined ? '' : ` (${type})`;
}

function toBusyError(source: string, { status, retryAfterMs = BUSY_PAUSE_MS }: BusyAnswer): OverlayError {
  const cause = new SalesforceRefusal(`ERROR_HTTP_${status}`);
  if (status === 429)
    return new OverlayError('SOURCE_RATE_LIMITED', `${source} allows no more calls for now.`, { source, cause, retryAfterMs });
  return new OverlayError('SOURCE_UNAVAILABLE', `${source} cannot answer now (${status}).`, { source, cause, retryAfterMs });
}

// `fetch` says "fetch failed" and keeps the reason in its cause.
function systemCode(cause: unknown): string | undefined {
  if (!(cause instanceof TypeError) || cause.message !== 'fetch failed') return undefined;
  const reason = cause.cause;
  return typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : 'no connection';
}
