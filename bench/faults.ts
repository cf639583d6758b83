// What a dead source costs those who do not need it: calm and faulty slices in turn, the same load in both. Asserts nothing.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { openOverlay } from '../src/compose.ts';
import { loadConfig } from '../src/config.ts';
import { startSimulators } from '../src/demo/simulate.ts';
import { silentLog } from '../src/platform/telemetry.ts';
import { machineLine } from './machine.ts';

const { values } = parseArgs({
  options: {
    slices: { type: 'string', default: '10' },
    requests: { type: 'string', default: '2000' },
    'at-once': { type: 'string', default: '8' },
    accounts: { type: 'string', default: '200' },
    'database-url': { type: 'string' },
  },
});
const [slices, requests, atOnce] = [Number(values.slices), Number(values.requests), Number(values['at-once'])];
/** Requests under way that need the source that breaks. */
const NEEDING_AT_ONCE = 2;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const found = z.object({
  edges: z.array(z.object({ node: z.object({ id: z.string(), sources: z.array(z.object({ source: z.string() })) }) })),
});
const answer = z.object({
  data: z.object({ account: z.object({ stale: z.boolean() }).nullable() }).nullish(),
  errors: z.array(z.unknown()).optional(),
});

await using resources = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), 'overlay-bench-faults-'));
resources.defer(async () => await rm(folder, { recursive: true, force: true }));
const simulators = resources.use(
  await startSimulators({
    seed: 1,
    accounts: Number(values.accounts),
    asOf: '2026-11-22',
    salesforcePort: 0,
    hubspotPort: 0,
    limits: 'off',
  }),
);
const { salesforce, hubspot } = simulators.describe();
const { loginUrl, ...credentials } = { ...salesforce, loginUrl: salesforce.baseUrl };
const file = join(folder, 'overlay.config.json');
await writeFile(
  file,
  JSON.stringify({
    port: 0,
    ...(values['database-url'] === undefined ? {} : { databaseUrl: values['database-url'] }),
    dataDirectory: '.',
    logLevel: 'silent',
    poll: { everyMs: 86_400_000 },
    sources: {
      salesforce: {
        type: 'salesforce',
        loginUrl,
        apiVersion: credentials.apiVersion,
        clientId: credentials.clientId,
        clientSecret: credentials.clientSecret,
        refreshToken: credentials.refreshToken,
        currency: 'USD',
      },
      hubspot: { type: 'hubspot', baseUrl: hubspot.baseUrl, token: hubspot.token },
    },
  }),
);
const overlay = resources.use(await openOverlay(loadConfig({ environment: {}, file, cwd: folder }), { log: silentLog }));
const gateway = resources.use(await overlay.startGateway());
await overlay.startWorker();
while ((await overlay.readiness()).length > 0 || !(await overlay.isIdle())) await pause(100);

async function post(query: string, id?: string): Promise<unknown> {
  const response = await fetch(`${gateway.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  return await response.json();
}

const known = z.object({ data: z.object({ salesforce: found, hubspot: found }) }).parse(
  await post(
    `{ salesforce: accounts(first: 100, filter: { sources: ["salesforce"] }) { ...Known } hubspot: accounts(first: 100, filter: { sources: ["hubspot"] }) { ...Known } }
    fragment Known on AccountConnection { edges { node { id sources { source } } } }`,
  ),
).data;
const needing = known.hubspot.edges.map(({ node }) => node.id);
const healthy = known.salesforce.edges
  .filter(({ node }) => node.sources.every(({ source }) => source !== 'hubspot'))
  .map(({ node }) => node.id);

const VIEW =
  'query ($id: ID!) { account(id: $id) { name stale contacts(first: 10) { edges { node { name } } } deals(first: 10) { edges { node { name } } } } }';
const FRESH = 'query ($id: ID!) @freshness(maxAge: "PT0S") { account(id: $id) { name stale } }';

interface Slice {
  readonly p99Ms: number;
  readonly errors: number;
  /** Of those that need the source. */
  readonly needing: { readonly worstMs: number; readonly stale: number; readonly answered: number; readonly errors: number };
}

async function view(query: string, id: string | undefined): Promise<z.output<typeof answer> & { readonly ms: number }> {
  const from = performance.now();
  const parsed = answer.parse(await post(query, id));
  return { ...parsed, ms: performance.now() - from };
}

/** One slice: so many requests that do not need HubSpot, while others that do go on beside them. */
async function slice(): Promise<Slice> {
  const [times, beside]: [number[], number[]] = [[], []];
  let [left, errors, stale, needingErrors] = [requests, 0, 0, 0];
  const over = new AbortController();
  const besides = Array.from({ length: NEEDING_AT_ONCE }, async (_, at) => {
    for (let asked = at; !over.signal.aborted; asked += NEEDING_AT_ONCE) {
      const { ms, data, errors: wrong } = await view(FRESH, needing[asked % needing.length]);
      beside.push(ms);
      if (data?.account?.stale === true) stale += 1;
      if (wrong !== undefined) needingErrors += 1;
    }
  });
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        const { ms, errors: wrong } = await view(VIEW, healthy[left % healthy.length]);
        times.push(ms);
        if (wrong !== undefined) errors += 1;
      }
    }),
  );
  over.abort();
  await Promise.all(besides);
  const p99Ms = times.toSorted((a, b) => a - b)[Math.ceil(0.99 * times.length) - 1] ?? Number.NaN;
  return { p99Ms, errors, needing: { worstMs: Math.max(...beside), stale, answered: beside.length, errors: needingErrors } };
}

/** Until HubSpot is used again. */
async function recovered(): Promise<number> {
  const from = performance.now();
  while (answer.parse(await post(FRESH, needing[0])).data?.account?.stale !== false) await pause(100);
  return performance.now() - from;
}

const row = (cells: readonly (string | number)[]): void => say(cells.map((cell) => String(cell).padStart(14)).join(''));
const [calm, faulty]: [Slice[], Slice[]] = [[], []];
let slowestReturnMs = 0;
await slice();
say(
  `HubSpot takes every call and answers none; ${requests} requests that do not need it a slice, ${atOnce} at once, ${NEEDING_AT_ONCE} beside them that do`,
);
row(['slice', 'calm p99 ms', 'faulty p99 ms', 'errors', 'stale', 'worst ms']);
for (let turn = 0; turn < slices; turn += 1) {
  const before = await slice();
  const mend = simulators.hubspot.inject({ kind: 'silence' });
  const during = await slice();
  mend();
  slowestReturnMs = Math.max(slowestReturnMs, await recovered());
  calm.push(before);
  faulty.push(during);
  const { needing: beside } = during;
  row([
    turn + 1,
    before.p99Ms.toFixed(1),
    during.p99Ms.toFixed(1),
    before.errors + during.errors,
    `${beside.stale}/${beside.answered}`,
    beside.worstMs.toFixed(0),
  ]);
}
const [calmMs, faultyMs] = [median(calm.map(({ p99Ms }) => p99Ms)), median(faulty.map(({ p99Ms }) => p99Ms))];
say('');
say(`median of the slices' p99   calm ${calmMs.toFixed(1)} ms, faulty ${faultyMs.toFixed(1)} ms, ratio ${(faultyMs / calmMs).toFixed(2)}`);
say(
  `errors                      ${[...calm, ...faulty].reduce((sum, { errors }) => sum + errors, 0)} of those that do not need it, ${faulty.reduce((sum, { needing: { errors } }) => sum + errors, 0)} of those that do`,
);
say(
  `slowest answer that needs it ${Math.max(...faulty.map(({ needing: { worstMs } }) => worstMs)).toFixed(0)} ms; used again ${slowestReturnMs.toFixed(0)} ms after it returned at most`,
);
say(machineLine());

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}
