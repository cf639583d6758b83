import type { SourceRecord } from '../../connectors/connector.ts';
import { createProjectEntities } from '../../src/graph/project-entities.ts';
import { createGraphReader } from '../../src/graph/reader.ts';
import { createResolveRecords } from '../../src/identity/resolve-records.ts';
import { createForgetEntities } from '../../src/insight/forget-entities.ts';
import { openInsight } from '../../src/insight/open-insight.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { createIds } from '../../src/platform/ids.ts';
import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createKeyring } from '../../src/privacy/keyring.ts';
import { createVault } from '../../src/privacy/vault.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createRefreshEntities } from '../../src/refresh-entities.ts';
import { createProjectEvents } from '../../src/timeline/project-events.ts';
import { createTimelineReader } from '../../src/timeline/reader.ts';
import { createRefreshSignals } from '../../src/timeline/refresh-signals.ts';
import { createTestDatabase } from '../support/database.ts';
import { startRecorder } from '../support/recorder.ts';
import type { Recorder } from '../support/recorder.ts';
import { LONG_MS } from './room.ts';

const settings = () => ({ region: 'US' as const, dateOrder: 'MDY' as const });

/** The insight room over the whole way of a record: what is read is resolved, projected and told of like in the product. */
export interface RefreshedRoom extends AsyncDisposable {
  readonly database: Database;
  readonly recorder: Recorder;
  readonly room: ReturnType<typeof openInsight>;
  /** Reads records of one kind, and returns how many changed. */
  bring(records: readonly SourceRecord[], options: { readonly signal: AbortSignal }): Promise<number>;
}

/** Such a room on a database of its own. */
export async function openRefreshedRoom(clock: Clock): Promise<RefreshedRoom> {
  const resources = new AsyncDisposableStack();
  const database = resources.use(await createTestDatabase());
  const recorder = resources.use(await startRecorder());
  const bus = resources.use(createMemoryBus());
  const ids = createIds(clock);
  const graph = createGraphReader(database);
  const deadlines = { firstTokenMs: LONG_MS, idleMs: LONG_MS, totalMs: LONG_MS };
  const room = resources.use(
    openInsight({
      database,
      graph,
      timeline: createTimelineReader(database),
      bus,
      clock,
      ids,
      log: silentLog,
      vault: createVault({ database, graph, clock, keyring: createKeyring([new Uint8Array(32).fill(5)]) }),
      model: { ...deadlines, baseUrl: recorder.baseUrl, name: 'm', egress: 'masked', maxConcurrent: 4 },
    }),
  );
  const refresh = createRefreshEntities({
    resolveRecords: createResolveRecords({ database, clock, ids, settings }),
    projectEntities: createProjectEntities({ database }),
    projectEvents: createProjectEvents({ database, records: createRecordStore, settings, clock }),
    forgetEntities: createForgetEntities({ database }),
    refreshSignals: createRefreshSignals({ database, clock }),
    noteChanged: room.noteChanged,
  });
  return {
    database,
    recorder,
    room,
    async bring(records, { signal }) {
      const store = createRecordStore(database);
      const fetchedAt = new Date(clock.now()).toISOString();
      const refs = await database.transaction(async (sql) => await store.upsert(sql, records, { fetchedAt }));
      const [first] = records;
      if (first !== undefined) await refresh([{ kind: first.kind, refs }], { signal });
      return refs.length;
    },
    [Symbol.asyncDispose]: async () => await resources.disposeAsync(),
  };
}
