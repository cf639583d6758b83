import type { Connector } from '../connectors/connector.ts';
import type { FreshnessReaders } from './gateway/graphql/freshness.ts';
import { createReadMemberAges } from './graph/member-age-store.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/postgres.ts';
import type { Queue } from './platform/queue.ts';
import { createKnownPasses } from './records/freshen-passes.ts';
import { createReadAnew } from './records/freshen-reading.ts';
import { createFreshener } from './records/freshen.ts';
import type { FreshnessByKind } from './records/freshness.ts';
import type { RecordStore } from './records/store.ts';
import type { RefreshEntities } from './refresh-entities.ts';
import { createRecordsChanged } from './worker.ts';

/** What keeps the graph fresh stands on. */
export interface OpenFreshnessOptions {
  readonly database: Database;
  readonly store: RecordStore;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly refreshEntities: RefreshEntities;
  /** Opened when something is first read again. */
  readonly queue: () => Promise<Queue>;
  readonly allowed: FreshnessByKind;
  readonly deadlineMs: number;
  readonly clock: Clock;
}

/** Wires freshness: from the connectors through the records into the graph. Disposing it gives up what is being read. */
export function openFreshness(options: OpenFreshnessOptions): FreshnessReaders & AsyncDisposable {
  const { database, store, connectors, refreshEntities, queue, allowed, deadlineMs, clock } = options;
  const objects = [...connectors.values()].flatMap(({ source, objects: all }) => all.map((each) => ({ ...each, source })));
  const passes = createKnownPasses({ store, objects, clock });
  const readAnew = createReadAnew({
    database,
    store,
    passes,
    recordsChanged: async (sql, kind, refs) => await createRecordsChanged(await queue())(sql, kind, refs),
    refresh: refreshEntities,
    isRefreshBehind: async () => (await (await queue()).depth('entities.refresh')) > 0,
    clock,
  });
  const freshener = createFreshener({ connectors, passes, readAnew, allowed, deadlineMs, clock });
  return {
    freshener,
    memberAges: createReadMemberAges(database),
    [Symbol.asyncDispose]: async () => await freshener[Symbol.asyncDispose](),
  };
}
