import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';

import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import { runProgram } from '../support/program.ts';

const page = await readFile(new URL('../../docs/privacy.md', import.meta.url), 'utf8');

function examples(marker: string): readonly string[] {
  const pattern = new RegExp(`<!-- example:${marker} -->\\n\`\`\`\\w+\\n(?<text>[\\s\\S]*?)\`\`\``, 'gu');
  return [...page.matchAll(pattern)].map(({ groups }) => groups?.['text'] ?? '');
}

const commands = examples('commands').flatMap((text) => [...text.matchAll(/npx crm-overlay (?<name>privacy \w+)(?<options>.*)/gu)]);

test.each(commands.map(({ groups }) => [groups?.['name'] ?? '', groups?.['options'] ?? '']))(
  'docs/privacy.md names a command that exists, with its options: %s',
  async (name, options) => {
    const { code, stdout } = await runProgram([...name.split(' '), '--help'], { cwd: tmpdir() });
    expect(code).toBe(0);
    for (const [option] of options.matchAll(/--[\w-]+/gu)) expect(stdout).toContain(option);
  },
);

test('what it explains, the program says', async () => {
  const { stdout } = await runProgram(['privacy', 'explain', '--text', 'Met Beatrix Holm, call +49 30 1234567'], { cwd: tmpdir() });
  expect(stdout).toContain('Met [PERSON_1], call [PHONE_1]');
});

test('its mutation fits the schema', async () => {
  const folder = new URL('../../schema/', import.meta.url).pathname;
  const files = globSync('*.graphql', { cwd: folder });
  const parts = await Promise.all(files.map(async (file) => await readFile(`${folder}${file}`, 'utf8')));
  const schema = buildSchema(parts.join('\n'));
  expect(examples('mutation')).toHaveLength(1);
  for (const text of examples('mutation')) expect(validate(schema, parse(text))).toEqual([]);
});

test('every test it points to is there', () => {
  const named = [...page.matchAll(/`(?<file>test\/[\w/.-]+)`/gu)].map(({ groups }) => groups?.['file'] ?? '');
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((file) => globSync(file, { cwd: new URL('../../', import.meta.url).pathname }).length === 0)).toEqual([]);
});
