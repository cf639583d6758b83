import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { createHubspotSimulator } from '../../connectors/hubspot/simulator/server.ts';
import { mostWithin } from '../contracts/budget-ledger.ts';
import { createTestDatabase } from '../support/database.ts';
import { portalData } from './hubspot/portal-data.ts';

const SPENDER = fileURLToPath(new URL('../support/budget-spender.ts', import.meta.url));
const WINDOW = { perWindow: 60, windowMs: 3_000 };
const WINDOWS = 3.5;

test('two processes never make more calls than the published burst in any window, and reach 85 % of it for ever', async () => {
  await using database = await createTestDatabase();
  await using portal = createHubspotSimulator({ data: portalData(), limits: 'on', allowance: WINDOW });
  await portal.listen(0);
  const options = { baseUrl: portal.baseUrl, token: portal.credentials.token, callsPerWindow: WINDOW.perWindow, windowMs: WINDOW.windowMs };
  const processes = [1, 2].map(() =>
    spawn(process.execPath, [SPENDER, database.url, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const ended = processes.map(async (process) => await once(process, 'exit'));
  await Promise.all(processes.map(async ({ stdout }) => await once(stdout, 'data')));
  await pause(WINDOWS * WINDOW.windowMs);
  for (const process of processes) process.kill('SIGTERM');
  expect(await Promise.all(ended)).toEqual([
    [0, null],
    [0, null],
  ]);

  const arrivals = portal.calls.map(({ at }) => at).toSorted((a, b) => a - b);
  // Calls come in bursts of a whole window: from the first of one burst to the first of another.
  const whole = Math.floor((arrivals.length - 1) / WINDOW.perWindow);
  const elapsedMs = (arrivals[whole * WINDOW.perWindow] ?? 0) - (arrivals[0] ?? 0);
  expect(portal.calls.filter(({ status }) => status !== 200)).toEqual([]);
  expect(mostWithin(arrivals, WINDOW.windowMs)).toBeLessThanOrEqual(WINDOW.perWindow);
  expect(whole).toBeGreaterThan(1);
  expect((whole * WINDOW.windowMs) / elapsedMs).toBeGreaterThanOrEqual(0.85);
});
