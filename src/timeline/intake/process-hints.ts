import type { Connector, RecordRef, SourceRecord } from '../../../connectors/connector.ts';
import { isOverlayError, OverlayError } from '../../errors.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Sql } from '../../platform/postgres.ts';
import type { Log } from '../../platform/telemetry.ts';
import type { RecordStore } from '../../records/store.ts';
import type { StoredRecord } from '../../records/stored-record.ts';
import { countDeaths, createClaims, dropClaim, forgetDeaths } from './claim-store.ts';
import type { Claims } from './claim-store.ts';
import { isDatabaseFault, isSourceFault, MAX_ATTEMPTS, pauseAfter, pauseOf, PROCESS_DIED, toCause } from './failure.ts';
import { toHinted } from './hinted.ts';
import type { Hinted } from './hinted.ts';
import { isolate } from './isolate.ts';
import type { Failed } from './isolate.ts';
import { keepRecords, keyOf } from './keep-records.ts';
import type { RecordKeeping } from './keep-records.ts';
import { choosePortion, findDeadly } from './portion.ts';
import type { Turn } from './portion.ts';
import { leaseRows, markApplied, markDead, markFailed, mayWork, postpone } from './work-store.ts';

/** What working off hints needs. */
export interface ProcessHintsDependencies extends RecordKeeping {
  readonly database: Database;
  readonly store: Pick<RecordStore, 'upsert' | 'read'>;
  readonly connectors: ReadonlyMap<string, Connector>;
  /** Asks for a pass over a source: something changed, and nobody says what. */
  readonly requestSync: (source: string) => Promise<void>;
  /** Forgets the person behind a record, if there is one. */
  readonly forget: (ref: RecordRef) => Promise<void>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** Rows of one round. */
const ROWS_AT_ONCE = 500;

/** Milliseconds for which rows are nobody else's: if this process dies they are taken again after it. */
const LEASE_MS = 25_000;

/** Milliseconds after which a source is not waited for any longer: before the lease ends. */
const READ_DEADLINE_MS = 20_000;

type Working = ProcessHintsDependencies & { readonly signal: AbortSignal };

/**
 * Working off what systems tell of records that they can be asked for. A hint is not believed: its record is read anew, once for all hints that
 * wait for it and not at all where what is held is younger than the hint, and what the source then says is kept. No network is waited for within a
 * transaction; rows are leased instead.
 */
export function createProcessHints(
  dependencies: ProcessHintsDependencies,
): (options: { readonly signal: AbortSignal }) => Promise<boolean> {
  const claims = createClaims(dependencies.database);
  let turn: Turn = 'suspects-first';
  return async ({ signal }) => {
    await claims.release();
    turn = turn === 'clean-first' ? 'suspects-first' : 'clean-first';
    const taken = await take(dependencies, { claims, turn });
    if (taken === undefined) return false;
    try {
      const bySource = [...Map.groupBy(taken.hinted, ({ ref }) => ref.source).values()];
      // A source that fails or is slow holds up only its own.
      const ended = await Promise.allSettled(bySource.map(async (hinted) => await settleSource(hinted, { ...dependencies, signal })));
      for (const each of ended) if (each.status === 'rejected') throw each.reason;
      await dependencies.database.transaction(async (sql) => {
        await dropClaim(sql, taken.claim);
        await forgetDeaths(sql, taken.suspects);
      });
    } catch (error) {
      claims.abandon(taken.claim);
      throw error;
    }
    return true;
  };
}

interface Taken {
  readonly hinted: readonly Hinted[];
  readonly claim: string;
  /** Numbers among them that a process died over. */
  readonly suspects: readonly string[];
}

async function take(
  { database, connectors, clock }: ProcessHintsDependencies,
  { claims, turn }: { readonly claims: Claims; readonly turn: Turn },
): Promise<Taken | undefined> {
  const now = clock.now();
  const at = new Date(now).toISOString();
  const leased = await database.transaction(async (sql) => {
    if (!(await mayWork(sql))) return undefined;
    const rows = await leaseRows(sql, {
      now: at,
      most: ROWS_AT_ONCE,
      until: new Date(now + LEASE_MS).toISOString(),
      sources: [...connectors.keys()],
    });
    if (rows.length === 0) return undefined;
    const all = rows.map(({ number }) => number);
    const deaths = await countDeaths(sql, all);
    const deadly = findDeadly(deaths);
    if (deadly.length > 0) {
      await markDead(sql, deadly, { cause: PROCESS_DIED, now: at });
      await forgetDeaths(sql, deadly);
    }
    const hinted = choosePortion(toHinted(rows), { deaths, turn });
    const chosen = numbersOf(hinted);
    const left = all.filter((number) => !chosen.includes(number) && !deadly.includes(number));
    if (left.length > 0) await postpone(sql, left, null);
    return { hinted, suspects: chosen.filter((number) => deaths.has(number)) };
  });
  if (leased === undefined) return undefined;
  return { ...leased, claim: await claims.put(numbersOf(leased.hinted)) };
}

function numbersOf(hinted: readonly Hinted[]): readonly string[] {
  return hinted.flatMap(({ waiting }) => waiting.map(({ number }) => number));
}

async function settleSource(hinted: readonly Hinted[], working: Working): Promise<void> {
  for (const ofObject of Map.groupBy(hinted, ({ ref }) => ref.object).values()) {
    await isolate(ofObject, {
      attempt: async (some) => await attempt(some, working),
      culprit: async (one, error) => await fail(one, error, working),
    });
  }
}

async function attempt(hinted: readonly Hinted[], working: Working): Promise<Failed | undefined> {
  try {
    await apply(hinted, working);
    return undefined;
  } catch (error) {
    working.signal.throwIfAborted();
    if (isDatabaseFault(error)) throw error;
    if (!isSourceFault(error)) return { error };
    await waitForSource(hinted, error, working);
    return undefined;
  }
}

async function apply(hinted: readonly Hinted[], working: Working): Promise<void> {
  const { database, store, connectors, clock } = working;
  const [{ ref: { source, object } } = { ref: { source: '', object: '' } }] = hinted;
  const connector = connectors.get(source);
  const fetchedAt = new Date(clock.now()).toISOString();
  // Of objects that we do not read nothing is kept.
  const isRead = connector?.objects.some((each) => each.object === object) === true;
  const records = connector === undefined || !isRead ? [] : await readHinted(hinted, { ...working, connector });
  await database.transaction(async (sql) => {
    await keepRecords(sql, records, { store, recordsChanged: working.recordsChanged, fetchedAt });
    await markApplied(sql, numbersOf(hinted), fetchedAt);
  });
}

async function readHinted(
  hinted: readonly Hinted[],
  working: Working & { readonly connector: Connector },
): Promise<readonly SourceRecord[]> {
  const { store, connector, requestSync, forget } = working;
  const named = hinted.filter(({ ref }) => ref.id !== '*');
  if (named.length < hinted.length) await requestSync(connector.source);
  const held = new Map((await store.read(named.map(({ ref }) => ref))).map((record) => [keyOf(record.ref), record]));
  for (const { ref } of named.filter(({ waiting }) => waiting.some(({ change }) => change.type === 'erased'))) await forget(ref);
  const asked = named.filter((one) => one.last.change.type !== 'erased' && !isHeldSince(held.get(keyOf(one.ref)), one.last.occurredAt));
  const read = asked.length === 0 ? [] : await readAnew(asked, working);
  const there = new Set(read.map(({ ref }) => keyOf(ref)));
  const absent = named.filter((one) => one.last.change.type === 'erased' || (asked.includes(one) && !there.has(keyOf(one.ref))));
  return [...read, ...absent.flatMap((one) => toTombstone(one, held.get(keyOf(one.ref))))];
}

async function readAnew(
  asked: readonly Hinted[],
  { connector, signal }: Working & { readonly connector: Connector },
): Promise<readonly SourceRecord[]> {
  const object = asked[0]?.ref.object ?? '';
  const ids = asked.map(({ ref }) => ref.id);
  const deadline = AbortSignal.timeout(READ_DEADLINE_MS);
  try {
    const read = await connector.read(object, ids, { lane: 'background', signal: AbortSignal.any([signal, deadline]) });
    return read.map((record) => asRestored(record, asked));
  } catch (cause) {
    signal.throwIfAborted();
    if (!deadline.aborted) throw cause;
    throw new OverlayError('SOURCE_TIMEOUT', 'The source did not answer in time.', { cause, source: connector.source });
  }
}

// What came back has not changed, yet it is younger than the word that it was gone.
function asRestored(record: SourceRecord, asked: readonly Hinted[]): SourceRecord {
  const last = asked.find(({ ref }) => ref.id === record.ref.id)?.last;
  return last?.change.type === 'restored' && last.occurredAt > record.changedAt ? { ...record, changedAt: last.occurredAt } : record;
}

// Both are the source's own clock: a copy that changed after the happening was read after it. This is how the echo of our own writes is known.
function isHeldSince(held: StoredRecord | undefined, occurredAt: string): boolean {
  return held !== undefined && held.coverage !== 'part' && held.changedAt > occurredAt;
}

/** That a record is gone: what its source does not know, whatever the event said of it. Of what we never held there is nothing to say. */
function toTombstone({ last }: Hinted, held: StoredRecord | undefined): readonly SourceRecord[] {
  if (held === undefined) return [];
  const { change, occurredAt } = last;
  const into = change.type === 'merged' ? change.into : undefined;
  if (held.state !== 'live' && (into === undefined || held.mergedInto !== undefined)) return [];
  const { fetchedAt: _, coverage: __, ...record } = held;
  const gone = into === undefined ? { state: 'deleted' as const } : { state: 'merged' as const, mergedInto: into };
  return [{ ...record, changedAt: occurredAt > held.changedAt ? occurredAt : held.changedAt, ...gone }];
}

async function waitForSource(hinted: readonly Hinted[], error: unknown, { database, clock, log }: Working): Promise<void> {
  const now = clock.now();
  const retryAfterMs = isOverlayError(error) ? error.retryAfterMs : undefined;
  const waitedMs = now - Math.min(...hinted.map(({ last }) => Date.parse(last.receivedAt)));
  const pauseMs = pauseOf(waitedMs, retryAfterMs);
  await postpone(database, numbersOf(hinted), new Date(now + pauseMs).toISOString());
  log.warn({ source: hinted[0]?.ref.source, code: toCause(error).code, pauseMs }, 'What a source tells waits until it can be asked');
}

async function fail({ waiting, ref }: Hinted, error: unknown, { database, clock, log }: Working): Promise<void> {
  const cause = toCause(error);
  await database.transaction(async (sql: Sql) => {
    for (const { number, attempts: before } of waiting) {
      const attempts = before + 1;
      const now = clock.now();
      if (attempts >= MAX_ATTEMPTS) {
        await markDead(sql, [number], { attempts, cause, now: new Date(now).toISOString() });
        log.warn({ source: ref.source, number, code: cause.code }, 'An event was set aside: it could not be worked off');
      } else await markFailed(sql, { number, attempts, dueAt: new Date(now + pauseAfter(attempts)).toISOString(), cause });
    }
  });
}
