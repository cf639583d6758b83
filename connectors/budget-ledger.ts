import type { Allowance, WindowLimit } from './source-budget.ts';

/** A wish for some calls. */
export interface TakeRequest {
  readonly bucket: string;
  readonly lane: 'interactive' | 'background';
  /** Calls wanted at most, 1 or more. */
  readonly calls: number;
  /** Calls that are worth coming for, 1 to `calls`: with fewer free the answer is when to come again. */
  readonly least: number;
  readonly window: WindowLimit | undefined;
  /** Share of the day's calls that background work leaves alone. */
  readonly dayReserve: number;
  /** The day's figures, where an answer told them since the last wish. */
  readonly day: Allowance | undefined;
}

/** Calls that may be made until `validMs` after the wish was sent. */
export interface Granted {
  /** `'probe'`: the one call that tries whether a pause is over. */
  readonly kind: 'calls' | 'probe';
  readonly calls: number;
  readonly validMs: number;
  /** The day's figures as any process last told them. */
  readonly day: Allowance | undefined;
}

/** Why nothing may be called now, and when to come again. */
export interface Refused {
  readonly kind: 'refused';
  /** `'probe'`: a pause has ended, and the call that tries it has not been answered yet. */
  readonly reason: 'window' | 'pause' | 'probe' | 'day';
  readonly retryAfterMs: number;
  readonly day: Allowance | undefined;
}

/**
 * Keeps account of the calls to one source: in this process, or in the database for all of them.
 *
 * **No rolling window of `windowMs` holds more than `calls` arrivals, however many processes there are.** Every grant is written down with
 * the one clock of the ledger, under its lock, and only if the calls granted in the last `windowMs + guardMs` and the new ones are no more
 * than `calls`. A granted call leaves within `validMs` of its grant, or not at all, and reaches the vendor within `transitMs`;
 * `guardMs = validMs + transitMs`. So the calls that arrive in a window (a, a + windowMs] were granted in (a − guardMs, a + windowMs], which
 * is no longer than `windowMs + guardMs` and therefore holds no more than `calls` of them.
 *
 * A token bucket gives the same guarantee for `capacity + rate × (windowMs + guardMs) ≤ calls` only, so it must choose between a burst and a
 * rate; writing the grants down lets one reader use the whole window at once and still yields `windowMs / (windowMs + guardMs)` of the
 * published rate for ever.
 */
export interface BudgetLedger {
  /** @throws {OverlayError} `DATABASE_UNAVAILABLE` */
  take(request: TakeRequest): Promise<Granted | Refused>;
  /** Nothing is granted for so long, in any process. */
  pause(bucket: string, durationMs: number): Promise<void>;
  /** The probe was answered. */
  resume(bucket: string): Promise<void>;
  /** Tells when somebody pauses or resumes a bucket: what was granted before must not be used. Ends when disposed. */
  watch(listener: (notice: LedgerNotice) => void): Disposable;
}

/** What another process, or this one, did to a bucket; to all of them when it is undefined. */
export type LedgerNotice =
  | { readonly change: 'paused'; readonly bucket: string | undefined; readonly durationMs: number }
  | { readonly change: 'resumed'; readonly bucket: string };

/** How long a slice of granted calls lives, and how long a call may be on its way: a twentieth of the window each. */
export function guardOf({ windowMs }: WindowLimit): { readonly validMs: number; readonly transitMs: number; readonly guardMs: number } {
  const part = Math.max(1, Math.round(windowMs / 20));
  return { validMs: part, transitMs: part, guardMs: 2 * part };
}

/** Share of a window that background work leaves to interactive work. */
const WINDOW_RESERVE = 0.1;

/** Calls of a window that a lane does not touch; a window of fewer than ten has none to spare. */
export function reserveOf({ calls }: WindowLimit, lane: TakeRequest['lane']): number {
  return lane === 'interactive' ? 0 : Math.floor(calls * WINDOW_RESERVE);
}

/** Milliseconds between two looks whether a day has begun anew: it ends at midnight of a zone we do not know (HS-73), or rolls (SF-60). */
export const DAY_PROBE_MS = 900_000;
/** Milliseconds a probe has to be answered before another may be sent. */
export const PROBE_LIFE_MS = 5_000;
/** Milliseconds what was granted for a bucket without a window is good for: as long as the day's figures may be behind. */
export const UNLIMITED_VALID_MS = 1_000;
