import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createProjectEntities } from '../../src/graph/project-entities.ts';
import type { Bus } from '../../src/platform/bus.ts';
import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRedisBus } from '../../src/platform/redis-bus.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createProjectEvents } from '../../src/timeline/project-events.ts';
import { createTellAttached, createWatchEvents } from '../../src/timeline/watch-events.ts';
import type { AttachedEvent, WatchEventsOptions } from '../../src/timeline/watch-events.ts';
import { mergeGolden, putMembership, putRecords, resolved, unresolved } from '../graph/resolved-records.ts';
import { createTestDatabase } from '../support/database.ts';

const log = pino({ enabled: false });
const clock = { now: () => Date.parse('2026-06-30T00:00:00Z') };
const { signal } = new AbortController();
const { TEST_REDIS_URL } = process.env;

const PEOPLE = [
  resolved('acc_1', 'a1', { fields: { name: 'Acme GmbH' } }),
  resolved('acc_2', 'a2', { fields: { name: 'ACME' } }),
  resolved('con_1', 'c1', { fields: { given: 'Ann', family: 'Able' }, links: [['account', 'a1']] }),
];

let database: Database;

beforeEach(async () => {
  database = await createTestDatabase();
  await putRecords(database, PEOPLE);
  await putMembership(database, PEOPLE);
  await createProjectEntities({ database })(['acc_1', 'acc_2', 'con_1'], { signal });
});

afterEach(async () => {
  await database[Symbol.asyncDispose]();
});

/** A process that writes the timeline. */
function writerOn(bus: Bus): { note(id: string, account?: string): Promise<void>; merge(from: string, into: string): Promise<void> } {
  const tell = createTellAttached(bus);
  const attached = (ids: readonly string[]): void => void tell(ids);
  const events = createProjectEvents({ database, records: createRecordStore, settings: () => ({}), clock, attached });
  return {
    async note(id, account = 'a1') {
      const record = unresolved('activity', id, {
        fields: { type: id.startsWith('call') ? 'Call' : 'Note', occurredAt: '2026-06-01T10:00:00Z' },
        links: [['account', account]],
      });
      await putRecords(database, [record]);
      await events.ofActivities([record.ref], { signal });
    },
    async merge(from, into) {
      await mergeGolden(database, from, into);
      const { touched } = await createProjectEntities({ database })([from, into], { signal });
      await events.ofEntities(touched, { signal });
    },
  };
}

/** A viewer who takes message by message. */
class Viewer implements AsyncDisposable {
  readonly #leaving = new AbortController();
  readonly #watching: Disposable;
  readonly #messages: AsyncIterator<AttachedEvent>;

  constructor(bus: Bus, about: string, options: Omit<WatchEventsOptions, 'signal'> = {}) {
    const watching = createWatchEvents({ database, bus, log });
    this.#watching = watching;
    this.#messages = watching.watch(about, { ...options, signal: this.#leaving.signal })[Symbol.asyncIterator]();
  }

  async next(): Promise<AttachedEvent> {
    const { value, done } = await this.#messages.next();
    if (done === true) throw new Error('the stream has ended');
    return value;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#leaving.abort();
    await this.#messages.return?.();
    this.#watching[Symbol.dispose]();
  }
}

const BUSES: readonly (readonly [string, () => { readonly writer: Bus; readonly viewer: Bus }])[] = [
  [
    'in one process',
    () => {
      const bus = createMemoryBus();
      return { writer: bus, viewer: bus };
    },
  ],
  ...(TEST_REDIS_URL === undefined
    ? []
    : [
        [
          'in two processes that share a Redis',
          () => ({ writer: createRedisBus({ url: TEST_REDIS_URL, log }), viewer: createRedisBus({ url: TEST_REDIS_URL, log }) }),
        ] as const,
      ]),
];

describe.each(BUSES)('events of an entity %s', (_, connect) => {
  test('are told as they are attached, of the kinds asked for, and never those of others', async () => {
    const buses = connect();
    await using stack = new AsyncDisposableStack();
    stack.use(buses.writer);
    stack.use(buses.viewer);
    const writer = writerOn(buses.writer);
    await writer.note('before');
    await using viewer = new Viewer(buses.viewer, 'acc_1', { kinds: ['CALL'] });
    expect((await viewer.next()).event).toBeUndefined();
    await writer.note('note');
    await writer.note('call of another', 'a2');
    await writer.note('call');
    expect((await viewer.next()).event).toMatchObject({ kind: 'CALL', source: { id: 'call' } });
  });

  test('are not lost to a viewer who comes back, whatever came meanwhile, and come once', async () => {
    const buses = connect();
    await using stack = new AsyncDisposableStack();
    stack.use(buses.writer);
    stack.use(buses.viewer);
    const writer = writerOn(buses.writer);
    const told: (string | undefined)[] = [];
    let after: string | undefined;
    for (let round = 0; round < 4; round += 1) {
      await using viewer = new Viewer(buses.viewer, 'acc_1', { after });
      if (round === 0) after = (await viewer.next()).cursor;
      await writer.note(`while away ${round}`);
      await writer.note(`while away ${round}, again`);
      // One of two is taken before the connection breaks.
      const message = await viewer.next();
      told.push(message.event?.source.id);
      after = message.cursor;
    }
    await using viewer = new Viewer(buses.viewer, 'acc_1', { after });
    for (let left = 0; left < 4; left += 1) told.push((await viewer.next()).event?.source.id);
    expect(told).toEqual([0, 1, 2, 3].flatMap((round) => [`while away ${round}`, `while away ${round}, again`]));
  });
});

test('an event that comes while a slow viewer looks away waits in the database, however many they are', async () => {
  await using bus = createMemoryBus();
  const writer = writerOn(bus);
  await using viewer = new Viewer(bus, 'acc_1');
  await viewer.next();
  for (let number = 0; number < 120; number += 1) await writer.note(`note ${number}`);
  const told: (string | undefined)[] = [];
  while (told.length < 120) told.push((await viewer.next()).event?.source.id);
  expect(told).toEqual(Array.from({ length: 120 }, (_, number) => `note ${number}`));
});

test('a viewer of an entity that is merged away goes on with the survivor', async () => {
  await using bus = createMemoryBus();
  const writer = writerOn(bus);
  await using viewer = new Viewer(bus, 'acc_1');
  await viewer.next();
  await writer.merge('acc_1', 'acc_2');
  await writer.note('after the merge', 'a1');
  expect((await viewer.next()).event?.source.id).toBe('after the merge');
});

test.each([
  ['an id that names nothing', { about: 'acc_9' }, 'ENTITY_NOT_FOUND'],
  ['a cursor of another list', { about: 'acc_1', after: 'bm90aGluZw' }, 'BAD_CURSOR'],
])('%s is refused', async (_, { about, ...options }, code) => {
  await using bus = createMemoryBus();
  await using viewer = new Viewer(bus, about, options);
  await expect(viewer.next()).rejects.toMatchObject({ code });
});
