import { z } from 'zod';

import { DAY_PROBE_MS, guardOf, PROBE_LIFE_MS, reserveOf, UNLIMITED_VALID_MS } from '../../connectors/budget-ledger.ts';
import type { BudgetLedger, Granted, LedgerNotice, Refused, TakeRequest } from '../../connectors/budget-ledger.ts';
import type { Notices } from '../platform/notices.ts';
import type { Sql } from '../platform/postgres.ts';

/** What a ledger in the database needs. */
export interface DatabaseLedgerOptions {
  readonly sql: Sql;
  /** Configured name of the source. */
  readonly source: string;
  /** Of the channel {@link BUDGET_CHANNEL}. */
  readonly notices: Notices;
}

/** Where processes tell each other of pauses. */
export const BUDGET_CHANNEL = 'source_budget';

interface TakenRow {
  readonly kind: 'calls' | 'probe' | 'refused';
  readonly granted: number;
  readonly reason: Refused['reason'] | null;
  readonly retry_after_ms: number | null;
  readonly day_calls: string | null;
  readonly day_remaining: string | null;
}

const notice = z.discriminatedUnion('change', [
  z.object({ source: z.string(), bucket: z.string(), change: z.literal('paused'), durationMs: z.number() }),
  z.object({ source: z.string(), bucket: z.string(), change: z.literal('resumed') }),
]);

/** The ledger of one source for all processes of one database; one statement per wish. */
export function createDatabaseLedger({ sql, source, notices }: DatabaseLedgerOptions): BudgetLedger {
  return {
    async take(request) {
      const [row] = await sql.query<TakenRow>('select * from records.take_calls($1, $2, $3)', [
        source,
        request.bucket,
        JSON.stringify(toWish(request)),
      ]);
      if (row === undefined) throw new TypeError('records.take_calls answers with one row');
      return toGrant(row, request);
    },
    async pause(bucket, durationMs) {
      await sql.query(
        `with paused as (
          insert into records.source_budget as b (source, bucket, paused_until, probe)
          values ($1, $2, records.budget_clock() + make_interval(secs => $3::double precision / 1000), 'due')
          on conflict (source, bucket) do update set paused_until = greatest(b.paused_until, excluded.paused_until), probe = 'due'
          returning b.source
        )
        select pg_notify($4, $5) from paused`,
        [source, bucket, durationMs, BUDGET_CHANNEL, toText({ bucket, change: 'paused', durationMs })],
      );
    },
    async resume(bucket) {
      // A pause that was asked for after the probe had left stands.
      await sql.query(
        `with resumed as (
          update records.source_budget set paused_until = '-infinity', probe = 'none'
          where source = $1 and bucket = $2 and probe = 'out' returning source
        )
        select pg_notify($3, $4) from resumed`,
        [source, bucket, BUDGET_CHANNEL, toText({ bucket, change: 'resumed' })],
      );
    },
    watch: (listener) =>
      notices.subscribe((said) => {
        // What was missed may have been a pause.
        if (said.kind === 'missed') listener({ bucket: undefined, change: 'paused', durationMs: 0 });
        else hear(said.text, listener);
      }),
  };

  function toText(change: LedgerNotice): string {
    return JSON.stringify({ source, ...change });
  }

  function hear(text: string, listener: (change: LedgerNotice) => void): void {
    const said = notice.safeParse(JSON.parse(text));
    if (said.success && said.data.source === source) listener(said.data);
  }
}

function toWish({ lane, calls, least, window, dayReserve, day }: TakeRequest): Readonly<Record<string, unknown>> {
  return {
    calls,
    least,
    background: lane === 'background',
    dayReserve,
    dayProbeMs: DAY_PROBE_MS,
    probeLifeMs: PROBE_LIFE_MS,
    ...(window === undefined ? {} : { allowed: window.calls - reserveOf(window, lane), spanMs: window.windowMs + guardOf(window).guardMs }),
    ...(day === undefined ? {} : { dayCalls: day.limit, dayRemaining: day.remaining }),
  };
}

function toGrant(row: TakenRow, { window }: TakeRequest): Granted | Refused {
  const day =
    row.day_calls === null || row.day_remaining === null
      ? undefined
      : { limit: Number(row.day_calls), remaining: Number(row.day_remaining) };
  if (row.kind === 'refused') {
    return { kind: 'refused', reason: row.reason ?? 'window', retryAfterMs: row.retry_after_ms ?? PROBE_LIFE_MS, day };
  }
  return { kind: row.kind, calls: row.granted, validMs: window === undefined ? UNLIMITED_VALID_MS : guardOf(window).validMs, day };
}
