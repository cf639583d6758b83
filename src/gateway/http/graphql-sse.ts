import type { IncomingMessage, ServerResponse } from 'node:http';

import type { ExecutionArgs, ExecutionResult, FormattedExecutionResult, GraphQLError } from 'graphql';

import { isOverlayError, OverlayError } from '../../errors.ts';
import type { Log } from '../../platform/telemetry.ts';
import type { Operations } from '../graphql/operations.ts';
import type { RequestContext, StartRequest } from '../graphql/request-context.ts';
import { leaveWithCaller, refuse, statusOf, writePart } from './answer.ts';
import { callerRole } from './caller-role.ts';
import type { Handle } from './graphql-http.ts';
import { readParameters } from './operation-parameters.ts';
import type { RecordRequest } from './request-metrics.ts';
import { LAST_WORD_MS, watchForStall } from './stall.ts';

/** GraphQL over server-sent events. */
export interface GraphqlStreams extends Disposable {
  readonly handle: Handle;
}

/** What GraphQL over server-sent events needs. */
export interface GraphqlStreamDependencies {
  readonly operations: Operations;
  readonly startRequest: StartRequest;
  readonly recordRequest: RecordRequest;
  readonly log: Log;
}

/** Comments that keep proxies from closing a silent stream. */
const HEARTBEAT_MS = 12_000;

/**
 * The graphql-sse protocol, one connection for each operation. The mode that shares one connection is left out: it keeps state for
 * callers who may never come back.
 *
 * @see https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode
 */
export function createGraphqlStreams({ operations, startRequest, recordRequest, log }: GraphqlStreamDependencies): GraphqlStreams {
  const open = new Set<RequestContext>();
  return {
    async handle(request, response) {
      if (!acceptsEvents(request)) {
        refuse(response, 406, { code: 'BAD_REQUEST', message: 'Ask with the header Accept: text/event-stream.' });
        return;
      }
      const context = startRequest({
        transport: 'sse',
        explain: request.headers['x-overlay-explain'] === '1' ? 'explain' : 'quiet',
        ...callerRole(request),
      });
      response.setHeader('x-request-id', context.requestId);
      leaveWithCaller(response, context);
      open.add(context);
      try {
        await answer(request, response, context);
      } catch (error) {
        if (!isOverlayError(error) || response.headersSent) throw error;
        refuse(response, statusOf(error), error);
      } finally {
        open.delete(context);
        recordRequest(context);
      }
    },
    [Symbol.dispose]() {
      for (const context of open) context.leave();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
    const { operation } = await readParameters(request);
    if (operation === undefined) throw new OverlayError('BAD_REQUEST', 'The request holds no query.');
    const prepared = operations.prepare(operation, context);
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache', 'x-accel-buffering': 'no' });
    const heartbeat = setInterval(() => {
      if (!response.writableEnded) response.write(':\n\n');
    }, HEARTBEAT_MS);
    using stall = watchForStall(() => drop(response, context));
    const tell = async (part: string): Promise<void> => {
      if (response.writableEnded) return;
      const { taken } = stall.wait();
      await writePart(response, part);
      taken();
    };
    try {
      await tell(':\n\n');
      for await (const result of isPrepared(prepared) ? results(prepared, context) : [{ errors: prepared }]) {
        await tell(toEvent('next', operations.format(result, context)));
        if (context.signal.aborted) break;
      }
    } catch (error) {
      await tell(toEvent('next', { errors: operations.formatErrors([error], context) }));
    } finally {
      clearInterval(heartbeat);
    }
    // A stream that we cut short is not complete; without the event the client comes back for the rest.
    if (!response.writableEnded) response.end(context.signal.aborted ? undefined : toEvent('complete'));
  }

  // Whoever reads again within a moment is told why, and can come back for what it missed.
  function drop(response: ServerResponse, context: RequestContext): void {
    const error = new OverlayError('READER_TOO_SLOW', 'The events were not read for too long.');
    log.warn({ waitingBytes: response.writableLength }, 'An event stream is dropped, for nobody reads it.');
    response.end(toEvent('next', { errors: operations.formatErrors([error], context) }));
    context.leave();
    setTimeout(() => response.destroy(), LAST_WORD_MS).unref();
  }

  async function* results(prepared: ExecutionArgs, context: RequestContext): AsyncGenerator<ExecutionResult, void, void> {
    const answered = await operations.run(prepared, context);
    if (Symbol.asyncIterator in answered) yield* answered;
    else yield answered;
  }
}

function acceptsEvents({ headers: { accept = '' } }: IncomingMessage): boolean {
  return accept.split(',').some((type) => type.trim().toLowerCase().startsWith('text/event-stream'));
}

function isPrepared(prepared: ExecutionArgs | readonly GraphQLError[]): prepared is ExecutionArgs {
  return 'schema' in prepared;
}

function toEvent(event: 'next' | 'complete', data?: FormattedExecutionResult): string {
  // JSON never holds a line break of its own, so one data line is always enough.
  return `event: ${event}\ndata: ${data === undefined ? '' : JSON.stringify(data)}\n\n`;
}
