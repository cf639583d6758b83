import type { Connector } from '../connectors/connector.ts';
import { OverlayError } from './errors.ts';
import type { Database } from './platform/postgres.ts';
import type { Queue } from './platform/queue.ts';
import { requestReread } from './records/field-reread.ts';

/** What a pass is to do: read what changed, compare our copy with the source, or read everything once more. */
export type SyncMode = 'changes' | 'reconcile' | 'backfill';

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
      if (mode === 'backfill') {
        await database.transaction(async (sql) => {
          for (const { object } of connectors.get(source)?.objects ?? []) await requestReread(sql, { source, object });
        });
      }
      await open.send(mode === 'reconcile' ? 'records.reconcile' : 'records.sync', { source }, { key: source });
    }
  };
}
