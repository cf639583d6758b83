import type { SyncState } from './store.ts';

/** What is refused for good must not cost a listing at every poll. */
const AGAIN_AFTER_MS = 300_000;

/**
 * Whether a source is to be compared with our copy: what was read once and never compared, or not for `everyMs` milliseconds. One that was
 * interrupted is due at once, and goes on where it stood; one that failed, after five minutes; one that would have let go too much, once
 * that was confirmed, or in its ordinary turn.
 */
export function isReconciliationDue(
  states: readonly Pick<SyncState, 'completedAt' | 'drift' | 'reconciliationFailure' | 'letGo'>[],
  { now, everyMs }: { readonly now: number; readonly everyMs: number },
): boolean {
  return states.some(({ completedAt, drift, reconciliationFailure: failure, letGo }) => {
    if (completedAt === undefined) return false;
    if (failure?.code === 'DRIFT_TOO_LARGE') return letGo === 'confirmed' || now - Date.parse(failure.at) >= everyMs;
    if (failure !== undefined) return now - Date.parse(failure.at) >= Math.min(AGAIN_AFTER_MS, everyMs);
    return drift === undefined || now - Date.parse(drift.at) >= everyMs;
  });
}
