import type { CallOptions, Quota } from './connector.ts';

/** Calls that any rolling window may hold, as the vendor publishes it. */
export interface WindowLimit {
  readonly calls: number;
  readonly windowMs: number;
  /** What an answer that tells another limit changes. @default 'lowers it' */
  readonly told?: 'lowers it' | 'replaces it';
}

/** What limits the calls to one source; its connector knows the vendor's rules. */
export interface BudgetRules {
  /** By bucket. A bucket without a window is held by pauses and by the day only. */
  readonly windows: Readonly<Record<string, WindowLimit>>;
  /** Share of the day's calls that background work leaves to interactive work, 0 to 1. @default 0 */
  readonly dayReserve?: number;
  /** Milliseconds an interactive call waits for its turn at most. @default 1_000 */
  readonly longestWaitMs?: number;
}

/** Calls allowed and calls left, as an answer told. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
}

/** What an answer told of the source's allowance. */
export interface AllowanceFigures {
  /** Of the rolling window of one bucket. */
  readonly window?: Allowance & { readonly bucket: string; readonly windowMs: number };
  /** Of the day. */
  readonly day?: Allowance;
}

/** Keeps the calls to one source inside its vendor's limits, together with every other process that has the same budget. */
export interface SourceBudget {
  /**
   * Waits until one more call fits; interactive calls go before background ones.
   *
   * @throws {OverlayError} `SOURCE_RATE_LIMITED` with `retryAfterMs` when that takes too long, or the rest of the day is kept for
   *   interactive work. The caller's own abort reason is thrown as it is.
   */
  admit(bucket: string, call: CallOptions): Promise<void>;
  /** Learns from an answer. */
  observe(figures: AllowanceFigures): void;
  /** The source asked everyone to stay away. The first call after it goes alone, and the others follow once it was answered. */
  pause(bucket: string, durationMs: number): void;
  /** The source answered a call: a pause that this call probed is over. */
  confirm(bucket: string): void;
  /** The figures last told, of the day where there are any, else of the window. */
  quota(): Quota | undefined;
}

/** Opens the budget of one source. */
export type OpenBudget = (source: string, rules: BudgetRules) => SourceBudget;

/** The bucket of a call that names none. */
export const GENERAL = 'general';
