import { GENERAL } from '../source-budget.ts';
import type { Allowance, AllowanceFigures, BudgetRules } from '../source-budget.ts';
import type { HubspotOptions } from './options.ts';

/** The bucket of searches: HubSpot counts them apart from everything else (HS-45). */
export const SEARCH = 'search';

/** HS-73: a private app of a Professional or Enterprise portal; an OAuth app gets 110 and keeps ten for what is not ours. */
const CALLS_PER_WINDOW = { 'private app': 190, 'oauth app': 100 } as const;
const WINDOW_MS = 10_000;
const SECOND_MS = 1_000;
/** Share of the day's calls that background work leaves. */
const DAY_RESERVE = 0.1;
/** A search's whole window; whoever waits for an answer is better served with stale data than with a longer pause. */
const INTERACTIVE_WAIT_MS = 1_000;

/** What limits the calls to one portal. */
export function budgetRules({ token, callsPerWindow, windowMs = WINDOW_MS, searchesPerSecond }: HubspotOptions): BudgetRules {
  const published = CALLS_PER_WINDOW[token === undefined ? 'oauth app' : 'private app'];
  return {
    windows: {
      [GENERAL]:
        callsPerWindow === undefined
          ? { calls: published, windowMs, told: 'replaces it' }
          : { calls: callsPerWindow, windowMs, told: 'lowers it' },
      [SEARCH]: { calls: searchesPerSecond, windowMs: SECOND_MS },
    },
    dayReserve: DAY_RESERVE,
    longestWaitMs: INTERACTIVE_WAIT_MS,
  };
}

/** What an answer's headers tell (HS-72): nothing on a search's, no day on an OAuth app's. */
export function readAllowance(headers: Readonly<Record<string, string>>): AllowanceFigures {
  const figure = (name: string): number => Number(headers[`x-hubspot-ratelimit-${name}`] ?? Number.NaN);
  const window = toAllowance(figure('max'), figure('remaining'));
  const day = toAllowance(figure('daily'), figure('daily-remaining'));
  const intervalMs = figure('interval-milliseconds');
  return {
    ...(window === undefined ? {} : { window: { ...window, bucket: GENERAL, windowMs: intervalMs > 0 ? intervalMs : WINDOW_MS } }),
    ...(day === undefined ? {} : { day }),
  };
}

function toAllowance(limit: number, remaining: number): Allowance | undefined {
  return Number.isFinite(limit) && Number.isFinite(remaining) ? { limit, remaining } : undefined;
}
