import type { Connector, RecordKind, RecordRef } from '../connectors/connector.ts';
import { isOverlayError } from './errors.ts';
import type { ReprofileRecords } from './identity/reprofile-records.ts';
import type { Clock } from './platform/clock.ts';
import type { Sql } from './platform/postgres.ts';
import type { Queue, QueueDefinition } from './platform/queue.ts';
import type { Log } from './platform/telemetry.ts';
import type { RereadObjects } from './records/field-reread.ts';
import type { LearnFields } from './records/learn-fields.ts';
import type { ReconcileSource } from './records/reconcile-source.ts';
import type { SyncOptions } from './records/sync-source.ts';
import type { TellProgress } from './records/watch-sync.ts';
import type { ChangedRecords, RefreshEntities } from './refresh-entities.ts';
import type { RefreshSilence } from './timeline/refresh-silence.ts';

/**
 * The queues of this program: reading a source, comparing our copy with it, bringing what was read into the graph, bringing what older rules
 * read up to today's, noticing what changes by time alone, and writing ahead of time about what is watched.
 */
export const QUEUES = {
  'records.sync': { policy: 'one-per-key', expireSeconds: 3_600, retries: 0 },
  'records.reconcile': { policy: 'one-per-key', expireSeconds: 3_600, retries: 0 },
  'entities.refresh': { expireSeconds: 600 },
  'identity.reprofile': { policy: 'one-per-key', expireSeconds: 3_600 },
  'insight.wake': { policy: 'one-per-key', expireSeconds: 600, retries: 0 },
  'signals.follow-time': { policy: 'one-per-key', expireSeconds: 600, retries: 0 },
} as const satisfies Readonly<Record<string, QueueDefinition>>;

/** Records one refresh job names at most. */
const REFS_PER_JOB = 1_000;

/** Refresh jobs that are worked off together. */
const JOBS_PER_BATCH = 100;

/** What a worker needs. */
export interface WorkerDependencies {
  readonly queue: Queue;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly log: Log;
  /** Reads one source to the end of its feeds. */
  readonly syncSource: (connector: Connector, options: SyncOptions) => Promise<unknown>;
  readonly tellProgress: TellProgress;
  /** Compares what is held of a source with the source, and puts right what differs. */
  readonly reconcileSource: ReconcileSource;
  /** Whether a source is to be compared now. */
  readonly isReconciliationDue: (source: string) => Promise<boolean>;
  /** Learns what fields a source has, before it is read. */
  readonly learnFields: LearnFields;
  /** Reads once more what was read without a field that is new. */
  readonly rereadObjects: RereadObjects;
  readonly refreshEntities: RefreshEntities;
  readonly refreshSilence: RefreshSilence;
  /** Brings what older rules read up to today's. */
  readonly reprofileRecords: ReprofileRecords;
  readonly clock: Clock;
}

/** Queues what changed, inside the transaction that stored it. */
export function createRecordsChanged(queue: Queue): (sql: Sql, kind: RecordKind, refs: readonly RecordRef[]) => Promise<void> {
  return async (sql, kind, refs) => {
    for (let start = 0; start < refs.length; start += REFS_PER_JOB) {
      const job: ChangedRecords = { kind, refs: refs.slice(start, start + REFS_PER_JOB) };
      await queue.send('entities.refresh', job, { sql });
    }
  };
}

/** Takes jobs from both queues until the queue is closed. */
export async function startWorker(dependencies: WorkerDependencies): Promise<void> {
  const { queue, connectors, log, refreshEntities } = dependencies;
  // One place for each source: taken in one batch, all of them would wait for the slowest before any is asked again.
  const atOnce = Math.max(connectors.size, 1);
  await queue.work('records.sync', {
    atOnce,
    handle: async ([payload], { signal }) => await syncOne(payload, { ...dependencies, signal }),
  });
  await queue.work('records.reconcile', {
    atOnce,
    handle: async ([payload], { signal }) => await reconcileOne(payload, { ...dependencies, signal }),
  });
  await queue.work('signals.follow-time', {
    handle: async (_payloads, { signal }) => {
      await dependencies.refreshSilence({ now: dependencies.clock.now(), signal });
    },
  });
  await queue.work('identity.reprofile', {
    handle: async (_payloads, options) => {
      const records = await dependencies.reprofileRecords(options);
      if (records > 0) log.info({ records }, 'Read records anew by the rules of this version');
    },
  });
  await queue.send('identity.reprofile', {}, { key: 'all' });
  await queue.work('entities.refresh', {
    batchSize: JOBS_PER_BATCH,
    handle: async (payloads, options) => {
      const jobs = payloads.filter(isRefreshJob);
      await refreshEntities(jobs, options);
      log.debug({ records: jobs.reduce((sum, { refs }) => sum + refs.length, 0) }, 'Brought records into the graph');
    },
  });
}

function isRefreshJob(payload: unknown): payload is ChangedRecords {
  return typeof payload === 'object' && payload !== null && 'kind' in payload && 'refs' in payload && Array.isArray(payload.refs);
}

async function reconcileOne(payload: unknown, options: WorkerDependencies & { readonly signal: AbortSignal }): Promise<void> {
  const name = sourceOf(payload);
  const connector = options.connectors.get(name);
  if (connector === undefined) return;
  try {
    await options.reconcileSource(connector, { signal: options.signal });
  } catch (error) {
    // What was compared is kept; the next poll finds the rest due and goes on from there.
    options.log.warn({ source: name, code: isOverlayError(error) ? error.code : 'INTERNAL' }, 'A source could not be compared to its end');
  }
}

function sourceOf(payload: unknown): string {
  return typeof payload === 'object' && payload !== null && 'source' in payload ? String(payload.source) : '';
}

async function syncOne(payload: unknown, options: WorkerDependencies & { readonly signal: AbortSignal }): Promise<void> {
  const name = sourceOf(payload);
  const connector = options.connectors.get(name);
  // A job of a source that was taken out of the configuration since: nothing to do.
  if (connector === undefined) return;
  try {
    await options.learnFields(connector, { signal: options.signal });
    await options.syncSource(connector, { signal: options.signal, onProgress: options.tellProgress });
    // Asked for before this job ends: who waits until nothing is left to do waits for the comparison as well.
    if (await options.isReconciliationDue(name)) await options.queue.send('records.reconcile', { source: name }, { key: name });
    await options.rereadObjects(connector, { signal: options.signal });
  } catch (error) {
    // What failed stands in records.sync and is shown by Query.sources; the next poll tries again by itself.
    const code = isOverlayError(error) ? error.code : 'INTERNAL';
    options.log.warn(
      { source: name, code, reason: error instanceof Error ? error.message : 'unknown' },
      'A source could not be read to its end',
    );
  }
}
