import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';

import { ERROR_CODES, type ErrorCode, isOverlayError, type OverlayError } from '../../errors.ts';
import type { Log } from '../../platform/telemetry.ts';
import { currentRequest, type RequestContext } from './request-context.ts';

/** Codes that say the caller's request is at fault; their messages speak of the request only and may be shown. */
const CALLER_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Turns whatever failed into what a caller may see, alike on every transport. */
export type FormatError = (error: unknown) => GraphQLFormattedError;

/**
 * Expected failures keep their code, message and way out. Anything else is `INTERNAL`: the caller gets the request's id, the log gets
 * the kind of error and where it was thrown. Messages of unexpected errors may hold personal data, so neither gets those.
 */
export function createFormatError(log: Log): FormatError {
  return (error) => {
    const request = currentRequest();
    if (request !== undefined) request.outcome.errors += 1;
    const located = error instanceof GraphQLError ? error : undefined;
    const origin = originOf(error);
    if (isOverlayError(origin)) return describe(origin.code, origin.message, { located, overlay: origin });
    const callerCode = callerCodeOf(located);
    if (callerCode !== undefined) return describe(callerCode, located?.message ?? '', { located });
    if (request?.signal.aborted !== true) logUnexpected(log, origin, request);
    return describe('INTERNAL', 'Something went wrong on our side.', { located, requestId: request?.requestId });
  };
}

/** The same GraphQL error with a code of ours. */
export function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions: { code } });
}

/** An expected failure as a GraphQL error, for libraries that take nothing else. */
export function toGraphQLError(error: OverlayError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error });
}

interface Description {
  readonly located?: GraphQLError | undefined;
  readonly overlay?: OverlayError;
  readonly requestId?: string | undefined;
}

function describe(code: ErrorCode, message: string, { located, overlay, requestId }: Description): GraphQLFormattedError {
  const { retryable, action } = overlay ?? ERROR_CODES[code];
  return {
    ...located?.toJSON(),
    message,
    // What is undefined is left out when the answer is written.
    extensions: { code, retryable, action, path: located?.path, source: overlay?.source, retryAfterMs: overlay?.retryAfterMs, requestId },
  };
}

// GraphQL wraps what a resolver throws, now and then twice.
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? originOf(error.originalError) : error;
}

function callerCodeOf(error: GraphQLError | undefined): ErrorCode | undefined {
  const code = error?.extensions['code'];
  if (typeof code === 'string' && isCallerCode(code)) return code;
  // Variables are read before the first resolver runs, so an error at their definition is about what was sent.
  return error?.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION ? 'BAD_USER_INPUT' : undefined;
}

function isCallerCode(code: string): code is ErrorCode {
  return CALLER_CODES.has(code);
}

function logUnexpected(log: Log, error: unknown, request: RequestContext | undefined): void {
  const requestId = request?.requestId;
  if (!(error instanceof Error)) {
    log.error({ requestId, thrown: typeof error }, 'A resolver threw something that is not an error.');
    return;
  }
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /u.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  log.error({ requestId, error: error.name, code, frames }, 'A request failed unexpectedly.');
}
