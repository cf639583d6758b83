import { randomUUID } from 'node:crypto';

import type { Clock } from '../../../src/platform/clock.ts';
import { ApiFault } from './answers.ts';
import type { Caller } from './tokens.ts';

/** Counts calls against the portal's allowance. */
export interface RateLimits {
  /** Counts one call, or answers 429 (HS-71). */
  admit(kind: 'search' | 'other'): void;
  /** What every answer but a search's says about the allowance (HS-72, HS-45). */
  headers(caller: Caller): Readonly<Record<string, string>>;
}

/** HS-73, HS-45: a private app of a professional portal. */
const ALLOWANCE = { perTenSeconds: 190, perDay: 625_000, searchesPerSecond: 5 };
/** What is told where nothing is enforced: nobody need slow down. */
const UNLIMITED = 1_000_000;
const TEN_SECONDS_MS = 10_000;
const SECOND_MS = 1_000;

/** Limits that are enforced (`on`), or only told: an untouched day and no window to speak of (`off`). */
export function createRateLimits({ limits, clock }: { readonly limits: 'on' | 'off'; readonly clock: Clock }): RateLimits {
  const calls: number[] = [];
  const searches: number[] = [];
  let today = 0;
  const remaining = (): number => ALLOWANCE.perTenSeconds - dropBefore(calls, clock.now() - TEN_SECONDS_MS).length;
  return {
    admit(kind) {
      if (limits === 'off') return;
      // Searches are exempt from the ten-second window and have their own (HS-45).
      if (kind === 'search') {
        if (dropBefore(searches, clock.now() - SECOND_MS).length >= ALLOWANCE.searchesPerSecond) {
          throw tooMany('SECONDLY', 'You have reached your secondly limit.');
        }
        searches.push(clock.now());
        return;
      }
      if (remaining() <= 0) throw tooMany('TEN_SECONDLY_ROLLING', 'You have reached your ten_secondly_rolling limit.');
      if (today >= ALLOWANCE.perDay) throw tooMany('DAILY', 'You have reached your daily limit.');
      calls.push(clock.now());
      today += 1;
    },
    headers: (caller) => ({
      'X-HubSpot-RateLimit-Max': String(limits === 'on' ? ALLOWANCE.perTenSeconds : UNLIMITED),
      'X-HubSpot-RateLimit-Remaining': String(limits === 'on' ? Math.max(0, remaining()) : UNLIMITED),
      'X-HubSpot-RateLimit-Interval-Milliseconds': String(TEN_SECONDS_MS),
      ...(caller === 'oauth app'
        ? {}
        : {
            'X-HubSpot-RateLimit-Daily': String(ALLOWANCE.perDay),
            'X-HubSpot-RateLimit-Daily-Remaining': String(ALLOWANCE.perDay - today),
          }),
    }),
  };
}

function dropBefore(times: number[], oldest: number): readonly number[] {
  while (times[0] !== undefined && times[0] <= oldest) times.shift();
  return times;
}

// HS-71: a 429 names its policy and has no category.
function tooMany(policyName: string, message: string): ApiFault {
  const ids = { correlationId: randomUUID(), requestId: randomUUID().replaceAll('-', '') };
  return new ApiFault({ status: 429, body: { status: 'error', message, errorType: 'RATE_LIMIT', policyName, ...ids } });
}
