import { expect, test } from 'vitest';

import { createNotices } from '../../src/platform/notices.ts';
import type { Notice } from '../../src/platform/notices.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createTestDatabase } from '../support/database.ts';

test('hears what others say, and after its connection was lost says that something may have been missed', async () => {
  await using database = await createTestDatabase();
  await using notices = createNotices({ url: database.url, channel: 'letters', log: silentLog });
  await notices.heard;
  const heard: Notice[] = [];
  using subscription = notices.subscribe((notice) => void heard.push(notice));
  expect(subscription).toBeDefined();
  await database.query(`select pg_notify('letters', 'first')`);
  await expect.poll(() => heard).toEqual([{ kind: 'said', text: 'first' }]);
  await database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'crm-overlay notices' and datname = current_database()`,
  );
  await expect.poll(() => heard.at(-1), { timeout: 10_000 }).toEqual({ kind: 'missed' });
  await database.query(`select pg_notify('letters', 'second')`);
  await expect.poll(() => heard.at(-1)).toEqual({ kind: 'said', text: 'second' });
});

test('tells nobody who has left', async () => {
  await using database = await createTestDatabase();
  await using notices = createNotices({ url: database.url, channel: 'letters', log: silentLog });
  await notices.heard;
  const [left, stayed]: [Notice[], Notice[]] = [[], []];
  notices.subscribe((notice) => void left.push(notice))[Symbol.dispose]();
  notices.subscribe((notice) => void stayed.push(notice));
  await database.query(`select pg_notify('letters', 'late')`);
  await expect.poll(() => stayed).toHaveLength(1);
  expect(left).toEqual([]);
});
