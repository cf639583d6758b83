import type { GraphPlace } from './graph-place.ts';
import { organisationPhrases, personPhrases } from './name-phrases.ts';
import type { PersonName, Phrase } from './name-phrases.ts';
import type { TokenKind } from './token.ts';
import { fold, foldWithDigraphs, wordsOf } from './words.ts';

/** A value that must not leave, and how it is recognised. */
export interface KnownValue {
  readonly kind: TokenKind;
  /** What a reader sees in its token's place. */
  readonly value: string;
  /** Absent where no golden field holds it, as for a second source's phone number. */
  readonly place?: GraphPlace;
  /** Golden id of whoever it belongs to, where no golden field holds it. */
  readonly owner?: string;
  /** Word sequences that mean it; e-mails, phones and domains are recognised by their own shape. */
  readonly phrases: readonly Phrase[];
}

/** A telephone number as the graph holds it. */
export interface PhoneWriting {
  readonly e164?: string | undefined;
  readonly raw: string;
}

/** The parts of an address that lead to a door. A town or country alone does not. */
export interface PostalAddress {
  readonly street?: string | undefined;
  readonly city?: string | undefined;
  readonly postcode?: string | undefined;
}

/** A person in an entity's context. */
export interface KnownPerson extends PersonName {
  /** Golden id. */
  readonly id: string;
  /** How other sources write the name. */
  readonly otherNames?: readonly string[];
  readonly emails?: readonly string[];
  /** Addresses that only a losing record states. */
  readonly otherEmails?: readonly string[];
  readonly phones?: readonly PhoneWriting[];
  readonly otherPhones?: readonly string[];
  readonly address?: PostalAddress | undefined;
  /** Addresses that only a losing record states, each on one line. */
  readonly otherAddresses?: readonly string[];
}

/** An organisation in an entity's context. */
export interface KnownOrganisation {
  /** Golden id. */
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly domains?: readonly string[];
  readonly otherDomains?: readonly string[];
  readonly phone?: PhoneWriting | undefined;
  readonly otherPhones?: readonly string[];
  readonly address?: PostalAddress | undefined;
  readonly otherAddresses?: readonly string[];
}

/** Everything about a person that must not leave. */
export function knownPerson(person: KnownPerson): readonly KnownValue[] {
  const { id, full, emails = [], otherEmails = [], phones = [], otherPhones = [], otherNames = [], otherAddresses = [] } = person;
  const names = [person, ...otherNames.map((name) => ({ full: name }))];
  return [
    { kind: 'PERSON', value: full, place: { entity: id, field: 'name' }, phrases: personPhrases(names, [...emails, ...otherEmails]) },
    ...emails.map((value, index) => shaped('EMAIL', value, { entity: id, field: `emails.${index}` })),
    ...otherEmails.map((value) => elsewhere('EMAIL', value, id)),
    ...phones.map((phone, index) => shaped('PHONE', phone.e164 ?? phone.raw, { entity: id, field: `phones.${index}` })),
    ...otherPhones.map((value) => elsewhere('PHONE', value, id)),
    ...addressValues(id, person.address),
    ...otherAddresses.flatMap((line) => otherAddress(id, line)),
  ];
}

/** Everything about an organisation that must not leave. */
export function knownOrganisation(organisation: KnownOrganisation): readonly KnownValue[] {
  const { id, name, otherNames = [], domains = [], otherDomains = [], phone, otherPhones = [], otherAddresses = [] } = organisation;
  const phrases = organisationPhrases([name, ...otherNames], [...domains, ...otherDomains]);
  return [
    { kind: 'ORG', value: name, place: { entity: id, field: 'name' }, phrases },
    ...domains.map((value, index) => shaped('DOMAIN', value, { entity: id, field: `domains.${index}` })),
    ...otherDomains.map((value) => elsewhere('DOMAIN', value, id)),
    ...(phone === undefined ? [] : [shaped('PHONE', phone.e164 ?? phone.raw, { entity: id, field: 'phone' })]),
    ...otherPhones.map((value) => elsewhere('PHONE', value, id)),
    ...addressValues(id, organisation.address),
    ...otherAddresses.flatMap((line) => otherAddress(id, line)),
  ];
}

function shaped(kind: TokenKind, value: string, place: GraphPlace): KnownValue {
  return { kind, value, phrases: [], place };
}

// What a losing record states is as personal as what won, but no golden field holds it.
function elsewhere(kind: TokenKind, value: string, owner: string): KnownValue {
  return { kind, value, phrases: [], owner };
}

function addressValues(entity: string, address: PostalAddress | undefined): readonly KnownValue[] {
  const { street, city, postcode } = address ?? {};
  const lines = [
    street,
    ...(city === undefined ? [] : [joined(street, city), joined(postcode, city), joined(city, postcode), joined(street, postcode, city)]),
  ].filter((line) => line !== undefined);
  const phrases = lines.flatMap(linePhrases);
  if (phrases.length === 0) return [];
  const value = [street, joined(postcode, city) ?? city].filter((part) => part !== undefined).join(', ');
  return [{ kind: 'ADDRESS', value, place: { entity, field: 'address' }, phrases }];
}

// A line without a number is a town or a country, which leads to no door.
function otherAddress(owner: string, line: string): readonly KnownValue[] {
  const lines = [line, ...line.split(', ')].filter((part) => /\d/u.test(part) && /\p{L}/u.test(part));
  return lines.length === 0 ? [] : [{ kind: 'ADDRESS', value: line, owner, phrases: lines.flatMap(linePhrases) }];
}

function linePhrases(line: string): readonly Phrase[] {
  const words = wordsOf(line);
  return [fold, foldWithDigraphs].map((folding) => ({ words: words.map(({ surface }) => folding(surface)), as: 'words' }));
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join(' ') : undefined;
}
