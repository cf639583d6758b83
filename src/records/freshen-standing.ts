import { type OverlayError, isOverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';

/** Whether a source is worth being waited for. */
export type Standing =
  | { readonly state: 'answering' }
  /** It failed again and again: nobody waits for it. */
  | { readonly state: 'resting'; readonly failure: OverlayError }
  /** The same, and whoever is told this shall see, without waiting, whether it is back. */
  | { readonly state: 'probe'; readonly failure: OverlayError };

/** How the sources stand, as their last readings went. */
export interface Standings {
  of(source: string): Standing;
  /** Learns how a reading went; failures that are about what was asked, not about the source, are left out. */
  note(source: string, outcome: unknown): void;
}

/** Failures in a row after which nobody waits for a source any more. */
const FAILURES_BEFORE_REST = 3;

/** Milliseconds between two looks at a source that rests; with the breaker's own five seconds it is back within ten. */
const PROBE_EVERY_MS = 3_000;

/** Standings that begin well. */
export function createStandings(clock: Clock): Standings {
  const failing = new Map<string, { readonly failure: OverlayError; count: number; nextProbeMs: number }>();
  return {
    of(source) {
      const known = failing.get(source);
      if (known === undefined || known.count < FAILURES_BEFORE_REST) return { state: 'answering' };
      if (clock.now() < known.nextProbeMs) return { state: 'resting', failure: known.failure };
      known.nextProbeMs = clock.now() + PROBE_EVERY_MS;
      return { state: 'probe', failure: known.failure };
    },
    note(source, outcome) {
      if (isOverlayError(outcome)) {
        const isRefusal = outcome.code === 'SOURCE_REQUEST' || outcome.code === 'SOURCE_PERMISSION';
        if (isRefusal || !outcome.code.startsWith('SOURCE_')) return;
        const before = failing.get(source);
        // A pause that the source or the breaker asks for is as good as several failures.
        const count = outcome.retryAfterMs === undefined ? (before?.count ?? 0) + 1 : FAILURES_BEFORE_REST;
        failing.set(source, { failure: outcome, count, nextProbeMs: clock.now() + PROBE_EVERY_MS });
      } else if (outcome === undefined) failing.delete(source);
    },
  };
}
