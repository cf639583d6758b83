import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Connector, SourceRecord } from '../../connectors/connector.ts';
import { createConnector } from '../../connectors/registry.ts';
import { NO_WATCH } from '../../connectors/source-watch.ts';
import { standAlone } from '../../connectors/surroundings.ts';
import type { Surroundings } from '../../connectors/surroundings.ts';
import { loadConfig } from '../../src/config.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createReconcileSource } from '../../src/records/reconcile-source.ts';
import type { ReconcileSource } from '../../src/records/reconcile-source.ts';
import { createReconciliationStore } from '../../src/records/reconciliation-store.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createSyncSource } from '../../src/records/sync-source.ts';
import type { SyncReport, SyncSource } from '../../src/records/sync-source.ts';
import { startCompany } from '../support/company.ts';
import type { Company } from '../support/company.ts';
import { createTestDatabase } from '../support/database.ts';
import { hubspotType } from '../support/hubspot-type.ts';
import { createRandom, seedOf } from '../support/seeded.ts';
import { createChaos } from '../support/source-chaos.ts';

/** Schedules of faults that are tried; `npm run test:chaos` tries many. */
const SCHEDULES = Number(process.env['OVERLAY_CHAOS_SCHEDULES'] ?? '2');
const ROUNDS = 3;
const CONTACTS = hubspotType('contacts');
/** A schedule takes a few seconds, waiting for what the sources ask for included. */
const LONGEST_SCHEDULE_MS = 40_000;
const { signal } = new AbortController();

/** No waiting: how pauses are kept is shown elsewhere, here a refusal is one more way to fail. */
const UNLIMITED: Surroundings = {
  watch: NO_WATCH,
  openBudget: () => ({
    admit: async (_, { signal: leaving }) => await Promise.resolve(leaving.throwIfAborted()),
    observe: () => undefined,
    pause: () => undefined,
    confirm: () => undefined,
    quota: () => undefined,
  }),
};

describe('three sources that fail while people work in them', () => {
  let company: Company;
  let database: Database;
  let truth: Database;
  let folder: string;
  beforeAll(async () => {
    // The day lies behind us, so that what is written from now on is newer than all there is.
    company = await startCompany({ accounts: 6, asOf: '2026-01-15' });
    database = await createTestDatabase();
    truth = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'overlay-faults-'));
    const hasty = { deadlineMs: 1_000 };
    const sources = {
      salesforce: { ...company.sources['salesforce'], ...hasty },
      hubspot: { ...company.sources['hubspot'], ...hasty, callsPerWindow: 1_000_000, searchesPerSecond: 1_000_000, windowMs: 200 },
      legacy: { ...company.sources['legacy'], deadlineMs: 300, pageSize: 10 },
    };
    await writeFile(join(folder, 'overlay.config.json'), JSON.stringify({ dataDirectory: '.', sources }));
  });
  afterAll(async () => {
    await truth[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
    await company[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => await empty(database));

  const connect = async (surroundings: Surroundings = UNLIMITED): Promise<readonly Connector[]> => {
    const { sources } = loadConfig({ environment: {}, file: join(folder, 'overlay.config.json'), cwd: folder });
    return await Promise.all(Object.entries(sources).map(async ([name, source]) => await createConnector(name, source, surroundings)));
  };
  const readAll = async (into: Database): Promise<void> => {
    const connectors = await connect();
    const { sync, reconcile } = roomOf(into);
    for (const connector of connectors) {
      expect(failuresOf(await sync(connector, { signal }))).toEqual([]);
      // The first may be the rest of one that began before the last change.
      await reconcile(connector, { signal });
      expect((await reconcile(connector, { signal })).flatMap(({ failure }) => failure ?? [])).toEqual([]);
    }
    await close(connectors);
  };
  const expectTruth = async (seed: number): Promise<void> => {
    await empty(truth);
    await readAll(truth);
    expect(differences(await liveRecords(database), await liveRecords(truth)), `seed ${seed}`).toEqual([]);
  };

  test(
    'the copy equals the sources once the faults end, whatever they were',
    async () => {
      const first = seedOf('OVERLAY_SEED');
      let failures = 0;
      for (let seed = first; seed < first + SCHEDULES; seed += 1) {
        const random = createRandom(seed);
        const chaos = createChaos(company, random);
        await empty(database);
        const { sync, reconcile } = roomOf(database, () => (random() < 0.2 ? chaos.write() : undefined));
        for (let round = 0; round < ROUNDS; round += 1) {
          const connectors = await connect();
          chaos.strike();
          const reports = await Promise.all(connectors.map(async (connector) => await sync(connector, { signal })));
          failures += reports.flatMap(failuresOf).length;
          const compared = random() < 0.5 ? connectors : [];
          for (const connector of compared) await reconcile(connector, { signal });
          chaos.calm();
          for (let nth = 0; nth < 5; nth += 1) chaos.write();
          await close(connectors);
        }
        await readAll(database);
        await expectTruth(seed);
      }
      // Schedules that hurt nothing would prove nothing.
      expect(failures, `seed ${first}`).toBeGreaterThan(0);
    },
    SCHEDULES * LONGEST_SCHEDULE_MS,
  );

  test('after a storm of refusals the cursors move again by themselves', async () => {
    const connectors = await connect(standAlone());
    const hubspot = connectors.find(({ source }) => source === 'hubspot');
    if (hubspot === undefined) throw new TypeError('HubSpot is configured');
    const { sync } = roomOf(database);
    const refused = { status: 429, body: { status: 'error', errorType: 'RATE_LIMIT' }, headers: { 'Retry-After': '1' } };
    company.simulators.hubspot.inject({ kind: 'answer', answer: refused }, { times: 2 });
    const reports: SyncReport[] = [];
    do reports.push(await sync(hubspot, { signal }));
    while (failuresOf(reports.at(-1)).length > 0);
    expect(failuresOf(reports[0]).map(({ code }) => code)).toContain('SOURCE_RATE_LIMITED');
    await close(connectors);
    await readAll(database);
    await expectTruth(0);
  });

  test('a session that ends between pages loses no record and doubles none', async () => {
    const { salesforce } = company.simulators;
    salesforce.pages.rows = 5;
    let pages = 0;
    const told: string[] = [];
    const connectors = await connect();
    const connector = connectors.find(({ source }) => source === 'salesforce');
    if (connector === undefined) throw new TypeError('Salesforce is configured');
    const { sync } = roomOf(database, () => {
      pages += 1;
      if (pages === 4) salesforce.expireSessions();
    });
    const watched = { ...connector, changes: watch(connector, (record) => told.push(keyOf(record))) };
    expect(failuresOf(await sync(watched, { signal }))).toEqual([]);
    salesforce.pages.rows = Infinity;
    expect(pages).toBeGreaterThan(5);
    expect(told.length).toBe(new Set(told).size);
    await close(connectors);
    await readAll(database);
    await expectTruth(0);
  });

  test.each(['changes', 'census'] as const)('what nobody touches while pages are read comes exactly once in its %s', async (way) => {
    const chaos = createChaos(company, createRandom(7));
    const { hubspot, salesforce } = company.simulators;
    salesforce.pages.rows = 5;
    for (let nth = 0; nth < 250; nth += 1) hubspot.portal.create(CONTACTS, { firstname: `Extra ${nth}` });
    const connectors = await connect();
    let pages = 0;
    const between = (): void => {
      pages += 1;
      chaos.write();
    };
    // A page of a census may be made of many listings: the writes come between those.
    const quieten = hubspot.inject({ kind: 'rewrite', rewrite: (body) => (between(), body) });
    for (const connector of connectors) {
      for (const { object } of connector.objects) {
        const before = await idsNow(connector, object);
        const told = await readThrough(connector, { way, object, between });
        const after = await idsNow(connector, object);
        const times = Map.groupBy(told, (id) => id);
        const untouched = [...before].filter(([id, changedAt]) => after.get(id) === changedAt);
        expect(
          untouched.filter(([id]) => times.get(id)?.length !== 1),
          `${connector.source} ${object}`,
        ).toEqual([]);
      }
    }
    expect(pages).toBeGreaterThan(50);
    quieten();
    salesforce.pages.rows = Infinity;
    await close(connectors);
  });
});

/** The ids that one reading of an object tells, page after page. */
async function readThrough(
  connector: Connector,
  { way, object, between }: { readonly way: 'changes' | 'census'; readonly object: string; readonly between: () => void },
): Promise<readonly string[]> {
  const told: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await connector[way](object, cursor, { signal });
    told.push(...('entries' in page ? page.entries.map(({ id }) => id) : page.records.map(({ ref }) => ref.id)));
    if (page.position === 'end') return told;
    ({ cursor } = page);
    between();
  }
}

async function close(connectors: readonly Connector[]): Promise<void> {
  for (const connector of connectors) await connector[Symbol.asyncDispose]();
}

/** The use cases over a database; `onPage` is called in the transaction of each page that changes something. */
function roomOf(into: Database, onPage: () => void = () => undefined): { readonly sync: SyncSource; readonly reconcile: ReconcileSource } {
  const dependencies = {
    database: into,
    store: createRecordStore(into),
    reconciliations: createReconciliationStore(into),
    recordsChanged: async () => await Promise.resolve(onPage()),
    letGoAtMost: { share: 0.3, records: 50 },
    clock: { now: () => Date.now() },
    log: { info: () => undefined, warn: () => undefined },
  };
  return { sync: createSyncSource(dependencies), reconcile: createReconcileSource(dependencies) };
}

async function idsNow(connector: Connector, object: string): Promise<ReadonlyMap<string, string | undefined>> {
  const ids = new Map<string, string | undefined>();
  for (let cursor: string | undefined, position = 'more'; position === 'more';) {
    const page = await connector.census(object, cursor, { signal });
    for (const { id, changedAt } of page.entries) ids.set(id, changedAt);
    ({ cursor, position } = page);
  }
  return ids;
}

function watch(connector: Connector, notice: (record: SourceRecord) => void): Connector['changes'] {
  return async (object, cursor, options) => {
    const page = await connector.changes(object, cursor, options);
    page.records.forEach(notice);
    return page;
  };
}

function keyOf({ ref }: SourceRecord): string {
  return `${ref.object} ${ref.id}`;
}

function failuresOf(report: SyncReport | undefined) {
  return report?.objects.flatMap(({ object, failure }) => (failure === undefined ? [] : [{ object, code: failure.code }])) ?? [];
}

async function empty(database: Database): Promise<void> {
  await database.query('truncate records.record, records.link, records.sync, records.reconciliation, records.census');
}

/** Everything live, as the sources state it; when it was fetched is no part of that. */
async function liveRecords(database: Database): Promise<ReadonlyMap<string, LiveRecord>> {
  const rows = await database.query<LiveRecord>(
    `select source, object, id, kind, fields, raw, changed_at, version, coverage,
       (select jsonb_agg(link order by link ->> 'kind', link ->> 'object', link ->> 'id', link ->> 'role') from jsonb_array_elements(links) as link) as links,
       (select jsonb_agg(jsonb_build_array(to_kind, to_object, to_id) order by to_kind, to_object, to_id) from records.link
         where (link.source, link.object, link.id) = (record.source, record.object, record.id)) as found_by
     from records.record where deleted_at is null order by source, object, id`,
  );
  return new Map(rows.map((row) => [`${row.source} ${row.object} ${row.id}`, row]));
}

type LiveRecord = Readonly<Record<'source' | 'object' | 'id', string>> & Readonly<Record<string, unknown>>;

/** Which records are on one side only, and which columns of the others differ. */
function differences(held: ReadonlyMap<string, LiveRecord>, truth: ReadonlyMap<string, LiveRecord>): readonly string[] {
  return [...new Set([...held.keys(), ...truth.keys()])].flatMap((key) => {
    const [here, there] = [held.get(key), truth.get(key)];
    if (here === undefined || there === undefined) return [`${key} is only ${here === undefined ? 'there' : 'here'}`];
    return Object.keys(here).flatMap((column) => {
      const [left, right] = [JSON.stringify(here[column]), JSON.stringify(there[column])];
      return left === right ? [] : [`${key} ${column}: ${left} is ${right}`];
    });
  });
}
