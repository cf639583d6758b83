import { expect, test } from 'vitest';

import type { CensusEntry, Connector } from '../../../connectors/connector.ts';
import { idOf, orgData } from './org-data.ts';
import { never, startOrg } from './running-org.ts';

async function census(connector: Connector, object: string, between?: (page: number) => void): Promise<readonly CensusEntry[]> {
  const entries: CensusEntry[] = [];
  let cursor: string | undefined;
  for (let page = 0; ; page += 1) {
    const next = await connector.census(object, cursor, { signal: never });
    entries.push(...next.entries);
    if (next.position === 'end') return entries;
    ({ cursor } = next);
    between?.(page);
  }
}

test('a census names every live row once with the clock that the feed tells', async () => {
  await using org = await startOrg();
  org.simulator.org.remove('Contact', idOf.contact(3));
  org.simulator.org.insert('OpportunityContactRole', { OpportunityId: idOf.opportunity(2), ContactId: idOf.contact(4) });
  org.simulator.pages.rows = 9;
  for (const { object } of org.connector.objects) {
    const entries = await census(org.connector, object);
    const read = await org.connector.read(
      object,
      (orgData()[object] ?? []).map(({ Id }) => Id),
      { signal: never },
    );
    expect([object, entries]).toEqual([object, read.map(({ ref, changedAt }) => ({ id: ref.id, changedAt }))]);
  }
});

test('rows that are written, made and deleted meanwhile neither hide nor double the others', async () => {
  await using org = await startOrg();
  org.simulator.pages.rows = 5;
  const touched = new Set<string>();
  const entries = await census(org.connector, 'Contact', (page) => {
    for (const number of [page + 1, 40 - page]) {
      touched.add(idOf.contact(number));
      org.simulator.org.update('Contact', idOf.contact(number), { Title: 'moved' });
    }
    org.simulator.org.insert('Contact', { LastName: 'New' });
  });
  const untouched = (orgData()['Contact'] ?? []).map(({ Id }) => Id).filter((id) => !touched.has(id));
  expect(untouched.filter((id) => entries.filter((entry) => entry.id === id).length !== 1)).toEqual([]);
});

test('a census goes on in another process, and takes one call for 2,000 rows', async () => {
  await using org = await startOrg(orgData({ tasks: 4_100 }));
  const first = await org.connector.census('Task', undefined, { signal: never });
  const other = org.connect();
  await other.census('Task', undefined, { signal: never });
  org.simulator.calls.length = 0;
  const second = await other.census('Task', first.cursor, { signal: never });
  const third = await other.census('Task', second.cursor, { signal: never });
  expect([first, second, third].map(({ entries, position }) => [entries.length, position])).toEqual([
    [2_000, 'more'],
    [2_000, 'more'],
    [100, 'end'],
  ]);
  expect(org.simulator.calls).toHaveLength(2);
});

test.each(['', 'null', '{"at":"rows"}', `{"at":"census","after":"x' OR Id != '"}`])(
  'text that is no cursor is refused: %s',
  async (text) => {
    await using org = await startOrg();
    await expect(org.connector.census('Contact', text, { signal: never })).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
  },
);
