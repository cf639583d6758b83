import { describe, expect, test } from 'vitest';

import { createWebhookSender } from '../../connectors/webhook-registry.ts';
import type { ReceivedEvents } from '../../connectors/webhook.ts';
import { ORGANISATION, OTHER_SECRET, outboundMessage, SECRET, SENDERS } from '../support/webhook-deliveries.ts';
import type { PlayedSender, Posted } from '../support/webhook-deliveries.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const PUBLIC_URL = 'https://hooks.example.com';

function receive({ name, settings }: PlayedSender, { path, headers, body }: Posted, now = NOW): ReceivedEvents {
  return createWebhookSender(name, settings).receive({ url: `${PUBLIC_URL}${path}`, headers, body }, { now });
}

function played(name: string): PlayedSender {
  const found = SENDERS.find((sender) => sender.name === name);
  if (found === undefined) throw new TypeError(`${name} is not played`);
  return found;
}

const post = (sender: PlayedSender, body: string | Buffer, now = NOW): Posted =>
  sender.post(body, { secret: SECRET, now, publicUrl: PUBLIC_URL });

describe.each(SENDERS.map((sender) => [sender.name, sender] as const))('%s', (_, sender) => {
  test('is let in with its secret, and says one thing of one record', () => {
    const { events, refused } = receive(sender, post(sender, sender.sample(NOW)));
    expect(refused).toEqual([]);
    expect(events).toHaveLength(1);
    expect(events[0]?.about.id).not.toBe('');
    expect(Math.abs(Date.parse(events[0]?.occurredAt ?? '') - NOW)).toBeLessThan(1_000);
  });

  test('is refused with another secret, and without one', () => {
    const forged = sender.post(sender.sample(NOW), { secret: OTHER_SECRET, now: NOW, publicUrl: PUBLIC_URL });
    expect(() => receive(sender, forged)).toThrow(expect.objectContaining({ code: 'WEBHOOK_UNAUTHENTIC' }));
    const bare = { ...post(sender, sender.sample(NOW)), path: `/webhooks/${sender.name}` };
    const headers = Object.fromEntries(Object.entries(bare.headers).filter(([name]) => name === 'content-type'));
    expect(() => receive(sender, { ...bare, headers })).toThrow(expect.objectContaining({ code: 'WEBHOOK_UNAUTHENTIC' }));
  });

  test('is let in with either of two secrets while they are exchanged', () => {
    if (sender.settings.sender === 'sendgrid') return;
    const exchanging = { ...sender, settings: { ...sender.settings, secrets: [OTHER_SECRET, SECRET] } };
    for (const secret of [SECRET, OTHER_SECRET]) {
      const posted = sender.post(sender.sample(NOW), { secret, now: NOW, publicUrl: PUBLIC_URL });
      expect(receive(exchanging, posted).events).toHaveLength(1);
    }
  });

  test('says the same of a second delivery, under the same key', () => {
    const first = receive(sender, post(sender, sender.sample(NOW)));
    const again = receive(sender, post(sender, sender.sample(NOW), NOW + 60_000), NOW + 60_000);
    expect(again.events).toEqual(first.events);
  });

  test.each([
    ['no UTF-8', Buffer.from([0xff, 0xfe, 0x80, 0xc0])],
    ['nested without end', Buffer.from('['.repeat(20_000))],
    ['nothing', Buffer.alloc(0)],
    ['cut', Buffer.from('[{"eventId": 1, "subscr')],
  ])('refuses a body that is %s, however well it is signed', (_what, body) => {
    expect(() => receive(sender, post(sender, body))).toThrow(expect.objectContaining({ code: 'WEBHOOK_UNREADABLE' }));
  });
});

test.each(SENDERS.filter(({ name }) => !['salesforce', 'mailchimp'].includes(name)).map((sender) => [sender.name, sender] as const))(
  '%s is refused 301 seconds before and after its signature, and let in at 299',
  (_, sender) => {
    const posted = post(sender, sender.sample(NOW));
    for (const seconds of [-301, 301])
      expect(() => receive(sender, posted, NOW + seconds * 1_000)).toThrow(expect.objectContaining({ code: 'WEBHOOK_UNAUTHENTIC' }));
    for (const seconds of [-299, 299]) expect(receive(sender, posted, NOW + seconds * 1_000).events).toHaveLength(1);
  },
);

describe('HubSpot', () => {
  const sender = played('hubspot');
  const told = (...events: readonly object[]): ReceivedEvents => receive(sender, post(sender, JSON.stringify(events)));
  const event = { portalId: 1, occurredAt: NOW, objectId: 5, attemptNumber: 0, eventId: 9 };

  test('covers the public address with its signature', () => {
    const posted = sender.post(sender.sample(NOW), { secret: SECRET, now: NOW, publicUrl: 'https://elsewhere.example' });
    expect(() => receive(sender, posted)).toThrow(expect.objectContaining({ code: 'WEBHOOK_UNAUTHENTIC' }));
  });

  test.each([
    [{ subscriptionType: 'deal.propertyChange', propertyName: 'amount' }, [['deals', '5', { type: 'changed' }]]],
    [{ subscriptionType: 'contact.deletion' }, [['contacts', '5', { type: 'deleted' }]]],
    [{ subscriptionType: 'contact.privacyDeletion' }, [['contacts', '5', { type: 'erased' }]]],
    [{ subscriptionType: 'company.restore' }, [['companies', '5', { type: 'restored' }]]],
    [{ subscriptionType: 'object.creation', objectTypeId: '0-5' }, [['tickets', '5', { type: 'changed' }]]],
    [{ subscriptionType: 'product.creation' }, []],
    [
      { subscriptionType: 'contact.associationChange', associationType: 'CONTACT_TO_COMPANY', fromObjectId: 7, toObjectId: 8 },
      [['contacts', '7', { type: 'changed' }]],
    ],
    [
      { subscriptionType: 'contact.merge', primaryObjectId: 5, mergedObjectIds: [6], newObjectId: 7 },
      [
        ['contacts', '7', { type: 'changed' }],
        ['contacts', '6', { type: 'merged', into: '7' }],
        ['contacts', '5', { type: 'merged', into: '7' }],
      ],
    ],
  ])('reads %j', (more, expected) => {
    expect(told({ ...event, ...more }).events.map(({ about, change }) => [about.object, about.id, change])).toEqual(expected);
  });

  test('takes another attempt and another event id for the same happening, and another value for another', () => {
    const change = { ...event, subscriptionType: 'deal.propertyChange', propertyName: 'amount', propertyValue: '1' };
    const keys = told(change, { ...change, attemptNumber: 3, eventId: 10 }, { ...change, propertyValue: '2' }).events.map(({ key }) => key);
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(2);
  });

  test('sets one event aside that it cannot read, and takes the others', () => {
    const { events, refused } = told({ ...event, subscriptionType: 'deal.creation' }, { ...event, occurredAt: 'yesterday' });
    expect(events).toHaveLength(1);
    expect(refused).toEqual([expect.objectContaining({ cause: expect.stringContaining('occurredAt') })]);
    expect(refused[0]?.cause).not.toContain('yesterday');
  });

  test('refuses more than a hundred events', () => {
    const many = Array.from({ length: 101 }, () => event);
    expect(() => receive(sender, post(sender, JSON.stringify(many)))).toThrow(expect.objectContaining({ code: 'WEBHOOK_UNREADABLE' }));
  });
});

describe('Salesforce', () => {
  const sender = played('salesforce');

  test('is answered with an acknowledgement, and short ids are made long', () => {
    const { events, answer } = receive(
      sender,
      post(sender, outboundMessage([{ id: 'n1', record: '003xx000004TmiQ', modified: '2026-11-22T10:00:00Z' }])),
    );
    expect(events).toMatchObject([
      { about: { source: 'salesforce', object: 'Contact', id: '003xx000004TmiQAAS' }, occurredAt: '2026-11-22T10:00:00.000Z' },
    ]);
    expect(answer?.body).toContain('<Ack>true</Ack>');
  });

  test('of another org is refused', () => {
    const body = outboundMessage([{ id: 'n1', record: '003xx000004TmiQAAS', modified: '' }], '00Dyy0000001gEREAY');
    expect(() => receive(sender, post(sender, body))).toThrow(expect.objectContaining({ code: 'WEBHOOK_UNAUTHENTIC' }));
    expect(receive(sender, post(sender, outboundMessage([], ORGANISATION.slice(0, 15)))).events).toEqual([]);
  });

  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an unknown entity', '<a>&b;</a>'],
    ['other XML', '<a/>'],
    ['an open element', '<a><b></a>'],
  ])('refuses %s', (_, body) => {
    expect(() => receive(sender, post(sender, body))).toThrow(expect.objectContaining({ code: 'WEBHOOK_UNREADABLE' }));
  });

  test('takes a change of no named record for one of all records of the object', () => {
    const changes = played('salesforce-changes');
    const header = { entityName: 'Case', recordIds: ['500*'], changeType: 'GAP_UPDATE', transactionKey: 't', commitTimestamp: NOW };
    const { events } = receive(changes, post(changes, JSON.stringify({ payload: { ChangeEventHeader: header } })));
    expect(events).toMatchObject([{ about: { source: 'salesforce', object: 'Case', id: '*' }, change: { type: 'changed' } }]);
  });
});

describe('billing', () => {
  const sender = played('stripe');
  const invoice = (type: string, object: object): ReceivedEvents =>
    receive(
      sender,
      post(
        sender,
        JSON.stringify({
          id: 'evt',
          type,
          created: NOW / 1_000,
          data: { object: { id: 'in_1', created: NOW / 1_000, currency: 'eur', ...object } },
        }),
      ),
    );

  test('writes amounts by the decimals of their currency', () => {
    const amounts = [
      ['eur', 123_450],
      ['jpy', 500],
      ['kwd', 1_005],
      ['usd', -5],
    ].map(([currency, total]) => {
      const change = invoice('invoice.paid', { status: 'paid', currency, total }).events[0]?.change;
      return change?.type === 'stated' ? change.record.fields.amount : undefined;
    });
    expect(amounts).toEqual(['1234.50', '500', '1.005', '-0.05']);
  });

  test('orders the events of one second by how far the invoice had come', () => {
    const places = ['draft', 'open', 'paid'].map((status) => invoice('invoice.updated', { status }).events[0]?.place ?? '');
    expect(places).toEqual(places.toSorted());
    expect(new Set(places).size).toBe(3);
  });
});
