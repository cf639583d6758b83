import type { IncomingChange } from '../../../connectors/webhook.ts';
import type { Sql } from '../../platform/postgres.ts';
import type { FailureCause } from './failure.ts';

/** An event that was set aside. What it says is not told: it may be personal. */
export interface DeadLetter {
  readonly id: string;
  /** The sender's configured name; of what a CRM told, the source that it concerns. */
  readonly source: string;
  /** The source's word for what it concerns; undefined where that could not be read. */
  readonly object: string | undefined;
  readonly cause: FailureCause;
  /** ISO 8601 UTC. */
  readonly receivedAt: string;
  /** ISO 8601 UTC. */
  readonly setAsideAt: string;
  /** Times it was worked on; 0 where it could not be read at all. */
  readonly attempts: number;
}

interface DeadRow {
  readonly number: string;
  readonly source: string;
  readonly object: string;
  readonly cause: FailureCause;
  readonly received_at: Date;
  readonly settled_at: Date;
  readonly attempts: number;
}

/** Events that were set aside, the oldest first, after the one of this number. */
export async function selectDead(
  sql: Sql,
  { most, after }: { readonly most: number; readonly after: string },
): Promise<readonly DeadLetter[]> {
  const rows = await sql.query<DeadRow>(
    `select number, source, object, cause, received_at, settled_at, attempts from timeline.incoming
     where state = 'dead' and number > $1 order by number limit $2`,
    [after, most],
  );
  return rows.map(({ number, source, object, cause, received_at, settled_at, attempts }) => ({
    id: number,
    source,
    object: object === '' ? undefined : object,
    cause,
    receivedAt: received_at.toISOString(),
    setAsideAt: settled_at.toISOString(),
    attempts,
  }));
}

/** How many events were set aside. */
export async function countDead(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ dead: number }>(`select count(*)::int as dead from timeline.incoming where state = 'dead'`);
  return row?.dead ?? 0;
}

/** One that could not be read, as it came. */
export interface RefusedRow {
  readonly number: string;
  readonly source: string;
  readonly raw: string;
}

/** Locks, until the transaction ends, what was set aside among these, and parts what could not be read from what could not be worked off. */
export async function lockDead(
  sql: Sql,
  numbers: readonly string[],
): Promise<{ readonly failed: readonly string[]; readonly refused: readonly RefusedRow[] }> {
  const rows = await sql.query<{
    number: string;
    source: string;
    change: IncomingChange | { readonly type: 'refused'; readonly raw: string };
  }>(
    `select number, source, change from timeline.incoming where state = 'dead' and number = any($1::bigint[]) order by number for update`,
    [numbers],
  );
  return {
    failed: rows.filter(({ change }) => change.type !== 'refused').map(({ number }) => number),
    refused: rows.flatMap(({ number, source, change }) => (change.type === 'refused' ? [{ number, source, raw: change.raw }] : [])),
  };
}

/** Sends events back to work, as if they had just come. */
export async function reviveDead(sql: Sql, numbers: readonly string[]): Promise<void> {
  await sql.query(
    `update timeline.incoming set state = 'waiting', attempts = 0, due_at = null, cause = null, settled_at = null where number = any($1::bigint[])`,
    [numbers],
  );
}

/** Takes away what could not be read, once what it says is written down by itself. */
export async function removeRefused(sql: Sql, numbers: readonly string[]): Promise<void> {
  await sql.query(`delete from timeline.incoming where number = any($1::bigint[]) and state = 'dead' and change ->> 'type' = 'refused'`, [
    numbers,
  ]);
}
