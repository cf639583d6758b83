import { createPublicKey, verify } from 'node:crypto';

import { z } from 'zod';

import { toMarketingTouch } from '../marketing-touch.ts';
import { readJson, unreadable } from '../webhook-body.ts';
import { readItems } from '../webhook-items.ts';
import { checkMadeAt, unauthentic } from '../webhook-signature.ts';
import type { IncomingEvent, ReceivedEvents, WebhookRequest, WebhookSender } from '../webhook.ts';

/** How a mail service that speaks SendGrid's event webhook is received. */
export interface SendgridWebhookOptions {
  /** The webhook's verification keys, base64 as SendGrid shows them; several while they are exchanged. */
  readonly secrets: readonly string[];
}

/** Events one request may hold. */
const MAX_EVENTS = 10_000;

/** One event, as far as we read it. @see https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event */
const eventWire = z.object({
  email: z.string().min(3).max(320),
  event: z.string().min(1).max(50),
  timestamp: z.int().nonnegative().max(8_640_000_000_000),
  sg_message_id: z.string().max(500).nullish(),
  sg_machine_open: z.boolean().nullish(),
  url: z.string().max(5_000).nullish(),
  subject: z.string().max(1_000).nullish(),
  reason: z.string().max(5_000).nullish(),
  category: z.union([z.string(), z.array(z.string())]).nullish(),
});

/** SendGrid-shaped marketing mail: each delivery, opening and click is a touch of its own. */
export function createSendgridWebhook(name: string, { secrets }: SendgridWebhookOptions): WebhookSender {
  const keys = secrets.map((secret) => createPublicKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'spki' }));
  return {
    name,
    receive(request, { now }) {
      checkSignature(request, { keys, now });
      const items = readJson(request.body);
      if (!Array.isArray(items)) throw unreadable('SendGrid sends a list of events.');
      if (items.length > MAX_EVENTS) throw unreadable(`A request may hold ${MAX_EVENTS} events at most.`);
      return readEvents(items, name);
    },
    readAgain: (raw) => readEvents([JSON.parse(raw)], name),
  };
}

function readEvents(items: readonly unknown[], name: string): ReceivedEvents {
  return readItems(items, { name, what: 'an event of SendGrid', schema: eventWire }, (event) => [toEvent(event, name)]);
}

// ECDSA over time and body. @see https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features
function checkSignature(
  { headers, body }: WebhookRequest,
  { keys, now }: { readonly keys: readonly ReturnType<typeof createPublicKey>[]; readonly now: number },
): void {
  const madeAt = headers['x-twilio-email-event-webhook-timestamp'] ?? '';
  checkMadeAt(/^\d{1,12}$/u.test(madeAt) ? Number(madeAt) * 1000 : Number.NaN, now);
  const signature = Buffer.from(headers['x-twilio-email-event-webhook-signature'] ?? '', 'base64');
  const signed = Buffer.concat([Buffer.from(madeAt), body]);
  if (!keys.some((key) => verify('sha256', signed, key, signature))) throw unauthentic('The signature does not fit the body.');
}

function toEvent(event: z.output<typeof eventWire>, name: string): IncomingEvent {
  const category = typeof event.category === 'string' ? event.category : event.category?.join(', ');
  return toMarketingTouch(name, {
    // Its own id differs between two deliveries of one happening at times; what happened to which message does not.
    parts: [event.sg_message_id, event.event, event.url],
    email: event.email,
    happening: event.sg_machine_open === true ? `${event.event} by a machine` : event.event,
    occurredAt: new Date(event.timestamp * 1000).toISOString(),
    subject: event.subject ?? category ?? undefined,
    body: event.url ?? event.reason ?? undefined,
    raw: event,
  });
}
