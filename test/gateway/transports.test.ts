import { request as httpRequest } from 'node:http';

import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { Registry } from 'prom-client';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

import type { InsightReader } from '../../src/insight/read-insight.ts';
import { createMemoryReaders, type MemoryReaders, SUMMARY_WORDS } from './memory-readers.ts';
import { readMultipart } from './read-multipart.ts';
import { startGateway } from './start-gateway.ts';

const LIVE = `subscription ($id: ID!) { summaryStream(id: $id) {
  __typename
  ... on InsightDelta { sequence text }
  ... on InsightEnd { sequence summary { text } }
} }`;
const LIVE_MESSAGES = [
  { __typename: 'InsightStart' },
  ...SUMMARY_WORDS.map((text, index) => ({ __typename: 'InsightDelta', sequence: index + 1, text })),
  { __typename: 'InsightEnd', sequence: SUMMARY_WORDS.length + 1, summary: { text: SUMMARY_WORDS.join('') } },
];

const SECRET = 'password=hunter2 of jane@acme.example';

const fail = async (): Promise<never> => await Promise.reject(new TypeError(SECRET));

/** Readers whose insight breaks in a way nobody expected, with a message nobody may see. */
function brokenReaders(): MemoryReaders {
  const readers = createMemoryReaders({ accounts: 1 });
  const insight: InsightReader = {
    read: fail,
    confidence: fail,
    stream: () => ({ [Symbol.asyncIterator]: () => ({ next: fail }) }),
    streamNextStep: () => ({ [Symbol.asyncIterator]: () => ({ next: fail }) }),
    stopStream: fail,
  };
  return { ...readers, insight };
}

const MASKED = { code: 'INTERNAL', requestId: expect.stringMatching(/^req_/u), retryable: false };

describe('an unexpected error shows the same face', () => {
  const query = '{ accounts(first: 1) { edges { node { name summary { text } } } } }';

  test('in a plain answer', async () => {
    await using gateway = await startGateway(brokenReaders());
    const { data, errors } = await gateway.query(query);
    expect(data).toEqual({ accounts: { edges: [{ node: { name: 'Northwind 0001', summary: null } }] } });
    expect(errors?.[0]).toMatchObject({ message: 'Something went wrong on our side.', extensions: MASKED });
    expect(JSON.stringify([errors, gateway.errors])).not.toContain('hunter2');
    expect(gateway.errors).toEqual([expect.objectContaining({ error: 'TypeError', requestId: errors?.[0]?.extensions['requestId'] })]);
  });

  test('in the deferred part of an answer', async () => {
    await using gateway = await startGateway(brokenReaders());
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed; deferSpec=20220824, application/json' },
      body: JSON.stringify({ query: '{ accounts(first: 1) { edges { node { name ... @defer { summary { text } } } } } }' }),
    });
    const [initial, ...rest] = await readMultipart(response);
    expect(initial).toMatchObject({ data: { accounts: { edges: [{ node: { name: 'Northwind 0001' } }] } }, hasNext: true });
    const [part] = rest.flatMap(({ incremental = [] }) => incremental);
    expect(part).toMatchObject({ data: { summary: null }, path: ['accounts', 'edges', 0, 'node'], errors: [{ extensions: MASKED }] });
    expect(JSON.stringify([initial, rest, gateway.errors])).not.toContain('hunter2');
  });

  test('over a WebSocket, in queries and in streams', async () => {
    await using gateway = await startGateway(brokenReaders());
    const client = createWsClient({ url: `${gateway.url}graphql`.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const [answer] = await collect(client.iterate({ query }));
    expect(answer).toMatchObject({ data: { accounts: { edges: [{ node: { summary: null } }] } }, errors: [{ extensions: MASKED }] });
    const stream = collect(client.iterate({ query: LIVE, variables: { id: 'acc_0001' } }));
    await expect(stream).rejects.toMatchObject([{ extensions: MASKED }]);
    expect(JSON.stringify([answer, gateway.errors])).not.toContain('hunter2');
    await client.dispose();
  });

  test('over server-sent events, in queries and in streams', async () => {
    await using gateway = await startGateway(brokenReaders());
    const client = createSseClient({ url: `${gateway.url}graphql/stream`, retryAttempts: 0 });
    const [answer] = await collect(client.iterate({ query }));
    expect(answer).toMatchObject({ data: { accounts: { edges: [{ node: { summary: null } }] } }, errors: [{ extensions: MASKED }] });
    const [failed] = await collect(client.iterate({ query: LIVE, variables: { id: 'acc_0001' } }));
    expect(failed).toMatchObject({ errors: [{ extensions: MASKED }] });
    expect(JSON.stringify([answer, failed, gateway.errors])).not.toContain('hunter2');
    client.dispose();
  });
});

describe('deferred answers', () => {
  const query = '{ accounts(first: 2) { edges { node { name ... @defer { summary { text } nextStep { kind } } } } } }';

  test('give the facts first and the whole cost last', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 2 }));
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed; deferSpec=20220824', 'x-overlay-explain': '1' },
      body: JSON.stringify({ query }),
    });
    expect(response.headers.get('content-type')).toContain('multipart/mixed');
    const parts = await readMultipart(response);
    expect(parts[0]?.data).toEqual({ accounts: { edges: [{ node: { name: 'Northwind 0001' } }, { node: { name: 'Northwind 0002' } }] } });
    expect(parts[0]?.extensions).toBeUndefined();
    expect(parts.slice(1).flatMap(({ incremental = [] }) => incremental)).toHaveLength(2);
    expect(parts.at(-1)).toMatchObject({
      hasNext: false,
      extensions: { overlay: { calls: { salesforce: 0, hubspot: 0 }, modelCalls: 0 } },
    });
  });

  test('come whole for callers that do not ask for parts', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 2 }));
    const { data } = await gateway.query(query);
    expect(data).toMatchObject({ accounts: { edges: [{ node: { summary: { text: 'Northwind is negotiating a renewal.' } } }, {}] } });
  });
});

describe('the live summary', () => {
  test('arrives message by message over a WebSocket', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const client = createWsClient({ url: `${gateway.url}graphql`.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const messages = await collect(client.iterate({ query: LIVE, variables: { id: 'acc_0001' } }));
    expect(messages.map(({ data }) => data?.['summaryStream'])).toEqual(LIVE_MESSAGES);
    await client.dispose();
  });

  test('arrives message by message over server-sent events', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const client = createSseClient({ url: `${gateway.url}graphql/stream`, retryAttempts: 0 });
    const messages = await collect(client.iterate({ query: LIVE, variables: { id: 'acc_0001' } }));
    expect(messages.map(({ data }) => data?.['summaryStream'])).toEqual(LIVE_MESSAGES);
    client.dispose();
  });

  test.each(['ws', 'sse'])('stops at its source when a viewer leaves over %s, also while it is silent', async (transport) => {
    const readers = createMemoryReaders({ accounts: 1 });
    const left = Promise.withResolvers<string>();
    const silent: InsightReader = {
      ...readers.insight,
      async *stream(id, { signal }) {
        yield { kind: 'insight-start', sequence: 0, generation: 'gen_1', model: 'memory' };
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        left.resolve(id);
      },
    };
    await using gateway = await startGateway({ ...readers, insight: silent });
    const client =
      transport === 'ws'
        ? createWsClient({ url: `${gateway.url}graphql`.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 })
        : createSseClient({ url: `${gateway.url}graphql/stream`, retryAttempts: 0 });
    const messages = client.iterate({ query: LIVE, variables: { id: 'acc_0001' } });
    await messages.next();
    await messages.return?.();
    await expect(left.promise).resolves.toBe('acc_0001');
    await client.dispose();
  });
});

describe('a caller who leaves', () => {
  test.each([
    ['before the answer', 'aborts', true],
    ['after the answer', 'goes on', false],
  ])('%s: what the request set off %s', async (moment, _, aborted) => {
    const readers = createMemoryReaders({ accounts: 1 });
    const asked = Promise.withResolvers<AbortSignal>();
    const mayAnswer = Promise.withResolvers<void>();
    const read: InsightReader['read'] = async (requests, options) => {
      asked.resolve(options.signal);
      await mayAnswer.promise;
      return await readers.insight.read(requests, options);
    };
    await using gateway = await startGateway({ ...readers, insight: { ...readers.insight, read } });
    const caller = new AbortController();
    const answer = fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ accounts { edges { node { summary { text } } } } }' }),
      signal: caller.signal,
    });
    const signal = await asked.promise;
    if (moment === 'after the answer') {
      mayAnswer.resolve();
      await (await answer).text();
    } else {
      const noticed = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      caller.abort();
      await expect(answer).rejects.toThrow('aborted');
      await noticed;
      mayAnswer.resolve();
    }
    expect(signal.aborted).toBe(aborted);
    expect(gateway.errors).toEqual([]);
  });
});

describe('one WebSocket', () => {
  test('survives a syntax error, an invalid and a too large operation beside a running one', async () => {
    const readers = createMemoryReaders({ accounts: 1 });
    await using gateway = await startGateway(readers);
    const client = createWsClient({
      url: `${gateway.url}graphql`.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false,
    });
    const codeOf = async (query: string): Promise<unknown> => await collect(client.iterate({ query })).catch((errors: unknown) => errors);
    const running = client.iterate({ query: LIVE, variables: { id: 'acc_0001' } });
    await running.next();
    expect(await codeOf('{ accounts {')).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    expect(await codeOf('{ nothing }')).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(await codeOf(`${'{ a '.repeat(100)}${'}'.repeat(100)}`)).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
    expect(await collect(running)).toHaveLength(SUMMARY_WORDS.length + 1);
    await client.dispose();
  });

  test.each([
    ['a message of another kind', '{"type":"next","id":"1","payload":{}}', 4400],
    ['something that is not JSON', 'hello', 4400],
    ['a message over 1 MiB', JSON.stringify({ type: 'ping', payload: { pad: 'x'.repeat(1_100_000) } }), 1009],
  ])('is closed after %s', async (_, message, code) => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const socket = new WebSocket(`${gateway.url}graphql`.replace('http', 'ws'), 'graphql-transport-ws');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.once('open', () => socket.send(message));
    expect(await closed).toBe(code);
  });
});

describe('a schema that may not be asked for', () => {
  test('is neither told nor hinted at on any transport', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }), { introspection: 'refused' });
    const sockets = createWsClient({ url: `${gateway.url}graphql`.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const streams = createSseClient({ url: `${gateway.url}graphql/stream`, retryAttempts: 0 });
    for (const query of ['{ __schema { types { name } } }', '{ acounts { totalCount } }']) {
      const answers = [
        (await gateway.query(query)).errors,
        await collect(sockets.iterate({ query })).catch((errors: unknown) => errors),
        (await collect(streams.iterate({ query })))[0]?.errors,
      ];
      for (const errors of answers) {
        expect(errors).toContainEqual(
          expect.objectContaining({ extensions: expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }) }),
        );
        expect(JSON.stringify(errors)).not.toContain('accounts');
      }
    }
    streams.dispose();
    await sockets.dispose();
  });
});

describe('limits hold over server-sent events too', () => {
  test('a too large operation is refused inside the stream', async () => {
    const readers = createMemoryReaders({ accounts: 1 });
    await using gateway = await startGateway(readers);
    const client = createSseClient({ url: `${gateway.url}graphql/stream`, retryAttempts: 0 });
    const [answer] = await collect(client.iterate({ query: `${'{ a '.repeat(100)}${'}'.repeat(100)}` }));
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }] });
    expect(readers.calls.size).toBe(0);
    client.dispose();
  });
});

describe('who may come in', () => {
  test.each([
    [{ host: 'overlay.attacker.example' }, 403],
    [{ host: 'localhost', origin: 'https://attacker.example' }, 403],
    [{ host: 'localhost', origin: 'null' }, 403],
    [{ host: '127.0.0.1:1' }, 200],
    [{ host: '[::1]' }, 200],
  ])('a request with %o gets %i', async (headers, status) => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    expect((await rawRequest(`${gateway.url}healthz`, { headers })).status).toBe(status);
  });

  test('a WebSocket from a page of another origin is refused', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const socket = new WebSocket(`${gateway.url}graphql`.replace('http', 'ws'), 'graphql-transport-ws', {
      origin: 'https://attacker.example',
    });
    const failure = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(failure.message).toContain('403');
  });

  test('an address that others can reach is refused unless that is wanted', async () => {
    const listening = startGateway(createMemoryReaders({ accounts: 1 }), { address: { host: '0.0.0.0', port: 0 } });
    await expect(listening).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  test('a query that any website could send as a form is refused', async () => {
    const readers = createMemoryReaders({ accounts: 1 });
    await using gateway = await startGateway(readers);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const { status } = await rawRequest(`${gateway.url}graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{ accounts { totalCount } }"}',
      });
      expect(status).toBe(400);
    }
    expect(readers.calls.size).toBe(0);
  });
});

describe('plain HTTP', () => {
  test.each([
    ['GET', '/nothing', 404],
    ['POST', '/healthz', 405],
    ['GET', '/graphql/stream', 406],
  ])('%s %s is refused in JSON with %i', async (method, path, status) => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const answer = await rawRequest(`${gateway.url}${path.slice(1)}`, { method });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: expect.any(String), action: expect.any(String) } }] });
  });

  test('refuses a body over 1 MiB with 413, promised or not', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const body = JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(1_100_000) });
    for (const headers of [{ 'content-length': String(body.length) }, { 'transfer-encoding': 'chunked' }]) {
      const answer = await rawRequest(`${gateway.url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      expect(answer.status).toBe(413);
      expect(answer.body).toContain('REQUEST_TOO_LARGE');
    }
  });

  test('answers broken JSON with a coded error that does not repeat it', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const answer = await rawRequest(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": secret',
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('BAD_REQUEST');
    expect(answer.body).not.toContain('secret');
  });

  test('tells that it lives, whether it is ready and why not, and what it has measured', async () => {
    const registry = new Registry();
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }), {
      registry,
      readiness: async () => ({ ready: false, reasons: ['The database cannot be reached.'] }),
    });
    await gateway.query('{ accounts { totalCount } }');
    await gateway.query('{ account(id: "acc_9") { name } }');
    const sockets = createWsClient({ url: `${gateway.url}graphql`.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    await collect(sockets.iterate({ query: LIVE, variables: { id: 'acc_0001' } }));
    await collect(sockets.iterate({ query: '{ nothing }' })).catch(() => 'told on the socket');
    await sockets.dispose();
    const streams = createSseClient({ url: `${gateway.url}graphql/stream`, retryAttempts: 0 });
    await collect(streams.iterate({ query: '{ accounts {' }));
    streams.dispose();
    expect((await rawRequest(`${gateway.url}healthz`)).status).toBe(200);
    const ready = await rawRequest(`${gateway.url}readyz`);
    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.body)).toEqual({ status: 'not ready', reasons: ['The database cannot be reached.'] });
    const metrics = (await rawRequest(`${gateway.url}metrics`)).body;
    expect(metrics).toContain('overlay_graphql_requests_total{transport="http",operation="query",outcome="ok"} 1');
    expect(metrics).toContain('overlay_graphql_requests_total{transport="http",operation="query",outcome="error"} 1');
    expect(metrics).toContain('overlay_graphql_requests_total{transport="ws",operation="subscription",outcome="ok"} 1');
    expect(metrics).toContain('overlay_graphql_requests_total{transport="ws",operation="unknown",outcome="error"} 1');
    expect(metrics).toContain('overlay_graphql_requests_total{transport="sse",operation="unknown",outcome="error"} 1');
  });
});

describe('shutting down', () => {
  test('ends an event stream without saying that it is complete, so that its viewer comes back', async () => {
    const readers = createMemoryReaders({ accounts: 1 });
    const silent: InsightReader = {
      ...readers.insight,
      async *stream(_, { signal }) {
        yield { kind: 'insight-start', sequence: 0, generation: 'gen_1', model: 'memory' };
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      },
    };
    const gateway = await startGateway({ ...readers, insight: silent });
    const response = await fetch(`${gateway.url}graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: LIVE, variables: { id: 'acc_0001' } }),
    });
    const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('InsightStart')) text += (await reader.read()).value ?? '';
    const disposed = gateway[Symbol.asyncDispose]();
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
    expect(text).not.toContain('complete');
    await disposed;
  });

  test('finishes the answer under way, closes sockets with 1001 and accepts nothing more', async () => {
    const readers = createMemoryReaders({ accounts: 1 });
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<[]>();
    const search = async (): Promise<[]> => {
      asked.resolve();
      return await answer.promise;
    };
    const gateway = await startGateway({ ...readers, graph: { ...readers.graph, search } });
    const socket = new WebSocket(`${gateway.url}graphql`.replace('http', 'ws'), 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const answered = gateway.query('{ search(text: "Northwind") { score } }');
    await asked.promise;
    const disposed = gateway[Symbol.asyncDispose]();
    expect(await closed).toBe(1001);
    await expect(rawRequest(`${gateway.url}healthz`)).rejects.toThrow('ECONNREFUSED');
    answer.resolve([]);
    expect((await answered).data).toEqual({ search: [] });
    await disposed;
  });
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

// fetch() does not let a caller choose Host, Origin or the transfer encoding.
async function rawRequest(
  url: string,
  { method = 'GET', headers = {}, body }: RawRequest = {},
): Promise<{ readonly status: number | undefined; readonly body: string }> {
  return await new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}
