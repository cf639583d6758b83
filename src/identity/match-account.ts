import type { Candidate } from './candidate.ts';
import { compareCompanyNames } from './compare-company-names.ts';
import { cityKey, postcodeKey, streetKey } from './normalise/address.ts';
import { domainLabel } from './normalise/domain.ts';
import { phoneKey } from './normalise/phone.ts';
import type { AccountProfile } from './profile-values.ts';
import { decide, findingOf } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';

/** Compares two records of companies. A shared telephone alone never links: companies share switchboards and buildings. */
export function matchAccounts(left: Candidate<'account'>, right: Candidate<'account'>): Match {
  const [a, b] = [left.profile, right.profile];
  const [domain, phone, place] = [compareDomains(a.domains, b.domains), comparePhones(a, b), comparePlaces(a, b)];
  const findings = [compareCompanyNames(a.name, b.name), domain, phone, compareEmails(a, b), place, compareStreets(a, b)];
  // Namesakes: the same name in another place, and neither a domain nor, where these are not known, a telephone in common.
  const isElsewhere = place?.level === 'other city' || place?.level === 'other country';
  const haveContactInCommon = domain === undefined ? phone !== undefined : domain.level !== 'different';
  return decide([left, right], findings, { prior: -5, sameObject: 12, forbidden: isElsewhere && !haveContactInCommon });
}

function compareDomains(a: readonly string[], b: readonly string[]): Finding | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const shared = a.find((domain) => b.includes(domain));
  if (shared !== undefined) return { comparison: 'domain', level: 'same', weight: 8, words: `same domain ${shared}` };
  const labels = new Set(a.map(domainLabel));
  const related = b.find((domain) => labels.has(domainLabel(domain)));
  if (related !== undefined)
    return { comparison: 'domain', level: 'related', weight: 2, words: `same domain name in another country (${related})` };
  return { comparison: 'domain', level: 'different', weight: -3.5, words: 'different domains' };
}

// Companies have many numbers: different ones say nothing.
function comparePhones({ phone: a }: AccountProfile, { phone: b }: AccountProfile): Finding | undefined {
  const number = phoneKey(a);
  if (number === undefined || number !== phoneKey(b)) return undefined;
  return { comparison: 'phone', level: 'same', weight: 4, words: `same telephone ${number}` };
}

function compareEmails(a: AccountProfile, b: AccountProfile): Finding | undefined {
  const keys = new Set(a.emails.map((email) => email.key));
  const shared = b.emails.find((email) => keys.has(email.key));
  return shared === undefined ? undefined : { comparison: 'email', level: 'same', weight: 3, words: `same e-mail ${shared.address}` };
}

function comparePlaces({ address: a = {} }: AccountProfile, { address: b = {} }: AccountProfile): Finding | undefined {
  if (isIsoCode(a.country) && isIsoCode(b.country) && a.country !== b.country)
    return placeFinding('other country', -6, 'in different countries');
  if (a.city === undefined || b.city === undefined) return undefined;
  if (cityKey(a.city) === cityKey(b.city)) return placeFinding('same city', 2.5, `same city ${a.city}`);
  // A suburb and its city share the postal code.
  if (a.postcode !== undefined && postcodeKey(a.postcode) === postcodeKey(b.postcode ?? '')) {
    return placeFinding('same postcode', 2, `same postal code ${a.postcode}`);
  }
  return placeFinding('other city', -4, 'in different cities');
}

const placeFinding = findingOf('place');

function isIsoCode(country: string | undefined): boolean {
  return country !== undefined && /^[A-Z]{2}$/u.test(country);
}

function compareStreets({ address: a }: AccountProfile, { address: b }: AccountProfile): Finding | undefined {
  if (a?.street === undefined || b?.street === undefined || streetKey(a.street) !== streetKey(b.street)) return undefined;
  return { comparison: 'street', level: 'same', weight: 2, words: `same street ${a.street}` };
}
