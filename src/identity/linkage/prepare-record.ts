import { cityKey, postcodeKey } from '../normalise/address.ts';
import { acronymOf, normaliseCompanyName } from '../normalise/company-name.ts';
import { isOrganisationDomain, normaliseDomain } from '../normalise/domain.ts';
import { normaliseEmail } from '../normalise/email.ts';
import { fold, words } from '../normalise/fold.ts';
import { birthDays } from './birth-days.ts';
import type { CountedValues } from './frequencies.ts';
import type { LinkageKind, LinkageRecord, StatedKey } from './linkage-record.ts';
import { personTokens } from './person-tokens.ts';
import type { PersonTokens } from './person-tokens.ts';
import { phoneDigits } from './phone-digits.ts';
import { romanise } from './romanise.ts';
import { streetParts } from './street-parts.ts';
import type { StreetParts } from './street-parts.ts';

/** An organisation's name as it is compared. */
export interface OrganisationWords {
  readonly all: readonly string[];
  /** All of them without spaces. */
  readonly compact: string;
  readonly acronym?: string | undefined;
}

/** An e-mail address as it is compared. */
export interface Mailbox {
  readonly key: string;
  readonly local: string;
  readonly domain: string;
  /** `info@` and the like: many people read it. */
  readonly isShared: boolean;
}

/** A record brought to the form in which it is compared. */
export interface PreparedRecord {
  readonly id: string;
  readonly source: string;
  readonly person?: PersonTokens | undefined;
  readonly organisations: readonly OrganisationWords[];
  /** `YYYYMMDD`, several where a date can be read in two ways. */
  readonly births: readonly string[];
  readonly mailboxes: readonly Mailbox[];
  /** Digits as dialled within the country. */
  readonly phones: readonly string[];
  readonly street?: StreetParts | undefined;
  readonly cities: readonly string[];
  readonly regions: readonly string[];
  readonly postcodes: readonly string[];
  readonly domains: readonly string[];
  /** By column; undefined where the record has none of that kind. */
  readonly identifiers: readonly (string | undefined)[];
  readonly counted: CountedValues;
}

/** What helps to read values that do not say everything themselves. */
export interface PrepareOptions {
  readonly kind: LinkageKind;
  /** ISO 3166-1 alpha-2: of telephone numbers without a country and dates without an order. */
  readonly region?: string | undefined;
}

/** Regions in which 3/4 is the fourth of March. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'FM', 'MH', 'PW']);

/** Brings a record to the form in which it is compared. */
export function prepareRecord(record: LinkageRecord, { kind, region }: PrepareOptions): PreparedRecord {
  const stated = (key: StatedKey): readonly string[] => (record.values[key] ?? []).filter((value) => value.trim() !== '');
  const mailboxes = stated('email').flatMap(toMailboxes);
  const monthFirst = region === undefined ? undefined : MONTH_FIRST.has(region.toUpperCase());
  const prepared = {
    id: record.id,
    source: record.source ?? '',
    person:
      kind === 'contact'
        ? personTokens({ name: stated('name').join(' '), given: stated('given').join(' '), family: stated('family').join(' ') })
        : undefined,
    organisations: kind === 'account' ? [...stated('name'), ...stated('family')].flatMap(toOrganisation) : [],
    births: unique(stated('birthDate').flatMap((raw) => birthDays(raw, { monthFirst }))),
    mailboxes,
    phones: unique(stated('phone').flatMap((raw) => phoneDigits(raw, region))),
    street: streetParts(stated('street')),
    cities: unique(stated('city').map((city) => cityKey(romanise(city)))),
    regions: unique(stated('region').map((part) => words(part).join(''))),
    postcodes: unique(stated('postcode').map(postcodeKey)),
    domains: unique([
      ...stated('domain').flatMap(toDomains),
      ...mailboxes.map((box) => box.domain).filter((domain) => isOrganisationDomain(domain)),
    ]),
    identifiers: (record.values.identifier ?? []).map(toIdentifier),
  };
  return { ...prepared, counted: countedValues(prepared) };
}

function countedValues(prepared: Omit<PreparedRecord, 'counted'>): CountedValues {
  return {
    name: prepared.person?.all ?? [],
    word: unique(prepared.organisations.flatMap((name) => name.all)),
    birth: prepared.births,
    email: unique(prepared.mailboxes.map((box) => box.key)),
    local: unique(prepared.mailboxes.map((box) => box.local)),
    phone: prepared.phones,
    street: prepared.street === undefined ? [] : [...prepared.street.words, ...prepared.street.numbers],
    city: prepared.cities,
    region: prepared.regions,
    postcode: prepared.postcodes,
    domain: prepared.domains,
    identifier: unique(prepared.identifiers.flatMap((value, kind) => (value === undefined ? [] : [`${kind} ${value}`]))),
  };
}

function toOrganisation(raw: string): readonly OrganisationWords[] {
  const name = normaliseCompanyName(romanise(raw)).value;
  if (name === undefined) return [];
  const all = unique(name.key.split(' '));
  // The s of "Nick's" tells nobody apart.
  const telling = all.filter((word) => word.length > 1 || /\d/u.test(word));
  return [{ all: telling.length === 0 ? all : telling, compact: name.compact, acronym: acronymOf(name.key) }];
}

function toMailboxes(raw: string): readonly Mailbox[] {
  const email = normaliseEmail(raw).value;
  if (email !== undefined) {
    return [
      { key: email.key, local: email.key.slice(0, email.key.lastIndexOf('@')), domain: email.domain, isShared: email.mailbox === 'shared' },
    ];
  }
  // A mistyped address still resembles the right one.
  const text = fold(raw).replaceAll(/\s/gu, '');
  const at = text.indexOf('@');
  return /\p{L}/u.test(text) && text.includes('.') && text.length > 5
    ? [{ key: text, local: at > 0 ? text.slice(0, at) : text, domain: at > 0 ? text.slice(at + 1) : '', isShared: false }]
    : [];
}

function toDomains(raw: string): readonly string[] {
  const domain = normaliseDomain(raw).value;
  return domain === undefined || !isOrganisationDomain(domain) ? [] : [domain];
}

function toIdentifier(raw: string): string | undefined {
  const text = words(raw).join('');
  return text === '' || /^(?<digit>.)\k<digit>*$/u.test(text) ? undefined : text;
}

function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values.filter((value) => value !== '') : [...new Set(values)].filter((value) => value !== '');
}
