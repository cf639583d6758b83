import { expect, onTestFinished, test, vi } from 'vitest';

import type { Connector, SourceRecord } from '../../../connectors/connector.ts';
import { toCustomField } from '../../../connectors/salesforce/simulator/schema.ts';
import { idOf } from './org-data.ts';
import { never, startOrg } from './running-org.ts';

type Cursors = ReadonlyMap<string, string>;

interface Pass {
  readonly cursors: Cursors;
  readonly records: readonly SourceRecord[];
}

/** One pass over all objects in the connector's own order, as a sync makes it. */
async function pass(connector: Connector, from: Cursors = new Map()): Promise<Pass> {
  const cursors = new Map(from);
  const records: SourceRecord[] = [];
  for (const { object } of connector.objects) {
    for (;;) {
      const page = await connector.changes(object, cursors.get(object), { signal: never, lane: 'background' });
      cursors.set(object, page.cursor);
      records.push(...page.records);
      if (page.position === 'end') break;
    }
  }
  return { cursors, records };
}

test('a quiet pass over all objects takes two calls', async () => {
  await using org = await startOrg();
  const first = await pass(org.connector);
  org.simulator.calls.length = 0;
  const second = await pass(org.connector, first.cursors);
  const third = await pass(org.connector, second.cursors);
  expect(third.records).toEqual([]);
  expect(org.simulator.calls.map(({ address }) => address)).toEqual(Array.from({ length: 4 }, () => '/services/data/v62.0/composite'));
});

test('a busy pass brings every change of every table, deletions and roles included', async () => {
  await using org = await startOrg();
  const first = await pass(org.connector);
  const { org: data } = org.simulator;
  data.update('Account', idOf.account(1), { Description: 'changed' });
  data.remove('Contact', idOf.contact(3));
  data.update('Task', idOf.task(1), { Description: 'changed' });
  data.insert('OpportunityContactRole', { OpportunityId: idOf.opportunity(2), ContactId: idOf.contact(4), Role: 'Evaluator' });
  const { records } = await pass(org.connector, first.cursors);
  expect(records.map(({ ref, state }) => [ref.object, ref.id, state])).toEqual([
    ['Account', idOf.account(1), 'live'],
    ['Contact', idOf.contact(3), 'deleted'],
    ['Opportunity', idOf.opportunity(2), 'live'],
    ['Task', idOf.task(1), 'live'],
  ]);
});

test('more changes than come along are all read', async () => {
  await using org = await startOrg();
  const first = await pass(org.connector);
  const ids = Array.from({ length: 450 }, (_, place) => org.simulator.org.insert('Contact', { LastName: `New ${place}` }));
  const { records } = await pass(org.connector, first.cursors);
  expect(records.map(({ ref }) => ref.id).toSorted()).toEqual(ids.toSorted());
});

test('a field that is removed costs no table its changes', async () => {
  await using org = await startOrg();
  const first = await pass(org.connector);
  org.simulator.org.schema.object('Account')?.removeField('Region_Code__c');
  org.simulator.org.update('Account', idOf.account(1), { Description: 'changed' });
  const { records } = await pass(org.connector, first.cursors);
  expect(records.map(({ ref }) => ref.id)).toEqual([idOf.account(1)]);
});

test('another process goes on from the same places, whatever was expected here', async () => {
  await using org = await startOrg();
  const first = await pass(org.connector);
  const second = await pass(org.connect(), first.cursors);
  org.simulator.org.update('Contact', idOf.contact(1), { Title: 'changed' });
  const third = await pass(org.connector, second.cursors);
  expect(third.records.map(({ ref }) => ref.id)).toEqual([idOf.contact(1)]);
});

test('an org that refuses several queries at once is asked for each table alone', async () => {
  await using org = await startOrg();
  const first = await pass(org.connector);
  org.simulator.org.update('Event', idOf.event(1), { Description: 'changed' });
  const body = '[{"errorCode":"PROCESSING_HALTED","message":"Too many queries"}]';
  org.simulator.faults.set({ type: 'answer', status: 400, contentType: 'application/json', body }, { matching: /\/composite$/u });
  const { records } = await pass(org.connector, first.cursors);
  expect(records.map(({ ref }) => ref.id)).toEqual([idOf.event(1)]);
});

test('what the recycle bin lost arrives as deleted, without a call more', async () => {
  await using org = await startOrg();
  const first = await pass(org.connector);
  const second = await pass(org.connector, first.cursors);
  org.simulator.org.purge('Contact', idOf.contact(5));
  org.simulator.calls.length = 0;
  const { records } = await pass(org.connector, second.cursors);
  expect(records).toMatchObject([{ ref: { object: 'Contact', id: idOf.contact(5) }, state: 'deleted', coverage: 'part', fields: {} }]);
  expect(org.simulator.calls).toHaveLength(2);
});

test('a record that was deleted and restored is live', async () => {
  await using org = await startOrg();
  const first = await pass(org.connector);
  org.simulator.org.remove('Contact', idOf.contact(5));
  const gone = await pass(org.connector, first.cursors);
  org.simulator.org.restore('Contact', idOf.contact(5));
  const back = await pass(org.connector, gone.cursors);
  expect([gone, back].map(({ records }) => records.map(({ ref, state }) => [ref.id, state]))).toEqual([
    [[idOf.contact(5), 'deleted']],
    [[idOf.contact(5), 'live']],
  ]);
});

test('renewing all descriptions costs a quiet pass one call more', async () => {
  await using org = await startOrg();
  const first = await pass(org.connector);
  const second = await pass(org.connector, first.cursors);
  const now = performance.now.bind(performance);
  const later = vi.spyOn(performance, 'now').mockImplementation(() => now() + 16 * 60_000);
  onTestFinished(() => later.mockRestore());
  org.simulator.org.schema.object('Account')?.addField(toCustomField('Tier__c', 'string'));
  org.simulator.org.update('Account', idOf.account(1), { Tier__c: 'gold' });
  org.simulator.calls.length = 0;
  const { records } = await pass(org.connector, second.cursors);
  expect(records[0]?.raw).toMatchObject({ Tier__c: 'gold' });
  expect(org.simulator.calls).toHaveLength(3);
});
