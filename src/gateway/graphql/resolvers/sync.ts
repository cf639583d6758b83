import { OverlayError } from '../../../errors.ts';
import type { SyncProgress } from '../../../records/sync-source.ts';
import type { SyncMode } from '../../../request-sync.ts';
import type { MutationResolvers, SubscriptionResolvers, SyncMode as SyncModeName } from '../generated.ts';

const MODES = { CHANGES: 'changes', RECONCILE: 'reconcile', BACKFILL: 'backfill' } as const satisfies Record<SyncModeName, SyncMode>;

/** Asking for a pass. */
export const syncMutations = {
  requestSync: async (_, { sources, mode, letGo }, { readers }) => {
    if (letGo === 'ALL' && (mode !== 'RECONCILE' || !Array.isArray(sources))) {
      throw new OverlayError('BAD_USER_INPUT', 'letGo: ALL goes with mode: RECONCILE and the names of the sources it is meant for.');
    }
    const all = await readers.readSources();
    const names = sources ?? all.map(({ name }) => name);
    await readers.requestSync(names, letGo === 'ALL' ? 'reconcile-and-let-go' : MODES[mode ?? 'CHANGES']);
    return (await readers.readSources()).filter(({ name }) => names.includes(name));
  },
} satisfies MutationResolvers;

/** Watching a pass. */
export const syncSubscriptions = {
  syncProgress: {
    subscribe: async (_, { source }, { readers, signal }) => {
      const all = await readers.readSources();
      if (typeof source === 'string' && !all.some(({ name }) => name === source)) {
        throw new OverlayError(
          'SOURCE_NOT_FOUND',
          `There is no source ${source}; configured are ${all.map(({ name }) => name).join(', ')}.`,
        );
      }
      return readers.watchSync(source ?? undefined, { signal });
    },
    resolve: (progress: SyncProgress) => progress,
  },
} satisfies Pick<SubscriptionResolvers, 'syncProgress'>;
