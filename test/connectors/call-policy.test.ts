import { expect, test, vi } from 'vitest';

import { createCallPolicy } from '../../connectors/call-policy.ts';
import type { CallPolicy, CallPolicyOptions } from '../../connectors/call-policy.ts';
import { NO_WATCH } from '../../connectors/source-watch.ts';
import { OverlayError } from '../../src/errors.ts';
import { createMeter, withMeter } from '../../src/platform/meter.ts';

const never = new AbortController().signal;

/** A policy over work that says which error it stands for. */
function policy(options: Partial<CallPolicyOptions> = {}): CallPolicy {
  return createCallPolicy({
    source: 'crm',
    toError: (cause) => new OverlayError('SOURCE_UNAVAILABLE', 'crm cannot be reached.', { cause, source: 'crm' }),
    ...options,
  });
}

const unavailable = (): OverlayError => new OverlayError('SOURCE_UNAVAILABLE', 'down', { source: 'crm' });
const rateLimited = (retryAfterMs: number): OverlayError =>
  new OverlayError('SOURCE_RATE_LIMITED', 'busy', { source: 'crm', retryAfterMs });
const refused = (): OverlayError => new OverlayError('SOURCE_REQUEST', 'no such field', { source: 'crm' });

test('repeats a retryable failure of a repeatable call and counts every attempt on the request', async () => {
  const meter = createMeter();
  let attempts = 0;
  const answer = await withMeter(
    meter,
    async () =>
      await policy().call(
        async () => {
          attempts += 1;
          if (attempts < 2) throw unavailable();
          return 'answer';
        },
        { signal: never },
      ),
  );
  expect(answer).toBe('answer');
  expect(meter.sourceCalls.get('crm')).toBe(2);
});

test('never repeats a call that must be made once', async () => {
  let attempts = 0;
  const call = policy().call(
    async () => {
      attempts += 1;
      throw unavailable();
    },
    { signal: never, repeat: 'once' },
  );
  await expect(call).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  expect(attempts).toBe(1);
});

test('never repeats what the source refused for good', async () => {
  let attempts = 0;
  const call = policy().call(
    async () => {
      attempts += 1;
      throw refused();
    },
    { signal: never },
  );
  await expect(call).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
  expect(attempts).toBe(1);
});

test('names a failure of the SDK with toError and keeps its cause', async () => {
  const cause = new TypeError("reading 'length'");
  await expect(policy({ maxRetries: 0 }).call(async () => await Promise.reject(cause), { signal: never })).rejects.toMatchObject({
    code: 'SOURCE_UNAVAILABLE',
    cause,
  });
});

test('the deadline bounds the whole call, also for an SDK that ignores its signal', async () => {
  const startedAt = performance.now();
  const call = policy({ deadlineMs: 60 }).call(async () => await new Promise(() => undefined), { signal: never });
  await expect(call).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT', source: 'crm' });
  // Without the bound two retries would make it three deadlines and two pauses.
  expect(performance.now() - startedAt).toBeLessThan(60 + 120);
});

test('the work is told when its deadline has passed', async () => {
  let told: AbortSignal | undefined;
  const call = policy({ deadlineMs: 20 }).call(
    async (signal) => {
      told = signal;
      return await new Promise(() => undefined);
    },
    { signal: never },
  );
  await expect(call).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
  expect(told?.aborted).toBe(true);
});

test('a deadline that passes between two attempts tells what the source last said', async () => {
  const call = policy({ deadlineMs: 50 }).call(async () => await Promise.reject(unavailable()), { signal: never });
  await expect(call).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
});

test('the caller who leaves gets its own reason, and a place in the lane is free again', async () => {
  const single = policy({ maxConcurrent: 1 });
  const caller = new AbortController();
  const reason = new Error('left');
  const call = single.call(async () => await new Promise(() => undefined), { signal: caller.signal });
  caller.abort(reason);
  await expect(call).rejects.toBe(reason);
  expect(await single.call(async () => await Promise.resolve('next'), { signal: never })).toBe('next');
});

test('runs no more calls at once than it may', async () => {
  const narrow = policy({ maxConcurrent: 2 });
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    running -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, async () => await narrow.call(work, { signal: never })));
  expect(most).toBe(2);
});

test('background work leaves half of the lane to interactive calls', async () => {
  const shared = policy({ maxConcurrent: 2 });
  const release = Promise.withResolvers<string>();
  const held = Array.from(
    { length: 4 },
    async () => await shared.call(async () => await release.promise, { signal: never, lane: 'background' }),
  );
  expect(await shared.call(async () => await Promise.resolve('at once'), { signal: never })).toBe('at once');
  release.resolve('done');
  expect(await Promise.all(held)).toEqual(['done', 'done', 'done', 'done']);
});

test('background calls that wait for their turn do not use up their deadline', async () => {
  const shared = policy({ maxConcurrent: 1, backgroundDeadlineMs: 150 });
  const calls = Array.from({ length: 12 }, async () => await shared.call(answerIn20Ms, { signal: never, lane: 'background' }));
  expect(new Set(await Promise.all(calls))).toEqual(new Set(['done']));
});

test('a background call may take longer than an interactive one', async () => {
  const patient = policy({ deadlineMs: 5, backgroundDeadlineMs: 2_000 });
  expect(await patient.call(answerIn20Ms, { signal: never, lane: 'background' })).toBe('done');
  await expect(patient.call(answerIn20Ms, { signal: never })).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
});

async function answerIn20Ms(): Promise<string> {
  return await new Promise((resolve) => {
    setTimeout(() => resolve('done'), 20);
  });
}

test('a pause the source asked for is kept by every call of the policy', async () => {
  let calls = 0;
  const polite = policy({ maxRetries: 0, watch: { ...NO_WATCH, called: () => (calls += 1) } });
  await expect(polite.call(async () => await Promise.reject(rateLimited(60_000)), { signal: never })).rejects.toMatchObject({
    retryAfterMs: 60_000,
  });
  const second = polite.call(async () => await Promise.resolve('too early'), { signal: never });
  await expect(second).rejects.toMatchObject({ code: 'SOURCE_RATE_LIMITED' });
  expect(calls).toBe(1);
});

test('a short pause is sat out within the deadline', async () => {
  let attempts = 0;
  const startedAt = performance.now();
  const answer = await policy().call(
    async () => {
      attempts += 1;
      if (attempts === 1) throw rateLimited(300);
      return 'later';
    },
    { signal: never },
  );
  expect(answer).toBe('later');
  expect(attempts).toBe(2);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(300);
});

test('a pause longer than the deadline is told at once instead of being sat out', async () => {
  const startedAt = performance.now();
  const call = policy({ deadlineMs: 2_000 }).call(async () => await Promise.reject(rateLimited(900_000)), { signal: never });
  await expect(call).rejects.toMatchObject({ code: 'SOURCE_RATE_LIMITED', retryAfterMs: 900_000 });
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

test('after five failures in a row no call leaves until a single probe has passed', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    let calls = 0;
    const broken = policy({ maxRetries: 0, watch: { ...NO_WATCH, called: () => (calls += 1) } });
    const fail = async (): Promise<never> => await Promise.reject(unavailable());
    for (let failure = 0; failure < 5; failure += 1) await expect(broken.call(fail, { signal: never })).rejects.toBeDefined();
    await expect(broken.call(fail, { signal: never })).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE', retryAfterMs: 5_000 });
    expect(calls).toBe(5);

    vi.setSystemTime(Date.now() + 5_000);
    const release = Promise.withResolvers<string>();
    const probe = broken.call(async () => await release.promise, { signal: never });
    await expect(broken.call(async () => await Promise.resolve('second'), { signal: never })).rejects.toMatchObject({
      retryAfterMs: 5_000,
    });
    release.resolve('back');
    expect(await probe).toBe('back');
    expect(await broken.call(async () => await Promise.resolve('normal'), { signal: never })).toBe('normal');
    expect(calls).toBe(7);
  } finally {
    vi.useRealTimers();
  }
});

test('a source that answers nonsense is still named so while its breaker is open', async () => {
  const nonsense = policy({ maxRetries: 0 });
  for (let failure = 0; failure < 6; failure += 1) {
    await expect(nonsense.call(answerNonsense, { signal: never })).rejects.toMatchObject({ code: 'SOURCE_BAD_RESPONSE' });
  }
});

async function answerNonsense(): Promise<never> {
  return await Promise.reject(new OverlayError('SOURCE_BAD_RESPONSE', 'html', { source: 'crm' }));
}

test('refusals of single requests do not open the breaker', async () => {
  const healthy = policy({ maxRetries: 0 });
  for (let refusal = 0; refusal < 10; refusal += 1) {
    await expect(healthy.call(async () => await Promise.reject(refused()), { signal: never })).rejects.toMatchObject({
      code: 'SOURCE_REQUEST',
    });
  }
  expect(await healthy.call(async () => await Promise.resolve('fine'), { signal: never })).toBe('fine');
});
