import { describe, expect, test } from 'vitest';

import type { HubspotObject } from '../../../connectors/hubspot/simulator/data.ts';
import { findObjectType } from '../../../connectors/hubspot/simulator/object-types.ts';
import type { ObjectType } from '../../../connectors/hubspot/simulator/object-types.ts';
import { endOf, follow, openPortal, patience, recordsOf } from './harness.ts';
import { hoursIn, object, portalData } from './portal-data.ts';

const COMPANIES = requireType('companies');
const CONTACTS = requireType('contacts');

describe('the change feed', () => {
  test('HS-41: yields 11,000 changes of which 10,000 carry one instant, each at least once, without paging by offset', async () => {
    await using portal = await openPortal(portalData({ objects: { companies: [object('1', { name: 'Old' }, 0)] } }));
    const watermark = endOf(await follow(portal.connector, 'companies'));
    const added = Array.from({ length: 11_000 }, (_unused, index) => String(2_000_001 + index));
    await using later = await openPortal(portalData({ objects: { companies: added.map((id, index) => tiny(id, index)) } }));
    const records = recordsOf(await follow(later.connector, 'companies', watermark));
    expect(new Set(records.map(({ ref }) => ref.id))).toEqual(new Set(added));
    const searches = later.simulator.calls.filter(({ url }) => url.endsWith('/search'));
    expect(searches.filter(({ body }) => JSON.stringify(body).includes('"after"'))).toEqual([]);
    expect(searches.length).toBeLessThan(70);
  });

  test('a record that changes during the backfill, after its page was read, comes with the next poll', async () => {
    await using portal = await openPortal(portalData());
    const { connector, simulator } = portal;
    const first = await connector.changes('contacts', undefined, { signal: patience() });
    simulator.portal.update(CONTACTS, '6001', { jobtitle: 'Director' });
    const rest = await follow(connector, 'contacts', first.cursor);
    const later = recordsOf(await follow(connector, 'contacts', endOf(rest)));
    expect(later.find(({ ref }) => ref.id === '6001')?.fields.title).toBe('Director');
  });

  test('HS-44: a change the index shows only after a later one has been seen is not missed', async () => {
    await using portal = await openPortal(portalData());
    const { connector, simulator } = portal;
    const begin = endOf(await follow(connector, 'companies'));
    simulator.portal.update(COMPANIES, '5002', { city: 'Bremen' });
    const release = simulator.portal.holdIndex();
    simulator.portal.update(COMPANIES, '5001', { city: 'Kiel' });
    const seen = await follow(connector, 'companies', begin);
    const shown = recordsOf(seen);
    expect(shown.map(({ ref }) => ref.id)).toContain('5002');
    expect(shown.map(({ fields }) => fields.city)).not.toContain('Kiel');
    // What the index held back had changed a minute before what it showed.
    const latest = Math.max(...shown.map(({ changedAt }) => Date.parse(changedAt)));
    simulator.portal.backdate(COMPANIES, '5001', new Date(latest - 60_000).toISOString());
    release();
    const later = recordsOf(await follow(connector, 'companies', endOf(seen)));
    expect(later.find(({ ref }) => ref.id === '5001')?.fields.city).toBe('Kiel');
  });

  test('a poll of a portal at rest costs one search and one listing, and tells no record of the overlap twice', async () => {
    const companies = [object('5001', { name: 'Long ago' }, 1), object('5002', { name: 'Lately' }, 500)];
    await using portal = await openPortal(portalData({ objects: { companies } }));
    const { connector, simulator } = portal;
    const first = await follow(connector, 'companies', endOf(await follow(connector, 'companies')));
    expect(recordsOf(first).map(({ ref }) => ref.id)).toEqual(['5002']);
    const before = simulator.calls.length;
    expect(recordsOf(await follow(connector, 'companies', endOf(first)))).toEqual([]);
    const paths = simulator.calls.slice(before).map(({ url }) => url.replace(/\?.*/u, '').replace('/crm/v3/', ''));
    expect(paths).toEqual(['objects/companies/search', 'objects/companies']);
  });

  test('a quiet pass over all objects takes twenty calls', async () => {
    await using portal = await openPortal(portalData());
    const { connector, simulator } = portal;
    const cursors = new Map<string, string>();
    const pass = async (): Promise<number> => {
      const before = simulator.calls.length;
      for (const { object: name } of connector.objects) cursors.set(name, endOf(await follow(connector, name, cursors.get(name))));
      return simulator.calls.length - before;
    };
    await pass();
    await pass();
    expect(await pass()).toBe(20);
  });

  test('a page that was not kept is told again, to who comes back to the cursor before it', async () => {
    await using portal = await openPortal(portalData());
    const { connector, simulator } = portal;
    const begin = endOf(await follow(connector, 'companies'));
    simulator.portal.update(COMPANIES, '5002', { city: 'Bremen' });
    const cityOf = async (): Promise<string | undefined> =>
      recordsOf(await follow(connector, 'companies', begin)).find(({ ref }) => ref.id === '5002')?.fields.city;
    expect(await cityOf()).toBe('Bremen');
    expect(await cityOf()).toBe('Bremen');
  });

  test('a long archive is gone through in several passes, and what is archived meanwhile is not missed', async () => {
    const old = Array.from({ length: 1_150 }, (_unused, index) => tiny(String(3_000_001 + index), index));
    const live = [object('1', { name: 'First' }, 0), object('9000000', { name: 'Last' }, 0)];
    await using portal = await openPortal(
      portalData({ objects: { companies: [...live, ...old.map((one) => ({ ...one, archived: true }))] } }),
    );
    const { connector, simulator } = portal;
    let cursor = endOf(await follow(connector, 'companies'));
    const gone: string[] = [];
    const calls: number[] = [];
    for (let pass = 0; pass < 6; pass += 1) {
      const before = simulator.calls.length;
      const pages = await follow(connector, 'companies', cursor);
      calls.push(simulator.calls.slice(before).filter(({ url }) => url.includes('archived=true')).length);
      gone.push(
        ...recordsOf(pages)
          .filter(({ state }) => state === 'deleted')
          .map(({ ref }) => ref.id),
      );
      cursor = endOf(pages);
      // Behind the listing, which has passed this id, and before it.
      if (pass === 0) for (const id of ['1', '9000000']) simulator.portal.archive(COMPANIES, id);
    }
    expect(calls).toEqual([5, 5, 2, 5, 5, 2]);
    expect(gone).toEqual(expect.arrayContaining(['1', '9000000']));
  });

  test('HS-23: a deletion comes once in the passes after it, not what was archived before', async () => {
    const gone: HubspotObject = { ...object('5003', { name: 'Gone before' }, 1), archived: true };
    const companies = [object('5001', { name: 'A' }, 100), object('5002', { name: 'B' }, 200), gone];
    await using portal = await openPortal(portalData({ objects: { companies } }));
    const { connector, simulator } = portal;
    const begin = endOf(await follow(connector, 'companies'));
    simulator.portal.archive(COMPANIES, '5001');
    const pages = await follow(connector, 'companies', begin);
    const deleted = recordsOf(pages).filter(({ state }) => state === 'deleted');
    expect(deleted.map(({ ref }) => ref.id)).toEqual(['5001']);
    expect(Date.parse(deleted[0]?.changedAt ?? '')).toBeGreaterThan(Date.parse(hoursIn(200)));
  });

  test('HS-24: the survivor of a merge brings the end of every record merged into it', async () => {
    await using portal = await openPortal(portalData());
    const { connector, simulator } = portal;
    const begin = endOf(await follow(connector, 'contacts'));
    simulator.portal.merge(CONTACTS, { primary: '6002', other: '6003' });
    simulator.portal.merge(CONTACTS, { primary: '6001', other: '6002' });
    const records = recordsOf(await follow(connector, 'contacts', begin));
    const ends = records.filter(({ state }) => state === 'merged').map(({ ref, mergedInto }) => `${ref.id} into ${mergedInto}`);
    expect(new Set(ends)).toEqual(new Set(['6002 into 6001', '6003 into 6001']));
    expect(records.find(({ ref }) => ref.id === '6001')).toMatchObject({ state: 'live' });
  });

  test('a property made during the life of a connector is in the next pass', async () => {
    await using portal = await openPortal(portalData());
    const begin = endOf(await follow(portal.connector, 'companies'));
    portal.simulator.portal.define(COMPANIES, { name: 'renewal_risk', label: 'Renewal risk', type: 'string' });
    portal.simulator.portal.update(COMPANIES, '5002', { renewal_risk: 'high' });
    const records = recordsOf(await follow(portal.connector, 'companies', begin));
    expect(records.find(({ ref }) => ref.id === '5002')?.raw['renewal_risk']).toBe('high');
  });

  test('a backfill tells how many records the portal counts', async () => {
    await using portal = await openPortal(portalData());
    const pages = await follow(portal.connector, 'contacts');
    expect(pages.map(({ total }) => total)).toEqual([130, 130]);
  });

  test('a cursor of something else is refused, not taken for the beginning', async () => {
    await using portal = await openPortal(portalData());
    const refusal = { name: 'OverlayError', code: 'SOURCE_REQUEST' };
    await expect(portal.connector.changes('companies', '2026-01-01', { signal: patience() })).rejects.toMatchObject(refusal);
    await expect(portal.connector.changes('companies', '{"phase":"changes"}', { signal: patience() })).rejects.toMatchObject(refusal);
  });

  test('a portal of 300 companies, 1,000 contacts, 400 deals and 3,000 engagements is read in seconds', async () => {
    const objects = {
      companies: many(300, 10_000, { name: 'Acme' }),
      contacts: many(1_000, 20_000, { firstname: 'Ada' }),
      deals: many(400, 30_000, { dealname: 'Deal', pipeline: 'default', dealstage: 'closedwon' }),
      emails: many(1_500, 40_000, { hs_email_subject: 'Hello' }),
      notes: many(1_500, 50_000, { hs_note_body: 'Note' }),
    };
    const associations = objects.emails.map(({ id }, index) => ({
      from: { type: 'emails', id },
      to: { type: 'contacts', id: String(20_000 + (index % 1_000)) },
    }));
    await using portal = await openPortal(portalData({ objects, associations }));
    const beganAt = performance.now();
    let seen = 0;
    for (const { object: name } of portal.connector.objects) seen += recordsOf(await follow(portal.connector, name)).length;
    expect(seen).toBeGreaterThan(4_700);
    expect(performance.now() - beganAt).toBeLessThan(20_000);
  });
});

function many(count: number, first: number, properties: HubspotObject['properties']): readonly HubspotObject[] {
  return Array.from({ length: count }, (_unused, index) => object(String(first + index), properties));
}

/** Every eleventh has an instant of its own; the others share one. */
function tiny(id: string, index: number): HubspotObject {
  return object(id, { name: null }, index % 11 === 0 ? 100 + index / 11_000 : 101);
}

function requireType(word: string): ObjectType {
  const type = findObjectType(word);
  if (type === undefined) throw new TypeError(`${word} is no HubSpot object`);
  return type;
}
