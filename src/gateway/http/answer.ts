import type { ServerResponse } from 'node:http';

import { ERROR_CODES, type ErrorCode, type OverlayError } from '../../errors.ts';
import type { RequestContext } from '../graphql/request-context.ts';

/** Answers with JSON. */
export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

/** Refuses a request in the shape that GraphQL clients read, whatever was asked for. */
export function refuse(response: ServerResponse, status: number, refusal: { readonly code: ErrorCode; readonly message: string }): void {
  const { retryable, action } = ERROR_CODES[refusal.code];
  answerJson(response, status, { errors: [{ message: refusal.message, extensions: { code: refusal.code, retryable, action } }] });
}

/** The HTTP status of a refusal. */
export function statusOf({ code }: OverlayError): number {
  return code === 'REQUEST_TOO_LARGE' ? 413 : 400;
}

/**
 * Tells a request when its caller has left before the answer was complete. After a complete answer nothing is told: what the request
 * has set off may go on behind.
 */
export function leaveWithCaller(response: ServerResponse, context: RequestContext): void {
  response.once('close', () => {
    if (!response.writableFinished) context.leave();
  });
}

/** Writes one part of an answer and waits while the caller reads slowly: that slows us down instead of filling our memory. */
export async function writePart(response: ServerResponse, part: string): Promise<void> {
  if (response.destroyed || response.write(part)) return;
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      response.off('drain', goOn).off('close', goOn);
      resolve();
    };
    response.on('drain', goOn).on('close', goOn);
  });
}
