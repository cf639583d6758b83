import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { identityEvaluateCommand } from '../../src/commands/identity-evaluate.ts';
import { identityMatchCommand } from '../../src/commands/identity-match.ts';
import { identityPairsCommand } from '../../src/commands/identity-pairs.ts';
import { normaliseCommand } from '../../src/commands/normalise.ts';
import type { Output } from '../../src/commands/output.ts';
import { runProgram } from '../support/program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-identity-files-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const COLUMNS = 'id=n,name=name,phone=phone';
const GOOD = 'n,name,phone\n1,Ursula Zimmer,+1 212 555 0144\n2,Ursula Zimmer,+1 212 555 0144\n3,Valentin Yates,\n';

/** What is wrong with a table, and what is said about it. */
interface Fault {
  readonly what: string;
  readonly content: string | Buffer;
  readonly words: RegExp;
  readonly columns?: string;
}

const RAGGED: Fault = {
  what: 'a row with a cell too many',
  content: `${GOOD}4,Ann Lee,,x\n`,
  words: /BAD_FILE.*Line 5 has another number of cells/u,
};
const FAULTS: readonly Fault[] = [
  { what: 'an empty file', content: '', words: /BAD_FILE.*empty/u },
  {
    what: 'a byte that is no UTF-8',
    content: Buffer.concat([Buffer.from(`${GOOD}4,J`), Buffer.from([0xfc]), Buffer.from('rg,\n')]),
    words: /BAD_FILE.*line 5.*UTF-8/u,
  },
  { what: 'a cell of a megabyte', content: `${GOOD}4,${'x'.repeat(1_048_576)},\n`, words: /BAD_FILE.*Line 5 begins a row of more than/u },
  { what: 'a quotation mark that is never closed', content: `${GOOD}4,"Ann Lee,\n`, words: /BAD_FILE.*[Ll]ine \d+.*never closed/u },
  { what: 'a column named twice', content: 'n,name,phone,name\n1,a,b,c\n', words: /BAD_FILE.*Line 1 names the column name twice/u },
  { what: 'a column that is not there', content: 'n,names,phone\n1,a,\n', words: /BAD_USER_INPUT.*no column name; did you mean names/u },
  RAGGED,
];

describe.each([
  [
    'identity match',
    async (file: string, out: string, columns: string): Promise<void> =>
      await identityMatchCommand({ in: file, columns, kind: 'contact', out, candidates: join(folder, 'pairs.csv') }, silent()),
    [
      { what: 'a table without records', content: 'n,name,phone\n', words: /BAD_FILE.*no records/u },
      { what: 'an id that is missing', content: `${GOOD},Ann Lee,\n`, words: /BAD_FILE.*Line 5 has no id in the column n/u },
      { what: 'an id that is there twice', content: `${GOOD}2,Ann Lee,\n`, words: /BAD_FILE.*Line 5 has the id of line 3/u },
      { what: 'no column for ids', content: GOOD, words: /BAD_USER_INPUT.*no id; add id=COLUMN/u, columns: 'name=name' },
      {
        what: 'a key that means nothing',
        content: GOOD,
        words: /BAD_USER_INPUT.*telephone=phone.*KEY=COLUMN.*phone/u,
        columns: 'id=n,telephone=phone',
      },
      { what: 'two columns for ids', content: GOOD, words: /BAD_USER_INPUT.*id twice/u, columns: 'id=n,id=phone' },
    ],
  ],
  [
    'identity pairs',
    async (file: string, out: string, columns: string): Promise<void> =>
      await identityPairsCommand({ in: file, left: '', right: '', columns, out }, silent()),
    [
      { what: 'a table without pairs', content: 'n,name,phone\n', words: /BAD_FILE.*no pairs/u },
      { what: 'a key that means nothing', content: GOOD, words: /BAD_USER_INPUT.*telephone=phone/u, columns: 'telephone=phone' },
    ],
  ],
  [
    'normalise person',
    async (file: string, out: string): Promise<void> => await normaliseCommand('person', { in: file, column: 'name', out }, silent()),
    [],
  ],
] as const)('%s', (_, run, ownFaults) => {
  test.each<Fault>([...FAULTS, ...ownFaults])('refuses $what, and leaves what was written before', async ({ content, words, columns }) => {
    const [file, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
    await writeFile(file, content);
    await writeFile(out, 'older\n');
    await expect(run(file, out, columns ?? COLUMNS).then(() => 'nothing', toWords)).resolves.toMatch(words);
    expect(await readFile(out, 'utf8')).toBe('older\n');
    expect((await readdir(folder)).toSorted()).toEqual(['in.csv', 'out.csv']);
  });
});

test.each([
  ['a mark at its beginning', `\uFEFF${GOOD}`],
  ['line ends of two characters', GOOD.replaceAll('\n', '\r\n')],
  ['semicolons', GOOD.replaceAll(',', ';')],
  ['tabs', GOOD.replaceAll(',', '\t')],
  ['a line break inside a quoted name', GOOD.replace('Valentin Yates', '"Valentin\nYates"')],
  ['no line end at its end', GOOD.trimEnd()],
])('identity match reads a table with %s', async (_, content) => {
  const [file, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
  await writeFile(file, content);
  await identityMatchCommand({ in: file, columns: COLUMNS, kind: 'contact', out, region: 'US' }, silent());
  expect(await readFile(out, 'utf8')).toBe('record_id,cluster_id\n1,1\n2,1\n3,3\n');
});

test.each([
  ['a line that is no JSON', '{"n":1,"name":"a","phone":""}\n{"n":2,\n', /BAD_FILE.*Line 2 is no JSON object/u],
  ['a list where a name should be', '{"n":1,"name":["a"],"phone":""}\n', /BAD_FILE.*Line 1 holds a list or an object in name/u],
  ['a name of a megabyte', `{"n":1,"name":"${'x'.repeat(1_048_576)}","phone":""}\n`, /BAD_FILE.*Line 1 holds more than/u],
  ['records that never have the column', '{"n":1,"phone":""}\n', /BAD_USER_INPUT.*has name; look at --columns/u],
])('identity match refuses JSON lines with %s', async (_, content, words) => {
  const file = join(folder, 'in.jsonl');
  await writeFile(file, content);
  const failure = identityMatchCommand({ in: file, columns: COLUMNS, kind: 'contact', out: join(folder, 'out.csv') }, silent());
  await expect(failure.then(() => 'nothing', toWords)).resolves.toMatch(words);
  expect(await readdir(folder)).toEqual(['in.jsonl']);
});

test('identity match tells before it begins that a record to be explained is not there', async () => {
  const [file, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
  await writeFile(file, GOOD);
  const failure = identityMatchCommand({ in: file, columns: COLUMNS, kind: 'contact', out, explain: ['1', '9'] }, silent());
  await expect(failure.then(() => 'nothing', toWords)).resolves.toMatch(/BAD_USER_INPUT.*--explain names 9/u);
  expect(await readdir(folder)).toEqual(['in.csv']);
});

test('identity match explains two records by the evidence for and against', async () => {
  const file = join(folder, 'in.csv');
  await writeFile(file, GOOD);
  const output = silent();
  await identityMatchCommand({ in: file, columns: COLUMNS, kind: 'contact', explain: ['1', '2'] }, output);
  expect(output.text()).toMatch(/^1 and 2: link \(probability 0\.\d+\); one entity$/mu);
  expect(output.text()).toMatch(/^ {2}telephone: same +\+\d+\.\d bits$/mu);
});

test.each([
  ['a record without a cluster', 'record_id,cluster_id\n1,a\n2,\n', /BAD_FILE.*Line 3 does not say where its record belongs/u],
  ['a record in two clusters', 'record_id,cluster_id\n1,a\n1,b\n', /BAD_FILE.*Line 3 has a record_id that was there before/u],
  ['no column of clusters', 'record_id,group\n1,a\n', /BAD_USER_INPUT.*record_id and cluster_id; it has record_id, group/u],
])('identity evaluate refuses %s', async (_, content, words) => {
  const [clusters, gold] = [join(folder, 'clusters.csv'), join(folder, 'gold.csv')];
  await writeFile(clusters, content);
  await writeFile(gold, 'record_id,entity_id\n1,x\n2,x\n');
  await expect(identityEvaluateCommand({ clusters, gold }, silent()).then(() => 'nothing', toWords)).resolves.toMatch(words);
});

test('identity evaluate measures pairs and records as worked out by hand', async () => {
  const [clusters, gold] = [join(folder, 'clusters.csv'), join(folder, 'gold.csv')];
  // Truth {1,2,3} {4,5}; found {1,2} {3,4} and 5 nowhere: one of two found pairs is true, one of four true pairs is found.
  await writeFile(clusters, 'record_id,cluster_id\n1,a\n2,a\n3,b\n4,b\n');
  await writeFile(gold, 'record_id,entity_id\n1,x\n2,x\n3,x\n4,y\n5,y\n');
  const output = silent();
  await identityEvaluateCommand({ clusters, gold }, output);
  expect(output.document()).toMatchObject({
    pairwise: { precision: 1 / 2, recall: 1 / 4, f1: 1 / 3 },
    bcubed: { precision: (1 + 1 + 1 / 2 + 1 / 2 + 1) / 5, recall: (2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2) / 5 },
    wrongClusters: 1,
    missing: 1,
  });
});

test('a fault in the table ends the program with code 1, one line that says what to do, and nothing written', async () => {
  await writeFile(join(folder, 'in.csv'), RAGGED.content);
  const words = ['identity', 'match', '--in', 'in.csv', '--columns', COLUMNS, '--kind', 'contact', '--out', 'out.csv'];
  const { code, stderr } = await runProgram(words, { cwd: folder });
  expect(code).toBe(1);
  expect(stderr.trim()).toMatch(/^BAD_FILE: in\.csv: Line 5 has another number of cells than line 1\. .+\.$/u);
  expect(await readdir(folder)).toEqual(['in.csv']);
});

interface Heard extends Output {
  readonly text: () => string;
  readonly document: () => unknown;
}

function silent(): Heard {
  const lines: string[] = [];
  let document: unknown;
  return {
    format: 'text',
    isTerminal: false,
    line: (text) => lines.push(text),
    json: (value) => {
      document = value;
    },
    note: () => undefined,
    redraw: () => undefined,
    text: () => lines.join('\n'),
    document: () => document,
  };
}

function toWords(error: unknown): string {
  return error instanceof Error && 'code' in error ? `${String(error.code)}: ${error.message}` : String(error);
}

test.each([
  [
    'a folder that is not there',
    (): object => ({ out: join(folder, 'nowhere', 'out.csv'), candidates: join(folder, 'pairs.csv') }),
    /there is no folder/u,
  ],
  ['one file for both', (): object => ({ out: join(folder, 'x.csv'), candidates: join(folder, 'x.csv') }), /different files/u],
  ['the file that is read', (): object => ({ out: join(folder, 'in.csv') }), /different files/u],
])('identity match refuses to write to %s before anything is written', async (_, paths, words) => {
  const file = join(folder, 'in.csv');
  await writeFile(file, GOOD);
  await expect(identityMatchCommand({ in: file, columns: COLUMNS, kind: 'contact', ...paths() }, silent())).rejects.toThrow(words);
  expect(await readdir(folder)).toEqual(['in.csv']);
  expect(await readFile(file, 'utf8')).toBe(GOOD);
});
