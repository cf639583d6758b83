import { describe, expect, test } from 'vitest';

import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import { createRedisBus } from '../../src/platform/redis-bus.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { describeBus } from '../contracts/bus.ts';

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
    await expect.poll(async () => await seenBy(reader, { writer, stream })).toBe(true);
    const leaving = new AbortController();
    const seen: string[] = [];
    for await (const { message } of reader.read(stream, leaving)) {
      seen.push(message);
      if (seen.length === 1) await writer.append(stream, 'live');
      if (message === 'live') leaving.abort();
    }
    expect(seen.at(-1)).toBe('live');
  });
}

async function seenBy(
  reader: ReturnType<typeof createRedisBus>,
  options: { readonly writer: ReturnType<typeof createRedisBus>; readonly stream: string },
): Promise<boolean> {
  await options.writer.append(options.stream, 'backlog');
  const patience = AbortSignal.timeout(200);
  for await (const { message } of reader.read(options.stream, { signal: patience })) return message === 'backlog';
  return false;
}

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
