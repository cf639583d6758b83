import type { RecordKind } from '../../connectors/connector.ts';
import type { Clock } from '../platform/clock.ts';
import { createMeter, withMeter } from '../platform/meter.ts';
import type { RecordStore, SyncState } from './store.ts';

/** The last whole passes over the sources' objects, as this process knows them: one it has not heard of yet only makes copies look older. */
export interface KnownPasses {
  /** What is known of an object; undefined where it was never read to its end. */
  of(source: string, object: string): KnownPass | undefined;
  /** The oldest of the last passes over everything of a kind, milliseconds since the epoch; `-Infinity` where an object had none. */
  oldestOf(kind: RecordKind): number;
  /** Asks again where the knowledge is older than a second; who asks while another asks waits for the same answer. */
  renew(): Promise<void>;
}

/** One object's last whole pass. */
export interface KnownPass {
  /** When its last page was asked for, milliseconds since the epoch. */
  readonly atMs: number;
  /** Whether the object is being read from the beginning again: what is held may lack records. */
  readonly phase: SyncState['phase'];
}

/** What the knowledge rests on. */
export interface KnownPassesDependencies {
  readonly store: Pick<RecordStore, 'syncStates'>;
  readonly objects: readonly { readonly source: string; readonly object: string; readonly kind: RecordKind }[];
  readonly clock: Clock;
}

const KEPT_MS = 1_000;

/** Knowledge of passes that begins empty. */
export function createKnownPasses({ store, objects, clock }: KnownPassesDependencies): KnownPasses {
  let passes: ReadonlyMap<string, KnownPass> = new Map();
  let askedAtMs = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    try {
      // Kept for every request of this process, so it is no single request's statement.
      const states = await withMeter(createMeter(), async () => await store.syncStates());
      passes = new Map(states.flatMap(toPass));
      askedAtMs = clock.now();
    } finally {
      asking = undefined;
    }
  };
  return {
    of: (source, object) => passes.get(keyOf(source, object)),
    oldestOf(kind) {
      const ofKind = objects.filter((each) => each.kind === kind);
      // Of a kind that no source has nothing can be old.
      return Math.min(...ofKind.map(({ source, object }) => passes.get(keyOf(source, object))?.atMs ?? Number.NEGATIVE_INFINITY));
    },
    async renew() {
      if (clock.now() - askedAtMs < KEPT_MS) return;
      asking ??= ask();
      await asking;
    },
  };
}

function toPass({ source, object, phase, completedAt }: SyncState): readonly (readonly [string, KnownPass])[] {
  return completedAt === undefined ? [] : [[keyOf(source, object), { atMs: Date.parse(completedAt), phase }]];
}

function keyOf(source: string, object: string): string {
  return JSON.stringify([source, object]);
}
