import { describe, expect, test } from 'vitest';

import type { Connector, Relation, SourceRecord } from '../../../connectors/connector.ts';
import type { HubspotAssociation, HubspotData, HubspotObject } from '../../../connectors/hubspot/simulator/data.ts';
import { openPortal, patience } from './harness.ts';
import type { Harness } from './harness.ts';
import { object, portalData } from './portal-data.ts';

const signal = patience();
const EVERYTHING: readonly Relation[] = ['owner', 'contacts', 'deals', 'activities'];
const ENGAGEMENTS = ['notes', 'calls', 'emails', 'meetings', 'tasks'] as const;

/** Companies with ten contacts, ten deals and twenty activities each, four of every kind, and an owner. */
function accounts(count: number): HubspotData {
  const associations: HubspotAssociation[] = [];
  const objects: Record<string, HubspotObject[]> = { companies: [] };
  const add = (type: string, id: string, properties: HubspotObject['properties']): void =>
    void (objects[type] ??= []).push(object(id, properties, 1));
  for (let index = 0; index < count; index += 1) {
    const company = String(1_000 + index);
    add('companies', company, { name: `Company ${index}`, hubspot_owner_id: '81' });
    const tie = (type: string, id: string, primary = false): void =>
      void associations.push({ from: { type, id }, to: { type: 'companies', id: company }, primary });
    for (let part = 0; part < 10; part += 1) {
      const id = String(100_000 + index * 10 + part);
      add('contacts', id, { firstname: `Ada ${part}` });
      tie('contacts', id, true);
      add('deals', id, { dealname: `Deal ${part}`, pipeline: 'default', dealstage: 'closedwon', amount: '0.10' });
      tie('deals', id);
    }
    for (const type of ENGAGEMENTS) {
      for (let part = 0; part < 4; part += 1) {
        const id = String(500_000 + index * 4 + part);
        add(type, id, { hs_timestamp: '2026-02-01T00:00:00.000Z' });
        tie(type, id);
      }
    }
  }
  return portalData({ objects, associations });
}

/** Reads once so that settings and owners are known, and then counts. */
async function callsFor(
  portal: Harness,
  ids: readonly string[],
): Promise<{ readonly calls: number; readonly records: readonly SourceRecord[] }> {
  const read = async (): Promise<readonly SourceRecord[]> =>
    await portal.connector.related({ object: 'companies', ids, relations: EVERYTHING }, { signal });
  await read();
  const before = portal.simulator.calls.length;
  const records = await read();
  return { calls: portal.simulator.calls.length - before, records };
}

describe('records read together with what belongs to them', () => {
  test.each([
    { count: 1, fewest: 8, most: 8 },
    { count: 50, fewest: 28, most: 32 },
    { count: 200, fewest: 89, most: 93 },
  ])('$count accounts with 40 related records each take $fewest to $most calls', async ({ count, fewest, most }) => {
    await using portal = await openPortal(accounts(count), { deadlineMs: 30_000 });
    const ids = Array.from({ length: count }, (_unused, index) => String(1_000 + index));
    const { calls, records } = await callsFor(portal, ids);
    expect(calls).toBeGreaterThanOrEqual(fewest);
    expect(calls).toBeLessThanOrEqual(most);
    expect(new Set(records.map(({ ref }) => `${ref.object} ${ref.id}`)).size).toBe(41 * count + 1);
  });

  test.each([1, 12])('%i roots are whole, what belongs to them is partial and names its root', async (count) => {
    await using portal = await openPortal(accounts(count));
    const ids = Array.from({ length: count }, (_unused, index) => String(1_000 + index));
    const records = await portal.connector.related({ object: 'companies', ids, relations: EVERYTHING }, { signal });
    const roots = records.filter(({ ref }) => ref.object === 'companies');
    expect(roots).toEqual(await inOrder(portal.connector, 'companies', roots));
    const [contact] = records.filter(({ ref }) => ref.object === 'contacts');
    expect(contact).toMatchObject({ coverage: 'part', links: [{ kind: 'account', object: 'companies' }] });
    // Laid over a held record, silence would keep what has been emptied.
    expect(contact?.fields).toMatchObject({ phone: '', given: expect.stringMatching(/^Ada/u) as unknown });
    expect(contact?.raw).toMatchObject({ phone: null });
    expect(records.find(({ kind }) => kind === 'owner')).toMatchObject({ ref: { id: '81' }, fields: { name: 'Mira Holm' } });
  });

  test('in batches a contact’s primary company is told, a portal’s own label is left to the contact’s own reading', async () => {
    await using portal = await openPortal(portalData());
    const ids = ['5001', '5002', '5003', '5004'];
    const records = await portal.connector.related({ object: 'companies', ids, relations: ['contacts'] }, { signal });
    expect(records.find(({ ref }) => ref.id === '6001')?.links).toEqual([
      { kind: 'account', object: 'companies', id: '5001', role: 'primary' },
      { kind: 'account', object: 'companies', id: '5002' },
    ]);
  });

  test.each(['contacts', 'deals', 'tickets'])('%s are roots, too, with all their own links', async (name) => {
    await using portal = await openPortal(portalData());
    const id = { contacts: '6001', deals: '7001', tickets: '8001' }[name] ?? '';
    const relations: readonly Relation[] = ['owner', 'contacts', 'deals', 'tickets', 'activities'];
    const records = await portal.connector.related({ object: name, ids: [id], relations }, { signal });
    expect(records.filter(({ ref }) => ref.object === name)).toEqual(await portal.connector.read(name, [id], { signal }));
    const others = records.filter(({ ref }) => ref.object !== name).map(({ ref }) => `${ref.object} ${ref.id}`);
    const expected = { contacts: ['deals 7001', 'owners 81'], deals: ['contacts 6001', 'notes 9101', 'owners 81'], tickets: [] }[name];
    expect(others.toSorted()).toEqual(expected);
  });

  test.each([1, 9])('ids that are unknown or no ids at all are left out among %i', async (count) => {
    await using portal = await openPortal(portalData());
    const ids = ['5001', 'no id', ...Array.from({ length: count }, (_unused, index) => String(990_001 + index))];
    const records = await portal.connector.related({ object: 'companies', ids, relations: EVERYTHING }, { signal });
    expect(records.filter(({ ref }) => ref.object === 'companies').map(({ ref }) => ref.id)).toEqual(['5001']);
    expect(await portal.connector.related({ object: 'companies', ids: ['no id'], relations: EVERYTHING }, { signal })).toEqual([]);
  });

  test.each([1, 9])('more ties than one page holds are followed, with %i roots', async (roots) => {
    const contacts = Array.from({ length: 1_203 }, (_unused, index) => object(String(20_000 + index), { firstname: 'Ada' }, 1));
    const companies = Array.from({ length: roots }, (_unused, index) => object(String(5_001 + index), { name: 'Big' }, 1));
    const associations = contacts.map(({ id }) => ({
      from: { type: 'contacts', id },
      to: { type: 'companies', id: '5001' },
      primary: true,
    }));
    await using portal = await openPortal(portalData({ objects: { contacts, companies }, associations }));
    const ids = companies.map(({ id }) => id);
    const records = await portal.connector.related({ object: 'companies', ids, relations: ['contacts'] }, { signal });
    expect(records.filter(({ kind }) => kind === 'contact')).toHaveLength(1_203);
  });

  test('an object type that we may not read is left out, not the whole account', async () => {
    await using portal = await openPortal(accounts(1));
    portal.simulator.restrict([
      'crm.objects.companies.read',
      'crm.objects.contacts.read',
      'crm.objects.deals.read',
      'crm.objects.owners.read',
    ]);
    const records = await portal.connector.related({ object: 'companies', ids: ['1000'], relations: EVERYTHING }, { signal });
    expect(records.filter(({ ref }) => ref.object === 'emails')).toEqual([]);
    expect(records).toHaveLength(42 - 4);
  });

  test('a root that was merged away is told to be merged', async () => {
    const companies = [object('5001', { name: 'Survivor', hs_merged_object_ids: '5002' }, 1)];
    await using portal = await openPortal(portalData({ objects: { companies }, associations: [] }));
    const records = await portal.connector.related({ object: 'companies', ids: ['5002'], relations: [] }, { signal });
    expect(records.map(({ ref, state, mergedInto }) => ({ id: ref.id, state, mergedInto }))).toEqual([
      { id: '5002', state: 'merged', mergedInto: '5001' },
    ]);
  });
});

async function inOrder(connector: Connector, name: string, records: readonly SourceRecord[]): Promise<readonly SourceRecord[]> {
  const ids = records.map(({ ref }) => ref.id);
  const read = await connector.read(name, ids, { signal });
  return ids.flatMap((id) => read.filter(({ ref }) => ref.id === id));
}
