import { expect, test } from 'vitest';

import type { Connector, SourceRecord } from '../../../connectors/connector.ts';
import { toCustomField } from '../../../connectors/salesforce/simulator/schema.ts';
import { idOf, orgData } from './org-data.ts';
import { never, startOrg } from './running-org.ts';

interface Pass {
  readonly records: readonly SourceRecord[];
  readonly cursor: string;
}

async function pass(connector: Connector, object: string, from?: string): Promise<Pass> {
  const records: SourceRecord[] = [];
  let cursor = from;
  for (;;) {
    const page = await connector.changes(object, cursor, { signal: never });
    records.push(...page.records);
    if (page.position === 'end') return { records, cursor: page.cursor };
    ({ cursor } = page);
  }
}

test('a merge arrives as a merged record that names its survivor, and what pointed to it follows (SF-46)', async () => {
  await using org = await startOrg();
  const accounts = await pass(org.connector, 'Account');
  const contacts = await pass(org.connector, 'Contact');
  org.simulator.org.merge('Account', idOf.account(1), [idOf.account(2)]);
  const merged = await pass(org.connector, 'Account', accounts.cursor);
  expect(merged.records.find(({ ref }) => ref.id === idOf.account(2))).toMatchObject({ state: 'merged', mergedInto: idOf.account(1) });
  const moved = await pass(org.connector, 'Contact', contacts.cursor);
  expect(moved.records.length).toBeGreaterThan(0);
  expect(moved.records.every(({ links }) => links[0]?.id === idOf.account(1))).toBe(true);
});

test('a restored record is live again', async () => {
  await using org = await startOrg();
  org.simulator.org.remove('Account', idOf.account(3));
  const gone = await pass(org.connector, 'Account');
  expect(gone.records.find(({ ref }) => ref.id === idOf.account(3))?.state).toBe('deleted');
  org.simulator.org.restore('Account', idOf.account(3));
  const back = await pass(org.connector, 'Account', gone.cursor);
  expect(back.records.find(({ ref }) => ref.id === idOf.account(3))?.state).toBe('live');
});

test('a converted lead stays live and is tied to the contact and account it became (SF-45)', async () => {
  await using org = await startOrg();
  const before = await pass(org.connector, 'Lead');
  const { accountId, contactId } = org.simulator.org.convertLead(idOf.lead(1));
  const { records } = await pass(org.connector, 'Lead', before.cursor);
  const lead = records.find(({ ref }) => ref.id === idOf.lead(1));
  expect(lead?.fields.lifecycle).toBeUndefined();
  expect(lead).toMatchObject({
    state: 'live',
    fields: { company: 'Company 1' },
    links: [
      { kind: 'contact', object: 'Contact', id: contactId, role: 'converted' },
      { kind: 'account', object: 'Account', id: accountId, role: 'converted' },
    ],
  });
});

test('a role that is added, changed or removed brings its opportunity, whose own clock stands still', async () => {
  await using org = await startOrg();
  const { simulator, connector } = org;
  const first = await pass(connector, 'Opportunity');
  const role = simulator.org.insert('OpportunityContactRole', {
    OpportunityId: idOf.opportunity(2),
    ContactId: idOf.contact(3),
    Role: 'Evaluator',
  });
  const second = await pass(connector, 'Opportunity', first.cursor);
  const added = second.records.find(({ ref }) => ref.id === idOf.opportunity(2));
  expect(added?.links).toContainEqual({ kind: 'contact', object: 'Contact', id: idOf.contact(3), role: 'Evaluator' });
  const before = first.records.find(({ ref }) => ref.id === idOf.opportunity(2));
  expect(Date.parse(added?.changedAt ?? '')).toBeGreaterThan(Date.parse(before?.changedAt ?? ''));
  simulator.org.remove('OpportunityContactRole', role);
  const third = await pass(connector, 'Opportunity', second.cursor);
  expect(third.records.find(({ ref }) => ref.id === idOf.opportunity(2))?.links).toEqual([
    { kind: 'account', object: 'Account', id: idOf.account(1) },
  ]);
});

test('roles that do not fit below one row are all read', async () => {
  await using org = await startOrg();
  org.simulator.pages.children = 1;
  const { records } = await pass(org.connector, 'Opportunity');
  expect(records.find(({ ref }) => ref.id === idOf.opportunity(1))?.links).toEqual([
    { kind: 'account', object: 'Account', id: idOf.account(1) },
    { kind: 'contact', object: 'Contact', id: idOf.contact(2), role: 'Decision Maker' },
    { kind: 'contact', object: 'Contact', id: idOf.contact(1), role: 'Evaluator' },
  ]);
});

test('a field that is removed while the feed runs costs that field only', async () => {
  await using org = await startOrg();
  org.simulator.pages.rows = 2;
  const first = await org.connector.changes('Account', undefined, { signal: never });
  expect(first.records[0]?.raw).toHaveProperty('Region_Code__c');
  org.simulator.org.schema.object('Account')?.removeField('Region_Code__c');
  const rest = await pass(org.connector, 'Account', first.cursor);
  expect(first.records.length + rest.records.length).toBe(5);
  expect(rest.records[0]?.raw).not.toHaveProperty('Region_Code__c');
});

test('a field that is added arrives with the next process, without a change here', async () => {
  await using org = await startOrg();
  org.simulator.org.schema.object('Account')?.addField(toCustomField('Tier__c', 'string'));
  org.simulator.org.update('Account', idOf.account(1), { Tier__c: 'gold' });
  const { records } = await pass(org.connect(), 'Account');
  expect(records.find(({ ref }) => ref.id === idOf.account(1))?.raw).toMatchObject({ Tier__c: 'gold' });
});

test('rows that all share one instant are complete and end', async () => {
  const at = '2024-03-01T12:00:00.000+0000';
  const tasks = orgData({ tasks: 500 })['Task']?.map((task) => ({ ...task, SystemModstamp: at })) ?? [];
  await using org = await startOrg({ ...orgData(), Task: tasks });
  org.simulator.pages.rows = 60;
  const { records } = await pass(org.connector, 'Task');
  expect(records.map(({ ref }) => ref.id)).toEqual(tasks.map(({ Id }) => Id));
});

test('rows written while the scan runs neither hide nor double those that are not touched', async () => {
  await using org = await startOrg();
  org.simulator.pages.rows = 9;
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; ; page += 1) {
    const next = await org.connector.changes('Contact', cursor, { signal: never });
    seen.push(...next.records.map(({ ref }) => ref.id));
    if (next.position === 'end') break;
    ({ cursor } = next);
    org.simulator.org.update('Contact', idOf.contact(page + 1), { Title: 'moved' });
    org.simulator.org.insert('Contact', { LastName: 'New' });
  }
  const touched = new Set([1, 2, 3, 4, 5, 6].map((number) => idOf.contact(number)));
  const untouched = (orgData()['Contact'] ?? []).map(({ Id }) => Id).filter((id) => !touched.has(id));
  expect(untouched.filter((id) => seen.filter((other) => other === id).length !== 1)).toEqual([]);
});

test('a row that was stamped two minutes before it could be seen is not missed', async () => {
  await using org = await startOrg();
  const { cursor } = await pass(org.connector, 'Contact');
  const { simulator } = org;
  const id = simulator.org.insert('Contact', { LastName: 'Slow transaction' });
  const row = simulator.org.find('Contact', id);
  if (row !== undefined) row['SystemModstamp'] = new Date(simulator.org.now() - 120_000).toISOString().replace(/\.\d+Z$/u, '.000+0000');
  const later = await pass(org.connector, 'Contact', cursor);
  expect(later.records.map(({ ref }) => ref.id)).toEqual([id]);
});

test('a quiet source is asked with one call an object, and answers nothing again', async () => {
  await using org = await startOrg();
  const { cursor } = await pass(org.connector, 'Contact');
  org.simulator.calls.length = 0;
  const quiet = await pass(org.connector, 'Contact', cursor);
  expect(quiet.records).toEqual([]);
  expect(org.simulator.calls).toHaveLength(1);
});

test('the first page of a backfill says how many rows there are', async () => {
  await using org = await startOrg();
  org.simulator.pages.rows = 9;
  const page = await org.connector.changes('Contact', undefined, { signal: never });
  expect(page.total).toBe(40);
});

test.each([
  '',
  'null',
  '{}',
  '{"at":"rows","since":"yesterday"}',
  '{"at":"rows","after":{"stamp":"2024-01-01T00:00:00.000Z","id":"x\' OR Id != \'"}}',
])('text that is no cursor is refused: %s', async (text) => {
  await using org = await startOrg();
  await expect(org.connector.changes('Contact', text, { signal: never })).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
});

test('reading many opportunities by id brings each with its roles, in calls of 400', async () => {
  const opportunities = Array.from({ length: 950 }, (_, place) => ({
    Id: idOf.opportunity(place + 1),
    Name: `Deal ${place}`,
    StageName: 'Prospecting',
    CloseDate: '2024-06-30',
  }));
  await using org = await startOrg({ ...orgData(), Opportunity: opportunities });
  await org.connector.read('Opportunity', [idOf.opportunity(1)], { signal: never });
  org.simulator.calls.length = 0;
  org.simulator.pages.rows = 150;
  const records = await org.connector.read(
    'Opportunity',
    opportunities.map(({ Id }) => Id),
    { signal: never },
  );
  expect(new Set(records.map(({ ref }) => ref.id)).size).toBe(950);
  expect(org.simulator.calls.filter(({ address }) => address.includes('queryAll'))).toHaveLength(3);
});

test('reading 2,000 contacts by id is one call', async () => {
  await using org = await startOrg(orgData({ contacts: 2_000 }));
  await org.connector.read('Contact', [idOf.contact(1)], { signal: never });
  org.simulator.calls.length = 0;
  const ids = Array.from({ length: 2_000 }, (_, place) => idOf.contact(place + 1));
  expect(await org.connector.read('Contact', ids, { signal: never })).toHaveLength(2_000);
  expect(org.simulator.calls).toHaveLength(1);
});

test('a backfill of 500 accounts, 1,500 contacts and 5,000 tasks takes seconds', async () => {
  await using org = await startOrg(orgData({ accounts: 500, contacts: 1_500, tasks: 5_000 }));
  const startedAt = performance.now();
  let records = 0;
  for (const { object } of org.connector.objects) records += (await pass(org.connector, object)).records.length;
  expect(records).toBeGreaterThan(7_000);
  // A second on an idle machine; a quadratic evaluator would take minutes.
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});
