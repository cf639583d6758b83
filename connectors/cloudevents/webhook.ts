import { z } from 'zod';

import { FIELD_NAMES } from '../connector.ts';
import type { RecordFields, SourceRecord } from '../connector.ts';
import { readJson, toEventKey, unreadable } from '../webhook-body.ts';
import { readItems } from '../webhook-items.ts';
import { checkTimedSignature } from '../webhook-signature.ts';
import type { IncomingEvent, ReceivedEvents, WebhookRequest, WebhookSender } from '../webhook.ts';
import { readPointer } from './json-pointer.ts';

/** What one type of event states: our field, and where in `data` its value stands. */
export interface EventMapping {
  /** `activity` for what happened, `ticket` for what is asked of us. */
  readonly kind: 'activity' | 'ticket';
  /** The record's id: a JSON pointer into `data`. @default the event's `subject`, else its id */
  readonly id?: string | undefined;
  /** Our field names with a JSON pointer into `data`, or `=` and the value itself. */
  readonly fields: Readonly<Record<string, string>>;
}

/** How a sender of CloudEvents is received. */
export interface CloudeventsWebhookOptions {
  /** What the sender signs with; several while they are exchanged. */
  readonly secrets: readonly string[];
  /** By the event's `type`; events of other types are not kept. */
  readonly types: Readonly<Record<string, EventMapping>>;
}

/** Events one batch may hold. */
const MAX_EVENTS = 1_000;

/** The attributes of an event (CloudEvents 1.0). */
const eventWire = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1).max(500),
  source: z.string().min(1).max(2_000),
  type: z.string().min(1).max(500),
  subject: z.string().max(2_000).nullish(),
  time: z.iso.datetime({ offset: true }),
  data: z.unknown().optional(),
});
type EventWire = z.output<typeof eventWire>;

/**
 * CloudEvents 1.0 over HTTP, in all three modes (binary, structured, batched), signed as `crm-overlay-signature: t=…,v1=…` over the body.
 *
 * In binary mode the attributes stand in headers, which that signature does not cover: `id`, `source`, `type` and `time` are then taken from a
 * sender who could sign any body, which is as far as a shared secret goes.
 *
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md
 */
export function createCloudeventsWebhook(name: string, { secrets, types }: CloudeventsWebhookOptions): WebhookSender {
  return {
    name,
    receive(request, { now }) {
      checkTimedSignature(request.headers['crm-overlay-signature'], { secrets, body: request.body, now });
      return readEvents(itemsOf(request), { name, types });
    },
    readAgain: (raw) => readEvents([JSON.parse(raw)], { name, types }),
  };
}

function itemsOf({ headers, body }: WebhookRequest): readonly unknown[] {
  const contentType = headers['content-type'] ?? '';
  if (/^application\/cloudevents-batch\+json\b/iu.test(contentType)) {
    const items = readJson(body);
    if (!Array.isArray(items) || items.length > MAX_EVENTS) throw unreadable(`A batch is a list of ${MAX_EVENTS} events at most.`);
    return items;
  }
  if (/^application\/cloudevents\+json\b/iu.test(contentType)) return [readJson(body)];
  const attributes = Object.entries(headers).flatMap(([header, value]) => (header.startsWith('ce-') ? [[header.slice(3), value]] : []));
  return [{ ...Object.fromEntries(attributes), data: body.length === 0 ? undefined : readJson(body) }];
}

function readEvents(
  items: readonly unknown[],
  { name, types }: { readonly name: string; readonly types: CloudeventsWebhookOptions['types'] },
): ReceivedEvents {
  return readItems(items, { name, what: 'a CloudEvent', schema: eventWire }, (event) => {
    const mapping = Object.hasOwn(types, event.type) ? types[event.type] : undefined;
    return mapping === undefined ? [] : [toEvent(event, { name, mapping })];
  });
}

function toEvent(event: EventWire, { name, mapping }: { readonly name: string; readonly mapping: EventMapping }): IncomingEvent {
  const id = readText(mapping.id, event.data) ?? event.subject ?? event.id;
  const about = { source: name, object: event.type, id };
  const occurredAt = new Date(event.time).toISOString();
  const record: SourceRecord = {
    ref: about,
    kind: mapping.kind,
    fields: { occurredAt, createdAt: occurredAt, ...readFields(mapping, event.data) },
    links: [],
    raw: typeof event.data === 'object' && event.data !== null ? { ...event.data } : { data: event.data ?? null },
    changedAt: occurredAt,
    version: occurredAt,
    state: 'live',
  };
  // Source and id together name one event (CloudEvents 1.0, section 3.1.1).
  return { key: toEventKey([name, event.source, event.id, event.type]), about, occurredAt, change: { type: 'stated', record } };
}

function readFields({ kind, fields }: EventMapping, data: unknown): RecordFields {
  const read = FIELD_NAMES[kind].flatMap((field) => {
    const value = Object.hasOwn(fields, field) ? readText(fields[field], data) : undefined;
    return value === undefined || value === '' ? [] : [[field, value] as const];
  });
  return Object.fromEntries(read);
}

function readText(where: string | undefined, data: unknown): string | undefined {
  if (where === undefined) return undefined;
  if (where.startsWith('=')) return where.slice(1);
  const value = readPointer(data, where);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
