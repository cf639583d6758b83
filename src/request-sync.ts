import type { Connector } from '../connectors/connector.ts';
import { OverlayError } from './errors.ts';
import type { Database } from './platform/postgres.ts';
import type { Queue } from './platform/queue.ts';
import { requestReread } from './records/field-reread.ts';
import { confirmLetGo } from './records/reconciliation-store.ts';

/**
 * What a pass is to do: read what changed, compare our copy with the source, compare and let go whatever is gone however much it is, or
 * read everything once more.
 */
export type SyncMode = 'changes' | 'reconcile' | 'reconcile-and-let-go' | 'backfill';

/**
 * Asks for a pass over sources now, and returns as soon as it is asked for. A pass of a source that waits or runs already is not doubled.
 *
 * @throws {OverlayError} `SOURCE_NOT_FOUND` for a name that is not configured; then nothing is asked for.
 */
export type RequestSync = (names: readonly string[], mode?: SyncMode) => Promise<void>;

/** What asking needs. */
export interface RequestSyncDependencies {
  readonly queue: () => Promise<Queue>;
  readonly database: Database;
  readonly connectors: ReadonlyMap<string, Pick<Connector, 'objects'>>;
}

/** Asking over a queue. */
export function createRequestSync({ queue, database, connectors }: RequestSyncDependencies): RequestSync {
  return async (names, mode = 'changes') => {
    for (const name of names) {
      if (!connectors.has(name)) {
        throw new OverlayError('SOURCE_NOT_FOUND', `There is no source ${name}; configured are ${[...connectors.keys()].join(', ')}.`);
      }
    }
    const open = await queue();
    for (const source of names) {
      const prepare = PREPARATIONS[mode];
      if (prepare !== undefined) {
        await database.transaction(async (sql) => {
          for (const { object } of connectors.get(source)?.objects ?? []) await prepare(sql, { source, object });
        });
      }
      await open.send(QUEUE_OF[mode], { source }, { key: source });
    }
  };
}

const QUEUE_OF: Readonly<Record<SyncMode, 'records.sync' | 'records.reconcile'>> = {
  changes: 'records.sync',
  backfill: 'records.sync',
  reconcile: 'records.reconcile',
  'reconcile-and-let-go': 'records.reconcile',
};

/** What is noted of each object before the pass is asked for. */
const PREPARATIONS: Readonly<Partial<Record<SyncMode, typeof confirmLetGo>>> = {
  backfill: requestReread,
  'reconcile-and-let-go': confirmLetGo,
};
