import type { Connector, Quota, RecordKind } from '../../connectors/connector.ts';
import type { Clock } from '../platform/clock.ts';
import type { Drift } from './reconciliation-store.ts';
import { sourceHealth } from './source-health.ts';
import type { SourceHealth } from './source-health.ts';
import type { RecordStore, SyncState } from './store.ts';
import type { SyncFailure } from './sync-failure.ts';

/** How a connected system is. Instants are ISO 8601 UTC. */
export interface SourceState {
  readonly name: string;
  readonly type: string;
  readonly health: SourceHealth;
  /** When every object was last read to its end; absent until each was once. */
  readonly syncedAt?: string | undefined;
  /** Whole seconds since then. */
  readonly lagSeconds?: number | undefined;
  /** What failed last. */
  readonly failure?: (SyncFailure & { readonly at: string }) | undefined;
  readonly objects: readonly SourceObjectState[];
  readonly quota?: Quota | undefined;
}

/** How far one object has been read. */
export interface SourceObjectState {
  readonly object: string;
  readonly kind: RecordKind;
  readonly phase?: 'backfill' | 'changes' | undefined;
  /** Records held now, deleted ones left out. */
  readonly records: number;
  /** Records the source says there are, during a backfill. */
  readonly total?: number | undefined;
  readonly completedAt?: string | undefined;
  /** When the copy was last found, or made, equal to the source. */
  readonly reconciledAt?: string | undefined;
  /** What the last comparison with the source found. */
  readonly drift?: Drift | undefined;
}

/** What of a connector is shown. */
export type ShownConnector = Pick<Connector, 'source' | 'type' | 'objects' | 'quota'>;

/** What the reading needs. */
export interface ReadSourcesDependencies {
  readonly store: RecordStore;
  readonly connectors: readonly ShownConnector[];
  readonly clock: Clock;
}

/** Every connected system and how it is, in the order of the configuration. */
export type ReadSources = () => Promise<readonly SourceState[]>;

/** Reads how the sources are, in two statements and without a call to any source. */
export function createReadSources({ store, connectors, clock }: ReadSourcesDependencies): ReadSources {
  return async () => {
    const [states, counts] = await Promise.all([store.syncStates(), store.counts()]);
    const byObject = new Map(states.map((state) => [keyOf(state.source, state.object), state]));
    const records = new Map<string, number>();
    for (const count of counts) {
      const key = keyOf(count.source, count.object);
      records.set(key, (records.get(key) ?? 0) + count.records);
    }
    return connectors.map((connector) => {
      const ofConnector = connector.objects.map(({ object, kind }) => {
        const key = keyOf(connector.source, object);
        return { object, kind, state: byObject.get(key), records: records.get(key) ?? 0 };
      });
      return toSourceState(connector, ofConnector, clock);
    });
  };
}

interface ObjectReading {
  readonly object: string;
  readonly kind: RecordKind;
  readonly state: SyncState | undefined;
  readonly records: number;
}

function toSourceState(connector: ShownConnector, readings: readonly ObjectReading[], clock: Clock): SourceState {
  const states = readings.map((reading) => reading.state);
  const completed = states.map((state) => state?.completedAt);
  const syncedAt = completed.every((at) => at !== undefined) ? completed.toSorted()[0] : undefined;
  return {
    name: connector.source,
    type: connector.type,
    health: sourceHealth(states),
    syncedAt,
    lagSeconds: syncedAt === undefined ? undefined : Math.max(0, Math.floor((clock.now() - Date.parse(syncedAt)) / 1_000)),
    failure: lastFailure(states),
    objects: readings.map(({ object, kind, state, records }) => ({
      object,
      kind,
      records,
      phase: state?.phase,
      total: state?.phase === 'backfill' ? state.total : undefined,
      completedAt: state?.completedAt,
      reconciledAt: state?.reconciledAt,
      drift: state?.drift,
    })),
    quota: connector.quota(),
  };
}

function lastFailure(states: readonly (SyncState | undefined)[]): SourceState['failure'] {
  const failures = states.flatMap((state) => [
    ...(state?.failure === undefined || state.failedAt === undefined ? [] : [{ ...state.failure, at: state.failedAt }]),
    ...(state?.reconciliationFailure === undefined ? [] : [state.reconciliationFailure]),
  ]);
  return failures.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
}

function keyOf(source: string, object: string): string {
  return JSON.stringify([source, object]);
}
