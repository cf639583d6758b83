import type { Candidate } from './candidate.ts';
import type { GoldenKind } from './golden.ts';
import { cityKey } from './normalise/address.ts';
import { words } from './normalise/fold.ts';
import { phoneKey } from './normalise/phone.ts';

/** Records at most that share a key which is followed: a key that more share (a switchboard, a reseller's mailbox) tells nobody apart. */
export const LARGEST_BLOCK = 80;

/** Cheap keys of a record; only records that share one are compared. Sorted, without repetition. */
export function blockKeys<Kind extends GoldenKind>(kind: Kind, candidate: Candidate<Kind>): readonly string[] {
  return [...new Set(KEYS[kind](candidate))].toSorted();
}

const KEYS: { readonly [Kind in GoldenKind]: (candidate: Candidate<Kind>) => readonly string[] } = {
  owner: ({ profile: { email, name } }) => [...keys('email', email?.key), ...keys('name', name?.key)],
  account: accountKeys,
  contact: contactKeys,
  deal: ({ profile, account }) => {
    const own = profile.nameWords.filter((word) => !account.words.includes(word));
    return account.goldenIds.flatMap((id) => keys(`account ${id} name`, ...(own.length === 0 ? profile.nameWords : own)));
  },
  ticket: ({ profile: { numberKey, openedAt }, account }) =>
    account.goldenIds.flatMap((id) => [
      ...keys(`account ${id} number`, numberKey),
      ...keys(`account ${id} opened`, openedAt?.slice(0, MINUTE)),
    ]),
};

/** Characters of an ISO 8601 instant up to its minute. */
const MINUTE = '2026-03-02T10:11'.length;

function accountKeys({ profile }: Candidate<'account'>): readonly string[] {
  const { name, domains, phone, address } = profile;
  const city = address?.city === undefined ? '' : cityKey(address.city);
  return [
    ...keys('name', name?.compact),
    ...keys('domain', ...domains),
    ...keys('phone', phoneKey(phone)),
    // Finds typing errors behind the first letters, and names that are part of another.
    ...(name === undefined || city === '' ? [] : keys(`city ${city} name`, name.compact.slice(0, 5))),
  ];
}

function contactKeys({ profile, account }: Candidate<'contact'>): readonly string[] {
  const { name, emails, phones, company, domain, birthDate } = profile;
  // Both names: sources swap them.
  const names = words(`${name?.family ?? ''} ${name?.given ?? ''}`);
  const domains = emails.filter((email) => email.domainEvidence === 'organisation').map((email) => email.domain);
  const companies = [
    ...account.goldenIds.map((id) => `account ${id}`),
    ...[company?.compact, ...account.names].flatMap((compact) => (compact === undefined ? [] : [`company ${compact}`])),
    ...[domain, ...domains].flatMap((host) => (host === undefined ? [] : [`domain ${host}`])),
  ];
  return [
    ...keys('email', ...emails.map((email) => email.key)),
    ...keys('phone', ...phones.map(phoneKey)),
    ...companies.flatMap((place) => keys(`${place} name`, ...names)),
    ...(birthDate === undefined ? [] : keys(`born ${birthDate} name`, ...names)),
  ];
}

function keys(prefix: string, ...values: readonly (string | undefined)[]): readonly string[] {
  return values.flatMap((value) => (value === undefined || value === '' ? [] : [`${prefix} ${value}`]));
}
