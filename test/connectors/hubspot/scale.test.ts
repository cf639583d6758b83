import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import type { HubspotObject } from '../../../connectors/hubspot/simulator/data.ts';
import { endOf, follow, openPortal, recordsOf } from './harness.ts';
import { object, portalData } from './portal-data.ts';

const CHANGED = 25_000;
const AT_ONE_INSTANT = 12_000;

function checksumOf(ids: readonly string[]): string {
  return createHash('sha256').update(ids.toSorted().join(' ')).digest('hex');
}

/** Contacts changed within one hour, 12,000 of them in one millisecond in the middle of it. */
function changedContacts(): readonly HubspotObject[] {
  const first = (CHANGED - AT_ONE_INSTANT) / 2;
  return Array.from({ length: CHANGED }, (_unused, index) => {
    const isTogether = index >= first && index < first + AT_ONE_INSTANT;
    const hour = isTogether ? 100.5 : 100 + index / CHANGED;
    // Ids and times in different orders: neither may be taken for the other.
    return object(String(3_000_000 + ((index * 7_919) % CHANGED)), { firstname: `Ada ${index}` }, hour);
  });
}

describe('a portal in which 25,000 contacts changed in one window, 12,000 of them at one instant', () => {
  test('HS-41: all arrive by the change feed, once each, in searches of which none pages by offset', async () => {
    const contacts = changedContacts();
    await using before = await openPortal(portalData({ objects: { contacts: [object('1', { firstname: 'Old' }, 0)] } }));
    const watermark = endOf(await follow(before.connector, 'contacts'));
    await using portal = await openPortal(portalData({ objects: { contacts }, associations: [] }), { deadlineMs: 30_000 });
    const ids = recordsOf(await follow(portal.connector, 'contacts', watermark)).map(({ ref }) => ref.id);
    expect(new Set(ids).size).toBe(CHANGED);
    expect(checksumOf([...new Set(ids)])).toBe(checksumOf(contacts.map(({ id }) => id)));
    // A record is told twice only where one sweep ends and the next begins.
    expect(ids.length).toBeLessThan(CHANGED + 300);
    const searches = portal.simulator.calls.filter(({ url }) => url.endsWith('/search'));
    expect(searches.filter(({ body }) => JSON.stringify(body).includes('"after"'))).toEqual([]);
    expect(searches.length).toBeLessThan(CHANGED / 200 + 10);
  });

  test('a connector that is thrown away after every page goes on from its cursor, and nothing is missing', async () => {
    const contacts = changedContacts().slice(0, 9_000);
    await using before = await openPortal(portalData({ objects: { contacts: [object('1', { firstname: 'Old' }, 0)] } }));
    let cursor = endOf(await follow(before.connector, 'contacts'));
    await using portal = await openPortal(portalData({ objects: { contacts }, associations: [] }), { deadlineMs: 30_000 });
    const seen = new Set<string>();
    for (;;) {
      const page = await portal.reopen().changes('contacts', cursor, { signal: new AbortController().signal, lane: 'background' });
      for (const { ref } of page.records) seen.add(ref.id);
      cursor = page.cursor;
      if (page.position === 'end') break;
    }
    expect(checksumOf([...seen])).toBe(checksumOf(contacts.map(({ id }) => id)));
  });
});
