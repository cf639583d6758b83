import { Agent, request as openRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { z } from 'zod';

/** What became of the calls of one slice. */
export interface Calls {
  /** Milliseconds from when a read of CRM fields was due to its answer. */
  readonly base: readonly number[];
  /** All calls by HTTP status; 0 is a connection that broke. */
  readonly statuses: ReadonlyMap<number, number>;
  /** AI answers by state and reason. */
  readonly insight: ReadonlyMap<string, number>;
}

/** Where calls go and about what. */
interface Target {
  /** Of the gateway, with a slash at the end. */
  readonly url: string;
  readonly ids: readonly string[];
  readonly seconds: number;
}

const BASE =
  'query ($id: ID!) { account(id: $id) { name contacts(first: 10) { edges { node { name } } } deals(first: 10) { edges { node { name } } } } }';
const INSIGHT = 'query ($id: ID!) { account(id: $id) { name summary(within: "PT2S") { state reason } } }';

const written = z.object({
  data: z.object({ account: z.object({ summary: z.object({ state: z.string(), reason: z.string().nullable() }) }).nullable() }).nullish(),
});

/** Reads CRM fields at a rate, and AI fields at a quarter of it, each when it is due whether or not the ones before were answered. */
export async function callFor({ url, ids, seconds, rate }: Target & { readonly rate: number }): Promise<Calls> {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const base: number[] = [];
  const statuses = new Map<number, number>();
  const insight = new Map<string, number>();
  const from = performance.now();

  async function asked(query: string, id: string | undefined, take: (text: string) => void): Promise<void> {
    const { status, text } = await call(agent, url, { query, id });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    take(text);
  }

  async function paced(query: string, everyMs: number, take: (text: string, ms: number) => void): Promise<void> {
    const open: Promise<void>[] = [];
    for (let turn = 0; turn * everyMs < seconds * 1_000; turn += 1) {
      const dueAt = from + turn * everyMs;
      const leftMs = dueAt - performance.now();
      if (leftMs > 0) await pause(leftMs);
      open.push(asked(query, ids[turn % ids.length], (text) => take(text, performance.now() - dueAt)));
    }
    await Promise.all(open);
  }

  await Promise.all([
    paced(BASE, 1_000 / rate, (_, ms) => base.push(ms)),
    paced(INSIGHT, 4_000 / rate, (text) => {
      const summary = text === '' ? undefined : written.safeParse(JSON.parse(text)).data?.data?.account?.summary;
      const state = summary === undefined ? 'none' : [summary.state, ...(summary.reason === null ? [] : [summary.reason])].join(' ');
      insight.set(state, (insight.get(state) ?? 0) + 1);
    }),
  ]);
  agent.destroy();
  return { base, statuses, insight };
}

/** What became of callers who ask again as soon as they are answered, and after a pause where they are refused. */
export interface Crowd {
  readonly answered: number;
  /** Milliseconds after which each refusal came. */
  readonly refusals: readonly number[];
  /** Refusals without a code or a time to come again. */
  readonly uncoded: number;
}

/** So many callers of CRM fields at once. */
export async function callers({ url, ids, seconds, count }: Target & { readonly count: number }): Promise<Crowd> {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const refusals: number[] = [];
  let [answered, uncoded] = [0, 0];
  const endsAt = performance.now() + seconds * 1_000;
  await Promise.all(
    Array.from({ length: count }, async (_, caller) => {
      for (let turn = 0; performance.now() < endsAt; turn += 1) {
        const from = performance.now();
        const { status, text, retryAfter } = await call(agent, url, { query: BASE, id: ids[(caller + turn) % ids.length] });
        if (status === 200) answered += 1;
        else {
          refusals.push(performance.now() - from);
          if (!text.includes('"OVERLOADED"') || retryAfter < 1) uncoded += 1;
          await pause(retryAfter * 1_000);
        }
      }
    }),
  );
  agent.destroy();
  return { answered, refusals, uncoded };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  /** Seconds. */
  readonly retryAfter: number;
}

async function call(
  agent: Agent,
  url: string,
  { query, id }: { readonly query: string; readonly id: string | undefined },
): Promise<Answer> {
  const body = JSON.stringify({ query, variables: { id } });
  return await new Promise((resolve) => {
    const sent = openRequest(
      `${url}graphql`,
      { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(parts).toString('utf8'),
            retryAfter: Number(response.headers['retry-after'] ?? 0),
          }),
        );
      },
    );
    sent.once('error', () => resolve({ status: 0, text: '', retryAfter: 1 }));
    sent.end(body);
  });
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
