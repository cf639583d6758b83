import { toPlainText } from '../plain-text.ts';
import { readBody, splitHead } from './body-parts.ts';
import type { MailAttachment } from './body-parts.ts';
import { readHeaderFields, readUnstructured } from './header-fields.ts';
import type { HeaderFields } from './header-fields.ts';
import { readAddresses } from './mail-address.ts';
import type { MailAddress } from './mail-address.ts';
import { partText } from './own-words.ts';
import type { PartedText } from './own-words.ts';
import { readSentAt } from './sent-at.ts';

/** An e-mail as it was sent. */
export interface Mail extends PartedText {
  /** Without angle brackets. */
  readonly messageId: string | undefined;
  /** Messages it answers, the first of the thread first. */
  readonly references: readonly string[];
  readonly from: MailAddress | undefined;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string | undefined;
  /** ISO 8601, UTC; undefined where the header states none that can be read. */
  readonly sentAt: string | undefined;
  readonly attachments: readonly MailAttachment[];
}

/** Characters of a text that are parted: the rest of a longer one is quotation and small print. */
const MAX_TEXT_CHARACTERS = 500_000;

/**
 * Reads a raw message: header fields in any character set, MIME parts in any depth, and whose words its text is.
 *
 * Mail in the wild breaks every rule, so nothing is refused here: what cannot be read is left out.
 *
 * @see RFC 5322, RFC 2045 to 2047, RFC 2231
 */
export function readMail(raw: Uint8Array): Mail {
  // One character a byte: every part tells its own character set.
  const { head, body } = splitHead(Buffer.from(raw).toString('latin1'));
  const fields = readHeaderFields(head);
  const { text, html, attachments } = readBody(fields, body);
  const sent = readSentAt(readUnstructured(fields, 'date') ?? '')?.readings[0];
  return {
    messageId: idsIn(fields, 'message-id')[0],
    references: [...new Set([...idsIn(fields, 'references'), ...idsIn(fields, 'in-reply-to')])],
    from: addressesIn(fields, 'from')[0],
    to: addressesIn(fields, 'to'),
    cc: addressesIn(fields, 'cc'),
    subject: readUnstructured(fields, 'subject'),
    sentAt: sent?.endsWith('Z') === true ? sent : undefined,
    ...partText((text.trim() === '' ? toPlainText(html) : text).slice(0, MAX_TEXT_CHARACTERS)),
    attachments,
  };
}

function idsIn(fields: HeaderFields, name: string): readonly string[] {
  return [...(fields.get(name)?.join(' ') ?? '').matchAll(/<([^<>\s]+)>/gu)].flatMap(([, id]) => id ?? []);
}

function addressesIn(fields: HeaderFields, name: string): readonly MailAddress[] {
  return readAddresses(fields.get(name)?.join(', ') ?? '');
}
