import { expect, test } from 'vitest';

import type { CallOptions } from '../../../connectors/connector.ts';
import { createRateGate } from '../../../connectors/hubspot/rate-gate.ts';
import type { RateGate, RateGateOptions } from '../../../connectors/hubspot/rate-gate.ts';
import { systemClock } from '../../../src/platform/clock.ts';

const background: CallOptions = { signal: new AbortController().signal, lane: 'background' };
const interactive: CallOptions = { signal: new AbortController().signal };
const refusal = { name: 'OverlayError', code: 'SOURCE_RATE_LIMITED' };

function gate({ searchesPerSecond = 4, clock = systemClock }: Partial<RateGateOptions> = {}): RateGate {
  return createRateGate({ source: 'hubspot', searchesPerSecond, longestWaitMs: 0, clock });
}

function told(allowance: { readonly max: number; readonly remaining: number; readonly intervalMs: number }): Record<string, string> {
  return {
    'x-hubspot-ratelimit-max': String(allowance.max),
    'x-hubspot-ratelimit-remaining': String(allowance.remaining),
    'x-hubspot-ratelimit-interval-milliseconds': String(allowance.intervalMs),
  };
}

async function calls(on: RateGate, count: number, call: CallOptions = background): Promise<void> {
  for (let made = 0; made < count; made += 1) await on.admit('other', call);
}

test('HS-72: an allowance nobody touches delays nothing', async () => {
  const subject = gate();
  subject.observe(told({ max: 10, remaining: 10, intervalMs: 60_000 }));
  await calls(subject, 100);
});

test('with the window nearly used, an interactive call is told when it may come instead of waiting', async () => {
  const subject = gate();
  await calls(subject, 100);
  subject.observe(told({ max: 100, remaining: 0, intervalMs: 60_000 }));
  await expect(subject.admit('other', interactive)).rejects.toMatchObject(refusal);
});

test('background work leaves the rest of the window to interactive work', async () => {
  const subject = gate();
  await calls(subject, 92);
  subject.observe(told({ max: 100, remaining: 8, intervalMs: 60_000 }));
  await subject.admit('other', interactive);
  const caller = new AbortController();
  const waiting = subject.admit('other', { signal: caller.signal, lane: 'background' });
  const reason = new Error('the caller left');
  setImmediate(() => caller.abort(reason));
  await expect(waiting).rejects.toBe(reason);
});

test('a background call waits until the oldest call leaves the window', async () => {
  const subject = gate();
  const beganAt = performance.now();
  await calls(subject, 10);
  subject.observe(told({ max: 10, remaining: 0, intervalMs: 60 }));
  await subject.admit('other', background);
  expect(performance.now() - beganAt).toBeGreaterThanOrEqual(60);
});

test('HS-45: searches have a window of their own, a second long', async () => {
  const subject = gate({ searchesPerSecond: 2 });
  await subject.admit('search', interactive);
  await subject.admit('search', interactive);
  await expect(subject.admit('search', interactive)).rejects.toMatchObject(refusal);
  await subject.admit('other', interactive);
});

test('HS-73: with the day nearly spent background work stops, but for one look every fifteen minutes', async () => {
  let nowMs = Date.parse('2026-06-01T10:00:00Z');
  const subject = gate({ clock: { now: () => nowMs } });
  const daily = { 'x-hubspot-ratelimit-daily': '1000', 'x-hubspot-ratelimit-daily-remaining': '90' };
  subject.observe({ ...told({ max: 100, remaining: 100, intervalMs: 10_000 }), ...daily });
  await expect(subject.admit('other', background)).rejects.toMatchObject({ ...refusal, retryAfterMs: 900_000 });
  await subject.admit('other', interactive);
  nowMs += 900_000;
  await subject.admit('other', background);
});

test('the quota is the day’s where the source tells of it, else the window’s', () => {
  const subject = gate();
  subject.observe(told({ max: 110, remaining: 100, intervalMs: 10_000 }));
  expect(subject.quota()).toMatchObject({ limit: 110, remaining: 100, used: 10, windowMs: 10_000 });
  subject.observe({ 'x-hubspot-ratelimit-daily': '1000', 'x-hubspot-ratelimit-daily-remaining': '990' });
  expect(subject.quota()).toMatchObject({ limit: 1_000, remaining: 990, used: 10 });
});
