import { z } from 'zod';

import type { RecordFields } from '../../connectors/connector.ts';
import type { GoldenKind } from './golden.ts';
import { normaliseAddress } from './normalise/address.ts';
import { isOrganisationDomain, normaliseDomain } from './normalise/domain.ts';
import { normaliseEmail } from './normalise/email.ts';
import { normaliseStage } from './normalise/stage.ts';
import { normaliseTicketStatus } from './normalise/ticket-status.ts';
import { readLifecycle } from './profile-account.ts';
import { profileDeal } from './profile-deal.ts';
import { readPersonName } from './profile-owner.ts';
import { profileTicket } from './profile-ticket.ts';
import type { ProfileOf } from './profile-values.ts';
import { readCompany, readDay, readMoment, readMoney, readNumber, readPhone, readText } from './read-field.ts';

/** What of a profile a pinned value says; undefined where the value cannot be read as what the field holds. */
export type PinReader<Kind extends GoldenKind> = (value: string) => Partial<ProfileOf<Kind>> | undefined;

/** One field that people may pin: how its value is read, and what it has to look like, in words. */
export interface PinnableField<Kind extends GoldenKind> {
  readonly read: PinReader<Kind>;
  readonly form: string;
}

/** Plain notation: decimal points, and dates as ISO 8601 writes them. */
const PLAIN = { decimalMark: '.' } as const;

const TEXT = 'must not be empty';
const DAY = 'must be a calendar date such as 2026-03-02';
const INSTANT = 'must be an instant such as 2026-03-02T10:11:12Z';
const PHONE = 'must be a telephone number with its country code, such as +49 30 1234567';
const ADDRESS = 'must be a JSON object with any of street, city, region, postcode and country, each a text';
const LIFECYCLE = 'must be LEAD, PROSPECT, CUSTOMER, FORMER or OTHER';
const MONEY = 'must be an amount, with its currency where it has one: 12500.00 EUR';

/** The fields that people may pin, by kind of entity and by their names in the graph. What is a list is pinned whole, its parts between commas. */
export const PINNABLE: { readonly [Kind in GoldenKind]: Readonly<Record<string, PinnableField<Kind>>> } = {
  owner: {
    name: { form: 'must be a person’s name', read: (value) => given('name', readPersonName({ name: value })) },
    email: { form: 'must be an e-mail address', read: (value) => given('email', normaliseEmail(value).value) },
    active: { form: 'must be true or false', read: (value) => given('active', readTruth(value)) },
  },
  account: {
    name: { form: 'must be the name of an organisation', read: (value) => given('name', readCompany(value)) },
    domains: { form: 'must be web domains between commas', read: (value) => given('domains', listOf(value, readDomain)) },
    phone: { form: PHONE, read: (value) => given('phone', readFullPhone(value)) },
    address: { form: ADDRESS, read: (value) => given('address', readWholeAddress(value)) },
    industry: { form: TEXT, read: (value) => given('industry', readText(value)) },
    employees: { form: 'must be a whole number', read: (value) => given('employees', readCount(value)) },
    annualRevenue: { form: MONEY, read: (value) => given('annualRevenue', readMoney(value, undefined, PLAIN)) },
    lifecycle: { form: LIFECYCLE, read: (value) => given('lifecycle', readLifecycle(value)) },
    description: { form: TEXT, read: (value) => given('description', readText(value)) },
  },
  contact: {
    name: { form: 'must be a person’s name', read: (value) => given('name', readPersonName({ name: value })) },
    given: { form: TEXT, read: (value) => given('name', readPersonName({ given: readText(value) })) },
    family: { form: TEXT, read: (value) => given('name', readPersonName({ family: readText(value) })) },
    emails: {
      form: 'must be e-mail addresses between commas',
      read: (value) =>
        given(
          'emails',
          listOf(value, (part) => normaliseEmail(part).value),
        ),
    },
    phones: { form: `${PHONE}, several of them between commas`, read: (value) => given('phones', listOf(value, readFullPhone)) },
    prefix: { form: TEXT, read: (value) => given('name', readPersonName({ name: 'X', prefix: readText(value) })) },
    title: { form: TEXT, read: (value) => given('title', readText(value)) },
    department: { form: TEXT, read: (value) => given('department', readText(value)) },
    birthDate: { form: DAY, read: (value) => given('birthDate', readDay(value, PLAIN)) },
    status: { form: TEXT, read: (value) => given('status', readText(value)) },
    company: { form: 'must be the name of an organisation', read: (value) => given('company', readCompany(value)) },
    description: { form: TEXT, read: (value) => given('description', readText(value)) },
    address: { form: ADDRESS, read: (value) => given('address', readWholeAddress(value)) },
    lifecycle: { form: LIFECYCLE, read: (value) => given('lifecycle', readLifecycle(value)) },
  },
  deal: {
    name: { form: TEXT, read: (value) => given('name', readText(value)) },
    stage: {
      form: 'must be PROSPECTING, QUALIFICATION, PROPOSAL, NEGOTIATION, COMMITTED, WON or LOST',
      read: (value) =>
        given(
          'stage',
          [normaliseStage(value.trim())].find(({ unified }) => unified !== 'UNKNOWN'),
        ),
    },
    amount: { form: MONEY, read: (value) => given('amount', readMoney(value, undefined, PLAIN)) },
    expectedClose: { form: DAY, read: (value) => given('expectedClose', readDay(value, PLAIN)) },
    closedAt: { form: INSTANT, read: (value) => given('closedAt', readMoment(value, PLAIN)) },
    stageChangedAt: { form: INSTANT, read: (value) => given('stageChangedAt', readMoment(value, PLAIN)) },
    pipeline: { form: TEXT, read: (value) => given('pipeline', readText(value)) },
    probability: {
      form: 'must be a number from 0 to 1, or per cent: 60%',
      read: (value) => given('probability', profileDeal({ probability: value } satisfies RecordFields, PLAIN).probability),
    },
    nextStep: { form: TEXT, read: (value) => given('nextStep', readText(value)) },
    description: { form: TEXT, read: (value) => given('description', readText(value)) },
  },
  ticket: {
    openedAt: { form: INSTANT, read: (value) => given('openedAt', readMoment(value, PLAIN)) },
    closedAt: { form: INSTANT, read: (value) => given('closedAt', readMoment(value, PLAIN)) },
    number: { form: TEXT, read: (value) => given('number', readText(value)) },
    subject: { form: TEXT, read: (value) => given('subject', readText(value)) },
    description: { form: TEXT, read: (value) => given('description', readText(value)) },
    // A word that no table knows means an open ticket at a source; here it is a mistake.
    status: {
      form: 'must be NEW, OPEN, WAITING, ESCALATED or CLOSED',
      read: (value) =>
        given(
          'status',
          [normaliseTicketStatus(value.trim(), {})].find(({ unified }) => unified === value.trim().toUpperCase()),
        ),
    },
    priority: {
      form: 'must be LOW, MEDIUM, HIGH or CRITICAL',
      read: (value) => given('priority', profileTicket({ priority: value } satisfies RecordFields, PLAIN).priority),
    },
  },
};

function given<Field extends string, Value>(field: Field, value: Value | undefined): { readonly [Name in Field]?: Value } | undefined {
  if (value === undefined) return undefined;
  const said: { [Name in Field]?: Value } = {};
  said[field] = value;
  return said;
}

// Every part must be readable: a list that lost one silently is not what was meant.
function listOf<Value>(value: string, read: (part: string) => Value | undefined): readonly Value[] | undefined {
  const parts = value.split(/[,;]/u).map((part) => part.trim());
  const values = parts.flatMap((part) => read(part) ?? []);
  return values.length === parts.length ? values : undefined;
}

function readTruth(value: string): boolean | undefined {
  const word = value.trim().toLowerCase();
  return word === 'true' || word === 'false' ? word === 'true' : undefined;
}

function readDomain(part: string): string | undefined {
  const domain = normaliseDomain(part).value;
  return domain !== undefined && isOrganisationDomain(domain) ? domain : undefined;
}

function readFullPhone(value: string): ReturnType<typeof readPhone> {
  const phone = readPhone(value, undefined, PLAIN);
  return phone?.e164 === undefined ? undefined : phone;
}

function readCount(value: string): number | undefined {
  return /^\d{1,12}$/u.test(value.trim()) ? readNumber(value, PLAIN) : undefined;
}

const part = z.string().max(500).optional();
const wholeAddress = z.strictObject({ street: part, city: part, region: part, postcode: part, country: part });

function readWholeAddress(value: string): ReturnType<typeof normaliseAddress>['value'] {
  const stated = wholeAddress.safeParse(parseJson(value));
  return stated.success ? normaliseAddress(stated.data).value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no address; whoever asked is told what one looks like.
    return undefined;
  }
}
