import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { runProgram } from '../support/program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-signals-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function toLines(...rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

test('signals read writes a label for every note, with evidence from its words', async () => {
  const notes = [
    { id: 'a', text: 'Nice lunch. She opted out of everything.', lang: 'en' },
    { id: 'b', text: 'In 2019 they opted out of everything.', date: '2026-03-01' },
    { id: 3, text: '' },
  ];
  await writeFile(join(folder, 'notes.jsonl'), toLines(...notes));
  const { code, stdout } = await runProgram(['signals', 'read', '--in', 'notes.jsonl', '--out', 'signals.jsonl'], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Written to signals.jsonl.') });
  const rows = (await readFile(join(folder, 'signals.jsonl'), 'utf8')).trim().split('\n');
  expect(rows.map((row): unknown => JSON.parse(row))).toMatchObject([
    { id: 'a', label: 'DO_NOT_PURSUE', evidence: 'She opted out of everything.' },
    { id: 'b' },
    { id: 3, label: 'NEUTRAL', evidence: null },
  ]);
});

test('timeline order writes the messages of every thread, oldest first', async () => {
  const text = 'Date: Tue, 3 Mar 2026 05:13:33 -0800\nFrom: Ann\n\nFine.\nOn 3 Mar 2026 08:00, Bo wrote:\n> Well?\n';
  await writeFile(join(folder, 'threads.jsonl'), toLines({ id: 't', text }));
  const { code } = await runProgram(['timeline', 'order', '--in', 'threads.jsonl', '--out', 'order.jsonl'], { cwd: folder });
  expect(code).toBe(0);
  expect(JSON.parse(await readFile(join(folder, 'order.jsonl'), 'utf8'))).toEqual({
    id: 't',
    events: [
      { offset: text.indexOf('On 3'), sentAt: '2026-03-03T08:00:00', sender: 'Bo' },
      { offset: 0, sentAt: '2026-03-03T13:13:33Z', sender: 'Ann' },
    ],
  });
});

test.each([
  ['not JSON', '{"id":"a","text":"x"}\nnot JSON\n', 'Line 2'],
  ['without a text', '{"id":"a"}\n', 'Line 1 has no text'],
  ['without an id', '{"text":"x"}\n', 'Line 1 has no id'],
  ['with an id that was there', '{"id":"a","text":"x"}\n\n{"id":"a","text":"y"}\n', 'Line 3 has the id of line 1'],
])('a line that is %s is named, and nothing is left behind', async (_, text, message) => {
  await writeFile(join(folder, 'in.jsonl'), text);
  for (const words of [
    ['signals', 'read'],
    ['timeline', 'order'],
  ]) {
    const { code, stdout } = await runProgram([...words, '--in', 'in.jsonl', '--out', 'out.jsonl', '--json'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'BAD_FILE', message: expect.stringContaining(message) } });
    expect(await readdir(folder)).toEqual(['in.jsonl']);
  }
});
