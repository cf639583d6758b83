import { describe, expect, test } from 'vitest';

import type { Connector, SourceRecord } from '../../../connectors/connector.ts';
import { openPortal, patience } from './harness.ts';
import { object, portalData } from './portal-data.ts';

async function one(connector: Connector, name: string, id: string): Promise<SourceRecord | undefined> {
  return (await connector.read(name, [id], { signal: patience() }))[0];
}

describe('records of a portal', () => {
  test('a company keeps its custom properties in raw and joins both address lines into the street', async () => {
    await using portal = await openPortal(portalData());
    const company = await one(portal.connector, 'companies', '5001');
    expect(company).toMatchObject({
      kind: 'account',
      fields: { name: 'Nordwind GmbH', street: 'Hafenstr. 1, 3. OG', lifecycle: 'customer', ownerId: '81' },
      raw: { customer_tier: 'gold' },
    });
  });

  test('a lead is a contact whose lifecycle says so, and its companies are links with the portal’s own words as roles', async () => {
    await using portal = await openPortal(portalData());
    const contact = await one(portal.connector, 'contacts', '6001');
    expect(contact).toMatchObject({
      fields: { name: 'Ada0 Lind', given: 'Ada0', family: 'Lind', lifecycle: 'lead' },
      links: [
        { kind: 'account', object: 'companies', id: '5001', role: 'primary' },
        { kind: 'account', object: 'companies', id: '5002', role: 'Adviser' },
      ],
    });
  });

  test('records of an object share the names that HubSpot gives their fields', async () => {
    await using portal = await openPortal(portalData());
    const companies = await portal.connector.read('companies', ['5001', '5002'], { signal: patience() });
    expect(companies[0]?.sourceFields).toMatchObject({ industry: 'industry', employees: 'numberofemployees', street: 'address+address2' });
    expect(companies[0]?.sourceFields).toBe(companies[1]?.sourceFields);
    expect((await one(portal.connector, 'contacts', '6001'))?.sourceFields).toMatchObject({
      name: 'firstname+lastname',
      given: 'firstname',
    });
    expect((await one(portal.connector, 'deals', '7001'))?.sourceFields).toMatchObject({ stage: 'dealstage', isWon: 'dealstage' });
    expect((await one(portal.connector, 'owners', '81'))?.sourceFields).toMatchObject({ name: 'firstName+lastName' });
  });

  test('HS-61: one stage id means different stages in different pipelines, and raw keeps the ids', async () => {
    await using portal = await openPortal(portalData());
    const renewal = await one(portal.connector, 'deals', '7002');
    const lost = await one(portal.connector, 'deals', '7003');
    expect(renewal).toMatchObject({
      fields: { stage: 'Renewal Offered', pipeline: 'Renewals', probability: '0.6', isClosed: 'false', isWon: 'false' },
      raw: { dealstage: '7', pipeline: '9001' },
    });
    expect(lost?.fields).toMatchObject({ stage: 'Closed Lost', isClosed: 'true', isWon: 'false' });
  });

  test('a won deal is closed at its close date, in its own currency', async () => {
    await using portal = await openPortal(portalData());
    const won = await one(portal.connector, 'deals', '7001');
    expect(won?.fields).toMatchObject({ isWon: 'true', amount: '12500.50', currency: 'EUR', probability: '1.0' });
    expect(won?.fields.closedAt).toBe(won?.fields.expectedClose);
  });

  test('an open deal has an expected close and no close', async () => {
    await using portal = await openPortal(portalData());
    const open = await one(portal.connector, 'deals', '7002');
    expect(open?.fields.expectedClose).toBeDefined();
    expect(open?.fields.closedAt).toBeUndefined();
  });

  test('a stage the settings do not know keeps its id as its word', async () => {
    const deals = [object('7009', { dealname: 'Odd', pipeline: 'default', dealstage: 'gone' })];
    await using portal = await openPortal(portalData({ objects: { deals } }));
    const fields = (await one(portal.connector, 'deals', '7009'))?.fields;
    expect(fields).toMatchObject({ stage: 'gone', pipeline: 'default' });
    expect(fields?.isClosed).toBeUndefined();
  });

  test('a ticket is closed by the state of its stage', async () => {
    await using portal = await openPortal(portalData());
    expect((await one(portal.connector, 'tickets', '8001'))?.fields).toMatchObject({ status: 'New', isClosed: 'false', priority: 'HIGH' });
    expect((await one(portal.connector, 'tickets', '8002'))?.fields).toMatchObject({ status: 'Closed', isClosed: 'true' });
  });

  test('every engagement is an activity of its own type; a note’s HTML is text in the field and HTML in raw', async () => {
    await using portal = await openPortal(portalData());
    const types = await Promise.all(
      [
        ['notes', '9101'],
        ['calls', '9201'],
        ['emails', '9301'],
        ['meetings', '9401'],
        ['tasks', '9501'],
      ].map(async ([name = '', id = '']) => (await one(portal.connector, name, id))?.fields.type),
    );
    expect(types).toEqual(['note', 'call', 'email', 'meeting', 'task']);
    const note = await one(portal.connector, 'notes', '9101');
    expect(note?.fields.body).toBe('Called & asked\nfor a quote');
    expect(note?.raw['hs_note_body']).toBe('<p>Called &amp; asked<br>for a quote</p>');
    expect(note?.links).toEqual([{ kind: 'deal', object: 'deals', id: '7001' }]);
  });

  test('HS-60: an owner who has left stays readable and is not active', async () => {
    await using portal = await openPortal(portalData());
    expect(await one(portal.connector, 'owners', '81')).toMatchObject({ state: 'live', fields: { name: 'Mira Holm', active: 'true' } });
    expect(await one(portal.connector, 'owners', '82')).toMatchObject({ state: 'live', fields: { active: 'false' } });
  });

  test('HS-51: associated ids are the same whether they arrive as numbers or as strings', async () => {
    await using numbers = await openPortal(portalData(), { associatedIds: 'numbers' });
    await using strings = await openPortal(portalData(), { associatedIds: 'strings' });
    const fromNumbers = await one(numbers.connector, 'deals', '7001');
    expect(fromNumbers?.links).toHaveLength(2);
    expect(await one(strings.connector, 'deals', '7001')).toEqual(fromNumbers);
  });

  test('HS-41, HS-74: a portal with hundreds of properties is read whole without overlong queries', async () => {
    const customProperties = Array.from({ length: 400 }, (_unused, index) => ({
      objectType: 'companies',
      name: `a_rather_long_custom_property_${index}`,
      label: `Property ${index}`,
      type: 'string' as const,
    }));
    const companies = [object('5001', { name: 'Wide', a_rather_long_custom_property_399: 'last' })];
    await using portal = await openPortal(portalData({ objects: { companies }, customProperties }));
    const page = await portal.connector.changes('companies', undefined, { signal: patience() });
    expect(page.records[0]?.raw['a_rather_long_custom_property_399']).toBe('last');
    expect(Math.max(...portal.simulator.calls.map(({ url }) => url.length))).toBeLessThan(8_000);
  });

  test('an object costs one call per page and one per kind of association, however many objects the page has', async () => {
    await using portal = await openPortal(portalData());
    const first = await portal.connector.changes('contacts', undefined, { signal: patience() });
    expect(first.records).toHaveLength(100);
    const urls = portal.simulator.calls.map(({ method, url }) => `${method} ${url.replace(/\?.*/u, '')}`);
    expect(urls).toEqual([
      'GET /crm/v3/properties/contacts',
      'POST /crm/v3/objects/contacts/search',
      'GET /crm/v3/objects/contacts',
      'POST /crm/v4/associations/contacts/companies/batch/read',
    ]);
  });

  test('the quota is what the last answer said', async () => {
    await using portal = await openPortal(portalData());
    expect(portal.connector.quota()).toBeUndefined();
    await portal.connector.check({ signal: patience() });
    expect(portal.connector.quota()).toMatchObject({ limit: 625_000, remaining: 625_000, used: 0, windowMs: 86_400_000 });
  });
});
