import { describe, expect, test } from 'vitest';

import { createReadUsage } from '../../src/insight/usage.ts';
import { account, contact, deal, NOW, owner } from './company.ts';
import { LONG_MS, openRoom, plenty, viewer } from './room.ts';

const DAY = { from: new Date(NOW - 1_000).toISOString(), to: new Date(NOW + 1_000).toISOString() };
const PRICES = { 'test-model': { currency: 'USD', promptPerMillion: '0.40', answerPerMillion: '1.60' } };

describe('usage', () => {
  test('is what the audit log holds: calls, tokens, money, hits, by field and reason', async () => {
    await using room = await openRoom();
    const options = { viewer, allowance: plenty(), signal: AbortSignal.timeout(LONG_MS) };
    await room.reader.read([{ id: 'acc_1', withinMs: LONG_MS, fields: ['summary'] }], options);
    await room.reader.read([{ id: 'acc_1', withinMs: LONG_MS, fields: ['nextStep', 'summary'] }], options);
    await room.reader.read([{ id: 'con_1', withinMs: 0, fields: ['nextStep'] }], options);
    room.recorder.behave({ kind: 'fail', status: 500 });
    await room.reader.read([{ id: 'dea_1', withinMs: LONG_MS, fields: ['nextStep'] }], options);

    const usage = await createReadUsage(room, PRICES)(DAY);
    const { edges } = await room.audits.page({ first: 100 });
    const ended = edges.map(({ node }) => node).filter(({ kind }) => kind === 'ENDED');
    const answerTokens = ended.reduce((sum, entry) => sum + (entry.answerTokens ?? 0), 0);
    expect(usage).toMatchObject({
      calls: ended.length,
      failed: 1,
      uncounted: 1,
      promptTokens: 100,
      answerTokens,
      answers: 4,
      cached: 1,
      hitRate: 0.25,
      unpriced: [],
      byModel: [{ model: 'test-model', calls: 2 }],
    });
    // 100 × 0.40 and so many × 1.60, each a millionth, exactly.
    expect(usage.cost).toEqual([{ amount: String((400 + answerTokens * 16) / 10_000_000), currency: 'USD' }]);
    expect(usage.byField).toMatchObject([
      { field: 'nextStep', calls: 1, failed: 1, answers: 2, cached: 0 },
      { field: 'summary', calls: 1, failed: 0, answers: 1, cached: 0 },
      { field: 'summary nextStep', calls: 0, answers: 1, cached: 1 },
    ]);
    expect(usage.byReason).toEqual(
      expect.arrayContaining([
        { state: 'DRAFT', reason: 'DEADLINE', answers: 1 },
        { state: 'DRAFT', reason: 'MODEL_UNAVAILABLE', answers: 1 },
        { state: 'FRESH', reason: undefined, answers: 2 },
      ]),
    );
    expect(usage.byField.reduce((sum, each) => sum + each.calls, 0)).toBe(usage.calls);
  });

  test('names models without a price, and counts no money for them', async () => {
    await using room = await openRoom();
    await room.read(['acc_1']);
    const usage = await createReadUsage(room, {})(DAY);
    expect(usage).toMatchObject({ calls: 1, cost: [], unpriced: ['test-model'] });
  });

  test('of a time in which nothing happened is nothing, and has no hit rate', async () => {
    await using room = await openRoom({ company: { entities: [account, contact, owner, deal] } });
    await room.read(['acc_1']);
    const before = { from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' };
    expect(await createReadUsage(room, PRICES)(before)).toEqual({
      ...before,
      calls: 0,
      failed: 0,
      uncounted: 0,
      promptTokens: 0,
      answerTokens: 0,
      cost: [],
      answers: 0,
      cached: 0,
      hitRate: undefined,
      unpriced: [],
      byField: [],
      byReason: [],
      byModel: [],
    });
  });

  test.each([
    ['2026-02-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
    ['2024-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
  ])('from %s to %s is refused', async (from, to) => {
    await using room = await openRoom({ model: 'none' });
    await expect(createReadUsage(room, PRICES)({ from, to })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
