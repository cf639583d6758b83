import { familyFirst } from '../spelling.ts';
import type { Address, CompanyFacts, OwnerFacts, PersonFacts, Sighting } from '../world/entities.ts';
import { INDUSTRIES } from '../world/industries.ts';
import { PERSON_CODES, RELATIONSHIP_CODES } from './codes.ts';
import type { LegacyNumbers } from './numbers.ts';
import type { LegacyRow } from './tables.ts';
import { toDotDate, toNameColumns, toStamp } from './words.ts';

/** A row in the making: its own number, and those of everything else. */
export interface RowContext {
  readonly number: number;
  readonly numbers: LegacyNumbers;
}

/** A colleague as a clerk, family name first. */
export function toClerk({ changedAt, facts }: Sighting<OwnerFacts>, { number }: RowContext): LegacyRow {
  return {
    VBNR: number,
    VBNAME: familyFirst(facts),
    VBMAIL: facts.email,
    VBAKT: facts.active ? 'J' : 'N',
    VBSTMP: toStamp(changedAt),
    VBLOEKZ: '',
  };
}

/** A company as a customer. */
export function toCustomer(sighting: Sighting<CompanyFacts>, { number, numbers }: RowContext): LegacyRow {
  const { facts } = sighting;
  const [first, second] = toNameColumns(facts.name);
  return {
    KDNR: number,
    KDNAM1: first,
    KDNAM2: second,
    ...addressColumns('KD', facts.address),
    KDTEL: facts.phone ?? '',
    KDMAIL: facts.email ?? '',
    KDWWW: facts.domain ?? '',
    KDBRNR: INDUSTRIES.findIndex((industry) => industry === facts.industry) + 1,
    KDMITA: facts.employees ?? 0,
    KDUMS: facts.annualRevenue === undefined ? null : Number(facts.annualRevenue.value),
    KDWAE: facts.annualRevenue?.currency ?? '',
    KDSTAT: RELATIONSHIP_CODES[facts.relationship],
    // A discount that nobody but the order system knows.
    KDRAB: facts.relationship === 'customer' ? `${(number % 5) * 2},5` : '',
    KDBEM: facts.description ?? '',
    ...houseColumns('KD', sighting, numbers),
  };
}

/** A person. */
export function toPerson(sighting: Sighting<PersonFacts>, { number, numbers }: RowContext): LegacyRow {
  const { facts } = sighting;
  return {
    APNR: number,
    APANR: facts.prefix ?? '',
    APVNAM: facts.given,
    APNNAM: facts.family,
    APTEL: facts.phone ?? '',
    APMOB: facts.mobile ?? '',
    APPOS: facts.title ?? '',
    APABT: facts.department ?? '',
    ...addressColumns('AP', facts.address),
    APGEB: toDotDate(facts.birthDate),
    APSTAT: PERSON_CODES[facts.stage],
    APBEM: facts.description ?? '',
    ...houseColumns('AP', sighting, numbers),
  };
}

function addressColumns(prefix: string, address: Address | undefined): LegacyRow {
  return {
    [`${prefix}STR`]: address?.street ?? '',
    [`${prefix}PLZ`]: address?.postcode ?? '',
    [`${prefix}ORT`]: address?.city ?? '',
    [`${prefix}REG`]: address?.region ?? '',
    [`${prefix}LAND`]: address?.country ?? '',
  };
}

/** Who looks after the row, when it was made and last touched. */
export function houseColumns(prefix: string, sighting: Sighting<{ readonly ownerKey: string }>, numbers: LegacyNumbers): LegacyRow {
  return {
    [`${prefix}VB`]: numbers.of(sighting.facts.ownerKey),
    [`${prefix}ANLDAT`]: toDotDate(sighting.createdAt),
    [`${prefix}STMP`]: toStamp(sighting.changedAt),
    [`${prefix}LOEKZ`]: '',
  };
}
