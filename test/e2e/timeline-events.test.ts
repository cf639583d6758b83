import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createClient } from 'graphql-ws';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

import { writeLegacyDatabase } from '../../src/demo/to-legacy.ts';
import { createWorld } from '../../src/demo/world.ts';
import { settle, startProduct } from '../support/company.ts';
import type { Product } from '../support/company.ts';

const redisUrl = process.env['TEST_REDIS_URL'];
const NOW = '2026-11-22T12:00:00.000Z';
const SECRET = 'a secret that billing and we share';

const EVENTS = `subscription ($about: ID!, $after: String) { timelineEvents(about: $about, after: $after, kinds: [INVOICE_ISSUED]) {
  cursor event { kind subject amount { amount currency } dueAt source { source id } }
} }`;

interface Message {
  readonly cursor: string;
  readonly event: { readonly kind: string; readonly subject: string } | null;
}

/**
 * Follows a timeline on one gateway.
 *
 * @yields each message as it comes.
 */
async function* follow({ url }: Product, variables: { readonly about: string; readonly after?: string }): AsyncGenerator<Message> {
  const client = createClient({ url: `${url.replace('http', 'ws')}graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
  try {
    for await (const { data } of client.iterate<{ timelineEvents: Message }>({ query: EVENTS, variables })) {
      if (data) yield data.timelineEvents;
    }
  } finally {
    await client.dispose();
  }
}

async function bill({ url }: Product, invoice: { readonly number: string; readonly email: string }): Promise<number> {
  const created = Date.parse(NOW) / 1_000 - 86_400;
  const due = created - 30 * 86_400;
  const object = { id: `in_${invoice.number}`, object: 'invoice', status: 'open', total: 120_050, currency: 'eur', created, due_date: due };
  const body = JSON.stringify({
    id: `evt_${invoice.number}`,
    type: 'invoice.finalized',
    created,
    data: { object: { ...object, number: invoice.number, customer_email: invoice.email } },
  });
  const seconds = Math.floor(Date.parse(NOW) / 1_000);
  const signature = createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${seconds},v1=${signature}` };
  const response = await fetch(`${url}webhooks/billing`, { method: 'POST', headers, body });
  await response.body?.cancel();
  return response.status;
}

async function next(messages: AsyncGenerator<Message>): Promise<Message> {
  const { value, done } = await messages.next();
  if (done === true) throw new TypeError('The stream has ended.');
  return value;
}

if (redisUrl === undefined) {
  describe.skip('a timeline over two gateways (SKIPPED: TEST_REDIS_URL is not set)', () => {
    test('needs a Redis server', () => expect(redisUrl).toBeDefined());
  });
} else {
  test('an invoice that billing posts to one gateway is told by another, none is lost between two connections, and it forbids the upsell', async () => {
    await using resources = new AsyncDisposableStack();
    const folder = await mkdtemp(join(tmpdir(), 'overlay-timeline-'));
    resources.defer(async () => await rm(folder, { recursive: true, force: true }));
    const legacy = join(folder, 'legacy.sqlite');
    await writeLegacyDatabase({ path: legacy, world: createWorld({ seed: 1, accounts: 4, asOf: '2026-11-22' }) });
    const mapping = fileURLToPath(new URL('../../src/demo/legacy-mapping.json', import.meta.url));
    const shared = {
      redisUrl,
      masterKey: 'a master key that two gateways share',
      sources: { legacy: { type: 'sql', dialect: 'sqlite', url: legacy, mapping } },
      webhooks: { senders: { billing: { sender: 'stripe', secrets: [SECRET] } } },
    };
    const one = resources.use(await startProduct(shared));
    await settle(one);
    const other = resources.use(await startProduct({ ...shared, databaseUrl: one.overlay.database.url }));
    const [contact] = await one.overlay.database.query<{ readonly account: string; readonly email: string }>(
      `select account_id as account, emails[1] as email from graph.contact where account_id is not null and cardinality(emails) = 1
         and emails[1] not in (select unnest(emails) from graph.contact other where other.id <> contact.id) order by id`,
    );
    if (contact === undefined) throw new TypeError('Somebody in the company has an address.');

    const first = follow(other, { about: contact.account });
    expect((await next(first)).event).toBeNull();
    expect(await bill(one, { number: 'R-1', email: contact.email })).toBe(202);
    const told = await next(first);
    expect(told.event).toEqual({
      kind: 'INVOICE_ISSUED',
      subject: 'R-1',
      amount: { amount: '1200.50', currency: 'EUR' },
      dueAt: '2026-10-22T12:00:00.000Z',
      source: { source: 'billing', id: 'in_R-1' },
    });
    await first.return(undefined);

    expect(await bill(one, { number: 'R-2', email: contact.email })).toBe(202);
    expect(await bill(one, { number: 'R-3', email: 'nobody@nowhere-at-all.example' })).toBe(202);
    const again = follow(one, { about: contact.account, after: told.cursor });
    expect((await next(again)).event?.subject).toBe('R-2');
    await again.return(undefined);

    await settle(one);
    const query = `query ($id: ID!) {
      account(id: $id) { signals { kind evidence } nextStep(within: "PT5S") { kind } }
      parkedEvents { edges { node { reason event { subject } } } }
    }`;
    const { data, errors } = await other.query(query, { variables: { id: contact.account } });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      account: {
        signals: expect.arrayContaining([
          { kind: 'OVERDUE_INVOICE', evidence: 'Invoice R-1 over 1200.50 EUR was due on 2026-10-22 and is not paid.' },
        ]) as unknown,
      },
      parkedEvents: { edges: [{ node: { reason: 'UNKNOWN_ADDRESS', event: { subject: 'R-3' } } }] },
    });
  });
}
