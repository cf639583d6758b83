import { describe, expect, test } from 'vitest';

import type { Bus } from '../../src/platform/bus.ts';

/** What every bus must do. `connect` opens another process's view of the same bus. */
export function describeBus(name: string, connect: () => Promise<Bus>): void {
  describe(name, () => {
    const leaving = new AbortController();

    test('delivers a published message to everybody who listens and to nobody of another topic', async () => {
      await using bus = await connect();
      const topic = `greeting-${crypto.randomUUID()}`;
      const [one, two] = [bus.subscribe(topic, leaving), bus.subscribe(topic, leaving)];
      await bus.publish(`${topic}-other`, 'not for you');
      await bus.publish(topic, 'hello');
      expect([await take(one, 1), await take(two, 1)]).toEqual([['hello'], ['hello']]);
    });

    test('numbers a stream from 0 and gives a late reader the backlog, then what comes', async () => {
      await using bus = await connect();
      const stream = `answer-${crypto.randomUUID()}`;
      expect([await bus.append(stream, 'a'), await bus.append(stream, 'b')]).toEqual([0, 1]);
      const reading = take(bus.read(stream, leaving), 3);
      await bus.append(stream, 'c');
      expect(await reading).toEqual([
        { sequence: 0, message: 'a' },
        { sequence: 1, message: 'b' },
        { sequence: 2, message: 'c' },
      ]);
    });

    test('resumes at every sequence number without losing or doubling a message', async () => {
      await using bus = await connect();
      const stream = `answer-${crypto.randomUUID()}`;
      for (const message of ['a', 'b', 'c', 'd']) await bus.append(stream, message);
      for (const after of [0, 1, 2]) {
        const rest = await take(bus.read(stream, { after, signal: leaving.signal }), 3 - after);
        expect(rest.map((entry) => entry.sequence)).toEqual([1, 2, 3].slice(after));
      }
    });

    test('knows the last sequence of a stream, and that another has none', async () => {
      await using bus = await connect();
      const stream = `answer-${crypto.randomUUID()}`;
      expect(await bus.last(stream)).toBe(-1);
      await bus.append(stream, 'a');
      await bus.append(stream, 'b');
      expect(await bus.last(stream)).toBe(1);
    });

    test('ends a read when its reader leaves', async () => {
      await using bus = await connect();
      const left = new AbortController();
      const reading = take(bus.read(`quiet-${crypto.randomUUID()}`, left), 1);
      left.abort();
      expect(await reading).toEqual([]);
    });

    test('ends a read when the stream expires, after giving all of it', async () => {
      await using bus = await connect();
      const stream = `brief-${crypto.randomUUID()}`;
      await bus.append(stream, 'only');
      const reading = take(bus.read(stream, leaving), 2);
      await bus.expire(stream, 1);
      expect(await reading).toEqual([{ sequence: 0, message: 'only' }]);
    });
  });
}

async function take<Item>(items: AsyncIterable<Item>, count: number): Promise<readonly Item[]> {
  const taken: Item[] = [];
  for await (const item of items) {
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
}
