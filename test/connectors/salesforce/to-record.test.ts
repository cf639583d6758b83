import { expect, test } from 'vitest';

import type { SourceRecord } from '../../../connectors/connector.ts';
import { STANDARD_OBJECTS } from '../../../connectors/salesforce/objects.ts';
import { toRecord } from '../../../connectors/salesforce/to-record.ts';
import type { RecordContext } from '../../../connectors/salesforce/to-record.ts';
import { rowWire } from '../../../connectors/salesforce/wire.ts';
import { idOf } from './org-data.ts';

const AT = '2022-03-17T16:21:26.000+0000';

function record(object: string, row: Readonly<Record<string, unknown>>, currency?: string): SourceRecord {
  const mapping = STANDARD_OBJECTS.find((candidate) => candidate.object === object);
  if (mapping === undefined) throw new Error(`${object} is not read`);
  const context: RecordContext = { source: 'salesforce', mapping, currency };
  return toRecord(context, rowWire.parse({ attributes: { type: object, url: '/x' }, SystemModstamp: AT, ...row }));
}

test('an instant loses its offset without a colon and keeps its moment (SF-40)', () => {
  expect(record('Account', { Id: idOf.account(1) })).toMatchObject({
    changedAt: '2022-03-17T16:21:26.000Z',
    version: '2022-03-17T16:21:26.000Z',
  });
});

test('values stay as Salesforce wrote them; what is null is absent; raw keeps everything but the address of the row', () => {
  const row = {
    Id: idOf.account(1),
    Name: ' ACME  Gmbh ',
    AnnualRevenue: 1250000.5,
    NumberOfEmployees: 0,
    Phone: null,
    BillingStreet: 'Hauptstr. 1\r\nHof',
    Tier__c: 'gold',
  };
  const account = record('Account', row);
  expect(account.fields).toEqual({ name: ' ACME  Gmbh ', annualRevenue: '1250000.5', employees: '0', street: 'Hauptstr. 1\r\nHof' });
  expect(account.raw).toEqual({ ...row, SystemModstamp: AT });
});

test.each([
  [{}, 'EUR', 'EUR'],
  [{ CurrencyIsoCode: 'USD' }, 'EUR', 'USD'],
  [{}, undefined, undefined],
])('a deal with %j in an org configured for %s has the currency %s', (stated, configured, expected) => {
  expect(record('Opportunity', { Id: idOf.opportunity(1), ...stated }, configured).fields.currency).toBe(expected);
});

test('a contact has no currency, whatever the configuration says', () => {
  expect(record('Contact', { Id: idOf.contact(1), LastName: 'X' }, 'EUR').fields).toEqual({ family: 'X' });
});

test('a lead is a contact of the lifecycle LEAD with its company and status', () => {
  expect(record('Lead', { Id: idOf.lead(1), LastName: 'X', Company: 'Acme', Status: 'Dead' })).toMatchObject({
    kind: 'contact',
    fields: { lifecycle: 'LEAD', company: 'Acme', status: 'Dead' },
    links: [],
  });
});

test('a converted lead states no lifecycle of its own any more, and raw still has all of it (SF-45)', () => {
  const row = { Id: idOf.lead(1), LastName: 'X', Status: 'Closed - Converted', IsConverted: true, ConvertedContactId: idOf.contact(2) };
  const lead = record('Lead', row);
  expect(lead.fields).toEqual({ family: 'X', status: 'Closed - Converted' });
  expect(lead.links).toEqual([{ kind: 'contact', object: 'Contact', id: idOf.contact(2), role: 'converted' }]);
  expect(lead.raw).toMatchObject(row);
  expect(record('Lead', { ...row, IsConverted: false }).fields.lifecycle).toBe('LEAD');
});

test('an e-mail logged as a task is an e-mail, and raw keeps the task as it was written', () => {
  const row = {
    Id: idOf.task(1),
    TaskSubtype: 'Email',
    Subject: 'Email: Offer',
    Status: 'Completed',
    Description: 'From: a@x.example\nTo: b@x.example\nSubject: Offer\nBody:\nHello',
  };
  const { fields, raw } = record('Task', row);
  expect(fields).toEqual({ type: 'email', status: 'Completed', from: 'a@x.example', to: 'b@x.example', subject: 'Offer', body: 'Hello' });
  expect(raw).toMatchObject(row);
});

test('records of an object share the names that Salesforce gives their fields', () => {
  const [one, other] = [1, 2].map((number) => record('Account', { Id: idOf.account(number) }));
  expect(one?.sourceFields).toMatchObject({ name: 'Name', industry: 'Industry', street: 'BillingStreet', lifecycle: 'Type' });
  expect(one?.sourceFields).toBe(other?.sourceFields);
  expect(record('Task', { Id: idOf.task(1) }).sourceFields).toMatchObject({
    from: 'Description',
    occurredAt: 'CompletedDateTime|ActivityDate|CreatedDate',
  });
});

test('a currency that the configuration states has no name at Salesforce', () => {
  expect(record('Opportunity', { Id: idOf.opportunity(1) }).sourceFields?.currency).toBe('CurrencyIsoCode');
  expect(record('Opportunity', { Id: idOf.opportunity(1) }, 'EUR').sourceFields?.currency).toBeUndefined();
});

test('an activity is tied to whom and what it concerns, by the key prefix of the id (SF-24, SF-41)', () => {
  const task = record('Task', { Id: idOf.task(1), WhoId: idOf.lead(1), WhatId: idOf.opportunity(2), AccountId: idOf.account(3) });
  expect(task.links).toEqual([
    { kind: 'contact', object: 'Lead', id: idOf.lead(1) },
    { kind: 'deal', object: 'Opportunity', id: idOf.opportunity(2) },
    { kind: 'account', object: 'Account', id: idOf.account(3) },
  ]);
});

test('one tie that two fields state is stated once, and a tie to an object that is not read is left out', () => {
  const event = record('Event', { Id: idOf.event(1), WhatId: idOf.account(3), AccountId: idOf.account(3) });
  expect(event.links).toEqual([{ kind: 'account', object: 'Account', id: idOf.account(3) }]);
  expect(record('Task', { Id: idOf.task(1), WhatId: '701000000000001AAA' }).links).toEqual([]);
});

test.each([
  [{ CompletedDateTime: '2024-03-02T10:00:00.000+0000', ActivityDate: '2024-03-01' }, '2024-03-02T10:00:00.000+0000'],
  [{ ActivityDate: '2024-03-01', CreatedDate: AT }, '2024-03-01'],
  [{ CreatedDate: AT }, AT],
])('a task with %j occurred at %s', (dates, expected) => {
  expect(record('Task', { Id: idOf.task(1), ...dates }).fields.occurredAt).toBe(expected);
});

test.each([
  [{ IsDeleted: false, MasterRecordId: null }, { state: 'live' }],
  [{ IsDeleted: true, MasterRecordId: null }, { state: 'deleted' }],
  [
    { IsDeleted: true, MasterRecordId: idOf.contact(2) },
    { state: 'merged', mergedInto: idOf.contact(2) },
  ],
])('a contact with %j', (flags, state) => {
  expect(record('Contact', { Id: idOf.contact(1), ...flags })).toMatchObject(state);
});

test('a field that changed its type to something compound is absent, and raw still has it', () => {
  const contact = record('Contact', { Id: idOf.contact(1), Title: { en: 'CEO' } });
  expect(contact.fields.title).toBeUndefined();
  expect(contact.raw).toMatchObject({ Title: { en: 'CEO' } });
});

test('the clock of an opportunity is the newest of its own and its roles, deleted ones included', () => {
  const role = {
    Id: idOf.role(1),
    ContactId: idOf.contact(1),
    Role: null,
    IsPrimary: true,
    IsDeleted: true,
    SystemModstamp: '2023-01-01T00:00:00.000+0000',
  };
  const deal = record('Opportunity', { Id: idOf.opportunity(1), OpportunityContactRoles: { totalSize: 1, done: true, records: [role] } });
  expect(deal).toMatchObject({ changedAt: '2023-01-01T00:00:00.000Z', links: [] });
});
