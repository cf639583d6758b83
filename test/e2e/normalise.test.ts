import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { runProgram } from '../support/program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-normalise-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test.each([
  [
    'phone',
    'id,raw,region\n7,020 7946 0018,GB\n8,020 7946 0018,\n',
    ['--region-column', 'region'],
    'id,raw,region,value,status,extension\n7,020 7946 0018,GB,+442079460018,OK,\n8,020 7946 0018,,,NEEDS_REGION,\n',
  ],
  [
    'date',
    'raw,locale\n4/5/2026,en-GB\n4/5/2026,\n',
    ['--locale-column', 'locale'],
    'raw,locale,value,status,precision,candidates\n4/5/2026,en-GB,2026-05-04,OK,day,\n4/5/2026,,,AMBIGUOUS,,2026-04-05|2026-05-04\n',
  ],
  [
    'company',
    'raw,country\nHarbour Lines GmbH,DE\n',
    ['--region-column', 'country'],
    'raw,country,value,status,legal_form,elf_codes\nHarbour Lines GmbH,DE,Harbour Lines,OK,GmbH,2HBR\n',
  ],
  [
    'person',
    'raw,family\n"Vasquez, Irene",x\n',
    [],
    'raw,value,status,prefix,given,middle,nickname,family,suffix\n"Vasquez, Irene",Irene Vasquez,OK,,Irene,,,Vasquez,\n',
  ],
  [
    'domain',
    'raw\nhttps://www.shop.example.co.uk/x\n-\n',
    [],
    'raw,value,status\nhttps://www.shop.example.co.uk/x,example.co.uk,OK\n-,,INVALID\n',
  ],
] as const)('normalise %s writes a row for every row, with what was read', async (...[kind, text, words, expected]) => {
  await writeFile(join(folder, 'in.csv'), text);
  const { code, stdout } = await runProgram(['normalise', kind, '--in', 'in.csv', '--column', 'raw', ...words, '--out', 'out.csv'], {
    cwd: folder,
  });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Written to out.csv.') });
  expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe(expected);
});

test('a fault in the last line leaves nothing behind, and says where it is', async () => {
  await writeFile(join(folder, 'in.csv'), 'raw\n+44 20 7946 0018\n1,2\n');
  const { code, stdout } = await runProgram(['normalise', 'phone', '--in', 'in.csv', '--column', 'raw', '--out', 'out.csv', '--json'], {
    cwd: folder,
  });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'BAD_FILE', message: expect.stringContaining('Line 3') } });
  expect(await readdir(folder)).toEqual(['in.csv']);
});
