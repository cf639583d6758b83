import type { RecordRef, SourceRecord } from '../../connectors/connector.ts';
import type { GoldenKind } from './golden.ts';
import { profileAccount } from './profile-account.ts';
import { profileContact } from './profile-contact.ts';
import { profileDeal } from './profile-deal.ts';
import { profileOwner } from './profile-owner.ts';
import { profileTicket } from './profile-ticket.ts';
import type { ContactProfile, ProfileOf } from './profile-values.ts';
import type { SourceSettings } from './source-settings.ts';

/** Brings the values of a record of one kind to canonical form, read with what is known of its source. */
export function toProfile<Kind extends GoldenKind>(kind: Kind, record: SourceRecord, settings: SourceSettings): ProfileOf<Kind> {
  return PROFILERS[kind](record, settings);
}

const PROFILERS: { readonly [Kind in GoldenKind]: (record: SourceRecord, settings: SourceSettings) => ProfileOf<Kind> } = {
  owner: ({ fields }, settings) => ({ ...profileOwner(fields, settings), verified: verifiedFields(settings, 'owner') }),
  account: ({ fields }, settings) => ({ ...profileAccount(fields, settings), verified: verifiedFields(settings, 'account') }),
  contact: (record, settings) => ({
    ...withoutPast(record, profileContact(record.fields, settings)),
    verified: verifiedFields(settings, 'contact'),
    accounts: accountsOf(record),
  }),
  deal: (record, settings) => ({
    ...profileDeal(record.fields, settings),
    verified: verifiedFields(settings, 'deal'),
    accounts: accountsOf(record),
  }),
  ticket: (record, settings) => ({
    ...profileTicket(record.fields, settings),
    verified: verifiedFields(settings, 'ticket'),
    accounts: accountsOf(record),
  }),
};

// What a lead was converted to says where the person stands now; the lead only says what once was.
function withoutPast<Values extends Pick<ContactProfile, 'lifecycle'>>({ links }: SourceRecord, values: Values): Values {
  return links.some(({ role }) => role?.toLowerCase() === 'converted') ? { ...values, lifecycle: undefined } : values;
}

function accountsOf({ ref, links }: SourceRecord): readonly RecordRef[] {
  return links.filter((link) => link.kind === 'account').map(({ object, id }) => ({ source: ref.source, object, id }));
}

function verifiedFields(settings: SourceSettings, kind: GoldenKind): readonly string[] {
  return settings.verified?.[kind] ?? [];
}
