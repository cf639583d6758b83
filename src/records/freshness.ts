import type { RecordKind } from '../../connectors/connector.ts';

/**
 * How old copies of one kind of record may be, in milliseconds and in the words of HTTP caching.
 *
 * @see RFC 9111 section 4.2 (freshness lifetime), RFC 5861 (stale-while-revalidate, stale-if-error)
 */
export interface Freshness {
  /** Up to this age a copy is served as it is. */
  readonly maxAgeMs: number;
  /** So much longer it is served at once and read again behind. */
  readonly staleWhileRevalidateMs: number;
  /** So much longer it is served when its source cannot be read. */
  readonly staleIfErrorMs: number;
}

/** What is allowed for each kind of record. */
export type FreshnessByKind = Readonly<Record<RecordKind, Freshness>>;

/** A copy, and how fresh its reader wants it. Instants are milliseconds since the epoch. */
export interface FreshnessQuestion {
  /** When the copy was last known to equal the source; `-Infinity` where that never was. */
  readonly asOfMs: number;
  /** When the reader asked: with a `maxAgeMs` of 0 the copy must not be older than the question. */
  readonly askedAtMs: number;
  /** The age the reader demands in place of the allowed one. Who demands an age does not get an older copy while it is read behind. */
  readonly maxAgeMs?: number | undefined;
}

/** What to do with a copy before it is served. */
export type FreshnessVerdict = 'fresh' | 'revalidate-behind' | 'read-now';

/**
 * When a copy was last known to equal its source: when it was read, or later, when a pass over its object that had read everything that
 * changed began its last page. What such a pass did not send did not change.
 */
export function asOf({ fetchedAt, passedAt }: { readonly fetchedAt: Date; readonly passedAt: Date | null }): number {
  return Math.max(fetchedAt.getTime(), passedAt?.getTime() ?? Number.NEGATIVE_INFINITY);
}

/** Whether a copy may be served, and whether it must be read again. */
export function judgeFreshness(question: FreshnessQuestion, allowed: Freshness): FreshnessVerdict {
  const { askedAtMs, maxAgeMs } = question;
  const ageMs = askedAtMs - question.asOfMs;
  if (ageMs <= (maxAgeMs ?? allowed.maxAgeMs)) return 'fresh';
  const mayWait = maxAgeMs === undefined && ageMs <= allowed.maxAgeMs + allowed.staleWhileRevalidateMs;
  return mayWait ? 'revalidate-behind' : 'read-now';
}

/** Whether a copy that could not be read again is still good enough to be served. */
export function isServableOnError({ asOfMs, askedAtMs, maxAgeMs }: FreshnessQuestion, allowed: Freshness): boolean {
  return askedAtMs - asOfMs <= (maxAgeMs ?? allowed.maxAgeMs) + allowed.staleIfErrorMs;
}

/** The more urgent of several verdicts. */
export function mostUrgent(verdicts: readonly FreshnessVerdict[]): FreshnessVerdict {
  if (verdicts.includes('read-now')) return 'read-now';
  return verdicts.includes('revalidate-behind') ? 'revalidate-behind' : 'fresh';
}
