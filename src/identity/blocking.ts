import type { Candidate } from './candidate.ts';
import type { GoldenKind } from './golden.ts';
import { blockingKeys } from './linkage/blocking-keys.ts';
import type { LinkageKind } from './linkage/linkage-record.ts';
import { phoneticKey } from './linkage/phonetic-key.ts';
import type { PreparedRecord } from './linkage/prepare-record.ts';

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

function accountKeys({ comparable }: Candidate<'account'>): readonly string[] {
  return followed(comparable, 'account');
}

function contactKeys({ profile, account, comparable }: Candidate<'contact'>): readonly string[] {
  const { emails, company, domain } = profile;
  const sounds = [...new Set(comparable.person?.all.map(phoneticKey))];
  const domains = emails.filter((email) => email.domainEvidence === 'organisation').map((email) => email.domain);
  const companies = [
    ...account.goldenIds.map((id) => `account ${id}`),
    ...[company?.compact, ...account.names].flatMap((compact) => (compact === undefined ? [] : [`company ${compact}`])),
    ...[domain, ...domains].flatMap((host) => (host === undefined ? [] : [`domain ${host}`])),
  ];
  return [...followed(comparable, 'contact'), ...companies.flatMap((place) => keys(`${place} name`, ...sounds))];
}

/**
 * The families of the model's keys that are followed here. Keys that a large company's records share by the thousand (a city, a given name) are
 * left out: beyond {@link LARGEST_BLOCK} they would be passed over anyway.
 */
const FOLLOWED: { readonly [Kind in LinkageKind]: ReadonlySet<string> } = {
  // Mailbox, telephone, domain, identifier, name, its beginning, a word of it with the place.
  account: new Set(['e', 't', 'd', 'i', 'n', 'np', 'wp']),
  // Mailbox, its name at another domain, telephone, identifier, sound of the whole name, and of a part with half a date of birth or the postal code.
  contact: new Set(['e', 'el', 't', 'i', 'nn', 'bm', 'bd', 'by', 'ps']),
};

function followed(record: PreparedRecord, kind: LinkageKind): readonly string[] {
  return blockingKeys(record, kind).filter((key) => FOLLOWED[kind].has(key.slice(0, key.indexOf(' '))));
}

/** The key of the accounts that have a domain. */
export function domainKey(domain: string): string {
  return `d ${domain}`;
}

function keys(prefix: string, ...values: readonly (string | undefined)[]): readonly string[] {
  return values.flatMap((value) => (value === undefined || value === '' ? [] : [`${prefix} ${value}`]));
}
