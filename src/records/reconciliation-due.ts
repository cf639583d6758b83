import type { SyncState } from './store.ts';

/**
 * Whether a source is to be compared with our copy: what was read once and never compared, or not for `everyMs` milliseconds. One that
 * broke off is due again at once, and goes on where it stood.
 */
export function isReconciliationDue(
  states: readonly Pick<SyncState, 'completedAt' | 'drift' | 'reconciliationFailure'>[],
  { now, everyMs }: { readonly now: number; readonly everyMs: number },
): boolean {
  return states.some(({ completedAt, drift, reconciliationFailure }) => {
    if (completedAt === undefined) return false;
    return drift === undefined || reconciliationFailure !== undefined || now - Date.parse(drift.at) >= everyMs;
  });
}
