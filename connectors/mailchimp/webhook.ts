import { toMarketingTouch } from '../marketing-touch.ts';
import { readUtf8, unreadable } from '../webhook-body.ts';
import { isOneOf, unauthentic } from '../webhook-signature.ts';
import type { IncomingEvent, WebhookSender } from '../webhook.ts';

/** How a mailing list that speaks Mailchimp's webhooks is received. */
export interface MailchimpWebhookOptions {
  /** What the address ends with, `?token=…`: these webhooks carry no signature. Several while they are exchanged. */
  readonly secrets: readonly string[];
}

/** Fields a form may hold. */
const MAX_FIELDS = 500;

/**
 * Mailchimp-shaped audience events: a form of `type`, `fired_at` and `data[…]`.
 *
 * @see https://mailchimp.com/developer/marketing/guides/sync-audience-data-webhooks/
 */
export function createMailchimpWebhook(name: string, { secrets }: MailchimpWebhookOptions): WebhookSender {
  return {
    name,
    receive({ url, body }) {
      if (!isOneOf(secrets, new URL(url).searchParams.get('token') ?? undefined))
        throw unauthentic('The address of this webhook ends with ?token= and the configured secret.');
      const form = [...new URLSearchParams(readUtf8(body))];
      if (form.length > MAX_FIELDS) throw unreadable(`A form may hold ${MAX_FIELDS} fields at most.`);
      return { events: [toEvent(Object.fromEntries(form), name)], refused: [] };
    },
  };
}

function toEvent(form: Readonly<Record<string, string>>, name: string): IncomingEvent {
  const happening = form['type'];
  const occurredAt = toInstant(form['fired_at']);
  // A changed address is told of the old one, which is the one we know.
  const email = form['data[email]'] ?? form['data[old_email]'];
  if (happening === undefined || happening === '' || occurredAt === undefined || email === undefined)
    throw unreadable('The form holds no type, fired_at or data[email].');
  return toMarketingTouch(name, {
    parts: [form['data[list_id]'], form['data[id]'], form['data[new_email]']],
    email,
    happening: happening === 'unsubscribe' && form['data[reason]'] === 'abuse' ? 'spamreport' : happening,
    occurredAt,
    subject: form['data[subject]'],
    body: form['data[reason]'],
    raw: form,
  });
}

// `2009-03-26 21:35:57`, in UTC.
function toInstant(firedAt: string | undefined): string | undefined {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/u.exec(firedAt ?? '') ?? [];
  const instant = Date.parse(`${date}T${time}Z`);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}
