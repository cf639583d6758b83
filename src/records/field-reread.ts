import type { Connector, RecordKind, RecordRef } from '../../connectors/connector.ts';
import { isOverlayError, OverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import type { RecordStore } from './store.ts';

/** What reading once more needs. */
export interface RereadDependencies {
  readonly database: Database;
  readonly store: Pick<RecordStore, 'upsert'>;
  /** Told which records really changed, inside the transaction that keeps them. */
  readonly recordsChanged: (sql: Sql, kind: RecordKind, refs: readonly RecordRef[]) => Promise<void>;
  readonly clock: Clock;
  readonly log: RereadLog;
  /** Milliseconds after which the rest is left to the next pass, since what changed at the source waits meanwhile. @default 60_000 */
  readonly sliceMs?: number;
}

/** Where it is told how a reading went. */
export interface RereadLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Asks for a reading of all records of an object, from its beginning; belongs into the transaction of what calls for it. */
export async function requestReread(sql: Sql, { source, object }: Pick<RecordRef, 'source' | 'object'>): Promise<void> {
  await sql.query(
    `insert into records.reread (source, object, requested_at) values ($1, $2, now())
     on conflict (source, object) do update set requested_at = excluded.requested_at, cursor = null`,
    [source, object],
  );
}

/**
 * Reads all records of the objects of a source for which that was asked, from where the last attempt stood.
 *
 * It goes beside the change feed and leaves that one's place alone: deletions since the last pass would else be missed. What fails is
 * told in the log and tried again at the next pass; a lost database and the caller's own abort end it.
 */
export type RereadObjects = (connector: Connector, options: { readonly signal: AbortSignal }) => Promise<void>;

/** Reading into the records of a database. */
export function createRereadObjects(dependencies: RereadDependencies): RereadObjects {
  const { database, log, clock, sliceMs = 60_000 } = dependencies;
  return async (connector, { signal }) => {
    const { source } = connector;
    const untilMs = clock.now() + sliceMs;
    const wanted = await database.query<{ readonly object: string; readonly cursor: string | null }>(
      'select object, cursor from records.reread where source = $1 order by object',
      [source],
    );
    for (const { object, cursor } of wanted) {
      const kind = connector.objects.find((offered) => offered.object === object)?.kind;
      if (clock.now() >= untilMs) return;
      try {
        // One that the configuration no longer names needs no reading.
        if (kind !== undefined) await readOn({ dependencies, connector, object, kind, signal, untilMs }, cursor ?? undefined);
        else await done(database, { source, object });
      } catch (cause) {
        signal.throwIfAborted();
        if (isOverlayError(cause, 'DATABASE_UNAVAILABLE')) throw cause;
        log.warn(
          { source, object, code: isOverlayError(cause) ? cause.code : 'INTERNAL' },
          'object not read once more; tried again at the next pass',
        );
      }
    }
  };
}

interface Reading {
  readonly dependencies: RereadDependencies;
  readonly connector: Connector;
  readonly object: string;
  readonly kind: RecordKind;
  readonly signal: AbortSignal;
  readonly untilMs: number;
}

async function readOn({ dependencies, connector, object, kind, signal, untilMs }: Reading, from: string | undefined): Promise<void> {
  const { database, store, recordsChanged, clock, log } = dependencies;
  const { source } = connector;
  const seen = new Set([from]);
  let cursor = from;
  do {
    const fetchedAt = new Date(clock.now()).toISOString();
    const page = await connector.changes(object, cursor, { signal, lane: 'background' });
    const isLast = page.position === 'end';
    await database.transaction(async (sql) => {
      const changed = await store.upsert(sql, page.records, { fetchedAt });
      if (changed.length > 0) await recordsChanged(sql, kind, changed);
      if (isLast) await done(sql, { source, object });
      else await sql.query('update records.reread set cursor = $3 where (source, object) = ($1, $2)', [source, object, page.cursor]);
    });
    if (isLast) return log.info({ source, object }, 'object read once more');
    if (seen.has(page.cursor)) {
      throw new OverlayError('SOURCE_BAD_RESPONSE', `${source} handed out a cursor of ${object} that it had handed out before.`, {
        source,
      });
    }
    seen.add(page.cursor);
    cursor = page.cursor;
  } while (clock.now() < untilMs);
}

async function done(sql: Sql, { source, object }: Pick<RecordRef, 'source' | 'object'>): Promise<void> {
  await sql.query('delete from records.reread where (source, object) = ($1, $2)', [source, object]);
}
