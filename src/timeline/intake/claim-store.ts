import { randomUUID } from 'node:crypto';

import type { Sql } from '../../platform/postgres.ts';

/** What one process works on, written where it outlives the process. */
export interface Claims {
  /** Writes down what is about to be worked on, and gives it a name. Committed at once, whatever becomes of the work. */
  put(numbers: readonly string[]): Promise<string>;
  /** Tells that the work under this claim ended in any other way than with its transaction: nobody died. */
  abandon(id: string): void;
  /** Takes back what was abandoned; called before anything else is taken. */
  release(): Promise<void>;
}

/** Claims of this process on one database. */
export function createClaims(database: Sql): Claims {
  const abandoned = new Set<string>();
  return {
    async put(numbers) {
      const id = randomUUID();
      try {
        await database.query('insert into timeline.claim (id, numbers, taken_at) values ($1, $2, now())', [id, numbers]);
      } catch (error) {
        // It may have arrived all the same.
        abandoned.add(id);
        throw error;
      }
      return id;
    },
    abandon: (id) => void abandoned.add(id),
    async release() {
      if (abandoned.size === 0) return;
      const ids = [...abandoned];
      await database.query('delete from timeline.claim where id = any($1::uuid[])', [ids]);
      for (const id of ids) abandoned.delete(id);
    },
  };
}

/** Takes a claim back in the transaction that did the work. */
export async function dropClaim(sql: Sql, id: string): Promise<void> {
  await sql.query('delete from timeline.claim where id = $1', [id]);
}

/** How many processes died while they worked on these events, by number; call it only where nobody else can be working on them. */
export async function countDeaths(sql: Sql, numbers: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (numbers.length === 0) return new Map();
  const rows = await sql.query<{ number: string; deaths: number }>(
    `select number, count(*)::int as deaths from timeline.claim, unnest(numbers) as number
     where numbers && $1::bigint[] and number = any($1) group by number`,
    [numbers],
  );
  return new Map(rows.map(({ number, deaths }) => [number, deaths]));
}

/** Forgets the deaths of events that are settled, or that somebody sends back to work. */
export async function forgetDeaths(sql: Sql, numbers: readonly string[]): Promise<void> {
  if (numbers.length === 0) return;
  await sql.query(
    `update timeline.claim set numbers = (select coalesce(array_agg(number), '{}') from unnest(numbers) as number where number <> all($1::bigint[]))
     where numbers && $1`,
    [numbers],
  );
  await sql.query(`delete from timeline.claim where numbers = '{}'`);
}
