import type { Clock } from '../../../src/platform/clock.ts';
import { SalesforceFault } from './fault.ts';

const HOUR_MS = 3_600_000;

/** The rolling count of API requests over 24 hours (SF-13, SF-14, SF-60). */
export interface DailyLimit {
  readonly max: number;
  used(): number;
  /** Counts one request. @throws {SalesforceFault} 403 `REQUEST_LIMIT_EXCEEDED` when the limit is on and reached. */
  spend(): void;
}

/** Counts by the hour: a request falls out of the window with its hour. */
export function createDailyLimit(options: { readonly max: number; readonly limits: 'on' | 'off'; readonly clock: Clock }): DailyLimit {
  const hours = new Map<number, number>();
  const used = (): number => {
    const oldest = Math.floor(options.clock.now() / HOUR_MS) - 24;
    for (const hour of hours.keys()) if (hour <= oldest) hours.delete(hour);
    return hours.values().reduce((sum, count) => sum + count, 0);
  };
  return {
    max: options.max,
    used,
    spend() {
      // A refused request is not counted; there is neither a 429 nor a Retry-After (SF-60).
      if (options.limits === 'on' && used() >= options.max) {
        throw new SalesforceFault(403, 'REQUEST_LIMIT_EXCEEDED', { message: 'TotalRequests Limit exceeded.' });
      }
      const hour = Math.floor(options.clock.now() / HOUR_MS);
      hours.set(hour, (hours.get(hour) ?? 0) + 1);
    },
  };
}
