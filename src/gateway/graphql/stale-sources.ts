import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/telemetry.ts';
import type { Readers } from './readers.ts';

/** A source that fails, so that what came from it is shown as it was. */
export interface StaleSource {
  readonly source: string;
  /** Stable code of what failed. */
  readonly reason: string;
  /** Seconds since it was last read to its end; null if it never was. */
  readonly ageSeconds: number | null;
}

/** Which sources fail at the moment. */
export interface StaleSources {
  /** What is known now, without waiting. */
  current(): readonly StaleSource[];
  /** Asks again in the background, at most once a second. */
  refresh(): void;
}

const REFRESH_AFTER_MS = 1_000;

/** Keeps the list of failing sources warm, so that no answer waits for it. */
export function createStaleSources(dependencies: {
  readonly readSources: Readers['readSources'];
  readonly clock: Clock;
  readonly log: Log;
}): StaleSources {
  const { readSources, clock, log } = dependencies;
  let known: readonly StaleSource[] = [];
  let askedAtMs = Number.NEGATIVE_INFINITY;
  const ask = async (): Promise<void> => {
    try {
      const sources = await readSources();
      known = sources
        .filter(({ health }) => health === 'FAILING')
        .map(({ name, failure, lagSeconds }) => ({
          source: name,
          reason: failure?.code ?? 'SOURCE_UNAVAILABLE',
          ageSeconds: lagSeconds ?? null,
        }));
    } catch (error) {
      // The answer itself will say that the database is away; this only adds to it.
      log.warn({ error: error instanceof Error ? error.name : typeof error }, 'The state of the sources cannot be read.');
    }
  };
  return {
    current: () => known,
    refresh() {
      if (clock.now() - askedAtMs < REFRESH_AFTER_MS) return;
      askedAtMs = clock.now();
      void ask();
    },
  };
}
