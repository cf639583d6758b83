import type { Connector } from '../connectors/connector.ts';
import type { Config } from './config.ts';
import { learnInThread } from './identity/learn-in-thread.ts';
import { createLearnLinkage } from './identity/learn-linkage.ts';
import { createReprofileRecords } from './identity/reprofile-records.ts';
import { startInsightWork } from './insight-work.ts';
import type { TellChanged } from './insight/insight-changes.ts';
import type { WakeInsights } from './insight/wake-insights.ts';
import type { Bus } from './platform/bus.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/postgres.ts';
import type { Queue } from './platform/queue.ts';
import type { Log } from './platform/telemetry.ts';
import { createRereadObjects, requestReread } from './records/field-reread.ts';
import { createFieldStore } from './records/field-store.ts';
import { createLearnFields } from './records/learn-fields.ts';
import { createReconcileSource } from './records/reconcile-source.ts';
import { isReconciliationDue } from './records/reconciliation-due.ts';
import { createReconciliationStore } from './records/reconciliation-store.ts';
import type { RecordStore } from './records/store.ts';
import { createSyncSource } from './records/sync-source.ts';
import { createTellProgress } from './records/watch-sync.ts';
import { KIND_ORDER } from './refresh-entities.ts';
import type { RefreshEntities } from './refresh-entities.ts';
import type { RequestSync } from './request-sync.ts';
import { createRefreshSilence } from './timeline/refresh-silence.ts';
import type { RefreshSilence } from './timeline/refresh-silence.ts';
import { createRecordsChanged, startWorker } from './worker.ts';

/** Silence is counted in days: looking for it more often than this finds nothing new. */
const SILENCE_EVERY_MS = 900_000;

/** Records double in days: looking for it more often than this finds nothing new. */
const LEARN_EVERY_MS = 3_600_000;

/** What a worker is wired over. */
export interface WorkerParts {
  readonly config: Config;
  readonly database: Database;
  readonly bus: Bus;
  readonly queue: Queue;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly store: RecordStore;
  readonly refreshEntities: RefreshEntities;
  readonly requestSync: RequestSync;
  /** Writes ahead of time; undefined without a model. */
  readonly wake: WakeInsights | undefined;
  /** Tells whoever follows answers which entities have changed. */
  readonly noteChanged: TellChanged;
  readonly clock: Clock;
  readonly log: Log;
  /** Takes what has to be closed with the product. */
  readonly resources: AsyncDisposableStack;
}

/**
 * Takes jobs until the product is closed.
 *
 * @param rhythm - `'polling'`: asks every source again and again; `'on-request'`: only what was asked for.
 */
export async function openWorker(parts: WorkerParts, rhythm: 'polling' | 'on-request'): Promise<void> {
  const { config, database, queue, connectors, store, clock, log } = parts;
  const recordsChanged = createRecordsChanged(queue);
  await startWorker({
    queue,
    connectors,
    log,
    syncSource: createSyncSource({ database, store, recordsChanged, clock, log }),
    tellProgress: createTellProgress(parts.bus),
    reconcileSource: createReconcileSource({
      database,
      store,
      reconciliations: createReconciliationStore(database),
      recordsChanged,
      letGoAtMost: config.poll.letGoAtMost,
      clock,
      log,
    }),
    isReconciliationDue: async (source) =>
      isReconciliationDue(await store.syncStates(source), { now: clock.now(), everyMs: config.poll.reconcileEveryMs }),
    learnFields: createLearnFields({ database, store: createFieldStore(database), rereadObject: requestReread, clock, log }),
    rereadObjects: createRereadObjects({ database, store, recordsChanged, clock, log }),
    refreshEntities: parts.refreshEntities,
    refreshSilence: followSilence(parts),
    reprofileRecords: createReprofileRecords({
      database,
      learn: createLearnLinkage({ database, clock, learn: learnInThread }),
      kinds: KIND_ORDER,
      refresh: parts.refreshEntities,
    }),
    clock,
  });
  if (rhythm !== 'polling') return;
  if (parts.wake !== undefined) await startInsightWork({ ...parts, wake: parts.wake });
  poll(parts);
}

// A meeting that has come to pass changes what is worth saying as much as one that was entered.
function followSilence({ database, noteChanged }: WorkerParts): RefreshSilence {
  const refreshSilence = createRefreshSilence({ database });
  return async (options) => {
    const refreshed = await refreshSilence(options);
    await noteChanged(refreshed.touched);
    return refreshed;
  };
}

/** Asks every source, and looks for silence, now and again and again. */
function poll({ config, connectors, queue, requestSync, resources, log }: WorkerParts): void {
  const names = [...connectors.keys()];
  const ask = (): void => {
    requestSync(names).catch((cause: unknown) => log.warn({ reason: toReason(cause) }, 'The sources could not be asked'));
  };
  const followTime = (): void => {
    queue
      .send('signals.follow-time', {}, { key: 'clock' })
      .catch((cause: unknown) => log.warn({ reason: toReason(cause) }, 'Silence is not watched'));
  };
  const learn = (): void => {
    queue
      .send('identity.reprofile', {}, { key: 'all' })
      .catch((cause: unknown) => log.warn({ reason: toReason(cause) }, 'Nothing is learned from the records'));
  };
  const timers = [setInterval(ask, config.poll.everyMs), setInterval(followTime, SILENCE_EVERY_MS), setInterval(learn, LEARN_EVERY_MS)];
  resources.defer(() => timers.forEach((timer) => clearInterval(timer)));
  ask();
  followTime();
}

function toReason(cause: unknown): string {
  return cause instanceof Error ? cause.message : 'unknown';
}
