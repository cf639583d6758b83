import { randomUUID } from 'node:crypto';

/** What the simulator answers; no body means an empty one. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One call, parsed: the query may repeat a parameter or list values with commas (HS-14). */
export interface ApiRequest {
  readonly method: string;
  /** Decoded path segments, without the leading version folder being cut. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** The JSON body, or undefined. */
  readonly body: unknown;
  /** Characters the body had on the wire. */
  readonly bodyLength: number;
}

/** A refusal on its way to the caller. */
export class ApiFault extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`HTTP ${answer.status}`);
    this.name = 'ApiFault';
    this.answer = answer;
  }
}

/** One entry of `errors` in an error body. */
export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** What an error body says besides its category (HS-70). */
export interface ErrorBody {
  readonly message: string;
  readonly subCategory?: string;
  readonly errors?: readonly ErrorDetail[];
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly links?: Readonly<Record<string, string>>;
}

/** A refusal with HubSpot's error body (HS-70). */
export function refuse(status: number, category: string, body: ErrorBody): ApiFault {
  return new ApiFault({ status, body: { status: 'error', correlationId: randomUUID(), category, ...body } });
}

/** 400 with the details also embedded in the message as text, as HubSpot does. */
export function invalid(details: readonly ErrorDetail[]): ApiFault {
  return refuse(400, 'VALIDATION_ERROR', { message: `Property values were not valid: ${JSON.stringify(details)}`, errors: details });
}

/** 400 with one sentence. */
export function malformed(message: string): ApiFault {
  return refuse(400, 'VALIDATION_ERROR', { message });
}

/** 404 (HS-19). */
export function notFound(what: string): ApiFault {
  return refuse(404, 'OBJECT_NOT_FOUND', { message: `${what} not found` });
}

/** Values of a parameter that may be repeated, comma-separated or both (HS-14). */
export function listParameter(query: URLSearchParams, name: string): readonly string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** A page size within its bounds. */
export function limitParameter(query: URLSearchParams, bounds: { readonly standard: number; readonly max: number }): number {
  const text = query.get('limit');
  if (text === null) return bounds.standard;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > bounds.max) throw malformed(`limit must be between 1 and ${bounds.max}`);
  return limit;
}
