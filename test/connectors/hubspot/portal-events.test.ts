import { describe, expect, test } from 'vitest';

import { findObjectType } from '../../../connectors/hubspot/simulator/object-types.ts';
import type { ObjectType } from '../../../connectors/hubspot/simulator/object-types.ts';
import { endOf, follow, openPortal, patience, recordsOf } from './harness.ts';
import type { Harness } from './harness.ts';
import { hoursIn, object, portalData } from './portal-data.ts';

const signal = patience();
const CONTACTS = requireType('contacts');
const COMPANIES = requireType('companies');

/** What a pass from a cursor on says about records: their states, the last word counting. */
async function statesSince(portal: Harness, cursor: string): Promise<ReadonlyMap<string, string>> {
  const records = recordsOf(await follow(portal.connector, 'contacts', cursor));
  return new Map(records.map(({ ref, state, mergedInto }) => [ref.id, mergedInto === undefined ? state : `${state} into ${mergedInto}`]));
}

describe('what happens to records at HubSpot', () => {
  test('HS-24: a survivor with a new id brings the ends of both', async () => {
    await using portal = await openPortal(portalData());
    const begin = endOf(await follow(portal.connector, 'contacts'));
    const { id } = portal.simulator.portal.merge(CONTACTS, { primary: '6001', other: '6002', survivor: 'new' });
    const states = await statesSince(portal, begin);
    expect(states.get(id)).toBe('live');
    expect([states.get('6001'), states.get('6002')]).toEqual([`merged into ${id}`, `merged into ${id}`]);
    const [survivor] = await portal.connector.read('contacts', [id], { signal });
    expect(survivor?.links.map((link) => link.id)).toEqual(['5001', '5002']);
  });

  test('a record that is restored from the recycle bin is live again, later than its deletion', async () => {
    await using portal = await openPortal(portalData());
    const begin = endOf(await follow(portal.connector, 'contacts'));
    portal.simulator.portal.archive(CONTACTS, '6005');
    const deleted = recordsOf(await follow(portal.connector, 'contacts', begin)).find(({ ref }) => ref.id === '6005');
    portal.simulator.portal.restore(CONTACTS, '6005');
    const restored = recordsOf(await follow(portal.connector, 'contacts', begin)).find(({ ref }) => ref.id === '6005');
    expect([deleted?.state, restored?.state]).toEqual(['deleted', 'live']);
    expect(Date.parse(restored?.changedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(deleted?.changedAt ?? ''));
  });

  test('HS-26: a privacy deletion is in no listing, and the census and reading by id show it', async () => {
    await using portal = await openPortal(portalData());
    const begin = endOf(await follow(portal.connector, 'contacts'));
    portal.simulator.portal.forget(CONTACTS, '6005');
    expect((await statesSince(portal, begin)).has('6005')).toBe(false);
    const { entries } = await portal.connector.census('contacts', undefined, { signal });
    expect(entries.map(({ id }) => id)).not.toContain('6005');
    expect(await portal.connector.read('contacts', ['6005'], { signal })).toEqual([]);
  });

  test('a record that says it changed long ago is found by the census, which tells its clock', async () => {
    await using portal = await openPortal(portalData());
    const begin = endOf(await follow(portal.connector, 'contacts'));
    portal.simulator.portal.backdate(CONTACTS, '6005', hoursIn(-5));
    expect((await statesSince(portal, begin)).has('6005')).toBe(false);
    const { entries } = await portal.connector.census('contacts', undefined, { signal });
    expect(entries.find(({ id }) => id === '6005')?.changedAt).toBe(hoursIn(-5));
  });

  test.each<[string, (portal: Harness) => void, { readonly tier: unknown; readonly names: readonly string[] }]>([
    ['removed', ({ simulator }) => simulator.portal.undefine(COMPANIES, 'customer_tier'), { tier: undefined, names: [] }],
    ['renamed', ({ simulator }) => simulator.portal.rename(COMPANIES, 'customer_tier', 'tier'), { tier: undefined, names: ['tier'] }],
    [
      'retyped',
      ({ simulator }) => simulator.portal.define(COMPANIES, { name: 'customer_tier', label: 'Tier', type: 'number' }),
      { tier: 'gold', names: ['customer_tier'] },
    ],
  ])('a property that is %s loses no record, and describe tells of it', async (_name, drift, { tier, names }) => {
    await using portal = await openPortal(portalData());
    const begin = endOf(await follow(portal.connector, 'companies'));
    drift(portal);
    portal.simulator.portal.update(COMPANIES, '5001', { city: 'Kiel' });
    const records = recordsOf(await follow(portal.connector, 'companies', begin));
    const company = records.find(({ ref }) => ref.id === '5001');
    expect(company?.fields).toMatchObject({ city: 'Kiel', name: 'Nordwind GmbH' });
    expect(company?.raw['customer_tier']).toBe(tier);
    const described = (await portal.connector.describe({ signal })).find((one) => one.object === 'companies');
    expect(described?.fields.filter(({ name }) => ['customer_tier', 'tier'].includes(name)).map(({ name }) => name)).toEqual(names);
  });

  test('numbers, dates and long digits arrive as the text that was sent', async () => {
    const values = { amount: '0.10', closedate: '2026-03-01T00:00:00Z', description: '1e400', hs_next_step: '007', dealname: ' A ' };
    const deals = [object('7001', { ...values, pipeline: 'default', dealstage: '7', hs_priority: null })];
    await using portal = await openPortal(portalData({ objects: { deals } }));
    const [deal] = await portal.connector.read('deals', ['7001'], { signal });
    expect(deal?.raw).toMatchObject(values);
    expect(deal?.fields).toMatchObject({ amount: '0.10', expectedClose: '2026-03-01T00:00:00Z', nextStep: '007', name: ' A ' });
    expect(deal?.raw).not.toHaveProperty('hs_priority');
  });
});

describe('pages while data change', () => {
  test('records that nobody touches during a census are in it exactly once', async () => {
    const contacts = Array.from({ length: 2_400 }, (_unused, index) => object(String(20_001 + index), { firstname: 'Ada' }, 1));
    await using portal = await openPortal(portalData({ objects: { contacts }, associations: [] }));
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; ; page += 1) {
      const { entries, cursor: next, position } = await portal.connector.census('contacts', cursor, { signal });
      seen.push(...entries.map(({ id }) => id));
      // One behind the census, one before it, and one that is new.
      portal.simulator.portal.archive(CONTACTS, String(20_010 + page));
      portal.simulator.portal.archive(CONTACTS, String(22_300 + page));
      portal.simulator.portal.create(CONTACTS, { firstname: 'New' });
      if (position === 'end') break;
      cursor = next;
    }
    const untouched = contacts.map(({ id }) => id).filter((id) => !/^(?:2001[0-2]|2230[0-2])$/u.test(id));
    const counts = new Map<string, number>();
    for (const id of seen) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(untouched.filter((id) => counts.get(id) !== 1)).toEqual([]);
  });
});

function requireType(word: string): ObjectType {
  const type = findObjectType(word);
  if (type === undefined) throw new TypeError(`${word} is no HubSpot object`);
  return type;
}
