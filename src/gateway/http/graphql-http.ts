import type { IncomingMessage, ServerResponse } from 'node:http';

import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';

import { isOverlayError, OverlayError } from '../../errors.ts';
import type { FormatError } from '../graphql/errors.ts';
import { admit, type OperationRequest } from '../graphql/limits.ts';
import { inRequest, type RequestContext, type StartRequest } from '../graphql/request-context.ts';
import { answerJson, leaveWithCaller, statusOf, writePart } from './answer.ts';
import { callerRole } from './caller-role.ts';
import { readParameters } from './operation-parameters.ts';
import type { RecordRequest } from './request-metrics.ts';

/** Answers one HTTP request. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What GraphQL over HTTP needs. */
export interface GraphqlHttpDependencies {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly formatError: FormatError;
  readonly startRequest: StartRequest;
  readonly recordRequest: RecordRequest;
}

/** GraphQL over HTTP, answers in parts included: Apollo Server between Node's own request and response. */
export function createGraphqlHttp(dependencies: GraphqlHttpDependencies): Handle {
  const { apollo, schema, formatError, startRequest, recordRequest } = dependencies;
  return async (request, response) => {
    const context = startRequest({
      transport: 'http',
      explain: request.headers['x-overlay-explain'] === '1' ? 'explain' : 'quiet',
      ...callerRole(request),
    });
    response.setHeader('x-request-id', context.requestId);
    leaveWithCaller(response, context);
    await inRequest(context, async () => {
      try {
        const { body, operation } = await readParameters(request);
        const { search } = new URL(request.url ?? '/', 'http://gateway');
        if (operation !== undefined) refuseSubscription(admit(schema, operation), operation);
        await write(
          response,
          await apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest: { method: request.method ?? 'GET', headers: toHeaderMap(request), search, body },
            context: async () => context,
          }),
        );
      } catch (error) {
        const status = statusOfFault(error);
        if (status === 413) response.setHeader('connection', 'close');
        if (status === undefined) throw error;
        answerJson(response, status, { errors: [formatError(error)] });
      } finally {
        recordRequest(context);
      }
    });
  };
}

// One answer cannot carry what a subscription sends.
function refuseSubscription(document: DocumentNode, { operationName }: OperationRequest): void {
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw new OverlayError('BAD_REQUEST', 'Subscribe at /graphql/stream or over a WebSocket; this answers queries.');
}

function toHeaderMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function write(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): Promise<void> {
  response.writeHead(status ?? 200, { 'cache-control': 'no-store', ...Object.fromEntries(headers) });
  if (body.kind === 'complete') {
    response.end(body.string);
    return;
  }
  for await (const part of body.asyncIterator) {
    if (response.destroyed) break;
    await writePart(response, part);
  }
  response.end();
}

function statusOfFault(error: unknown): number | undefined {
  if (error instanceof GraphQLError) return 400;
  return isOverlayError(error) ? statusOf(error) : undefined;
}
