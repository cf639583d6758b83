import { describe, expect, test } from 'vitest';

import { createMemoryLedger } from '../../connectors/memory-ledger.ts';
import { createNotices } from '../../src/platform/notices.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { BUDGET_CHANNEL, createDatabaseLedger } from '../../src/records/source-budget-store.ts';
import { testBudgetLedger } from '../contracts/budget-ledger.ts';
import type { LedgerUnderTest } from '../contracts/budget-ledger.ts';
import { createTestDatabase } from '../support/database.ts';

describe('in this process', () => {
  testBudgetLedger(
    async () => {
      let nowMs = 0;
      let buckets = 0;
      const ledger = createMemoryLedger(() => nowMs);
      return await Promise.resolve({
        open: async () => await Promise.resolve(ledger),
        setClock: async (ms: number) => await Promise.resolve(void (nowMs = ms)),
        freshBucket: () => `bucket ${(buckets += 1)}`,
        [Symbol.asyncDispose]: async () => await Promise.resolve(),
      });
    },
    { runs: 300 },
  );
});

describe('in the database', () => {
  testBudgetLedger(startDatabaseLedger, { runs: 25 });

  test('a clock that is set back by an hour delays nobody for longer than a window', async () => {
    await using subject = await startDatabaseLedger();
    const ledger = await subject.open();
    const wish = { bucket: 'general', lane: 'interactive', calls: 20, least: 1, dayReserve: 0, day: undefined } as const;
    const window = { calls: 20, windowMs: 10_000 };
    await subject.setClock(3_600_000);
    await ledger.take({ ...wish, window });
    await subject.setClock(0);
    expect(await ledger.take({ ...wish, window })).toMatchObject({ kind: 'refused', retryAfterMs: 11_000 });
  });
});

async function startDatabaseLedger(): Promise<LedgerUnderTest> {
  const resources = new AsyncDisposableStack();
  const database = resources.use(await createTestDatabase());
  await database.query('create table records.test_clock as select 0::double precision as ms');
  await database.query(
    `create or replace function records.budget_clock() returns timestamptz language sql volatile
      as 'select to_timestamp(ms / 1000) from records.test_clock'`,
  );
  let buckets = 0;
  return {
    async open() {
      const notices = resources.use(createNotices({ url: database.url, channel: BUDGET_CHANNEL, log: silentLog }));
      await notices.heard;
      return createDatabaseLedger({ sql: database, source: 'crm', notices });
    },
    setClock: async (ms) => void (await database.query('update records.test_clock set ms = $1', [ms])),
    freshBucket: () => `bucket ${(buckets += 1)}`,
    [Symbol.asyncDispose]: async () => await resources.disposeAsync(),
  };
}
