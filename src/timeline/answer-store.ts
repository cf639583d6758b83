import type { Sql } from '../platform/postgres.ts';

/** How often messages to somebody were answered. */
export interface AnswerCounts {
  /** Messages sent long enough ago to know. */
  readonly sent: number;
  /** Of these, how many were followed by a message from them in time. */
  readonly answered: number;
}

/** Whose messages, and what counts as an answer in time. */
export interface AnswerRequest {
  /** Golden ids; left out, everybody of these kinds is counted together. */
  readonly ids?: readonly string[];
  /** First letters of the golden ids counted: `con_`, `acc_`. */
  readonly prefix: string;
  /** Messages sent from here on, ISO 8601. */
  readonly since: string;
  /** Messages sent up to here, ISO 8601; later ones may still be answered. */
  readonly until: string;
  readonly withinDays: number;
}

const MESSAGE_KINDS = ['EMAIL', 'CALL', 'MEETING'];

/** Counts of answered messages by golden id, or under `''` for everybody together. */
export async function countAnswers(sql: Sql, request: AnswerRequest): Promise<ReadonlyMap<string, AnswerCounts>> {
  const rows = await sql.query<{ readonly whose: string; readonly sent: number; readonly answered: number }>(
    `select case when $1::text[] is null then '' else outbound.entity_id end as whose,
       count(*)::integer as sent,
       count(*) filter (where exists (
         select from timeline.event_entity inbound join timeline.event answer on answer.id = inbound.event_id
         where inbound.entity_id = outbound.entity_id and answer.direction = 'INBOUND'
           and inbound.occurred_at > outbound.occurred_at
           and inbound.occurred_at <= outbound.occurred_at + $6 * interval '1 day'
       ))::integer as answered
     from timeline.event_entity outbound join timeline.event message on message.id = outbound.event_id
     where ($1::text[] is null or outbound.entity_id = any($1)) and starts_with(outbound.entity_id, $2)
       and outbound.kind = any($3) and message.direction = 'OUTBOUND'
       and outbound.occurred_at >= $4 and outbound.occurred_at <= $5
     group by 1`,
    [request.ids ?? null, request.prefix, MESSAGE_KINDS, request.since, request.until, request.withinDays],
  );
  return new Map(rows.map(({ whose, sent, answered }) => [whose, { sent, answered }]));
}
