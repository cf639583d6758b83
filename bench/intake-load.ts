import { Agent, request as openRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { invoiceBody, ticketBody, touchesBody } from '../src/demo/webhooks-events.ts';
import { playSendgrid, playStripe, playZendesk } from '../src/demo/webhooks-signing.ts';

const SECRET = 'secret-of-a-bench-that-protects-nothing';

/** The senders of the load, by configured name: two of billing, one of support, two of mailings. */
export const SENDERS = {
  billing: playStripe(SECRET),
  'billing-eu': playStripe(SECRET),
  support: playZendesk(SECRET),
  mailings: playSendgrid(SECRET),
  newsletter: playSendgrid(SECRET),
} as const;
type SenderName = keyof typeof SENDERS;

/** Events in a batch of the senders that send batches. */
export const BATCH = 100;

/** Senders whose requests hold one event. */
const SINGLE: readonly SenderName[] = ['billing', 'support', 'billing-eu'];
const BATCHED: readonly SenderName[] = ['mailings', 'newsletter'];

/** A body no other call gives, and how many events it holds. */
export function makeBody(name: SenderName, number: number, now: number): { readonly body: string; readonly events: number } {
  // Each customer comes again and again, as customers do.
  const who = number % 5_000;
  const [email, company] = [`person.${who}@customer-${who % 500}.example`, `Customer ${who % 500}`];
  if (name === 'support') {
    const [subject, description] = ['The import does not end', 'Since this morning the import of orders stands still.'];
    return { body: ticketBody({ id: String(number), subject, description, priority: 'NORMAL', email, company, openedAt: now }), events: 1 };
  }
  if (name === 'billing' || name === 'billing-eu') {
    const dueAt = now + 30 * 86_400_000;
    const invoice = { id: `in_${number}`, number: `INV-${number}`, total: 125_000, currency: 'EUR', email, company, createdAt: now, dueAt };
    return { body: invoiceBody({ ...invoice, status: 'open' }), events: 1 };
  }
  const touches = Array.from({ length: BATCH }, (_, at) => ({
    email: `person.${(who + at) % 5_000}@customer-${((who + at) % 5_000) % 500}.example`,
    happening: 'open' as const,
    mailing: 'News of the month',
    message: `m-${number}-${at}`,
    at: now,
  }));
  return { body: touchesBody(touches), events: BATCH };
}

/** What became of a load. */
export interface Outcome {
  /** Milliseconds from when a request was due to its answer, of those that were accepted. */
  readonly latencies: readonly number[];
  /** Events of requests answered with 2xx. */
  readonly acknowledged: number;
  /** Requests by status; 0 is a connection that broke. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly seconds: number;
}

/** How it is sent. */
export interface LoadOptions {
  /** Of the gateway, with a slash at the end. */
  readonly url: string;
  readonly seconds: number;
  /** Events a second, half of them one by one, half in batches; undefined: as many as are answered. */
  readonly rate: number | undefined;
}

let nextNumber = 0;

/**
 * Sends for so many seconds. At a rate, requests go out when they are due whether or not the ones before were answered, and their time is counted
 * from then: a gateway that stands still is not spared by a sender that waits for it.
 */
export async function sendLoad({ url, seconds, rate }: LoadOptions): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64, scheduling: 'lifo' });
  const latencies: number[] = [];
  const statuses = new Map<number, number>();
  let acknowledged = 0;
  const from = performance.now();
  const endsAt = from + seconds * 1_000;

  async function send(name: SenderName, dueAt: number): Promise<void> {
    nextNumber += 1;
    const { body, events } = makeBody(name, nextNumber, Date.now());
    const status = await post(agent, `${url}webhooks/${name}`, SENDERS[name].sign(body, Date.now()));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status < 200 || status >= 300) return;
    acknowledged += events;
    latencies.push(performance.now() - dueAt);
  }

  async function paced(names: readonly SenderName[], everyMs: number): Promise<void> {
    const open = new Set<Promise<void>>();
    for (let turn = 0; from + turn * everyMs < endsAt; turn += 1) {
      const dueAt = from + turn * everyMs;
      const leftMs = dueAt - performance.now();
      if (leftMs > 0) await pause(leftMs);
      const sent = send(names[turn % names.length] ?? 'billing', dueAt);
      open.add(sent);
      void sent.finally(() => open.delete(sent));
    }
    await Promise.all(open);
  }

  async function unpaced(names: readonly SenderName[]): Promise<void> {
    for (let turn = 0; performance.now() < endsAt; turn += 1) await send(names[turn % names.length] ?? 'billing', performance.now());
  }

  if (rate === undefined) await Promise.all([...Array.from({ length: 16 }, async () => await unpaced(SINGLE)), unpaced(BATCHED)]);
  else await Promise.all([paced(SINGLE, 2_000 / rate), paced(BATCHED, (2_000 * BATCH) / rate)]);
  agent.destroy();
  return { latencies, acknowledged, statuses, seconds: (performance.now() - from) / 1_000 };
}

async function post(
  agent: Agent,
  url: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): Promise<number> {
  return await new Promise((resolve) => {
    const sent = openRequest(
      url,
      { agent, method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sent.once('error', () => resolve(0));
    sent.end(body);
  });
}
