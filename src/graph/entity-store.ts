import type { Sql } from '../platform/postgres.ts';
import type { EntityKind, Member, Money } from './entity.ts';
import { COLUMNS, TO_ENTITY } from './row.ts';
import type { EntityOf, RowOf } from './row.ts';
import type { SearchTerms } from './search-text.ts';
import { toStorable } from './storable-text.ts';

/** Entities of one kind by the ids they were asked by; ids merged away answer the survivor. */
export async function readEntities<Kind extends EntityKind>(
  sql: Sql,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly (readonly [askedId: string, entity: EntityOf[Kind]])[]> {
  const rows = await sql.query<RowOf[Kind] & { readonly asked_id: string }>(
    `select asked.id as asked_id, ${COLUMNS[kind]}
     from unnest($1::text[]) asked (id) join graph.${kind} item on item.id = graph.survivor(asked.id)`,
    [ids.map(toStorable)],
  );
  return rows.map((row) => [row.asked_id, TO_ENTITY[kind](row)]);
}

/**
 * Ids that match the terms, best first: the whole name scores 1, then what contains the text or is spelled nearly like it.
 */
export async function searchEntities(sql: Sql, terms: SearchTerms, first: number): Promise<readonly { id: string; score: number }[]> {
  const branches = SEARCHED.map(
    ({ kind, title }) =>
      `select id, case when ${title} = $1 then 1 else
         0.5 * public.word_similarity($1, search) + 0.3 * public.similarity($1, ${title}) + 0.1 * (search like any($2::text[]))::integer
       end as score
       from graph.${kind} where search like any($2) or $1 operator(public.<%) search`,
  );
  return await sql.query<{ id: string; score: number }>(
    `select id, least(1, greatest(0, score))::float8 as score from (${branches.join(' union all ')}) hit order by score desc, id limit $3`,
    [terms.text, terms.patterns, first],
  );
}

// Tickets have no name key: their subject is a sentence, not a name.
const SEARCHED = [
  { kind: 'account', title: 'name_key' },
  { kind: 'contact', title: 'name_key' },
  { kind: 'deal', title: 'name_key' },
  { kind: 'ticket', title: 'lower(subject)' },
] as const;

interface MemberRow {
  readonly asked_id: string;
  readonly source: string;
  readonly object: string;
  readonly id: string;
  readonly score: number;
  readonly why: readonly string[];
  readonly changed_at: Date;
  readonly fetched_at: Date;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The records behind entities, by the ids they were asked by. */
export async function readMembers(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Member[]>> {
  const rows = await sql.query<MemberRow>(
    `select asked.id as asked_id, member.source, member.object, member.id, member.score, member.why,
       record.changed_at, record.fetched_at, record.raw
     from unnest($1::text[]) asked (id)
     join identity.member member on member.golden_id = graph.survivor(asked.id)
     join records.record record on (record.source, record.object, record.id) = (member.source, member.object, member.id)
     order by member.source, member.object, member.id`,
    [ids.map(toStorable)],
  );
  return new Map(
    [...Map.groupBy(rows, (row) => row.asked_id)].map(([id, members]) => [
      id,
      members.map((row) => ({
        source: row.source,
        object: row.object,
        id: row.id,
        score: row.score,
        why: row.why,
        changedAt: row.changed_at.toISOString(),
        fetchedAt: row.fetched_at.toISOString(),
        raw: row.raw,
      })),
    ]),
  );
}

/** Sums of open deals in each currency, by the account ids they were asked by. */
export async function sumOpenDeals(sql: Sql, accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Money[]>> {
  const rows = await sql.query<{ asked_id: string; amount: string; currency: string | null }>(
    `select asked.id as asked_id, sum(deal.amount) as amount, deal.currency
     from unnest($1::text[]) asked (id) join graph.deal on deal.account_id = graph.survivor(asked.id)
     where deal.stage not in ('WON', 'LOST') and deal.amount is not null
     group by asked.id, deal.currency order by amount desc, deal.currency`,
    [[...new Set(accountIds)].map(toStorable)],
  );
  return new Map(
    [...Map.groupBy(rows, (row) => row.asked_id)].map(([id, sums]) => [
      id,
      sums.map(({ amount, currency }) => ({ amount, currency: currency ?? undefined })),
    ]),
  );
}
