import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import OpenAI from 'openai';
import { WebSocket } from 'ws';
import { z } from 'zod';

import type { Heard } from './measure.ts';

const PEOPLE = 6_000;
const PER_SOCKET = 50;

/** Everybody who takes part in a run. Disposing ends their processes. */
export interface Parties extends AsyncDisposable {
  readonly gateway: ChildProcess;
  readonly sdk: OpenAI;
  readonly clients: readonly Client[];
  /** Nobody is asked about twice: an answer that is there already is not streamed. */
  readonly nextPerson: () => string;
}

/** Starts model server and gateway. */
export async function open(pace: { readonly tokens: number; readonly everyMs: number; readonly streams: number }): Promise<Parties> {
  const resources = new AsyncDisposableStack();
  const model = await start('./model.ts', [String(pace.tokens), String(pace.everyMs)]);
  const gateway = await start('./gateway.ts', [model.url, String(PEOPLE)]);
  for (const { child } of [gateway, model]) {
    resources.defer(async () => {
      child.disconnect();
      await once(child, 'exit');
    });
  }
  const url = `${gateway.url.replace('http', 'ws')}graphql`;
  const clients = Array.from({ length: Math.ceil(pace.streams / PER_SOCKET) }, () =>
    createClient({ url, webSocketImpl: WebSocket, lazy: true, lazyCloseTimeout: 60_000 }),
  );
  for (const client of clients) resources.defer(async () => await client.dispose());
  const sdk = new OpenAI({ baseURL: model.url, apiKey: 'none', maxRetries: 0 });
  let people = 0;
  return {
    gateway: gateway.child,
    sdk,
    clients,
    nextPerson: () => {
      people += 1;
      if (people >= PEOPLE) throw new RangeError('More people are asked about than there are.');
      return `con_${people}`;
    },
    [Symbol.asyncDispose]: async () => await resources.disposeAsync(),
  };
}

const told = z.object({ url: z.string() });
const costs = z.object({ cpuMs: z.number(), rssMb: z.number() });

async function start(file: string, words: readonly string[]): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = fork(new URL(file, import.meta.url), words);
  const [message] = await once(child, 'message');
  return { child, url: told.parse(message).url };
}

/** What a process has cost so far. */
export async function costsOf(child: ChildProcess): Promise<z.infer<typeof costs>> {
  child.send('costs');
  const [message] = await once(child, 'message');
  return costs.parse(message);
}

interface Told {
  readonly summaryStream: { readonly text?: string; readonly summary?: { readonly state: string } };
}

/**
 * One stream of the gateway.
 *
 * @yields what its subscriber hears.
 */
export async function* throughGateway({ clients, nextPerson }: Parties, index: number): AsyncGenerator<Heard> {
  const client = clients[Math.floor(index / PER_SOCKET) % clients.length];
  if (client === undefined) throw new TypeError('A socket is missing.');
  const query =
    'subscription ($id: ID!) { summaryStream(id: $id) { __typename ... on InsightDelta { sequence text } ... on InsightEnd { summary { state } } } }';
  for await (const { data } of client.iterate<Told>({ query, variables: { id: nextPerson() } })) {
    const { text = '', summary } = data?.summaryStream ?? {};
    yield { text, state: summary?.state };
  }
}

/**
 * The same words without the gateway.
 *
 * @yields what the SDK hands out.
 */
export async function* throughSdk({ sdk }: Parties): AsyncGenerator<Heard> {
  const chunks = await sdk.chat.completions.create({
    model: 'bench',
    stream: true,
    messages: [{ role: 'user', content: 'Say something.' }],
  });
  for await (const chunk of chunks) yield { text: chunk.choices[0]?.delta.content ?? '' };
}
