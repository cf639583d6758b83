import type { Sql } from '../platform/postgres.ts';
import type { InsightReason } from './insight.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** Older answers about one entity that are looked at: facts that changed and changed back find theirs again. */
const MAX_EARLIER = 4;

/** The latest answers about each entity, newest first, in one statement; entities without any are absent. */
export async function selectAnswers(
  sql: Sql,
  scope: string,
  goldenIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredAnswer[]>> {
  const rows = await sql.query<AnswerRow>(
    `select found.*
     from unnest($1::text[]) asked (golden_id)
     cross join lateral (
       select * from insight.answer where answer.golden_id = asked.golden_id and scope = $2 order by generated_at desc limit $3
     ) found
     order by found.golden_id, found.generated_at desc`,
    [[...new Set(goldenIds)], scope, MAX_EARLIER],
  );
  return Map.groupBy(rows.map(toAnswer), ({ goldenId }) => goldenId);
}

/** The answer kept under a key. */
export async function selectAnswer(sql: Sql, key: string): Promise<StoredAnswer | undefined> {
  const [row] = await sql.query<AnswerRow>('select * from insight.answer where key = $1', [key]);
  return row === undefined ? undefined : toAnswer(row);
}

/** A lease on writing one answer. */
export interface Lease {
  readonly held: 'ours' | 'theirs';
  readonly generation: string;
  /** Why the last attempt failed; until the lease expires none is made. */
  readonly failure?: InsightReason;
}

/** Takes the lease if nobody holds it, else tells who does; undefined when it changed hands meanwhile. */
export async function takeLease(
  sql: Sql,
  { key, generation, ttlMs }: { readonly key: string; readonly generation: string; readonly ttlMs: number },
): Promise<Lease | undefined> {
  const [row] = await sql.query<{ readonly held: Lease['held']; readonly generation: string; readonly failure: InsightReason | null }>(
    `with taken as (
       insert into insight.lease (key, generation, expires_at) values ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
       on conflict (key) do update set generation = excluded.generation, expires_at = excluded.expires_at, failure = null
         where lease.expires_at <= clock_timestamp()
       returning generation
     )
     select 'ours' as held, generation, null as failure from taken
     union all
     select 'theirs', generation, failure from insight.lease where key = $1 and not exists (select from taken)`,
    [key, generation, ttlMs],
  );
  if (row === undefined) return undefined;
  return { held: row.held, generation: row.generation, ...(row.failure === null ? {} : { failure: row.failure }) };
}

/** Makes a lease last so long from now on, unless it has changed hands or its generation has failed. */
export async function renewLease(
  sql: Sql,
  { key, generation, ttlMs }: { readonly key: string; readonly generation: string; readonly ttlMs: number },
): Promise<void> {
  await sql.query(
    `update insight.lease set expires_at = clock_timestamp() + $3 * interval '1 millisecond'
     where key = $1 and generation = $2 and failure is null`,
    [key, generation, ttlMs],
  );
}

/** What has become of a generation that somebody else writes. */
export interface Progress {
  readonly answer?: StoredAnswer;
  readonly state: 'writing' | 'ended';
  readonly failure?: InsightReason;
}

/** Looks after a generation that somebody else writes. */
export async function selectProgress(sql: Sql, key: string): Promise<Progress> {
  const [row] = await sql.query<Partial<AnswerRow> & { readonly writing: boolean | null; readonly failure: InsightReason | null }>(
    `select answer.*, lease.expires_at > clock_timestamp() and lease.failure is null as writing, lease.failure
     from (select $1::text as key) asked
     left join insight.answer using (key)
     left join insight.lease using (key)`,
    [key],
  );
  return {
    state: row?.writing === true ? 'writing' : 'ended',
    ...(isAnswer(row) ? { answer: toAnswer(row) } : {}),
    ...(row === undefined || row.failure === null ? {} : { failure: row.failure }),
  };
}

/** Keeps an answer and gives its lease back, both or neither. */
export async function insertAnswer(sql: Sql, answer: StoredAnswer): Promise<void> {
  await sql.query(
    `with released as (delete from insight.lease where key = $1 and generation = $6)
     insert into insight.answer
       (key, scope, golden_id, fingerprint, model, generation, summary, next_step, evidence, tokens, audit, generated_at, projection, cited)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (key) do nothing`,
    [
      answer.key,
      answer.scope,
      answer.goldenId,
      answer.fingerprint,
      answer.model,
      answer.generation,
      answer.summary,
      JSON.stringify(answer.nextStep),
      JSON.stringify(answer.evidence),
      JSON.stringify(answer.tokens),
      answer.audit,
      answer.generatedAt,
      JSON.stringify(answer.projection),
      JSON.stringify(answer.cited),
    ],
  );
}

/** Ends a lease without an answer; until `coolDownMs` are over nobody tries again. */
export async function failLease(
  sql: Sql,
  lease: { readonly key: string; readonly generation: string; readonly failure: InsightReason; readonly coolDownMs: number },
): Promise<void> {
  await sql.query(
    `update insight.lease set failure = $3, expires_at = clock_timestamp() + $4 * interval '1 millisecond'
     where key = $1 and generation = $2`,
    [lease.key, lease.generation, lease.failure, lease.coolDownMs],
  );
}

/** Gives a lease back as if it had never been taken. */
export async function dropLease(sql: Sql, lease: { readonly key: string; readonly generation: string }): Promise<void> {
  await sql.query('delete from insight.lease where key = $1 and generation = $2', [lease.key, lease.generation]);
}

interface AnswerRow {
  readonly key: string;
  readonly scope: string;
  readonly golden_id: string;
  readonly fingerprint: string;
  readonly projection: StoredAnswer['projection'];
  readonly cited: StoredAnswer['cited'];
  readonly model: string;
  readonly generation: string;
  readonly summary: string;
  readonly next_step: StoredAnswer['nextStep'];
  readonly evidence: StoredAnswer['evidence'];
  readonly tokens: StoredAnswer['tokens'];
  readonly audit: string;
  readonly generated_at: Date;
}

function isAnswer(row: Partial<AnswerRow> | undefined): row is AnswerRow {
  return row?.generated_at instanceof Date;
}

function toAnswer(row: AnswerRow): StoredAnswer {
  const { key, scope, fingerprint, projection, cited, model, generation, summary, evidence, tokens, audit } = row;
  return {
    key,
    scope,
    goldenId: row.golden_id,
    fingerprint,
    projection,
    cited,
    model,
    generation,
    summary,
    nextStep: row.next_step,
    evidence,
    tokens,
    audit,
    generatedAt: row.generated_at.toISOString(),
  };
}
