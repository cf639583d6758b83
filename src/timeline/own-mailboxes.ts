import type { RecordFields } from '../../connectors/connector.ts';
import { readEmails } from '../identity/read-field.ts';
import type { EventDirection } from './event.ts';

/** The mailboxes of our own people. */
export interface OwnMailboxes {
  /** As {@link readEmails} compares addresses. */
  readonly keys: ReadonlySet<string>;
  /** Domains that are our organisation's alone: whoever writes from there is one of us. */
  readonly domains: ReadonlySet<string>;
}

/** Our mailboxes, of our people's addresses. */
export function toOwnMailboxes(addresses: readonly string[]): OwnMailboxes {
  const emails = readEmails(...addresses);
  return {
    keys: new Set(emails.map(({ key }) => key)),
    domains: new Set(emails.filter(({ domainEvidence }) => domainEvidence === 'organisation').map(({ domain }) => domain)),
  };
}

/** Which way a message went by its addresses; undefined among ourselves, and where none of us is named. */
export function directionBetween({ from, to }: Pick<RecordFields, 'from' | 'to'>, ours: OwnMailboxes): EventDirection | undefined {
  const isFromUs = holdsOurs(from, ours);
  const isToUs = holdsOurs(to, ours);
  if (isFromUs === isToUs) {
    // A message among ourselves may still go to a customer as well.
    return isFromUs && readEmails(to).some((email) => !isOurs(email, ours)) ? 'OUTBOUND' : undefined;
  }
  return isFromUs ? 'OUTBOUND' : 'INBOUND';
}

function holdsOurs(addresses: string | undefined, ours: OwnMailboxes): boolean {
  return readEmails(addresses).some((email) => isOurs(email, ours));
}

function isOurs({ key, domain }: { readonly key: string; readonly domain: string }, { keys, domains }: OwnMailboxes): boolean {
  return keys.has(key) || domains.has(domain);
}
