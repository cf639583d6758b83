import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ADDRESS_VERSION, normaliseAddress } from '../../../src/identity/normalise/address.ts';
import { COMPANY_FIELD_VERSION, readCompanyField } from '../../../src/identity/normalise/company-field.ts';
import { COMPANY_NAME_VERSION, normaliseCompanyName } from '../../../src/identity/normalise/company-name.ts';
import { COUNTRY_VERSION, normaliseCountry } from '../../../src/identity/normalise/country.ts';
import { readDateField } from '../../../src/identity/normalise/date-field.ts';
import { DATE_VERSION, normaliseDate } from '../../../src/identity/normalise/date.ts';
import type { StatedDate } from '../../../src/identity/normalise/date.ts';
import { DOMAIN_VERSION, normaliseDomain } from '../../../src/identity/normalise/domain.ts';
import { EMAIL_VERSION, normaliseEmail } from '../../../src/identity/normalise/email.ts';
import { LIFECYCLE_VERSION, normaliseLifecycle } from '../../../src/identity/normalise/lifecycle.ts';
import { MONEY_VERSION, normaliseMoney } from '../../../src/identity/normalise/money.ts';
import { readPersonField } from '../../../src/identity/normalise/person-field.ts';
import { normalisePersonName, PERSON_NAME_VERSION } from '../../../src/identity/normalise/person-name.ts';
import { readPhoneField } from '../../../src/identity/normalise/phone-field.ts';
import { normalisePhone, PHONE_VERSION } from '../../../src/identity/normalise/phone.ts';
import { normaliseStage, STAGE_VERSION } from '../../../src/identity/normalise/stage.ts';
import { normaliseTicketPriority, TICKET_PRIORITY_VERSION } from '../../../src/identity/normalise/ticket-priority.ts';
import { normaliseTicketStatus, TICKET_STATUS_VERSION } from '../../../src/identity/normalise/ticket-status.ts';
import { POPULATION } from './person-population.ts';

/** A raw text brought to canonical form, which is a text again; or the reason why not. */
interface Reading {
  readonly raw: string | undefined;
  readonly value?: string | undefined;
  readonly reason?: string | undefined;
}

function show<Value>(
  { raw, value, reason }: { readonly raw: string; readonly value?: Value | undefined; readonly reason?: string | undefined },
  toText: (value: Value) => string,
): Reading {
  return { raw, reason, value: value === undefined ? undefined : toText(value) };
}

/** Of a field: what stands for the reason is its status. */
function ofField(raw: string, status: string, value: string | undefined): Reading {
  return { raw, value, reason: status === 'OK' ? undefined : status };
}

function textOf(date: StatedDate): string {
  switch (date.precision) {
    case 'day':
      return date.day;
    case 'local-time':
      return date.local;
    case 'instant':
      return date.instant;
  }
}

const NORMALISERS: readonly (readonly [name: string, version: number, read: (raw: string) => Reading])[] = [
  ['company names', COMPANY_NAME_VERSION, (raw) => show(normaliseCompanyName(raw), ({ key }) => key)],
  ['person names', PERSON_NAME_VERSION, (raw) => show(normalisePersonName({ name: raw }), ({ text }) => text)],
  ['phones', PHONE_VERSION, (raw) => show(normalisePhone(raw, { region: 'DE' }), ({ e164 }) => e164)],
  ['e-mails', EMAIL_VERSION, (raw) => show(normaliseEmail(raw), ({ address }) => address)],
  ['domains', DOMAIN_VERSION, (raw) => show(normaliseDomain(raw), (domain) => domain)],
  ['addresses', ADDRESS_VERSION, (raw) => show(normaliseAddress({ street: raw }), ({ street }) => street ?? '')],
  ['countries', COUNTRY_VERSION, (raw) => show(normaliseCountry(raw), (code) => code)],
  ['dates', DATE_VERSION, (raw) => show(normaliseDate(raw, { order: 'DMY' }), textOf)],
  ['money', MONEY_VERSION, (raw) => show(normaliseMoney(raw), ({ amount, currency = '' }) => `${amount} ${currency}`.trim())],
  ['stages', STAGE_VERSION, (raw) => ofUnified(normaliseStage(raw))],
  ['ticket statuses', TICKET_STATUS_VERSION, (raw) => ofUnified(normaliseTicketStatus(raw))],
  ['ticket priorities', TICKET_PRIORITY_VERSION, (raw) => show(normaliseTicketPriority(raw), (word) => word)],
  ['lifecycles', LIFECYCLE_VERSION, (raw) => show(normaliseLifecycle(raw), (word) => word)],
  ['company fields', COMPANY_FIELD_VERSION, (raw) => ofCompany(raw)],
  ['person fields', PERSON_NAME_VERSION, (raw) => ofPerson(raw)],
  ['phone fields', PHONE_VERSION, (raw) => ofPhones(raw)],
  ['date fields', DATE_VERSION, (raw) => ofDate(raw)],
];

function ofUnified({ unified, raw }: { readonly unified: string; readonly raw?: string | undefined }): Reading {
  return unified === 'UNKNOWN' ? { raw, reason: 'unknown' } : { raw, value: unified };
}

function ofCompany(text: string): Reading {
  const { raw, status, core } = readCompanyField(text);
  return ofField(raw, status, core);
}

function ofPerson(text: string): Reading {
  const { raw, status, value } = readPersonField(text);
  return ofField(raw, status, value);
}

function ofPhones(text: string): Reading {
  const { raw, status, numbers } = readPhoneField(text, { region: 'DE' });
  return ofField(raw, status, status === 'OK' ? numbers.map(({ e164 }) => e164).join('; ') : undefined);
}

function ofDate(text: string): Reading {
  const { raw, status, value } = readDateField(text, { locale: 'de-DE' });
  return ofField(raw, status, value);
}

/** What fields hold. */
const whole = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'The I.B.M. Corp.', 'Müller & Söhne GmbH', 'ООО «Ромашка»', 'Dr. Roe, Jane "Jo" J.', 'roe jane', '王小明', '030 123456', '+1 (415) 555-2671 x12',
    'Jane <JANE+x@Example.co.uk>', 'https://www.shop.example.co.uk/x', 'Hauptstr.  5', 'Deutschland', '31.12.2024', '9 März 2024 10:11', '1.234,50 €',
    '(1 200)', 'Closed Won', 'In Progress', 'P1', 'Kunde', 'n/a', '-', '', '0000-00-00',
  ), // prettier-ignore
  fc.constantFrom(...POPULATION.split('\n').map((line) => line.split('|')[0] ?? '')),
);

/** The same in pieces, in no order that anybody would write. */
const text = fc.oneof(
  whole,
  fc
    .array(
      fc.constantFrom('Jane', 'van', 'Roe', ',', 'Jr.', 'MD', 'GmbH', '12', '2024', 'März', '€', '.', '@', '(', ')', '"', '&', '+49', 'Co'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join(' ')),
);

describe.each(NORMALISERS)('%s', (name, version, read) => {
  test('state the version of their rule', () => {
    expect(Number.isInteger(version) && version > 0).toBe(true);
  });

  test('keep the raw value, and give a value or a reason', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const reading = read(raw);
        expect(reading.raw).toBe(raw);
        expect((reading.value === undefined) !== (reading.reason === undefined)).toBe(true);
        expect(reading.value).not.toBe('');
      }),
    );
  });

  test('read what they gave as the same again', () => {
    fc.assert(
      // A heap of words is no name: which of them leads is told by the ones beside it.
      fc.property(name.startsWith('person') ? whole : text, (raw) => {
        const { value } = read(raw);
        if (value !== undefined) expect(read(value).value).toBe(value);
      }),
      { numRuns: 300 },
    );
  });
});
