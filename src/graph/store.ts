import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import type { EntityKind } from './entity.ts';
import type { GoldenColumns } from './golden-row.ts';
import type { Tie } from './ties.ts';

/** Any number; it only has to be the same in every process of ours. */
const PROJECTION_LOCK = 4_201_904_512;

const WRITTEN_COMMON = 'id, source_names, created_at, changed_at, primary_record, provenance';

/** The columns that a projection writes; ties, pulses and sums have their own writers. */
const WRITTEN: Readonly<Record<EntityKind, string>> = {
  owner: 'id, name, email, active, primary_record, provenance',
  account: `${WRITTEN_COMMON}, name, name_key, domains, phone, address, country, industry, employees, annual_revenue,
    annual_revenue_currency, lifecycle, lifecycle_raw, description, search`,
  contact: `${WRITTEN_COMMON}, name, name_key, given, family, emails, phones, title, address, lifecycle, lifecycle_raw, search`,
  deal: `${WRITTEN_COMMON}, name, name_key, stage, stage_raw, stage_changed_at, amount, currency, expected_close, closed_at, search`,
  ticket: `${WRITTEN_COMMON}, number, subject, description, status, status_raw, priority, priority_raw, opened_at, closed_at, search`,
};

/**
 * Lets one projection run at a time, until its transaction ends. Two at once could each miss what the other is about to
 * commit, and a late tie would stay unresolved.
 */
export async function lockProjection(sql: Sql): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1)', [PROJECTION_LOCK]);
}

/** Writes golden rows of one kind as they are now. */
export async function putRows(sql: Sql, kind: EntityKind, rows: readonly GoldenColumns[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.query(
    `insert into graph.${kind} (${WRITTEN[kind]})
     select ${WRITTEN[kind]} from jsonb_populate_recordset(null::graph.${kind}, $1)
     on conflict (id) do update set (${WRITTEN[kind]}) = row (${WRITTEN[kind].replaceAll(/\w+/gu, 'excluded.$&')})`,
    [JSON.stringify(rows)],
  );
}

/**
 * Takes away golden rows that have no records any more.
 *
 * @returns accounts that lose a deal by it.
 */
export async function removeRows(sql: Sql, kind: EntityKind, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const accounts = await sql.query<{ account_id: string }>(
    `with gone as (delete from graph.${kind} where id = any($1::text[]) returning ${kind === 'deal' ? 'account_id' : 'null as account_id'}),
       parts as (delete from graph.deal_contact where deal_id = any($1) or contact_id = any($1)),
       pulses as (delete from graph.pulse where entity_id = any($1))
     select distinct account_id from gone where account_id is not null`,
    [ids],
  );
  return accounts.map(({ account_id }) => account_id);
}

/** A record and the golden row it belongs to. */
export interface Membership {
  readonly ref: RecordRef;
  readonly kind: EntityKind;
  readonly entityId: string;
}

/**
 * Replaces the memberships of entities.
 *
 * @returns ids of all other entities whose ties point to a record that came, moved or went.
 */
export async function replaceMembers(sql: Sql, entityIds: readonly string[], members: readonly Membership[]): Promise<readonly string[]> {
  const waiting = await sql.query<{ entity_id: string }>(
    `with now as (
       select * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) now (source, object, id, kind, entity_id)
     ), gone as (
       delete from graph.member held where entity_id = any($1::text[]) and not exists (
         select from now where (now.source, now.object, now.id) = (held.source, held.object, held.id))
       returning source, object, id, kind
     ), come as (
       insert into graph.member (source, object, id, kind, entity_id) select source, object, id, kind, entity_id from now
       on conflict (source, object, id) do update set entity_id = excluded.entity_id, kind = excluded.kind
       where member.entity_id <> excluded.entity_id
       returning source, object, id, kind
     ), moved as (table gone union table come)
     select distinct tie.entity_id from moved
     join graph.tie tie on (tie.source, tie.to_id, tie.to_kind) = (moved.source, moved.id, moved.kind)
       and coalesce(tie.to_object, moved.object) = moved.object
     where tie.entity_id <> all($1)`,
    [
      entityIds,
      members.map(({ ref }) => ref.source),
      members.map(({ ref }) => ref.object),
      members.map(({ ref }) => ref.id),
      members.map(({ kind }) => kind),
      members.map(({ entityId }) => entityId),
    ],
  );
  return waiting.map(({ entity_id }) => entity_id);
}

/** A tie and the entity it belongs to. */
export interface EntityTie extends Tie {
  readonly entityId: string;
}

/** Replaces the ties of entities. */
export async function replaceTies(sql: Sql, entityIds: readonly string[], ties: readonly EntityTie[]): Promise<void> {
  await sql.query('delete from graph.tie where entity_id = any($1::text[])', [entityIds]);
  if (ties.length === 0) return;
  await sql.query(
    `insert into graph.tie (entity_id, to_kind, place, source, to_object, to_id, role)
     select * from unnest($1::text[], $2::text[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[])`,
    [
      ties.map(({ entityId }) => entityId),
      ties.map(({ toKind }) => toKind),
      ties.map(({ place }) => place),
      ties.map(({ source }) => source),
      ties.map(({ toObject }) => toObject ?? null),
      ties.map(({ toId }) => toId),
      ties.map(({ role }) => role ?? null),
    ],
  );
}
