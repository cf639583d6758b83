import type { SyncState } from './store.ts';

/** What a pass may have done: read what changed, or compared our copy with the source. */
export type PassKind = 'changes' | 'reconcile';

/** What tells when an object was last read and compared. */
export type PassTimes = Pick<SyncState, 'object' | 'completedAt' | 'failedAt' | 'drift' | 'reconciliationFailure'>;

/**
 * Whether a pass over every object of a source ended at or after an instant, well or badly.
 *
 * @param since - ISO 8601 UTC, as written by `Date`.
 */
export function passedSince(
  states: readonly PassTimes[],
  objects: readonly string[],
  { since, kind }: { readonly since: string; readonly kind: PassKind },
): boolean {
  const byObject = new Map(states.map((state) => [state.object, state]));
  return objects.every((object) => endsOf(byObject.get(object), kind).some((end) => end !== undefined && end >= since));
}

function endsOf(state: PassTimes | undefined, kind: PassKind): readonly (string | undefined)[] {
  if (kind === 'changes') return [state?.completedAt, state?.failedAt];
  // What could not be read cannot be compared: that it failed is an end, too.
  return [state?.drift?.at, state?.reconciliationFailure?.at, state?.failedAt];
}
