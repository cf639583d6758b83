import type { SyncState } from './store.ts';

/** How a source is: `UNKNOWN` until anything was read, `BACKFILLING` until everything was read once and counted at the source. */
export type SourceHealth = 'HEALTHY' | 'BACKFILLING' | 'FAILING' | 'UNKNOWN';

/**
 * How a source is, by how its objects are. A failure outweighs progress: data that cannot be refreshed should be looked at first.
 *
 * @param objects - every object the source's connector reads; undefined for one that no pass has begun yet.
 */
export function sourceHealth(
  objects: readonly (Pick<SyncState, 'phase' | 'failedAt' | 'reconciledAt' | 'reconciliationFailure'> | undefined)[],
): SourceHealth {
  if (objects.every((object) => object === undefined)) return 'UNKNOWN';
  if (objects.some((object) => object?.failedAt !== undefined || object?.reconciliationFailure !== undefined)) return 'FAILING';
  return objects.every((object) => object?.phase === 'changes' && object.reconciledAt !== undefined) ? 'HEALTHY' : 'BACKFILLING';
}
