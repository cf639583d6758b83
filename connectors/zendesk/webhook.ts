import { z } from 'zod';

import type { RecordFields, SourceRecord } from '../connector.ts';
import { readJson, toEventKey, unreadable } from '../webhook-body.ts';
import { checkMadeAt, isSignedBy, unauthentic } from '../webhook-signature.ts';
import type { IncomingEvent, WebhookRequest, WebhookSender } from '../webhook.ts';

/** How a helpdesk that speaks Zendesk's webhooks is received. */
export interface ZendeskWebhookOptions {
  /** The webhook's signing secrets; several while they are exchanged. */
  readonly secrets: readonly string[];
}

const id = z.union([z.int().nonnegative(), z.string().min(1).max(100)]).transform(String);
const text = z.string().max(100_000).nullish();
const instant = z.iso.datetime({ offset: true });

/** A ticket event, as far as we read it. @see https://developer.zendesk.com/api-reference/webhooks/event-types/ticket-events/ */
const eventWire = z.object({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(255),
  time: instant,
  detail: z.record(z.string(), z.unknown()),
});

/**
 * The ticket of an event. Zendesk itself names the requester by an id; a trigger's webhook may add the address and the organisation's name,
 * by which the ticket finds its customer.
 */
const ticketWire = z.object({
  id,
  subject: text,
  description: text,
  status: text,
  priority: text,
  created_at: instant.nullish(),
  updated_at: instant.nullish(),
  solved_at: instant.nullish(),
  requester_email: text,
  requester: z.object({ email: text }).nullish(),
  organization_name: text,
  organization: z.object({ name: text }).nullish(),
});

/** Zendesk-shaped support: an event carries the ticket as it then was. */
export function createZendeskWebhook(name: string, { secrets }: ZendeskWebhookOptions): WebhookSender {
  return {
    name,
    receive(request, { now }) {
      checkSignature(request, { secrets, now });
      const event = parse(eventWire, readJson(request.body));
      if (!event.type.startsWith('zen:event-type:ticket.')) return { events: [], refused: [] };
      return { events: [toEvent(event, name)], refused: [] };
    },
  };
}

// Base64 of HMAC-SHA256 over time and body. @see https://developer.zendesk.com/documentation/webhooks/verifying/
function checkSignature(
  { headers, body }: WebhookRequest,
  { secrets, now }: { readonly secrets: readonly string[]; readonly now: number },
): void {
  const madeAt = headers['x-zendesk-webhook-signature-timestamp'] ?? '';
  checkMadeAt(Date.parse(madeAt), now);
  const signature = Buffer.from(headers['x-zendesk-webhook-signature'] ?? '', 'base64');
  if (!isSignedBy(secrets, [signature], { algorithm: 'sha256', parts: [madeAt, body] }))
    throw unauthentic('The signature does not fit the body.');
}

function toEvent(event: z.output<typeof eventWire>, name: string): IncomingEvent {
  const ticket = parse(ticketWire, event.detail);
  const about = { source: name, object: 'ticket', id: ticket.id };
  const occurredAt = new Date(event.time).toISOString();
  const key = toEventKey([name, event.type, ticket.id, occurredAt, event.detail]);
  if (event.type.endsWith('.soft_deleted') || event.type.endsWith('.permanently_deleted'))
    return { key, about, occurredAt, change: { type: 'deleted' } };
  if (event.type.endsWith('.undeleted')) return { key, about, occurredAt, change: { type: 'restored' } };
  const record: SourceRecord = {
    ref: about,
    kind: 'ticket',
    fields: toFields(ticket, occurredAt),
    links: [],
    raw: event.detail,
    changedAt: occurredAt,
    version: occurredAt,
    // What an event does not carry stays as it was: some leave out the description.
    coverage: 'part',
    state: 'live',
  };
  return { key, about, occurredAt, change: { type: 'stated', record } };
}

function toFields(ticket: z.output<typeof ticketWire>, occurredAt: string): RecordFields {
  const isClosed = /^(?:solved|closed)$/iu.test(ticket.status ?? '');
  const fields = {
    number: ticket.id,
    subject: ticket.subject,
    description: ticket.description,
    status: ticket.status,
    priority: ticket.priority,
    isClosed: ticket.status === null || ticket.status === undefined ? undefined : String(isClosed),
    openedAt: ticket.created_at,
    createdAt: ticket.created_at,
    // Empty where it is open again.
    closedAt: isClosed ? (ticket.solved_at ?? occurredAt) : '',
    email: ticket.requester_email ?? ticket.requester?.email,
    company: ticket.organization_name ?? ticket.organization?.name,
  };
  return Object.fromEntries(Object.entries(fields).flatMap(([field, value]) => (typeof value === 'string' ? [[field, value]] : [])));
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(value);
  if (error !== undefined) throw unreadable(`Not a ticket event of Zendesk: ${error.issues.map(({ path }) => path.join('.')).join(', ')}`);
  return data;
}
