import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import OpenAI from 'openai';
import { WebSocket } from 'ws';
import { z } from 'zod';

import { machineLine } from './machine.ts';
import { agesOf } from './streams/stamp.ts';

/**
 * What streaming through the gateway adds: from a word's leaving the model server to its arrival at a subscriber, beside the plain
 * OpenAI SDK against the same server. Model server, gateway and subscribers are processes of their own; every word carries the time
 * at which it left.
 */
const STREAMS = [1, 50, 500] as const;
const PEOPLE = 2_000;
/** Single streams are short of samples: they are run one after the other this often. */
const ROUNDS: Readonly<Record<number, number>> = { 1: 20, 50: 4, 500: 2 };
const PER_SOCKET = 50;

interface Sample {
  readonly first: readonly number[];
  readonly all: readonly number[];
  /** Streams that ended without a word, or without an end. */
  readonly starved: number;
}

const told = z.object({ url: z.string() });
const costs = z.object({ cpuMs: z.number(), rssMb: z.number() });

async function start(file: string, words: readonly string[]): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = fork(new URL(file, import.meta.url), words);
  const [message] = await once(child, 'message');
  return { child, url: told.parse(message).url };
}

async function costsOf(child: ChildProcess): Promise<z.infer<typeof costs>> {
  child.send('costs');
  const [message] = await once(child, 'message');
  return costs.parse(message);
}

async function measure(count: number, follow: (index: number) => AsyncIterable<string>): Promise<Sample> {
  const first: number[] = [];
  const all: number[] = [];
  let starved = 0;
  for (let round = 0; round < (ROUNDS[count] ?? 1); round += 1) {
    await Promise.all(
      Array.from({ length: count }, async (_, index) => {
        let heard = 0;
        for await (const text of follow(index)) {
          const ages = agesOf(text);
          if (heard === 0 && ages[0] !== undefined) first.push(ages[0]);
          all.push(...ages);
          heard += ages.length;
        }
        if (heard === 0) starved += 1;
      }),
    );
  }
  return { first, all, starved };
}

let nextPerson = 0;

async function* throughGateway(clients: readonly Client[], index: number): AsyncGenerator<string> {
  const client = clients[Math.floor(index / PER_SOCKET)];
  if (client === undefined) throw new TypeError('A socket is missing.');
  nextPerson += 1;
  const query = `subscription { summaryStream(id: "con_${nextPerson}") { __typename ... on InsightDelta { sequence text } } }`;
  for await (const { data } of client.iterate<{ summaryStream: { readonly text?: string } }>({ query })) {
    if (data?.summaryStream.text !== undefined) yield data.summaryStream.text;
  }
}

async function* throughSdk(sdk: OpenAI): AsyncGenerator<string> {
  const chunks = await sdk.chat.completions.create({
    model: 'bench',
    stream: true,
    messages: [{ role: 'user', content: 'Say something.' }],
  });
  for await (const chunk of chunks) yield chunk.choices[0]?.delta.content ?? '';
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

async function open(
  tokens: number,
  everyMs: number,
): Promise<AsyncDisposableStack & { readonly gateway: ChildProcess; readonly sdk: OpenAI; readonly clients: readonly Client[] }> {
  const resources = new AsyncDisposableStack();
  const model = await start('./streams/model.ts', [String(tokens), String(everyMs)]);
  const gateway = await start('./streams/gateway.ts', [model.url, String(PEOPLE)]);
  for (const { child } of [gateway, model]) {
    resources.defer(async () => {
      child.disconnect();
      await once(child, 'exit');
    });
  }
  const url = `${gateway.url.replace('http', 'ws')}graphql`;
  const clients = Array.from({ length: Math.ceil(500 / PER_SOCKET) }, () =>
    createClient({ url, webSocketImpl: WebSocket, lazy: true, lazyCloseTimeout: 60_000 }),
  );
  for (const client of clients) resources.defer(async () => await client.dispose());
  const sdk = new OpenAI({ baseURL: model.url, apiKey: 'none', maxRetries: 0 });
  return Object.assign(resources, { gateway: gateway.child, sdk, clients });
}

const failures: string[] = [];
const print = (line: string): void => void process.stdout.write(`${line}\n`);
function hold(claim: string, holds: boolean): string {
  if (!holds) failures.push(claim);
  return holds ? 'pass' : 'FAIL';
}
const ms = (value: number): string => value.toFixed(2).padStart(8);

print(machineLine());
print('From a word leaving the model to its arrival, milliseconds; "added" is gateway less plain SDK.');
print('streams   through        first p50  first p99  word p50  word p99   added p50  added p99');
{
  await using run = await open(20, 25);
  await measure(50, (index) => throughGateway(run.clients, index));
  await measure(50, () => throughSdk(run.sdk));
  const before = await costsOf(run.gateway);
  for (const count of STREAMS) {
    const plain = await measure(count, () => throughSdk(run.sdk));
    const ours = await measure(count, (index) => throughGateway(run.clients, index));
    const line = ({ first, all }: Sample): string =>
      [quantile(first, 0.5), quantile(first, 0.99), quantile(all, 0.5), quantile(all, 0.99)].map(ms).join('  ');
    const added = {
      p50: quantile(ours.first, 0.5) - quantile(plain.first, 0.5),
      p99: quantile(ours.first, 0.99) - quantile(plain.first, 0.99),
    };
    const verdict = [
      hold(`added time to first token p50 at ${count}`, added.p50 <= 1),
      hold(`added time to first token p99 at ${count}`, added.p99 <= 15),
      hold(`no stream starved at ${count}`, ours.starved === 0),
    ].join(' ');
    print(`${String(count).padStart(7)}   plain SDK    ${line(plain)}`);
    print(`${String(count).padStart(7)}   crm-overlay  ${line(ours)}  ${ms(added.p50)}  ${ms(added.p99)}   ${verdict}`);
  }
  const after = await costsOf(run.gateway);
  const grown = after.rssMb - before.rssMb;
  print(`memory grown by ${grown.toFixed(0)} MiB ${hold('memory grows by at most 128 MiB', grown <= 128)}`);
}
{
  // As fast as it can: what a core of the gateway carries, everything included from the request to the last message.
  const tokens = 600;
  const count = 50;
  await using run = await open(tokens, 0);
  await measure(count, (index) => throughGateway(run.clients, index));
  const before = await costsOf(run.gateway);
  const rounds = (ROUNDS[count] ?? 1) * count;
  await measure(count, (index) => throughGateway(run.clients, index));
  const after = await costsOf(run.gateway);
  const perSecond = (rounds * tokens) / ((after.cpuMs - before.cpuMs) / 1_000);
  print(`${Math.round(perSecond)} tokens/s per core ${hold('25,000 tokens/s per core', perSecond >= 25_000)}`);
}
if (failures.length > 0) {
  print(`Not held: ${failures.join('; ')}.`);
  process.exitCode = 1;
}
