import { PassThrough } from 'node:stream';

import { Connection } from 'jsforce/lib/connection.js';
import { OAuth2 } from 'jsforce/lib/oauth2.js';
import { Transport } from 'jsforce/lib/transport.js';
import type { HttpRequest as SdkRequest, HttpResponse as SdkResponse } from 'jsforce/lib/types/index.js';
import { StreamPromise } from 'jsforce/lib/util/promise.js';
import type { z } from 'zod';

import { OverlayError } from '../../src/errors.ts';
import { countSourceCall } from '../../src/platform/meter.ts';
import { createCallPolicy } from '../call-policy.ts';
import type { CallOptions, Quota } from '../connector.ts';
import { exchange } from './http.ts';
import type { SalesforceOptions } from './options.ts';
import { createSessions } from './session.ts';
import type { Session } from './session.ts';
import { isRefusal, toBadResponse, toError } from './to-error.ts';
import { tokenWire } from './wire.ts';

/** A REST call that reads; `path` begins after the version, or is absolute below `/services/data/`. */
export interface ReadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

/** Salesforce's REST API under the source's limits. */
export interface SalesforceClient {
  /** One reading call; its answer is checked before anyone sees it, and the whole is repeated when it fails in passing. */
  read<Schema extends z.ZodType>(request: ReadRequest, schema: Schema, call: CallOptions): Promise<z.output<Schema>>;
  quota(): Quota | undefined;
  /** The source's own time at its last answer, ISO 8601 UTC. */
  sourceTime(): string | undefined;
}

/** What every answer's headers tell. */
interface Observed {
  quota?: Quota;
  sourceTime?: string;
}

const DAY_MS = 86_400_000;

/** A client on jsforce, with its own transport, sessions and retries: what the SDK does there by itself has no bounds (SF-71 … SF-75). */
export function createSalesforceClient({
  source,
  options,
}: {
  readonly source: string;
  readonly options: SalesforceOptions;
}): SalesforceClient {
  const { apiVersion, deadlineMs, accessToken, instanceUrl } = options;
  const observed: Observed = {};
  const policy = createCallPolicy({ source, deadlineMs, toError: (cause) => toError(source, cause) });
  const sessions = createSessions({
    source,
    initial: accessToken === undefined || instanceUrl === undefined ? undefined : { accessToken, instanceUrl },
    signIn: options.clientId === undefined ? undefined : async () => await signIn(),
    now: () => performance.now(),
  });

  // Shared by everyone who waits for it, so no single caller's leaving may end it.
  async function signIn(): Promise<Session> {
    countSourceCall(source);
    const deadline = AbortSignal.timeout(deadlineMs);
    const { loginUrl, clientId, clientSecret } = options;
    const oauth2 = new OAuth2({
      loginUrl,
      ...(clientId === undefined ? {} : { clientId }),
      ...(clientSecret === undefined ? {} : { clientSecret }),
    });
    // oxlint-disable-next-line no-underscore-dangle -- the SDK calls its only way in so
    oauth2._transport = new BoundedTransport(deadline, observed);
    try {
      const token = tokenWire.safeParse(await requestToken(oauth2, options));
      if (!token.success) throw toBadResponse(source, 'no access token');
      return { accessToken: token.data.access_token, instanceUrl: token.data.instance_url };
    } catch (cause) {
      if (deadline.aborted)
        throw new OverlayError('SOURCE_TIMEOUT', `${source} did not sign us in within ${deadlineMs} ms.`, { source, cause });
      throw toError(source, cause);
    }
  }

  async function send(session: Session, request: ReadRequest, signal: AbortSignal): Promise<unknown> {
    // No client id here: with one, jsforce renews sessions itself, and for ever.
    const connection = new Connection({ ...session, version: apiVersion });
    // oxlint-disable-next-line no-underscore-dangle -- the SDK calls its only way in so
    connection._transport = new BoundedTransport(signal, observed);
    try {
      return request.method === 'GET'
        ? await connection.requestGet(request.path)
        : await connection.requestPost(request.path, toJsonObject(request.body));
    } catch (cause) {
      signal.throwIfAborted();
      throw toError(source, cause);
    }
  }

  async function sendSignedIn(request: ReadRequest, signal: AbortSignal): Promise<unknown> {
    const session = await sessions.current();
    try {
      return await send(session, request, signal);
    } catch (error) {
      if (!isRefusal(error, 'INVALID_SESSION_ID', 'ERROR_HTTP_401')) throw error;
      const renewed = await sessions.renew(session);
      signal.throwIfAborted();
      countSourceCall(source);
      return await send(renewed, request, signal);
    }
  }

  return {
    read: async (request, schema, call) =>
      await policy.call(async (signal) => {
        const answer = schema.safeParse(await sendSignedIn(request, signal));
        if (answer.success) return answer.data;
        throw toBadResponse(
          source,
          `unexpected ${answer.error.issues[0]?.path.join('.') || 'body'} at ${request.path.split('?')[0] ?? ''}`,
        );
      }, call),
    quota: () => observed.quota,
    sourceTime: () => observed.sourceTime,
  };
}

/** The SDK's transport with a signal in place of its half-hour time limit, and without repeats, redirects and proxies (SF-70 … SF-73). */
class BoundedTransport extends Transport {
  readonly #signal: AbortSignal;
  readonly #observed: Observed;

  constructor(signal: AbortSignal, observed: Observed) {
    super();
    this.#signal = signal;
    this.#observed = observed;
  }

  override httpRequest(request: SdkRequest): StreamPromise<SdkResponse> {
    return StreamPromise.create(() => ({ stream: new PassThrough(), promise: this.#exchange(request) }));
  }

  async #exchange({ url, method, headers = {}, body }: SdkRequest): Promise<SdkResponse> {
    const answer = await exchange({ url, method, headers, ...(typeof body === 'string' ? { body } : {}) }, this.#signal);
    observe(this.#observed, answer.headers);
    return answer;
  }
}

function observe(observed: Observed, headers: Readonly<Record<string, string>>): void {
  const date = Date.parse(headers['date'] ?? '');
  const observedAt = new Date(Number.isNaN(date) ? Date.now() : date).toISOString();
  if (!Number.isNaN(date)) observed.sourceTime = observedAt;
  // SF-14
  const [, used, limit] = /api-usage=(\d+)\/(\d+)/u.exec(headers['sforce-limit-info'] ?? '') ?? [];
  if (used === undefined || limit === undefined) return;
  observed.quota = {
    used: Number(used),
    limit: Number(limit),
    remaining: Math.max(0, Number(limit) - Number(used)),
    windowMs: DAY_MS,
    observedAt,
  };
}

async function requestToken(oauth2: OAuth2, { refreshToken, username, password }: SalesforceOptions): Promise<unknown> {
  if (refreshToken !== undefined) return await oauth2.refreshToken(refreshToken);
  if (username !== undefined && password !== undefined) return await oauth2.authenticate(username, password);
  return await oauth2.requestToken({ grant_type: 'client_credentials' });
}

function toJsonObject(body: unknown): object {
  if (typeof body === 'object' && body !== null) return body;
  throw new TypeError('The body of a Salesforce call is a JSON object.');
}
