import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const planted: string[] = [];

afterEach(async () => {
  await Promise.all(planted.splice(0).map(async (path) => await rm(path, { force: true })));
});

/** Writes a file where it does not belong, lints it alone and takes it away again. */
async function lintPlanted(file: string, text: string): Promise<{ readonly code: number; readonly output: string }> {
  const path = join(root, file);
  planted.push(path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  const oxlint = join(root, 'node_modules', '.bin', 'oxlint');
  return await promisify(execFile)(oxlint, [file], { cwd: root }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    (error: unknown) => ({
      code: 1,
      output: typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : String(error),
    }),
  );
}

describe('the linter holds the borders between rooms', () => {
  test.each([
    ['a room imports a later room', 'src/identity/planted-border-break.ts', `export { thing } from '../gateway/http/server.ts';`],
    ['a room imports a vendor SDK', 'src/graph/planted-border-break.ts', `export { Connection } from 'jsforce';`],
    [
      'a room imports a concrete connector',
      'src/records/planted-border-break.ts',
      `export { thing } from '../../connectors/sql/connector.ts';`,
    ],
    ['the gateway imports SQL', 'src/gateway/planted-border-break.ts', `export { thing } from '../graph/store.ts';`],
    ['a connector imports its simulator', 'connectors/hubspot/planted-border-break.ts', `export { thing } from './simulator/server.ts';`],
    ['a connector imports a room', 'connectors/sql/planted-border-break.ts', `export { thing } from '../../src/identity/match.ts';`],
    ['the platform imports a room', 'src/platform/planted-border-break.ts', `export { thing } from '../records/store.ts';`],
    ['the model SDK outside its one file', 'src/insight/planted-border-break.ts', `export { OpenAI } from 'openai';`],
    ['a product file imports the demo', 'src/insight/planted-border-break.ts', `export { createWorld } from '../demo/world.ts';`],
  ])('refuses it when %s', async (_what, file, text) => {
    const { code, output } = await lintPlanted(file, `${text}\n`);
    expect(code).not.toBe(0);
    expect(output).toContain('no-restricted-imports');
  });

  test('refuses to read the environment outside config.ts', async () => {
    const { output } = await lintPlanted('src/insight/planted-border-break.ts', `export const key = process.env['OPENAI_API_KEY'];\n`);
    expect(output).toContain('no-process-env');
  });

  test('lets a room import a room before it', async () => {
    const { output } = await lintPlanted(
      'src/gateway/planted-border-break.ts',
      `import type { Sql } from '../platform/postgres.ts';\n\n/** Fine. */\nexport type Fine = Sql;\n`,
    );
    expect(output).not.toContain('no-restricted-imports');
  });
});
