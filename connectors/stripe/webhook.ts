import { z } from 'zod';

import type { SourceRecord } from '../connector.ts';
import { readJson, toEventKey, unreadable } from '../webhook-body.ts';
import { checkTimedSignature } from '../webhook-signature.ts';
import type { IncomingEvent, WebhookSender } from '../webhook.ts';
import { toChargeFields, toInvoiceFields, toSubscriptionFields } from './to-fields.ts';
import { eventWire } from './wire.ts';
import type { EventWire } from './wire.ts';

/** How a billing system that speaks Stripe's webhooks is received. */
export interface StripeWebhookOptions {
  /** The endpoint's signing secrets (`whsec_…`); several while they are exchanged. */
  readonly secrets: readonly string[];
}

/**
 * Stripe-shaped billing: an event carries the whole invoice, charge or subscription as it then was, so it states the record. Events of one second
 * are ordered by how far the object had come.
 */
export function createStripeWebhook(name: string, { secrets }: StripeWebhookOptions): WebhookSender {
  return {
    name,
    receive({ headers, body }, { now }) {
      checkTimedSignature(headers['stripe-signature'], { secrets, body, now });
      const { data, error } = eventWire.safeParse(readJson(body));
      if (data === undefined) throw unreadable(`Not an event of Stripe: ${z.prettifyError(error).split('\n', 1).join('')}`);
      const event = toEvent(data, name);
      return { events: event === undefined ? [] : [event], refused: [] };
    },
  };
}

function toEvent(event: EventWire, name: string): IncomingEvent | undefined {
  const stated = toStated(event);
  if (stated === undefined) return undefined;
  const occurredAt = new Date(event.created * 1000).toISOString();
  const about = { source: name, object: stated.object, id: stated.id };
  const record: SourceRecord = {
    ref: about,
    kind: 'activity',
    fields: stated.fields,
    links: [],
    raw: event.data.object,
    changedAt: occurredAt,
    version: `${occurredAt}#${stated.place}`,
    state: stated.isGone ? 'deleted' : 'live',
  };
  return {
    // Stripe may make two events of one happening: what they say of which object is what tells them apart.
    key: toEventKey([name, event.type, stated.id, event.created, event.data.object]),
    about,
    occurredAt,
    place: stated.place,
    change: stated.isGone ? { type: 'deleted' } : { type: 'stated', record },
  };
}

interface Stated {
  readonly object: 'invoice' | 'charge' | 'subscription';
  readonly id: string;
  readonly fields: SourceRecord['fields'];
  /** How far the object had come, where one second holds several events of it. */
  readonly place: string;
  readonly isGone: boolean;
}

function toStated({ type, data: { object } }: EventWire): Stated | undefined {
  const [family = ''] = type.split('.', 1);
  switch (family) {
    case 'invoice': {
      const read = toInvoiceFields(object);
      return { object: 'invoice', ...read, isGone: type === 'invoice.deleted' };
    }
    case 'charge':
      return object['object'] === 'charge' ? { object: 'charge', ...toChargeFields(object), isGone: false } : undefined;
    case 'customer':
      return type.startsWith('customer.subscription.')
        ? { object: 'subscription', ...toSubscriptionFields(object), isGone: false }
        : undefined;
    default:
      // Whatever else an endpoint is subscribed to: nothing that we keep.
      return undefined;
  }
}
