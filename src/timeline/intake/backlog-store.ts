import type { Sql } from '../../platform/postgres.ts';

/** What waits and what was set aside. */
export interface Backlog {
  readonly waiting: number;
  readonly dead: number;
  /** Milliseconds for which the oldest that waits has waited. */
  readonly lagMs: number;
}

/** Events that wait to be worked off, counted up to `most`. */
export async function countWaiting(sql: Sql, most: number): Promise<number> {
  const [row] = await sql.query<{ waiting: number }>(
    `select count(*)::int as waiting from (select 1 from timeline.incoming where state = 'waiting' limit $1) counted`,
    [most],
  );
  return row?.waiting ?? 0;
}

/** The backlog at `now`, milliseconds since 1970. */
export async function readBacklog(sql: Sql, now: number): Promise<Backlog> {
  const [row] = await sql.query<{ waiting: number; dead: number; since: Date | null }>(
    `select (select count(*)::int from timeline.incoming where state = 'waiting') as waiting,
       (select count(*)::int from timeline.incoming where state = 'dead') as dead,
       (select received_at from timeline.incoming where state = 'waiting' order by number limit 1) as since`,
  );
  return { waiting: row?.waiting ?? 0, dead: row?.dead ?? 0, lagMs: Math.max(0, now - (row?.since?.getTime() ?? now)) };
}
