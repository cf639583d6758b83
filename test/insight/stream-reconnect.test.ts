import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { createTellChanged } from '../../src/insight/insight-changes.ts';
import type { NextStepMessage, SummaryMessage } from '../../src/insight/insight.ts';
import type { InsightReader } from '../../src/insight/read-insight.ts';
import type { Bus } from '../../src/platform/bus.ts';
import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import { createRedisBus } from '../../src/platform/redis-bus.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { account, contact, criticalTicket, deal, owner } from './company.ts';
import { LONG_MS, openRoom, viewer } from './room.ts';
import type { Room } from './room.ts';

const SUMMARY = ['The ', 'deal ', 'is ', 'on ', 'record ', '[F1]. ', 'Say ', 'nothing ', 'uncited. ', 'It ', 'is ', 'open ', '[F1].'];
const respond = (): readonly string[] => [
  '{"summary":"',
  ...SUMMARY,
  '","nextStep":{"kind":"CALL","text":"',
  'Call them ',
  '[F1].',
  '","due":null}}',
];

interface Following {
  readonly after?: number;
  readonly generation?: string;
  readonly signal?: AbortSignal;
  readonly follow?: 'once' | 'live';
}

function follow(reader: InsightReader, options: Following = {}): AsyncIterator<SummaryMessage> {
  return reader.stream('dea_1', { viewer, signal: AbortSignal.timeout(LONG_MS), ...options })[Symbol.asyncIterator]();
}

function followStep({ reader }: Room): AsyncIterator<NextStepMessage> {
  const stream = reader.streamNextStep('acc_1', { viewer, signal: AbortSignal.timeout(LONG_MS), follow: 'live' });
  return stream[Symbol.asyncIterator]();
}

async function rest<Message extends { readonly kind: string }>(stream: AsyncIterator<Message>, last?: string): Promise<Message[]> {
  const messages: Message[] = [];
  for (let next = await stream.next(); next.done !== true; next = await stream.next()) {
    messages.push(next.value);
    if (next.value.kind === last) break;
  }
  return messages;
}

/** What a viewer sees who follows the rules of the protocol. */
function shownBy(messages: readonly SummaryMessage[]): string {
  let text = '';
  for (const message of messages) {
    if (message.kind === 'insight-start') text = '';
    if (message.kind === 'insight-delta') text += message.text;
    if (message.kind === 'insight-retract') text = text.slice(0, message.from) + text.slice(message.to);
    if (message.kind === 'insight-end') ({ text } = message.summary);
  }
  return text;
}

/** The audit ids of hits differ with every showing. */
function told(messages: readonly SummaryMessage[]): readonly unknown[] {
  return messages.map((message) =>
    message.kind === 'insight-end' ? { ...message, summary: message.summary.text, nextStep: undefined } : message,
  );
}

const redisUrl = process.env['TEST_REDIS_URL'];
const buses: readonly (readonly [string, (() => Bus) | undefined])[] = [
  ['in one process', createMemoryBus],
  ['over Redis', redisUrl === undefined ? undefined : () => createRedisBus({ url: redisUrl, log: silentLog })],
];

describe.each(buses)('a reader who comes back, %s', (name, bus) => {
  let room: Room;
  let other: InsightReader;
  let original: readonly SummaryMessage[];

  beforeAll(async () => {
    if (bus === undefined) return;
    room = await openRoom({ bus });
    other = name === 'over Redis' ? room.anotherProcess() : room.reader;
    room.recorder.behave({ kind: 'stall', afterPieces: 9, respond });
    const stream = follow(room.reader);
    const first = await stream.next();
    await room.recorder.called(1);
    room.recorder.resume();
    original = [first.value, ...(await rest(stream))];
  });
  afterAll(async () => await room?.[Symbol.asyncDispose]());

  test.skipIf(bus === undefined)('misses nothing and hears nothing twice, whichever message was the last, here and elsewhere', async () => {
    expect(original.map(({ sequence }) => sequence)).toEqual(original.map((_, index) => index));
    expect(original.map(({ kind }) => kind)).toContain('insight-retract');
    const generation = original[0]?.kind === 'insight-start' ? original[0].generation : '';
    for (const reader of [room.reader, other]) {
      for (const [after] of original.entries()) {
        const expected = told(original.slice(after + 1));
        expect(told(await rest(follow(reader, { after, generation })))).toEqual(expected);
        expect(told(await rest(follow(reader, { after })))).toEqual(expected);
      }
    }
    expect(room.recorder.calls).toHaveLength(1);
  });

  test.skipIf(bus === undefined)('is told anew, and why, when the generation it counts in is gone', async () => {
    const messages = await rest(follow(other, { after: 1, generation: 'gen_of_long_ago' }));
    expect(messages[0]).toMatchObject({ kind: 'insight-start', sequence: 0, reason: 'GENERATION_GONE' });
    expect(shownBy(messages)).toBe(shownBy(original));
  });
});

describe('a generation', () => {
  test('outlives its viewers for a while, and ends when nobody comes back', async () => {
    await using room = await openRoom({ limits: { graceMs: 60, coolDownMs: 10 } });
    room.recorder.behave({ kind: 'stall', afterPieces: 3, respond }, { kind: 'answer', respond });
    const leaving = new AbortController();
    const stream = follow(room.reader, { signal: leaving.signal });
    await stream.next();
    await room.recorder.called(1);
    leaving.abort();
    await stream.next().catch(() => undefined);
    await expect
      .poll(async () => (await room.audits.page({ about: 'dea_1', first: 9 })).edges.map(({ node }) => node.kind))
      .toContain('ENDED');
    const [ended] = (await room.audits.page({ about: 'dea_1', first: 1 })).edges;
    expect(ended?.node.verdicts).toContainEqual(expect.objectContaining({ outcome: 'INSIGHT_STOPPED' }));
  });

  test('ends for everybody when somebody stops it, and says so', async () => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'stall', afterPieces: 4, respond });
    const streams = [follow(room.reader), follow(room.reader)];
    for (const stream of streams) await stream.next();
    await room.recorder.called(1);
    expect(await room.reader.stopStream('dea_1', { viewer })).toBe('stopped');
    for (const stream of streams)
      expect((await rest(stream)).at(-1)).toMatchObject({ kind: 'insight-error', code: 'INSIGHT_STOPPED', retryable: true });
    await expect.poll(async () => await room.reader.stopStream('dea_1', { viewer })).toBe('nothing to stop');
  });

  test('whose writer is gone is begun anew by another process, announced and not spliced', async () => {
    await using room = await openRoom({ limits: { leaseMs: 1_500 } });
    const elsewhere = room.anotherProcess();
    // The writer holds its lease and says nothing more, as a killed process does.
    room.recorder.behave({ kind: 'stall', afterPieces: 4, respond }, { kind: 'answer', respond });
    const there = follow(room.reader);
    await there.next();
    const stream = follow(elsewhere);
    const messages = await rest(stream);
    expect(messages[0]).toMatchObject({ kind: 'insight-start', sequence: 0, reason: 'WRITER_LOST' });
    expect(messages.at(-1)).toMatchObject({ kind: 'insight-end', summary: { state: 'FRESH' } });
    expect(shownBy(messages.slice(0, -1))).toBe(shownBy(messages));
  });
});

test('a writer is taken for dead after ten seconds of silence at most, and kept for as long as it gives signs of life', async () => {
  await using room = await openRoom();
  room.recorder.behave({ kind: 'stall', afterPieces: 4, respond });
  const stream = follow(room.reader);
  await stream.next();
  const leftMs = async (): Promise<number> => {
    const [row] = await room.database.query<{ readonly left: number }>(
      'select extract(epoch from expires_at - clock_timestamp())::float8 * 1000 as left from insight.lease',
    );
    return row?.left ?? 0;
  };
  const from = performance.now();
  const first = await leftMs();
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(8_500);
  // Until the next sign of life it only falls.
  await vi.waitUntil(
    async () => {
      const left = await leftMs();
      expect(left).toBeLessThanOrEqual(8_500);
      return left > first - 1_000 && performance.now() - from > 1_500;
    },
    { timeout: 20_000, interval: 100 },
  );
});

const plain = (): readonly string[] => [
  '{"summary":"',
  'They ',
  'are ',
  'on ',
  'record ',
  '[F1].',
  '","nextStep":{"kind":"UPSELL","text":"Make an offer [F1].","due":null}}',
];

describe('when a ticket opens', () => {
  const company = { entities: [account, contact, owner, deal] };

  test.each(['while it is told', 'after it was told'])(
    'the answer is taken back on the open stream and another follows: %s',
    async (when) => {
      const bus = createMemoryBus();
      await using room = await openRoom({ company, bus: () => bus });
      if (when === 'while it is told')
        room.recorder.behave({ kind: 'stall', afterPieces: 4, respond: plain }, { kind: 'answer', respond: plain });
      else room.recorder.behave({ kind: 'answer', respond: plain });
      const stream = followStep(room);
      const before = when === 'while it is told' ? [await stream.next()] : await rest(stream, 'insight-end');
      room.company.entities = [...company.entities, criticalTicket];
      const withdrawn = rest(stream, 'insight-retract');
      await createTellChanged(bus)(['acc_1']);
      expect((await withdrawn).at(-1)).toMatchObject({ reason: 'POLICY_CHANGED', sequence: before.length, from: 0 });
      const next = await rest(stream, 'insight-end');
      expect(next[0]).toMatchObject({ kind: 'insight-start', sequence: 0, reason: 'FACTS_CHANGED' });
      expect(next.at(-1)).toMatchObject({ nextStep: { kind: 'RESOLVE_TICKET', suppressed: { kind: 'UPSELL' } } });
    },
  );

  test('a draft is taken back likewise', async () => {
    const bus = createMemoryBus();
    await using room = await openRoom({ company, bus: () => bus, model: 'none' });
    const stream = followStep(room);
    await rest(stream, 'insight-end');
    room.company.entities = [...company.entities, criticalTicket];
    await createTellChanged(bus)(['acc_1']);
    expect((await rest(stream, 'insight-end')).map(({ kind }) => kind)).toEqual([
      'insight-retract',
      'insight-start',
      'insight-delta',
      'insight-end',
    ]);
  });
});
