import type { Clock } from '../../platform/clock.ts';

/** Seconds of the rate that a burst may hold. */
const BURST_SECONDS = 10;

/** A rate that one sender may not pass. */
export interface RateLimit {
  /** Takes so many; returns 0, or the milliseconds after which they may come, and then takes nothing. */
  take(count: number): number;
}

/** A bucket that fills by `perSecond` and holds ten seconds of it; what is larger than the bucket is let in when it is full. */
export function createRateLimit(perSecond: number, clock: Clock): RateLimit {
  const size = perSecond * BURST_SECONDS;
  let held = size;
  let at = clock.now();
  return {
    take(count) {
      const now = clock.now();
      held = Math.min(size, held + (Math.max(0, now - at) * perSecond) / 1_000);
      at = now;
      const needed = Math.min(count, size);
      if (held < needed) return Math.ceil(((needed - held) / perSecond) * 1_000);
      held -= needed;
      return 0;
    },
  };
}
