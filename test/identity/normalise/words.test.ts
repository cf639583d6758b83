import { describe, expect, test } from 'vitest';

import { cityKey, normaliseAddress, postcodeKey, streetKey } from '../../../src/identity/normalise/address.ts';
import { normaliseCountry } from '../../../src/identity/normalise/country.ts';
import { normaliseLifecycle } from '../../../src/identity/normalise/lifecycle.ts';
import { normaliseStage } from '../../../src/identity/normalise/stage.ts';
import { normaliseTicketPriority } from '../../../src/identity/normalise/ticket-priority.ts';
import { normaliseTicketStatus } from '../../../src/identity/normalise/ticket-status.ts';

describe('stages', () => {
  test.each([
    ['Prospecting', 'PROSPECTING'],
    ['Needs Analysis', 'QUALIFICATION'],
    ['Proposal/Price Quote', 'PROPOSAL'],
    ['Negotiation/Review', 'NEGOTIATION'],
    ['Closed Won', 'WON'],
    ['appointmentscheduled', 'QUALIFICATION'],
    ['Decision maker Bought-In', 'NEGOTIATION'],
    ['Contract sent', 'COMMITTED'],
    ['closedlost', 'LOST'],
    ['Verhandlung', 'NEGOTIATION'],
    ["Won't fix", 'UNKNOWN'],
    ['Not won', 'UNKNOWN'],
  ])('%s is %s, and the word is kept', (raw, unified) => {
    expect(normaliseStage(raw)).toEqual({ unified, raw });
  });

  test('the marks for closed and won decide where the source states them', () => {
    expect(normaliseStage('Closed', { isClosed: true, isWon: false }).unified).toBe('LOST');
    expect(normaliseStage('Prospecting', { isWon: true }).unified).toBe('WON');
    expect(normaliseStage('Closed Won', { isClosed: false }).unified).toBe('UNKNOWN');
  });

  test("a source's own words go before the shipped ones", () => {
    expect(normaliseStage('Phase 3', { own: { 'phase 3': 'PROPOSAL' } }).unified).toBe('PROPOSAL');
    expect(normaliseStage('Lead', { own: { lead: 'QUALIFICATION' } }).unified).toBe('QUALIFICATION');
  });
});

describe('words of tickets and relationships', () => {
  test.each([
    ['Working', undefined, 'OPEN'],
    ['On Hold', undefined, 'WAITING'],
    ['Escalated', undefined, 'ESCALATED'],
    ['Waiting on contact', undefined, 'WAITING'],
    ['Done', true, 'CLOSED'],
    ['Closed', false, 'OPEN'],
    ['Whatever', undefined, 'OPEN'],
  ])('a ticket in %s, closed %s, is %s', (raw, isClosed, unified) => {
    expect(normaliseTicketStatus(raw, { isClosed })).toEqual({ unified, raw });
  });

  test.each([
    ['Urgent', 'CRITICAL'],
    ['P1', 'CRITICAL'],
    ['high', 'HIGH'],
    ['Mittel', 'MEDIUM'],
    ['3', undefined],
  ])('priority %s is %s', (raw, value) => {
    expect(normaliseTicketPriority(raw).value).toBe(value);
  });

  test.each([
    ['Customer - Direct', 'CUSTOMER'],
    ['marketingqualifiedlead', 'LEAD'],
    ['opportunity', 'PROSPECT'],
    ['Ex-Customer', 'FORMER'],
    ['Partner', 'OTHER'],
    ['purple', undefined],
  ])('relationship %s is %s', (raw, value) => {
    expect(normaliseLifecycle(raw).value).toBe(value);
  });
});

describe('places', () => {
  test.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['de', 'DE'],
    ['DEU', 'DE'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['Österreich', 'AT'],
    ['España', 'ES'],
    ['日本', 'JP'],
    ['Atlantis', undefined],
  ])('%s is %s', (raw, value) => {
    expect(normaliseCountry(raw).value).toBe(value);
  });

  test('an address keeps a country that no table knows in its own words', () => {
    expect(normaliseAddress({ city: ' Far  Away ', country: 'Atlantis' }).value).toMatchObject({ city: 'Far Away', country: 'Atlantis' });
  });

  test('ways to write a city, a street and a postal code are one', () => {
    expect(cityKey('München')).toBe(cityKey('Muenchen'));
    expect(cityKey('St. Gallen')).toBe(cityKey('Sankt Gallen'));
    expect(streetKey('Hauptstraße 5')).toBe(streetKey('Hauptstr. 5'));
    expect(streetKey('12 North Main Street')).toBe(streetKey('12 N. Main St.'));
    expect(postcodeKey('D-10115')).toBe(postcodeKey('10115'));
  });
});
