import { chmod, mkdir, mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { removePlace } from '../../src/platform/embedded-place.ts';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts';
import { createDatabase } from '../../src/platform/postgres.ts';

describe('the embedded PostgreSQL', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'overlay-embedded-'));
    await chmod(directory, 0o755);
  });
  afterEach(async () => {
    await removePlace(directory);
  });

  test('starts in a folder whose first initialisation was killed half-way', async () => {
    await mkdir(join(directory, 'data.unfinished'));
    await writeFile(join(directory, 'data.unfinished', 'PG_VERSION'), '18\n');
    await using server = await startEmbeddedPostgres({ directory, durability: 'for-tests' });
    await using database = createDatabase({ url: server.url });
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    await expect(stat(join(directory, 'data.unfinished'))).rejects.toThrow('ENOENT');
  });

  test('keeps what was written, and lets a second process join without ending it for the first', async () => {
    {
      await using first = await startEmbeddedPostgres({ directory, durability: 'for-tests' });
      await using database = createDatabase({ url: first.url });
      await database.query('create table public.kept (n integer)');
      const second = await startEmbeddedPostgres({ directory, durability: 'for-tests' });
      expect(second.url).toBe(first.url);
      await second[Symbol.asyncDispose]();
      expect(await database.query('select n from public.kept')).toEqual([]);
    }
    await using again = await startEmbeddedPostgres({ directory, durability: 'for-tests' });
    await using database = createDatabase({ url: again.url });
    expect(await database.query('select n from public.kept')).toEqual([]);
  });

  test('listens on this machine only and asks for its password', async () => {
    await using server = await startEmbeddedPostgres({ directory, durability: 'for-tests' });
    const url = new URL(server.url);
    expect(url.hostname).toBe('127.0.0.1');
    url.password = 'guessed';
    await using database = createDatabase({ url: url.href });
    await expect(database.query('select 1')).rejects.toThrow('refuses this user or password');
  });
});
