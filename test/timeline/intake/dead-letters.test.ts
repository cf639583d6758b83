import { afterAll, beforeAll, expect, test } from 'vitest';

import { createHubspotWebhook } from '../../../connectors/hubspot/webhook.ts';
import type { Database } from '../../../src/platform/postgres.ts';
import { createDeadLetters } from '../../../src/timeline/intake/dead-letters.ts';
import type { DeadLetters } from '../../../src/timeline/intake/dead-letters.ts';
import { storeIncoming } from '../../../src/timeline/intake/incoming-store.ts';
import { createTestDatabase } from '../../support/database.ts';
import { SECRET } from '../../support/webhook-deliveries.ts';

const NOW = '2026-11-22T12:00:00.000Z';
let database: Database;
let letters: DeadLetters;
let told = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  letters = createDeadLetters({
    database,
    senders: new Map([['hubspot', createHubspotWebhook('hubspot', { secrets: [SECRET], source: 'hubspot' })]]),
    arrived: () => (told += 1),
    clock: { now: () => Date.parse(NOW) },
  });
  const readable = { subscriptionType: 'deal.creation', objectId: 7, occurredAt: Date.parse(NOW) };
  const refused = [
    // Refused by an older version, say: today's reads it.
    { key: 'r1', cause: 'not an event of HubSpot: occurredAt', raw: JSON.stringify(readable) },
    { key: 'r2', cause: 'not an event of HubSpot: occurredAt', raw: JSON.stringify({ ...readable, occurredAt: 'never' }) },
    { key: 'r3', cause: 'not an event of HubSpot: occurredAt', raw: '{}' },
  ];
  await storeIncoming(database, [{ sender: 'hubspot', received: { events: [], refused } }], NOW);
});
afterAll(async () => await database[Symbol.asyncDispose]());

test('pages through what was set aside, oldest first, and tells no word of what it says', async () => {
  const first = await letters.page({ first: 2 });
  expect(first).toMatchObject({ totalCount: 3, hasNextPage: true });
  expect(first.edges[0]?.node).toEqual({
    id: expect.stringMatching(/^\d+$/u),
    source: 'hubspot',
    object: undefined,
    cause: { code: 'WEBHOOK_UNREADABLE', message: 'not an event of HubSpot: occurredAt' },
    receivedAt: NOW,
    setAsideAt: NOW,
    attempts: 0,
  });
  const second = await letters.page({ first: 2, after: first.edges.at(-1)?.cursor });
  expect(second.edges).toHaveLength(1);
  expect(second).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('reads what was refused as its sender reads it now, and leaves the rest where it is', async () => {
  const ids = (await letters.page({ first: 10 })).edges.map(({ node }) => node.id);
  const [readable = '', ...others] = ids;
  expect(await letters.redrive(ids)).toEqual({ redriven: [readable], unreadable: others });
  expect(told).toBe(1);
  expect(await database.query(`select source, object, record_id, state from timeline.incoming where state <> 'dead'`)).toEqual([
    { source: 'hubspot', object: 'deals', record_id: '7', state: 'waiting' },
  ]);
  expect((await letters.page({ first: 10 })).totalCount).toBe(2);
});

test.each([
  ['BAD_ID', async () => await letters.redrive(['con_1'])],
  ['BAD_USER_INPUT', async () => await letters.redrive(Array.from({ length: 1_001 }, (_, at) => String(at)))],
  ['BAD_USER_INPUT', async () => await letters.page({ first: 101 })],
  ['BAD_CURSOR', async () => await letters.page({ first: 1, after: 'bm8' })],
])('refuses with %s what names nothing', async (code, ask) => {
  await expect(ask()).rejects.toMatchObject({ code });
});
