import type { CensusEntry, CensusPage, Connector, RecordKind, SourceRecord } from '../../connectors/connector.ts';
import { isOverlayError, OverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import { isTooMuchToLetGo, toDriftTooLarge } from './let-go.ts';
import type { LetGoAtMost } from './let-go.ts';
import type { Discord, Drift, Findings, Reconciliation, ReconciliationState, ReconciliationStore } from './reconciliation-store.ts';
import type { RecordStore, SyncState } from './store.ts';
import { toSyncFailure, whereOf } from './sync-failure.ts';
import type { SyncFailure } from './sync-failure.ts';
import type { SyncLog } from './sync-source.ts';

/** What a reconciliation needs. */
export interface ReconcileSourceDependencies {
  readonly database: Database;
  readonly store: RecordStore;
  readonly reconciliations: ReconciliationStore;
  /** Told which records really changed, inside the transaction that keeps them. */
  readonly recordsChanged: (sql: Sql, kind: RecordKind, refs: readonly SourceRecord['ref'][]) => Promise<void>;
  /** More than this is let go only after somebody confirmed it. */
  readonly letGoAtMost: LetGoAtMost;
  readonly clock: Clock;
  readonly log: SyncLog;
}

/** How the comparison of one object went. */
export interface ObjectReconciliation {
  readonly object: string;
  readonly drift?: Drift | undefined;
  readonly failure?: SyncFailure | undefined;
}

/**
 * Compares our copy of every object that was read once with what its source holds now, and puts right what differs: what the change feed
 * left out is read, what it dated wrong is read again, and what the source no longer has is let go once the source has said so when asked
 * for it by id. Where that would be more than `letGoAtMost`, nothing of the object is let go and it fails with `DRIFT_TOO_LARGE`, until
 * somebody confirms it. Takes up what was broken off. An object that fails is recorded and does not stop the others.
 */
export type ReconcileSource = (connector: Connector, options: { readonly signal: AbortSignal }) => Promise<readonly ObjectReconciliation[]>;

/** After so long a list is too old to go on with. */
const STALE_AFTER_MS = 86_400_000;

/** Ids that are asked for at once while what a source no longer has is let go; each batch is a checkpoint. */
const MOST_AT_ONCE = 1_000;

/** A reconciliation over the records of a database. */
export function createReconcileSource(dependencies: ReconcileSourceDependencies): ReconcileSource {
  const { store, reconciliations, log } = dependencies;
  return async (connector, { signal }) => {
    const { source } = connector;
    const read = new Map((await store.syncStates(source)).map((state) => [state.object, state]));
    const before = new Map((await reconciliations.states(source)).map((state) => [state.object, state]));
    const reports: ObjectReconciliation[] = [];
    for (const { object, kind } of connector.objects) {
      const synced = read.get(object);
      if (synced?.completedAt === undefined) continue;
      const state = before.get(object) ?? { source, object };
      const comparison = new Comparison({ dependencies, connector, kind, dueBefore: synced.completedAt, signal }, state);
      const report = await comparison.run();
      reports.push(report);
      if (report.failure === undefined) log.info({ source, object, ...report.drift }, 'object reconciled');
      else if (report.failure.code !== state.failure?.code)
        log.warn({ source, object, code: report.failure.code, action: report.failure.action }, 'object not reconciled');
    }
    return reports;
  };
}

interface ComparisonSubject {
  readonly dependencies: ReconcileSourceDependencies;
  readonly connector: Connector;
  readonly kind: RecordKind;
  readonly dueBefore: NonNullable<SyncState['completedAt']>;
  readonly signal: AbortSignal;
}

/** What one step brought: records to keep, and what it found. */
interface Step {
  readonly records: readonly SourceRecord[];
  readonly fetchedAt: string;
  /** Adds to what was found, once it is known which records really changed. */
  readonly count: (changed: ReadonlySet<string>) => Partial<Findings>;
  readonly gone?: readonly string[];
  readonly known?: readonly string[];
  readonly next: Pick<Reconciliation, 'phase' | 'cursor'>;
}

/** The comparison of one object; it has a lifetime and holds one page at a time. */
class Comparison {
  readonly #subject: ComparisonSubject;
  readonly #seen = new Set<string>();
  #state: ReconciliationState;

  constructor(subject: ComparisonSubject, state: ReconciliationState) {
    this.#subject = subject;
    this.#state = state;
  }

  async run(): Promise<ObjectReconciliation> {
    const { dependencies, signal } = this.#subject;
    const { source, object } = this.#state;
    try {
      return { object, drift: await this.#compareToEnd() };
    } catch (cause) {
      signal.throwIfAborted();
      if (isOverlayError(cause, 'DATABASE_UNAVAILABLE')) throw cause;
      if (!isOverlayError(cause)) dependencies.log.warn({ source, object, ...whereOf(cause) }, 'reconciliation broke off');
      const failure = toSyncFailure(cause, object);
      // What a source refuses for good it would refuse again from the same place.
      const underWay = isOverlayError(cause) && cause.retryable ? this.#state.underWay : undefined;
      this.#state = { ...this.#state, underWay, failedAt: this.#now(), failure };
      await dependencies.reconciliations.writeState(dependencies.database, this.#state);
      return { object, failure };
    }
  }

  async #compareToEnd(): Promise<Drift> {
    let at = await this.#beginOrResume();
    while (at.phase === 'census') at = await this.#keep(at, await this.#listNext(at));
    if (at.phase === 'doubt' && at.cursor === undefined && !(await this.#isDoubtful(at))) at = { ...at, phase: 'surplus' };
    while (at.phase === 'doubt') {
      await this.#refuseTooMuch(at);
      at = await this.#keep(at, (await this.#askForNext(at)) ?? toBeginLettingGo(at));
    }
    for (;;) {
      const step = await this.#askForNext(at);
      if (step === undefined) return await this.#settle(at);
      at = await this.#keep(at, step);
    }
  }

  /** Whether so much was not listed that all of it is to be asked for before any of it is let go. */
  async #isDoubtful({ beganAt, found }: Reconciliation): Promise<boolean> {
    const { letGoAtMost, reconciliations } = this.#subject.dependencies;
    const { source, object } = this.#state;
    const unlisted = await reconciliations.countUnlisted({ source, object, beganAt });
    return isTooMuchToLetGo(unlisted, found.here, letGoAtMost) && !(await reconciliations.isLetGoConfirmed({ source, object }));
  }

  async #refuseTooMuch({ found: { surplus: gone, here } }: Reconciliation): Promise<void> {
    const { letGoAtMost, reconciliations } = this.#subject.dependencies;
    if (!isTooMuchToLetGo(gone, here, letGoAtMost)) return;
    // Asked again: it may have been confirmed meanwhile.
    if (!(await reconciliations.isLetGoConfirmed(this.#state))) throw toDriftTooLarge(this.#state, { gone, here });
  }

  async #beginOrResume(): Promise<Reconciliation> {
    const { underWay, source, object } = this.#state;
    const { database, reconciliations, clock } = this.#subject.dependencies;
    if (underWay !== undefined && clock.now() - Date.parse(underWay.beganAt) < STALE_AFTER_MS) return underWay;
    const beganAt = this.#now();
    this.#state = await database.transaction(async (sql) => {
      const here = await reconciliations.begin(sql, { source, object });
      const found = { there: 0, here, missing: 0, surplus: 0, differing: 0, repaired: 0 };
      return await this.#write(sql, { phase: 'census', beganAt, found });
    });
    return this.#underWay();
  }

  async #listNext(at: Reconciliation): Promise<Step> {
    const { connector, dependencies, dueBefore, signal } = this.#subject;
    const { source, object } = this.#state;
    signal.throwIfAborted();
    const fetchedAt = this.#now();
    const page = await connector.census(object, at.cursor, { signal, lane: 'background' });
    this.#refuseRepeated(page);
    const next = page.position === 'end' ? { phase: 'doubt' as const } : { phase: 'census' as const, cursor: page.cursor };
    const entries = entriesOf(page);
    const discords = await dependencies.reconciliations.compare({ source, object, entries, beganAt: at.beganAt, dueBefore });
    if (page.records !== undefined) {
      return { records: page.records, fetchedAt, next, count: (changed) => countOfWhole(changed, discords) };
    }
    const asked = [...discords].flatMap(([id, discord]) => (discord === 'early' ? [] : [id]));
    const readAt = this.#now();
    const records = await this.#read(asked);
    const live = idsOf(records);
    return {
      records,
      fetchedAt: readAt,
      next,
      gone: asked.filter((id) => !live.has(id)),
      count: (changed) => {
        const confirmed = [...discords].filter(([id]) => live.has(id));
        const missing = confirmed.filter(([, discord]) => discord === 'missing').length;
        return { missing, differing: confirmed.length - missing, repaired: confirmed.filter(([id]) => changed.has(id)).length };
      },
    };
  }

  /** Asks by id for the next records that are held and were not listed, in doubt without letting go; undefined when none are left. */
  async #askForNext(at: Reconciliation): Promise<Step | undefined> {
    const { connector, dependencies, signal } = this.#subject;
    const { source, object } = this.#state;
    signal.throwIfAborted();
    const limit = Math.min(connector.capabilities.readBatchSize, MOST_AT_ONCE);
    const ids = await dependencies.reconciliations.unlisted({ source, object, beganAt: at.beganAt, after: at.cursor, limit });
    if (ids.length === 0) return undefined;
    const fetchedAt = this.#now();
    const answered = await this.#read(ids);
    const live = idsOf(answered);
    const stated = new Set(answered.map(({ ref }) => ref.id));
    const silent = ids.filter((id) => !stated.has(id));
    const place = { fetchedAt, known: [...live], next: { phase: at.phase, cursor: ids.at(-1) } };
    // What the source itself calls deleted is beyond doubt; it is let go with the rest later.
    if (at.phase === 'doubt')
      return { ...place, records: answered.filter(({ state }) => state === 'live'), count: () => ({ surplus: silent.length }) };
    const held = await dependencies.store.read(silent.map((id) => ({ source, object, id })));
    const surplus = ids.filter((id) => !live.has(id));
    return {
      ...place,
      records: [...answered, ...held.map(toTombstone)],
      count: (changed) => ({ surplus: surplus.length, repaired: surplus.filter((id) => changed.has(id)).length }),
    };
  }

  async #read(ids: readonly string[]): Promise<readonly SourceRecord[]> {
    const { connector, signal } = this.#subject;
    return ids.length === 0 ? [] : await connector.read(this.#state.object, ids, { signal, lane: 'background' });
  }

  // Records, checkpoint and the word to who waits for them: all or nothing, so that a crash repeats at most one page.
  async #keep(at: Reconciliation, step: Step): Promise<Reconciliation> {
    const { dependencies, kind } = this.#subject;
    const { database, store, reconciliations, recordsChanged } = dependencies;
    const { source, object } = this.#state;
    this.#state = await database.transaction(async (sql) => {
      await reconciliations.rewind(sql, step.records, at.beganAt);
      const refs = await store.upsert(sql, step.records, { fetchedAt: step.fetchedAt });
      await reconciliations.unlist(sql, { source, object, ids: step.gone ?? [] });
      await reconciliations.list(sql, { source, object, ids: step.known ?? [] });
      if (refs.length > 0) await recordsChanged(sql, kind, refs);
      const found = add(at.found, step.count(new Set(refs.map(({ id }) => id))));
      return await this.#write(sql, { beganAt: at.beganAt, ...step.next, found });
    });
    return this.#underWay();
  }

  async #settle(at: Reconciliation): Promise<Drift> {
    const { database, reconciliations } = this.#subject.dependencies;
    const { source, object, reconciledAt } = this.#state;
    const settled = await database.transaction(async (sql) => {
      const { there, unsettled } = await reconciliations.settle(sql, { source, object, beganAt: at.beganAt });
      const drift = { ...at.found, there, at: this.#now() };
      const state = { source, object, drift, reconciledAt: unsettled === 0 ? drift.at : reconciledAt };
      await reconciliations.writeState(sql, state);
      return state;
    });
    this.#state = settled;
    return settled.drift;
  }

  async #write(sql: Sql, underWay: Reconciliation): Promise<ReconciliationState> {
    const state = { ...this.#state, underWay };
    await this.#subject.dependencies.reconciliations.writeState(sql, state);
    return state;
  }

  #underWay(): Reconciliation {
    if (this.#state.underWay === undefined) throw new TypeError('a comparison that goes on has begun');
    return this.#state.underWay;
  }

  #refuseRepeated({ cursor, position }: CensusPage): void {
    if (position === 'more' && this.#seen.has(cursor)) {
      const { source, object } = this.#state;
      throw new OverlayError('SOURCE_BAD_RESPONSE', `${source} handed out a cursor of ${object} that it had handed out before.`, {
        source,
      });
    }
    this.#seen.add(cursor);
  }

  #now(): string {
    return new Date(this.#subject.dependencies.clock.now()).toISOString();
  }
}

/** The end of the doubt: its figures were for itself. */
function toBeginLettingGo({ beganAt, found }: Reconciliation): Step {
  return { records: [], fetchedAt: beganAt, next: { phase: 'surplus' }, count: () => ({ surplus: -found.surplus }) };
}

function entriesOf({ entries, records }: CensusPage): readonly CensusEntry[] {
  if (records === undefined) return entries;
  const stated = new Map(records.map(({ ref, changedAt }) => [ref.id, { id: ref.id, changedAt }]));
  return entries.map((entry) => stated.get(entry.id) ?? entry);
}

function countOfWhole(changed: ReadonlySet<string>, discords: ReadonlyMap<string, Discord>): Partial<Findings> {
  const missing = [...discords].filter(([, discord]) => discord === 'missing').map(([id]) => id);
  const differing = [...changed].filter((id) => (discords.get(id) ?? 'differing') === 'differing');
  return {
    missing: missing.length,
    differing: differing.length,
    repaired: missing.filter((id) => changed.has(id)).length + differing.length,
  };
}

function idsOf(records: readonly SourceRecord[]): ReadonlySet<string> {
  return new Set(records.filter(({ state }) => state === 'live').map(({ ref }) => ref.id));
}

function toTombstone(held: SourceRecord): SourceRecord {
  return { ...held, state: 'deleted' };
}

function add(found: Findings, more: Partial<Findings>): Findings {
  return {
    ...found,
    missing: found.missing + (more.missing ?? 0),
    surplus: found.surplus + (more.surplus ?? 0),
    differing: found.differing + (more.differing ?? 0),
    repaired: found.repaired + (more.repaired ?? 0),
  };
}
