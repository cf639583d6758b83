import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Relation, SourceRecord } from '../../../connectors/connector.ts';
import type { SalesforceData, SalesforceRow } from '../../../connectors/salesforce/simulator/data.ts';
import { idOf, orgData } from './org-data.ts';
import { never, startOrg } from './running-org.ts';
import type { RunningOrg } from './running-org.ts';

const EVERYTHING: readonly Relation[] = ['owner', 'contacts', 'deals', 'activities'];

interface Ask {
  readonly object?: string;
  readonly ids: readonly string[];
  readonly relations?: readonly Relation[];
  readonly heldSince?: ReadonlyMap<string, string>;
}

async function related(
  org: RunningOrg,
  { object = 'Account', ids, relations = EVERYTHING, heldSince }: Ask,
): Promise<readonly SourceRecord[]> {
  const request = { object, ids, relations, ...(heldSince === undefined ? {} : { heldSince }) };
  return await org.connector.related(request, { signal: never });
}

function idsOf(records: readonly SourceRecord[], object: string): readonly string[] {
  return records.filter(({ ref }) => ref.object === object).map(({ ref }) => ref.id);
}

/** Ten contacts, ten opportunities with a contact role each, and twenty tasks and events for every account. */
function fullAccounts(count: number): SalesforceData {
  const at = '2024-03-01T12:00:00.000+0000';
  const each = (many: number, make: (account: number, number: number) => SalesforceRow): readonly SalesforceRow[] =>
    Array.from({ length: count * many }, (_, place) => ({ ...make(Math.floor(place / many) + 1, place + 1), SystemModstamp: at }));
  return {
    ...orgData({ accounts: count }),
    Contact: each(10, (account, number) => ({ Id: idOf.contact(number), LastName: `Contact ${number}`, AccountId: idOf.account(account) })),
    Opportunity: each(10, (account, number) => ({
      Id: idOf.opportunity(number),
      Name: `Deal ${number}`,
      StageName: 'Prospecting',
      CloseDate: '2024-06-30',
      AccountId: idOf.account(account),
    })),
    OpportunityContactRole: each(10, (_account, number) => ({
      Id: idOf.role(number),
      OpportunityId: idOf.opportunity(number),
      ContactId: idOf.contact(number),
      Role: 'Evaluator',
      IsPrimary: true,
    })),
    Task: each(20, (account, number) => ({ Id: idOf.task(number), Subject: 'Call', AccountId: idOf.account(account) })),
    Event: each(20, (account, number) => ({
      Id: idOf.event(number),
      Subject: 'Visit',
      StartDateTime: '2024-02-01T09:00:00.000+0000',
      WhatId: idOf.account(account),
    })),
  };
}

describe('an account with what belongs to it', () => {
  test('comes with its owner, contacts, opportunities and activities, and with nothing of other accounts', async () => {
    await using org = await startOrg();
    const records = await related(org, { ids: [idOf.account(1)] });
    expect(idsOf(records, 'Account')).toEqual([idOf.account(1)]);
    expect(idsOf(records, 'Contact').toSorted()).toEqual(contactsOf(1));
    expect(idsOf(records, 'Opportunity')).toEqual([1, 2, 3].map(idOf.opportunity));
    expect(idsOf(records, 'Event')).toEqual([1, 2].map(idOf.event));
    expect(idsOf(records, 'Case')).toEqual([]);
    expect(records.find(({ kind }) => kind === 'owner')).toMatchObject({
      ref: { object: 'User', id: idOf.user(1) },
      coverage: 'part',
      fields: { name: 'Ada Owner 1', email: 'ada1@crm.example', active: 'true' },
    });
  });

  test('tells the same as reading each record by its id, contact roles included', async () => {
    await using org = await startOrg();
    const records = await related(org, { ids: [idOf.account(1)], relations: ['contacts', 'deals', 'tickets', 'activities'] });
    for (const object of ['Account', 'Contact', 'Opportunity', 'Case', 'Event']) {
      const ids = idsOf(records, object);
      expect(ids.length).toBeGreaterThan(0);
      const read = await org.connector.read(object, ids, { signal: never });
      expect(records.filter(({ ref }) => ref.object === object).toSorted(byId)).toEqual(read.toSorted(byId));
    }
  });

  test.each([
    [1, 1],
    [50, 1],
    [200, 2],
  ])(
    'takes, for %i accounts with ten contacts, ten deals, twenty tasks and twenty events each, %i calls when the descriptions are known',
    async (count, calls) => {
      await using org = await startOrg(fullAccounts(count));
      const ids = Array.from({ length: count }, (_, place) => idOf.account(place + 1));
      await org.connector.describe({ signal: never });
      org.simulator.calls.length = 0;
      const records = await related(org, { ids });
      expect(org.simulator.calls.map(({ address }) => address)).toEqual(
        Array.from({ length: calls }, () => '/services/data/v62.0/composite'),
      );
      const counted = Object.entries(Object.groupBy(records, ({ ref }) => ref.object)).map(([object, of]) => [object, of?.length]);
      expect(Object.fromEntries(counted)).toEqual({
        User: 1,
        Account: count,
        Contact: 10 * count,
        Opportunity: 10 * count,
        Task: 20 * count,
        Event: 20 * count,
      });
    },
  );

  test('of many accounts has its deals partly: links and clock of the newest role are there, and nothing is said of the others', async () => {
    await using org = await startOrg(fullAccounts(60));
    const ids = Array.from({ length: 60 }, (_, place) => idOf.account(place + 1));
    const role = org.simulator.org.insert('OpportunityContactRole', { OpportunityId: idOf.opportunity(5), ContactId: idOf.contact(7) });
    const records = await related(org, { ids, relations: ['deals'] });
    const deal = records.find(({ ref }) => ref.id === idOf.opportunity(5));
    const [whole] = await org.connector.read('Opportunity', [idOf.opportunity(5)], { signal: never });
    expect(role).toMatch(/^00K/u);
    expect(deal).toMatchObject({ coverage: 'part', changedAt: whole?.changedAt, fields: { ...whole?.fields, nextStep: '' } });
    expect(deal?.raw).not.toHaveProperty('OpportunityContactRoles');
    expect(deal?.links).toContainEqual({ kind: 'contact', object: 'Contact', id: idOf.contact(7) });
  });

  test('leaves out what did not change since it was held, and tells what was deleted since', async () => {
    await using org = await startOrg();
    const { org: data } = org.simulator;
    const heldSince = new Map([['Contact', '2024-06-01T00:00:00.000Z']]);
    expect(idsOf(await related(org, { ids: [idOf.account(1)], heldSince }), 'Contact')).toEqual([]);
    const [changed = '', gone = ''] = contactsOf(1);
    data.update('Contact', changed, { Title: 'changed' });
    data.remove('Contact', gone);
    const records = await related(org, { ids: [idOf.account(1)], heldSince });
    expect(records.filter(({ ref }) => ref.object === 'Contact').map(({ ref, state }) => [ref.id, state])).toEqual([
      [changed, 'live'],
      [gone, 'deleted'],
    ]);
  });

  test('brings a deal whose contacts changed since, although its own clock stands still', async () => {
    await using org = await startOrg();
    const heldSince = new Map([['Opportunity', '2024-06-01T00:00:00.000Z']]);
    org.simulator.org.insert('OpportunityContactRole', {
      OpportunityId: idOf.opportunity(2),
      ContactId: idOf.contact(3),
      Role: 'Evaluator',
    });
    const records = await related(org, { ids: [idOf.account(1)], relations: ['deals'], heldSince });
    const deal = records.find(({ ref }) => ref.id === idOf.opportunity(2));
    expect(deal?.links).toContainEqual({ kind: 'contact', object: 'Contact', id: idOf.contact(3), role: 'Evaluator' });
  });

  test('is complete when its pages are cut, and when their places are lost in between', async () => {
    await using org = await startOrg(fullAccounts(3));
    org.simulator.pages.rows = 7;
    const ids = [1, 2, 3].map(idOf.account);
    expect(idsOf(await related(org, { ids }), 'Contact')).toHaveLength(30);
    const lost = JSON.stringify({
      compositeResponse: Array.from({ length: 4 }, (_, place) => ({
        body: [{ message: 'invalid query locator', errorCode: 'INVALID_QUERY_LOCATOR' }],
        httpHeaders: {},
        httpStatusCode: 400,
        referenceId: `part${place}`,
      })),
    });
    org.simulator.faults.set(
      { type: 'answer', status: 200, contentType: 'application/json', body: lost },
      { matching: /composite$/u, after: 2, times: 1 },
    );
    const records = await related(org, { ids });
    expect(['Contact', 'Task', 'Opportunity'].map((object) => idsOf(records, object).length)).toEqual([30, 60, 30]);
  });

  test('survives a field that is removed after the descriptions were read', async () => {
    await using org = await startOrg();
    await org.connector.describe({ signal: never });
    org.simulator.org.schema.object('Account')?.removeField('Region_Code__c');
    const records = await related(org, { ids: [idOf.account(1)] });
    expect(records.find(({ ref }) => ref.object === 'Account')?.raw).not.toHaveProperty('Region_Code__c');
  });

  test('does without an object that the org does not show', async () => {
    await using org = await startOrg();
    org.simulator.org.schema.hide('Event');
    const records = await related(org, { ids: [idOf.account(1)] });
    expect(idsOf(records, 'Contact').length).toBeGreaterThan(0);
  });
});

describe('other records with what belongs to them', () => {
  test.each([
    ['Contact', idOf.contact(1), { Account: [idOf.account(2)], Opportunity: [idOf.opportunity(1)], Case: [idOf.case(1), idOf.case(2)] }],
    ['Opportunity', idOf.opportunity(1), { Account: [idOf.account(1)], Contact: [idOf.contact(1), idOf.contact(2)], Case: [] }],
    ['Lead', idOf.lead(1), { Account: [], Event: [idOf.event(1), idOf.event(2)] }],
    ['Case', idOf.case(1), { Account: [idOf.account(1)], Contact: [idOf.contact(1)] }],
  ] as const)('%s', async (object, id, expected) => {
    await using org = await startOrg();
    const records = await related(org, { object, ids: [id], relations: ['owner', 'contacts', 'deals', 'tickets', 'activities'] });
    expect(idsOf(records, object)).toEqual([id]);
    for (const [other, ids] of Object.entries(expected)) expect([other, idsOf(records, other)]).toEqual([other, ids]);
  });

  test('an owner is told of records that queues can own, too', async () => {
    await using org = await startOrg();
    org.simulator.org.update('Case', idOf.case(1), { OwnerId: idOf.user(2) });
    const records = await related(org, { object: 'Case', ids: [idOf.case(1)], relations: ['owner'] });
    expect(idsOf(records, 'User')).toEqual([idOf.user(2)]);
  });
});

test('whatever is asked for by id stays data: text that looks like a query finds nothing and changes no query', async () => {
  await using org = await startOrg();
  await org.connector.describe({ signal: never });
  const looksLikeSoql = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "' OR Id != '",
      "001') OR (Id != '",
      `${idOf.account(1)}' --`,
      "x') FROM User LIMIT 1 --",
      '@{part0.id}',
      '\\',
      "\\'",
      `${idOf.account(2)}\n`,
    ),
    fc.string({ minLength: 15, maxLength: 18, unit: fc.constantFrom("'", '0', 'A', ')', '\\', ' ', ',', 'z') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(looksLikeSoql, { minLength: 1, maxLength: 5 }), async (texts) => {
      const records = await related(org, { ids: [...texts, idOf.account(1)] });
      expect(idsOf(records, 'Account')).toEqual([idOf.account(1)]);
    }),
    { numRuns: 40 },
  );
});

function contactsOf(account: number): readonly string[] {
  return (orgData()['Contact'] ?? []).filter(({ AccountId }) => AccountId === idOf.account(account)).map(({ Id }) => Id);
}

function byId(left: SourceRecord, right: SourceRecord): number {
  return left.ref.id.localeCompare(right.ref.id);
}
