import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { runProgram } from '../support/program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-json-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const failure = z.strictObject({ error: z.object({ code: z.string(), message: z.string().min(1), action: z.string().min(1) }) });

test.each(['start', 'check', 'sync', 'status'])('%s --json without a configuration prints its failure as one document', async (command) => {
  const { code, stdout, stderr } = await runProgram([command, '--json'], { cwd: folder });
  expect(code).toBe(1);
  const { error } = failure.parse(JSON.parse(stdout));
  expect(error.code).toBe('CONFIG_INVALID');
  expect(error.action).toContain('crm-overlay init');
  expect(stderr).toMatch(/^CONFIG_INVALID: /mu);
});

test('every path of a malformed configuration is in the document', async () => {
  await writeFile(join(folder, 'overlay.config.json'), '{ "pot": 1, "sources": { "hubspot": { "type": "hubspot" } } }');
  const { stdout } = await runProgram(['status', '--json'], { cwd: folder });
  const { error } = failure.parse(JSON.parse(stdout));
  expect(error.message).toMatch(/pot[\s\S]*sources\.hubspot/u);
});

test.each([
  ['an unknown option', ['check', '--json', '--colour']],
  ['an unknown command', ['chekc', '--json']],
  ['a number that is none', ['demo', '--json', '--accounts', 'many']],
])('%s is refused in JSON, too', async (_, words) => {
  const { code, stdout } = await runProgram(words, { cwd: folder });
  expect(code).not.toBe(0);
  expect(failure.parse(JSON.parse(stdout)).error.code).toBe('BAD_USER_INPUT');
});

test('without --json standard output stays empty', async () => {
  const { stdout, stderr } = await runProgram(['status'], { cwd: folder });
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^CONFIG_INVALID: /mu);
});

test('a failure shows neither a token nor a password', async () => {
  const sources = { hubspot: { type: 'hubspot', token: 'pat-na1-geheim', depth: 3 } };
  await writeFile(join(folder, 'overlay.config.json'), JSON.stringify({ sources, databaseUrl: 'postgres://me:geheim@127.0.0.1:9/x' }));
  const malformed = await runProgram(['check', '--json'], { cwd: folder });
  expect(`${malformed.stdout}${malformed.stderr}`).not.toContain('geheim');
  await writeFile(
    join(folder, 'overlay.config.json'),
    JSON.stringify({
      sources: { hubspot: { type: 'hubspot', token: 'pat-na1-geheim' } },
      databaseUrl: 'postgres://me:geheim@127.0.0.1:9/x',
    }),
  );
  const unreachable = await runProgram(['check', '--json'], { cwd: folder });
  expect(failure.parse(JSON.parse(unreachable.stdout)).error.code).toBe('DATABASE_UNAVAILABLE');
  expect(`${unreachable.stdout}${unreachable.stderr}`).not.toContain('geheim');
});
