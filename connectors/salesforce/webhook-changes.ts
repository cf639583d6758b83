import { z } from 'zod';

import { readJson, toEventKey, unreadable } from '../webhook-body.ts';
import { readItems } from '../webhook-items.ts';
import type { IncomingChange, IncomingEvent, ReceivedEvents } from '../webhook.ts';
import { toLongId } from './salesforce-id.ts';

/** Messages one request of a relay may hold. */
const MAX_MESSAGES = 1_000;

/** One change event as a relay hands it on, as far as we read it (SF-50). */
const messageWire = z.object({
  payload: z.object({
    ChangeEventHeader: z.object({
      entityName: z.string().regex(/^\w{1,80}$/u),
      recordIds: z
        .array(z.string().regex(/^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18}|[A-Za-z0-9]{0,5}\*)$/u))
        .min(1)
        .max(2_000),
      changeType: z.enum([
        'CREATE',
        'UPDATE',
        'DELETE',
        'UNDELETE',
        'GAP_CREATE',
        'GAP_UPDATE',
        'GAP_DELETE',
        'GAP_UNDELETE',
        'GAP_OVERFLOW',
        'SNAPSHOT',
      ]),
      transactionKey: z.string().max(200),
      sequenceNumber: z.int().nonnegative().default(0),
      commitTimestamp: z.int().nonnegative().max(8_640_000_000_000_000),
    }),
  }),
});

const CHANGES: Readonly<Record<string, IncomingChange>> = {
  DELETE: { type: 'deleted' },
  GAP_DELETE: { type: 'deleted' },
  UNDELETE: { type: 'restored' },
  GAP_UNDELETE: { type: 'restored' },
};

/** The change events of a JSON relay, one message or a list: what each says of every record it names. */
export function readChangeEvents(body: Uint8Array, { name, source }: { readonly name: string; readonly source: string }): ReceivedEvents {
  const sent = readJson(body);
  const messages: readonly unknown[] = Array.isArray(sent) ? sent : [sent];
  if (messages.length > MAX_MESSAGES) throw unreadable(`A request may hold ${MAX_MESSAGES} change events at most.`);
  return readItems(messages, { name, what: 'a change event', schema: messageWire }, (message) => toEvents(message, { name, source }));
}

function toEvents(
  { payload: { ChangeEventHeader: header } }: z.output<typeof messageWire>,
  { name, source }: { readonly name: string; readonly source: string },
): readonly IncomingEvent[] {
  const object = header.entityName;
  const change = CHANGES[header.changeType] ?? { type: 'changed' };
  return header.recordIds.map((recordId) => {
    // An id with a star, and an overflow, name no record: all of the object may have changed.
    const id = recordId.endsWith('*') || header.changeType === 'GAP_OVERFLOW' ? '*' : toLongId(recordId);
    return {
      key: toEventKey([name, object, id, header.changeType, header.transactionKey, header.sequenceNumber, header.commitTimestamp]),
      about: { source, object, id },
      occurredAt: new Date(header.commitTimestamp).toISOString(),
      // Within a transaction the sequence tells; padded, so that it can be compared as text.
      place: String(header.sequenceNumber).padStart(10, '0'),
      change: id === '*' ? { type: 'changed' } : change,
    };
  });
}
