import type { RecordRef } from '../../connectors/connector.ts';
import type { AccountEvidence, Comparables } from './candidate.ts';
import type { GoldenKind } from './golden.ts';
import type { LinkageKind, LinkageRecord } from './linkage/linkage-record.ts';
import { prepareRecord } from './linkage/prepare-record.ts';
import type { PreparedRecord } from './linkage/prepare-record.ts';
import type { Address } from './normalise/address.ts';
import { phoneKey } from './normalise/phone.ts';
import type { StatedPhone } from './normalise/phone.ts';
import type { PersonNameInUse, ProfileOf } from './profile-values.ts';
import { recordKey } from './record-key.ts';

/** Brings a record to the form in which a learned model compares it. */
export function toComparable<Kind extends GoldenKind>(kind: Kind, stated: Stated<Kind>): Comparables[Kind] {
  return FORMS[kind](stated);
}

/** What a record says of itself, and what its accounts say. */
export interface Stated<Kind extends GoldenKind> {
  readonly ref: RecordRef;
  readonly profile: ProfileOf<Kind>;
  readonly account: AccountEvidence;
}

const FORMS: { readonly [Kind in GoldenKind]: (stated: Stated<Kind>) => Comparables[Kind] } = {
  owner: () => undefined,
  account: comparableAccount,
  contact: comparableContact,
  deal: () => undefined,
  ticket: () => undefined,
};

function comparableAccount({ ref, profile }: Stated<'account'>): PreparedRecord {
  const { name, domains, emails, phone, address } = profile;
  const prepared = prepare('account', ref, {
    name: listed(name?.text),
    domain: domains,
    email: emails.map((email) => email.address),
    phone: listed(numberOf(phone)),
    ...placeOf(address),
  });
  // A company's whole name is its own as a word of it is not.
  return { ...prepared, counted: { ...prepared.counted, name: prepared.organisations.map(({ compact }) => compact) } };
}

// Numbers that are an account's say where somebody works, not who it is.
function comparableContact({ ref, profile, account }: Stated<'contact'>): PreparedRecord {
  const { name, emails, phones, birthDate, address } = profile;
  const own = phones.flatMap((phone) => listed(numberOf(phone))).filter((number) => !account.phones.includes(number));
  return prepare('contact', ref, {
    ...namesOf(name),
    birthDate: listed(birthDate),
    email: emails.map((email) => email.address),
    phone: own,
    ...placeOf(address),
  });
}

function prepare(kind: LinkageKind, ref: RecordRef, values: LinkageRecord['values']): PreparedRecord {
  // What one object of a source holds is freed of duplicates; leads and contacts of one source are not freed of each other.
  return prepareRecord({ id: recordKey(ref), source: `${ref.source} ${ref.object}`, values }, { kind });
}

function namesOf(name: PersonNameInUse | undefined): LinkageRecord['values'] {
  if (name === undefined) return {};
  const { given, givenNames = given, middle, family, suffix, nickname } = name;
  const isMiddleGiven = givenNames !== given;
  return {
    name: listed(nickname),
    given: [...listed(givenNames), ...(isMiddleGiven ? [] : listed(middle))],
    family: listed(family === undefined ? suffix : [family, ...listed(suffix)].join(' ')),
  };
}

function placeOf(address: Address | undefined): LinkageRecord['values'] {
  return {
    street: listed(address?.street),
    city: listed(address?.city),
    region: listed(address?.region),
    postcode: listed(address?.postcode),
  };
}

function numberOf(phone: StatedPhone | undefined): string | undefined {
  return phoneKey(phone) ?? phone?.raw;
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
