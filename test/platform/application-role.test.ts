import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { prepareApplicationRole } from '../../src/platform/application-role.ts';
import { createIds } from '../../src/platform/ids.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createQueue } from '../../src/platform/queue.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createAuditLog } from '../../src/trust/audit.ts';
import { createTestDatabase } from '../support/database.ts';

let owner: Database;
let application: Database;

beforeAll(async () => {
  owner = await createTestDatabase();
  // What an installation from before the role has: the queue's tables belong to the owner.
  const before = await createQueue({ url: owner.url, log: silentLog, queues: { before: {} } });
  await before[Symbol.asyncDispose]();
  await prepareApplicationRole(owner);
  application = createDatabase({ url: await prepareApplicationRole(owner) });
  const clock = { now: () => 0 };
  await createAuditLog({ database: application, clock, ids: createIds(clock) }).append([
    { kind: 'HIT', about: 'acc_1', model: 'm', trigger: 't', viewer: 'v' },
  ]);
});
afterAll(async () => {
  await application[Symbol.asyncDispose]();
  await owner[Symbol.asyncDispose]();
});

describe('as the role of the application', () => {
  test.each(['trust.audit', 'trust.chain', 'trust.seal', 'trust.outcome_link'])('nothing in %s can be changed', async (table) => {
    const [column] = await owner.query<{ readonly name: string }>(
      `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum = 2`,
    );
    for (const statement of [
      `update ${table} set ${column?.name ?? ''} = null`,
      `delete from ${table}`,
      `truncate ${table}`,
      `alter table ${table} disable trigger user`,
      `drop table ${table}`,
    ]) {
      await expect(application.query(statement)).rejects.toThrow(/permission denied|must be owner/u);
    }
  });

  test('triggers cannot be passed over', async () => {
    await expect(application.query('set session_replication_role = replica')).rejects.toThrow('permission denied');
  });

  test('other tables are read and written, and the queue works on tables it had before', async () => {
    await application.query('delete from insight.answer');
    await using queue = await createQueue({ url: application.url, log: silentLog, queues: { before: {}, since: {} } });
    await queue.send('before', {});
    await queue.send('since', {});
    expect([await queue.depth('before'), await queue.depth('since')]).toEqual([1, 1]);
  });
});
