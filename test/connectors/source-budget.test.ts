import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { BudgetLedger, TakeRequest } from '../../connectors/budget-ledger.ts';
import { createMemoryLedger } from '../../connectors/memory-ledger.ts';
import { createPooledBudget } from '../../connectors/pooled-budget.ts';
import type { BudgetRules, SourceBudget } from '../../connectors/source-budget.ts';

const signal = new AbortController().signal;
const refusal = { name: 'OverlayError', code: 'SOURCE_RATE_LIMITED' };
const RULES: BudgetRules = {
  windows: { general: { calls: 10, windowMs: 10_000 }, search: { calls: 4, windowMs: 1_000 } },
  dayReserve: 0.1,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function budgetOn(ledger: BudgetLedger = createMemoryLedger(), rules: BudgetRules = RULES): SourceBudget {
  return createPooledBudget({ source: 'crm', rules, ledger });
}

test('a call beyond the window is told when to come instead of being kept waiting', async () => {
  const budget = budgetOn();
  for (let call = 0; call < 10; call += 1) await budget.admit('general', { signal });
  await expect(budget.admit('general', { signal })).rejects.toMatchObject({ ...refusal, retryAfterMs: 11_000 });
  await budget.admit('search', { signal });
});

test('a background call waits for its turn, and leaves when its caller leaves', async () => {
  const budget = budgetOn();
  for (let call = 0; call < 9; call += 1) await budget.admit('general', { signal, lane: 'background' });
  const caller = new AbortController();
  const leaving = budget.admit('general', { signal: caller.signal, lane: 'background' });
  const waiting = budget.admit('general', { signal, lane: 'background' });
  const reason = new Error('left');
  caller.abort(reason);
  await expect(leaving).rejects.toBe(reason);
  await vi.advanceTimersByTimeAsync(11_100);
  await waiting;
});

test('an interactive call goes before background calls that came earlier', async () => {
  const budget = budgetOn(createMemoryLedger(), { windows: { general: { calls: 1, windowMs: 500 } } });
  const order: string[] = [];
  const queue = (name: string, lane: 'interactive' | 'background'): void =>
    void budget.admit('general', { signal, lane }).then(() => order.push(name));
  for (const name of ['first', 'second', 'third']) queue(name, 'background');
  await vi.advanceTimersByTimeAsync(1);
  queue('somebody waits', 'interactive');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(order).toEqual(['first', 'somebody waits', 'second', 'third']);
});

test('most calls ask nobody: what is granted at once is used by those who come next', async () => {
  const ledger = createMemoryLedger();
  let asked = 0;
  const take = async (request: TakeRequest): ReturnType<BudgetLedger['take']> => {
    asked += 1;
    return await ledger.take(request);
  };
  const budget = budgetOn({ ...ledger, take }, { windows: { general: { calls: 190, windowMs: 10_000 } } });
  for (let call = 0; call < 100; call += 1) {
    await budget.admit('general', { signal, lane: 'background' });
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(asked).toBeLessThan(30);
});

test('what is left of a slice when its life ends is not used', async () => {
  const ledger = createMemoryLedger();
  const taken: number[] = [];
  const budget = budgetOn({
    ...ledger,
    take: async (request) => {
      taken.push(request.calls);
      return await Promise.resolve({ kind: 'calls', calls: 5, validMs: 500, day: undefined });
    },
  });
  await budget.admit('general', { signal });
  await vi.advanceTimersByTimeAsync(499);
  await budget.admit('general', { signal });
  expect(taken).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  await budget.admit('general', { signal });
  expect(taken).toHaveLength(2);
});

test('what was granted before a pause of another process is not used inside it', async () => {
  const ledger = createMemoryLedger();
  const [one, other] = [budgetOn(ledger), budgetOn(ledger)];
  for (let call = 0; call < 3; call += 1) await one.admit('general', { signal });
  other.pause('general', 10_000);
  await expect(one.admit('general', { signal })).rejects.toMatchObject(refusal);
  expect(one.quota()?.pausedUntil).toBe(new Date(Date.now() + 10_000).toISOString());
});

test('background work stops at the reserve of the day as soon as an answer tells it', async () => {
  const budget = budgetOn(createMemoryLedger(), { windows: {}, dayReserve: 0.2 });
  await budget.admit('general', { signal, lane: 'background' });
  budget.observe({ day: { limit: 5_000, remaining: 1_001 } });
  await budget.admit('general', { signal, lane: 'background' });
  budget.observe({ day: { limit: 5_000, remaining: 1_000 } });
  await expect(budget.admit('general', { signal, lane: 'background' })).rejects.toMatchObject({ ...refusal, retryAfterMs: 900_000 });
  await budget.admit('general', { signal });
});

test('fewer calls than configured where an answer tells so, and more only where that is asked for', async () => {
  const told = { window: { bucket: 'general', limit: 4, remaining: 4, windowMs: 10_000 } };
  const careful = budgetOn();
  careful.observe(told);
  for (let call = 0; call < 4; call += 1) await careful.admit('general', { signal });
  await expect(careful.admit('general', { signal })).rejects.toMatchObject(refusal);
  const following = budgetOn(createMemoryLedger(), { windows: { general: { calls: 1, windowMs: 10_000, told: 'replaces it' } } });
  following.observe(told);
  for (let call = 0; call < 4; call += 1) await following.admit('general', { signal });
});

test('the quota is the day’s where the source tells of it, else the window’s', () => {
  const budget = budgetOn();
  expect(budget.quota()).toBeUndefined();
  budget.observe({ window: { bucket: 'general', limit: 110, remaining: 100, windowMs: 10_000 } });
  expect(budget.quota()).toMatchObject({ limit: 110, remaining: 100, used: 10, windowMs: 10_000 });
  budget.observe({ day: { limit: 1_000, remaining: 990 } });
  expect(budget.quota()).toMatchObject({ limit: 1_000, remaining: 990, used: 10, windowMs: 86_400_000 });
});

test('calls are refused with a code of the source when its account cannot be read', async () => {
  const ledger = createMemoryLedger();
  const cause = new Error('no database');
  const budget = budgetOn({ ...ledger, take: async () => await Promise.reject(cause) });
  await expect(budget.admit('general', { signal })).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE', source: 'crm', cause });
});
