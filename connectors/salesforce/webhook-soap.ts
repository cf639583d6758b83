import { SaxesParser } from 'saxes';

import { readUtf8, toEventKey, unreadable } from '../webhook-body.ts';
import { isOneOf, unauthentic } from '../webhook-signature.ts';
import type { IncomingEvent } from '../webhook.ts';
import { isSalesforceId, toLongId } from './salesforce-id.ts';

const OUTBOUND = 'http://soap.sforce.com/2005/09/outbound';

/** Notifications one message may hold (SF-53). */
const MAX_NOTIFICATIONS = 100;

/** Levels of elements; a message has eight. */
const MAX_DEPTH = 32;

/** What Salesforce has to be answered, or it sends the message again (SF-53). */
export const ACKNOWLEDGEMENT = {
  contentType: 'text/xml; charset=utf-8',
  body:
    '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>' +
    `<notificationsResponse xmlns="${OUTBOUND}"><Ack>true</Ack></notificationsResponse></soapenv:Body></soapenv:Envelope>`,
} as const;

interface Notification {
  readonly id: string;
  readonly object: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** One outbound message. */
interface OutboundMessage {
  readonly organisation: string;
  readonly notifications: readonly Notification[];
}

/** Whose messages are taken, and of which source they tell. */
export interface OutboundReading {
  readonly name: string;
  readonly source: string;
  /** Ids of the orgs that may send, 15 or 18 characters. */
  readonly organisations: readonly string[];
  /** Milliseconds since 1970, for a notification that states no modification time. */
  readonly now: number;
}

/**
 * The events of one outbound message: each names a record to be read anew.
 *
 * @throws {OverlayError} `WEBHOOK_UNREADABLE`; `WEBHOOK_UNAUTHENTIC` for another org's message.
 */
export function readOutboundMessage(body: Uint8Array, { name, source, organisations, now }: OutboundReading): readonly IncomingEvent[] {
  const message = parseMessage(readUtf8(body));
  // An id of 18 characters is one of 15 and a checksum over their cases (SF-40).
  if (
    !isOneOf(
      organisations.map((id) => id.slice(0, 15)),
      message.organisation.slice(0, 15),
    )
  )
    throw unauthentic('The message is not from the configured Salesforce org.');
  return message.notifications.flatMap(({ id, object, fields }) => {
    const recordId = fields.get('Id');
    if (recordId === undefined || !isSalesforceId(recordId)) throw unreadable('A notification names no record.');
    const modified = Date.parse(fields.get('SystemModstamp') ?? fields.get('LastModifiedDate') ?? '');
    return {
      key: toEventKey([name, object, recordId, id]),
      about: { source, object, id: toLongId(recordId) },
      occurredAt: new Date(Number.isNaN(modified) ? now : modified).toISOString(),
      change: { type: 'changed' },
    };
  });
}

function parseMessage(text: string): OutboundMessage {
  const reader = createReader();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw unreadable('A document type is refused.');
  });
  parser.on('error', (cause) => {
    throw unreadable('The body is not well-formed XML.', cause);
  });
  parser.on('opentag', ({ uri, local, attributes }) => reader.open({ uri, local, type: attributes['xsi:type']?.value }));
  parser.on('text', (part) => reader.text(part));
  parser.on('closetag', ({ local }) => reader.close(local));
  parser.write(text).close();
  return reader.message();
}

interface Element {
  readonly uri: string;
  readonly local: string;
  readonly type: string | undefined;
}

interface Reader {
  open(element: Element): void;
  text(part: string): void;
  close(local: string): void;
  message(): OutboundMessage;
}

function createReader(): Reader {
  let depth = 0;
  let said = '';
  let isOutbound = false;
  let organisation = '';
  let notificationId = '';
  let object: string | undefined;
  let fields = new Map<string, string>();
  const notifications: Notification[] = [];
  const closeNotification = (): void => {
    if (object === undefined || notificationId === '') throw unreadable('A notification names no object.');
    notifications.push({ id: notificationId, object, fields });
    if (notifications.length > MAX_NOTIFICATIONS) throw unreadable(`A message holds ${MAX_NOTIFICATIONS} notifications at most.`);
    notificationId = '';
    object = undefined;
    fields = new Map();
  };
  return {
    open({ uri, local, type }) {
      depth += 1;
      if (depth > MAX_DEPTH) throw unreadable(`The body is nested deeper than ${MAX_DEPTH} levels.`);
      said = '';
      if (uri === OUTBOUND && local === 'notifications') isOutbound = true;
      if (local === 'sObject') object = type?.split(':').at(-1);
    },
    text(part) {
      said += part;
    },
    close(local) {
      depth -= 1;
      if (local === 'OrganizationId' && organisation === '') organisation = said.trim();
      else if (local === 'Notification') closeNotification();
      else if (local === 'sObject') said = '';
      else if (object !== undefined) fields.set(local, said.trim());
      else if (local === 'Id') notificationId = said.trim();
    },
    message() {
      if (!isOutbound) throw unreadable('The body is no outbound message of Salesforce.');
      return { organisation, notifications };
    },
  };
}
