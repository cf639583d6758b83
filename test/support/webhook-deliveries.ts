import { createHmac, generateKeyPairSync, sign } from 'node:crypto';

import type { WebhookSettings } from '../../connectors/webhook-registry.ts';

/** What a sender posts. */
export interface Posted {
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** How a body is signed. */
export interface Signing {
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where senders reach us, without a slash at the end. */
  readonly publicUrl: string;
}

/** One sender as a test plays it. */
export interface PlayedSender {
  readonly name: string;
  readonly secret: string;
  readonly settings: WebhookSettings;
  /** What it would post of this body. */
  readonly post: (body: string | Buffer, signing: Signing) => Posted;
  /** One delivery of it that holds one event. */
  readonly sample: (now: number) => string;
}

/** Secrets of the played senders; none protects anything. */
export const SECRET = 'played-secret-of-a-test';
export const OTHER_SECRET = 'another-secret-of-a-test';
export const ORGANISATION = '00Dxx0000001gEREAY';

const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const hmac = (secret: string, parts: readonly (string | Buffer)[]): Buffer => {
  const digest = createHmac('sha256', secret);
  for (const part of parts) digest.update(part);
  return digest.digest();
};

/** `t=…,v1=…`, as Stripe signs and as our own header does. */
function timed(header: string, name: string): PlayedSender['post'] {
  return (body, { secret, now }) => {
    const seconds = String(Math.floor(now / 1_000));
    const raw = Buffer.from(body);
    return {
      path: `/webhooks/${name}`,
      headers: { [header]: `t=${seconds},v1=${hmac(secret, [`${seconds}.`, raw]).toString('hex')}` },
      body: raw,
    };
  };
}

function withHeaders(post: PlayedSender['post'], headers: Readonly<Record<string, string>>): PlayedSender['post'] {
  return (body, signing) => {
    const posted = post(body, signing);
    return { ...posted, headers: { ...headers, ...posted.headers } };
  };
}

/** All senders, each with its own way to prove itself. */
export const SENDERS: readonly PlayedSender[] = [
  {
    name: 'hubspot',
    secret: SECRET,
    settings: { sender: 'hubspot', secrets: [SECRET] },
    post: (body, { secret, now, publicUrl }) => {
      const raw = Buffer.from(body);
      const signature = hmac(secret, ['POST', `${publicUrl}/webhooks/hubspot`, raw, String(now)]).toString('base64');
      return {
        path: '/webhooks/hubspot',
        headers: { 'x-hubspot-signature-v3': signature, 'x-hubspot-request-timestamp': String(now) },
        body: raw,
      };
    },
    sample: (now) =>
      JSON.stringify([
        {
          eventId: 1,
          subscriptionId: 12,
          portalId: 62515,
          occurredAt: now,
          subscriptionType: 'contact.propertyChange',
          attemptNumber: 0,
          objectId: 123,
          propertyName: 'email',
          propertyValue: 'ann@example.com',
          changeSource: 'CRM',
        },
      ]),
  },
  {
    name: 'salesforce',
    secret: SECRET,
    settings: { sender: 'salesforce', secrets: [SECRET], organisations: [ORGANISATION] },
    post: (body, { secret }) => ({
      path: `/webhooks/salesforce?token=${encodeURIComponent(secret)}`,
      headers: { 'content-type': 'text/xml; charset=utf-8' },
      body: Buffer.from(body),
    }),
    sample: (now) => outboundMessage([{ id: '04lxx0000000001AAA', record: '003xx000004TmiQAAS', modified: new Date(now).toISOString() }]),
  },
  {
    name: 'salesforce-changes',
    secret: SECRET,
    settings: { sender: 'salesforce', secrets: [SECRET], source: 'salesforce', organisations: [] },
    post: timed('crm-overlay-signature', 'salesforce-changes'),
    sample: (now) =>
      JSON.stringify({
        payload: {
          ChangeEventHeader: {
            entityName: 'Contact',
            recordIds: ['003xx000004TmiQAAS'],
            changeType: 'UPDATE',
            transactionKey: '0002-1',
            sequenceNumber: 1,
            commitTimestamp: now,
          },
          Email: 'ann@example.com',
        },
        event: { replayId: 7 },
      }),
  },
  {
    name: 'stripe',
    secret: SECRET,
    settings: { sender: 'stripe', secrets: [SECRET] },
    post: timed('stripe-signature', 'stripe'),
    sample: (now) =>
      JSON.stringify({
        id: 'evt_1',
        object: 'event',
        type: 'invoice.finalized',
        created: Math.floor(now / 1_000),
        data: {
          object: {
            id: 'in_1',
            object: 'invoice',
            number: 'INV-7',
            status: 'open',
            total: 123_450,
            currency: 'eur',
            customer_email: 'billing@example.com',
            created: Math.floor(now / 1_000),
            due_date: Math.floor(now / 1_000) + 86_400,
          },
        },
      }),
  },
  {
    name: 'zendesk',
    secret: SECRET,
    settings: { sender: 'zendesk', secrets: [SECRET] },
    post: (body, { secret, now }) => {
      const madeAt = new Date(now).toISOString();
      const raw = Buffer.from(body);
      return {
        path: '/webhooks/zendesk',
        headers: {
          'x-zendesk-webhook-signature': hmac(secret, [madeAt, raw]).toString('base64'),
          'x-zendesk-webhook-signature-timestamp': madeAt,
        },
        body: raw,
      };
    },
    sample: (now) =>
      JSON.stringify({
        account_id: 1,
        id: '01J',
        time: new Date(now).toISOString(),
        type: 'zen:event-type:ticket.created',
        subject: 'zen:ticket:35436',
        detail: {
          id: '35436',
          subject: 'All is down',
          status: 'NEW',
          priority: 'URGENT',
          created_at: new Date(now).toISOString(),
          requester_email: 'ann@example.com',
        },
      }),
  },
  {
    name: 'sendgrid',
    secret: SECRET,
    settings: { sender: 'sendgrid', secrets: [keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')] },
    post: (body, { secret, now }) => {
      const madeAt = String(Math.floor(now / 1_000));
      const raw = Buffer.from(body);
      // Whoever has another secret signs with another key.
      const key = secret === SECRET ? keys.privateKey : generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;
      return {
        path: '/webhooks/sendgrid',
        headers: {
          'x-twilio-email-event-webhook-signature': sign('sha256', Buffer.concat([Buffer.from(madeAt), raw]), key).toString('base64'),
          'x-twilio-email-event-webhook-timestamp': madeAt,
        },
        body: raw,
      };
    },
    sample: (now) =>
      JSON.stringify([
        { email: 'ann@example.com', event: 'click', timestamp: Math.floor(now / 1_000), sg_message_id: 'm1', url: 'https://example.com/a' },
      ]),
  },
  {
    name: 'mailchimp',
    secret: SECRET,
    settings: { sender: 'mailchimp', secrets: [SECRET] },
    post: (body, { secret }) => ({
      path: `/webhooks/mailchimp?token=${encodeURIComponent(secret)}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(body),
    }),
    sample: (now) =>
      new URLSearchParams({
        type: 'unsubscribe',
        fired_at: new Date(now).toISOString().slice(0, 19).replace('T', ' '),
        'data[email]': 'ann@example.com',
        'data[list_id]': 'a6b5da1054',
        'data[reason]': 'manual',
      }).toString(),
  },
  {
    name: 'mail',
    secret: SECRET,
    settings: { sender: 'email', secrets: [SECRET] },
    post: withHeaders(timed('crm-overlay-signature', 'mail'), { 'content-type': 'message/rfc822' }),
    sample: (now) =>
      `Received: from relay\r\nMessage-ID: <1@example.com>\r\nDate: ${new Date(now).toUTCString()}\r\nFrom: Ann <ann@example.com>\r\nTo: us@vendor.example\r\nSubject: Hello\r\n\r\nCan we talk?\r\n`,
  },
  {
    name: 'forms',
    secret: SECRET,
    settings: {
      sender: 'cloudevents',
      secrets: [SECRET],
      types: { 'com.example.form': { kind: 'activity', fields: { type: '=FORM', subject: '/form', email: '/who/mail' } } },
    },
    post: withHeaders(timed('crm-overlay-signature', 'forms'), { 'content-type': 'application/cloudevents+json' }),
    sample: (now) =>
      JSON.stringify({
        specversion: '1.0',
        id: 'e1',
        source: '/forms',
        type: 'com.example.form',
        time: new Date(now).toISOString(),
        data: { form: 'Ask for a demo', who: { mail: 'ann@example.com' } },
      }),
  },
];

/** An outbound message of Salesforce. */
export function outboundMessage(
  notifications: readonly { readonly id: string; readonly record: string; readonly modified: string }[],
  organisation: string = ORGANISATION,
): string {
  const parts = notifications.map(
    ({ id, record, modified }) =>
      `<Notification><Id>${id}</Id><sObject xsi:type="sf:Contact" xmlns:sf="urn:sobject.enterprise.soap.sforce.com"><sf:Id>${record}</sf:Id><sf:SystemModstamp>${modified}</sf:SystemModstamp></sObject></Notification>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<soapenv:Body><notifications xmlns="http://soap.sforce.com/2005/09/outbound"><OrganizationId>${organisation}</OrganizationId><ActionId>04k</ActionId><SessionId xsi:nil="true"/>` +
    `<EnterpriseUrl>https://example.com/c</EnterpriseUrl><PartnerUrl>https://example.com/u</PartnerUrl>${parts.join('')}</notifications></soapenv:Body></soapenv:Envelope>`
  );
}
