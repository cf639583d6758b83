import type { Sql } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import { renewLease } from './store.ts';

/** Milliseconds between two signs of life of a writer. */
const BEAT_MS = 2_500;

/** Milliseconds of silence after which a writer is taken for dead: with the second until somebody looks, within ten seconds. */
const SILENCE_MS = 8_500;

/** How long a lease lasts without a sign of life, milliseconds. */
export function silenceMs(leaseMs: number): number {
  return Math.min(leaseMs, SILENCE_MS);
}

/** A lease that is ours. */
export interface HeldLease {
  readonly key: string;
  readonly generation: string;
  /** Milliseconds it may last altogether: a writer that lives but gets nowhere loses it too. */
  readonly leaseMs: number;
}

/**
 * Keeps a lease by signs of life until disposed, so that the death of a process is noticed long before its time is up. A sign that is
 * lost is followed by others; when none comes through, somebody else begins anew, which costs a call and no answer.
 */
export function keepLease({ database, log }: { readonly database: Sql; readonly log: Log }, { leaseMs, ...lease }: HeldLease): Disposable {
  const endsAt = performance.now() + leaseMs;
  const beat = setInterval(() => {
    const ttlMs = Math.min(SILENCE_MS, endsAt - performance.now());
    if (ttlMs <= 0) clearInterval(beat);
    else renewLease(database, { ...lease, ttlMs }).catch((cause: unknown) => log.warn({ err: cause }, 'A sign of life was lost'));
  }, BEAT_MS).unref();
  return { [Symbol.dispose]: () => clearInterval(beat) };
}
