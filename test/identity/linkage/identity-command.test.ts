import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { runProgram } from '../../support/program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-identity-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const PEOPLE = [
  'number,first,last,born,mail',
  '1,Robert,Kowalczyk,1961-04-17,rk@brightwater.test.com',
  '2,Bob,Kowalczyk,1961-04-17,',
  '3,Ursula,Zimmer,1975-02-01,uz@brightwater.test.com',
  '4,Valentin,Yates,1980-11-23,',
];
const COLUMNS = 'id=number,given=first,family=last,birthDate=born,email=mail';

test('writes one cluster per person and every compared pair, and finds the same under other column names', async () => {
  const file = await write('people.csv', PEOPLE);
  const renamed = await write('renamed.csv', ['a,b,c,d,e', ...PEOPLE.slice(1)]);
  const [out, again, pairs] = [join(folder, 'out.csv'), join(folder, 'again.csv'), join(folder, 'pairs.csv')];
  const match = ['identity', 'match', '--kind', 'contact'];
  await runProgram([...match, '--in', file, '--columns', COLUMNS, '--out', out, '--candidates', pairs], { cwd: folder });
  await runProgram([...match, '--in', renamed, '--columns', 'id=a,given=b,family=c,birthDate=d,email=e', '--out', again], { cwd: folder });
  expect(await readFile(out, 'utf8')).toBe('record_id,cluster_id\n1,1\n2,1\n3,3\n4,4\n');
  expect(await readFile(again, 'utf8')).toBe(await readFile(out, 'utf8'));
  expect((await readFile(pairs, 'utf8')).trim().split('\n')).toHaveLength(1 + 6);
});

test('reads the same records as lines of JSON, and measures the clusters against the truth', async () => {
  const [names = '', ...rows] = PEOPLE;
  const keys = names.split(',');
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(row.split(',').map((cell, at) => [keys[at], cell]))));
  const file = await write('people.jsonl', lines);
  const out = join(folder, 'out.csv');
  await runProgram(['identity', 'match', '--kind', 'contact', '--in', file, '--columns', COLUMNS, '--out', out], { cwd: folder });
  const gold = await write('gold.csv', ['record_id,entity_id', '1,x', '2,x', '3,y', '4,y']);
  const { stdout } = await runProgram(['identity', 'evaluate', '--clusters', out, '--gold', gold, '--json'], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({
    pairwise: { precision: 1, recall: 0.5 },
    bcubed: { precision: 1, recall: 0.75 },
    wrongClusters: 0,
  });
});

test('judges pairs of names, keeping every column and replacing an old score', async () => {
  const rows = [
    'n,l_name,r_name,score',
    '1,Wladimir Putin,Владимир Путин,9',
    '2,Daniel Ortiz,Daniel Ortega,9',
    '3,Stripe LLC,Stripe Limited Liability Company,9',
  ];
  const out = join(folder, 'scored.csv');
  await runProgram(
    ['identity', 'pairs', '--in', await write('pairs.csv', rows), '--left', 'l_', '--right', 'r_', '--columns', 'name=name', '--out', out],
    { cwd: folder },
  );
  const [header, ...scored] = (await readFile(out, 'utf8')).trim().split('\n');
  expect(header).toBe('n,l_name,r_name,score,match');
  expect(scored.map((line) => line.split(',').at(-1))).toEqual(['1', '0', '1']);
});

async function write(name: string, lines: readonly string[]): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}
