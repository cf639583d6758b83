import { mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import { loadConfig } from '../../src/config.ts';
import { PINNABLE } from '../../src/identity/pin.ts';
import { toSourceSettings } from '../../src/open-connectors.ts';

const page = await readFile(new URL('../../docs/identity.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/<!-- example:(?<name>\w+) -->\n```graphql\n(?<text>[\s\S]*?)```/gu)].map(
  ({ groups = {} }) => [groups['name'] ?? '', groups['text'] ?? ''] as const,
);

const folder = new URL('../../schema/', import.meta.url);
const parts = await Promise.all(
  (await readdir(folder)).filter((name) => name.endsWith('.graphql')).map(async (name) => await readFile(new URL(name, folder), 'utf8')),
);
const schema = buildSchema(parts.join('\n'));

test('the page on who is who shows every kind of decision', () => {
  expect(examples.map(([name]) => name)).toEqual(['why', 'reviews', 'reject', 'merge', 'decisions', 'pin', 'revoke']);
});

test.each(examples)('the example %s is one that the schema answers', (_name, text) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

test.each(['account', 'contact', 'deal', 'ticket', 'owner'] as const)(
  'names every field of an %s that can be pinned, and no other',
  (kind) => {
    const row = new RegExp(`^\\| ${kind} \\| (?<fields>.*) \\|$`, 'mu').exec(page)?.groups?.['fields'] ?? '';
    expect([...row.matchAll(/`(?<field>\w+)`/gu)].map(({ groups = {} }) => groups['field'] ?? '').toSorted()).toEqual(
      Object.keys(PINNABLE[kind]).toSorted(),
    );
  },
);

test('names every rule by which a value wins', () => {
  for (const rule of [
    'steward',
    'verified source',
    'most exact',
    'most recent',
    'most complete',
    'first record',
    'only value',
    'same in all',
    'any source',
    'earliest',
  ])
    expect(page).toContain(`\`${rule}\``);
});

test('declares a verified source by settings that the program reads, and is refused for a field that there is not', async () => {
  const written = /<!-- example:config -->\n```json\n(?<text>[\s\S]*?)```/u.exec(page)?.groups?.['text'] ?? '';
  await using folderOfConfig = await mkdtempDisposable(join(tmpdir(), 'overlay-identity-'));
  const settingsOf = async (text: string): Promise<unknown> => {
    const file = join(folderOfConfig.path, 'overlay.config.json');
    await writeFile(file, text);
    const config = loadConfig({ environment: { HUBSPOT_TOKEN: 'pat-1' }, file, cwd: folderOfConfig.path });
    return toSourceSettings(config)('hubspot').verified;
  };
  expect(await settingsOf(written)).toEqual({ contact: ['email', 'title'], account: ['phone'] });
  await expect(settingsOf(written.replace('"title"', '"shoeSize"'))).rejects.toThrow('verified');
});
