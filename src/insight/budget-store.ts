import type { Sql } from '../platform/postgres.ts';

/** What became of a wish for tokens. */
export type ReservationOutcome =
  | { readonly kind: 'granted' }
  /** `whose`: the limit that leaves no room; `resetsAt`: when the day is over. */
  | { readonly kind: 'refused'; readonly whose: string; readonly resetsAt: Date };

/** Sets tokens aside in one statement, whatever other processes ask for at the same moment. */
export async function reserveTokens(
  sql: Sql,
  wish: {
    readonly id: string;
    readonly tokens: number;
    /** Tokens a day, by whose they are; every one of them must leave room. */
    readonly limits: Readonly<Record<string, number>>;
    readonly ttlMs: number;
  },
): Promise<ReservationOutcome> {
  const [row] = await sql.query<{ readonly granted: boolean; readonly spent_by: string | null; readonly resets_at: Date }>(
    'select * from insight.reserve_tokens($1, $2, $3, $4)',
    [wish.id, wish.tokens, JSON.stringify(wish.limits), wish.ttlMs],
  );
  if (row === undefined) throw new TypeError('insight.reserve_tokens must give one row.');
  return row.granted ? { kind: 'granted' } : { kind: 'refused', whose: row.spent_by ?? '', resetsAt: row.resets_at };
}

/** Puts what was really spent in a reservation's place, both or neither. One that has expired is settled all the same. */
export async function settleTokens(
  sql: Sql,
  reservation: { readonly id: string; readonly whose: readonly string[]; readonly tokens: number },
): Promise<void> {
  await sql.query(
    `with mine as (delete from insight.token_reservation where id = $1 returning day),
     forgotten as (delete from insight.token_reservation where expires_at < insight.budget_clock() - interval '1 hour' and id <> $1)
     insert into insight.tokens_spent (day, whose, tokens)
     select coalesce((select day from mine), (insight.budget_clock() at time zone 'UTC')::date), whose, $3
     from unnest($2::text[]) as whose order by whose
     on conflict (day, whose) do update set tokens = tokens_spent.tokens + excluded.tokens`,
    [reservation.id, reservation.whose, reservation.tokens],
  );
}
