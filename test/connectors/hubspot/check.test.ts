import { describe, expect, test } from 'vitest';

import type { HubspotCustomProperty } from '../../../connectors/hubspot/simulator/data.ts';
import { openPortal, patience } from './harness.ts';
import { portalData } from './portal-data.ts';

const signal = patience();

describe('check', () => {
  test.each(['private app', 'oauth app'] as const)('of a %s names the portal and what may be read, in few calls', async (auth) => {
    await using portal = await openPortal(portalData(), { auth });
    const { account, grants } = await portal.connector.check({ signal });
    expect(account).toContain('4242424');
    expect(grants.map(({ what }) => what)).toEqual(
      [...portal.connector.objects.map(({ object }) => object).filter((object) => object !== 'owners'), 'owners'].map(
        (object) => `read ${object}`,
      ),
    );
    expect(new Set(grants.map(({ state }) => state))).toEqual(new Set(['granted']));
    expect(portal.simulator.calls.filter(({ url }) => url.startsWith('/crm')).length).toBe(10);
    expect(portal.connector.quota()?.remaining).toBeGreaterThan(0);
  });

  test('HS-05: a scope that is missing is told with what to add where, and the rest is looked at nevertheless', async () => {
    await using portal = await openPortal(portalData());
    portal.simulator.restrict(['crm.objects.companies.read', 'crm.objects.contacts.read', 'crm.objects.owners.read']);
    const { grants } = await portal.connector.check({ signal });
    expect(grants.filter(({ state }) => state === 'granted').map(({ what }) => what)).toEqual([
      'read companies',
      'read contacts',
      'read notes',
      'read calls',
      'read meetings',
      'read tasks',
      'read owners',
    ]);
    expect(grants.find(({ what }) => what === 'read deals')).toMatchObject({
      state: 'missing',
      action: expect.stringMatching(/crm\.objects\.deals\.read.*Private Apps/u) as unknown,
    });
    const reading = portal.connector.read('deals', ['7001'], { signal });
    await expect(reading).rejects.toMatchObject({
      code: 'SOURCE_PERMISSION',
      message: expect.stringContaining('crm.objects.deals.read') as unknown,
      action: expect.stringContaining('Add the scope') as unknown,
    });
  });
});

describe('describe', () => {
  const customProperties = [
    property('a_text', {}),
    property('a_number', { type: 'number', readOnly: true }),
    property('a_bool', { type: 'bool' }),
    property('a_date', { type: 'date' }),
    property('an_instant', { type: 'datetime' }),
    property('a_choice', { type: 'enumeration', options: [{ label: 'Yes, please', value: 'y' }] }),
    property('choices', { type: 'enumeration', fieldType: 'checkbox', options: [{ label: 'A', value: 'a' }] }),
  ];

  test('tells of every property what it holds, its choices by value and label, and whether it can be written', async () => {
    await using portal = await openPortal(portalData({ customProperties }));
    const companies = (await portal.connector.describe({ signal })).find(({ object }) => object === 'companies');
    const fieldOf = (name: string): unknown => companies?.fields.find((field) => field.name === name);
    expect(customProperties.map(({ name }) => fieldOf(name))).toEqual([
      expect.objectContaining({ valueType: 'text', access: 'writable', custom: true }),
      expect.objectContaining({ valueType: 'number', access: 'read-only' }),
      expect.objectContaining({ valueType: 'boolean' }),
      expect.objectContaining({ valueType: 'date' }),
      expect.objectContaining({ valueType: 'instant' }),
      expect.objectContaining({ valueType: 'choice', options: [{ value: 'y', label: 'Yes, please' }] }),
      expect.objectContaining({ valueType: 'choices' }),
    ]);
    expect(fieldOf('hubspot_owner_id')).toMatchObject({ valueType: 'reference', mappedTo: 'ownerId' });
    expect(fieldOf('hs_object_id')).toMatchObject({ access: 'read-only', custom: false });
    expect(fieldOf('a_text')).not.toHaveProperty('options');
  });

  test('names no field as dropped, since every property is kept as it was sent', async () => {
    await using portal = await openPortal(portalData());
    const [company] = await portal.connector.read('companies', ['5001'], { signal });
    const described = (await portal.connector.describe({ signal })).find(({ object }) => object === 'companies');
    expect(described?.fields.filter(({ dropped }) => dropped !== undefined)).toEqual([]);
    expect(Object.keys(company?.raw ?? {}).filter((name) => !described?.fields.some((field) => field.name === name))).toEqual([]);
  });
});

function property(name: string, more: Partial<HubspotCustomProperty>): HubspotCustomProperty {
  return { objectType: 'companies', name, label: name, type: 'string', ...more };
}
