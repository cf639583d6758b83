import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { runProgram } from '../support/program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-privacy-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const NOTES = [
  {
    id: 'n1',
    text: 'Call with ANNA MÜLLER.\u2028Annas Team at Norfeld, anna@norfeld.example [PERSON_9]',
    known_entities: [
      { id: 'c1', type: 'PERSON', given_name: 'Anna', family_name: 'Müller', display_name: 'Anna Müller', email: 'anna@norfeld.example' },
      { id: 'account', type: 'ORG', name: 'Norfeld GmbH', domain: 'norfeld.example' },
    ],
  },
  { id: 'n2', text: '' },
];

const lines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const write = async (name: string, text: string): Promise<void> => await writeFile(join(folder, name), text);
const read = async (name: string): Promise<string> => await readFile(join(folder, name), 'utf8');

const KEY = { OVERLAY_MASTER_KEY: 'a secret of more than thirty-two characters' };
const run = async (words: readonly string[], environment: Readonly<Record<string, string>> = {}): ReturnType<typeof runProgram> =>
  await runProgram(['privacy', ...words], { cwd: folder, environment });
const mask = ['mask', '--in', 'notes.jsonl', '--out', 'masked.jsonl', '--vault', 'vault'];
const unmask = ['unmask', '--in', 'masked.jsonl', '--vault', 'vault', '--out', 'text.jsonl'];

test('notes are masked, spans told, and put back byte for byte with a key made beside the vault', async () => {
  await write('notes.jsonl', lines(...NOTES));
  const masked = await run(mask);
  expect({ code: masked.code, stdout: masked.stdout }).toEqual({ code: 0, stdout: expect.stringContaining('vault.key') });
  expect(await read('masked.jsonl')).toBe(
    lines(
      {
        id: 'n1',
        masked: 'Call with [PERSON_1].\u2028[PERSON_1] Team at [ORG_1], [EMAIL_1] [LITERAL_1]',
        spans: [
          { start: 10, end: 21, label: 'PERSON' },
          { start: 23, end: 28, label: 'PERSON' },
          { start: 37, end: 44, label: 'ORG' },
          { start: 46, end: 66, label: 'EMAIL' },
        ],
      },
      { id: 'n2', masked: '', spans: [] },
    ),
  );
  const vault = (await read('vault')) + (await read('vault.key'));
  expect(vault).not.toMatch(/anna|müller|norfeld/iu);
  expect((await stat(join(folder, 'vault'))).mode.toString(8)).toMatch(/600$/u);
  expect((await run(unmask)).code).toBe(0);
  expect(await read('text.jsonl')).toBe(lines(...NOTES.map(({ id, text }) => ({ id, text }))));
});

test('a vault made with the master key opens with that key only', async () => {
  await write('notes.jsonl', lines(...NOTES));
  await run(mask, KEY);
  expect(await readdir(folder)).toEqual(['masked.jsonl', 'notes.jsonl', 'vault']);
  const other = await run([...unmask, '--json'], { OVERLAY_MASTER_KEY: 'another secret of more than thirty-two characters' });
  expect(JSON.parse(other.stdout)).toMatchObject({ error: { code: 'BAD_FILE', action: expect.stringContaining('OVERLAY_MASTER_KEY') } });
  const none = await run([...unmask, '--json']);
  expect(JSON.parse(none.stdout)).toMatchObject({ error: { code: 'BAD_FILE', message: expect.stringContaining('vault.key') } });
  expect(await readdir(folder)).toEqual(['masked.jsonl', 'notes.jsonl', 'vault']);
  expect((await run(unmask, KEY)).code).toBe(0);
});

test('an answer written with the tokens gets the canonical names, and no token of another note', async () => {
  await write('notes.jsonl', lines(...NOTES));
  await run(mask, KEY);
  await write('masked.jsonl', lines({ id: 'n1', masked: 'Write to [person_1]' }, { id: 'n2', masked: 'and [PERSON_1]' }));
  await run(unmask, KEY);
  expect(await read('text.jsonl')).toBe(lines({ id: 'n1', text: 'Write to Anna Müller' }, { id: 'n2', text: 'and [PERSON_1]' }));
});

test.each([
  ['no JSON', '{"id":"a","text":"x"}\n{"id":', 'Line 2 is no JSON object'],
  ['an id twice', lines({ id: 'a', text: 'x' }, { id: 'b', text: 'x' }, { id: 'a', text: 'y' }), 'Line 3 has the id of line 1'],
  ['no text', lines({ id: 'a', text: 'x' }, { id: 'b' }), 'Line 2 needs another text'],
  ['an entity without a name', lines({ id: 'a', text: 'x', known_entities: [{ id: 'c', type: 'PERSON' }] }), 'Line 1 needs another'],
])('a fault is told with its line, and nothing is written: %s', async (_name, text, message) => {
  await write('notes.jsonl', text);
  const { code, stdout } = await run([...mask, '--json'], KEY);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'BAD_FILE', message: expect.stringContaining(message) } });
  expect(await readdir(folder)).toEqual(['notes.jsonl']);
});

test('text that is not UTF-8 is told with its line, and nothing is written', async () => {
  await writeFile(
    join(folder, 'notes.jsonl'),
    Buffer.concat([Buffer.from(lines({ id: 'a', text: 'x' })), Buffer.from([0x7b, 0xff, 0x7d])]),
  );
  const { stdout } = await run([...mask, '--json'], KEY);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'BAD_FILE', message: expect.stringContaining('Line 2 is not UTF-8') } });
  expect(await readdir(folder)).toEqual(['notes.jsonl']);
});

test('files that would be written over one another are refused, and stay as they are', async () => {
  await write('notes.jsonl', lines(...NOTES));
  const { stdout } = await run(['mask', '--in', 'notes.jsonl', '--out', 'masked.jsonl', '--vault', './masked.jsonl', '--json'], KEY);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'BAD_USER_INPUT', message: expect.stringContaining('--vault') } });
  expect(await readdir(folder)).toEqual(['notes.jsonl']);
});

test('a masked text of an id the vault does not hold is refused with its line', async () => {
  await write('notes.jsonl', lines(...NOTES));
  await run(mask, KEY);
  await write('masked.jsonl', lines({ id: 'n2', masked: '' }, { id: 'n3', masked: '' }));
  const { stdout } = await run([...unmask, '--json'], KEY);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'BAD_FILE', message: expect.stringContaining('Line 2') } });
});

test('explain tells which rule masked what', async () => {
  await write('notes.jsonl', lines(...NOTES));
  const { stdout } = await run(['explain', '--in', 'notes.jsonl', '--id', 'n1', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    spans: [{ rule: 'known-name', text: 'ANNA MÜLLER' }, { rule: 'known-name' }, { rule: 'known-name' }, { rule: 'known-email' }],
  });
  const neither = await run(['explain', '--json']);
  expect(JSON.parse(neither.stdout)).toMatchObject({ error: { code: 'BAD_USER_INPUT' } });
});
