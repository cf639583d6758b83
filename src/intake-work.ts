import type { Connector, RecordRef } from '../connectors/connector.ts';
import { isOverlayError } from './errors.ts';
import { createGraphReader } from './graph/reader.ts';
import type { ForgetPerson } from './insight/forget-person.ts';
import { ARRIVED } from './open-intake.ts';
import type { Bus } from './platform/bus.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/postgres.ts';
import type { Queue } from './platform/queue.ts';
import type { Log } from './platform/telemetry.ts';
import { createWake } from './platform/wake.ts';
import type { RecordStore } from './records/store.ts';
import type { RequestSync } from './request-sync.ts';
import { toMailRecord } from './timeline/intake/mail-record.ts';
import { createProcessHints } from './timeline/intake/process-hints.ts';
import { createProcessStated } from './timeline/intake/process-stated.ts';
import { loop } from './timeline/intake/work-loop.ts';
import { createRecordsChanged } from './worker.ts';

/** What working off the intake is wired over. */
export interface IntakeWorkParts {
  readonly database: Database;
  readonly bus: Bus;
  readonly queue: Queue;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly store: RecordStore;
  readonly requestSync: RequestSync;
  readonly forgetPerson: ForgetPerson;
  readonly clock: Clock;
  readonly log: Log;
  /** Takes what has to be closed with the product. */
  readonly resources: AsyncDisposableStack;
}

/**
 * Works off what senders told, until the product is closed: one batch of statements and one of hints at a time in each process, whatever waits. More
 * processes work off more; none gets in the way of another.
 */
export function startIntakeWork(parts: IntakeWorkParts): void {
  const { database, queue, connectors, store, requestSync, clock, log, resources } = parts;
  const keeping = { database, store, recordsChanged: createRecordsChanged(queue), clock, log };
  const processStated = createProcessStated({ ...keeping, readMail: toMailRecord, asked: [...connectors.keys()] });
  const processHints = createProcessHints({
    ...keeping,
    connectors,
    requestSync: async (source) => await requestSync([source]),
    forget: forgetBehind(parts),
  });
  const leaving = new AbortController();
  const wakes = [createWake(), createWake()] as const;
  const failed = (error: unknown): void =>
    log.warn(
      { code: isOverlayError(error) ? error.code : 'INTERNAL', reason: error instanceof Error ? error.name : 'unknown' },
      'What senders told could not be worked off; it waits',
    );
  const { signal } = leaving;
  const under = Promise.all([
    loop({ round: processStated, wake: wakes[0], failed, signal }),
    loop({ round: processHints, wake: wakes[1], failed, signal }),
    listen(parts, { signal, call: () => wakes.forEach((wake) => wake.call()) }),
  ]);
  resources.defer(async () => {
    leaving.abort();
    await under;
  });
}

async function listen(
  { bus, log }: IntakeWorkParts,
  { signal, call }: { readonly signal: AbortSignal; readonly call: () => void },
): Promise<void> {
  try {
    for await (const _ of bus.subscribe(ARRIVED, { signal })) call();
  } catch (cause) {
    // Each second they look for themselves.
    log.warn({ reason: cause instanceof Error ? cause.name : 'unknown' }, 'Arrivals are not heard');
  }
}

/** Forgets the person behind a record, whose source was asked by them to be forgotten. */
function forgetBehind({ database, forgetPerson }: IntakeWorkParts): (ref: RecordRef) => Promise<void> {
  const graph = createGraphReader(database);
  return async (ref) => {
    const [person] = await graph.bySource([ref]);
    if (person === undefined || !person.startsWith('con_')) return;
    try {
      await forgetPerson(person, { viewer: ref.source, trigger: 'privacy deletion' });
    } catch (error) {
      // Gone since it was looked up: nothing is left to forget.
      if (!isOverlayError(error, 'ENTITY_NOT_FOUND')) throw error;
    }
  };
}
