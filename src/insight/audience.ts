import type { Bus } from '../platform/bus.ts';
import type { Log } from '../platform/telemetry.ts';
import type { GenerateInsight } from './generate-insight.ts';

const TOPIC = 'insight.audience';

/** Who watches answers being written, over all processes. */
export interface Audience extends Disposable {
  /** Somebody watches until disposed. Their leaving ends nothing at once: they may come back. */
  join(key: string): Disposable;
  /** Ends the writing of an answer for everybody, whichever process has it written. */
  stop(key: string): Promise<void>;
}

/** How long nobody may watch. */
export interface AudienceLimits {
  /** Milliseconds after the last viewer's leaving at which a generation that nobody else wants is ended. */
  readonly graceMs: number;
}

/** What an audience works with. */
export interface AudienceDependencies {
  readonly bus: Bus;
  readonly log: Log;
  readonly generate: Pick<GenerateInsight, 'stop'>;
  readonly limits: AudienceLimits;
}

type Word = { readonly key: string; readonly says: 'watching' | 'stop' };

/** An audience over a bus: each process says, well within the grace period, what its viewers still watch. */
export function createAudience({ bus, log, generate, limits: { graceMs } }: AudienceDependencies): Audience {
  const leaving = new AbortController();
  const viewers = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();
  const say = async (word: Word): Promise<void> => await bus.publish(TOPIC, JSON.stringify(word));
  const failed = (cause: unknown): void => log.warn({ err: cause }, 'The audience of an answer is not heard of');

  const wait = (key: string): void => {
    clearTimeout(timers.get(key));
    const end = (): void => {
      timers.delete(key);
      generate.stop(key, 'unwatched');
    };
    timers.set(key, setTimeout(end, graceMs).unref());
  };
  const hear = async (): Promise<void> => {
    for await (const message of bus.subscribe(TOPIC, leaving)) {
      const { key, says } = parse(message);
      if (says === 'stop') generate.stop(key, 'asked');
      // Somebody watches elsewhere: whoever waits here for the grace period to end waits anew.
      else if (timers.has(key)) wait(key);
    }
  };
  void hear().catch(failed);
  const beat = setInterval(() => {
    for (const key of viewers.keys()) say({ key, says: 'watching' }).catch(failed);
  }, graceMs / 3);
  beat.unref();

  return {
    join(key) {
      clearTimeout(timers.get(key));
      timers.delete(key);
      viewers.set(key, (viewers.get(key) ?? 0) + 1);
      return {
        [Symbol.dispose]() {
          const left = (viewers.get(key) ?? 1) - 1;
          if (left > 0) {
            viewers.set(key, left);
            return;
          }
          viewers.delete(key);
          if (!leaving.signal.aborted) wait(key);
        },
      };
    },
    stop: async (key) => await say({ key, says: 'stop' }),
    [Symbol.dispose]() {
      leaving.abort();
      clearInterval(beat);
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

// Only processes of ours write to this topic.
function parse(message: string): Word {
  return JSON.parse(message);
}
