import { request as openRequest } from 'node:http';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createWebhookSender } from '../../connectors/webhook-registry.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createReceiveWebhook } from '../../src/timeline/intake/receive-webhook.ts';
import type { IntakeLimits } from '../../src/timeline/intake/receive-webhook.ts';
import { createTestDatabase } from '../support/database.ts';
import { OTHER_SECRET, SECRET, SENDERS } from '../support/webhook-deliveries.ts';
import type { PlayedSender, Posted } from '../support/webhook-deliveries.ts';
import { createMemoryReaders } from './memory-readers.ts';
import { startGateway } from './start-gateway.ts';
import type { RunningGateway } from './start-gateway.ts';

const PUBLIC_URL = 'https://hooks.example.com';
const MAX_BYTES = 65_536;

let database: Database;
let gateway: RunningGateway;

async function startIntake(on: Database, limits: IntakeLimits = {}): Promise<RunningGateway> {
  const senders = new Map(SENDERS.map(({ name, settings }) => [name, createWebhookSender(name, settings)]));
  const clock = { now: () => Date.now() };
  return await startGateway(createMemoryReaders({ accounts: 1 }), {
    webhooks: {
      receive: createReceiveWebhook({ database: on, senders, clock, arrived: () => undefined, limits }),
      names: new Set(senders.keys()),
      publicUrl: PUBLIC_URL,
      maxBytes: MAX_BYTES,
    },
  });
}

beforeAll(async () => {
  database = await createTestDatabase();
  gateway = await startIntake(database);
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

const post = (sender: PlayedSender, body: string | Buffer, { secret = SECRET, now = Date.now() } = {}): Posted =>
  sender.post(body, { secret, now, publicUrl: PUBLIC_URL });

async function deliver({ path, headers, body }: Posted, to = gateway): Promise<Response> {
  return await fetch(new URL(path, to.url), { method: 'POST', headers, body: new Uint8Array(body) });
}

async function rows(): Promise<readonly { readonly source: string; readonly object: string; readonly state: string }[]> {
  return await database.query('select source, object, state from timeline.incoming order by number');
}

function played(name: string): PlayedSender {
  const found = SENDERS.find((sender) => sender.name === name);
  if (found === undefined) throw new TypeError(`${name} is not played`);
  return found;
}

describe('POST /webhooks/:name', () => {
  test.each(SENDERS.map((sender) => [sender.name, sender] as const))(
    'stores what %s says before it is answered, and a copy of it never',
    async (_, sender) => {
      const before = (await rows()).length;
      const now = Date.now();
      const first = await deliver(post(sender, sender.sample(now)));
      expect(first.status).toBeLessThan(300);
      expect((await rows()).length).toBe(before + 1);
      const copy = await deliver(post(sender, sender.sample(now)));
      expect(copy.status).toBe(first.status);
      expect((await rows()).length).toBe(before + 1);
    },
  );

  test.each(SENDERS.map((sender) => [sender.name, sender] as const))(
    'answers a forged delivery of %s with 401, a reason and nothing else, and stores nothing',
    async (_, sender) => {
      const before = (await rows()).length;
      const answer = await deliver(post(sender, sender.sample(Date.now()), { secret: OTHER_SECRET }));
      expect(answer.status).toBe(401);
      const text = await answer.text();
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'WEBHOOK_UNAUTHENTIC', retryable: false } }] });
      expect(text).not.toMatch(new RegExp(`${SECRET}|${OTHER_SECRET}|at .*\\.ts|node_modules`, 'u'));
      expect((await rows()).length).toBe(before);
    },
  );

  test('answers a body beyond the limit with 413, whatever its headers promise', async () => {
    const before = (await rows()).length;
    const sender = played('stripe');
    expect((await deliver(post(sender, Buffer.alloc(MAX_BYTES + 1, 32)))).status).toBe(413);
    expect(await postInParts(`${gateway.url}webhooks/stripe`, MAX_BYTES * 2)).toBe(413);
    expect((await rows()).length).toBe(before);
  });

  test.each([
    ['no UTF-8', Buffer.from([0xff, 0x80])],
    ['nested without end', Buffer.from('['.repeat(60_000))],
    ['cut', Buffer.from('{"id":"evt_1","type":"invoice.paid","cre')],
  ])('answers a signed body that is %s with 400, soon, and stores nothing', async (_, body) => {
    const before = (await rows()).length;
    const answer = await deliver(post(played('stripe'), body));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'WEBHOOK_UNREADABLE' } }] });
    expect((await rows()).length).toBe(before);
  });

  test('sets the one event aside that cannot be read, and takes the ninety-nine others', async () => {
    const sender = played('hubspot');
    const now = Date.now();
    const events = Array.from({ length: 100 }, (_, at) => ({
      portalId: 1,
      occurredAt: at === 37 ? 'never' : now,
      subscriptionType: 'deal.creation',
      objectId: 1_000 + at,
    }));
    expect((await deliver(post(sender, JSON.stringify(events)))).status).toBe(202);
    const [counted] = await database.query<{ waiting: number; dead: number; cause: { code: string } }>(
      `select count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'dead')::int as dead,
         max(cause::text)::jsonb as cause
       from timeline.incoming where (source, object) = ('hubspot', 'deals') or (source, object) = ('hubspot', '')`,
    );
    expect(counted).toMatchObject({ waiting: 99, dead: 1, cause: { code: 'WEBHOOK_UNREADABLE' } });
  });

  test('keeps text that a database cannot hold, without what it cannot', async () => {
    const sender = played('forms');
    const data = { form: 'nul \0 and half \uD800 a character', who: { mail: 'ann@example.com' } };
    const event = { specversion: '1.0', id: 'odd', source: '/forms', type: 'com.example.form', time: new Date().toISOString(), data };
    expect((await deliver(post(sender, JSON.stringify(event)))).status).toBe(202);
    const [row] = await database.query<{ subject: string }>(
      `select change -> 'record' -> 'fields' ->> 'subject' as subject from timeline.incoming where record_id = 'odd'`,
    );
    expect(row?.subject).toBe('nul  and half \uFFFD a character');
  });

  test('writes what many senders deliver at once in few statements, each once', async () => {
    const sender = played('stripe');
    const now = Date.now();
    const bodies = Array.from({ length: 60 }, (_, at) => sender.sample(now).replaceAll('in_1', `in_many_${at % 40}`));
    const statuses = await Promise.all(bodies.map(async (body) => (await deliver(post(sender, body))).status));
    expect(new Set(statuses)).toEqual(new Set([202]));
    const [counted] = await database.query<{ count: number }>(
      `select count(*)::int as count from timeline.incoming where record_id like 'in_many_%'`,
    );
    expect(counted?.count).toBe(40);
  });

  test('answers 404 where nobody is configured, 405 to what is no delivery, and 204 to who asks whether it is there', async () => {
    expect((await fetch(`${gateway.url}webhooks/nobody`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await fetch(`${gateway.url}webhooks/%zz`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await fetch(`${gateway.url}webhooks/stripe`, { method: 'PUT', body: '{}' })).status).toBe(405);
    expect((await fetch(`${gateway.url}webhooks/mailchimp`)).status).toBe(204);
    expect((await fetch(`${gateway.url}webhooks/nobody`)).status).toBe(404);
  });

  test('is reached by any name, as its sender proves itself otherwise', async () => {
    const sender = played('stripe');
    const { path, headers, body } = post(sender, sender.sample(Date.now()));
    expect((await deliver({ path, headers: { ...headers, host: 'hooks.example.com', origin: 'https://example.com' }, body })).status).toBe(
      202,
    );
  });

  test('tells in its metrics what came, under no name that a caller made up', async () => {
    await fetch(`${gateway.url}webhooks/made-up`, { method: 'POST', body: '{}' });
    const metrics = await (await fetch(`${gateway.url}metrics`)).text();
    expect(metrics).toContain('overlay_webhook_deliveries_total{sender="stripe",outcome="accepted"}');
    expect(metrics).not.toContain('made-up');
  });
});

describe('under load', () => {
  test('answers 429 with Retry-After to a sender that sends more than it may, and takes it again later', async () => {
    await using slow = await startIntake(database, { maxPerSecond: 1 });
    const sender = played('stripe');
    const statuses: number[] = [];
    for (let at = 0; at < 12; at += 1) {
      const answer = await deliver(post(sender, sender.sample(Date.now()).replaceAll('in_1', `in_rate_${at}`)), slow);
      statuses.push(answer.status);
      if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    }
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 202));
    expect(statuses).toContain(429);
  });

  test('answers 429 before it stores more than may wait', async () => {
    await using full = await startIntake(database, { maxWaiting: 1 });
    const sender = played('stripe');
    let status = 0;
    while (status !== 429) ({ status } = await deliver(post(sender, sender.sample(Date.now())), full));
    expect(status).toBe(429);
  });

  test('answers 503 with Retry-After, and never 4xx, while nothing can be stored', async () => {
    const gone: Database = {
      ...database,
      query: async () => {
        throw Object.assign(new Error('could not extend file: No space left on device'), { code: '53100' });
      },
    };
    await using broken = await startIntake(gone);
    const sender = played('stripe');
    const answer = await deliver(post(sender, sender.sample(Date.now())), broken);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await answer.text()).not.toContain('No space');
  });
});

/** Posts a body of unknown length until it is answered. */
async function postInParts(url: string, sizeBytes: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    const sent = openRequest(url, { method: 'POST' }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
      sent.destroy();
    });
    sent.on('error', reject);
    for (let written = 0; written < sizeBytes; written += 8_192) sent.write(Buffer.alloc(8_192, 32));
    sent.end();
  });
}
