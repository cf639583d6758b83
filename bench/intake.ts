// How fast webhooks are taken in by a gateway process while a worker process works off a backlog; with --together one process is both. Asserts the limits it prints.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { createWebhookSender, webhookSettings } from '../connectors/webhook-registry.ts';
import { removePlace } from '../src/platform/embedded-place.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { migrate } from '../src/platform/migrate.ts';
import { createDatabase } from '../src/platform/postgres.ts';
import { storeIncoming } from '../src/timeline/intake/incoming-store.ts';
import type { Delivery } from '../src/timeline/intake/incoming-store.ts';
import { createClaims } from './claims.ts';
import { BATCH, makeBody, SENDERS, sendLoad } from './intake-load.ts';
import type { Outcome } from './intake-load.ts';
import { machineLine } from './machine.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '1200' },
    backlog: { type: 'string', default: '100000' },
    together: { type: 'boolean', default: false },
  },
});
const [seconds, rate, backlog] = [Number(values.seconds), Number(values.rate), Number(values.backlog)];
const PEAK_SECONDS = Math.min(10, seconds);
const { failures, hold } = createClaims();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await using resources = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), 'overlay-bench-intake-'));
resources.defer(async () => await removePlace(folder));
// Root runs the server as another user, who must be able to enter.
await chmod(folder, 0o755);
const server = resources.use(await startEmbeddedPostgres({ directory: join(folder, 'postgres') }));
const database = resources.use(createDatabase({ url: server.url }));
const file = join(folder, 'overlay.config.json');
const senderSettings = Object.fromEntries(Object.entries(SENDERS).map(([name, { settings }]) => [name, settings]));
await writeFile(
  file,
  JSON.stringify({ port: 0, dataDirectory: '.', logLevel: 'warn', webhooks: { senders: senderSettings, maxPerSecond: 100_000 } }),
);
await migrate(database);
await pile(backlog);
const gateway = await startProgram(values.together ? 'all' : 'gateway');
const { url } = z.object({ url: z.string() }).parse(JSON.parse(gateway.said));
if (!values.together) await startProgram('worker');
const before = await count();
// What else runs here decides as much as we do.
say(`${machineLine()}, load average ${(loadavg()[0] ?? 0).toFixed(1)}`);
say(
  `${before.waiting} events wait; ${rate} a second are sent for ${seconds} s, half of them one by one, half in batches of 100, by ${Object.keys(SENDERS).length} senders`,
);
const warm = await sendLoad({ url, seconds: Math.min(5, seconds), rate: rate / 2 });
const memory = watchMemory(gateway.pid);
const paced = await sendLoad({ url, seconds, rate });
const held = memory.stop();
const after = await count();
const peak = await sendLoad({ url, seconds: PEAK_SECONDS, rate: undefined });
show(paced, 'at this rate');
show(peak, 'as fast as it goes');
say(
  `memory        ${held.first.toFixed(0)} MiB at the start, ${held.last.toFixed(0)} MiB at the end, ${held.slope.toFixed(1)} MiB a minute over the last half`,
);
say(`worked off    ${Math.max(0, after.applied - before.applied)} events meanwhile, ${after.waiting} wait, ${after.dead} dead`);
check(paced);
await checkStored();
if (failures.length > 0) {
  say(`Not held: ${failures.join('; ')}.`);
  process.exitCode = 1;
}

/** The program as a person starts it; what it prints when it is up. */
async function startProgram(role: 'all' | 'gateway' | 'worker'): Promise<{ readonly said: string; readonly pid: number }> {
  const program = fileURLToPath(new URL('../bin/crm-overlay.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, 'start', '--json', '--role', role, '--config', file], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  resources.defer(async () => {
    child.kill('SIGINT');
    await ended;
  });
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  return { said: String(line), pid: child.pid ?? 0 };
}

/** A backlog as the senders themselves would have left it: half of it from batches. */
async function pile(events: number): Promise<void> {
  const turns = [
    'mailings',
    ...Array.from({ length: BATCH }, (_, at) => (at % 2 === 0 ? ('billing' as const) : ('support' as const))),
  ] as const;
  const senders = new Map(turns.map((name) => [name, createWebhookSender(name, webhookSettings.parse(SENDERS[name].settings))]));
  // Far from the numbers of the load.
  let number = 1_000_000_000;
  for (let piled = 0; piled < events;) {
    const deliveries: Delivery[] = [];
    for (const name of turns) {
      number += 1;
      const now = Date.now();
      const { headers, body } = SENDERS[name].sign(makeBody(name, number, now).body, now);
      const received = senders.get(name)?.receive({ url: '', headers, body: Buffer.from(body) }, { now });
      if (received !== undefined) deliveries.push({ sender: name, received });
    }
    piled += await storeIncoming(database, deliveries, new Date().toISOString());
  }
}

interface Count {
  readonly all: number;
  readonly waiting: number;
  readonly applied: number;
  readonly dead: number;
}

async function count(): Promise<Count> {
  const [row] = await database.query<Count>(
    `select count(*)::int as all, count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'applied')::int as applied,
       count(*) filter (where state = 'dead')::int as dead
     from timeline.incoming`,
  );
  return row ?? { all: 0, waiting: 0, applied: 0, dead: 0 };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function show({ latencies, acknowledged, statuses, seconds: took }: Outcome, how: string): void {
  const [p50, p99, max] = [0.5, 0.99, 1].map((share) => quantile(latencies, share).toFixed(1));
  say(`${how.padEnd(19)} ${Math.round(acknowledged / took)} events/s acknowledged, answers p50 ${p50} ms, p99 ${p99} ms, max ${max} ms`);
  const refused = [...statuses].filter(([status]) => status < 200 || status >= 300);
  const words = [429, 503].map((status) => `${status}: ${statuses.get(status) ?? 0}`);
  const others = refused
    .filter(([status]) => status !== 429 && status !== 503)
    .map(([status, times]) => `${status === 0 ? 'broken' : status}: ${times}`);
  say(`${''.padEnd(19)} refused ${[...words, ...others].join(', ')}`);
}

function check({ latencies, acknowledged, seconds: took }: Outcome): void {
  say(`≥ 1,000 events/s acknowledged   ${hold('1,000 events/s', acknowledged / took >= 1_000)}`);
  say(`p99 ≤ 250 ms (aim 50)           ${hold('p99 at most 250 ms', quantile(latencies, 0.99) <= 250)}`);
  say(`max < 1 s                       ${hold('max below 1 s', quantile(latencies, 1) < 1_000)}`);
}

/** Everything that was acknowledged is in the log, also what the warm-up sent. */
async function checkStored(): Promise<void> {
  const stored = (await count()).all - before.all;
  const sent = warm.acknowledged + paced.acknowledged + peak.acknowledged;
  say(`acknowledged = stored           ${hold('acknowledged = stored', stored === sent)} (${sent} acknowledged, ${stored} stored)`);
}

/** Resident memory of a process, each second. */
function watchMemory(of: number): { stop(): { readonly first: number; readonly last: number; readonly slope: number } } {
  const samples: { readonly minute: number; readonly mib: number }[] = [];
  const from = performance.now();
  const look = async (): Promise<void> => {
    const status = await readFile(`/proc/${of}/status`, 'utf8').catch(() => '');
    const kib = Number(/VmRSS:\s+(?<kib>\d+)/u.exec(status)?.groups?.['kib'] ?? Number.NaN);
    samples.push({ minute: (performance.now() - from) / 60_000, mib: kib / 1_024 });
  };
  void look();
  const timer = setInterval(() => void look(), 1_000);
  return {
    stop() {
      clearInterval(timer);
      const half = samples.slice(Math.floor(samples.length / 2));
      return { first: samples[0]?.mib ?? Number.NaN, last: samples.at(-1)?.mib ?? Number.NaN, slope: slopeOf(half) };
    },
  };
}

function slopeOf(samples: readonly { readonly minute: number; readonly mib: number }[]): number {
  const [x, y] = [mean(samples.map(({ minute }) => minute)), mean(samples.map(({ mib }) => mib))];
  const spread = samples.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
  return samples.reduce((sum, { minute, mib }) => sum + (minute - x) * (mib - y), 0) / spread;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
