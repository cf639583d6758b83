import { readFile } from 'node:fs/promises';

import { createClient } from 'graphql-ws';
import { expect, test } from 'vitest';

import { createMemoryReaders, SUMMARY_WORDS } from '../gateway/memory-readers.ts';
import { startGateway } from '../gateway/start-gateway.ts';

type Follow = (options: { url: string; query: string; id: string; onText: (text: string) => void }) => Promise<void>;

test('the client of docs/streams.md shows an answer growing to its end', async () => {
  const page = await readFile(new URL('../../docs/streams.md', import.meta.url), 'utf8');
  const query = /```graphql\n(?<code>[\s\S]*?)```/u.exec(page)?.groups?.['code'] ?? '';
  const script = /```js\n(?<code>[\s\S]*?)```/u.exec(page)?.groups?.['code'] ?? '';
  const body = script.replace(/^import .*$/mu, '').replace('export async function', 'return async function');
  // The page is run as it stands; only its import is handed in.
  // oxlint-disable-next-line typescript/no-implied-eval -- The code is ours, from our own documentation.
  const follow: Follow = new Function('createClient', body)(createClient);
  await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
  const texts: string[] = [];
  await follow({ url: `${gateway.url.replace('http', 'ws')}graphql`, query, id: 'acc_0001', onText: (text) => texts.push(text) });
  expect(texts.at(-1)).toBe(SUMMARY_WORDS.join(''));
  expect(new Set(texts).size).toBeGreaterThan(2);
});
