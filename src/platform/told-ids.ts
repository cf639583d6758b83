import type { Bus } from './bus.ts';
import type { Log } from './telemetry.ts';

/** Ids told in one message at most. */
const IDS_PER_MESSAGE = 500;

/** Tells every process about ids. What is lost has to be found out in another way. */
export type TellIds = (ids: readonly string[]) => Promise<void>;

/** Telling over a bus, under a topic. */
export function createTellIds(bus: Bus, topic: string): TellIds {
  return async (ids) => {
    for (let start = 0; start < ids.length; start += IDS_PER_MESSAGE) {
      await bus.publish(topic, JSON.stringify(ids.slice(start, start + IDS_PER_MESSAGE)));
    }
  };
}

/** Hears what is told about ids. Disposing it ends the hearing. */
export interface ToldIds extends Disposable {
  /** Calls `listener` whenever one of these ids is told, until disposed. */
  listen(ids: Iterable<string>, listener: () => void): Disposable;
}

/** Hearing over a bus: one subscription for the whole process, however many listen. */
export function createToldIds({ bus, topic, log }: { readonly bus: Bus; readonly topic: string; readonly log: Log }): ToldIds {
  const leaving = new AbortController();
  const listeners = new Map<string, Set<() => void>>();
  void hear(bus.subscribe(topic, leaving)).catch((cause: unknown) => log.error({ err: cause, topic }, 'Nothing is heard of changes'));

  async function hear(messages: AsyncIterable<string>): Promise<void> {
    for await (const message of messages) {
      const told = new Set(toIds(message).flatMap((id) => [...(listeners.get(id) ?? [])]));
      for (const listener of told) listener();
    }
  }

  return {
    listen(ids, listener) {
      const all = [...ids];
      for (const id of all) listeners.set(id, (listeners.get(id) ?? new Set()).add(listener));
      return {
        [Symbol.dispose]() {
          for (const id of all) {
            const rest = listeners.get(id);
            rest?.delete(listener);
            if (rest?.size === 0) listeners.delete(id);
          }
        },
      };
    },
    [Symbol.dispose]: () => leaving.abort(),
  };
}

// Only processes of ours write to these topics.
function toIds(message: string): readonly string[] {
  const ids: unknown = JSON.parse(message);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
