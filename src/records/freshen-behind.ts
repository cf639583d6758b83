import type { Relation } from '../../connectors/connector.ts';
import { createMeter, withMeter } from '../platform/meter.ts';
import type { Participation, SharedRequest } from './freshen-shared.ts';

/** Records that are read again while nobody waits. */
export interface ReadBehind extends AsyncDisposable {
  /** Takes records in, unless there are too many already: who looks at them next asks for them again. */
  add(request: BehindRequest): void;
}

/** Records of one object. */
export interface BehindRequest {
  readonly source: string;
  readonly object: string;
  readonly ids: readonly string[];
  readonly relations: readonly Relation[];
}

/** Records that wait at most, over all sources. */
const MAX_WAITING = 1_000;

/** Records read together. */
const MAX_TOGETHER = 100;

interface Waiting {
  readonly source: string;
  readonly object: string;
  readonly relations: readonly Relation[];
  readonly ids: Set<string>;
}

/** A queue in this process; what waits in it when the process ends is asked for again by the next who looks. */
export function createReadBehind(join: (request: SharedRequest) => Participation): ReadBehind {
  const waiting = new Map<string, Waiting>();
  const running = new Map<string, Promise<void>>();
  const closing = new AbortController();

  async function drain(source: string): Promise<void> {
    for (let next = take(source); next !== undefined && !closing.signal.aborted; next = take(source)) {
      const reading = join({ ...next, notBeforeMs: Number.NEGATIVE_INFINITY, lane: 'background' });
      const leave = (): void => reading.leave();
      closing.signal.addEventListener('abort', leave, { once: true });
      // How it went is known to whoever looks at the source's standing; here nobody waits for it.
      await reading.outcome.catch(() => undefined);
      closing.signal.removeEventListener('abort', leave);
    }
    running.delete(source);
  }

  function take(source: string): BehindRequest | undefined {
    const [key, first] = [...waiting].find(([, each]) => each.source === source) ?? [];
    if (key === undefined || first === undefined) return undefined;
    const ids = [...first.ids].slice(0, MAX_TOGETHER);
    for (const id of ids) first.ids.delete(id);
    if (first.ids.size === 0) waiting.delete(key);
    return { ...first, ids };
  }

  return {
    add({ source, object, ids, relations }) {
      if (closing.signal.aborted) return;
      const key = JSON.stringify([source, object, relations]);
      const entry = waiting.get(key) ?? { source, object, relations, ids: new Set<string>() };
      const taken = [...waiting.values()].reduce((sum, each) => sum + each.ids.size, 0);
      for (const id of ids.slice(0, MAX_WAITING - taken)) entry.ids.add(id);
      if (entry.ids.size > 0) waiting.set(key, entry);
      if (running.has(source)) return;
      // Nobody's cost but the overlay's own: the request that noticed it has its answer.
      running.set(
        source,
        withMeter(createMeter(), async () => await drain(source)),
      );
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      waiting.clear();
      await Promise.all(running.values());
    },
  };
}
