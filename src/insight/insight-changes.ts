import type { Bus } from '../platform/bus.ts';
import type { Log } from '../platform/telemetry.ts';

const TOPIC = 'insight.changed';

/** Ids told in one message at most. */
const IDS_PER_MESSAGE = 500;

/** Tells every process which entities have changed, once the change is committed. What is lost is found out at the next reading. */
export type TellChanged = (ids: readonly string[]) => Promise<void>;

/** Telling over a bus. */
export function createTellChanged(bus: Bus): TellChanged {
  return async (ids) => {
    for (let start = 0; start < ids.length; start += IDS_PER_MESSAGE) {
      await bus.publish(TOPIC, JSON.stringify(ids.slice(start, start + IDS_PER_MESSAGE)));
    }
  };
}

/** Hears of changed entities. Disposing it ends the hearing. */
export interface InsightChanges extends Disposable {
  /** Calls `listener` whenever one of these entities has changed, until disposed. */
  listen(ids: Iterable<string>, listener: () => void): Disposable;
}

/** Hearing over a bus: one subscription for the whole process, however many listen. */
export function createInsightChanges({ bus, log }: { readonly bus: Bus; readonly log: Log }): InsightChanges {
  const leaving = new AbortController();
  const listeners = new Map<string, Set<() => void>>();
  void hear(bus.subscribe(TOPIC, leaving)).catch((cause: unknown) => log.error({ err: cause }, 'Changes of entities are not heard'));

  async function hear(messages: AsyncIterable<string>): Promise<void> {
    for await (const message of messages) {
      const changed = new Set(toIds(message).flatMap((id) => [...(listeners.get(id) ?? [])]));
      for (const listener of changed) listener();
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

// Only processes of ours write to this topic.
function toIds(message: string): readonly string[] {
  const ids: unknown = JSON.parse(message);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
