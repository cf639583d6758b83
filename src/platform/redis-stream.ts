import type { Redis } from 'ioredis';

import { OverlayError } from '../errors.ts';
import type { StreamMessage } from './bus.ts';
import type { OutageNotice } from './outage-notice.ts';
import { createWake } from './wake.ts';
import type { Wake, WakeReader } from './wake.ts';

/** What following a stream over Redis needs. */
export interface RedisStreamOptions {
  /** Sequence of the last message already seen; -1 for none. */
  readonly after: number;
  readonly signal: AbortSignal;
  readonly commands: Redis;
  readonly listener: Redis;
  /** Readers to wake per channel; the listener's owner calls them. */
  readonly wakes: Map<string, Set<Wake>>;
  readonly notice: OutageNotice;
}

/** A notice may be lost with a connection: the stream itself is looked at least this often. */
const RECHECK_MS = 1_000;

/**
 * Follows a Redis stream whose ids are `1-<sequence>`.
 *
 * @yields the backlog, then what comes, without a gap, until the stream expires or `signal` aborts.
 * @throws {OverlayError} `BUS_UNAVAILABLE` when a message is missing.
 */
export async function* followRedisStream(key: string, options: RedisStreamOptions): AsyncGenerator<StreamMessage> {
  const { signal, commands, notice } = options;
  const wake = await enter(key, options);
  using reader = wake.join(signal);
  using _ = recheck(reader);
  let last = options.after;
  let hasBegun = false;
  try {
    while (!signal.aborted) {
      // Waiting is prepared before looking, so that a message between the two is not slept through.
      const woken = reader.wait();
      const entries = await readAfter(key, { last, commands, notice });
      for (const entry of entries ?? []) {
        assertNext(entry, last);
        last = entry.sequence;
        hasBegun = true;
        yield entry;
      }
      const isQuiet = entries === undefined || entries.length === 0;
      if (isQuiet && hasBegun && (await hasExpired(key, options))) return;
      if (isQuiet) await woken;
    }
  } finally {
    await leave(key, { ...options, wake });
  }
}

function recheck(reader: WakeReader): Disposable {
  const timer = setInterval(() => reader.call(), RECHECK_MS);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

// Redis was away while it was written: what is missing is nowhere but with its writer.
function assertNext({ sequence }: StreamMessage, last: number): void {
  if (sequence !== last + 1) throw new OverlayError('BUS_UNAVAILABLE', 'Messages of a stream were lost on their way through Redis.');
}

async function enter(key: string, options: RedisStreamOptions): Promise<Wake> {
  const wake = createWake();
  const waiting = options.wakes.get(key) ?? new Set();
  options.wakes.set(key, waiting.add(wake));
  await options.listener.subscribe(key).then(options.notice.recovered, options.notice.failed);
  return wake;
}

async function leave(key: string, options: RedisStreamOptions & { readonly wake: Wake }): Promise<void> {
  const waiting = options.wakes.get(key);
  waiting?.delete(options.wake);
  if (waiting?.size !== 0) return;
  options.wakes.delete(key);
  await options.listener.unsubscribe(key).then(options.notice.recovered, options.notice.failed);
}

/** @returns undefined while Redis is away. */
async function readAfter(
  key: string,
  options: { readonly last: number; readonly commands: Redis; readonly notice: OutageNotice },
): Promise<readonly StreamMessage[] | undefined> {
  try {
    const entries = await options.commands.xrange(key, options.last < 0 ? '-' : `(1-${options.last}`, '+', 'COUNT', 1_000);
    options.notice.recovered();
    return entries.map(([id, [, message]]) => ({ sequence: toSequence(id), message: message ?? '' }));
  } catch (cause) {
    options.notice.failed(cause);
    return undefined;
  }
}

/** The sequence that a Redis id `1-n` stands for. */
export function toSequence(id: string): number {
  return Number(id.split('-')[1]);
}

async function hasExpired(key: string, options: RedisStreamOptions): Promise<boolean> {
  try {
    return (await options.commands.exists(key)) === 0;
  } catch (cause) {
    options.notice.failed(cause);
    return false;
  }
}
