import type { AllowanceFigures, BudgetRules } from '../source-budget.ts';

/**
 * What limits the calls to one org: requests in 24 hours, which every answer tells (SF-14, SF-60). Background work stops at 80 % of them;
 * interactive work keeps the rest.
 */
export const BUDGET_RULES: BudgetRules = { windows: {}, dayReserve: 0.2, longestWaitMs: 1_000 };

/** What an answer's headers tell of the day's requests. */
export function readAllowance(headers: Readonly<Record<string, string>>): AllowanceFigures {
  const [, used, limit] = /api-usage=(\d+)\/(\d+)/u.exec(headers['sforce-limit-info'] ?? '') ?? [];
  if (used === undefined || limit === undefined) return {};
  return { day: { limit: Number(limit), remaining: Math.max(0, Number(limit) - Number(used)) } };
}
