import type { RecordRef, SourceRecord } from '../../../connectors/connector.ts';
import type { MailAddress } from '../email/mail-address.ts';
import { readMail } from '../email/read-mail.ts';
import type { StoredEvent } from './fold.ts';

/** Characters of a body that are kept: what an answer quotes is in the messages it answers. */
const MAX_BODY_CHARACTERS = 20_000;

/** The record of an e-mail: who wrote to whom, when, and in which own words; what it quotes, and its signature, are left out. */
export function toMailRecord(ref: RecordRef, event: StoredEvent): SourceRecord | undefined {
  if (event.change.type !== 'mailed') return undefined;
  const mail = readMail(Buffer.from(event.change.message, 'latin1'));
  const fields = {
    type: 'EMAIL',
    subject: mail.subject,
    body: mail.own.slice(0, MAX_BODY_CHARACTERS),
    from: mail.from?.address,
    to: toList([...mail.to, ...mail.cc]),
    occurredAt: mail.sentAt ?? event.occurredAt,
    createdAt: event.occurredAt,
  };
  return {
    ref,
    kind: 'activity',
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')),
    links: [],
    raw: {
      messageId: mail.messageId ?? null,
      references: mail.references,
      attachments: mail.attachments.map(({ name, type }) => name ?? type),
    },
    changedAt: event.occurredAt,
    version: event.occurredAt,
    state: 'live',
  };
}

function toList(addresses: readonly MailAddress[]): string {
  return [...new Set(addresses.map(({ address }) => address))].join(', ');
}
