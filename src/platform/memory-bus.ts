import type { Bus } from './bus.ts';
import { createWake } from './wake.ts';
import type { Wake, WakeReader } from './wake.ts';

/** Messages a slow listener may fall behind before it loses the oldest. */
const MAX_BEHIND = 1_000;

interface Stream {
  readonly messages: string[];
  readonly wake: Wake;
  state: 'open' | 'expired';
  timer?: NodeJS.Timeout;
}

/** A bus within this process. */
export function createMemoryBus(): Bus & { has(stream: string): boolean } {
  const listeners = new Map<string, Set<(message: string) => void>>();
  const streams = new Map<string, Stream>();
  const open = (name: string): Stream => {
    const known = streams.get(name);
    if (known !== undefined) return known;
    const stream: Stream = { messages: [], wake: createWake(), state: 'open' };
    streams.set(name, stream);
    return stream;
  };
  const forget = (name: string, stream: Stream): void => {
    stream.state = 'expired';
    streams.delete(name);
    stream.wake.call();
  };
  return {
    has: (stream) => streams.has(stream),
    async publish(topic, message) {
      for (const deliver of listeners.get(topic) ?? []) deliver(message);
      return await Promise.resolve();
    },
    subscribe(topic, { signal }) {
      // Listening begins with the call, not with the first read: nothing published in between is lost.
      const waiting: string[] = [];
      const wake = createWake();
      const deliver = (message: string): void => {
        waiting.push(message);
        if (waiting.length > MAX_BEHIND) waiting.shift();
        wake.call();
      };
      const topicListeners = listeners.get(topic) ?? new Set();
      listeners.set(topic, topicListeners.add(deliver));
      signal.addEventListener('abort', () => topicListeners.delete(deliver), { once: true });
      return drain(waiting, { reader: wake.join(signal), signal });
    },
    async append(name, message) {
      const stream = open(name);
      stream.messages.push(message);
      stream.wake.call();
      return await Promise.resolve(stream.messages.length - 1);
    },
    last: async (name) => await Promise.resolve((streams.get(name)?.messages.length ?? 0) - 1),
    read: (name, { after = -1, signal }) => follow(open(name), { after, signal }),
    async expire(name, ttlMs) {
      const stream = streams.get(name);
      if (stream === undefined) return;
      clearTimeout(stream.timer);
      stream.timer = setTimeout(() => forget(name, stream), ttlMs).unref();
      await Promise.resolve();
    },
    check: async () => await Promise.resolve('within this process'),
    async [Symbol.asyncDispose]() {
      for (const [name, stream] of streams) {
        clearTimeout(stream.timer);
        forget(name, stream);
      }
      await Promise.resolve();
    },
  };
}

async function* drain(
  waiting: string[],
  { reader, signal }: { readonly reader: WakeReader; readonly signal: AbortSignal },
): AsyncGenerator<string> {
  while (!signal.aborted) {
    const message = waiting.shift();
    if (message === undefined) await reader.wait();
    else yield message;
  }
}

async function* follow(
  stream: Stream,
  options: { readonly after: number; readonly signal: AbortSignal },
): AsyncGenerator<{ sequence: number; message: string }> {
  using reader = stream.wake.join(options.signal);
  let sequence = options.after + 1;
  while (!options.signal.aborted) {
    const message = stream.messages[sequence];
    if (message !== undefined) {
      yield { sequence, message };
      sequence += 1;
    } else if (stream.state === 'expired') return;
    else await reader.wait();
  }
}
