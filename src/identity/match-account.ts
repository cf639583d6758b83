import type { Candidate } from './candidate.ts';
import { cityKey, postcodeKey, streetKey } from './normalise/address.ts';
import { acronymOf } from './normalise/company-name.ts';
import { domainLabel } from './normalise/domain.ts';
import { hasOtherScript } from './normalise/fold.ts';
import { isOneTypingErrorApart } from './normalise/given-name.ts';
import type { AccountProfile } from './profile.ts';
import { decide, findingOf } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';

/** Compares two records of companies. A shared telephone alone never links: companies share switchboards and buildings. */
export function matchAccounts(left: Candidate<'account'>, right: Candidate<'account'>): Match {
  const [a, b] = [left.profile, right.profile];
  const name = compareNames(a, b);
  const domain = compareDomains(a.domains, b.domains);
  const place = comparePlaces(a, b);
  const findings = [name, domain, comparePhones(a, b), compareEmails(a, b), place, compareStreets(a, b)];
  // Namesakes: the same name at another domain in another place is another company.
  const areNamesakes = domain?.level === 'different' && (place?.level === 'other city' || place?.level === 'other country');
  return decide([left, right], findings, { prior: -5, sameObject: 12, forbidden: areNamesakes });
}

function compareNames({ name: a }: AccountProfile, { name: b }: AccountProfile): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.compact === b.compact) return nameFinding('same', 9, `same name "${a.key}"`);
  const both = `"${a.key}", "${b.key}"`;
  const [wordsA, wordsB] = [new Set(a.key.split(' ')), new Set(b.key.split(' '))];
  const [isPart, isWhole] = [wordsA.isSubsetOf(wordsB), wordsB.isSubsetOf(wordsA)];
  if (isPart && isWhole) return nameFinding('same words', 8, `same words in the name: ${both}`);
  if (isOneLetterApart(a.key.replaceAll(' ', ''), b.key.replaceAll(' ', ''))) return nameFinding('similar', 5, `similar names: ${both}`);
  if (acronymOf(a.key) === b.compact || acronymOf(b.key) === a.compact)
    return nameFinding('acronym', 3, `one name abbreviates the other: ${both}`);
  if (isPart || isWhole) return nameFinding('part', 3, `one name is part of the other: ${both}`);
  // 日本IBM and IBM Japan cannot be compared letter by letter.
  if (hasOtherScript(a.key) !== hasOtherScript(b.key)) return nameFinding('other script', 0, 'names in different scripts');
  return nameFinding('different', -7, 'different names');
}

// "Fund 1" and "Fund 2" are not one fund with a typing error.
function isOneLetterApart(a: string, b: string): boolean {
  return a.replaceAll(/\D/gu, '') === b.replaceAll(/\D/gu, '') && isOneTypingErrorApart(a, b);
}

const nameFinding = findingOf('name');

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
  if (a?.e164 === undefined || a.e164 !== b?.e164) return undefined;
  return { comparison: 'phone', level: 'same', weight: 4, words: `same telephone ${a.e164}` };
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
