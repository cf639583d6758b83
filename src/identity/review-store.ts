import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { REF_ROWS, toRefRows } from '../records/ref-rows.ts';
import type { GoldenKind } from './golden.ts';
import type { Review } from './review.ts';
import type { Finding } from './verdict.ts';

/** A review as it waits. */
export interface WaitingReview extends Review {
  readonly kind: GoldenKind;
  /** When the pair was first found doubtful, ISO 8601 UTC. */
  readonly since: string;
}

/** The place in the order of reviews behind which a page begins. */
export interface ReviewPlace {
  readonly score: number;
  readonly id: string;
}

/** Pairs that wait for a person, on a database or in one transaction. A record is in no more of them than it is compared with others. */
export interface ReviewStore {
  /** Makes these the only reviews in which any of the records is; one of a pair that was there already keeps its `since`. */
  replace(
    kind: GoldenKind,
    refs: readonly RecordRef[],
    found: { readonly reviews: readonly Review[]; readonly since: string },
  ): Promise<void>;
  /** The most alike first, then by id from the last to the first. */
  page(
    kind: GoldenKind | undefined,
    request: { readonly first: number; readonly after: ReviewPlace | undefined },
  ): Promise<readonly WaitingReview[]>;
  count(kind: GoldenKind | undefined): Promise<number>;
  find(id: string): Promise<WaitingReview | undefined>;
}

/** A store on a database or one transaction. */
export function createReviewStore(sql: Sql): ReviewStore {
  return {
    replace: async (kind, refs, found) => await replace(sql, { kind, refs, ...found }),
    page: async (kind, { first, after }) =>
      (
        await sql.query<ReviewRow>(
          `select * from identity.review where ($1::text is null or kind = $1) and ($2::float8 is null or (score, id) < ($2, $3))
           order by score desc, id desc limit $4`,
          [kind ?? null, after?.score ?? null, after?.id ?? null, first],
        )
      ).map(toReview),
    count: async (kind) => {
      const [row] = await sql.query<{ readonly waiting: number }>(
        'select count(*)::integer as waiting from identity.review where $1::text is null or kind = $1',
        [kind ?? null],
      );
      return row?.waiting ?? 0;
    },
    find: async (id) => (await sql.query<ReviewRow>('select * from identity.review where id = $1', [id])).map(toReview)[0],
  };
}

interface ReviewRow {
  readonly id: string;
  readonly kind: GoldenKind;
  readonly source: string;
  readonly object: string;
  readonly record_id: string;
  readonly other_source: string;
  readonly other_object: string;
  readonly other_id: string;
  readonly score: number;
  readonly findings: readonly Finding[];
  readonly since: Date;
}

function toReview(row: ReviewRow): WaitingReview {
  return {
    id: row.id,
    kind: row.kind,
    left: { source: row.source, object: row.object, id: row.record_id },
    right: { source: row.other_source, object: row.other_object, id: row.other_id },
    score: row.score,
    findings: row.findings,
    since: row.since.toISOString(),
  };
}

const COLUMNS = 'id, source, object, record_id, other_source, other_object, other_id, score, findings';

async function replace(
  sql: Sql,
  found: {
    readonly kind: GoldenKind;
    readonly refs: readonly RecordRef[];
    readonly reviews: readonly Review[];
    readonly since: string;
  },
): Promise<void> {
  if (found.refs.length === 0) return;
  const rows = found.reviews.map(({ id, left, right, score, findings }) => ({
    id,
    source: left.source,
    object: left.object,
    record_id: left.id,
    other_source: right.source,
    other_object: right.object,
    other_id: right.id,
    score,
    findings,
  }));
  await sql.query(
    `with ref as (select * from ${REF_ROWS}),
       found as (
         select * from jsonb_to_recordset($2::jsonb) as found (id text, source text, object text, record_id text,
           other_source text, other_object text, other_id text, score float8, findings jsonb)
       ), concerned as (
         select held.ctid as place from ref join identity.review as held on (held.source, held.object, held.record_id) = (ref.source, ref.object, ref.id)
         union
         select held.ctid from ref join identity.review as held on (held.other_source, held.other_object, held.other_id) = (ref.source, ref.object, ref.id)
       ), gone as (
         delete from identity.review as held where held.ctid in (select place from concerned) and not exists (
           select from found where (found.source, found.object, found.record_id, found.other_source, found.other_object, found.other_id)
             = (held.source, held.object, held.record_id, held.other_source, held.other_object, held.other_id))
       )
     insert into identity.review (kind, since, ${COLUMNS}) select $3, $4, ${COLUMNS} from found
     on conflict (source, object, record_id, other_source, other_object, other_id)
     do update set id = excluded.id, kind = excluded.kind, score = excluded.score, findings = excluded.findings where review.id <> excluded.id`,
    [toRefRows(found.refs), JSON.stringify(rows), found.kind, found.since],
  );
}
