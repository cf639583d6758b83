import { expect, test } from 'vitest';

import { silentLog } from '../../../src/platform/telemetry.ts';
import { createRecordStore } from '../../../src/records/store.ts';
import { storeIncoming } from '../../../src/timeline/intake/incoming-store.ts';
import { toMailRecord } from '../../../src/timeline/intake/mail-record.ts';
import { createProcessStated } from '../../../src/timeline/intake/process-stated.ts';
import { createRebuildTimeline } from '../../../src/timeline/intake/rebuild.ts';
import { createTestDatabase } from '../../support/database.ts';
import { eventOf, stating } from './logged.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const { signal } = new AbortController();

test('a rebuilding finds every difference from the log, changes nothing while it verifies, and mends it when told to', async () => {
  await using database = await createTestDatabase();
  const changed: string[] = [];
  const dependencies = {
    database,
    store: createRecordStore(database),
    recordsChanged: async (_: unknown, __: unknown, refs: readonly { readonly id: string }[]) =>
      void (await Promise.resolve(changed.push(...refs.map(({ id }) => id)))),
    readMail: toMailRecord,
    asked: ['hubspot'],
    clock: { now: () => NOW },
    log: silentLog,
  };
  const events = Array.from({ length: 700 }, (_, at) =>
    eventOf({
      key: `k${at}`,
      id: `in_${at % 600}`,
      at: new Date(NOW - at * 60_000).toISOString(),
      change: stating({ status: 'open', amount: String(at), currency: 'EUR', occurredAt: new Date(NOW - at * 60_000).toISOString() }),
    }),
  );
  await storeIncoming(database, [{ sender: 'billing', received: { events, refused: [] } }], new Date(NOW).toISOString());
  const round = createProcessStated(dependencies);
  while (await round());
  const rebuild = createRebuildTimeline({ ...dependencies, settings: () => ({ region: 'US', dateOrder: 'MDY', currency: 'EUR' }) });
  const count = async (): Promise<unknown> => await database.query('select count(*)::int as events from timeline.event');

  // Nobody has brought these records into the timeline yet.
  expect(await rebuild('verify', { signal })).toMatchObject({ differing: ['events'], waiting: 0 });
  expect(await count()).toEqual([{ events: 0 }]);
  const drawn = await rebuild('replace', { signal });
  expect(await count()).toEqual([{ events: 600 }]);
  expect(await rebuild('verify', { signal })).toMatchObject({ held: drawn.rebuilt, rebuilt: drawn.rebuilt, differing: [] });

  await database.query(`update records.record set fields = fields || '{"amount": "0"}' where id = 'in_7'`);
  await database.query(`update timeline.event set subject = 'Something else' where record_id = 'in_8'`);
  const tampered = await rebuild('verify', { signal });
  expect(tampered).toMatchObject({ differing: ['records', 'events'], rebuilt: drawn.rebuilt });
  changed.length = 0;
  expect(await rebuild('replace', { signal })).toMatchObject({ rebuilt: drawn.rebuilt });
  expect(changed).toContain('in_7');
  expect(await rebuild('verify', { signal })).toMatchObject({ held: drawn.rebuilt, differing: [] });
});

test('events that wait are in neither, and are told', async () => {
  await using database = await createTestDatabase();
  const events = [eventOf({ key: 'a', change: stating({ status: 'open' }) })];
  await storeIncoming(database, [{ sender: 'billing', received: { events, refused: [] } }], new Date(NOW).toISOString());
  const rebuild = createRebuildTimeline({
    database,
    recordsChanged: async () => await Promise.resolve(),
    readMail: toMailRecord,
    asked: [],
    settings: () => ({ region: 'US', dateOrder: 'MDY', currency: 'EUR' }),
    clock: { now: () => NOW },
  });
  expect(await rebuild('verify', { signal })).toMatchObject({ differing: [], waiting: 1 });
});
