import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

import type { Clock } from '../../../src/platform/clock.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { ApiFault, malformed } from './answers.ts';
import type { Answer, ApiRequest } from './answers.ts';
import type { AssociatedIds } from './association-routes.ts';
import { createControl } from './control.ts';
import type { HubspotData } from './data.ts';
import { createFaults } from './faults.ts';
import type { Fault, FaultOptions, LoggedCall } from './faults.ts';
import { createPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { createRateLimits } from './rate-limits.ts';
import type { CallKind } from './rate-limits.ts';
import type { PortalAllowance } from './rate-limits.ts';
import { answer } from './router.ts';
import { ALL_SCOPES, requireScope } from './scopes.ts';
import { createTokens } from './tokens.ts';
import type { HubspotCredentials } from './tokens.ts';

/** What a simulated portal is made of. */
export interface HubspotSimulatorOptions {
  readonly data: HubspotData;
  /** `on` enforces the vendor's rate limits. */
  readonly limits: 'on' | 'off';
  /** How much the portal allows. @default a private app's of a professional portal */
  readonly allowance?: Partial<PortalAllowance>;
  /** @default the machine's clock */
  readonly clock?: Clock;
  /** How associated ids are written. @default 'numbers' */
  readonly associatedIds?: AssociatedIds;
}

/** A HubSpot portal that speaks HubSpot's wire on loopback. */
export interface HubspotSimulator extends AsyncDisposable {
  /** Begins to listen; port 0 takes a free one. */
  listen(port: number): Promise<void>;
  /** Known once it listens; without a trailing slash. */
  readonly baseUrl: string;
  readonly credentials: HubspotCredentials;
  /** The portal's state, for a test to change as a user of HubSpot would. */
  readonly portal: Portal;
  /** The last calls, oldest first. */
  readonly calls: readonly LoggedCall[];
  /** Token refreshes granted so far. */
  readonly refreshes: number;
  /** Makes calls go wrong; the returned function ends it. */
  inject(fault: Fault, options?: FaultOptions): () => void;
  /** Settles when a caller next hangs up without its answer. */
  abandoned(): Promise<void>;
  /** Leaves the app these scopes and no others. */
  restrict(granted: readonly string[]): void;
  /** Makes every OAuth access token issued so far invalid. */
  expireTokens(): void;
}

/** A simulator that runs for days must not keep every call it ever had. */
const LOG_LENGTH = 20_000;

/** A portal that holds `data` and listens nowhere yet. */
export function createHubspotSimulator(options: HubspotSimulatorOptions): HubspotSimulator {
  const { data, limits, clock = systemClock, associatedIds = 'numbers', allowance = {} } = options;
  const portal = createPortal({ data, clock });
  const tokens = createTokens({ portalId: data.portalId, clock });
  const rates = createRateLimits({ limits, clock, allowance });
  const faults = createFaults();
  let scopes: ReadonlySet<string> = new Set(ALL_SCOPES);
  const calls: LoggedCall[] = [];
  const restrict = (granted: readonly string[]): void => {
    scopes = new Set(granted);
  };
  const control = createControl({
    portal,
    faults,
    calls,
    restrict,
    credentials: tokens.credentials,
    expireTokens: () => tokens.expireAll(),
  });
  let abandonment = Promise.withResolvers<void>();
  let baseUrl = '';

  function answerTruly(request: ApiRequest, authorization: string | undefined, form: URLSearchParams): Answer {
    const path = `${request.method} /${request.segments.slice(0, 3).join('/')}`;
    if (path === 'POST /oauth/v1/token') return tokens.grant(form);
    if (path === 'GET /oauth/v1/access-tokens') return tokens.describe(request);
    const caller = tokens.authenticate(authorization);
    requireScope(scopes, request);
    const search = request.segments.at(-1) === 'search';
    const headers = (): Readonly<Record<string, string>> => (search ? {} : rates.headers(caller));
    try {
      rates.admit(kindOf(request));
      const truth = answer({ portal, ids: associatedIds }, request);
      return { ...truth, headers: headers() };
    } catch (fault) {
      if (fault instanceof ApiFault) throw new ApiFault({ ...fault.answer, headers: headers() });
      throw fault;
    }
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(incoming);
    if (/^\/simulator(?:[/?]|$)/u.test(incoming.url ?? '')) {
      write(
        response,
        settle(() => control(toRequest(incoming, text))),
      );
      return;
    }
    const call = { method: incoming.method ?? 'GET', url: incoming.url ?? '/', body: toJson(text) };
    const fault = faults.next(call);
    const given = settle(() => {
      const form = new URLSearchParams(incoming.headers['content-type']?.includes('x-www-form-urlencoded') === true ? text : '');
      return answerTruly(toRequest(incoming, text), incoming.headers.authorization, form);
    });
    const status = await send(response, { given, fault });
    calls.push({ ...call, at: clock.now(), status });
    if (calls.length > LOG_LENGTH) calls.shift();
  }

  const server = createServer((incoming, response) => {
    response.once('close', () => {
      if (response.writableEnded) return;
      abandonment.resolve();
      abandonment = Promise.withResolvers();
    });
    // A caller that leaves early is no fault of the simulator; anything else shows as a broken connection.
    serve(incoming, response).catch((cause: unknown) => response.destroy(cause instanceof Error ? cause : undefined));
  });
  return {
    async listen(port) {
      baseUrl = `http://127.0.0.1:${await listenOn(server, port)}`;
    },
    get baseUrl() {
      return baseUrl;
    },
    credentials: tokens.credentials,
    portal,
    calls,
    get refreshes() {
      return tokens.granted;
    },
    inject: (fault, strikes) => faults.inject(fault, strikes),
    abandoned: async () => await abandonment.promise,
    restrict,
    expireTokens: () => tokens.expireAll(),
    async [Symbol.asyncDispose]() {
      if (!server.listening) return;
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
    },
  };
}

function kindOf({ segments }: ApiRequest): CallKind {
  if (segments.at(-1) === 'search') return 'search';
  return segments.includes('associations') ? 'associations' : 'other';
}

async function listenOn(server: Server, port: number): Promise<number> {
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(port, '127.0.0.1', listening.resolve);
  await listening.promise;
  server.off('error', listening.reject);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The simulator listens on a port, not on a pipe.');
  return address.port;
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function toJson(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // A form or broken JSON: the route decides what that means.
    return undefined;
  }
}

function toRequest(incoming: IncomingMessage, text: string): ApiRequest {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const body = toJson(text);
  if (text !== '' && body === undefined && incoming.headers['content-type']?.includes('json') === true)
    throw malformed('Invalid input JSON');
  const segments = url.pathname
    .split('/')
    .slice(1)
    .map((segment) => decodeURIComponent(segment));
  return { method: incoming.method ?? 'GET', segments, query: url.searchParams, body, bodyLength: text.length };
}

function settle(work: () => Answer): Answer {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof ApiFault) return fault.answer;
    throw fault;
  }
}

/** Sends an answer, or what a fault makes of it; returns the status that went out. */
async function send(
  response: ServerResponse,
  { given, fault }: { readonly given: Answer; readonly fault: Fault | undefined },
): Promise<number> {
  switch (fault?.kind) {
    case undefined:
      return write(response, given);
    case 'delay':
      await delay(fault.delayMs, undefined, { ref: false });
      return write(response, given);
    case 'answer':
      return write(response, fault.answer, fault.contentType);
    case 'retyped':
      return write(response, given, fault.contentType);
    case 'rewrite':
      return write(response, { ...given, body: fault.rewrite(given.body) });
    case 'reset':
      response.destroy();
      return 0;
    case 'cut':
      return cut(response, given);
    case 'silence':
      return 0;
  }
}

function write(response: ServerResponse, { status, body, headers = {} }: Answer, contentType = 'application/json;charset=utf-8'): number {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { ...headers, ...(body === undefined || contentType === '' ? {} : { 'Content-Type': contentType }) });
  response.end(text);
  return status;
}

function cut(response: ServerResponse, { status, body }: Answer): number {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': text.length });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
  return status;
}
