import { z } from 'zod';

import { readJson, toEventKey, unreadable } from '../webhook-body.ts';
import { readItems } from '../webhook-items.ts';
import { checkMadeAt, isSignedBy, unauthentic } from '../webhook-signature.ts';
import type { IncomingChange, IncomingEvent, ReceivedEvents, WebhookRequest, WebhookSender } from '../webhook.ts';

/** How HubSpot is received. */
export interface HubspotWebhookOptions {
  /** The app's client secrets; several while they are exchanged. */
  readonly secrets: readonly string[];
  /** The configured source whose records the events are about. */
  readonly source: string;
}

/** Events one request may hold (HS-80); more is nothing that HubSpot sends. */
const MAX_EVENTS = 100;

const number = z.union([z.int().nonnegative(), z.string().regex(/^\d{1,19}$/u)]).transform(String);

/** One event, as far as we read it (HS-80, HS-81). */
const eventWire = z.object({
  subscriptionType: z.string(),
  objectId: number.optional(),
  objectTypeId: z.string().optional(),
  occurredAt: z.int().nonnegative().max(8_640_000_000_000_000),
  portalId: number.optional(),
  changeSource: z.string().nullish(),
  propertyName: z.string().nullish(),
  propertyValue: z.unknown().optional(),
  primaryObjectId: number.optional(),
  mergedObjectIds: z.array(number).optional(),
  newObjectId: number.nullish(),
  associationType: z.string().optional(),
  fromObjectId: number.optional(),
  toObjectId: number.optional(),
  associationRemoved: z.boolean().optional(),
});
type EventWire = z.output<typeof eventWire>;

/** HubSpot's words for its objects in events, old and new (HS-81), and in its paths. */
const OBJECTS: Readonly<Record<string, string>> = {
  contact: 'contacts',
  company: 'companies',
  deal: 'deals',
  ticket: 'tickets',
  '0-1': 'contacts',
  '0-2': 'companies',
  '0-3': 'deals',
  '0-5': 'tickets',
};

/**
 * HubSpot's webhooks: version 3 signatures, up to 100 events a request, without order and with repetitions. What an event carries is not
 * taken for the record: it says that the record is to be read, or that it is gone.
 */
export function createHubspotWebhook(name: string, { secrets, source }: HubspotWebhookOptions): WebhookSender {
  return {
    name,
    receive(request, { now }) {
      checkSignature(request, { secrets, now });
      const items = readJson(request.body);
      if (!Array.isArray(items)) throw unreadable('HubSpot sends a list of events.');
      if (items.length > MAX_EVENTS) throw unreadable(`HubSpot sends ${MAX_EVENTS} events at most.`);
      return readEvents(items, { name, source });
    },
    readAgain: (raw) => readEvents([JSON.parse(raw)], { name, source }),
  };
}

// HS-84: base64 of HMAC-SHA256 over method, address, body and time.
function checkSignature(
  { url, headers, body }: WebhookRequest,
  { secrets, now }: { readonly secrets: readonly string[]; readonly now: number },
): void {
  const madeAt = headers['x-hubspot-request-timestamp'] ?? '';
  checkMadeAt(/^\d{1,15}$/u.test(madeAt) ? Number(madeAt) : Number.NaN, now);
  const signature = Buffer.from(headers['x-hubspot-signature-v3'] ?? '', 'base64');
  const parts = ['POST', decodeAddress(url), body, madeAt];
  if (!isSignedBy(secrets, [signature], { algorithm: 'sha256', parts }))
    throw unauthentic('The signature does not fit the body and the public address.');
}

/** HS-84: only these are decoded. */
function decodeAddress(url: string): string {
  return url.replaceAll(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/giu, (code) => decodeURIComponent(code));
}

interface Reading {
  readonly name: string;
  readonly source: string;
}

function readEvents(items: readonly unknown[], reading: Reading): ReceivedEvents {
  return readItems(items, { name: reading.name, what: 'an event of HubSpot', schema: eventWire }, (event) => toEvents(event, reading));
}

type Told = readonly (readonly [id: string | undefined, change: IncomingChange])[];

function toEvents(event: EventWire, { name, source }: Reading): readonly IncomingEvent[] {
  const [word = '', happening = ''] = event.subscriptionType.split('.', 2);
  const object = objectOf(word, event);
  // Products, conversations and whatever else an app is subscribed to: nothing that we keep.
  if (object === undefined) return [];
  return told(happening, event).flatMap(([id, change]): readonly IncomingEvent[] =>
    id === undefined
      ? []
      : [
          {
            // The event's id is not unique (HS-80), and a repetition has another attempt number.
            key: toEventKey([name, event.portalId, object, id, event.subscriptionType, event.occurredAt, change, detailOf(event)]),
            about: { source, object, id },
            occurredAt: new Date(event.occurredAt).toISOString(),
            place: PLACES[change.type],
            change,
          },
        ],
  );
}

function objectOf(word: string, { objectTypeId, associationType }: EventWire): string | undefined {
  // Ids count within one type, and a tie is told on the side it begins at (HS-81).
  const from = associationType?.split('_TO_', 1)[0]?.toLowerCase();
  return OBJECTS[objectTypeId ?? from ?? word] ?? OBJECTS[word];
}

function told(happening: string, event: EventWire): Told {
  switch (happening) {
    case 'deletion':
      return [[event.objectId, { type: 'deleted' }]];
    case 'privacyDeletion':
      return [[event.objectId, { type: 'erased' }]];
    case 'restore':
      return [[event.objectId, { type: 'restored' }]];
    case 'merge': {
      const into = event.newObjectId ?? event.primaryObjectId ?? event.objectId;
      const losers = [...(event.mergedObjectIds ?? []), ...(event.primaryObjectId === undefined ? [] : [event.primaryObjectId])];
      if (into === undefined) return [];
      return [[into, { type: 'changed' }], ...losers.filter((id) => id !== into).map((id) => [id, { type: 'merged', into }] as const)];
    }
    case 'associationChange':
      return [[event.fromObjectId ?? event.objectId, { type: 'changed' }]];
    default:
      return [[event.objectId, { type: 'changed' }]];
  }
}

/** What happened later in one millisecond, where a deletion and its last change share one. */
const PLACES: Readonly<Record<IncomingChange['type'], string>> = {
  stated: '0',
  mailed: '0',
  changed: '1',
  restored: '2',
  merged: '3',
  deleted: '4',
  erased: '5',
};

function detailOf(event: EventWire): readonly unknown[] {
  return [event.propertyName, event.propertyValue, event.associationType, event.fromObjectId, event.toObjectId, event.associationRemoved];
}
