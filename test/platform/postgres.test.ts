import { describe, expect, test } from 'vitest';

import { isOverlayError } from '../../src/errors.ts';
import { createMeter, withMeter } from '../../src/platform/meter.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import { createTestDatabase } from '../support/database.ts';

describe('the store on PostgreSQL', () => {
  test('applies every migration once, also when two processes migrate at the same time', async () => {
    await using database = await createTestDatabase();
    const [first, second] = await Promise.all([migrate(database), migrate(database)]);
    expect([...first, ...second]).toEqual([]);
    const rows = await database.query<{ name: string }>('select name from platform.migration order by name');
    expect(rows.map((row) => row.name)).toContain('0001-records.sql');
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
  });

  test('refuses a migration whose text changed after it was applied', async () => {
    await using database = await createTestDatabase();
    await database.query(`update platform.migration set checksum = 'other' where name = '0001-records.sql'`);
    await expect(migrate(database)).rejects.toThrow('0001-records.sql was applied with another content');
  });

  test('rolls a transaction back when its work throws, and keeps the pool usable', async () => {
    await using database = await createTestDatabase();
    await database.query('create table public.probe (n integer)');
    const failed = database.transaction(async (sql) => {
      await sql.query('insert into public.probe values (1)');
      throw new RangeError('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await database.query('select n from public.probe')).toEqual([]);
  });

  test('counts the statements of one request and not those of another', async () => {
    await using database = await createTestDatabase();
    const [one, two] = [createMeter(), createMeter()];
    await Promise.all([
      withMeter(one, async () => await database.query('select 1')),
      withMeter(two, async () => {
        await database.query('select 1');
        await database.query('select 2');
      }),
    ]);
    expect([one.sqlStatements, two.sqlStatements]).toEqual([1, 2]);
  });
});

test('a server that is not there is DATABASE_UNAVAILABLE, with what to do', async () => {
  await using database = createDatabase({ url: 'postgres://nobody:x@127.0.0.1:1/none', connectTimeoutMs: 500 });
  const failure: unknown = await database.query('select 1').catch((error: unknown) => error);
  expect(isOverlayError(failure, 'DATABASE_UNAVAILABLE') && failure.action).toContain('DATABASE_URL');
});
