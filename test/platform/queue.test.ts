import { describe, expect, test } from 'vitest';

import type { Database } from '../../src/platform/postgres.ts';
import { createQueue } from '../../src/platform/queue.ts';
import type { Queue } from '../../src/platform/queue.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createTestDatabase } from '../support/database.ts';

async function openQueue(database: Database): Promise<Queue> {
  return await createQueue({ url: database.url, log: silentLog, queues: { letters: {}, syncs: { policy: 'one-per-key' } } });
}

describe('the queue on PostgreSQL', () => {
  test('a job sent in a transaction that rolls back was never sent', async () => {
    await using database = await createTestDatabase();
    await using queue = await openQueue(database);
    const abandoned = database.transaction(async (sql) => {
      await queue.send('letters', { to: 'nobody' }, { sql });
      throw new RangeError('changed my mind');
    });
    await expect(abandoned).rejects.toThrow('changed my mind');
    expect(await queue.depth('letters')).toBe(0);
    await database.transaction(async (sql) => await queue.send('letters', { to: 'somebody' }, { sql }));
    expect(await queue.depth('letters')).toBe(1);
  });

  test('hands a failed batch to the handler again until it succeeds', async () => {
    await using database = await createTestDatabase();
    await using queue = await openQueue(database);
    const done = Promise.withResolvers<unknown>();
    let attempts = 0;
    await queue.work('letters', {
      handle: async ([letter]) => {
        attempts += 1;
        if (attempts === 1) throw new Error('the first try fails');
        done.resolve(letter);
        await Promise.resolve();
      },
    });
    await queue.send('letters', { to: 'somebody' });
    expect(await done.promise).toEqual({ to: 'somebody' });
  });

  test('takes in one job of a key while another of it waits', async () => {
    await using database = await createTestDatabase();
    await using queue = await openQueue(database);
    await queue.send('syncs', { source: 'crm' }, { key: 'crm' });
    await queue.send('syncs', { source: 'crm' }, { key: 'crm' });
    await queue.send('syncs', { source: 'desk' }, { key: 'desk' });
    expect(await queue.depth('syncs')).toBe(2);
  });
});
