import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';

import type { SummaryMessage } from '../../src/insight/insight.ts';
import { createMemoryReaders } from './memory-readers.ts';
import type { MemoryReaders } from './memory-readers.ts';
import { startGateway } from './start-gateway.ts';

const READERS = 50;
const TEXT = 'x'.repeat(256 * 1024);
const QUERY = 'subscription { summaryStream(id: "acc_0") { ... on InsightDelta { sequence text } } }';

// The patience of the gateway passes by itself; sockets, and what waits for them here, go by the real time.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

interface Endless {
  readonly readers: MemoryReaders;
  /** Messages asked for so far. */
  told: number;
  /** Streams under way. */
  open: number;
}

/** Readers whose stream never ends. */
function endless(): Endless {
  const readers = createMemoryReaders({ accounts: 1 });
  async function* stream(): AsyncGenerator<SummaryMessage, void, void> {
    state.open += 1;
    try {
      for (let sequence = 0; ; sequence += 1) {
        await turn();
        state.told += 1;
        yield { kind: 'insight-delta', sequence, text: TEXT };
      }
    } finally {
      state.open -= 1;
    }
  }
  const state: Endless = { told: 0, open: 0, readers: { ...readers, insight: { ...readers.insight, stream } } };
  return state;
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

/** Waits until for a while no more messages have been asked for: whatever lies between has been filled. */
async function full(state: Endless): Promise<void> {
  for (let told = -1; told !== state.told;) {
    told = state.told;
    const from = performance.now();
    await until(() => performance.now() - from > 250);
  }
}

async function subscribe(url: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }));
  return socket;
}

async function openEvents(url: string): Promise<IncomingMessage> {
  const asked = request(`${url}graphql/stream`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
  });
  asked.end(JSON.stringify({ query: QUERY }));
  const [response]: IncomingMessage[] = await once(asked, 'response');
  if (response === undefined) throw new TypeError('A request must be answered.');
  return response;
}

function bytesHeld(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('sockets that are not read wait with one message each, hold nobody up, and are closed with 1013', async () => {
  const state = endless();
  await using gateway = await startGateway(state.readers);
  const before = bytesHeld();
  const slow = await Promise.all(Array.from({ length: READERS }, async () => await subscribe(gateway.url)));
  for (const socket of slow) socket.pause();
  await full(state);
  expect(state.open).toBe(READERS);
  // Of each stream one message is on its way out and one in hand; what else was told lies with the network.
  expect(bytesHeld() - before).toBeLessThan(64 * 2 ** 20);

  const prompt = await subscribe(gateway.url);
  let heard = 0;
  prompt.on('message', () => {
    heard += 1;
  });
  await until(() => heard >= 20);
  expect(state.open).toBe(READERS + 1);

  vi.advanceTimersByTime(20_000);
  const [first] = slow;
  first?.resume();
  expect(await once(first ?? prompt, 'close')).toEqual([1013, Buffer.from('The reader is too slow')]);
  vi.advanceTimersByTime(1_000);
  await until(() => state.open === 1);
  for (const socket of slow) socket.resume();
  await until(() => slow.every(({ readyState }) => readyState === WebSocket.CLOSED));
  expect(prompt.readyState).toBe(WebSocket.OPEN);
  prompt.terminate();
  await until(() => state.open === 0);
});

test('events that are not read wait, and the stream ends with READER_TOO_SLOW', async () => {
  const state = endless();
  await using gateway = await startGateway(state.readers);
  const responses = await Promise.all(Array.from({ length: READERS }, async () => await openEvents(gateway.url)));
  await full(state);
  expect(state.open).toBe(READERS);

  vi.advanceTimersByTime(20_000);
  const [first, ...rest] = responses;
  expect(first === undefined ? '' : (await textOf(first)).slice(-500)).toContain('"code":"READER_TOO_SLOW"');
  vi.advanceTimersByTime(1_000);
  await until(() => state.open === 0);
  await Promise.allSettled(rest.map(async (response) => await textOf(response)));
  expect(rest.every(({ complete }) => !complete)).toBe(true);
});
