import { toEventKey, unreadable } from '../webhook-body.ts';
import { checkTimedSignature } from '../webhook-signature.ts';
import type { WebhookSender } from '../webhook.ts';

/** How raw e-mail is received. */
export interface EmailWebhookOptions {
  /** What the relay signs with; several while they are exchanged. */
  readonly secrets: readonly string[];
}

/**
 * Raw e-mail (RFC 5322), as a relay or a mail server's pipe posts it, signed as `crm-overlay-signature: t=…,v1=…`. One message reaches us by several
 * ways with other trace fields: its own id tells that it is one.
 */
export function createEmailWebhook(name: string, { secrets }: EmailWebhookOptions): WebhookSender {
  return {
    name,
    receive({ headers, body }, { now }) {
      checkTimedSignature(headers['crm-overlay-signature'], { secrets, body, now });
      const message = Buffer.from(body).toString('latin1');
      const head = message
        .split(/\r?\n\r?\n/u, 1)
        .join('')
        .replaceAll(/\r?\n[ \t]+/gu, ' ');
      if (!/^[A-Za-z][\w-]*[ \t]*:/u.test(head)) throw unreadable('The body is no e-mail: it begins with no header field.');
      const messageId = /^message-id[ \t]*:[ \t]*<?([^<>\s]{1,900})>?/imu.exec(head)?.[1];
      const sent = Date.parse(/^date[ \t]*:[ \t]*(.{1,200})$/imu.exec(head)?.[1] ?? '');
      const id = toEventKey(messageId === undefined ? [message] : [messageId]).slice(0, 40);
      return {
        events: [
          {
            key: toEventKey([name, id]),
            about: { source: name, object: 'email', id },
            occurredAt: new Date(Number.isNaN(sent) ? now : sent).toISOString(),
            change: { type: 'mailed', message },
          },
        ],
        refused: [],
      };
    },
  };
}
