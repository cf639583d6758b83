import type { Relation } from '../../connectors/connector.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReadingOutcome, ReadingRequest } from './freshen-reading.ts';

/** Records of one object that someone wants read again. */
export interface SharedRequest extends ReadingRequest {
  readonly source: string;
  /** Nothing that began to be read earlier will do, milliseconds since the epoch. */
  readonly notBeforeMs: number;
  readonly lane: 'interactive' | 'background';
}

/** Who takes part in a reading. */
export interface Participation {
  /** Resolves when everything asked for was read; rejects with the first failure. */
  readonly outcome: Promise<ReadingOutcome>;
  /** Keeps the reading shared beyond its own end until `until` has settled: an answer is whole only with what its other sources say. */
  holdUntil(until: Promise<unknown>): void;
  /** Says that nobody here waits any more, though what is being read is still of use. */
  giveUp(): void;
  /** Says that nobody here wants it any more: a reading that nobody waits for is broken off then. */
  leave(): void;
}

/** Readings under way, shared by everybody who wants the same: a hundred viewers of one account cause one. */
export interface SharedReadings extends Disposable {
  join(request: SharedRequest): Participation;
}

/** Carries out one reading. */
export type CarryOut = (
  source: string,
  request: ReadingRequest,
  options: { readonly signal: AbortSignal; readonly lane: 'interactive' | 'background' },
) => Promise<ReadingOutcome>;

/**
 * Milliseconds by which a reading under way may have begun before a viewer asked and still be shared by them. It ends after they asked;
 * what is written at the source in just these moments may show a second later.
 */
const SHARED_FOR_MS = 1_000;

/** Milliseconds in which further viewers are gathered before a reading begins; little beside what a call takes. */
const GATHER_MS = 5;

/** Milliseconds a reading may be put off while more and more viewers of the same record come: then the crowd is worth waiting for. */
const CROWD_MS = 250;

/** Records one reading asks for at most. */
const MAX_IDS = 500;

interface Batch {
  readonly source: string;
  readonly object: string;
  readonly relations: readonly Relation[];
  readonly lane: SharedRequest['lane'];
  readonly ids: Set<string>;
  readonly giveUp: AbortController;
  readonly done: PromiseWithResolvers<ReadingOutcome>;
  readonly holds: Set<Promise<unknown>>;
  /** `Infinity` until it begins. */
  startedAtMs: number;
  /** Puts the beginning off by a moment. */
  putOff: () => void;
  viewers: number;
}

/** Shares readings. What is asked for within a few milliseconds becomes one reading. */
export function createSharedReadings(carryOut: CarryOut, clock: Clock): SharedReadings {
  const gathering = new Map<string, Batch>();
  const underWay = new Map<string, Set<Batch>>();

  async function run(batch: Batch): Promise<void> {
    const { source, object, relations, lane } = batch;
    batch.startedAtMs = clock.now();
    try {
      batch.giveUp.signal.throwIfAborted();
      const request = { object, ids: [...batch.ids], relations };
      batch.done.resolve(await carryOut(source, request, { signal: batch.giveUp.signal, lane }));
      await Promise.allSettled(batch.holds);
    } catch (error) {
      batch.done.reject(error);
    } finally {
      forget(batch);
    }
  }

  function forget(batch: Batch): void {
    for (const id of batch.ids) {
      const key = keyOf(batch, id);
      const batches = underWay.get(key);
      batches?.delete(batch);
      if (batches?.size === 0) underWay.delete(key);
    }
  }

  function gather(request: SharedRequest): Batch {
    const { source, object, relations, lane } = request;
    const key = JSON.stringify([source, object, relations, lane]);
    const open = gathering.get(key);
    if (open !== undefined && open.ids.size < MAX_IDS) return open;
    const done = Promise.withResolvers<ReadingOutcome>();
    // Everybody may have left before it fails.
    done.promise.catch(() => undefined);
    const giveUp = new AbortController();
    const batch: Batch = {
      source,
      object,
      relations,
      lane,
      ids: new Set(),
      giveUp,
      done,
      holds: new Set(),
      startedAtMs: Infinity,
      viewers: 0,
      putOff: () => undefined,
    };
    gathering.set(key, batch);
    const begin = (): void => {
      if (gathering.get(key) === batch) gathering.delete(key);
      void run(batch);
    };
    let timer = setTimeout(begin, GATHER_MS);
    const latestMs = performance.now() + CROWD_MS;
    batch.putOff = () => {
      if (batch.startedAtMs !== Infinity || performance.now() > latestMs) return;
      clearTimeout(timer);
      timer = setTimeout(begin, GATHER_MS);
    };
    return batch;
  }

  function batchFor(request: SharedRequest, id: string): Batch {
    const key = keyOf(request, id);
    const shared = [...(underWay.get(key) ?? [])].find((batch) => isGoodFor(batch, request));
    shared?.putOff();
    if (shared !== undefined) return shared;
    const batch = gather(request);
    batch.ids.add(id);
    const batches = underWay.get(key) ?? new Set();
    underWay.set(key, batches.add(batch));
    return batch;
  }

  return {
    join(request) {
      const batches = new Set(request.ids.map((id) => batchFor(request, id)));
      for (const batch of batches) batch.viewers += 1;
      const giveUp = (): void => {
        for (const batch of batches) batch.viewers -= 1;
        batches.clear();
      };
      return {
        outcome: Promise.all([...batches].map(async ({ done }) => await done.promise)).then(sum),
        holdUntil(until) {
          for (const batch of batches) batch.holds.add(until);
        },
        giveUp,
        leave() {
          const left = [...batches];
          giveUp();
          for (const batch of left) if (batch.viewers === 0) batch.giveUp.abort();
        },
      };
    },
    [Symbol.dispose]() {
      for (const batches of underWay.values()) for (const batch of batches) batch.giveUp.abort();
    },
  };
}

function isGoodFor(batch: Batch, { relations, notBeforeMs, lane }: SharedRequest): boolean {
  if (batch.giveUp.signal.aborted || batch.startedAtMs < notBeforeMs - SHARED_FOR_MS) return false;
  // Whoever waits must not wait behind work that yields to everybody.
  if (batch.lane !== lane && lane === 'interactive') return false;
  return relations.every((relation) => batch.relations.includes(relation));
}

function sum(outcomes: readonly ReadingOutcome[]): ReadingOutcome {
  return { rows: outcomes.reduce((total, { rows }) => total + rows, 0), changed: outcomes.some(({ changed }) => changed) };
}

function keyOf({ source, object }: { readonly source: string; readonly object: string }, id: string): string {
  return JSON.stringify([source, object, id]);
}
