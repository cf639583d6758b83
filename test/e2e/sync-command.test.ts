import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { startCompany } from '../support/company.ts';
import { createTestDatabase } from '../support/database.ts';
import { runProgram } from '../support/program.ts';

async function openWorkspace({ poll }: { readonly poll?: object } = {}) {
  const cleanup = new AsyncDisposableStack();
  const company = cleanup.use(await startCompany({ accounts: 4 }));
  const database = cleanup.use(await createTestDatabase());
  const cwd = await mkdtemp(join(tmpdir(), 'overlay-command-'));
  cleanup.defer(async () => await rm(cwd, { recursive: true, force: true }));
  const sources = { legacy: company.sources['legacy'] };
  await writeFile(join(cwd, 'overlay.config.json'), JSON.stringify({ databaseUrl: database.url, logLevel: 'silent', sources, poll }));
  return {
    run: async (...words: readonly string[]) => await runProgram(words, { cwd }),
    legacy(statement: string) {
      const legacy = new DatabaseSync(company.legacyFile);
      legacy.exec(statement);
      legacy.close();
    },
    [Symbol.asyncDispose]: async () => await cleanup.disposeAsync(),
  };
}

test('sync --reconcile finds a row deleted without a mark, and status shows what was found', async () => {
  await using workspace = await openWorkspace();
  const run = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await workspace.run(...words);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  expect(await run('sync')).toMatch(/legacy \(sql\): HEALTHY[\s\S]*KDSTAMM .* no drift/u);
  workspace.legacy('delete from ANSPR where APNR = (select min(APNR) from ANSPR)');
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

test('a table that is suddenly empty is kept until sync --reconcile --let-go confirms it', async () => {
  await using workspace = await openWorkspace({ poll: { letGoAtMost: { records: 2 } } });
  expect(await workspace.run('sync')).toMatchObject({ code: 0 });
  workspace.legacy('delete from ANSPR');
  const refused = await workspace.run('sync', '--reconcile');
  expect(refused.code).toBe(1);
  expect(refused.stdout).toMatch(/DRIFT_TOO_LARGE: .*ANSPR.* confirm with crm-overlay sync --reconcile --let-go --source legacy/u);
  expect(refused.stdout).not.toMatch(/ANSPR +0 records/u);
  expect(await workspace.run('sync', '--reconcile', '--let-go')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('BAD_USER_INPUT'),
  });
  const confirmed = await workspace.run('sync', '--reconcile', '--let-go', '--source', 'legacy');
  expect(confirmed.stdout).toMatch(/HEALTHY[\s\S]*ANSPR +0 records/u);
  expect(confirmed.code).toBe(0);
});
