import type { Bus } from '../platform/bus.ts';
import { createWake } from '../platform/wake.ts';
import type { ReadSources } from './read-sources.ts';
import type { SyncProgress } from './sync-source.ts';

const TOPIC = 'sync-progress';

/** Tells every process how far an object has come. Nothing rests on it: what is lost is told by the next page. */
export type TellProgress = (progress: SyncProgress) => void;

/**
 * How far the objects of a source, or of all, have come: first each as it stands, then each page that any process reads, until `signal`
 * aborts. Who reads slowly is told the latest of each object and skips what lay between: what waits is bounded by the number of objects.
 */
export type WatchSync = (source: string | undefined, options: { readonly signal: AbortSignal }) => AsyncIterable<SyncProgress>;

/** Telling over a bus. */
export function createTellProgress(bus: Bus): TellProgress {
  return (progress) => {
    // A bus that is away says so itself.
    bus.publish(TOPIC, JSON.stringify(progress)).catch(() => undefined);
  };
}

/** Watching over a bus. */
export function createWatchSync({ bus, readSources }: { readonly bus: Bus; readonly readSources: ReadSources }): WatchSync {
  return (source, { signal }) => watch({ bus, readSources }, { source, signal });
}

async function* watch(
  { bus, readSources }: { readonly bus: Bus; readonly readSources: ReadSources },
  { source, signal }: { readonly source: string | undefined; readonly signal: AbortSignal },
): AsyncGenerator<SyncProgress> {
  const leaving = new AbortController();
  const until = AbortSignal.any([signal, leaving.signal]);
  const waiting = new Map<string, SyncProgress>();
  const wake = createWake();
  const notice = (progress: SyncProgress): void => {
    if (source !== undefined && progress.source !== source) return;
    waiting.set(JSON.stringify([progress.source, progress.object]), progress);
    wake.call();
  };
  // Listening begins before the present is read: a page between the two is told twice rather than never.
  const listening = listen(bus.subscribe(TOPIC, { signal: until }), notice);
  try {
    yield* (await present(readSources)).filter((progress) => source === undefined || progress.source === source);
    while (!until.aborted) {
      const [next] = waiting;
      if (next === undefined) {
        await wake.wait(until);
        continue;
      }
      waiting.delete(next[0]);
      yield next[1];
    }
  } finally {
    leaving.abort();
    await listening;
  }
}

async function listen(messages: AsyncIterable<string>, notice: (progress: SyncProgress) => void): Promise<void> {
  for await (const message of messages) {
    const progress: unknown = JSON.parse(message);
    if (isProgress(progress)) notice(progress);
  }
}

// Only processes of ours write to this topic; another version of the program may be among them.
function isProgress(value: unknown): value is SyncProgress {
  return typeof value === 'object' && value !== null && 'source' in value && 'object' in value && 'records' in value;
}

async function present(readSources: ReadSources): Promise<readonly SyncProgress[]> {
  return (await readSources()).flatMap(({ name, objects }) =>
    objects.map(({ object, kind, phase = 'backfill', records, total }) => ({ source: name, object, kind, phase, records, total })),
  );
}
