import { randomUUID } from 'node:crypto';

import type { Clock } from '../../../src/platform/clock.ts';
import { ApiFault } from './answers.ts';
import type { Answer } from './answers.ts';
import type { Caller } from './tokens.ts';

/** What HubSpot counts apart: searches by the second (HS-45), associations besides everything else (HS-57). */
export type CallKind = 'search' | 'associations' | 'other';

/** Counts calls against the portal's allowance. */
export interface RateLimits {
  /** Counts one call, or answers 429 (HS-71). */
  admit(kind: CallKind): void;
  /** What every answer but a search's says about the allowance (HS-72, HS-45). */
  headers(caller: Caller): Readonly<Record<string, string>>;
}

/** What a portal allows. */
export interface PortalAllowance {
  /** Calls other than searches in any `windowMs`. */
  readonly perWindow: number;
  /** Calls of the associations API among them. */
  readonly associationsPerWindow: number;
  readonly windowMs: number;
  readonly perDay: number;
  readonly searchesPerSecond: number;
}

/** HS-73, HS-45: a private app of a professional portal. */
const PROFESSIONAL: PortalAllowance = {
  perWindow: 190,
  associationsPerWindow: 150,
  windowMs: 10_000,
  perDay: 625_000,
  searchesPerSecond: 5,
};
/** What is told where nothing is enforced: nobody need slow down. */
const UNLIMITED = 1_000_000;
const SECOND_MS = 1_000;

/** Which limits there are. */
export interface RateLimitOptions {
  readonly limits: 'on' | 'off';
  readonly clock: Clock;
  /** @default a private app's of a professional portal */
  readonly allowance?: Partial<PortalAllowance>;
}

/** Limits that are enforced (`on`), or only told: an untouched day and no window to speak of (`off`). */
export function createRateLimits({ limits, clock, allowance: own }: RateLimitOptions): RateLimits {
  const allowance = { ...PROFESSIONAL, ...own };
  const calls: number[] = [];
  const searches: number[] = [];
  const ties: number[] = [];
  let today = 0;
  const remaining = (): number => allowance.perWindow - dropBefore(calls, clock.now() - allowance.windowMs).length;
  return {
    admit(kind) {
      if (limits === 'off') return;
      // Searches are exempt from the ten-second window and have their own (HS-45).
      if (kind === 'search') {
        if (dropBefore(searches, clock.now() - SECOND_MS).length >= allowance.searchesPerSecond) {
          throw tooMany('SECONDLY');
        }
        searches.push(clock.now());
        return;
      }
      if (kind === 'associations') {
        if (dropBefore(ties, clock.now() - allowance.windowMs).length >= allowance.associationsPerWindow) {
          throw tooMany('TEN_SECONDLY_ROLLING');
        }
        ties.push(clock.now());
      }
      if (remaining() <= 0) throw tooMany('TEN_SECONDLY_ROLLING');
      if (today >= allowance.perDay) throw tooMany('DAILY');
      calls.push(clock.now());
      today += 1;
    },
    headers: (caller) => ({
      'X-HubSpot-RateLimit-Max': String(limits === 'on' ? allowance.perWindow : UNLIMITED),
      'X-HubSpot-RateLimit-Remaining': String(limits === 'on' ? Math.max(0, remaining()) : UNLIMITED),
      'X-HubSpot-RateLimit-Interval-Milliseconds': String(allowance.windowMs),
      ...(caller === 'oauth app'
        ? {}
        : {
            'X-HubSpot-RateLimit-Daily': String(allowance.perDay),
            'X-HubSpot-RateLimit-Daily-Remaining': String(allowance.perDay - today),
          }),
    }),
  };
}

function dropBefore(times: number[], oldest: number): readonly number[] {
  while (times[0] !== undefined && times[0] <= oldest) times.shift();
  return times;
}

/** A refusal of one of HubSpot's policies: a 429 names its policy, has no category, and its headers say that nothing is left (HS-71, HS-72). */
export function toRateLimited(policyName: keyof typeof REFUSALS, retryAfterSeconds?: number): Answer {
  const ids = { correlationId: randomUUID(), requestId: randomUUID().replaceAll('-', '') };
  const body = { status: 'error', message: REFUSALS[policyName], errorType: 'RATE_LIMIT', policyName, ...ids };
  const retryAfter = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return { status: 429, body, headers: { ...SPENT[policyName], ...retryAfter } };
}

const WINDOW_HEADERS = {
  'X-HubSpot-RateLimit-Max': String(PROFESSIONAL.perWindow),
  'X-HubSpot-RateLimit-Interval-Milliseconds': String(PROFESSIONAL.windowMs),
};

/** Of a search nothing is told (HS-45). */
const SPENT = {
  SECONDLY: {},
  TEN_SECONDLY_ROLLING: { ...WINDOW_HEADERS, 'X-HubSpot-RateLimit-Remaining': '0' },
  DAILY: {
    ...WINDOW_HEADERS,
    'X-HubSpot-RateLimit-Remaining': String(PROFESSIONAL.perWindow),
    'X-HubSpot-RateLimit-Daily': String(PROFESSIONAL.perDay),
    'X-HubSpot-RateLimit-Daily-Remaining': '0',
  },
} as const;

const REFUSALS = {
  SECONDLY: 'You have reached your secondly limit.',
  TEN_SECONDLY_ROLLING: 'You have reached your ten_secondly_rolling limit.',
  DAILY: 'You have reached your daily limit.',
} as const;

function tooMany(policyName: keyof typeof REFUSALS): ApiFault {
  return new ApiFault(toRateLimited(policyName));
}
