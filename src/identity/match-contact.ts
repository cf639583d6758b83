import type { AccountEvidence, Candidate } from './candidate.ts';
import { comparePersonNames } from './compare-person-names.ts';
import { cityKey } from './normalise/address.ts';
import { fold } from './normalise/fold.ts';
import { phoneKey } from './normalise/phone.ts';
import type { ContactProfile } from './profile-values.ts';
import { decide, findingOf } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';

/**
 * Compares two records of people. A shared mailbox (`info@`) or a switchboard never links two people, an own mailbox only when the given names
 * can be one person's: families and assistants share mailboxes.
 */
export function matchContacts(left: Candidate<'contact'>, right: Candidate<'contact'>): Match {
  const [a, b] = [left.profile, right.profile];
  const findings = [
    comparePersonNames(a.name, b.name),
    compareEmails(a, b),
    comparePhones(a, b),
    compareCompanies(left, right),
    compareBirths(a, b),
    compareCities(a, b),
  ];
  return decide([left, right], findings, { prior: -6, sameObject: 8, forbidden: areTwoPeople(a, b) });
}

function areTwoPeople(a: ContactProfile, b: ContactProfile): boolean {
  const suffixes = [a.name?.suffix, b.name?.suffix].map((suffix) => GENERATIONS.get(fold(suffix ?? '').replaceAll(/\W/gu, '')));
  const generationsDiffer = suffixes.every((suffix) => suffix !== undefined) && suffixes[0] !== suffixes[1];
  const birthsDiffer = a.birthDate !== undefined && b.birthDate !== undefined && !isSameBirth(a.birthDate, b.birthDate);
  const haveOwnMailboxEach = compareEmails(a, b)?.level === 'colleagues';
  return generationsDiffer || birthsDiffer || haveOwnMailboxEach || comparePersonNames(a.name, b.name)?.level === 'other given name';
}

const GENERATIONS: ReadonlyMap<string, number> = new Map([
  ['sr', 1],
  ['senior', 1],
  ['jr', 2],
  ['junior', 2],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

function compareEmails(a: ContactProfile, b: ContactProfile): Finding | undefined {
  const keys = new Set(a.emails.map((email) => email.key));
  const shared = b.emails.filter((email) => keys.has(email.key));
  const own = shared.find((email) => email.mailbox === 'personal');
  if (own !== undefined) return emailFinding('same', 9, `same e-mail ${own.address}`);
  if (shared[0] !== undefined) return emailFinding('shared mailbox', 0.5, `same shared mailbox ${shared[0].address}`);
  const domains = new Set(ownDomains(a));
  const colleague = ownDomains(b).find((domain) => domains.has(domain));
  // One organisation rarely gives one person two mailboxes; it does employ namesakes.
  return colleague === undefined ? undefined : emailFinding('colleagues', -4, `different mailboxes at ${colleague}`);
}

const emailFinding = findingOf('email');

function ownDomains({ emails }: ContactProfile): readonly string[] {
  return emails.filter((email) => email.mailbox === 'personal' && email.domainEvidence === 'organisation').map((email) => email.domain);
}

function comparePhones(a: ContactProfile, b: ContactProfile): Finding | undefined {
  const numbers = new Set(a.phones.map(phoneKey));
  const shared = b.phones.map(phoneKey).find((number) => number !== undefined && numbers.has(number));
  return shared === undefined ? undefined : { comparison: 'phone', level: 'same', weight: 3, words: `same telephone ${shared}` };
}

function compareCompanies(left: Candidate<'contact'>, right: Candidate<'contact'>): Finding | undefined {
  const [a, b] = [left.account, right.account];
  if (a.goldenIds.some((id) => b.goldenIds.includes(id))) return companyFinding('same account', 4, 'at the same account');
  const names = new Set(companyNames(left.profile, a));
  const named = companyNames(right.profile, b).find((name) => names.has(name));
  if (named !== undefined && (a.goldenIds.length === 0 || b.goldenIds.length === 0))
    return companyFinding('same company', 3.5, `same company "${named}"`);
  const domains = new Set(companyDomains(left.profile));
  const domain = companyDomains(right.profile).find((name) => domains.has(name));
  if (domain !== undefined) return companyFinding('same domain', 3.5, `same company domain ${domain}`);
  if (a.goldenIds.length > 0 && b.goldenIds.length > 0) return companyFinding('other account', -3, 'at different accounts');
  return undefined;
}

const companyFinding = findingOf('company');

function companyNames({ company }: ContactProfile, account: AccountEvidence): readonly string[] {
  return company === undefined ? account.names : [company.compact, ...account.names];
}

function companyDomains({ emails, domain }: ContactProfile): readonly string[] {
  const ofEmails = emails.filter((email) => email.domainEvidence === 'organisation').map((email) => email.domain);
  return domain === undefined ? ofEmails : [domain, ...ofEmails];
}

function compareBirths(a: ContactProfile, b: ContactProfile): Finding | undefined {
  if (a.birthDate === undefined || b.birthDate === undefined || a.birthDate !== b.birthDate) return undefined;
  return { comparison: 'birth', level: 'same', weight: 6, words: 'born on the same day' };
}

// Day and month are swapped easily; that alone does not make two people.
function isSameBirth(a: string, b: string): boolean {
  return a === b || a === b.replace(/-(?<month>\d\d)-(?<day>\d\d)$/u, '-$<day>-$<month>');
}

function compareCities({ address: a }: ContactProfile, { address: b }: ContactProfile): Finding | undefined {
  if (a?.city === undefined || b?.city === undefined || cityKey(a.city) !== cityKey(b.city)) return undefined;
  return { comparison: 'city', level: 'same', weight: 1, words: `same city ${a.city}` };
}
