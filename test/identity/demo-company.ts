import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Connector, RecordKind, RecordRef, SourceRecord } from '../../connectors/connector.ts';
import { standAlone } from '../../connectors/surroundings.ts';
import { loadConfig } from '../../src/config.ts';
import { createNumbers } from '../../src/demo/legacy/numbers.ts';
import { sourceRefs } from '../../src/demo/source-ids.ts';
import type { World } from '../../src/demo/world/entities.ts';
import { recordKey } from '../../src/identity/record-key.ts';
import { createResolveRecords } from '../../src/identity/resolve-records.ts';
import { openConnectors, toSourceSettings } from '../../src/open-connectors.ts';
import { createIds } from '../../src/platform/ids.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { KIND_ORDER } from '../../src/refresh-entities.ts';
import { startCompany } from '../support/company.ts';

/** A demo company whose systems were read, and who its records were taken for. */
export interface DemoCompany {
  readonly world: World;
  /** The truth: the records of each entity in all systems, by the entity's key. */
  readonly records: ReadonlyMap<string, readonly RecordRef[]>;
  /** What was decided, by record key. */
  readonly goldenIds: ReadonlyMap<string, string>;
}

const { signal } = new AbortController();

/** Rolls a company, reads its three systems through their connectors and decides who is who, page by page. */
export async function readDemoCompany(
  database: Database,
  { seed, accounts }: { readonly seed: number; readonly accounts: number },
): Promise<DemoCompany> {
  await using resources = new AsyncDisposableStack();
  const company = resources.use(await startCompany({ seed, accounts }));
  const folder = await mkdtemp(join(tmpdir(), 'overlay-demo-company-'));
  resources.defer(async () => await rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'overlay.config.json');
  await writeFile(file, JSON.stringify({ sources: company.sources }));
  const config = loadConfig({ environment: {}, file, cwd: folder });
  const connectors = await openConnectors(config, { resources, surroundings: standAlone() });

  const store = createRecordStore(database);
  const read = new Map<RecordKind, RecordRef[]>();
  for (const connector of connectors.values()) {
    for (const { object, kind } of connector.objects.filter((each) => each.kind !== 'activity')) {
      for await (const records of pages(connector, object)) {
        await store.upsert(database, records, { fetchedAt: '2026-11-22T12:00:00.000Z' });
        read.set(kind, [...(read.get(kind) ?? []), ...records.map(({ ref }) => ref)]);
      }
    }
  }
  const clock = { now: () => Date.parse('2026-11-22T12:00:00.000Z') };
  const resolveRecords = createResolveRecords({ database, clock, ids: createIds(clock), settings: toSourceSettings(config) });
  for (const kind of KIND_ORDER) {
    const refs = read.get(kind) ?? [];
    for (let start = 0; start < refs.length; start += PAGE) await resolveRecords(kind, refs.slice(start, start + PAGE), { signal });
  }
  const members = await database.query<RecordRef & { golden_id: string }>('select source, object, id, golden_id from identity.member');
  return {
    world: company.world,
    records: truthOf(company.world, [...read.values()].flat()),
    goldenIds: new Map(members.map(({ source, object, id, golden_id: goldenId }) => [recordKey({ source, object, id }), goldenId])),
  };
}

/** Records that a job names at most. */
const PAGE = 1_000;

async function* pages(connector: Connector, object: string): AsyncGenerator<readonly SourceRecord[]> {
  for (let cursor: string | undefined; ;) {
    const page = await connector.changes(object, cursor, { signal });
    yield page.records;
    if (page.position === 'end') return;
    cursor = page.cursor;
  }
}

const LEGACY_OBJECTS = [
  ['owners', 'VERTR'],
  ['companies', 'KDSTAMM'],
  ['people', 'ANSPR'],
] as const;

function truthOf(world: World, read: readonly RecordRef[]): ReadonlyMap<string, readonly RecordRef[]> {
  const there = new Set(read.map(recordKey));
  const numbers = createNumbers(world);
  const inLegacy = new Map(
    LEGACY_OBJECTS.flatMap(([kind, object]) =>
      world[kind].flatMap(({ key, seenBy }) =>
        seenBy.legacy === undefined ? [] : [[key, { source: 'legacy', object, id: String(numbers.of(key)) }] as const],
      ),
    ),
  );
  return new Map(
    [...sourceRefs(world)].map(([key, { salesforce, hubspot }]) => {
      const refs = [
        ...salesforce.map((ref) => ({ source: 'salesforce', ...ref })),
        ...hubspot.map((ref) => ({ source: 'hubspot', ...ref })),
        ...[inLegacy.get(key)].filter((ref) => ref !== undefined),
      ];
      return [key, refs.filter((ref) => there.has(recordKey(ref)))] as const;
    }),
  );
}
