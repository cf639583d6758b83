import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { createHubspotClient } from '../../connectors/hubspot/client.ts';
import type { ApiCall } from '../../connectors/hubspot/client.ts';
import { hubspotOptions } from '../../connectors/hubspot/options.ts';
import { createSalesforceClient } from '../../connectors/salesforce/client.ts';
import { salesforceOptions } from '../../connectors/salesforce/options.ts';
import { isOverlayError } from '../../src/errors.ts';
import { systemClock } from '../../src/platform/clock.ts';

/** A server that forgets connections when it is told to, as a router does: what comes on them afterwards is never answered. */
async function startForgetful() {
  const sockets = new Set<Socket>();
  const forgotten = new Set<Socket>();
  const server = createServer((request, response) => {
    request.resume();
    if (forgotten.has(request.socket)) return;
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ results: [], records: [{ Id: '00D000000000001EAA', Name: 'org', attributes: {} }], done: true, totalSize: 1 }),
    );
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a TCP server has an address with a port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    /** Those that are open. */
    sockets,
    forgotten,
    forget: () => sockets.forEach((socket) => forgotten.add(socket)),
    forgetAll: () => void server.on('connection', (socket) => forgotten.add(socket)),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const DEADLINE_MS = 300;

const OWNERS: ApiCall<unknown> = {
  kind: 'other',
  wire: z.unknown(),
  send: async (sdk) => await sdk.crm.owners.ownersApi.getPageWithHttpInfo(),
};

/** One call to a source at this address. */
type Call = (signal: AbortSignal) => Promise<unknown>;

const clients: Readonly<Record<string, (baseUrl: string, resources: DisposableStack) => Call>> = {
  hubspot(baseUrl, resources) {
    const options = hubspotOptions.parse({ baseUrl, token: 'token', deadlineMs: DEADLINE_MS });
    const client = resources.use(createHubspotClient({ source: 'crm', options, clock: systemClock }));
    return async (signal) => await client.call(OWNERS, { signal });
  },
  salesforce(baseUrl) {
    const options = salesforceOptions.parse({ instanceUrl: baseUrl, accessToken: 'session', deadlineMs: DEADLINE_MS });
    const client = createSalesforceClient({ source: 'crm', options });
    return async (signal) => await client.read({ method: 'GET', path: '/limits' }, z.unknown(), { signal });
  },
};

// RELIABILITY: faults 2 and 4.
describe.each(Object.entries(clients))('a connection of %s', (_, connect) => {
  test('that the other side forgot is noticed by the deadline, and the next call uses a new one', async () => {
    await using server = await startForgetful();
    using resources = new DisposableStack();
    const call = connect(server.baseUrl, resources);
    const { signal } = new AbortController();
    await call(signal);
    server.forget();
    expect(server.sockets.size).toBeGreaterThan(0);
    const ends: string[] = [];
    for (let made = 0; made < 4; made += 1) ends.push(await endOf(call(signal)));
    // The pool may make a connection before it uses the old one again.
    expect(ends.toSorted()).toEqual(['SOURCE_TIMEOUT', 'answered', 'answered', 'answered']);
    expect(ends.at(-1)).toBe('answered');
    expect(server.forgotten.isDisjointFrom(server.sockets)).toBe(true);
  });

  test('is closed when its caller leaves', async () => {
    await using server = await startForgetful();
    using resources = new DisposableStack();
    server.forgetAll();
    const caller = new AbortController();
    const call = connect(server.baseUrl, resources)(caller.signal);
    call.catch(() => undefined);
    await expect.poll(() => server.sockets.size).toBeGreaterThan(0);
    caller.abort(new Error('left'));
    await expect(call).rejects.toThrow('left');
    await expect.poll(() => server.sockets.size).toBe(0);
  });
});

async function endOf(call: Promise<unknown>): Promise<string> {
  return await call.then(
    () => 'answered',
    (cause: unknown) => (isOverlayError(cause) ? cause.code : 'another error'),
  );
}
