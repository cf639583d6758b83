import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { createQueue } from '../../src/platform/queue.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createTestDatabase } from '../support/database.ts';

test('a job whose worker is killed is taken again, and blocks no other of its key', async () => {
  await using database = await createTestDatabase();
  await using queue = await createQueue({
    url: database.url,
    log: silentLog,
    queues: { letters: {}, syncs: { policy: 'one-per-key', retries: 0, expireSeconds: 3_600 } },
  });
  const program = fileURLToPath(new URL('../support/hanging-worker.ts', import.meta.url));
  const victim = spawn(process.execPath, [program, database.url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const taken = new Set<string>();
  await queue.send('letters', { to: 'somebody' });
  await queue.send('syncs', { source: 'crm' }, { key: 'crm' });
  for await (const line of createInterface({ input: victim.stdout })) if (taken.add(line).size === 2) break;
  victim.kill('SIGKILL');
  await once(victim, 'exit');

  const letter = Promise.withResolvers<unknown>();
  const sync = Promise.withResolvers<unknown>();
  await queue.work('letters', { handle: async ([payload]) => await Promise.resolve(letter.resolve(payload)) });
  await queue.work('syncs', { handle: async ([payload]) => await Promise.resolve(sync.resolve(payload)) });
  expect(await letter.promise).toEqual({ to: 'somebody' });
  // The killed pass had no retries: what matters is that the next one of its key is let in.
  const asking = setInterval(() => void queue.send('syncs', { source: 'crm' }, { key: 'crm' }), 500);
  expect(await sync.promise).toEqual({ source: 'crm' });
  clearInterval(asking);
});
