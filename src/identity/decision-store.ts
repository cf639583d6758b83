import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import type { DecidedPair, DecisionKind, RecordPair, StewardDecision } from './decision.ts';
import type { GoldenKind } from './golden.ts';

/** A decision about a value of an entity that counts now. */
export interface CountingPin {
  readonly decision: StewardDecision;
  /** The entity that it counts for now. */
  readonly goldenId: string;
}

/** What people decided, on a database or in one transaction. Every method is one statement or two, whatever the number of records. */
export interface DecisionStore {
  append(decision: StewardDecision, pairs: readonly RecordPair[]): Promise<void>;
  revoke(id: string, by: string): Promise<void>;
  /** What counts about pairs of which any of the records is one, or goes on for one that was merged into it at its source. */
  decidedPairs(refs: readonly RecordRef[]): Promise<readonly DecidedPair[]>;
  find(ids: readonly string[]): Promise<readonly StewardDecision[]>;
  /** The pairs that decisions speak of, by decision id; each pair once. */
  pairsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly RecordPair[]>>;
  /** For each entity and field the last pin or unpin, those of ids that were merged into it included. */
  pinsOf(goldenIds: readonly string[]): Promise<readonly CountingPin[]>;
  /** Decisions about an entity or any of its records, the last first. */
  about(goldenId: string, limit: number): Promise<readonly StewardDecision[]>;
}

/** A store on a database or one transaction. */
export function createDecisionStore(sql: Sql): DecisionStore {
  return {
    append: async (decision, pairs) => await append(sql, decision, pairs),
    revoke: async (id, by) => void (await sql.query('update identity.decision set revoked_by = $2 where id = $1', [id, by])),
    decidedPairs: async (refs) => await decidedPairs(sql, refs),
    find: async (ids) =>
      (await sql.query<DecisionRow>(`select ${COLUMNS} from identity.decision where id = any($1) order by number desc`, [ids])).map(
        toDecision,
      ),
    pairsOf: async (ids) => await pairsOf(sql, ids),
    pinsOf: async (goldenIds) => await pinsOf(sql, goldenIds),
    about: async (goldenId, limit) => await about(sql, goldenId, limit),
  };
}

const COLUMNS = 'id, kind, about_kind, golden_id, field, value, viewer, reason, at, revoked_by';

interface DecisionRow {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly about_kind: GoldenKind;
  readonly golden_id: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly viewer: string;
  readonly reason: string | null;
  readonly at: Date;
  readonly revoked_by: string | null;
}

function toDecision(row: DecisionRow): StewardDecision {
  return {
    id: row.id,
    kind: row.kind,
    aboutKind: row.about_kind,
    goldenId: row.golden_id ?? undefined,
    field: row.field ?? undefined,
    value: row.value ?? undefined,
    viewer: row.viewer,
    reason: row.reason ?? undefined,
    at: row.at.toISOString(),
    revokedBy: row.revoked_by ?? undefined,
  };
}

async function append(sql: Sql, decision: StewardDecision, pairs: readonly RecordPair[]): Promise<void> {
  const bothSides = pairs.flatMap(({ left, right }) => [
    { ...left, ...otherOf(right) },
    { ...right, ...otherOf(left) },
  ]);
  await sql.query(
    `with made as (
       insert into identity.decision (id, kind, about_kind, golden_id, field, value, viewer, reason, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning number
     )
     insert into identity.decided_pair (source, object, id, other_source, other_object, other_id, decision)
     select distinct pair.*, made.number from made, jsonb_to_recordset($10::jsonb)
       as pair (source text, object text, id text, other_source text, other_object text, other_id text)`,
    [
      decision.id,
      decision.kind,
      decision.aboutKind,
      decision.goldenId ?? null,
      decision.field ?? null,
      decision.value ?? null,
      decision.viewer,
      decision.reason ?? null,
      decision.at,
      JSON.stringify(bothSides),
    ],
  );
}

function otherOf({ source, object, id }: RecordRef): Readonly<Record<string, string>> {
  return { other_source: source, other_object: object, other_id: id };
}

interface PairRow extends RecordRef {
  readonly other_source: string;
  readonly other_object: string;
  readonly other_id: string;
}

function toPair(row: PairRow): RecordPair {
  return {
    left: { source: row.source, object: row.object, id: row.id },
    right: { source: row.other_source, object: row.other_object, id: row.other_id },
  };
}

/** Merges of merges at a source that are followed at most. */
const LONGEST_CHAIN = 5;

// A record that was merged away at its source is spoken of through the one that goes on for it, on both sides of a pair. When it comes back it
// speaks for itself again: nothing is rewritten.
async function decidedPairs(sql: Sql, refs: readonly RecordRef[]): Promise<readonly DecidedPair[]> {
  if (refs.length === 0) return [];
  const rows = await sql.query<PairRow & { readonly kind: 'confirm' | 'reject'; readonly decision_id: string; readonly number: string }>(
    `with recursive standing as (
       select distinct source, object, id, id as spoken_of, 0 as merges
       from jsonb_to_recordset($1::jsonb) as ref (source text, object text, id text)
       union
       select source, object, record.id, spoken_of, merges + 1 from standing join records.record using (source, object)
       where record.merged_into = standing.id and merges < ${LONGEST_CHAIN}
     ),
     said as (
       select source, object, spoken_of as id, other_source, other_object, other_id, decision
       from standing join identity.decided_pair as pair using (source, object, id)
     ),
     onward as (
       select distinct other_source, other_object, other_id, other_id as standing_in, 0 as merges from said
       union
       select other_source, other_object, other_id, merged_into, merges + 1 from onward
       join records.record on (source, object, id) = (other_source, other_object, standing_in)
       where merged_into is not null and merges < ${LONGEST_CHAIN}
     ),
     other as (
       select distinct on (other_source, other_object, other_id) * from onward order by other_source, other_object, other_id, merges desc
     )
     select distinct on (said.source, said.object, said.id, other_source, other_object, standing_in)
       said.source, said.object, said.id, other_source, other_object, standing_in as other_id, decision.kind, decision.id as decision_id, decision.number
     from said join other using (other_source, other_object, other_id) join identity.decision on decision.number = said.decision
     where revoked_by is null and (said.source, said.object, said.id) <> (other_source, other_object, standing_in)
     order by said.source, said.object, said.id, other_source, other_object, standing_in, decision.number desc`,
    [JSON.stringify(refs)],
  );
  return rows.map((row) => ({ ...toPair(row), verdict: row.kind, decisionId: row.decision_id, number: Number(row.number) }));
}

async function pairsOf(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, readonly RecordPair[]>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<PairRow & { readonly decision_id: string }>(
    `select decision.id as decision_id, pair.source, pair.object, pair.id, other_source, other_object, other_id
     from identity.decision join identity.decided_pair as pair on pair.decision = decision.number
     where decision.id = any($1) and (pair.source, pair.object, pair.id) < (other_source, other_object, other_id)
     order by pair.source, pair.object, pair.id, other_source, other_object, other_id`,
    [ids],
  );
  return new Map([...Map.groupBy(rows, (row) => row.decision_id)].map(([id, pairs]) => [id, pairs.map(toPair)]));
}

async function pinsOf(sql: Sql, goldenIds: readonly string[]): Promise<readonly CountingPin[]> {
  if (goldenIds.length === 0) return [];
  const rows = await sql.query<DecisionRow & { readonly asked_id: string }>(
    `select distinct on (asked.id, field) asked.id as asked_id, decision.*
     from unnest($1::text[]) as asked (id)
     join identity.golden on golden.id = asked.id or golden.merged_into = asked.id
     join identity.decision on decision.golden_id = golden.id
     where revoked_by is null order by asked.id, field, number desc`,
    [[...new Set(goldenIds)]],
  );
  return rows.map((row) => ({ goldenId: row.asked_id, decision: toDecision(row) }));
}

async function about(sql: Sql, goldenId: string, limit: number): Promise<readonly StewardDecision[]> {
  const rows = await sql.query<DecisionRow>(
    `with recursive spoken_of as (
       select source, object, id, 0 as merges from identity.member where golden_id = $1
       union
       select source, object, record.id, merges + 1 from spoken_of join records.record using (source, object)
       where record.merged_into = spoken_of.id and merges < ${LONGEST_CHAIN}
     )
     select ${COLUMNS} from identity.decision where number in (
       select decision from spoken_of join identity.decided_pair using (source, object, id)
       union all
       select number from identity.decision join identity.golden on golden.id = decision.golden_id where $1 in (golden.id, golden.merged_into)
     ) order by number desc limit $2`,
    [goldenId, limit],
  );
  return rows.map(toDecision);
}
