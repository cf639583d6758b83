import { setTimeout as pause } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { isOverlayError } from '../../../src/errors.ts';
import { createDatabase } from '../../../src/platform/postgres.ts';
import { silentLog } from '../../../src/platform/telemetry.ts';
import { createWake } from '../../../src/platform/wake.ts';
import { createRecordStore } from '../../../src/records/store.ts';
import { storeIncoming } from '../../../src/timeline/intake/incoming-store.ts';
import { createProcessStated } from '../../../src/timeline/intake/process-stated.ts';
import { loop } from '../../../src/timeline/intake/work-loop.ts';
import { createTestDatabase } from '../../support/database.ts';
import { createSeverable } from '../../support/severable.ts';
import { eventOf, stating } from './logged.ts';

test('work that PostgreSQL left in the middle goes on by itself when it is back, and blames no event for it', async () => {
  await using database = await createTestDatabase();
  await using way = await createSeverable(database.url);
  await using shaky = createDatabase({ url: way.url, connectTimeoutMs: 500 });
  const store = createRecordStore(shaky);
  const events = Array.from({ length: 1_000 }, (_, at) =>
    eventOf({ key: `k${at}`, id: `in_${at}`, change: stating({ amount: String(at) }) }),
  );
  await storeIncoming(database, [{ sender: 'billing', received: { events, refused: [] } }], new Date().toISOString());
  const leaving = new AbortController();
  const failures: unknown[] = [];
  const inTheMiddle = Promise.withResolvers<void>();
  let batches = 0;
  const round = createProcessStated({
    database: shaky,
    store: {
      upsert: async (...args) => {
        batches += 1;
        // Records of the second batch are written, and not committed.
        const changed = await store.upsert(...args);
        if (batches === 2) {
          way.sever();
          inTheMiddle.resolve();
        }
        return changed;
      },
    },
    recordsChanged: async () => await Promise.resolve(),
    readMail: () => undefined,
    asked: [],
    clock: { now: () => Date.now() },
    log: silentLog,
  });
  const working = loop({ round, wake: createWake(), failed: (error) => failures.push(error), signal: leaving.signal });
  await inTheMiddle.promise;
  while (failures.length < 2) await pause(20);
  expect(await database.query('select count(*)::int as records from records.record')).toEqual([{ records: 200 }]);
  way.mend();
  const done = async (): Promise<boolean> =>
    (await database.query(`select 1 from timeline.incoming where state <> 'applied' limit 1`)).length === 0;
  while (!(await done())) await pause(20);
  leaving.abort();
  await working;
  expect(failures.every((error) => isOverlayError(error, 'DATABASE_UNAVAILABLE'))).toBe(true);
  expect(await database.query('select max(attempts) as attempts from timeline.incoming')).toEqual([{ attempts: 0 }]);
  expect(await database.query('select count(*)::int as records from records.record')).toEqual([{ records: 1_000 }]);
  expect(await database.query('select 1 from timeline.claim')).toEqual([]);
});
