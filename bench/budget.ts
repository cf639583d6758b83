// How much of HubSpot's published burst several processes use together, and that they never use more: real processes on one database,
// counted where their calls arrive.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { createHubspotSimulator } from '../connectors/hubspot/simulator/server.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { migrate } from '../src/platform/migrate.ts';
import { createDatabase } from '../src/platform/postgres.ts';
import { hubspotAccounts } from './hubspot-accounts.ts';
import { machineLine } from './machine.ts';

const SPENDER = fileURLToPath(new URL('../test/support/budget-spender.ts', import.meta.url));
const { values } = parseArgs({
  options: {
    processes: { type: 'string', default: '2' },
    calls: { type: 'string', default: '190' },
    'window-ms': { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '60' },
  },
});
const [processes, perWindow, windowMs] = [Number(values.processes), Number(values.calls), Number(values['window-ms'])];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'overlay-bench-budget-'));
await using resources = new AsyncDisposableStack();
resources.defer(async () => await rm(folder, { recursive: true, force: true }));
const { url } = resources.use(await startEmbeddedPostgres({ directory: folder }));
const database = resources.use(createDatabase({ url }));
await migrate(database);
const portal = resources.use(createHubspotSimulator({ data: hubspotAccounts(1), limits: 'on', allowance: { perWindow, windowMs } }));
await portal.listen(0);

const options = JSON.stringify({ baseUrl: portal.baseUrl, token: portal.credentials.token, callsPerWindow: perWindow, windowMs });
const spenders = Array.from({ length: processes }, () =>
  spawn(process.execPath, [SPENDER, url, options], { stdio: ['ignore', 'pipe', 'inherit'] }),
);
await Promise.all(spenders.map(async ({ stdout }) => await once(stdout, 'data')));
await pause(Number(values.seconds) * 1_000);
const ended = spenders.map(async (spender) => await once(spender, 'exit'));
for (const spender of spenders) spender.kill('SIGTERM');
await Promise.all(ended);

const arrivals = portal.calls.map(({ at }) => at).toSorted((a, b) => a - b);
const most = Math.max(...arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + windowMs).length));
// Calls come in bursts of a whole window: from the first of one burst to the first of another.
const whole = Math.floor((arrivals.length - 1) / perWindow);
const goodput = (whole * windowMs) / ((arrivals[whole * perWindow] ?? 0) - (arrivals[0] ?? 0));
const [written] = await database.query<{ updates: string }>(
  `select n_tup_upd as updates from pg_stat_user_tables where schemaname = 'records' and relname = 'source_budget'`,
);
say(`${processes} processes, ${perWindow} calls in any ${windowMs / 1_000} s published, ${values.seconds} s`);
say(`most in any window   ${most}`);
say(`goodput              ${(100 * goodput).toFixed(1)} % of what is published`);
say(`refused (429)        ${portal.calls.filter(({ status }) => status === 429).length}`);
say(`grants written       ${written?.updates ?? '?'} for ${arrivals.length} calls`);
say(machineLine());
