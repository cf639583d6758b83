import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bundleExplorer } from '../../src/gateway/explorer/bundle-explorer.ts';
import { createMemoryReaders } from './memory-readers.ts';
import { startGateway } from './start-gateway.ts';

const noFault = (cause: unknown): never => {
  throw new Error('The cache could not be written.', { cause });
};

describe('the explorer', () => {
  let cacheDirectory: string;

  beforeAll(async () => {
    cacheDirectory = await mkdtemp(join(tmpdir(), 'overlay-explorer-'));
    await bundleExplorer(cacheDirectory, noFault);
  });
  afterAll(async () => await rm(cacheDirectory, { recursive: true, force: true }));

  test('is taken from the cache by the next start, byte for byte', async () => {
    const [folder, ...others] = await readdir(cacheDirectory);
    expect(others).toEqual([]);
    await rm(join(cacheDirectory, folder ?? '', 'explorer.css'));
    const again = await bundleExplorer(cacheDirectory, noFault);
    expect(folder).toBe(`explorer-${again.hash}`);
    // A bundle that had been built anew would have its style sheet back.
    expect(again.files.has('explorer.css')).toBe(false);
    expect([...again.files.keys()]).toEqual(
      expect.arrayContaining(['explorer.js', 'editor.worker.js', 'json.worker.js', 'graphql.worker.js']),
    );
  });

  test('is served from this host alone: nothing else may run, load or be called', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }), { cacheDirectory });
    const page = await fetch(gateway.url, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self';/u,
    );
    const addresses = [...(await page.text()).matchAll(/(?:src|href)="(?<address>[^"]+)"/gu)].map(({ groups }) => groups?.['address']);
    expect(addresses.filter((address) => address !== 'data:,')).toHaveLength(2);
    expect(addresses.every((address) => address?.startsWith('/explorer/') || address === 'data:,')).toBe(true);
  });

  test('lets browsers keep its files for ever, and has none under another hash', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }), { cacheDirectory });
    const { hash } = await bundleExplorer(cacheDirectory, noFault);
    const script = await fetch(`${gateway.url}explorer/${hash}/explorer.js`);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await script.text()).length).toBeGreaterThan(100_000);
    for (const path of ['0000/explorer.js', `${hash}/missing.js`, `${hash}/..%2f..%2fpackage.json`]) {
      expect((await fetch(`${gateway.url}explorer/${path}`)).status).toBe(404);
    }
  });

  test('works from memory where its cache cannot be written', async () => {
    const faults: unknown[] = [];
    const { files } = await bundleExplorer('/dev/null/cache', (cause) => faults.push(cause));
    expect(files.has('explorer.js')).toBe(true);
    expect(faults).toHaveLength(1);
  });
});
