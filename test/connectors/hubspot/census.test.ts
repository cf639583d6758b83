import { describe, expect, test } from 'vitest';

import type { CensusPage, Connector } from '../../../connectors/connector.ts';
import { endOf, follow, openPortal, patience, recordsOf } from './harness.ts';
import { object, portalData } from './portal-data.ts';

const signal = patience();

async function count(connectors: readonly Connector[], name: string): Promise<readonly CensusPage[]> {
  const pages: CensusPage[] = [];
  let cursor: string | undefined;
  for (;;) {
    const connector = connectors[pages.length % connectors.length];
    const page = await connector?.census(name, cursor, { signal, lane: 'background' });
    if (page === undefined) throw new TypeError('no connector');
    pages.push(page);
    if (page.position === 'end') return pages;
    cursor = page.cursor;
  }
}

describe('a census', () => {
  test('names every live record of every object once, with the record that reading it by id gives', async () => {
    const gone = { ...object('5003', { name: 'Gone' }), archived: true };
    await using portal = await openPortal(
      portalData({ objects: { companies: [object('5001', { name: 'A' }), object('5002', { name: 'B' }), gone] } }),
    );
    for (const { object: name } of portal.connector.objects) {
      const pages = await count([portal.connector], name);
      const ids = pages.flatMap(({ entries }) => entries.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      const fed = recordsOf(await follow(portal.connector, name)).filter(({ state }) => state === 'live');
      expect(new Set(ids)).toEqual(new Set(fed.map(({ ref }) => ref.id)));
      const records = pages.flatMap((page) => page.records ?? []);
      expect(records.toSorted(byId)).toEqual([...(await portal.connector.read(name, ids, { signal }))].toSorted(byId));
      expect(pages.flatMap(({ entries }) => entries)).toEqual(records.map(({ ref, changedAt }) => ({ id: ref.id, changedAt })));
    }
  });

  test('of 2,503 records takes a listing per hundred and a call for the ties per thousand, and goes on in another process', async () => {
    const contacts = Array.from({ length: 2_503 }, (_unused, index) => object(String(20_000 + index), { firstname: 'Ada' }, 1));
    await using portal = await openPortal(portalData({ objects: { contacts } }));
    await portal.connector.describe({ signal });
    const another = portal.reopen();
    await another.describe({ signal });
    const before = portal.simulator.calls.length;
    const pages = await count([portal.connector, another], 'contacts');
    expect(pages.flatMap(({ entries }) => entries)).toHaveLength(2_503);
    expect(portal.simulator.calls.length - before).toBe(26 + 3);
  });

  test('shows an association that no search tells of', async () => {
    await using portal = await openPortal(portalData());
    const watermark = endOf(await follow(portal.connector, 'contacts', endOf(await follow(portal.connector, 'contacts'))));
    portal.simulator.portal.associations.add({ from: { type: 'contacts', id: '6100' }, to: { type: 'companies', id: '5002' } });
    expect(recordsOf(await follow(portal.connector, 'contacts', watermark))).toEqual([]);
    const records = (await count([portal.connector], 'contacts')).flatMap((page) => page.records ?? []);
    expect(records.find(({ ref }) => ref.id === '6100')?.links).toEqual([{ kind: 'account', object: 'companies', id: '5002' }]);
  });

  test('refuses a cursor of something else', async () => {
    await using portal = await openPortal(portalData());
    const refusal = { name: 'OverlayError', code: 'SOURCE_REQUEST' };
    const changes = endOf(await follow(portal.connector, 'companies'));
    await expect(portal.connector.census('companies', changes, { signal })).rejects.toMatchObject(refusal);
    const { cursor } = await portal.connector.census('owners', undefined, { signal });
    await expect(portal.connector.census('companies', cursor, { signal })).rejects.toMatchObject(refusal);
    await expect(portal.connector.changes('companies', cursor, { signal })).rejects.toMatchObject(refusal);
  });

  test.each([1, 2, 5])('whose listing comes back after %i pages ends as SOURCE_BAD_RESPONSE', async (length) => {
    await using portal = await openPortal(portalData());
    let asked = 0;
    portal.simulator.inject(
      {
        kind: 'rewrite',
        rewrite: (body) => ({ ...(typeof body === 'object' ? body : {}), paging: { next: { after: String(asked++ % length) } } }),
      },
      { when: ({ url }) => url.startsWith('/crm/v3/objects/contacts?') },
    );
    await expect(count([portal.connector], 'contacts')).rejects.toMatchObject({ code: 'SOURCE_BAD_RESPONSE' });
  });
});

function byId(left: { readonly ref: { readonly id: string } }, right: { readonly ref: { readonly id: string } }): number {
  return left.ref.id < right.ref.id ? -1 : 1;
}
