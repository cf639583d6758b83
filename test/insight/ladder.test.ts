import { describe, expect, test } from 'vitest';

import { startRecorder } from '../support/recorder.ts';
import type { RecorderBehaviour } from '../support/recorder.ts';
import { account, contact, owner } from './company.ts';
import { entriesAbout, kindsOf, LONG_MS, openRoom } from './room.ts';

const QUICK = { firstTokenMs: 150, idleMs: 150, totalMs: LONG_MS };
const otherShape = (): string => JSON.stringify({ text: 'All is well [F1].', action: 'call' });

interface Fault {
  readonly name: string;
  readonly behaviour: RecorderBehaviour;
  readonly reason: 'MODEL_UNAVAILABLE' | 'MODEL_BAD_RESPONSE';
  /** Calls of the only model. */
  readonly calls: number;
  /** Whether a second model may answer in its place, and after how many calls of the first. */
  readonly next: 'answers' | 'is not asked';
}

const FAULTS: readonly Fault[] = [
  { name: 'no first token', behaviour: { kind: 'hang' }, reason: 'MODEL_UNAVAILABLE', calls: 1, next: 'answers' },
  { name: '429', behaviour: { kind: 'fail', status: 429 }, reason: 'MODEL_UNAVAILABLE', calls: 1, next: 'answers' },
  {
    name: '429 with Retry-After',
    behaviour: { kind: 'fail', status: 429, headers: { 'retry-after': '30' } },
    reason: 'MODEL_UNAVAILABLE',
    calls: 1,
    next: 'answers',
  },
  {
    name: 'a spent quota',
    behaviour: { kind: 'fail', status: 429, code: 'insufficient_quota' },
    reason: 'MODEL_UNAVAILABLE',
    calls: 1,
    next: 'answers',
  },
  { name: '500', behaviour: { kind: 'fail', status: 500 }, reason: 'MODEL_UNAVAILABLE', calls: 1, next: 'answers' },
  { name: 'a refusal', behaviour: { kind: 'refuse' }, reason: 'MODEL_BAD_RESPONSE', calls: 1, next: 'answers' },
  { name: 'no choices', behaviour: { kind: 'no-choices' }, reason: 'MODEL_BAD_RESPONSE', calls: 1, next: 'answers' },
  { name: 'a web page', behaviour: { kind: 'html' }, reason: 'MODEL_BAD_RESPONSE', calls: 1, next: 'answers' },
  { name: 'prose', behaviour: { kind: 'prose' }, reason: 'MODEL_BAD_RESPONSE', calls: 2, next: 'answers' },
  { name: 'another shape', behaviour: { kind: 'answer', respond: otherShape }, reason: 'MODEL_BAD_RESPONSE', calls: 2, next: 'answers' },
  {
    name: 'a stall in the middle',
    behaviour: { kind: 'stall', afterPieces: 9 },
    reason: 'MODEL_UNAVAILABLE',
    calls: 1,
    next: 'is not asked',
  },
  {
    name: 'a cut in the middle',
    behaviour: { kind: 'truncate', afterPieces: 9 },
    reason: 'MODEL_BAD_RESPONSE',
    calls: 1,
    next: 'is not asked',
  },
  { name: 'the token limit', behaviour: { kind: 'length' }, reason: 'MODEL_BAD_RESPONSE', calls: 1, next: 'is not asked' },
];

const BEGUN_AND_ENDED = ['BEGUN', 'ENDED'];

function pairs(calls: number): readonly string[] {
  return Array.from({ length: calls }, () => BEGUN_AND_ENDED).flat();
}

describe('a model that is the only one', () => {
  test.each(FAULTS)('$name: a draft that says why, every call twice in the log, nothing stored', async ({ behaviour, reason, calls }) => {
    await using room = await openRoom({ deadlines: QUICK });
    room.recorder.behave(behaviour);
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({ state: 'DRAFT', reason, model: 'extractive' });
    expect(insight?.nextStep).toMatchObject({ state: 'DRAFT', reason });
    expect(room.recorder.calls).toHaveLength(calls);
    expect(kindsOf(await entriesAbout(room, 'acc_1'))).toEqual([...pairs(calls), 'DRAFTED']);
    expect(await room.database.query('select 1 from insight.answer')).toHaveLength(0);
    expect(await room.database.query('select 1 from insight.token_reservation')).toHaveLength(0);
  });

  test('JSON in a Markdown fence is an answer', async () => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'fenced' });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({ state: 'FRESH', model: 'test-model' });
    expect(room.recorder.calls).toHaveLength(1);
  });

  test('an older answer is shown in the place of a draft, and stays what it was', async () => {
    await using room = await openRoom({ deadlines: QUICK });
    const [before] = await room.read(['dea_1']);
    room.company.entities = room.company.entities.map((entity) =>
      entity.kind === 'deal' ? { ...entity, stage: { unified: 'COMMITTED' as const } } : entity,
    );
    room.recorder.behave({ kind: 'truncate', afterPieces: 9 });
    const [insight] = await room.read(['dea_1']);
    expect(insight?.summary).toMatchObject({ state: 'STALE', reason: 'MODEL_BAD_RESPONSE', text: before?.summary.text });
  });
});

describe('a second model', () => {
  test.each(FAULTS.filter(({ next }) => next === 'answers'))('answers where the first meets $name', async ({ behaviour, calls }) => {
    await using second = await startRecorder();
    await using room = await openRoom({ deadlines: QUICK, fallback: second });
    room.recorder.behave(behaviour);
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({ state: 'FRESH', model: 'second-model' });
    expect([room.recorder.calls.length, second.calls.length]).toEqual([calls, 1]);
    const entries = await entriesAbout(room, 'acc_1');
    expect(kindsOf(entries)).toEqual(pairs(calls + 1));
    expect(entries.map(({ model }) => model)).toEqual([
      ...pairs(calls).map(() => 'test-model'),
      ...BEGUN_AND_ENDED.map(() => 'second-model'),
    ]);
  });

  test.each(FAULTS.filter(({ next }) => next === 'is not asked'))(
    'is not asked after words of the first were shown: $name',
    async ({ behaviour, reason }) => {
      await using second = await startRecorder();
      await using room = await openRoom({ deadlines: QUICK, fallback: second });
      room.recorder.behave(behaviour);
      const [insight] = await room.read(['acc_1']);
      expect(insight?.summary).toMatchObject({ state: 'DRAFT', reason });
      expect(second.calls).toHaveLength(0);
    },
  );

  test('answers where the first is not there at all', async () => {
    await using second = await startRecorder();
    await using room = await openRoom({ fallback: second });
    await room.recorder[Symbol.asyncDispose]();
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({ state: 'FRESH', model: 'second-model' });
  });

  test('keeps one of the three calls where the first refuses every shape', async () => {
    await using second = await startRecorder();
    await using room = await openRoom({ fallback: second });
    room.recorder.behave({ kind: 'fail', status: 400 });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({ state: 'FRESH', model: 'second-model' });
    expect([room.recorder.calls.length, second.calls.length]).toEqual([2, 1]);
  });

  test('and the first together are asked three times at most', async () => {
    await using second = await startRecorder();
    await using room = await openRoom({ fallback: second });
    room.recorder.behave({ kind: 'prose' });
    second.behave({ kind: 'prose' });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({ state: 'DRAFT', reason: 'MODEL_BAD_RESPONSE' });
    expect(room.recorder.calls.length + second.calls.length).toBe(3);
  });

  test('is asked at once while the first has asked for a pause', async () => {
    await using second = await startRecorder();
    await using room = await openRoom({ fallback: second });
    room.recorder.behave({ kind: 'fail', status: 429, headers: { 'retry-after': '30' } });
    await room.read(['acc_1']);
    await room.read(['dea_1']);
    expect([room.recorder.calls.length, second.calls.length]).toEqual([1, 2]);
  });

  test('that wrote an answer is not asked for it again', async () => {
    await using second = await startRecorder();
    await using room = await openRoom({ fallback: second });
    room.recorder.behave({ kind: 'fail', status: 500 }, { kind: 'answer' });
    await room.read(['acc_1']);
    const [again] = await room.read(['acc_1']);
    expect(again?.summary).toMatchObject({ state: 'FRESH', model: 'second-model' });
    expect([room.recorder.calls.length, second.calls.length]).toEqual([1, 1]);
  });
});

test('a model that failed three times in a row is left alone, and its readers wait no deadline for it', async () => {
  const people = Array.from({ length: 4 }, (_, index) => `con_${index}`);
  await using room = await openRoom({ company: { entities: [account, owner, ...people.map((id) => ({ ...contact, id }))] } });
  room.recorder.behave({ kind: 'fail', status: 500 });
  for (const id of people) {
    const [insight] = await room.read([id]);
    expect(insight?.summary).toMatchObject({ state: 'DRAFT', reason: 'MODEL_UNAVAILABLE' });
  }
  expect(room.recorder.calls).toHaveLength(3);
});
