import { createHash } from 'node:crypto';

import type { FindSourceSettings } from '../../identity/source-settings.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Sql } from '../../platform/postgres.ts';
import { createRecordStore } from '../../records/store.ts';
import { createProjectEvents } from '../project-events.ts';
import { lockTimeline } from '../store.ts';
import { countWaiting } from './backlog-store.ts';
import { foldEvents } from './fold.ts';
import { keepRecords, keyOf } from './keep-records.ts';
import type { RecordKeeping } from './keep-records.ts';
import type { ProcessStatedDependencies } from './process-stated.ts';
import { allGoldenIds, clearEvents, clearRecords, digestTimeline, statingSources, walkActivities, walkLog } from './rebuild-store.ts';
import type { TimelineDigests } from './rebuild-store.ts';
import { holdWork, readLog } from './work-store.ts';

/** What a rebuilding found. */
export interface Rebuilt {
  /** One word for what is held, and one for what the log says anew; equal for equal contents, in any database. */
  readonly held: string;
  readonly rebuilt: string;
  /** Which parts differ. */
  readonly differing: readonly (keyof TimelineDigests)[];
  /** Events that are not worked off yet: they are in neither. */
  readonly waiting: number;
}

/**
 * Folds the log anew and draws the whole timeline anew, of all sources; `'verify'` compares and changes nothing, `'replace'` keeps what came out.
 * Meanwhile senders are still taken in, and nothing of it is worked off.
 */
export type RebuildTimeline = (mode: 'verify' | 'replace', options: { readonly signal: AbortSignal }) => Promise<Rebuilt>;

/** What rebuilding needs. */
export interface RebuildDependencies extends Pick<ProcessStatedDependencies, 'readMail' | 'asked'> {
  readonly database: Database;
  readonly settings: FindSourceSettings;
  readonly recordsChanged: RecordKeeping['recordsChanged'];
  readonly clock: Clock;
}

const ENTITIES_AT_ONCE = 500;

/** Beyond this it is only said that many wait. */
const MOST_WAITING = 1_000_000;

/** Rebuilding on one database, in one transaction: it is all there or has never been. */
export function createRebuildTimeline(dependencies: RebuildDependencies): RebuildTimeline {
  const { database, asked } = dependencies;
  return async (mode, { signal }) =>
    await database.transaction(async (sql) => {
      await holdWork(sql);
      await lockTimeline(sql);
      const sources = await statingSources(sql, asked);
      const held = await digestTimeline(sql, sources);
      await sql.query('savepoint held');
      await foldAnew(sql, sources, { ...dependencies, signal });
      await drawAnew(sql, { ...dependencies, signal });
      const rebuilt = await digestTimeline(sql, sources);
      if (mode === 'verify') await sql.query('rollback to savepoint held');
      return {
        held: toWord(held),
        rebuilt: toWord(rebuilt),
        differing: PARTS.filter((part) => held[part] !== rebuilt[part]),
        waiting: await countWaiting(sql, MOST_WAITING),
      };
    });
}

const PARTS = ['records', 'events', 'concerns'] as const;

function toWord(digests: TimelineDigests): string {
  return createHash('sha256')
    .update(PARTS.map((part) => digests[part]).join(' '))
    .digest('hex');
}

type Rebuilding = RebuildDependencies & { readonly signal: AbortSignal };

async function foldAnew(sql: Sql, sources: readonly string[], { readMail, recordsChanged, clock, signal }: Rebuilding): Promise<void> {
  const store = createRecordStore(sql);
  const now = new Date(clock.now()).toISOString();
  await clearRecords(sql, sources);
  for await (const refs of walkLog(sql, sources, ENTITIES_AT_ONCE)) {
    signal.throwIfAborted();
    const logs = Map.groupBy(await readLog(sql, refs, now), ({ about }) => keyOf(about));
    const records = refs.flatMap((ref) => {
      const applied = (logs.get(keyOf(ref)) ?? []).filter(({ state }) => state === 'applied');
      return foldEvents(ref, applied, (event) => readMail(ref, event)) ?? [];
    });
    await keepRecords(sql, records, { store, recordsChanged, fetchedAt: now });
  }
}

async function drawAnew(sql: Sql, { settings, clock, signal }: Rebuilding): Promise<void> {
  await clearEvents(sql);
  const project = createProjectEvents({ database: within(sql), records: createRecordStore, settings, clock });
  for await (const refs of walkActivities(sql, ENTITIES_AT_ONCE)) await project.ofActivities(refs, { signal });
  await project.ofEntities(await allGoldenIds(sql), { signal });
}

/** A database whose transactions are parts of one that is under way. */
function within(sql: Sql): Database {
  return {
    url: '',
    query: async (statement, values) => await sql.query(statement, values),
    transaction: async (work) => await work(sql),
    [Symbol.asyncDispose]: async () => await Promise.resolve(),
  };
}
