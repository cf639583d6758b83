import { describe, expect, test } from 'vitest';

import { createTokenBudget, UNLIMITED } from '../../src/insight/budget.ts';
import { bounded } from '../../src/insight/models/bounded.ts';
import type { LanguageModel, ModelPiece } from '../../src/insight/models/model.ts';
import { createOpenAiModel } from '../../src/insight/models/openai.ts';
import { createProbeModel } from '../../src/insight/models/probe.ts';
import type { ModelFinding } from '../../src/insight/models/probe.ts';
import { createReadUsage } from '../../src/insight/usage.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createIds } from '../../src/platform/ids.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createAuditLog, createAuditReader } from '../../src/trust/audit.ts';
import { createTestDatabase } from '../support/database.ts';
import { startRecorder } from '../support/recorder.ts';
import { account, contact, deal, owner } from './company.ts';
import { listOf, LONG_MS, openRoom } from './room.ts';

const DEADLINES = { firstTokenMs: 500, idleMs: 500, totalMs: LONG_MS };

async function probe(database: Database, baseUrl: string): Promise<ModelFinding> {
  const ids = createIds(systemClock);
  const probing = createProbeModel({
    audit: createAuditLog({ database, clock: systemClock, ids }),
    budget: createTokenBudget({ database, clock: systemClock, ids, limits: UNLIMITED, leaseMs: LONG_MS }),
    clock: systemClock,
  });
  return await probing(createOpenAiModel({ baseUrl, name: 'm', deadlines: DEADLINES }), AbortSignal.timeout(LONG_MS));
}

const ask = { messages: [], schema: {} };
const options = (signal = AbortSignal.timeout(LONG_MS)): Parameters<LanguageModel['stream']>[1] => ({
  signal,
  beforeSend: async () => await Promise.resolve(),
});

function createSlowModel(): { readonly model: LanguageModel; readonly most: () => number; readonly finishOne: () => void } {
  let underWay = 0;
  let most = 0;
  const ends: (() => void)[] = [];
  async function* stream(): AsyncGenerator<ModelPiece> {
    underWay += 1;
    most = Math.max(most, underWay);
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.push(resolve);
    await promise;
    underWay -= 1;
    yield { kind: 'end', promptTokens: 1, answerTokens: 1 };
  }
  return { model: { name: 'slow', parameters: '', stream }, most: () => most, finishOne: () => ends.shift()?.() };
}

const said = (summary: string): (() => string) => {
  return () => JSON.stringify({ summary, nextStep: { kind: 'CALL', text: 'Call them [F1].', due: null } });
};

describe('a probe', () => {
  test.each([
    { as: 'streaming', calls: 1 },
    { as: 'whole', calls: 2 },
    { as: 'ignored', calls: 2 },
    { as: 'refused', calls: 1 },
  ] as const)('finds an endpoint that is $as, is in the log, and counts as usage', async ({ as, calls }) => {
    await using database = await createTestDatabase();
    await using recorder = await startRecorder();
    recorder.beProbed(as);
    const from = new Date(Date.now() - 60_000).toISOString();
    expect(await probe(database, recorder.baseUrl)).toEqual({ model: 'm', schema: as });
    expect(recorder.probes).toHaveLength(calls);
    const { edges } = await createAuditReader(database).page({ about: 'probe', first: 10 });
    expect(edges.map(({ node }) => node.kind)).toEqual(Array.from({ length: calls }, () => ['ENDED', 'BEGUN']).flat());
    const usage = await createReadUsage({ database }, {})({ from, to: new Date(Date.now() + 60_000).toISOString() });
    expect(usage.byField).toMatchObject([{ field: 'probe', calls, answers: 0 }]);
    expect(usage.promptTokens).toBe(as === 'refused' ? 0 : calls * 100);
  });

  test('says nothing but words of the program', async () => {
    await using database = await createTestDatabase();
    await using recorder = await startRecorder();
    await probe(database, recorder.baseUrl);
    const [{ bytes } = { bytes: Buffer.from('') }] = recorder.probes;
    const body: { messages: readonly { content: string }[] } = JSON.parse(bytes.toString('utf8'));
    expect(body.messages.map(({ content }) => content)).toEqual(['Which colour does a clear sky have? Answer as JSON.']);
  });

  test('of what is not there says so', async () => {
    await using database = await createTestDatabase();
    const recorder = await startRecorder();
    await recorder[Symbol.asyncDispose]();
    expect(await probe(database, recorder.baseUrl)).toMatchObject({ schema: 'unknown', failure: { code: 'MODEL_UNAVAILABLE' } });
  });
});

describe('a model with two places', () => {
  test('is asked twice at a time, and all are answered in the end', async () => {
    const slow = createSlowModel();
    const model = bounded(slow.model, 2);
    const answers = Promise.all(Array.from({ length: 7 }, async () => await listOf(model.stream(ask, options()))));
    const timer = setInterval(slow.finishOne, 1);
    expect(await answers).toHaveLength(7);
    clearInterval(timer);
    expect(slow.most()).toBe(2);
  });

  test('gives the place of one who left the line to the next', async () => {
    const slow = createSlowModel();
    const model = bounded(slow.model, 1);
    const leaving = new AbortController();
    const first = listOf(model.stream(ask, options()));
    const second = listOf(model.stream(ask, options(leaving.signal)));
    const third = listOf(model.stream(ask, options()));
    leaving.abort();
    await expect(second).rejects.toThrow('aborted');
    const timer = setInterval(slow.finishOne, 1);
    expect(await Promise.all([first, third])).toHaveLength(2);
    clearInterval(timer);
  });
});

describe('figures of a cached answer', () => {
  test.each([
    ['They have 240 employees [F1].', 'They have 251 employees [F1].', { employees: 251 }],
    ['240 people work there [F1]. It is a customer [F1].', '251 people work there [F1]. It is a customer [F1].', { employees: 251 }],
  ])('follow the fact: %s', async (summary, later, change) => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'answer', respond: said(summary) });
    const [before] = await room.read(['acc_1']);
    expect(before?.summary.text).toBe(summary);
    room.company.entities = [{ ...account, ...change }, contact, owner, deal];
    const [after] = await room.read(['acc_1']);
    expect(after?.summary).toMatchObject({ state: 'FRESH', text: later });
    expect(after?.summary.evidence[0]?.text).toContain('251');
    expect(room.recorder.calls).toHaveLength(1);
  });

  test.each([
    ['EUR 120,000 on 2026-12-15', 'EUR 121,500 on 2026-12-17'],
    ['EUR 120000.00 on 15 December 2026', 'EUR 121500.00 on 17 December 2026'],
    ['EUR 120,000.00 on Dec 15, 2026', 'EUR 121,500.00 on Dec 17, 2026'],
    ['EUR 120000 on 15.12.2026', 'EUR 121500 on 17.12.2026'],
  ])('are written as they were: %s', async (before, later) => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'answer', respond: said(`It closes at ${before} [F1].`) });
    await room.read(['dea_1']);
    room.company.entities = [
      account,
      contact,
      owner,
      { ...deal, amount: { amount: '121500.00', currency: 'EUR' }, expectedClose: '2026-12-17' },
    ];
    const [after] = await room.read(['dea_1']);
    expect(after?.summary).toMatchObject({ state: 'FRESH', text: `It closes at ${later} [F1].` });
    expect(room.recorder.calls).toHaveLength(1);
  });

  test.each([
    ['a word', 'They work in Machinery [F1].', { industry: 'Aerospace' }],
    ['a rounded figure', 'They have 0.24 thousand employees [F1].', { employees: 251 }],
  ])('cannot follow %s: the answer is stale, and no model is asked', async (_name, summary, change) => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'answer', respond: said(summary) });
    const [before] = await room.read(['acc_1']);
    room.company.entities = [{ ...account, ...change }, contact, owner, deal];
    const [after] = await room.read(['acc_1']);
    expect(after?.summary).toMatchObject({ state: 'STALE', reason: 'CITED_FACT_CHANGED', text: before?.summary.text });
    expect(room.recorder.calls).toHaveLength(1);
  });

  test('that are not in the text leave it fresh when they change', async () => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'answer', respond: said('It is a customer [F1].') });
    await room.read(['acc_1']);
    room.company.entities = [{ ...account, employees: 251 }, contact, owner, deal];
    const [after] = await room.read(['acc_1']);
    expect(after?.summary).toMatchObject({ state: 'FRESH', text: 'It is a customer [F1].' });
  });

  test('are kept as places in a masked text and hashes, never as values', async () => {
    await using room = await openRoom();
    await room.read(['acc_1']);
    const [row] = await room.database.query<{ cited: unknown; projection: unknown }>('select cited, projection from insight.answer');
    expect(JSON.stringify(row)).not.toMatch(/Brandt|Machinery|240|Müller/u);
  });
});
