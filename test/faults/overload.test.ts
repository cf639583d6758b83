import { createClient } from 'graphql-ws';
import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

import type { SummaryMessage } from '../../src/insight/insight.ts';
import { createLoad } from '../../src/platform/load.ts';
import { createMemoryReaders } from '../gateway/memory-readers.ts';
import { startGateway } from '../gateway/start-gateway.ts';
import type { GraphqlAnswer, RunningGateway } from '../gateway/start-gateway.ts';
import { openRoom, viewer } from '../insight/room.ts';

const PLACES = 4;

// RELIABILITY: fault 22.
describe('a gateway that is asked for more than it has places for', () => {
  let gateway: RunningGateway;
  let registry: Registry;
  let goOn: () => void;
  /** Resolves when as many queries as there are places are inside. */
  let full: Promise<unknown>;

  beforeEach(async () => {
    const held = Promise.withResolvers<void>();
    const filled = Promise.withResolvers<void>();
    goOn = held.resolve;
    full = filled.promise;
    let inside = 0;
    const readers = createMemoryReaders({ accounts: 3 });
    registry = new Registry();
    gateway = await startGateway(
      {
        ...readers,
        graph: {
          ...readers.graph,
          accounts: async (request) => {
            inside += 1;
            if (inside === PLACES) filled.resolve();
            await held.promise;
            return await readers.graph.accounts(request);
          },
        },
      },
      { load: createLoad({ places: PLACES, lateMs: () => 0 }), registry },
    );
  });

  afterEach(async () => await gateway[Symbol.asyncDispose]());

  const ask = async (): Promise<GraphqlAnswer> => await gateway.query('{ accounts(first: 1) { edges { node { name } } } }');

  test('answers what has a place, refuses the others at once with a code and when to come again, and takes them later', async () => {
    const inPlace = Array.from({ length: PLACES }, ask);
    await full;
    // The places stay taken: whoever is refused here has not waited for one.
    const refused = await Promise.all(Array.from({ length: PLACES * 5 }, async () => await post(gateway.url)));
    for (const response of refused) {
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED', retryable: true } }] });
    }
    goOn();
    expect((await Promise.all(inPlace)).map(({ status, errors }) => [status, errors])).toEqual(
      Array.from({ length: PLACES }, () => [200, undefined]),
    );
    expect((await ask()).status).toBe(200);
    expect(await registry.metrics()).toContain(`overlay_graphql_refused_total ${PLACES * 5}`);
  });

  test('refuses a query on a WebSocket likewise, and keeps the socket', async () => {
    const inPlace = Array.from({ length: PLACES }, ask);
    await full;
    const client = createClient({ url: `${gateway.url.replace('http', 'ws')}graphql`, webSocketImpl: WebSocket, lazy: true });
    const query = '{ accounts(first: 1) { edges { node { name } } } }';
    const results = client.iterate({ query });
    expect((await results.next()).value).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED', retryAfterMs: 1_000 } }] });
    goOn();
    await Promise.all(inPlace);
    const again = await client.iterate({ query }).next();
    expect(again.value).toMatchObject({ data: { accounts: { edges: [{}] } } });
    await client.dispose();
  });

  test('is still alive to who asks whether it is', async () => {
    const inPlace = Array.from({ length: PLACES }, ask);
    await full;
    expect((await fetch(`${gateway.url}healthz`)).status).toBe(200);
    goOn();
    await Promise.all(inPlace);
  });
});

describe('AI fields of a process that is overloaded', () => {
  test('are drafts without a call of a model, and fresh again when there is room', async () => {
    let isOverloaded = true;
    await using room = await openRoom({ isOverloaded: () => isOverloaded });
    const [shed] = await room.read(['acc_1']);
    expect(shed?.summary).toMatchObject({ state: 'DRAFT', reason: 'OVERLOADED' });
    expect(shed?.nextStep).toMatchObject({ state: 'DRAFT', reason: 'OVERLOADED' });
    expect(room.recorder.calls).toHaveLength(0);
    isOverloaded = false;
    const [fresh] = await room.read(['acc_1']);
    expect(fresh?.summary).toMatchObject({ state: 'FRESH' });
  });

  test('are fresh where they are in the cache', async () => {
    let isOverloaded = false;
    await using room = await openRoom({ isOverloaded: () => isOverloaded });
    await room.read(['acc_1']);
    isOverloaded = true;
    const [cached] = await room.read(['acc_1']);
    expect(cached?.summary.state).toBe('FRESH');
    expect(room.recorder.calls).toHaveLength(1);
  });

  test('are not waited for by who comes while another has them written', async () => {
    let isOverloaded = false;
    await using room = await openRoom({ isOverloaded: () => isOverloaded });
    room.recorder.behave({ kind: 'hang' });
    const first = room.read(['acc_1']);
    await room.recorder.called(1);
    isOverloaded = true;
    const [shed] = await room.read(['acc_1']);
    expect(shed?.summary).toMatchObject({ state: 'DRAFT', reason: 'OVERLOADED' });
    room.recorder.resume();
    const [written] = await first;
    expect(written?.summary.state).toBe('FRESH');
  });

  test('are told as a draft to who begins to follow them', async () => {
    await using room = await openRoom({ isOverloaded: () => true });
    const messages: SummaryMessage[] = [];
    for await (const message of room.reader.stream('acc_1', { viewer, signal: AbortSignal.timeout(60_000) })) messages.push(message);
    expect(messages.at(-1)).toMatchObject({ kind: 'insight-end', summary: { state: 'DRAFT', reason: 'OVERLOADED' } });
    expect(room.recorder.calls).toHaveLength(0);
  });
});

async function post(url: string): Promise<Response> {
  return await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ accounts(first: 1) { edges { node { name } } } }' }),
  });
}
