import { toPage } from '../graph/page.ts';
import type { OrderKey } from '../graph/page.ts';
import type { Sql } from '../platform/postgres.ts';
import type { AuditContent } from './audit-content.ts';
import type { AuditEntry, AuditPage, AuditRequest } from './audit-entry.ts';

/** An entry as it is stored. */
export interface StoredEntry extends AuditContent {
  /** Hexadecimal. */
  readonly stamp: string | undefined;
}

/** Appends entries in their order, to be sealed soon; one statement whatever their number. */
export async function insertEntries(sql: Sql, entries: readonly StoredEntry[]): Promise<void> {
  await sql.query(
    `with written as (
       insert into trust.audit
         (id, kind, about, at, model, trigger, viewer, facts, prompt, answer, tokens, verdicts, prompt_tokens, answer_tokens, latency_ms, begun,
          context, cost, raw_confidence, confidence, calibrator, stamp)
       select id, kind, about, at, model, trigger, viewer, facts, prompt, answer, tokens, verdicts, "promptTokens", "answerTokens", "latencyMs", begun,
         context, cost, "rawConfidence", confidence, calibrator, decode(stamp, 'hex')
       from rows from (jsonb_to_recordset($1::jsonb) as
         (id text, kind text, about text, at timestamptz, model text, trigger text, viewer text, facts jsonb, prompt text, answer text,
          tokens jsonb, verdicts jsonb, "promptTokens" integer, "answerTokens" integer, "latencyMs" integer, begun text,
          context jsonb, cost jsonb, "rawConfidence" double precision, confidence double precision, calibrator text, stamp text))
         with ordinality
       order by ordinality
       returning sequence
     )
     insert into trust.unsealed (sequence) select sequence from written`,
    [JSON.stringify(entries)],
  );
}

/** The order of the log: newest first. */
export const AUDIT_ORDER: readonly OrderKey[] = [{ name: 'SEQUENCE', direction: 'DESC', type: 'numeric' }];

/**
 * One page of entries, newest first. `after` is the sequence to continue behind. What was written about an entity before it was merged is about
 * the one that answers for it, and its own again when they part: entries keep the id they were written about.
 */
export async function selectPage(sql: Sql, request: AuditRequest, after: string | undefined): Promise<AuditPage> {
  const rows = await sql.query<EntryRow>(
    `select ${SHOWN} from trust.audit
     where ($1::text is null or about = $1 or about = any(array(
       select graph.survivor($1) union all select id from identity.golden where merged_into = graph.survivor($1)))) and ($2::bigint is null or sequence < $2)
     order by sequence desc limit $3`,
    [request.about ?? null, after ?? null, request.first + 1],
  );
  return toPage(
    rows.map((row) => ({ node: toEntry(row), keys: [row.sequence] })),
    { first: request.first, after: request.after },
    { order: AUDIT_ORDER },
  );
}

/** Entries by id. */
export async function selectByIds(sql: Sql, ids: readonly string[]): Promise<readonly AuditEntry[]> {
  const rows = await sql.query<EntryRow>(`select ${SHOWN} from trust.audit where id = any($1)`, [ids]);
  return rows.map(toEntry);
}

// Without the context, which is as long as everything else together and which only a proof needs.
const SHOWN = `sequence, id, kind, about, at, model, trigger, viewer, facts, prompt, answer, verdicts, prompt_tokens, answer_tokens, latency_ms, begun,
  cost, raw_confidence, confidence, calibrator`;

interface EntryRow {
  readonly sequence: string;
  readonly id: string;
  readonly kind: AuditEntry['kind'];
  readonly about: string;
  readonly at: Date;
  readonly model: string;
  readonly trigger: string;
  readonly viewer: string;
  readonly facts: readonly string[] | null;
  readonly prompt: string | null;
  readonly answer: string | null;
  readonly verdicts: AuditEntry['verdicts'];
  readonly prompt_tokens: number | null;
  readonly answer_tokens: number | null;
  readonly latency_ms: number | null;
  readonly begun: string | null;
  readonly cost: AuditEntry['cost'] | null;
  readonly raw_confidence: number | null;
  readonly confidence: number | null;
  readonly calibrator: string | null;
}

function toEntry(row: EntryRow): AuditEntry {
  const { id, kind, about, at, model, trigger, viewer, verdicts } = row;
  return {
    id,
    kind,
    about,
    at: at.toISOString(),
    model,
    trigger,
    viewer,
    verdicts,
    facts: row.facts ?? undefined,
    prompt: row.prompt ?? undefined,
    answer: row.answer ?? undefined,
    promptTokens: row.prompt_tokens ?? undefined,
    answerTokens: row.answer_tokens ?? undefined,
    latencyMs: row.latency_ms ?? undefined,
    begun: row.begun ?? undefined,
    cost: row.cost ?? undefined,
    rawConfidence: row.raw_confidence ?? undefined,
    confidence: row.confidence ?? undefined,
    calibrator: row.calibrator ?? undefined,
  };
}
