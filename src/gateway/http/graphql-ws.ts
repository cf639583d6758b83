import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import type { GraphQLError } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';

import { OverlayError } from '../../errors.ts';
import type { Log } from '../../platform/telemetry.ts';
import { toGraphQLError } from '../graphql/errors.ts';
import type { Operations } from '../graphql/operations.ts';
import { type RequestContext, type StartRequest, toRequestContext } from '../graphql/request-context.ts';
import { callerRole } from './caller-role.ts';
import { MAX_BODY_BYTES } from './read-body.ts';
import type { RecordRequest } from './request-metrics.ts';
import { LAST_WORD_MS, type StallWatch, watchForStall } from './stall.ts';

/** GraphQL over WebSockets. */
export interface GraphqlSockets extends AsyncDisposable {
  /** Takes over an upgrade request that was let in. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** What GraphQL over WebSockets needs. */
export interface GraphqlSocketDependencies {
  readonly operations: Operations;
  readonly startRequest: StartRequest;
  readonly recordRequest: RecordRequest;
  readonly log: Log;
}

/** Operations under way on one socket at most; more are refused one by one. */
const MAX_OPERATIONS_PER_SOCKET = 100;
/** A socket that leaves two pings unanswered is gone, or does not read: after less than half a minute it is dropped. */
const PING_EVERY_MS = 9_000;
const CLOSE_WITHIN_MS = 1_000;
/** The close code that clients come back after. */
const TRY_AGAIN_LATER = 1013;

interface SocketExtra {
  readonly explain: RequestContext['explain'];
  readonly role?: string;
  /** Requests under way, by the client's id. */
  readonly requests: Map<string, RequestContext>;
}

/**
 * The graphql-transport-ws protocol. What is wrong with one operation ends that operation only; the socket and the others on it stay.
 *
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
export function createGraphqlSockets({ operations, startRequest, recordRequest, log }: GraphqlSocketDependencies): GraphqlSockets {
  const server = makeServer<undefined, SocketExtra>({
    onSubscribe({ extra }, id, { query, operationName, variables }) {
      const context = startRequest({ transport: 'ws', explain: extra.explain, role: extra.role });
      extra.requests.set(id, context);
      return extra.requests.size > MAX_OPERATIONS_PER_SOCKET
        ? tooManyOperations()
        : operations.prepare({ query, operationName, variables }, context);
    },
    execute: async (args) => await operations.run(args, toRequestContext(args.contextValue)),
    subscribe: async (args) => await operations.run(args, toRequestContext(args.contextValue)),
    // oxlint-disable-next-line max-params -- The library calls it with five.
    onNext: (_, __, ___, { contextValue }, result) => operations.format(result, toRequestContext(contextValue)),
    // oxlint-disable-next-line max-params -- The library calls it with four.
    onError({ extra }, id, _, errors) {
      const context = extra.requests.get(id);
      if (context === undefined) return [];
      // Its errors are counted as they are formatted, so the record of the request comes after.
      const formatted = operations.formatErrors(errors, context);
      finish(extra, id);
      return formatted;
    },
    onComplete: ({ extra }, id) => finish(extra, id),
  });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_BODY_BYTES,
    handleProtocols: (protocols) => handleProtocols(protocols),
  });
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    serve(socket, {
      explain: request.headers['x-overlay-explain'] === '1' ? 'explain' : 'quiet',
      ...callerRole(request),
      requests: new Map(),
    });
  });
  return {
    upgrade(request, socket, head) {
      sockets.handleUpgrade(request, socket, head, (accepted) => sockets.emit('connection', accepted, request));
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets.clients) socket.close(1001, 'Going away');
      const late = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, CLOSE_WITHIN_MS);
      await Promise.all([...sockets.clients].map(async (socket) => await new Promise((resolve) => socket.once('close', resolve))));
      clearTimeout(late);
      sockets.close();
    },
  };
  function serve(socket: WebSocket, extra: SocketExtra): void {
    const stall = watchForStall(() => drop(socket, extra));
    const closed = server.opened(
      {
        protocol: socket.protocol,
        // Waiting for the network here is what makes a slow reader slow its own stream down.
        send: async (data) => await send(socket, data, stall),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) => {
          socket.on('message', (data) => {
            receive(toText(data)).catch((error: unknown) => closeAfter(socket, error));
          });
        },
      },
      extra,
    );
    const stopPinging = keepAlive(socket, () => drop(socket, extra));
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => {
      stopPinging();
      stall[Symbol.dispose]();
      for (const context of extra.requests.values()) context.leave();
      closed(code, String(reason)).catch((error: unknown) => logFailure(error));
    });
  }

  // Its operations end at once; whoever reads again within a moment is told why, and can come back for what it missed.
  function drop(socket: WebSocket, extra: SocketExtra): void {
    log.warn({ waitingBytes: socket.bufferedAmount, operations: extra.requests.size }, 'A WebSocket is dropped, for nobody reads it.');
    for (const context of extra.requests.values()) context.leave();
    socket.close(TRY_AGAIN_LATER, 'The reader is too slow');
    setTimeout(() => socket.terminate(), LAST_WORD_MS).unref();
  }

  function closeAfter(socket: WebSocket, error: unknown): void {
    if (error instanceof Error && error.message.startsWith('Unexpected message of type')) {
      socket.close(CloseCode.BadRequest, 'This type of message is for servers to send.');
      return;
    }
    logFailure(error);
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  }

  function logFailure(error: unknown): void {
    log.error({ error: error instanceof Error ? error.name : typeof error }, 'A WebSocket failed unexpectedly.');
  }

  function finish(extra: SocketExtra, id: string): void {
    const context = extra.requests.get(id);
    if (context === undefined) return;
    extra.requests.delete(id);
    recordRequest(context);
  }
}

function tooManyOperations(): readonly GraphQLError[] {
  return [toGraphQLError(new OverlayError('OPERATION_TOO_LARGE', `More than ${MAX_OPERATIONS_PER_SOCKET} operations run on this socket.`))];
}

async function send(socket: WebSocket, data: string, stall: StallWatch): Promise<void> {
  if (socket.readyState !== socket.OPEN) return;
  const { taken } = stall.wait();
  await new Promise<void>((resolve) => {
    // A failed send is followed by the socket's own error and close.
    socket.send(data, () => resolve());
  });
  taken();
}

function keepAlive(socket: WebSocket, onGone: () => void): () => void {
  let unanswered = 0;
  socket.on('pong', () => {
    unanswered = 0;
  });
  const timer = setInterval(() => {
    unanswered += 1;
    if (unanswered > 2) onGone();
    else socket.ping();
  }, PING_EVERY_MS);
  return () => clearInterval(timer);
}

function toText(data: RawData): string {
  if (Buffer.isBuffer(data)) return data.toString('utf8');
  return Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)]).toString('utf8');
}
