// Loads synthetic companies and their people from three sources into a database of its own, 10k to 200k records, decides all of them, and then
// changes single records: prints how long deciding one anew takes, and how many statements.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { RecordKind, SourceRecord } from '../connectors/connector.ts';
import { createResolveRecords } from '../src/identity/resolve-records.ts';
import type { ResolveRecords } from '../src/identity/resolve-records.ts';
import { systemClock } from '../src/platform/clock.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { createIds } from '../src/platform/ids.ts';
import { createMeter, withMeter } from '../src/platform/meter.ts';
import { migrate } from '../src/platform/migrate.ts';
import { createDatabase } from '../src/platform/postgres.ts';
import type { Database } from '../src/platform/postgres.ts';
import { createRecordStore } from '../src/records/store.ts';
import { machineLine } from './machine.ts';
import { rollRecords } from './roll-records.ts';

const SIZES = [10_000, 50_000, 200_000] as const;
/** Records of each kind that are changed, one after the other. */
const CHANGED = 300;
/** Records that are kept, and decided, together while loading. */
const BATCH = 1_000;

const { signal } = new AbortController();

console.log(machineLine());
console.log('records   loaded in s   kind      median ms    p99 ms   statements (median, most)   a statement that does nothing, ms');
for (const size of process.env['BENCH_SIZES']?.split(',').map(Number) ?? SIZES) await measure(size);

async function measure(size: number): Promise<void> {
  await using resources = new AsyncDisposableStack();
  const directory = await mkdtemp(join(tmpdir(), 'overlay-redecide-'));
  resources.defer(async () => await rm(directory, { recursive: true, force: true }));
  const { url } = resources.use(await startEmbeddedPostgres({ directory }));
  const database = resources.use(createDatabase({ url }));
  await migrate(database);
  const resolve = createResolveRecords({
    database,
    clock: systemClock,
    ids: createIds(systemClock),
    settings: () => ({ region: 'US' }),
  });
  const records = rollRecords(size);
  const begun = performance.now();
  await load(database, resolve, records);
  const seconds = (performance.now() - begun) / 1_000;
  for (const kind of ['account', 'contact'] as const) {
    const asked = spread(
      records.filter((record) => record.kind === kind),
      CHANGED,
    );
    const costs: Cost[] = [];
    for (const record of asked) costs.push(await change(database, resolve, record));
    const nothing = await timeNothing(database);
    console.log(
      [
        String(size).padEnd(9),
        seconds.toFixed(0).padStart(11),
        `   ${kind.padEnd(8)}`,
        quantile(costs, 'ms', 0.5).toFixed(1).padStart(10),
        quantile(costs, 'ms', 0.99).toFixed(1).padStart(9),
        `${quantile(costs, 'statements', 0.5)}, ${quantile(costs, 'statements', 1)}`.padStart(12),
        nothing.toFixed(2).padStart(20),
      ].join(' '),
    );
  }
}

async function load(database: Database, resolve: ResolveRecords, records: readonly SourceRecord[]): Promise<void> {
  const store = createRecordStore(database);
  for (const kind of ['account', 'contact'] as const satisfies readonly RecordKind[]) {
    const ofKind = records.filter((record) => record.kind === kind);
    for (let start = 0; start < ofKind.length; start += BATCH) {
      const batch = ofKind.slice(start, start + BATCH);
      await store.upsert(database, batch, { fetchedAt: '2026-11-22T12:00:00.000Z' });
      await resolve(
        kind,
        batch.map(({ ref }) => ref),
        { signal },
      );
    }
    // What a database does by itself now and then; a bench does not wait for it.
    await database.query('analyze');
  }
}

interface Cost {
  readonly ms: number;
  readonly statements: number;
}

/** Gives one record another telephone number, and decides it anew. */
async function change(database: Database, resolve: ResolveRecords, record: SourceRecord): Promise<Cost> {
  const phone = `+1 212 555 ${record.ref.id.slice(-4).padStart(4, '0')}`;
  const changed = { ...record, fields: { ...record.fields, phone }, changedAt: '2026-11-22T13:00:00.000Z', version: 'changed' };
  await createRecordStore(database).upsert(database, [changed], { fetchedAt: '2026-11-22T13:00:00.000Z' });
  const meter = createMeter();
  const begun = performance.now();
  await withMeter(meter, async () => await resolve(record.kind, [record.ref], { signal }));
  return { ms: performance.now() - begun, statements: meter.sqlStatements };
}

/** What this machine takes, now, for a statement that has nothing to do: others may be working on it. */
async function timeNothing(database: Database): Promise<number> {
  const times: Cost[] = [];
  for (let index = 0; index < CHANGED; index += 1) {
    const begun = performance.now();
    await database.query('select 1');
    times.push({ ms: performance.now() - begun, statements: 1 });
  }
  return quantile(times, 'ms', 0.5);
}

function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count);
}

function quantile(costs: readonly Cost[], of: keyof Cost, share: number): number {
  const sorted = costs.map((cost) => cost[of]).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
