import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { LINKAGE_KEYS } from '../../src/identity/linkage/linkage-record.ts';
import { runProgram } from '../support/program.ts';

const page = await readFile(new URL('../../docs/identity-files.md', import.meta.url), 'utf8');

function example(marker: string): string {
  return new RegExp(`<!-- example:${marker} -->\\n\`\`\`\\w+\\n(?<text>[\\s\\S]*?)\`\`\``, 'u').exec(page)?.groups?.['text'] ?? '';
}

test('the page on files shows what its command really prints and writes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'overlay-identity-page-'));
  try {
    await writeFile(join(folder, 'people.csv'), example('file'));
    const [program, ...words] = example('command').trim().split(' ');
    expect(program).toBe('crm-overlay');
    const { code, stdout } = await runProgram(words, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: example('printed') });
    expect(await readFile(join(folder, 'clusters.csv'), 'utf8')).toBe(example('clusters'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the page on files tells what every key means', () => {
  const told = [...page.matchAll(/^\| (?<keys>`\w+`(?:, `\w+`)*) \| /gmu)].flatMap(({ groups }) =>
    [...(groups?.['keys'] ?? '').matchAll(/\w+/gu)].map(([key]) => key),
  );
  expect(told).toEqual(expect.arrayContaining([...LINKAGE_KEYS]));
});
