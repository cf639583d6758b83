import { z } from 'zod';

import { isOverlayError, OverlayError } from '../../src/errors.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { BrokenBody, BusyAnswer } from './http.ts';
import { errorsWire } from './wire.ts';

/** What the SDK throws for an answer that is an error: the API's code, or the OAuth error as its name (SF-03, SF-76). */
const refusalWire = z.union([
  z.object({
    errorCode: z.string(),
    message: z.string(),
    data: z
      .object({ fields: z.array(z.string()) })
      .optional()
      .catch(undefined),
  }),
  z
    .object({ name: z.string().regex(/^(?:[a-z]+(?:_[a-z]+)*|ERROR_HTTP_\d{3})$/u), message: z.string() })
    .transform(({ name, message }) => ({ errorCode: name, message })),
]);

/** What Salesforce refused, without its sentences: they can quote the values of a record. */
export class SalesforceRefusal extends Error {
  readonly errorCode: string;
  /** The fields it is about, where Salesforce names them. */
  readonly fields: readonly string[];

  constructor(errorCode: string, fields: readonly string[] = []) {
    super(`Salesforce answered ${errorCode}`);
    this.name = 'SalesforceRefusal';
    this.errorCode = errorCode;
    this.fields = fields;
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
  const { errorCode, message } = refusal.data;
  const fields = 'data' in refusal.data ? refusal.data.data?.fields : undefined;
  return toRefusalError(source, { errorCode, message, fields });
}

/** An answer whose body is not what the API promises. */
export function toBadResponse(source: string, fault: string): OverlayError {
  return new OverlayError('SOURCE_BAD_RESPONSE', `${source} answered something that is not Salesforce's API: ${fault}.`, { source });
}

/** One entry of Salesforce's error array (SF-31). */
export interface RefusalEntry {
  readonly errorCode: string;
  readonly message: string;
  readonly fields?: readonly string[] | undefined;
}

/** An error of Salesforce's own, by its code. */
export function toRefusalError(source: string, { errorCode, message, fields }: RefusalEntry): OverlayError {
  const cause = new SalesforceRefusal(
    errorCode,
    fields?.filter((name) => /^\w+$/u.test(name)),
  );
  if (errorCode === 'REQUEST_LIMIT_EXCEEDED') {
    const retryAfterMs = message.startsWith('Concurrent') ? CONCURRENT_PAUSE_MS : DAILY_PROBE_MS;
    return new OverlayError('SOURCE_RATE_LIMITED', `${source} allows no more calls for now (${errorCode}).`, {
      source,
      cause,
      retryAfterMs,
    });
  }
  const subject = toSubject(message, cause.fields);
  const told = isHidden(errorCode, subject) ? 'INSUFFICIENT_ACCESS' : errorCode;
  const code = CODES.get(told) ?? codeOfStatus(told);
  const action = ACTIONS.get(told);
  const { words, field } = subject;
  return new OverlayError(code, `${source} ${PHRASES[code] ?? 'refused the request'}: ${errorCode}${words === '' ? '' : ` (${words})`}.`, {
    source,
    cause,
    ...(field === undefined ? {} : { field }),
    ...(action === undefined ? {} : { action }),
  });
}

/** The error inside an answer of a composite, which succeeds whatever became of its parts. */
export function toInnerError(source: string, { status, body }: { readonly status: number; readonly body: unknown }): OverlayError {
  const entry = errorsWire.safeParse(body).data?.[0];
  return toRefusalError(source, entry ?? { errorCode: `ERROR_HTTP_${status}`, message: '' });
}

/**
 * Whether a write that failed so may have arrived. A refusal of Salesforce's own means that nothing was written; silence, a broken
 * connection, and what a gateway says in its place mean nothing.
 */
export function mayHaveArrived(error: unknown): boolean {
  if (!isOverlayError(error)) return false;
  const { cause } = error;
  if (cause instanceof SalesforceRefusal) return /^(?:ERROR_HTTP_[35]\d\d|SERVER_UNAVAILABLE|UNKNOWN_EXCEPTION)$/u.test(cause.errorCode);
  const left = !UNSENT.has(systemCode(cause) ?? '');
  return left && ['SOURCE_TIMEOUT', 'SOURCE_UNAVAILABLE', 'SOURCE_BAD_RESPONSE'].includes(error.code);
}

/** Failures before a byte could leave. */
const UNSENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

const RENEW_APP = 'Check the client id and secret of the connected app, then run crm-overlay check.';

/** What to do now, where it is more exact than what the code alone tells. */
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ['invalid_client', RENEW_APP],
  ['invalid_client_id', RENEW_APP],
  ['invalid_client_credentials', RENEW_APP],
  ['invalid_grant', 'Renew the password, refresh token or certificate of the integration user, and look at its login history in Setup.'],
  ['inactive_user', 'Activate the integration user in Setup.'],
  ['unsupported_grant_type', 'Use loginUrl of My Domain, and enable the flow in the connected app.'],
  ['unauthorized_client', 'Pre-authorise the integration user for the connected app.'],
  ['API_DISABLED_FOR_ORG', 'Give the integration user the permission API Enabled; some editions have no API.'],
  ['INSUFFICIENT_ACCESS', 'Give the integration user access to the object and its fields in a permission set.'],
  ['INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', 'Give the integration user access to the records that this one is tied to.'],
  ['INSUFFICIENT_ACCESS_OR_READONLY', 'Give the integration user the right to edit the record, or leave the field alone.'],
  ['INVALID_FIELD_FOR_INSERT_UPDATE', 'Give the integration user the right to edit the field, or leave it alone.'],
  ['INVALID_FIELD', 'Correct the field that the message names; Salesforce does not have it or does not show it to the integration user.'],
  ['INVALID_TYPE', 'Correct the object that the message names; Salesforce does not have it or does not show it to the integration user.'],
  ['FIELD_CUSTOM_VALIDATION_EXCEPTION', 'A validation rule of the org refuses these values; change them as the rule asks.'],
  ['DUPLICATES_DETECTED', 'A duplicate rule of the org found a record like this one; change that one instead.'],
]);

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
  // SF-37: somebody changed or deleted the row since.
  ['PRECONDITION_FAILED', 'SOURCE_CONFLICT'],
  ['ERROR_HTTP_412', 'SOURCE_CONFLICT'],
  ['ENTITY_IS_DELETED', 'SOURCE_CONFLICT'],
  ['QUERY_TIMEOUT', 'SOURCE_TIMEOUT'],
  ['API_DISABLED_FOR_ORG', 'SOURCE_PERMISSION'],
  ['INSUFFICIENT_ACCESS', 'SOURCE_PERMISSION'],
  ['INSUFFICIENT_ACCESS_OR_READONLY', 'SOURCE_PERMISSION'],
  ['INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', 'SOURCE_PERMISSION'],
]);

const PHRASES: Readonly<Partial<Record<ErrorCode, string>>> = {
  SOURCE_AUTH: 'refused the credentials',
  SOURCE_PERMISSION: 'does not let our user do this',
  SOURCE_UNAVAILABLE: 'cannot answer now',
  SOURCE_TIMEOUT: 'took too long over a query',
  SOURCE_CONFLICT: 'holds another version of the record',
  SOURCE_BAD_RESPONSE: "answered something that is not Salesforce's API",
};

// SF-76: without an error body of its own, the status is all there is.
function codeOfStatus(errorCode: string): ErrorCode {
  const status = Number(/^ERROR_HTTP_(\d{3})$/u.exec(errorCode)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return 'SOURCE_REQUEST';
  if (status === 401) return 'SOURCE_AUTH';
  return status >= 500 || status === 420 ? 'SOURCE_UNAVAILABLE' : 'SOURCE_BAD_RESPONSE';
}

// Every org has the standard objects: one that is not there is one that our user may not see.
function isHidden(errorCode: string, { object }: Subject): boolean {
  return errorCode === 'INVALID_TYPE' && object !== undefined && !object.includes('__');
}

interface Subject {
  readonly words: string;
  readonly object?: string;
  readonly field?: string | undefined;
}

// The one part of Salesforce's sentences that helps and holds no data: which field or object it does not have.
function toSubject(sentence: string, fields: readonly string[]): Subject {
  const [, column, entity] = /No such column '([\w.]+)' on (?:entity|sobject of type) '?(\w+)/u.exec(sentence) ?? [];
  if (column !== undefined && entity !== undefined) return { words: `${entity}.${column}`, object: entity, field: column };
  const type = /sObject type '(\w+)' is not supported/u.exec(sentence)?.[1];
  if (type !== undefined) return { words: type, object: type };
  return { words: fields.join(', '), field: fields[0] };
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
