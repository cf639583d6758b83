import { checkTimedSignature, isOneOf, unauthentic } from '../webhook-signature.ts';
import type { WebhookSender } from '../webhook.ts';
import { readChangeEvents } from './webhook-changes.ts';
import { ACKNOWLEDGEMENT, readOutboundMessage } from './webhook-soap.ts';

/** How Salesforce is received. */
export interface SalesforceWebhookOptions {
  /** Of a relay, what it signs with; of an outbound message, what its address ends with: `?token=…`. Several while they are exchanged. */
  readonly secrets: readonly string[];
  /** The configured source whose records the events are about. */
  readonly source: string;
  /** Ids of the orgs whose outbound messages are taken. @default none */
  readonly organisations?: readonly string[];
}

/**
 * Salesforce's two ways to tell of changes: outbound messages (SOAP), which carry no signature and are let in by the secret in their address and
 * the org's id (SF-53), and change events handed on as JSON by a relay of one's own, signed as `crm-overlay-signature: t=…,v1=…` (SF-50).
 */
export function createSalesforceWebhook(name: string, { secrets, source, organisations = [] }: SalesforceWebhookOptions): WebhookSender {
  return {
    name,
    receive({ url, headers, body }, { now }) {
      if (isSoap(headers['content-type'])) {
        if (!isOneOf(secrets, new URL(url).searchParams.get('token') ?? undefined))
          throw unauthentic('The address of an outbound message ends with ?token= and the configured secret.');
        return { events: readOutboundMessage(body, { name, source, organisations, now }), refused: [], answer: ACKNOWLEDGEMENT };
      }
      checkTimedSignature(headers['crm-overlay-signature'], { secrets, body, now });
      return readChangeEvents(body, { name, source });
    },
    readAgain: (raw) => readChangeEvents(Buffer.from(raw), { name, source }),
  };
}

function isSoap(contentType = ''): boolean {
  return /^(?:text\/xml|application\/(?:soap\+)?xml)\b/iu.test(contentType);
}
