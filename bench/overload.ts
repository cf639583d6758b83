// What a dead model and a dead Redis cost the CRM fields at ten times the normal load, in slices taken in turn with calm ones; then what becomes of five times as many callers
// as a gateway can answer. The gateway is a process of its own. Asserts the limits it prints.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { writeLegacyDatabase } from '../src/demo/to-legacy.ts';
import { createWorld } from '../src/demo/world.ts';
import { removePlace } from '../src/platform/embedded-place.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { createDatabase } from '../src/platform/postgres.ts';
import { startForwarder } from '../test/support/forwarder.ts';
import { startRecorder } from '../test/support/recorder.ts';
import { createClaims } from './claims.ts';
import { machineLine } from './machine.ts';
import { callFor, callers, median, quantile } from './overload-calls.ts';
import type { Calls } from './overload-calls.ts';

const { values } = parseArgs({
  options: {
    slices: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '5' },
    rate: { type: 'string', default: '8' },
    'redis-url': { type: 'string' },
  },
});
const [slices, seconds, rate] = [Number(values.slices), Number(values.seconds), Number(values.rate)];
const { failures, hold } = createClaims();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await using resources = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), 'overlay-bench-overload-'));
resources.defer(async () => await removePlace(folder));
// Root runs the server as another user, who must be able to enter.
await chmod(folder, 0o755);
const server = resources.use(await startEmbeddedPostgres({ directory: join(folder, 'postgres') }));
const database = resources.use(createDatabase({ url: server.url }));
const recorder = resources.use(await startRecorder());
const model = resources.use(await startForwarder(Number(new URL(recorder.baseUrl).port)));
const redisAt = values['redis-url'] === undefined ? undefined : Number(new URL(values['redis-url']).port);
const redis = redisAt === undefined ? undefined : resources.use(await startForwarder(redisAt));
const url = await startGateway();
const ids = await readIds();

// What else runs here decides as much as we do.
say(`${machineLine()}, load average ${(loadavg()[0] ?? 0).toFixed(1)}`);
say(`normal load: ${rate} reads of CRM fields a second and a quarter as many of AI fields; slices of ${seconds} s`);
if (redis === undefined) say('SKIPPED: Redis is not taken away, as --redis-url names none.');
const faults = [
  { name: 'model dead', cut: model.cut, mend: async () => await model.mend(Number(new URL(recorder.baseUrl).port)), isBack: isModelBack },
  ...(redis === undefined || redisAt === undefined
    ? []
    : [{ name: 'Redis dead', cut: redis.cut, mend: async () => await redis.mend(redisAt), isBack: isRedisBack }]),
];
const calm: Calls[] = [];
const faulty = new Map<string, Calls[]>(faults.map(({ name }) => [name, []]));
const backMs = new Map<string, number>();
await slice(10);
for (let turn = 0; turn < slices; turn += 1) {
  for (const { name, cut, mend, isBack } of faults) {
    calm.push(await slice(1));
    await cut();
    faulty.get(name)?.push(await slice(10));
    await mend();
    const from = performance.now();
    while (!(await isBack())) await new Promise((resolve) => setTimeout(resolve, 50));
    backMs.set(name, Math.max(backMs.get(name) ?? 0, performance.now() - from));
  }
}
const calmMs = median(calm.map(({ base }) => quantile(base, 0.99)));
say(`calm, normal load         CRM fields p99 ${calmMs.toFixed(1)} ms (median of ${calm.length} slices)`);
for (const [name, taken] of faulty) {
  const faultyMs = median(taken.map(({ base }) => quantile(base, 0.99)));
  const serverErrors = taken.reduce(
    (sum, { statuses }) => sum + [...statuses].reduce((all, [status, times]) => all + (status >= 500 ? times : 0), 0),
    0,
  );
  const verdict = hold(`${name}: p99 at most 1.5 × calm + 5 ms`, faultyMs <= calmMs * 1.5 + 5);
  say(`${name}, ten times the load  CRM fields p99 ${faultyMs.toFixed(1)} ms, ${(faultyMs / calmMs).toFixed(2)} × calm  ${verdict}`);
  say(
    `  5xx ${serverErrors} ${hold(`${name}: no 5xx`, serverErrors === 0)}; AI fields ${wordsOf(taken)}; back after ${(backMs.get(name) ?? 0).toFixed(0)} ms at most`,
  );
}
await overload();
if (failures.length > 0) {
  say(`Not held: ${failures.join('; ')}.`);
  process.exitCode = 1;
}

/** One slice at so many times the normal load; every AI answer has to be written anew. */
async function slice(times: number): Promise<Calls> {
  await database.query('delete from insight.answer');
  return await callFor({ url, ids, seconds, rate: rate * times });
}

/** As many callers as the gateway answers best, then five times as many. */
async function overload(): Promise<void> {
  const most = await callers({ url, ids, seconds, count: 64 });
  const five = await callers({ url, ids, seconds, count: 64 * 5 });
  const share = five.answered / most.answered;
  say(
    `64 callers at once: ${(most.answered / seconds).toFixed(0)} answers/s; five times as many: ${(five.answered / seconds).toFixed(0)} answers/s, ${five.refusals.length} refused`,
  );
  say(`goodput ${(share * 100).toFixed(0)} % of the maximum  ${hold('goodput at least 80 %', share >= 0.8)}`);
  say(
    `refusals coded, with Retry-After  ${hold('refusals coded', five.uncoded === 0)}; after ${quantile(five.refusals, 0.5).toFixed(0)} ms in the median, p99 ${quantile(five.refusals, 0.99).toFixed(0)} ms  ${hold('refusals in 50 ms', five.refusals.length === 0 || quantile(five.refusals, 0.5) <= 50)}`,
  );
}

function wordsOf(taken: readonly Calls[]): string {
  const states = new Map<string, number>();
  for (const { insight } of taken) for (const [state, times] of insight) states.set(state, (states.get(state) ?? 0) + times);
  return [...states].map(([state, times]) => `${state} ${times}`).join(', ');
}

async function startGateway(): Promise<string> {
  await writeLegacyDatabase({ path: join(folder, 'legacy.sqlite'), world: createWorld({ seed: 1, accounts: 200, asOf: '2026-11-22' }) });
  const mapping = fileURLToPath(new URL('../src/demo/legacy-mapping.json', import.meta.url));
  const file = join(folder, 'overlay.config.json');
  const content = {
    port: 0,
    dataDirectory: '.',
    logLevel: 'silent',
    poll: { everyMs: 86_400_000 },
    model: { baseUrl: `http://127.0.0.1:${model.port}/v1`, name: 'bench' },
    ...(redis === undefined ? {} : { redisUrl: `redis://127.0.0.1:${redis.port}` }),
    sources: { legacy: { type: 'sql', dialect: 'sqlite', url: 'legacy.sqlite', mapping } },
  };
  await writeFile(file, JSON.stringify(content));
  const program = fileURLToPath(new URL('../bin/crm-overlay.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, 'start', '--json', '--config', file], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  resources.defer(async () => {
    child.kill('SIGINT');
    await ended;
  });
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  return z.object({ url: z.string() }).parse(JSON.parse(String(line))).url;
}

async function ask(query: string): Promise<unknown> {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return await response.json();
}

async function readIds(): Promise<readonly string[]> {
  const page = z.object({ data: z.object({ accounts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) }) });
  return page.parse(await ask('{ accounts(first: 100) { edges { node { id } } } }')).data.accounts.edges.map(({ node }) => node.id);
}

async function isModelBack(): Promise<boolean> {
  const written = z.object({ data: z.object({ account: z.object({ summary: z.object({ state: z.string() }) }) }) });
  const id = ids[Math.floor(performance.now()) % ids.length];
  return written.parse(await ask(`{ account(id: "${id}") { summary(within: "PT5S") { state } } }`)).data.account.summary.state === 'FRESH';
}

/** Whether the gateway has a connection to it again. */
async function isRedisBack(): Promise<boolean> {
  return await Promise.resolve((redis?.connections ?? 0) > 0);
}
