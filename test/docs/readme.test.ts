import { readFile } from 'node:fs/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { FIELD_NAMES } from '../../connectors/connector.ts';
import { loadConfig } from '../../src/config.ts';
import { startCompany, startProduct } from '../support/company.ts';
import { runProgram } from '../support/program.ts';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

/** The fenced blocks that follow a marker, in order. */
function examples(marker: string): readonly string[] {
  const pattern = new RegExp(`<!-- example:${marker} -->\\n\`\`\`\\w+\\n(?<text>[\\s\\S]*?)\`\`\``, 'gu');
  return [...readme.matchAll(pattern)].map(({ groups }) => groups?.['text'] ?? '');
}

describe('the README', () => {
  test('shows the answer that its query really gets from the demo company', async () => {
    const [query = ''] = examples('query');
    const [answer = ''] = examples('answer');
    await using company = await startCompany({ seed: 1, accounts: 200, asOf: '2026-11-22' });
    await using product = await startProduct({ sources: company.sources });
    const { data, errors } = await product.query(query);
    expect(errors).toBeUndefined();
    expect(JSON.parse(answer)).toEqual({ data });
  });

  test.each(examples('config').map((text) => [/"type": "(?<type>\w+)"/u.exec(text)?.groups?.['type'] ?? '', text]))(
    'shows a configuration for %s that the program reads',
    async (type, text) => {
      const folder = await mkdtemp(join(tmpdir(), 'overlay-readme-'));
      const file = join(folder, 'overlay.config.json');
      await writeFile(file, text);
      const variables = Object.fromEntries(
        [...text.matchAll(/\$\{(?<name>\w+)\}/gu)].map(({ groups }) => [groups?.['name'] ?? '', 'postgres://value']),
      );
      const { sources } = loadConfig({ environment: variables, file, cwd: folder });
      expect(Object.values(sources).map((source) => source.type)).toEqual([type]);
      await rm(folder, { recursive: true });
    },
  );

  test('names only commands and options that exist', async () => {
    const named = [...readme.matchAll(/npx crm-overlay (?<command>\w+(?: [a-z]+)?)(?<options>[^`\n#]*)/gu)];
    expect(named.length).toBeGreaterThan(3);
    for (const { groups } of named) {
      const { code, stdout } = await runProgram([...(groups?.['command'] ?? '').split(' '), '--help'], { cwd: tmpdir() });
      expect(code).toBe(0);
      for (const [option] of (groups?.['options'] ?? '').matchAll(/--[\w-]+/gu)) expect(stdout).toContain(option);
    }
  });

  test('names only npm scripts that exist', async () => {
    const { scripts } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    for (const [, name = ''] of readme.matchAll(/npm run ([\w:]+)/gu)) expect(Object.keys(scripts)).toContain(name);
  });
});

test('docs/sql-mapping.md shows a mapping that the program reads, and lists every field of every kind', async () => {
  const page = await readFile(new URL('../../docs/sql-mapping.md', import.meta.url), 'utf8');
  const [, mapping = ''] = /```jsonc\n(?<mapping>[\s\S]*?)```/u.exec(page) ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'overlay-mapping-'));
  const file = join(folder, 'overlay.config.json');
  await writeFile(
    file,
    `{ "sources": { "legacy": { "type": "sql", "dialect": "postgres", "url": "postgres://localhost/x", "mapping": ${mapping} } } }`,
  );
  expect(Object.keys(loadConfig({ environment: {}, file, cwd: folder }).sources)).toEqual(['legacy']);
  await rm(folder, { recursive: true });
  for (const [kind, names] of Object.entries(FIELD_NAMES)) {
    const words = new RegExp(`\\*\\*${kind}\\*\\* (?<words>[^·.]*)`, 'u').exec(page)?.groups?.['words'] ?? '';
    expect(words.split(/[,\s]+/u).filter((word) => word !== '')).toEqual([...names]);
  }
});
