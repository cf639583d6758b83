import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { startCompany } from '../support/company.ts';
import { createTestDatabase } from '../support/database.ts';
import { runProgram } from '../support/program.ts';

test('sync --reconcile finds a row deleted without a mark, and status shows what was found', async () => {
  await using company = await startCompany({ accounts: 4 });
  await using database = await createTestDatabase();
  await using cleanup = new AsyncDisposableStack();
  const cwd = await mkdtemp(join(tmpdir(), 'overlay-command-'));
  cleanup.defer(async () => await rm(cwd, { recursive: true, force: true }));
  const sources = { legacy: company.sources['legacy'] };
  await writeFile(join(cwd, 'overlay.config.json'), JSON.stringify({ databaseUrl: database.url, logLevel: 'silent', sources }));
  const run = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await runProgram(words, { cwd });
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  expect(await run('sync')).toMatch(/legacy \(sql\): HEALTHY[\s\S]*KDSTAMM .* no drift/u);
  const legacy = new DatabaseSync(company.legacyFile);
  legacy.exec('delete from ANSPR where APNR = (select min(APNR) from ANSPR)');
  legacy.close();
  expect(await run('sync')).toMatch(/ANSPR .* no drift/u);
  expect(await run('sync', '--reconcile', '--source', 'legacy')).toMatch(/ANSPR .* 0 missing, 1 surplus, 0 differing, 1 repaired/u);
  expect(await run('status')).toMatch(/ANSPR .* 0 missing, 1 surplus, 0 differing, 1 repaired/u);
  const status = z
    .object({
      sources: z.array(z.object({ objects: z.array(z.object({ object: z.string(), drift: z.object({ surplus: z.number() }) })) })),
    })
    .parse(JSON.parse(await run('status', '--json')));
  expect(status.sources[0]?.objects.find(({ object }) => object === 'ANSPR')?.drift.surplus).toBe(1);
});
