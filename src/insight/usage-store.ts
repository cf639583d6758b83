import type { Sql } from '../platform/postgres.ts';
import type { InsightReason, InsightState } from './insight.ts';

/** Prices by model, as exact decimals. */
export type Prices = Readonly<
  Record<string, { readonly currency: string; readonly promptPerMillion: string; readonly answerPerMillion: string }>
>;

/** Calls of one model for one trigger. */
export interface CallRow {
  readonly trigger: string;
  readonly model: string;
  readonly calls: number;
  readonly failed: number;
  readonly uncounted: number;
  readonly promptTokens: number;
  readonly answerTokens: number;
  /** Exact decimal; undefined where the model has no price. */
  readonly cost: string | undefined;
  readonly currency: string | undefined;
}

/** Answers that were given for one trigger, of one state and reason. */
export interface AnswerRow {
  readonly trigger: string;
  readonly state: InsightState;
  readonly reason: InsightReason | undefined;
  readonly cached: number;
  readonly answers: number;
}

/** A stretch of time, ISO 8601: from its first instant up to its last, which is left out. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Calls that ended within a time, by trigger and model. Money is counted by the database's exact decimals. */
export async function selectCalls(sql: Sql, { from, to }: Span, prices: Prices): Promise<readonly CallRow[]> {
  const rows = await sql.query<{
    readonly trigger: string;
    readonly model: string;
    readonly calls: number;
    readonly failed: number;
    readonly uncounted: number;
    readonly prompt_tokens: string;
    readonly answer_tokens: string;
    readonly cost: string | null;
    readonly currency: string | null;
  }>(
    `select counted.*, trim_scale((prompt_tokens * (price->>'promptPerMillion')::numeric + answer_tokens * (price->>'answerPerMillion')::numeric) / 1000000)::text as cost,
       price->>'currency' as currency
     from (
       select trigger, model, count(*)::int as calls,
         (count(*) filter (where exists (select from jsonb_array_elements(verdicts) v where v->>'check' = 'call')))::int as failed,
         (count(*) filter (where prompt_tokens is null))::int as uncounted,
         coalesce(sum(prompt_tokens), 0) as prompt_tokens, coalesce(sum(answer_tokens), 0) as answer_tokens
       from trust.audit where kind = 'ENDED' and at >= $1 and at < $2
       group by trigger, model
     ) counted
     left join jsonb_each($3::jsonb) priced (name, price) on priced.name = counted.model
     order by trigger, model`,
    [from, to, JSON.stringify(prices)],
  );
  return rows.map(({ prompt_tokens: promptTokens, answer_tokens: answerTokens, cost, currency, ...row }) => ({
    ...row,
    promptTokens: Number(promptTokens),
    answerTokens: Number(answerTokens),
    cost: cost ?? undefined,
    currency: currency ?? undefined,
  }));
}

/**
 * Answers that readers were given within a time. One that was written for its reader has no entry of its own beside that of its call; one
 * that was written ahead of time, or only tried a model, was given to nobody.
 */
export async function selectAnswersGiven(sql: Sql, { from, to }: Span): Promise<readonly AnswerRow[]> {
  const rows = await sql.query<Omit<AnswerRow, 'reason'> & { readonly reason: InsightReason | null }>(
    `select trigger, state, reason, count(*)::int as answers, (count(*) filter (where kind = 'HIT' and state = 'FRESH'))::int as cached
     from (
       select trigger, kind,
         coalesce(shown->>'outcome', 'FRESH') as state,
         nullif(shown->>'detail', '') as reason
       from trust.audit
       left join lateral (select v as shown from jsonb_array_elements(verdicts) v where v->>'check' = 'state' limit 1) s on true
       where at >= $1 and at < $2
         and (kind in ('HIT', 'DRAFTED')
           or (kind = 'ENDED' and trigger not in ('wake', 'probe')
             and exists (select from jsonb_array_elements(verdicts) v where v->>'check' = 'answer')))
     ) given
     group by trigger, state, reason
     order by trigger, state, reason`,
    [from, to],
  );
  return rows.map(({ reason, ...row }) => ({ ...row, reason: reason ?? undefined }));
}
