import { expect, test } from 'vitest';

import type { SalesforceRow } from '../../connectors/salesforce/simulator/data.ts';
import { isSalesforceId } from '../../connectors/salesforce/simulator/ids.ts';
import { sourceRefs } from '../../src/demo/source-ids.ts';
import { toSalesforceData } from '../../src/demo/to-salesforce.ts';
import { createWorld } from '../../src/demo/world.ts';

const WORLD = createWorld({ seed: 1, accounts: 200, asOf: '2026-03-31' });
const DATA = toSalesforceData(WORLD);
const REFS = sourceRefs(WORLD);

function rows(object: string): readonly SalesforceRow[] {
  return DATA[object] ?? [];
}

function row(key: string | undefined, object: string): SalesforceRow {
  const ref = REFS.get(key ?? '')?.salesforce.find((candidate) => candidate.object === object);
  const found = rows(object).find(({ Id }) => Id === ref?.id);
  if (found === undefined) throw new RangeError(`Salesforce has no ${object} for ${key}.`);
  return found;
}

function known(entities: readonly { readonly seenBy: { readonly salesforce?: unknown } }[]): number {
  return entities.filter(({ seenBy }) => seenBy.salesforce !== undefined).length;
}

function keysOf(name: string): readonly string[] {
  return WORLD.stories.find((story) => story.name === name)?.keys ?? [];
}

test('gives every row an id of 18 characters that no other row has', () => {
  const ids = Object.values(DATA).flatMap((table) => table.map(({ Id }) => Id));
  expect(ids.filter((id) => id.length !== 18 || !isSalesforceId(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('points to rows that exist, in every lookup', () => {
  const ids = new Set(Object.values(DATA).flatMap((table) => table.map(({ Id }) => Id)));
  const dangling = Object.values(DATA).flatMap((table) =>
    table.flatMap((entry) =>
      Object.entries(entry).filter(([name, value]) => name.endsWith('Id') && name !== 'Id' && typeof value === 'string' && !ids.has(value)),
    ),
  );
  expect(dangling).toEqual([]);
});

test('holds exactly what Salesforce knows of the world', () => {
  expect(rows('Account')).toHaveLength(known(WORLD.companies));
  expect(rows('Opportunity')).toHaveLength(known(WORLD.deals));
  expect(rows('Case')).toHaveLength(known(WORLD.tickets));
  expect(rows('Task').length + rows('Event').length).toBe(known(WORLD.activities));
  expect(rows('Contact')).toHaveLength(known(WORLD.people.filter(({ salesforceForm }) => salesforceForm !== 'lead')));
  expect(rows('Lead')).toHaveLength(known(WORLD.people.filter(({ salesforceForm }) => salesforceForm !== 'contact')));
  expect(rows('User')).toHaveLength(WORLD.owners.length);
});

test('writes instants as Salesforce does', () => {
  const stamps = Object.values(DATA).flatMap((table) => table.flatMap((entry) => [entry['CreatedDate'], entry['SystemModstamp']]));
  expect(stamps.filter((stamp) => stamp !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$/.test(String(stamp)))).toEqual([]);
});

test('never relates an activity with a lead to anything else, as Salesforce demands', () => {
  const ofLeads = [...rows('Task'), ...rows('Event')].filter(({ WhoId }) => String(WhoId).startsWith('00Q'));
  expect(ofLeads.length).toBeGreaterThan(0);
  expect(ofLeads.filter(({ WhatId }) => WhatId !== null)).toEqual([]);
});

test('shows the escalated critical ticket beside the big deal in negotiation', () => {
  const [, deal, ticket] = keysOf('critical-ticket-on-big-deal');
  expect(row(deal, 'Opportunity')).toMatchObject({
    StageName: 'Negotiation/Review',
    Amount: 264_000,
    CurrencyIsoCode: 'USD',
    IsClosed: false,
  });
  expect(row(ticket, 'Case')).toMatchObject({ Status: 'Escalated', Priority: 'Critical', IsEscalated: true, IsClosed: false });
});

test('shows the converted lead beside the contact it became', () => {
  const [person, deal] = keysOf('converted-lead');
  expect(row(person, 'Lead')).toMatchObject({
    IsConverted: true,
    Status: 'Closed - Converted',
    ConvertedContactId: row(person, 'Contact').Id,
    ConvertedOpportunityId: row(deal, 'Opportunity').Id,
  });
});

test('shows a lead of a company that is no account, with the company as text', () => {
  const [person, company] = keysOf('lead-and-contact');
  expect(row(person, 'Lead')).toMatchObject({ IsConverted: false, Company: 'Zelgena Workwear Ltd', LastName: 'Chaudhry' });
  expect(REFS.get(company ?? '')?.salesforce).toEqual([]);
});

test('keeps the cents of an amount and the currency of a deal', () => {
  expect(row(keysOf('decimal-amount')[0], 'Opportunity')).toMatchObject({ Amount: 48_250.75, CurrencyIsoCode: 'GBP' });
  expect(row(keysOf('two-currencies')[0], 'Opportunity')).toMatchObject({ Amount: 132_000, CurrencyIsoCode: 'USD' });
});

test('spells the first twin with points in its initials', () => {
  expect(row(keysOf('spelling-twin')[0], 'Account')).toMatchObject({ Name: 'I.C.M. Corp' });
});
