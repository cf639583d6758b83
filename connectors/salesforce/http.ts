/** A request as the SDK makes it. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer as the SDK reads it; header names are lower case. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The source answers that it cannot answer now: 429 or 503. */
export class BusyAnswer extends Error {
  readonly status: number;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, retryAfterMs: number | undefined) {
    super(`answered ${status}`);
    this.name = 'BusyAnswer';
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The head of an answer came, and its body did not or is none of the API's. */
export class BrokenBody extends Error {
  constructor(cause: unknown) {
    super('the body cannot be read', { cause });
    this.name = 'BrokenBody';
  }
}

/**
 * One exchange. Redirects are not followed, because the request carries a token; nothing is repeated.
 *
 * @throws {BusyAnswer | BrokenBody} and what `fetch` throws when no answer came; the signal's reason when it aborted.
 */
export async function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const { url, method, headers = {}, body } = request;
  const response = await fetch(url, { method, headers, signal, redirect: 'manual', ...(body === undefined ? {} : { body }) });
  if (response.status === 429 || response.status === 503) {
    // An unread body would hold the connection.
    await response.body?.cancel();
    throw new BusyAnswer(response.status, toMilliseconds(response.headers.get('retry-after')));
  }
  try {
    return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  } catch (cause) {
    signal.throwIfAborted();
    throw new BrokenBody(cause);
  }
}

// RFC 9110: seconds or a date.
function toMilliseconds(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = Number(retryAfter);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1_000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
