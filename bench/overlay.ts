import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { z } from 'zod';

import { openOverlay } from '../src/compose.ts';
import { loadConfig } from '../src/config.ts';
import { silentLog } from '../src/platform/telemetry.ts';
import type { BenchSystem } from './systems.ts';

/** The whole product over one system, with everything read once. */
export interface BenchOverlay extends AsyncDisposable {
  /** Golden ids of all accounts. */
  accountIds(): Promise<readonly string[]>;
  /** An answer without errors, and what it cost. */
  query(query: string): Promise<{ readonly data: unknown; readonly overlay: z.output<typeof report> }>;
}

const report = z.object({ calls: z.record(z.string(), z.number()), sqlStatements: z.number() });

const answer = z.object({ data: z.unknown(), errors: z.undefined().optional(), extensions: z.object({ overlay: report }) });

const page = z.object({
  accounts: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
  }),
});

/** Starts the product in this process and waits until it rests; nothing is polled afterwards. */
export async function startOverlay(system: BenchSystem, databaseUrl: string | undefined): Promise<BenchOverlay> {
  await using starting = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'overlay-bench-'));
  starting.defer(async () => await rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'overlay.config.json');
  await writeFile(
    file,
    JSON.stringify({
      port: 0,
      databaseUrl,
      dataDirectory: '.',
      logLevel: 'silent',
      poll: { everyMs: 86_400_000 },
      // What the bench counts are calls; a slow machine must not turn them into time-outs.
      freshness: { deadlineMs: 120_000 },
      sources: { [system.name]: system.settings },
    }),
  );
  const overlay = starting.use(await openOverlay(loadConfig({ environment: {}, file, cwd: folder }), { log: silentLog }));
  const gateway = starting.use(await overlay.startGateway());
  await overlay.startWorker();
  while ((await overlay.readiness()).length > 0 || !(await overlay.isIdle())) await pause(100);
  const running = starting.move();
  const query: BenchOverlay['query'] = async (text) => {
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-overlay-explain': '1' },
      body: JSON.stringify({ query: text }),
    });
    const { data, extensions } = answer.parse(await response.json());
    return { data, overlay: extensions.overlay };
  };
  return {
    query,
    async accountIds() {
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { data } = await query(
          `{ accounts(first: 100, after: ${JSON.stringify(after)}) { pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        );
        const { edges, pageInfo } = page.parse(data).accounts;
        ids.push(...edges.map(({ node }) => node.id));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      return ids;
    },
    [Symbol.asyncDispose]: async () => await running.disposeAsync(),
  };
}
