import type { RecordRef, SourceRecord } from '../../../connectors/connector.ts';
import { OverlayError } from '../../errors.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Sql } from '../../platform/postgres.ts';
import type { Log } from '../../platform/telemetry.ts';
import { countDeaths, createClaims, dropClaim, forgetDeaths } from './claim-store.ts';
import { isDatabaseFault, MAX_ATTEMPTS, pauseAfter, PROCESS_DIED, toCause } from './failure.ts';
import { foldEvents } from './fold.ts';
import type { StoredEvent } from './fold.ts';
import { isolate } from './isolate.ts';
import type { Failed } from './isolate.ts';
import { keepRecords, keyOf } from './keep-records.ts';
import type { RecordKeeping } from './keep-records.ts';
import { choosePortion, findDeadly } from './portion.ts';
import type { Turn } from './portion.ts';
import { lockEntities, markApplied, markDead, markFailed, mayWork, readLog } from './work-store.ts';
import type { LoggedEvent } from './work-store.ts';

/** What working off statements needs. */
export interface ProcessStatedDependencies extends RecordKeeping {
  readonly database: Database;
  /** What an e-mail states. */
  readonly readMail: (about: RecordRef, event: StoredEvent) => SourceRecord | undefined;
  /** Sources that are asked themselves: what is told of their records is worked off elsewhere. */
  readonly asked: readonly string[];
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** Works off one batch of what waits. Resolves with whether there was any. */
export type ProcessRound = () => Promise<boolean>;

/** Entities of one transaction. */
const ENTITIES_AT_ONCE = 200;

/** One entity's part of the log. */
interface Entity {
  readonly ref: RecordRef;
  readonly known: readonly LoggedEvent[];
  readonly waiting: readonly LoggedEvent[];
}

type Working = ProcessStatedDependencies & { readonly sql: Sql; readonly now: string };

/**
 * Working off the events of senders that state what they tell of: each entity's whole history is folded into one record, under its lock, so that
 * any order and any number of workers end alike. One transaction holds the record, the word to who brings it into the graph, and the mark on the
 * events: a crash leaves all or none.
 */
export function createProcessStated(dependencies: ProcessStatedDependencies): ProcessRound {
  const { database, clock, asked } = dependencies;
  const claims = createClaims(database);
  let turn: Turn = 'suspects-first';
  return async () => {
    await claims.release();
    turn = turn === 'clean-first' ? 'suspects-first' : 'clean-first';
    let claim: string | undefined;
    try {
      return await database.transaction(async (sql) => {
        const now = new Date(clock.now()).toISOString();
        if (!(await mayWork(sql))) return false;
        const refs = await lockEntities(sql, { now, most: ENTITIES_AT_ONCE, except: asked });
        const entities = toEntities(refs, await readLog(sql, refs, now));
        if (entities.length === 0) return false;
        const deaths = await countDeaths(sql, numbersOf(entities));
        const deadly = findDeadly(deaths);
        if (deadly.length > 0) await markDead(sql, deadly, { cause: PROCESS_DIED, now });
        const portion = choosePortion(entities, { deaths, turn });
        claim = await claims.put(numbersOf(portion));
        await settleAll(portion, { ...dependencies, sql, now });
        await dropClaim(sql, claim);
        await forgetDeaths(sql, [...deadly, ...numbersOf(portion).filter((number) => deaths.has(number))]);
        return true;
      });
    } catch (error) {
      // Nothing of it was kept; neither may it be taken for a death.
      if (claim !== undefined) claims.abandon(claim);
      throw error;
    }
  };
}

function toEntities(refs: readonly RecordRef[], log: readonly LoggedEvent[]): readonly Entity[] {
  const byEntity = Map.groupBy(log, ({ about }) => keyOf(about));
  return refs.flatMap((ref) => {
    const parts = Map.groupBy(byEntity.get(keyOf(ref)) ?? [], ({ state }) => state);
    const waiting = parts.get('waiting') ?? [];
    return waiting.length === 0 ? [] : [{ ref, known: parts.get('applied') ?? [], waiting }];
  });
}

function numbersOf(entities: readonly Entity[]): readonly string[] {
  return entities.flatMap(({ waiting }) => waiting.map(({ number }) => number));
}

async function settleAll(entities: readonly Entity[], working: Working): Promise<void> {
  await isolate(entities, {
    attempt: async (some) => await attempt(working.sql, async () => await apply(some, working)),
    culprit: async (entity, error) => await settleOneByOne(entity, error, working),
  });
}

// The events of an entity that can be told without the bad one are told.
async function settleOneByOne(entity: Entity, failed: unknown, working: Working): Promise<void> {
  const [only] = entity.waiting;
  if (only !== undefined && entity.waiting.length === 1) {
    await fail(only, failed, working);
    return;
  }
  const known = [...entity.known];
  for (const event of entity.waiting) {
    const failure = await attempt(working.sql, async () => await apply([{ ref: entity.ref, known, waiting: [event] }], working));
    if (failure === undefined) known.push(event);
    else await fail(event, failure.error, working);
  }
}

async function apply(entities: readonly Entity[], { sql, now, readMail, ...keeping }: Working): Promise<void> {
  const records = entities.flatMap(({ ref, known, waiting }) => {
    if (waiting.some(({ change }) => change.type === 'changed'))
      throw new OverlayError('SOURCE_NOT_FOUND', `No source ${ref.source} is configured that could be asked for the record.`);
    const record = foldEvents(ref, [...known, ...waiting], (event) => readMail(ref, event));
    return record === undefined ? [] : [record];
  });
  await keepRecords(sql, records, { ...keeping, fetchedAt: now });
  await markApplied(sql, numbersOf(entities), now);
}

/** Does all of the work or none, within a transaction that goes on. */
async function attempt(sql: Sql, work: () => Promise<void>): Promise<Failed | undefined> {
  await sql.query('savepoint attempt');
  try {
    await work();
    await sql.query('release savepoint attempt');
    return undefined;
  } catch (error) {
    if (isDatabaseFault(error)) throw error;
    await sql.query('rollback to savepoint attempt');
    return { error };
  }
}

async function fail({ number, attempts: before, about }: LoggedEvent, error: unknown, { sql, clock, now, log }: Working): Promise<void> {
  const attempts = before + 1;
  const cause = toCause(error);
  if (attempts >= MAX_ATTEMPTS) {
    await markDead(sql, [number], { attempts, cause, now });
    log.warn({ source: about.source, number, code: cause.code }, 'An event was set aside: it could not be worked off');
  } else {
    await markFailed(sql, { number, attempts, dueAt: new Date(clock.now() + pauseAfter(attempts)).toISOString(), cause });
  }
}
