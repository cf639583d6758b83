import { Faker, en } from '@faker-js/faker';

import type { RecordFields, SourceRecord } from '../connectors/connector.ts';

const OBJECTS = {
  salesforce: { account: 'Account', contact: 'Contact' },
  hubspot: { account: 'companies', contact: 'contacts' },
  legacy: { account: 'firma', contact: 'person' },
} as const;

type System = keyof typeof OBJECTS;

const SYSTEMS = ['salesforce', 'hubspot', 'legacy'] as const satisfies readonly System[];

/** How many people there are to a company. */
const PEOPLE = 4;

/**
 * Companies and the people who work for them, each in one to three systems and written a little differently in each; accounts first.
 *
 * @param size - how many records in all.
 */
export function rollRecords(size: number): readonly SourceRecord[] {
  const faker = new Faker({ locale: en, seed: 11 });
  const accounts: SourceRecord[] = [];
  const contacts: SourceRecord[] = [];
  while (accounts.length + contacts.length < size) {
    const company = rollCompany(faker);
    const known = systemsOf(faker);
    const ids = new Map(known.map((system) => [system, String(accounts.length + SYSTEMS.indexOf(system) * 10_000_000)]));
    for (const [system, id] of ids) accounts.push(record({ system, kind: 'account', id, fields: writeDown(faker, company) }));
    for (let person = 0; person < PEOPLE; person += 1) {
      const own = rollPerson(faker, company);
      for (const system of systemsOf(faker).filter((each) => known.includes(each))) {
        const id = String(contacts.length + SYSTEMS.indexOf(system) * 10_000_000);
        contacts.push(record({ system, kind: 'contact', id, fields: writeDown(faker, own), account: ids.get(system) }));
      }
    }
  }
  return [...accounts, ...contacts].slice(0, size);
}

function systemsOf(faker: Faker): readonly System[] {
  const copies = faker.helpers.weightedArrayElement([
    { value: 1, weight: 4 },
    { value: 2, weight: 4 },
    { value: 3, weight: 2 },
  ]);
  return faker.helpers.arrayElements(SYSTEMS, copies);
}

function rollCompany(faker: Faker): RecordFields & { readonly domain: string; readonly phone: string; readonly city: string } {
  return {
    name: faker.company.name(),
    domain: faker.internet.domainName(),
    phone: faker.phone.number({ style: 'national' }),
    street: faker.location.streetAddress(),
    city: faker.location.city(),
    postcode: faker.location.zipCode('#####'),
    country: 'US',
  };
}

function rollPerson(faker: Faker, company: ReturnType<typeof rollCompany>): RecordFields {
  const [given, family] = [faker.person.firstName(), faker.person.lastName()];
  return {
    given,
    family,
    email: `${given}.${family}@${company.domain}`.toLowerCase(),
    // Every third one is reached through the switchboard.
    phone: faker.datatype.boolean({ probability: 0.33 }) ? company.phone : faker.phone.number({ style: 'national' }),
    city: company.city,
    title: faker.person.jobTitle(),
  };
}

/** Fields that are left out now and then, and mistyped now and then. */
function writeDown(faker: Faker, facts: RecordFields): RecordFields {
  const often = (probability: number): boolean => faker.datatype.boolean({ probability });
  const kept = Object.entries(facts).filter(([field]) => field === 'name' || field === 'family' || often(0.8));
  return Object.fromEntries(kept.map(([field, value]) => [field, often(0.03) ? mistype(faker, value) : value]));
}

function mistype(faker: Faker, text: string): string {
  const at = faker.number.int({ min: 1, max: Math.max(1, text.length - 2) });
  return text.slice(0, at) + text.slice(at + 1);
}

interface Sketch {
  readonly system: System;
  readonly kind: 'account' | 'contact';
  readonly id: string;
  readonly fields: RecordFields;
  readonly account?: string | undefined;
}

function record({ system, kind, id, fields, account }: Sketch): SourceRecord {
  const changedAt = '2026-11-22T10:00:00.000Z';
  return {
    ref: { source: system, object: OBJECTS[system][kind], id },
    kind,
    fields,
    links: account === undefined ? [] : [{ kind: 'account', object: OBJECTS[system].account, id: account }],
    raw: {},
    changedAt,
    version: changedAt,
    state: 'live',
  };
}
