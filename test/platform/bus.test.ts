import { Redis } from 'ioredis';
import { describe, expect, test } from 'vitest';

import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import { createRedisBus } from '../../src/platform/redis-bus.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { describeBus } from '../contracts/bus.ts';

class DisposableRedis implements AsyncDisposable {
  readonly client: Redis;
  constructor(url: string) {
    this.client = new Redis(url);
  }
  async [Symbol.asyncDispose](): Promise<void> {
    await this.client.quit();
  }
}

const redisUrl = process.env['TEST_REDIS_URL'];

describeBus('the bus in this process', async () => await Promise.resolve(createMemoryBus()));

if (redisUrl === undefined) {
  describe.skip('the bus over Redis (SKIPPED: TEST_REDIS_URL is not set)', () => {
    test('needs a Redis server', () => expect(redisUrl).toBeDefined());
  });
} else {
  describeBus('the bus over Redis', async () => await Promise.resolve(createRedisBus({ url: redisUrl, log: silentLog })));

  test('a stream written in one process is read in another, backlog and live', async () => {
    await using writer = createRedisBus({ url: redisUrl, log: silentLog });
    await using reader = createRedisBus({ url: redisUrl, log: silentLog });
    const stream = `answer-${crypto.randomUUID()}`;
    await Promise.all([writer.check(), reader.check()]);
    await writer.append(stream, 'backlog');
    const leaving = new AbortController();
    const seen: string[] = [];
    for await (const { message } of reader.read(stream, leaving)) {
      seen.push(message);
      if (seen.length === 1) await writer.append(stream, 'live');
      if (message === 'live') leaving.abort();
    }
    expect(seen).toEqual(['backlog', 'live']);
  });

  test('a stream of which a message was lost ends with a code instead of going on behind the gap', async () => {
    await using writer = createRedisBus({ url: redisUrl, log: silentLog });
    await using reader = createRedisBus({ url: redisUrl, log: silentLog });
    await using redis = new DisposableRedis(redisUrl);
    const stream = `answer-${crypto.randomUUID()}`;
    await Promise.all([writer.check(), reader.check()]);
    for (const message of ['a', 'b', 'c']) await writer.append(stream, message);
    await redis.client.xdel(`overlay:stream:${stream}`, '1-1');
    const seen: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { message } of reader.read(stream, new AbortController())) seen.push(message);
    };
    await expect(reading()).rejects.toMatchObject({ code: 'BUS_UNAVAILABLE', retryable: true });
    expect(seen).toEqual(['a']);
  });
}

test('Redis away knows no messages of other processes, and says so by an unknown end', async () => {
  await using bus = createRedisBus({ url: 'redis://127.0.0.1:1', log: silentLog });
  expect(await bus.last('told-elsewhere')).toBe(-1);
});

test('Redis away fails no call: this process still hears itself', async () => {
  await using bus = createRedisBus({ url: 'redis://127.0.0.1:1', log: silentLog });
  const leaving = new AbortController();
  const heard = bus.subscribe('news', leaving);
  await bus.publish('news', 'still here');
  for await (const message of heard) {
    expect(message).toBe('still here');
    leaving.abort();
  }
  expect(await bus.append('answer', 'a')).toBe(0);
});
