import { z } from 'zod';

import { isOverlayError, OverlayError } from '../../src/errors.ts';
import { MissingScopeError } from './missing-scope.ts';
import { errorWire } from './wire.ts';
import type { ErrorWire } from './wire.ts';

/** What the SDK throws for a status outside 2xx; the body is text as it came (HS-96). */
const apiException = z.object({ code: z.int(), body: z.unknown(), headers: z.record(z.string(), z.string()).catch({}) });

/** The status of what the SDK threw, when it was an answer. */
export function statusOf(cause: unknown): number | undefined {
  return apiException.safeParse(cause).data?.code;
}

/** The headers of what the SDK threw, when it was an answer. */
export function headersOf(cause: unknown): Readonly<Record<string, string>> {
  return apiException.safeParse(cause).data?.headers ?? {};
}

/** Whether the SDK threw HubSpot's own word that there is no such object (HS-19), not somebody else's 404. */
export function isNotFound(cause: unknown): boolean {
  const answer = apiException.safeParse(cause).data;
  return answer?.code === 404 && parseError(answer.body)?.category === 'OBJECT_NOT_FOUND';
}

/**
 * Whether the SDK threw HubSpot's word that the portal has no such type of object. It holds only for calls that name a type and no record:
 * of a record the same category says that there is no such record.
 */
export function isNoSuchType(cause: unknown): boolean {
  const answer = apiException.safeParse(cause).data;
  if (answer === undefined) return false;
  return isNotFound(cause) || (answer.code === 400 && parseError(answer.body)?.message?.startsWith('Unable to infer object type') === true);
}

/** Whether what the SDK threw says that nothing was done: an answer that blames the request, or no connection at all. */
export function isRefusal(cause: unknown): boolean {
  const status = statusOf(cause);
  if (status !== undefined) return status >= 400 && status < 500 && status !== 408;
  return cause instanceof Error && 'code' in cause && NEVER_SENT.has(String(cause.code));
}

/** What connecting fails with before anything is sent. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * What the SDK threw as one of our errors. The message and the cause name status, category, codes and property names, never a value:
 * HubSpot's own sentences quote e-mail addresses, and the SDK's exception quotes the whole body.
 */
export function toError(source: string, cause: unknown): OverlayError {
  if (isOverlayError(cause)) return cause;
  const answer = apiException.safeParse(cause);
  if (!answer.success) return toTransportError(source, cause);
  const { code: status, body, headers } = answer.data;
  return toStatusError(source, { status, headers, body: parseError(body) });
}

/** An answer whose body is not what the API promises. */
export function toBadResponse(source: string, fault: string): OverlayError {
  return new OverlayError('SOURCE_BAD_RESPONSE', `${source} answered something that is not HubSpot's API: ${fault}.`, { source });
}

interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined when the body is not HubSpot's. */
  readonly body: ErrorWire | undefined;
}

function toStatusError(source: string, refusal: Refusal): OverlayError {
  const { status, headers, body } = refusal;
  const cause = new Error(`HubSpot answered ${status}${describe(body)}`);
  if (status === 401 || isOAuthRefusal(refusal)) {
    return new OverlayError('SOURCE_AUTH', `${source} refused the credentials${describe(body)}.`, { source, cause });
  }
  if (status === 429) return toRateLimit(source, refusal, cause);
  const leastMs = TEMPORARY.get(status) ?? (status >= 500 ? 0 : undefined);
  if (leastMs !== undefined) {
    const retryAfterMs = retryAfterHeaderMs(headers) ?? leastMs;
    return new OverlayError('SOURCE_UNAVAILABLE', `${source} answered ${status}.`, { source, cause, retryAfterMs });
  }
  // A 404 without HubSpot's error body is somebody else's 404: a proxy, or a wrong base URL.
  if (status < 400 || body === undefined) return toBadResponse(source, `status ${status} with a body of another kind`);
  return toRequestError(source, { status, body }, cause);
}

function toRequestError(
  source: string,
  { status, body }: { readonly status: number; readonly body: ErrorWire },
  cause: Error,
): OverlayError {
  if (status === 403 && body.category === 'MISSING_SCOPES') {
    // The names of scopes are what the operator has to add.
    const scopes = (body.errors ?? []).flatMap(({ context }) => context?.['requiredGranularScopes'] ?? []);
    return new MissingScopeError(source, { scopes, cause });
  }
  if (status === 409) return toConflict(source, body, cause);
  const field = (body.errors ?? []).flatMap(({ context }) => context?.['propertyName'] ?? [])[0];
  return new OverlayError('SOURCE_REQUEST', `${source} refused the request: ${status}${describe(body)}.`, {
    source,
    cause,
    ...(field === undefined ? {} : { field }),
  });
}

/** Statuses HubSpot documents as passing (HS-74), with the least pause in milliseconds. */
const TEMPORARY = new Map([
  [408, 0],
  [423, 2_000],
  [477, 60_000],
]);

const TEN_SECONDS_MS = 10_000;
const SECOND_MS = 1_000;
const DAILY_PROBE_MS = 900_000;

// HS-71, HS-45: HubSpot promises no Retry-After, but names the window; staying away for all of it is what is known to be enough.
function toRateLimit(source: string, { body, headers }: Refusal, cause: Error): OverlayError {
  const policy = body?.policyName ?? '';
  const secondly = policy === 'SECONDLY' || body?.message === 'You have reached your secondly limit.';
  const windowMs = secondly ? SECOND_MS : TEN_SECONDS_MS;
  const retryAfterMs = retryAfterHeaderMs(headers) ?? (policy === 'DAILY' ? DAILY_PROBE_MS : windowMs);
  const message = `${source} allows no more calls for now (${policy === '' ? 'no policy named' : policy}).`;
  return new OverlayError('SOURCE_RATE_LIMITED', message, { source, cause, retryAfterMs });
}

function retryAfterHeaderMs(headers: Readonly<Record<string, string>>): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}

// HS-22: the sentence is the only place where HubSpot names the object that stands in the way.
function toConflict(source: string, body: ErrorWire, cause: Error): OverlayError {
  const existing = /Existing ID: (?<id>\d+)/u.exec(body.message ?? '')?.groups?.['id'];
  const message =
    existing === undefined
      ? `${source} refused a conflicting record${describe(body)}.`
      : `${source} holds such a record already: ${existing}.`;
  return new OverlayError('SOURCE_CONFLICT', message, { source, cause });
}

function isOAuthRefusal({ status, body }: Refusal): boolean {
  return status === 400 && (body?.error === 'invalid_grant' || body?.error === 'invalid_client');
}

function parseError(body: unknown): ErrorWire | undefined {
  const value = typeof body === 'string' ? parseJson(body) : body;
  return errorWire.safeParse(value).data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Context keys that name things of the API and not of people. */
const NAMING = ['propertyName', 'requiredGranularScopes'];

function describe(body: ErrorWire | undefined): string {
  if (body === undefined) return '';
  const details = (body.errors ?? []).map(({ code, context }) =>
    [code, ...NAMING.flatMap((key) => context?.[key] ?? [])].filter(Boolean).join(' '),
  );
  const words = [
    body.category ?? body.error,
    ...new Set(details),
    body.correlationId === undefined ? '' : `correlation ${body.correlationId}`,
  ];
  const text = words.filter((word) => word !== undefined && word !== '').join(', ');
  return text === '' ? '' : ` (${text})`;
}

// Everything with a system code is a connection that failed. What else the SDK throws comes from reading a body:
// SyntaxError, TypeError from its models, or "No Content-Type defined".
function toTransportError(source: string, cause: unknown): OverlayError {
  const error = cause instanceof Error ? cause : new Error('unknown failure');
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // Node says `aborted` when the connection ends inside a body; HPE_… when what came was not HTTP.
  const isBody = code === '' || code.startsWith('HPE_') || error.message === 'aborted';
  if (isBody) return toBadResponse(source, error.message === 'aborted' ? 'the body was cut' : error.name);
  return new OverlayError('SOURCE_UNAVAILABLE', `${source} cannot be reached (${code}).`, { source, cause });
}
