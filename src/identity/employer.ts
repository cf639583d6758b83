import type { RecordRef } from '../../connectors/connector.ts';
import type { GoldenKind } from './golden.ts';
import type { ProfileOf } from './profile-values.ts';

/** A record of a golden account that may employ someone. */
export interface Employer {
  readonly ref: RecordRef;
  readonly goldenId: string;
  readonly profile: ProfileOf<'account'>;
}

/**
 * The account that a person who is linked to none works for: the one whose domain the person's own e-mail has, or whose name and domain the
 * record gives. Free-mail domains are no organisation's. Where several accounts share the domain, the name must tell which; if it does not,
 * nobody is guessed.
 */
export function findEmployer(profile: ProfileOf<'contact'>, employers: readonly Employer[]): Employer | undefined {
  const mailDomains = new Set(emailDomains(profile));
  const isNamed = ({ profile: { name } }: Employer): boolean => name !== undefined && name.compact === profile.company?.compact;
  const possible = employers.filter(
    (employer) =>
      employer.profile.domains.some((domain) => mailDomains.has(domain)) ||
      (profile.domain !== undefined && employer.profile.domains.includes(profile.domain) && isNamed(employer)),
  );
  return onlyAccount(possible) ?? onlyAccount(possible.filter(isNamed));
}

/** Domains by which the employer of a person who is linked to no account is found. */
export function employerDomains<Kind extends GoldenKind>(profile: ProfileOf<Kind>): readonly string[] {
  if (profile.kind !== 'contact' || profile.accounts.length > 0) return [];
  return [...new Set([...emailDomains(profile), ...(profile.domain === undefined ? [] : [profile.domain])])];
}

/** The key of those who may work for whom a domain belongs to; nobody is compared by it. */
export function employerKey(domain: string): string {
  return `${EMPLOYER}${domain}`;
}

/** Whether a key is one of those by which nobody is compared. */
export function isEmployerKey(key: string): boolean {
  return key.startsWith(EMPLOYER);
}

const EMPLOYER = 'employer ';

function emailDomains({ emails }: ProfileOf<'contact'>): readonly string[] {
  return emails.filter(({ domainEvidence }) => domainEvidence === 'organisation').map(({ domain }) => domain);
}

function onlyAccount(employers: readonly Employer[]): Employer | undefined {
  return new Set(employers.map(({ goldenId }) => goldenId)).size === 1 ? employers[0] : undefined;
}
