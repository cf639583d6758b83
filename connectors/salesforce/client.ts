import { PassThrough } from 'node:stream';

import { Connection } from 'jsforce/lib/connection.js';
import { OAuth2 } from 'jsforce/lib/oauth2.js';
import { Transport } from 'jsforce/lib/transport.js';
import type { HttpRequest as SdkRequest, HttpResponse as SdkResponse } from 'jsforce/lib/types/index.js';
import { StreamPromise } from 'jsforce/lib/util/promise.js';
import type { z } from 'zod';

import { isOverlayError, OverlayError } from '../../src/errors.ts';
import { countSourceCall } from '../../src/platform/meter.ts';
import { createCallPolicy } from '../call-policy.ts';
import type { CallOptions, Quota } from '../connector.ts';
import type { SourceBudget } from '../source-budget.ts';
import { standAlone } from '../surroundings.ts';
import type { Surroundings } from '../surroundings.ts';
import { BUDGET_RULES, readAllowance } from './allowance.ts';
import { createAssertion } from './assertion.ts';
import { parseExactJson } from './exact-json.ts';
import { BrokenBody, exchange } from './http.ts';
import type { HttpAnswer } from './http.ts';
import { audienceOf } from './options.ts';
import type { SalesforceOptions } from './options.ts';
import { createSessions } from './session.ts';
import type { Session } from './session.ts';
import { isRefusal, mayHaveArrived, toBadResponse, toError } from './to-error.ts';
import { tokenWire } from './wire.ts';

/** A REST call that reads; `path` begins after the version, or is absolute below `/services/data/`. */
export interface ReadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

/** A REST call that changes something. */
export interface ChangeRequest {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: object;
  /** For `If-Unmodified-Since`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Salesforce's REST API under the source's limits. */
export interface SalesforceClient {
  /** One reading call; its answer is checked before anyone sees it, and the whole is repeated when it fails in passing. */
  read<Schema extends z.ZodType>(request: ReadRequest, schema: Schema, call: CallOptions): Promise<z.output<Schema>>;
  /**
   * One changing call, never repeated; `undefined` for an answer without a body.
   *
   * @throws {OverlayError} `WRITE_UNKNOWN` when it left and nobody knows whether it arrived.
   */
  change<Schema extends z.ZodType>(request: ChangeRequest, schema: Schema, call: CallOptions): Promise<z.output<Schema> | undefined>;
  quota(): Quota | undefined;
  /** The source's own time at its last answer, ISO 8601 UTC. */
  sourceTime(): string | undefined;
}

/** What every answer's headers tell. */
interface Observed {
  sourceTime?: string;
  /** Told of the day's requests (SF-14). */
  readonly budget: SourceBudget;
}

/** One request on its way. */
interface Trip {
  readonly signal: AbortSignal;
  readonly again: () => Promise<void>;
  /** Whether it may be at the source: it left, and was not refused for its session. */
  left: boolean;
}

/** What a client is made of. */
export interface SalesforceClientOptions {
  readonly source: string;
  readonly options: SalesforceOptions;
  /** @default stands alone */
  readonly surroundings?: Surroundings;
}

/** A client on jsforce, with its own transport, sessions and retries: what the SDK does there by itself has no bounds (SF-71 … SF-75). */
export function createSalesforceClient({ source, options, surroundings = standAlone() }: SalesforceClientOptions): SalesforceClient {
  const { apiVersion, deadlineMs, accessToken, instanceUrl } = options;
  const { openBudget, watch } = surroundings;
  const budget = openBudget(source, BUDGET_RULES);
  const observed: Observed = { budget };
  const policy = createCallPolicy({ source, deadlineMs, budget, watch, toError: (cause) => toError(source, cause) });
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
      watch.called(source, 'ok');
      return { accessToken: token.data.access_token, instanceUrl: token.data.instance_url };
    } catch (cause) {
      watch.called(source, deadline.aborted ? 'timeout' : 'refused');
      if (deadline.aborted)
        throw new OverlayError('SOURCE_TIMEOUT', `${source} did not sign us in within ${deadlineMs} ms.`, { source, cause });
      throw toError(source, cause);
    }
  }

  async function send(session: Session, request: ReadRequest | ChangeRequest, signal: AbortSignal): Promise<unknown> {
    // No client id here: with one, jsforce renews sessions itself, and for ever.
    const connection = new Connection({ ...session, version: apiVersion });
    const transport = new ExactTransport(signal, observed);
    // oxlint-disable-next-line no-underscore-dangle -- the SDK calls its only way in so
    connection._transport = transport;
    const { method, path: url, body } = request;
    const headers = { 'content-type': 'application/json', ...('headers' in request ? request.headers : {}) };
    try {
      await connection.request({ method, url, ...(body === undefined ? {} : { body: JSON.stringify(body), headers }) });
      return transport.answer();
    } catch (cause) {
      signal.throwIfAborted();
      throw toError(source, cause);
    }
  }

  async function sendSignedIn(request: ReadRequest | ChangeRequest, trip: Trip): Promise<unknown> {
    const session = await sessions.current();
    try {
      trip.left = true;
      return await send(session, request, trip.signal);
    } catch (error) {
      if (!isRefusal(error, 'INVALID_SESSION_ID', 'ERROR_HTTP_401')) throw error;
      trip.left = false;
      const renewed = await sessions.renew(session);
      await trip.again();
      trip.left = true;
      return await send(renewed, request, trip.signal);
    }
  }

  function checked<Schema extends z.ZodType>(schema: Schema, answer: unknown, path: string): z.output<Schema> {
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw toBadResponse(source, `unexpected ${parsed.error.issues[0]?.path.join('.') || 'body'} at ${path.split('?')[0] ?? ''}`);
  }

  return {
    read: async (request, schema, call) =>
      await policy.call(
        async (signal, again) => checked(schema, await sendSignedIn(request, { signal, again, left: false }), request.path),
        call,
      ),
    async change(request, schema, call) {
      let trip: Trip | undefined;
      try {
        return await policy.call(
          async (signal, again) => {
            trip = { signal, again, left: false };
            const answer = await sendSignedIn(request, trip);
            return answer === undefined ? undefined : checked(schema, answer, request.path);
          },
          { ...call, repeat: 'once' },
        );
      } catch (cause) {
        call.signal.throwIfAborted();
        if (trip?.left !== true || !mayHaveArrived(cause)) throw cause;
        const why = isOverlayError(cause) ? ` ${cause.message}` : '';
        throw new OverlayError('WRITE_UNKNOWN', `${source} may or may not have written this.${why}`, { source, cause });
      }
    },
    quota: () => budget.quota(),
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
    return this.pass(answer);
  }

  /** What the SDK gets to see of an answer. */
  protected pass(answer: HttpAnswer): SdkResponse {
    return answer;
  }
}

/** Keeps the bodies of successes from the SDK, which would round their numbers, and reads them without changing a figure. */
class ExactTransport extends BoundedTransport {
  #success: HttpAnswer | undefined;

  protected override pass(answer: HttpAnswer): SdkResponse {
    if (answer.statusCode >= 300) return answer;
    this.#success = answer;
    return { ...answer, body: '' };
  }

  /** @throws {BrokenBody} when it is none of the API's: `undefined` stands for one without content. */
  answer(): unknown {
    if (this.#success === undefined) throw new BrokenBody('a redirect');
    const { statusCode, headers, body } = this.#success;
    if (statusCode === 204 && body === '') return undefined;
    // SF-15
    if (!/^application\/json(?:;|$)/u.test(headers['content-type'] ?? '')) throw new BrokenBody('no JSON');
    try {
      return parseExactJson(body);
    } catch (cause) {
      throw new BrokenBody(cause);
    }
  }
}

function observe(observed: Observed, headers: Readonly<Record<string, string>>): void {
  const date = Date.parse(headers['date'] ?? '');
  const observedAt = new Date(Number.isNaN(date) ? Date.now() : date).toISOString();
  if (!Number.isNaN(date)) observed.sourceTime = observedAt;
  observed.budget.observe(readAllowance(headers));
}

async function requestToken(oauth2: OAuth2, options: SalesforceOptions): Promise<unknown> {
  const { refreshToken, username, password, clientId, privateKey } = options;
  if (refreshToken !== undefined) return await oauth2.refreshToken(refreshToken);
  if (privateKey !== undefined && username !== undefined && clientId !== undefined) {
    const assertion = createAssertion({ clientId, username, privateKey, audience: audienceOf(options) });
    return await oauth2.requestToken({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
  }
  if (username !== undefined && password !== undefined) return await oauth2.authenticate(username, password);
  return await oauth2.requestToken({ grant_type: 'client_credentials' });
}
