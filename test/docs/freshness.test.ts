import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { loadConfig } from '../../src/config.ts';
import { createMemoryReaders } from '../gateway/memory-readers.ts';
import { startGateway } from '../gateway/start-gateway.ts';

const page = await readFile(new URL('../../docs/freshness.md', import.meta.url), 'utf8');

/** The fenced block that follows a marker. */
function example(marker: string): string {
  return new RegExp(`<!-- example:${marker} -->\\n\`\`\`\\w+\\n(?<text>[\\s\\S]*?)\`\`\``, 'u').exec(page)?.groups?.['text'] ?? '';
}

async function configOf(content: string): Promise<ReturnType<typeof loadConfig>> {
  const folder = await mkdtemp(join(tmpdir(), 'overlay-freshness-'));
  try {
    const file = join(folder, 'overlay.config.json');
    await writeFile(file, content);
    return loadConfig({ environment: {}, file, cwd: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the page on freshness', () => {
  test.each(['now', 'part'])('shows a query that is answered (%s)', async (marker) => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const { data, errors } = await gateway.query(example(marker), { variables: { id: 'acc_0001' } });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ account: { name: 'Northwind 0001', deals: { edges: [{ node: { name: expect.any(String) } }, {}] } } });
  });

  test('shows settings that the program reads', async () => {
    const { freshness } = await configOf(example('config'));
    expect(freshness).toMatchObject({
      deadlineMs: 5_000,
      deal: { maxAgeMs: 60_000, staleWhileRevalidateMs: 600_000, staleIfErrorMs: 86_400_000 },
      owner: { maxAgeMs: 86_400_000, staleWhileRevalidateMs: 3_600_000 },
    });
  });

  test('states the defaults that the program has', async () => {
    const { deadlineMs, ...kinds } = (await configOf('{}')).freshness;
    const states = (word: string): string =>
      new RegExp(`\`${word}\`[^|]*\\|[^|]*\\| (?<text>[^|]+) \\|`, 'u').exec(page)?.groups?.['text'] ?? '';
    expect([states('maxAge'), states('staleWhileRevalidate'), states('staleIfError')]).toEqual(['5 minutes', '1 hour', '7 days']);
    for (const kind of Object.values(kinds))
      expect(kind).toEqual({ maxAgeMs: 5 * 60_000, staleWhileRevalidateMs: 3_600_000, staleIfErrorMs: 7 * 86_400_000 });
    expect(page).toContain(`(${deadlineMs / 1_000} seconds)`);
  });
});
