import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

import { OverlayError } from '../../errors.ts';
import type { Log } from '../../platform/telemetry.ts';
import { type CheckAccess, createCheckAccess } from './access.ts';
import { refuse } from './answer.ts';
import type { Handle } from './graphql-http.ts';
import { pathOf } from './routes.ts';
import { WEBHOOK_PATH } from './webhooks.ts';

/** Where to listen. */
export interface Address {
  /** Name or address; `127.0.0.1` for this machine alone. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A listening HTTP server. */
export interface Listener {
  /** Where it answers, with a slash at the end. */
  readonly url: string;
  /** Accepts nothing new, waits for the answers under way (10 seconds at most) and closes every connection. */
  close(): Promise<void>;
}

/** What a listener hands its requests to. */
export interface ListenerDependencies {
  readonly route: (request: IncomingMessage) => Handle;
  /** Takes over WebSockets at /graphql. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly log: Log;
}

const DRAIN_MS = 10_000;

/** Callers who take longer to send a request are let go; checked every few seconds, so 20 s at the most. */
const SLOWEST_REQUEST = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 4_000 };

/**
 * Starts an HTTP server.
 *
 * @throws {OverlayError} `PORT_IN_USE` when another program has the port.
 */
export async function startListener(address: Address, dependencies: ListenerDependencies): Promise<Listener> {
  const { route, log } = dependencies;
  const checkAccess = createCheckAccess(address.host);
  const answering = new Set<ServerResponse>();
  let closing = false;
  const server = createServer(SLOWEST_REQUEST, (request, response) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (closing) response.setHeader('connection', 'close');
    answer(request, response).catch((error: unknown) => giveUp(response, error));
  });
  server.on('upgrade', (request, socket, head) => acceptSocket({ request, socket, head }, { checkAccess, upgrade: dependencies.upgrade }));
  const port = await bind(server, address);
  return {
    url: `http://${urlHost(address.host)}:${port}/`,
    async close() {
      closing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await Promise.all([...answering].map(async (response) => await new Promise((resolve) => response.once('close', resolve))));
      server.closeAllConnections();
      await closed;
      clearTimeout(late);
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A sender proves itself by its signature, whatever name a proxy or tunnel reaches us by.
    const refusal = pathOf(request).startsWith(WEBHOOK_PATH) ? undefined : checkAccess(request.headers);
    if (refusal === undefined) await route(request)(request, response);
    else refuse(response, 403, { code: 'REQUEST_FORBIDDEN', message: refusal });
  }

  function giveUp(response: ServerResponse, error: unknown): void {
    log.error({ error: error instanceof Error ? error.name : typeof error }, 'An HTTP request failed unexpectedly.');
    if (response.headersSent) response.destroy();
    else refuse(response, 500, { code: 'INTERNAL', message: 'Something went wrong on our side.' });
  }
}

interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

function acceptSocket(
  { request, socket, head }: Upgrade,
  { checkAccess, upgrade }: { readonly checkAccess: CheckAccess; readonly upgrade: ListenerDependencies['upgrade'] },
): void {
  const status = pathOf(request) === '/graphql' ? undefined : '404 Not Found';
  const refusal = status ?? (checkAccess(request.headers) === undefined ? undefined : '403 Forbidden');
  if (refusal === undefined) {
    upgrade(request, socket, head);
    return;
  }
  // Without a listener a caller that hangs up now would end the process.
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${refusal}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

async function bind(server: Server, { host, port }: Address): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const taken = 'code' in cause && cause.code === 'EADDRINUSE';
      reject(taken ? new OverlayError('PORT_IN_USE', `Port ${port} is in use.`, { cause }) : cause);
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : port;
}

function urlHost(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
