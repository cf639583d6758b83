import { describe, expect, test } from 'vitest';

import type { Bus } from '../../src/platform/bus.ts';
import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import { createRedisBus } from '../../src/platform/redis-bus.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import type { SourceState } from '../../src/records/read-sources.ts';
import type { SyncProgress } from '../../src/records/sync-source.ts';
import { createTellProgress, createWatchSync } from '../../src/records/watch-sync.ts';

const redisUrl = process.env['TEST_REDIS_URL'];

const PRESENT: readonly SourceState[] = ['crm', 'erp'].map((name) => ({
  name,
  type: 'paged',
  health: 'BACKFILLING',
  objects: [{ object: 'Account', kind: 'account', phase: 'backfill', records: 7, total: 9 }],
}));

describe('watching a sync', () => {
  test('begins with the present of each object and goes on with each page', async () => {
    await using bus = createMemoryBus();
    const leaving = new AbortController();
    const watching = watch(bus, undefined, leaving);
    expect([await told(watching), await told(watching)]).toEqual(['crm Account 7/9', 'erp Account 7/9']);
    createTellProgress(bus)(page(8));
    expect(await told(watching)).toBe('crm Account 8/9');
    leaving.abort();
    expect(await told(watching)).toBe('ended');
  });

  test('of one source tells nothing of the others', async () => {
    await using bus = createMemoryBus();
    const leaving = new AbortController();
    const watching = watch(bus, 'erp', leaving);
    expect(await told(watching)).toBe('erp Account 7/9');
    createTellProgress(bus)(page(8));
    createTellProgress(bus)(page(9, { source: 'erp' }));
    expect(await told(watching)).toBe('erp Account 9/9');
    leaving.abort();
  });

  test('tells who reads slowly the latest of each object, however many pages lay between', async () => {
    await using bus = createMemoryBus();
    const leaving = new AbortController();
    const watching = watch(bus, 'crm', leaving);
    await told(watching);
    const tell = createTellProgress(bus);
    for (let records = 1; records <= 5_000; records += 1) {
      tell(page(records, { object: records % 2 === 0 ? 'Account' : 'Contact' }));
      if (records % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect([await told(watching), await told(watching)].toSorted()).toEqual(['crm Account 5000/9', 'crm Contact 4999/9']);
    const next = told(watching);
    tell(page(5_001));
    expect(await next).toBe('crm Account 5001/9');
    leaving.abort();
  });

  test('passes over what it does not understand', async () => {
    await using bus = createMemoryBus();
    const leaving = new AbortController();
    const watching = watch(bus, 'crm', leaving);
    await told(watching);
    await bus.publish('sync-progress', '"from another version"');
    createTellProgress(bus)(page(8));
    expect(await told(watching)).toBe('crm Account 8/9');
    leaving.abort();
  });

  test.skipIf(redisUrl === undefined)('hears the pages that another process reads', async () => {
    await using writer = createRedisBus({ url: redisUrl ?? '', log: silentLog });
    await using reader = createRedisBus({ url: redisUrl ?? '', log: silentLog });
    const leaving = new AbortController();
    const watching = watch(reader, 'crm', leaving);
    await told(watching);
    // Redis says nothing of when a subscription is in force: the page is told until it is heard.
    const next = told(watching);
    const telling = setInterval(() => createTellProgress(writer)(page(8)), 20);
    expect(await next).toBe('crm Account 8/9');
    clearInterval(telling);
    leaving.abort();
  });
});

function page(records: number, of: Partial<SyncProgress> = {}): SyncProgress {
  return { source: 'crm', object: 'Account', kind: 'account', phase: 'backfill', records, total: 9, ...of };
}

function watch(bus: Bus, source: string | undefined, leaving: AbortController): AsyncIterator<SyncProgress> {
  return createWatchSync({ bus, readSources: async () => await Promise.resolve(PRESENT) })(source, leaving)[Symbol.asyncIterator]();
}

async function told(watching: AsyncIterator<SyncProgress>): Promise<string> {
  const next = await watching.next();
  if (next.done === true) return 'ended';
  const { source, object, records, total } = next.value;
  return `${source} ${object} ${records}/${total ?? '?'}`;
}
