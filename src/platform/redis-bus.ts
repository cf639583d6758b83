import { randomUUID } from 'node:crypto';

import { Redis } from 'ioredis';
import { z } from 'zod';

import { OverlayError } from '../errors.ts';
import type { Bus } from './bus.ts';
import { createMemoryBus } from './memory-bus.ts';
import { createOutageNotice } from './outage-notice.ts';
import { followRedisStream, toSequence } from './redis-stream.ts';
import type { Log } from './telemetry.ts';
import type { Wake } from './wake.ts';

/** How to reach Redis or Valkey (7 or later). */
export interface RedisBusOptions {
  readonly url: string;
  readonly log: Log;
}

const LONGEST_STREAM = 100_000;
/** Messages on their way to Redis at most; further ones reach the readers of this process only. */
const MAX_ON_THE_WAY = 10_000;
const PREFIX = 'overlay:';

const envelope = z.object({ origin: z.string(), message: z.string() });

/**
 * A bus over Redis. What this process writes is served to its own readers from memory, so Redis away costs other processes the news
 * and nobody an error; the client reconnects by itself.
 */
export function createRedisBus(options: RedisBusOptions): Bus {
  const origin = randomUUID();
  const local = createMemoryBus();
  // Without the offline queue a command fails at once while Redis is away, instead of waiting in memory.
  const settings = {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt: number) => Math.min(attempt * 100, 2_000),
  };
  const commands = new Redis(options.url, settings);
  const listener = new Redis(options.url, { ...settings, enableOfflineQueue: true, autoResubscribe: true });
  const notice = createOutageNotice(options.log);
  commands.on('error', notice.failed);
  commands.on('ready', notice.recovered);
  listener.on('error', notice.failed);

  const wakes = new Map<string, Set<Wake>>();
  const topics = new Set<string>();
  listener.on('message', (channel, text) => {
    const name = channel.slice(PREFIX.length);
    if (name.startsWith('stream:')) {
      for (const wake of wakes.get(channel) ?? []) wake.call();
      return;
    }
    const parsed = envelope.safeParse(JSON.parse(text));
    // Our own messages were delivered from memory already.
    if (parsed.success && parsed.data.origin !== origin) void local.publish(name.slice('topic:'.length), parsed.data.message);
  });

  let onTheWay = 0;
  const bestEffort = async (command: Promise<unknown>): Promise<void> => {
    await command.then(notice.recovered, notice.failed);
  };
  return {
    async publish(topic, message) {
      await local.publish(topic, message);
      await bestEffort(commands.publish(`${PREFIX}topic:${topic}`, JSON.stringify({ origin, message })));
    },
    subscribe(topic, { signal }) {
      if (!topics.has(topic)) {
        topics.add(topic);
        void bestEffort(listener.subscribe(`${PREFIX}topic:${topic}`));
      }
      return local.subscribe(topic, { signal });
    },
    async append(stream, message) {
      const sequence = await local.append(stream, message);
      const key = `${PREFIX}stream:${stream}`;
      // Readers elsewhere notice that one is missing and end: a stream is never spliced.
      if (onTheWay >= MAX_ON_THE_WAY) return sequence;
      onTheWay += 1;
      // The writer numbers its stream itself; `1-n` is that number as a Redis id.
      await bestEffort(
        commands
          .pipeline()
          .xadd(key, 'MAXLEN', '~', LONGEST_STREAM, `1-${sequence}`, 'message', message)
          .publish(key, String(sequence))
          .exec(),
      );
      onTheWay -= 1;
      return sequence;
    },
    async last(stream) {
      if (local.has(stream)) return await local.last(stream);
      try {
        const [entry] = await commands.xrevrange(`${PREFIX}stream:${stream}`, '+', '-', 'COUNT', 1);
        notice.recovered();
        return entry === undefined ? -1 : toSequence(entry[0]);
      } catch (cause) {
        notice.failed(cause);
        return -1;
      }
    },
    read(stream, readOptions) {
      if (local.has(stream)) return local.read(stream, readOptions);
      return followRedisStream(`${PREFIX}stream:${stream}`, {
        after: readOptions.after ?? -1,
        signal: readOptions.signal,
        commands,
        listener,
        wakes,
        notice,
      });
    },
    async expire(stream, ttlMs) {
      await local.expire(stream, ttlMs);
      await bestEffort(commands.pexpire(`${PREFIX}stream:${stream}`, ttlMs));
    },
    async check() {
      // A connection under way is given a moment: the offline queue is off, so a command before it fails at once.
      await untilReady(commands);
      try {
        const text = await commands.info('server');
        return `Redis ${/redis_version:(?<version>\S+)/u.exec(text)?.groups?.['version'] ?? ''}`.trim();
      } catch (cause) {
        throw new OverlayError('BUS_UNAVAILABLE', 'Redis does not answer.', { cause });
      }
    },
    async [Symbol.asyncDispose]() {
      await local[Symbol.asyncDispose]();
      commands.disconnect();
      listener.disconnect();
    },
  };
}

const READY_PATIENCE_MS = 2_000;

async function untilReady(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return;
  const ready = Promise.withResolvers<void>();
  redis.once('ready', ready.resolve);
  const patience = setTimeout(ready.resolve, READY_PATIENCE_MS);
  await ready.promise;
  clearTimeout(patience);
  redis.off('ready', ready.resolve);
}
