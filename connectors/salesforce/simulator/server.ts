import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Clock } from '../../../src/platform/clock.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import type { ApiAnswer } from './api-call.ts';
import { createApi } from './api.ts';
import { createAuth } from './auth.ts';
import type { SalesforceCredentials } from './auth.ts';
import { answerControl } from './control-routes.ts';
import { createDailyLimit } from './daily-limit.ts';
import type { SalesforceData } from './data.ts';
import { badRequest, notFound, SalesforceFault } from './fault.ts';
import { createFaults } from './faults.ts';
import type { Fault, FaultControl } from './faults.ts';
import { spoil } from './garbage.ts';
import { addressOf, readText, send } from './http.ts';
import type { WireAnswer } from './http.ts';
import { createOrg } from './org.ts';
import type { Org } from './org.ts';
import type { PageSizes } from './query-routes.ts';
import type { ArrivedCall, SimulatedCall } from './simulated-call.ts';

/** How to simulate an org. */
export interface SalesforceSimulatorOptions {
  readonly data: SalesforceData;
  /** Whether the daily limit of API requests is enforced. */
  readonly limits: 'on' | 'off';
  /** API requests in 24 hours. @default 15_000, a developer org's */
  readonly dailyRequests?: number;
  /** @default the machine's clock */
  readonly clock?: Clock;
}

/** An org that speaks Salesforce's REST API on loopback. */
export interface SalesforceSimulator extends AsyncDisposable {
  /** Listens on a port of 127.0.0.1; 0 chooses a free one. */
  listen(port: number): Promise<void>;
  /** Login and instance address at once. @throws {RangeError} before `listen` */
  readonly baseUrl: string;
  readonly credentials: SalesforceCredentials;
  /** The org behind it: what an administrator or another user does there. */
  readonly org: Org;
  /** Every call since the start, or since the list was emptied. */
  readonly calls: SimulatedCall[];
  readonly faults: FaultControl;
  readonly pages: PageSizes;
  /** Tells of every call before it is answered: what happens then, happens in between. Ends when the result is called. */
  onCall(listener: (call: ArrivedCall) => void): () => void;
  /** Ends every session, and the query locators with them. */
  expireSessions(): void;
}

/** URI plus headers of a request, bytes (SF-26). */
const LONGEST_HEAD = 16_384;

/** A simulator that holds its own state; it does not listen yet. */
export function createSalesforceSimulator(options: SalesforceSimulatorOptions): SalesforceSimulator {
  const org = createOrg({ data: options.data, clock: options.clock ?? systemClock });
  const limit = createDailyLimit({ max: options.dailyRequests ?? 15_000, limits: options.limits, clock: org });
  const pages: PageSizes = { rows: Infinity, children: Infinity };
  const api = createApi({ org, limit, pages });
  const auth = createAuth(() => org.now());
  const faults = createFaults();
  const calls: SimulatedCall[] = [];
  const listeners = new Set<(call: ArrivedCall) => void>();
  const scope = { org, pages, calls, faults, credentials: auth.credentials, expireSessions, loseLocators: () => api.loseLocators() };
  let baseUrl: string | undefined;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://simulator.invalid');
    const address = addressOf(url);
    const body = await readText(request);
    const control = answerControl(scope, { method, path: url.pathname, body });
    if (control !== undefined) {
      await send(
        response,
        { status: control.status, body: control.body === undefined ? '' : JSON.stringify(control.body), headers: {} },
        undefined,
      );
      return;
    }
    const fault = faults.meet(address);
    for (const listener of listeners) listener({ method, address, body });
    const answer = toFaulty(fault, () => toWire(answerTo(request, url, body)));
    const isAnswered = fault?.type !== 'silence' && fault?.type !== 'reset';
    calls.push({ method, address, status: isAnswered ? answer.status : 0 });
    await send(response, answer, fault);
  }

  function answerTo(request: IncomingMessage, url: URL, body: string): ApiAnswer {
    try {
      return route(request, url, body);
    } catch (fault) {
      if (fault instanceof SalesforceFault) return { status: fault.status, body: fault.toBody() };
      throw fault;
    }
  }

  function route(request: IncomingMessage, url: URL, body: string): ApiAnswer {
    refuseLongHead(request);
    if (url.pathname === '/services/oauth2/token' && request.method === 'POST') return auth.issue(new URLSearchParams(body), ownUrl());
    if (/^\/services\/data\/?$/u.test(url.pathname)) return { status: 200, body: versions() };
    const [, versionPath, path] = /^(\/services\/data\/v\d+\.\d)(\/.*)$/u.exec(url.pathname) ?? [];
    if (versionPath === undefined || path === undefined) throw notFound();
    const session = auth.session(request.headers.authorization);
    limit.spend();
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    );
    return api.answer({
      method: request.method ?? 'GET',
      path,
      query: url.searchParams,
      headers,
      body: parse(request, body),
      versionPath,
      session,
    });
  }

  function toWire(answer: ApiAnswer): WireAnswer {
    const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
    const usage = `api-usage=${limit.used()}/${limit.max}`;
    const headers = { date: new Date(org.now()).toUTCString(), 'sforce-limit-info': usage, ...answer.headers };
    return { status: answer.status, body: text, headers };
  }

  function expireSessions(): void {
    for (const session of auth.expireAll()) api.endSession(session);
  }

  function ownUrl(): string {
    if (baseUrl === undefined) throw new RangeError('The simulator has no address before it listens.');
    return baseUrl;
  }

  const server = createServer({ maxHeaderSize: 4 * LONGEST_HEAD }, (request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  return {
    async listen(port) {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new RangeError('The simulator listens on a TCP port only.');
      baseUrl = `http://127.0.0.1:${bound.port}`;
    },
    get baseUrl() {
      return ownUrl();
    },
    credentials: auth.credentials,
    org,
    calls,
    faults,
    pages,
    onCall(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    expireSessions,
    async [Symbol.asyncDispose]() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

// A fault that answers in the org's place keeps the org from doing anything; the others let it act first.
function toFaulty(fault: Fault | undefined, answer: () => WireAnswer): WireAnswer {
  if (fault?.type === 'answer') return { ...fault, headers: fault.headers ?? {} };
  const real = answer();
  if (fault?.type === 'alter') return { ...real, body: real.body.replace(fault.pattern, fault.text) };
  return fault?.type === 'garbage' ? spoil(real, fault.shape) : real;
}

function refuseLongHead(request: IncomingMessage): void {
  const uri = Buffer.byteLength(request.url ?? '');
  if (uri > LONGEST_HEAD) throw new SalesforceFault(414, 'URI_TOO_LONG', { message: 'URI Too Long' });
  const headers = request.rawHeaders.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
  if (uri + headers > LONGEST_HEAD)
    throw new SalesforceFault(431, 'REQUEST_HEADER_FIELDS_TOO_LARGE', { message: 'Request Header Fields Too Large' });
}

function parse(request: IncomingMessage, body: string): unknown {
  if (body === '') return undefined;
  if (!/^application\/json\b/u.test(request.headers['content-type'] ?? '')) {
    throw new SalesforceFault(415, 'UNSUPPORTED_MEDIA_TYPE', { message: 'Content-Type header specified in HTTP request is not supported' });
  }
  try {
    const parsed: unknown = JSON.parse(body);
    return parsed;
  } catch (cause) {
    const fault = badRequest('JSON_PARSER_ERROR', 'Unexpected character in the request body');
    fault.cause = cause;
    throw fault;
  }
}

function versions(): readonly Readonly<Record<string, string>>[] {
  return ['60.0', '61.0', '62.0', '63.0'].map((version) => ({ label: `Version ${version}`, url: `/services/data/v${version}`, version }));
}
