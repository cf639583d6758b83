import type { RecordFields, RecordLink, SourceRecord } from '../../connectors/connector.ts';
import { readCompany, readEmails } from '../identity/read-field.ts';
import { businessKindOf } from './business-events.ts';
import type { EventDraft } from './event-draft.ts';
import type { OwnMailboxes } from './own-mailboxes.ts';

/** An address that is stated of an event or ticket. */
export interface StatedAddress {
  /** As addresses are compared. */
  readonly mailbox: string;
  /** The registrable domain, where it is an organisation's. */
  readonly domain: string | undefined;
  readonly isOurs: boolean;
}

/** By what an event, or a golden ticket, finds whom it concerns, because no link says it. */
export interface Attribution {
  /** `evt_…` or `tic_…` */
  readonly subject: string;
  /** The event that is shown while nobody is found: itself, or the one with which the ticket began. */
  readonly event: Pick<EventDraft, 'id' | 'occurredAt'> | undefined;
  /** Whether it may concern several organisations, as a message does and an invoice does not. */
  readonly isShared: boolean;
  /** The organisation's name it states, as names are compared. */
  readonly company: string | undefined;
  readonly addresses: readonly StatedAddress[];
}

/**
 * How the events of an activity are attributed: by what the record states of the customer, where it links to nothing. What has neither link nor
 * address and comes from no billing, mailing or form is somebody's own note, and concerns nobody.
 */
export function toEventAttributions(record: SourceRecord, events: readonly EventDraft[], ours: OwnMailboxes): readonly Attribution[] {
  const { fields, links } = record;
  if (links.some(isTelling)) return [];
  const isBusiness = businessKindOf(record) !== undefined;
  const addresses = toAddresses(isBusiness ? [fields.email] : [fields.email, fields.from, fields.to], ours);
  if (addresses.length === 0 && !isBusiness) return [];
  return events.map((event) => ({ subject: event.id, event, isShared: !isBusiness, company: companyOf(fields), addresses }));
}

/** How a ticket is attributed: by the requester that its records state, where none of them links to anybody. */
export function toTicketAttribution(
  ticketId: string,
  records: readonly Pick<SourceRecord, 'fields' | 'links'>[],
  { opening, ours }: { readonly opening: EventDraft | undefined; readonly ours: OwnMailboxes },
): Attribution | undefined {
  if (records.some(({ links }) => links.some(isTelling))) return undefined;
  const addresses = toAddresses(
    records.map(({ fields }) => fields.email),
    ours,
  );
  const company = records.map(({ fields }) => companyOf(fields)).find((name) => name !== undefined);
  return { subject: ticketId, event: opening, isShared: false, company, addresses };
}

// Who it is kept by says nothing about whom it concerns.
function isTelling({ kind }: RecordLink): boolean {
  return kind !== 'owner';
}

function toAddresses(stated: readonly (string | undefined)[], { keys, domains }: OwnMailboxes): readonly StatedAddress[] {
  return readEmails(...stated).map(({ key, domain, domainEvidence }) => ({
    mailbox: key,
    domain: domainEvidence === 'organisation' ? domain : undefined,
    isOurs: keys.has(key) || domains.has(domain),
  }));
}

function companyOf({ company }: RecordFields): string | undefined {
  return readCompany(company)?.compact;
}
