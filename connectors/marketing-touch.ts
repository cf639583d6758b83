import type { RecordFields } from './connector.ts';
import { toEventKey } from './webhook-body.ts';
import type { IncomingEvent } from './webhook.ts';

/** Something that happened between a mailing and one address. */
export interface MarketingTouch {
  /** What tells it from another touch of the same address at the same time. */
  readonly parts: readonly unknown[];
  readonly email: string;
  /** In the sender's word: `open`, `click`, `unsubscribe`. */
  readonly happening: string;
  /** ISO 8601 UTC. */
  readonly occurredAt: string;
  readonly subject: string | undefined;
  readonly body: string | undefined;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The event of one touch: a record of its own, which nothing changes later. */
export function toMarketingTouch(name: string, { parts, email, happening, occurredAt, subject, body, raw }: MarketingTouch): IncomingEvent {
  const key = toEventKey([name, email.toLowerCase(), happening, occurredAt, ...parts]);
  const about = { source: name, object: 'touch', id: key.slice(0, 40) };
  const fields: RecordFields = {
    type: 'MARKETING_EMAIL',
    status: happening,
    email,
    occurredAt,
    createdAt: occurredAt,
    ...(subject === undefined || subject === '' ? {} : { subject }),
    ...(body === undefined || body === '' ? {} : { body }),
  };
  return {
    key,
    about,
    occurredAt,
    change: {
      type: 'stated',
      record: { ref: about, kind: 'activity', fields, links: [], raw, changedAt: occurredAt, version: occurredAt, state: 'live' },
    },
  };
}
