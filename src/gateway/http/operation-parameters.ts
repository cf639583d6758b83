import type { IncomingMessage } from 'node:http';

import type { OperationRequest } from '../graphql/limits.ts';
import { parseJson, readBody } from './read-body.ts';

/** What a GraphQL request says, before anyone has judged it. */
export interface OperationParameters {
  /** The parsed JSON body of a POST; undefined for other methods and other types of body. */
  readonly body: unknown;
  /** The operation in it; undefined when there is no query. */
  readonly operation: OperationRequest | undefined;
}

/**
 * Reads a GraphQL request. Only JSON bodies are parsed: a form or plain text, which any website can send from a browser, counts as none.
 *
 * @throws {OverlayError} `REQUEST_TOO_LARGE` or `BAD_REQUEST`.
 */
export async function readParameters(request: IncomingMessage): Promise<OperationParameters> {
  if (request.method !== 'POST') {
    const { query, operationName, variables } = Object.fromEntries(new URL(request.url ?? '/', 'http://gateway').searchParams);
    return {
      body: undefined,
      operation: toOperation({ query, operationName, variables: variables === undefined ? undefined : parseJson(variables) }),
    };
  }
  const text = await readBody(request);
  const body = /^application\/(?:[\w.-]+\+)?json\b/iu.test(request.headers['content-type'] ?? '') ? parseJson(text) : undefined;
  return { body, operation: isRecord(body) ? toOperation(body) : undefined };
}

function toOperation({ query, operationName, variables }: Readonly<Record<string, unknown>>): OperationRequest | undefined {
  if (typeof query !== 'string') return undefined;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: isRecord(variables) ? variables : undefined,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
