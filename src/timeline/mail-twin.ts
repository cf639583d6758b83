import { words } from '../identity/normalise/fold.ts';
import { readEmails } from '../identity/read-field.ts';
import type { EventDraft } from './event-draft.ts';

/** What tells an e-mail that several sources keep; at one account, equal keys of different sources are one e-mail. */
export type MailTwin = Pick<EventDraft, 'twinKey' | 'twinPlace'>;

/** What is known of an e-mail. */
export interface StatedMail {
  readonly subject: string | undefined;
  /** ISO 8601 in UTC. */
  readonly occurredAt: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * The key of an e-mail: its subject without what mail programs and CRMs put before it, and the minute. One without a subject has none.
 * Several that share a key in one source (a circular) are told apart by whom they went to.
 */
export function toMailTwin({ subject, occurredAt, from, to }: StatedMail): MailTwin {
  const title = words((subject ?? '').replace(PREFIXES, '')).join(' ');
  if (title === '') return {};
  return {
    twinKey: `${new Date(occurredAt).toISOString().slice(0, 16)} ${title}`,
    twinPlace: readEmails(from, to)
      .map(({ key }) => key)
      .toSorted()
      .join(' '),
  };
}

const PREFIXES = /^(?:\s*(?:re|aw|antw?|sv|vs|rv|res|rif|r|fwd?|wg|tr|i|enc|doorst|e-?mail)\s*(?:\[\d+\]|\(\d+\))?\s*:)+/iu;
