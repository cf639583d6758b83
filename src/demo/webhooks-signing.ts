import { createECDH, createHash, createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What a sender posts to `/webhooks/NAME`. */
export interface SignedDelivery {
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One sender as it is played: how its deliveries prove themselves, and what a gateway needs to believe them. */
export interface PlayedSender {
  /** Entry of `webhooks.senders`. */
  readonly settings: { readonly sender: 'stripe' | 'zendesk' | 'sendgrid'; readonly secrets: readonly string[] };
  /**
   * Signs a body as its vendor does.
   *
   * @param now - milliseconds since 1970.
   */
  sign(body: string, now: number): SignedDelivery;
}

/** Billing that signs like Stripe. */
export function playStripe(secret: string): PlayedSender {
  return {
    settings: { sender: 'stripe', secrets: [secret] },
    sign(body, now) {
      const seconds = Math.floor(now / 1_000);
      const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
      return { headers: { 'content-type': 'application/json', 'stripe-signature': `t=${seconds},v1=${signature}` }, body };
    },
  };
}

/** Support that signs like Zendesk. */
export function playZendesk(secret: string): PlayedSender {
  return {
    settings: { sender: 'zendesk', secrets: [secret] },
    sign(body, now) {
      const madeAt = new Date(now).toISOString();
      return {
        headers: {
          'content-type': 'application/json',
          'x-zendesk-webhook-signature': createHmac('sha256', secret).update(`${madeAt}${body}`).digest('base64'),
          'x-zendesk-webhook-signature-timestamp': madeAt,
        },
        body,
      };
    },
  };
}

/**
 * Mailings that sign like SendGrid, with a key pair of their own.
 *
 * @param phrase - what the pair is made from, so that whoever plays and whoever believes need not exchange a key.
 */
export function playSendgrid(phrase: string): PlayedSender {
  const privateKey = keyFrom(phrase);
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64');
  return {
    settings: { sender: 'sendgrid', secrets: [publicKey] },
    sign(body, now) {
      const seconds = String(Math.floor(now / 1_000));
      return {
        headers: {
          'content-type': 'application/json',
          'x-twilio-email-event-webhook-signature': sign('sha256', Buffer.from(`${seconds}${body}`), privateKey).toString('base64'),
          'x-twilio-email-event-webhook-timestamp': seconds,
        },
        body,
      };
    },
  };
}

// The curve's points are taken from its public half, which follows from the private one.
function keyFrom(phrase: string): KeyObject {
  const secret = createHash('sha256').update(phrase).digest();
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey();
  const key = { kty: 'EC', crv: 'P-256', x: base64url(point.subarray(1, 33)), y: base64url(point.subarray(33)), d: base64url(secret) };
  return createPrivateKey({ key, format: 'jwk' });
}

function base64url(bytes: Buffer): string {
  return bytes.toString('base64url');
}
