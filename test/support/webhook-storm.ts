import { pick } from './seeded.ts';
import type { Random } from './seeded.ts';
import { SECRET, SENDERS } from './webhook-deliveries.ts';
import type { PlayedSender } from './webhook-deliveries.ts';

/** One request of a sender, which it delivers until it is answered, and often more than once. */
export interface StormWebhook {
  readonly sender: PlayedSender;
  readonly body: string;
  /** Events in it. */
  readonly events: number;
  /** What happens at the source before it is first told. */
  readonly before?: () => void;
}

/** Who the events concern, and a system whose own records change. */
export interface StormWorld {
  /** Addresses of known people. */
  readonly emails: readonly string[];
  /** Ids of people at HubSpot. */
  readonly people: readonly string[];
  /** Changes one of them there. */
  readonly change: (id: string, what: string) => void;
}

/** What signatures cover, wherever the gateway listens. */
export const PUBLIC_URL = 'https://hooks.example.com';

/** The configuration of the six. */
export function stormWebhooks(): { readonly publicUrl: string; readonly senders: Readonly<Record<string, unknown>> } {
  return { publicUrl: PUBLIC_URL, senders: Object.fromEntries(STORM_SENDERS.map((name) => [name, senderOf(name).settings])) };
}

/** Six senders: five that state, one that hints. */
const STORM_SENDERS = ['stripe', 'zendesk', 'sendgrid', 'mail', 'forms', 'hubspot'] as const;

type StormSender = (typeof STORM_SENDERS)[number];

interface Happening {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly entity: number;
  readonly email: string;
  readonly random: Random;
}

const iso = (at: number): string => new Date(at).toISOString();
const seconds = (at: number): number => Math.floor(at / 1_000);

const BODIES: Readonly<Record<Exclude<StormSender, 'hubspot'>, (happening: Happening) => string>> = {
  stripe: ({ number, at, entity, email, random }) =>
    JSON.stringify({
      id: `evt_${number}`,
      object: 'event',
      type: pick(random, ['invoice.finalized', 'invoice.updated', 'invoice.paid']),
      created: seconds(at),
      data: {
        object: {
          id: `in_${entity}`,
          object: 'invoice',
          number: `INV-${entity}`,
          status: pick(random, ['open', 'paid', 'uncollectible']),
          total: number * 100,
          currency: 'eur',
          customer_email: email,
          created: seconds(at) - 60,
          due_date: seconds(at) + 86_400,
        },
      },
    }),
  zendesk: ({ number, at, entity, email, random }) =>
    JSON.stringify({
      account_id: 1,
      id: `z${number}`,
      time: iso(at),
      type: 'zen:event-type:ticket.status_changed',
      subject: `zen:ticket:${entity}`,
      detail: {
        id: String(entity),
        ...(random() < 0.5 ? { subject: `All is down ${number}` } : { description: `Word ${number}` }),
        status: pick(random, ['NEW', 'OPEN', 'PENDING', 'SOLVED']),
        priority: pick(random, ['LOW', 'URGENT']),
        requester_email: email,
      },
    }),
  sendgrid: ({ number, at, email, random }) =>
    JSON.stringify(
      ['delivered', 'open', 'click'].map((event, index) => ({
        email,
        event,
        timestamp: seconds(at) + index,
        sg_message_id: `m${number}`,
        url: `https://example.com/${Math.floor(random() * 9)}`,
      })),
    ),
  mail: ({ number, at, email }) =>
    [
      `Message-ID: <${number}@example.com>`,
      `Date: ${new Date(at).toUTCString()}`,
      `From: ${email}`,
      'To: us@vendor.example',
      `Subject: Word ${number}`,
      '',
      `Can we talk about ${number}?`,
    ].join('\r\n'),
  forms: ({ number, at, entity, email }) =>
    JSON.stringify({
      specversion: '1.0',
      id: `e${number}`,
      subject: `form-${entity}`,
      source: '/forms',
      type: 'com.example.form',
      time: iso(at),
      data: { form: `Ask for a demo ${number}`, who: { mail: email } },
    }),
};

/** Webhooks in the order in which they happened, a second apart, of few entities: most have a history. */
export function createStorm(
  count: number,
  { random, world, endsAt }: { readonly random: Random; readonly world: StormWorld; readonly endsAt: number },
): readonly StormWebhook[] {
  const entities = Math.max(5, Math.floor(count / 40));
  return Array.from({ length: count }, (_, number) => {
    const name = pick(random, STORM_SENDERS);
    const sender = senderOf(name);
    if (name === 'hubspot') return hint(sender, { number, id: pick(random, world.people), change: world.change });
    // Of the people each entity is one's: whom an event concerns does not depend on which came last.
    const entity = Math.floor(random() * entities);
    const email = world.emails[entity % world.emails.length] ?? '';
    const body = BODIES[name]({ number, at: endsAt - (count - number) * 1_000, entity, email, random });
    return { sender, body, events: name === 'sendgrid' ? 3 : 1 };
  });
}

function hint(
  sender: PlayedSender,
  { number, id, change }: { readonly number: number; readonly id: string; readonly change: StormWorld['change'] },
): StormWebhook {
  const occurredAt = Date.now();
  const body = JSON.stringify([
    {
      portalId: 1,
      occurredAt: occurredAt + number,
      subscriptionType: 'contact.propertyChange',
      objectId: Number(id),
      propertyName: 'jobtitle',
      propertyValue: `Title ${number}`,
    },
  ]);
  return { sender, body, events: 1, before: () => change(id, `Title ${number}`) };
}

function senderOf(name: string): PlayedSender {
  const found = SENDERS.find((sender) => sender.name === name);
  if (found === undefined) throw new TypeError(`${name} is not played`);
  return found;
}

/** How often each sender got what answer; −1 for none. */
export interface Delivered {
  readonly deliveries: number;
  readonly refusals: number;
  readonly cut: number;
}

/**
 * Delivers webhooks, several at a time, each until it is answered with 2xx. Any other answer than 503, 429 or none is a fault.
 *
 * @param mayGo - resolves once this delivery, by its place, may begin. @default at once
 */
export async function deliverAll(
  webhooks: readonly StormWebhook[],
  { url, atOnce, mayGo }: { readonly url: string; readonly atOnce: number; readonly mayGo?: (place: number) => Promise<void> },
): Promise<Delivered> {
  const counts = { deliveries: 0, refusals: 0, cut: 0 };
  const begun = new Set<StormWebhook>();
  let next = 0;
  const deliver = async (webhook: StormWebhook): Promise<void> => {
    if (!begun.has(webhook)) {
      begun.add(webhook);
      webhook.before?.();
    }
    for (;;) {
      const { path, headers, body } = webhook.sender.post(webhook.body, { secret: SECRET, now: Date.now(), publicUrl: PUBLIC_URL });
      const status = await fetch(new URL(path, url), {
        method: 'POST',
        headers,
        body: new Uint8Array(body),
        signal: AbortSignal.timeout(10_000),
      }).then(
        async (answer) => {
          await answer.arrayBuffer();
          return answer.status;
        },
        () => undefined,
      );
      if (status !== undefined && status < 300) break;
      if (status === undefined) counts.cut += 1;
      else if (status === 503 || status === 429) counts.refusals += 1;
      else throw new Error(`${webhook.sender.name} was answered ${status}`);
      await new Promise((resolve) => void setTimeout(resolve, 50));
    }
    counts.deliveries += 1;
  };
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < webhooks.length) {
        const place = next;
        next += 1;
        await mayGo?.(place);
        const webhook = webhooks[place];
        if (webhook !== undefined) await deliver(webhook);
      }
    }),
  );
  return counts;
}

/** Every webhook one to five times, in any order. */
export function shuffled(webhooks: readonly StormWebhook[], random: Random): readonly StormWebhook[] {
  const copies = webhooks.flatMap((webhook) => Array.from({ length: 1 + Math.floor(random() * 5) }, () => webhook));
  for (let at = copies.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [copies[at], copies[other]];
    if (a !== undefined && b !== undefined) [copies[at], copies[other]] = [b, a];
  }
  return copies;
}
