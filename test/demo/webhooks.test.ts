import { describe, expect, test } from 'vitest';

import { createWebhookSender, webhookSettings } from '../../connectors/webhook-registry.ts';
import type { IncomingEvent } from '../../connectors/webhook.ts';
import { playHappening } from '../../src/demo/webhooks-play.ts';
import { DEMO_SENDERS, demoDeliveries, demoSenderSettings } from '../../src/demo/webhooks.ts';
import { createWorld } from '../../src/demo/world.ts';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const WORLD = createWorld({ seed: 1, accounts: 200, asOf: '2026-11-22' });
type Delivered = ReturnType<typeof demoDeliveries>[number];

/** What a gateway that is configured with the demo's senders reads from a delivery. */
function receive({ sender, body }: Delivered, now = NOW): readonly IncomingEvent[] {
  const received = createWebhookSender(sender, webhookSettings.parse(demoSenderSettings()[sender]));
  const signed = DEMO_SENDERS[sender].sign(body, now);
  const { events, refused } = received.receive({ url: '', headers: signed.headers, body: Buffer.from(signed.body) }, { now });
  expect(refused).toEqual([]);
  return events;
}

function fieldsOf({ change }: IncomingEvent): Readonly<Record<string, unknown>> {
  return change.type === 'stated' ? change.record.fields : {};
}

describe('what the demo company is told by webhook', () => {
  const events = demoDeliveries(WORLD).flatMap((delivery) => receive(delivery));
  const told = events.map(fieldsOf);
  const companyOf = (email: unknown): string | undefined => {
    const companyKey = WORLD.people.find(({ facts }) => facts.email === email)?.facts.companyKey;
    return WORLD.companies.find(({ key }) => key === companyKey)?.key;
  };

  test('is the same at every start, down to the keys', () => {
    const later = demoDeliveries(createWorld({ seed: 1, accounts: 200, asOf: '2026-11-22' })).flatMap((each) =>
      receive(each, NOW + 86_400_000),
    );
    expect(later).toEqual(events);
  });

  test('is an invoice that is overdue at a customer with an open deal, and a critical ticket of a contact that is known elsewhere', () => {
    const overdue = told.filter(({ status, dueAt }) => status === 'open' && Date.parse(String(dueAt)) < NOW);
    expect(overdue).toHaveLength(1);
    const debtor = companyOf(overdue[0]?.['email']);
    expect(WORLD.deals.some(({ facts }) => facts.companyKey === debtor && facts.closedAt === undefined)).toBe(true);
    const urgent = told.filter(({ priority }) => priority === 'URGENT');
    expect(urgent).toHaveLength(1);
    expect([undefined, debtor]).not.toContain(companyOf(urgent[0]?.['email']));
  });

  test('touches no company of a planted story', () => {
    const planted = new Set(WORLD.stories.flatMap(({ keys }) => keys));
    expect(told.map(({ email }) => companyOf(email)).filter((key) => key !== undefined && planted.has(key))).toEqual([]);
  });

  test('is about known contacts, but for one whom nobody knows', () => {
    expect(told.filter(({ email }) => companyOf(email) === undefined)).toHaveLength(1);
    expect(told.length).toBeGreaterThan(10);
  });

  test('lies in the past of its day', () => {
    expect(events.filter(({ occurredAt }) => Date.parse(occurredAt) > NOW)).toEqual([]);
  });
});

test.each([1, 2, 17])('a world of %i companies is told something, too', (accounts) => {
  const deliveries = demoDeliveries(createWorld({ seed: 1, accounts, asOf: '2026-11-22' }));
  expect(deliveries.flatMap((delivery) => receive(delivery)).length).toBeGreaterThanOrEqual(1);
});

test.each(['billing', 'support', 'mailings'] as const)('every happening that is played of %s is another one, and is understood', (kind) => {
  const customer = { email: 'ann@example.com', company: 'Example' };
  const events = Array.from({ length: 12 }, (_, number) =>
    receive({ sender: kind, body: playHappening(kind, customer, { number, at: NOW }).body }),
  ).flat();
  expect(new Set(events.map(({ key }) => key)).size).toBe(12);
  expect(events.map((event) => fieldsOf(event)['email'])).toEqual(Array.from({ length: 12 }, () => 'ann@example.com'));
});
