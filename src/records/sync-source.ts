import type { ChangePage, Connector, RecordKind, RecordRef } from '../../connectors/connector.ts';
import { isOverlayError, OverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import type { RecordStore, SyncState } from './store.ts';
import { toSyncFailure, whereOf } from './sync-failure.ts';
import type { SyncFailure } from './sync-failure.ts';

/** What a sync needs. */
export interface SyncSourceDependencies {
  readonly database: Database;
  readonly store: RecordStore;
  /** Told which records really changed, inside the transaction that keeps them; what it throws rolls the page back. */
  readonly recordsChanged: (sql: Sql, kind: RecordKind, refs: readonly RecordRef[]) => Promise<void>;
  readonly clock: Clock;
  readonly log: SyncLog;
}

/** Where a sync says what happened. */
export interface SyncLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** How far one object has come, told after each page. */
export interface SyncProgress {
  readonly source: string;
  readonly object: string;
  readonly kind: RecordKind;
  readonly phase: 'backfill' | 'changes';
  /** Records read: of the whole backfill, earlier runs included, or of this pass over the changes. */
  readonly records: number;
  /** Records the source says there are. */
  readonly total?: number | undefined;
}

/** How one object's pass went. */
export interface ObjectReport {
  readonly object: string;
  readonly kind: RecordKind;
  readonly pages: number;
  /** Records read in this pass. */
  readonly records: number;
  /** Those of them that really changed. */
  readonly changed: number;
  readonly failure?: SyncFailure | undefined;
}

/** How a pass over a source went. */
export interface SyncReport {
  readonly source: string;
  readonly objects: readonly ObjectReport[];
}

/** How a pass is run. */
export interface SyncOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined;
}

/**
 * Reads a source from where the last pass stood to the end of its feeds.
 *
 * An object that fails is recorded and does not stop the others. The caller's own abort and a lost database end the pass; what was
 * committed stays, and the next pass goes on from there.
 */
export type SyncSource = (connector: Connector, options: SyncOptions) => Promise<SyncReport>;

/** A sync over the records of a database. */
export function createSyncSource(dependencies: SyncSourceDependencies): SyncSource {
  const { store, log } = dependencies;
  return async (connector, options) => {
    const { source } = connector;
    const states = new Map((await store.syncStates(source)).map((state) => [state.object, state]));
    const objects: ObjectReport[] = [];
    for (const { object, kind } of connector.objects) {
      const before = states.get(object) ?? newState(source, object, isoNow(dependencies.clock));
      const pass = new Pass({ dependencies, connector, kind, options }, before);
      const report = await pass.run();
      objects.push(report);
      const { failure, ...figures } = report;
      // A poll that finds nothing new is the ordinary state, every few seconds: not worth a line.
      if (failure === undefined && report.changed > 0) log.info({ source, ...figures }, 'object synced');
      // A source that stays away says so once for each object, not at every poll.
      if (failure !== undefined && failure.code !== before.failure?.code)
        log.warn({ source, ...figures, code: failure.code }, 'object not synced');
    }
    return { source, objects };
  };
}

interface PassSubject {
  readonly dependencies: SyncSourceDependencies;
  readonly connector: Connector;
  readonly kind: RecordKind;
  readonly options: SyncOptions;
}

/** One pass over one object's feed; it has a lifetime and counts while it lives. */
class Pass {
  readonly #subject: PassSubject;
  #state: SyncState;
  #pages = 0;
  #records = 0;
  #changed = 0;

  constructor(subject: PassSubject, state: SyncState) {
    this.#subject = subject;
    this.#state = state;
  }

  async run(): Promise<ObjectReport> {
    const { dependencies, options } = this.#subject;
    try {
      await this.#readToEnd();
      return this.#report();
    } catch (cause) {
      options.signal.throwIfAborted();
      if (isOverlayError(cause, 'DATABASE_UNAVAILABLE')) throw cause;
      const failure = toSyncFailure(cause, this.#state.object);
      if (!isOverlayError(cause))
        dependencies.log.warn({ source: this.#state.source, object: this.#state.object, ...whereOf(cause) }, 'sync broke off');
      this.#state = { ...this.#state, failedAt: isoNow(dependencies.clock), failure };
      await dependencies.store.writeSyncState(dependencies.database, this.#state);
      return this.#report(failure);
    }
  }

  async #readToEnd(): Promise<void> {
    const { connector, options } = this.#subject;
    const seen = new Set<string | undefined>([this.#state.cursor]);
    for (;;) {
      options.signal.throwIfAborted();
      const fetchedAt = isoNow(this.#subject.dependencies.clock);
      const page = await connector.changes(this.#state.object, this.#state.cursor, { signal: options.signal, lane: 'background' });
      await this.#keep(page, fetchedAt);
      if (page.position === 'end') return;
      if (seen.has(page.cursor)) {
        throw new OverlayError(
          'SOURCE_BAD_RESPONSE',
          `${connector.source} handed out a cursor of ${this.#state.object} that it had handed out before.`,
          {
            source: connector.source,
          },
        );
      }
      seen.add(page.cursor);
    }
  }

  // Page, checkpoint and the word to who waits for it: all or nothing, so that a crash repeats at most one page.
  async #keep(page: ChangePage, fetchedAt: string): Promise<void> {
    const { dependencies, kind, options } = this.#subject;
    const next = this.#stateAfter(page, fetchedAt);
    const changed = await dependencies.database.transaction(async (sql) => {
      const refs = await dependencies.store.upsert(sql, page.records, { fetchedAt });
      await dependencies.store.writeSyncState(sql, next);
      if (refs.length > 0) await dependencies.recordsChanged(sql, kind, refs);
      return refs.length;
    });
    const { source, object, phase } = this.#state;
    this.#state = next;
    this.#pages += 1;
    this.#records += page.records.length;
    this.#changed += changed;
    options.onProgress?.({
      source,
      object,
      kind,
      phase,
      records: phase === 'backfill' ? next.recordsSeen : this.#records,
      total: next.total,
    });
  }

  #stateAfter(page: ChangePage, fetchedAt: string): SyncState {
    const isBackfill = this.#state.phase === 'backfill';
    const recordsSeen = this.#state.recordsSeen + (isBackfill ? page.records.length : 0);
    const total = isBackfill ? (page.total ?? this.#state.total) : this.#state.total;
    const next = { ...this.#state, cursor: page.cursor, recordsSeen, total };
    if (page.position === 'more') return next;
    // The copy is as fresh as the moment at which its last page was asked for.
    return { ...next, phase: 'changes', completedAt: fetchedAt, failedAt: undefined, failure: undefined };
  }

  #report(failure?: SyncFailure): ObjectReport {
    return {
      object: this.#state.object,
      kind: this.#subject.kind,
      pages: this.#pages,
      records: this.#records,
      changed: this.#changed,
      failure,
    };
  }
}

function newState(source: string, object: string, startedAt: string): SyncState {
  return { source, object, phase: 'backfill', recordsSeen: 0, startedAt };
}

function isoNow(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
