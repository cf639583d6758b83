import type { IncomingMessage } from 'node:http';

import { EXPLORER_FILES, type Explorer } from '../explorer/serve-explorer.ts';
import { refuse } from './answer.ts';
import type { Handle } from './graphql-http.ts';
import { WEBHOOK_PATH } from './webhooks.ts';

/** What answers where. */
export interface RouteHandlers {
  readonly graphql: Handle;
  readonly stream: Handle;
  readonly healthz: Handle;
  readonly readyz: Handle;
  readonly metrics: Handle;
  readonly explorer: Explorer;
  readonly webhooks: Handle;
}

/** Finds what answers a request. */
export function createRoutes({
  graphql,
  stream,
  healthz,
  readyz,
  metrics,
  explorer,
  webhooks,
}: RouteHandlers): (request: IncomingMessage) => Handle {
  const reading: Readonly<Record<string, Handle>> = {
    '/healthz': healthz,
    '/readyz': readyz,
    '/metrics': metrics,
    '/': async (_, response) => await explorer.page(response),
  };
  return (request) => {
    const path = pathOf(request);
    if (path === '/graphql') return graphql;
    if (path === '/graphql/stream') return stream;
    if (path.startsWith(WEBHOOK_PATH)) return webhooks;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (path.startsWith(EXPLORER_FILES) && isReading) return async (_, response) => await explorer.file(path, response);
    const found = path === '/' && !acceptsHtml(request) ? undefined : reading[path];
    if (found === undefined) return notFound;
    return isReading ? found : methodNotAllowed;
  };
}

/** The path of a request's address, its query left out. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

function acceptsHtml({ headers: { accept = '*/*' } }: IncomingMessage): boolean {
  return /text\/html|\*\/\*/u.test(accept);
}

/** The answer where nothing is served. */
export const notFound: Handle = async (_, response) => {
  refuse(response, 404, { code: 'NOT_FOUND', message: 'Nothing is served at this address.' });
};

const methodNotAllowed: Handle = async (_, response) => {
  response.setHeader('allow', 'GET, HEAD');
  refuse(response, 405, { code: 'BAD_REQUEST', message: 'This address can only be read.' });
};
