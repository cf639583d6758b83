import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { runProgram } from '../support/program.ts';
import { simulateCases } from '../trust/calibration/drifting-cases.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-confidence-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const WORDS = {
  '--deals': 'deals.csv',
  '--outcomes': 'outcomes.csv',
  '--id': 'id',
  '--opened': 'opened',
  '--closed': 'closed',
  '--outcome': 'outcome',
  '--won': 'Won',
  '--features': 'size,source,agent',
  '--train-until': '2023-01-01',
  '--out': 'predictions.csv',
};

test('backtest learns from what closed before the day and writes a probability for every other deal', async () => {
  const rows = await writeCases(800);
  const { code, stdout } = await backtest({});
  expect(code).toBe(0);
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({ method: expect.stringMatching(/^(?:platt|beta|isotonic)$/u), signal: true, scored: expect.any(Number) });
  expect(report).toMatchObject({ basis: expect.arrayContaining([expect.stringContaining('The columns carry a signal')]) });
  expect(report).toMatchObject({ auc: expect.any(Number), brier: expect.any(Number), ece: expect.any(Number) });
  const [header, ...lines] = (await readFile(join(folder, 'predictions.csv'), 'utf8')).trim().split('\n');
  expect(header).toBe('id,p');
  const predicted = rows.filter(({ closed }) => closed === '' || closed >= '2023-01-01').map(({ id }) => id);
  expect(lines.map((line) => line.split(',')[0])).toEqual(predicted);
  // An open deal is predicted, too.
  expect(predicted).toContain('d799');
  for (const line of lines) expect(Number(line.split(',')[1])).toBeGreaterThan(0);
});

test('below the data floor p is empty and the scores are null', async () => {
  await writeCases(40);
  const { code, stdout } = await backtest({ '--train-until': '2022-06-01' });
  expect({ code, report: JSON.parse(stdout) as unknown }).toMatchObject({
    code: 0,
    report: { method: 'none', signal: false, auc: null, brier: null, ece: null, basis: [expect.stringContaining('at least 30')] },
  });
  expect(await readFile(join(folder, 'predictions.csv'), 'utf8')).toMatch(/^id,p\n(?:d\d+,\n)+$/u);
});

test.each([
  ['a column that is not there', { '--features': 'sise,source' }, 'BAD_USER_INPUT', 'did you mean size?'],
  ['a feature that knows the outcome', { '--features': 'size,outcome' }, 'BAD_USER_INPUT', 'knows the outcome'],
  ['no case closed before the day', { '--train-until': '2001-01-01' }, 'BAD_USER_INPUT', 'the earliest was closed on 2022-'],
  ['an outcome that never occurs', { '--won': 'won' }, 'BAD_USER_INPUT', 'outcome is never won'],
  ['a day that may be two', { '--train-until': '1/2/2023' }, 'BAD_USER_INPUT', '2023-01-02 or 2023-02-01'],
  ['no day', { '--train-until': 'soon' }, 'BAD_USER_INPUT', 'cannot be read as a day'],
] as const)('%s is refused with what to do, and nothing is written', async (...[, changed, errorCode, words]) => {
  await writeCases(120);
  const { code, stdout } = await backtest(changed);
  expect({ code, answer: JSON.parse(stdout) as unknown }).toMatchObject({
    code: 1,
    answer: { error: { code: errorCode, message: expect.stringContaining(words) } },
  });
  expect((await readdir(folder)).toSorted()).toEqual(['deals.csv', 'outcomes.csv']);
});

test.each([
  ['deals.csv', 'id,opened,size,source,agent\na,2022-01-01,1,x,y\nb,whenever,1,x,y\n', 'deals.csv: Line 3'],
  ['deals.csv', 'id,opened,size,source,agent\na,2022-01-01,1,x,y\na,2022-01-02,1,x,y\n', 'deals.csv: Line 3'],
  ['outcomes.csv', 'id,closed,outcome\nd1,31/31/2022,Won\n', 'outcomes.csv: Line 2'],
  ['outcomes.csv', 'id,closed,outcome\nd1,2022-01-01\n', 'outcomes.csv: Line 2'],
])('a fault in %s is told with its line', async (file, text, words) => {
  await writeCases(120);
  await writeFile(join(folder, file), text);
  const { code, stdout } = await backtest({});
  expect({ code, answer: JSON.parse(stdout) as unknown }).toMatchObject({
    code: 1,
    answer: { error: { code: 'BAD_FILE', message: expect.stringContaining(words) } },
  });
});

interface Row {
  readonly id: string;
  readonly closed: string;
}

/** The last case is still open. */
async function writeCases(count: number): Promise<readonly Row[]> {
  const cases = simulateCases({ seed: 8, count, strength: 2, level: [0, 0] });
  const rows = cases.map((one, at) => ({
    id: `d${at}`,
    opened: toDay(one.openedOn),
    closed: at === count - 1 ? '' : toDay(one.closedOn),
    outcome: at === count - 1 ? '' : one.happened ? 'Won' : 'Lost',
    values: one.values,
  }));
  const deals = rows.map(({ id, opened, values }) => [id, opened, ...values].join(','));
  const outcomes = rows.filter(({ closed }) => closed !== '').map(({ id, closed, outcome }) => [id, closed, outcome].join(','));
  await writeFile(join(folder, 'deals.csv'), `${['id,opened,size,source,agent', ...deals].join('\n')}\n`);
  await writeFile(join(folder, 'outcomes.csv'), `${['id,closed,outcome', ...outcomes].join('\n')}\n`);
  return rows;
}

function toDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

async function backtest(changed: Readonly<Partial<Record<keyof typeof WORDS, string>>>): Promise<{ code: number | null; stdout: string }> {
  const words = Object.entries({ ...WORDS, ...changed }).flat();
  return await runProgram(['confidence', 'backtest', ...words, '--json'], { cwd: folder });
}
