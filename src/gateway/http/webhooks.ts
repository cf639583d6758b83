import type { IncomingMessage, ServerResponse } from 'node:http';

import { Counter, Histogram, type Registry } from 'prom-client';

import { isOverlayError } from '../../errors.ts';
import type { OverlayError } from '../../errors.ts';
import type { Clock } from '../../platform/clock.ts';
import type { ReceiveWebhook, Receipt } from '../../timeline/intake/receive-webhook.ts';
import { refuse } from './answer.ts';
import type { Handle } from './graphql-http.ts';
import { readBytes } from './read-body.ts';

/** Where senders deliver: the configured name follows. */
export const WEBHOOK_PATH = '/webhooks/';

/** What the webhooks' part of the gateway needs. */
export interface WebhooksDependencies {
  readonly receive: ReceiveWebhook;
  /** The configured names; anything else is not found, and counted under no name of its own. */
  readonly names: ReadonlySet<string>;
  /** The address senders know, without a slash at the end: what signatures cover. */
  readonly publicUrl: string | undefined;
  /** Bytes a delivery may have. */
  readonly maxBytes: number;
  readonly registry: Registry;
  readonly clock: Clock;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What a sender is told of a failure: a status that makes it deliver again exactly where that can help. */
const STATUSES: Readonly<Partial<Record<OverlayError['code'], number>>> = {
  NOT_FOUND: 404,
  REQUEST_TOO_LARGE: 413,
  WEBHOOK_UNAUTHENTIC: 401,
  WEBHOOK_UNREADABLE: 400,
  BAD_REQUEST: 400,
  INTAKE_BUSY: 429,
};

/** Seconds after which a sender comes back when the fault is ours. */
const RETRY_AFTER_SECONDS = 5;

/** `POST /webhooks/:name`: answered with 2xx only after what it brought is committed. */
export function createWebhooks(dependencies: WebhooksDependencies): Handle {
  const { receive, names, clock, maxBytes } = dependencies;
  const record = createRecord(dependencies.registry);
  return async (request, response) => {
    const startedAtMs = clock.now();
    const name = decodeURIComponentOr(new URL(request.url ?? '/', 'http://gateway').pathname.slice(WEBHOOK_PATH.length));
    const sender = names.has(name) ? name : 'unknown';
    try {
      if (request.method === 'GET' || request.method === 'HEAD') {
        // Some senders ask whether the address is there before they use it.
        response.writeHead(names.has(name) ? 204 : 404).end();
        return;
      }
      if (request.method !== 'POST') {
        response.setHeader('allow', 'POST');
        refuse(response, 405, { code: 'BAD_REQUEST', message: 'Events are posted to this address.' });
        return;
      }
      const body = await readBytes(request, maxBytes);
      const receipt = await receive(name, { url: addressOf(request, dependencies.publicUrl), headers: toHeaders(request), body });
      acknowledge(response, receipt);
      record({ sender, outcome: 'accepted', seconds: (clock.now() - startedAtMs) / 1_000, receipt });
    } catch (error) {
      record({ sender, outcome: refuseDelivery(response, error), seconds: (clock.now() - startedAtMs) / 1_000 });
    }
  };
}

function acknowledge(response: ServerResponse, { answer }: Receipt): void {
  if (answer === undefined) {
    response.writeHead(202, { 'content-length': '0' }).end();
    return;
  }
  response.writeHead(200, { 'content-type': answer.contentType }).end(answer.body);
}

function refuseDelivery(response: ServerResponse, error: unknown): string {
  const known = isOverlayError(error) ? error : undefined;
  const status = known === undefined ? undefined : STATUSES[known.code];
  if (known === undefined || status === undefined) {
    // Whatever is not the sender's fault is ours: it must come again, and never give up.
    response.setHeader('retry-after', String(RETRY_AFTER_SECONDS));
    refuse(response, 503, { code: 'DATABASE_UNAVAILABLE', message: 'What was delivered cannot be stored now.' });
    return known?.code ?? 'INTERNAL';
  }
  if (known.retryAfterMs !== undefined) response.setHeader('retry-after', String(Math.max(1, Math.ceil(known.retryAfterMs / 1_000))));
  // The rest of a body that is too large is not waited for.
  if (status === 413) response.setHeader('connection', 'close');
  refuse(response, status, { code: known.code, message: known.message });
  return known.code;
}

function addressOf(request: IncomingMessage, publicUrl: string | undefined): string {
  return `${publicUrl ?? `http://${request.headers.host ?? 'localhost'}`}${request.url ?? '/'}`;
}

function toHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No configured name holds a percent sign.
    return text;
  }
}

interface Deliveries {
  readonly sender: string;
  readonly outcome: string;
  readonly seconds: number;
  readonly receipt?: Receipt;
}

function createRecord(registry: Registry): (delivery: Deliveries) => void {
  const deliveries = new Counter({
    name: 'overlay_webhook_deliveries_total',
    help: 'Deliveries of webhooks by configured sender and outcome (accepted, or the code of the refusal).',
    labelNames: ['sender', 'outcome'],
    registers: [registry],
  });
  const events = new Counter({
    name: 'overlay_webhook_events_total',
    help: 'Events in accepted deliveries: new to us, or set aside because they could not be understood.',
    labelNames: ['sender', 'fate'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'overlay_webhook_duration_seconds',
    help: 'Seconds from the arrival of a delivery to its answer.',
    labelNames: ['sender'],
    buckets: SECONDS,
    registers: [registry],
  });
  return ({ sender, outcome, seconds, receipt }) => {
    deliveries.inc({ sender, outcome });
    durations.observe({ sender }, seconds);
    if (receipt === undefined) return;
    events.inc({ sender, fate: 'new' }, receipt.added);
    events.inc({ sender, fate: 'set-aside' }, receipt.refused);
  };
}
