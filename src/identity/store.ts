import type { RecordFields, RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { REF_ROWS, toRefRows } from '../records/ref-rows.ts';
import { createBlockStore } from './block-store.ts';
import type { BlockStore } from './block-store.ts';
import type { GoldenKind } from './golden.ts';
import { phoneKey } from './normalise/phone.ts';
import type { StatedPhone } from './normalise/phone.ts';
import type { Profile, ProfileOf } from './profile-values.ts';
import { PROFILE_VERSION } from './profile-version.ts';
import type { StatedTie } from './stated-tie.ts';

/** A record's normalised values and the block keys they give. */
export interface ProfileEntry<Kind extends GoldenKind = GoldenKind> {
  readonly ref: RecordRef;
  readonly profile: ProfileOf<Kind>;
}

/** A record, the golden entity it belongs to, and why. */
export interface Membership {
  readonly ref: RecordRef;
  readonly goldenId: string;
  readonly score: number;
  readonly why: readonly string[];
}

/** A live record that a tie leads to. */
export interface TiedRecord {
  readonly tie: StatedTie;
  readonly ref: RecordRef;
  readonly fields: RecordFields;
  /** Absent while the record is not resolved. */
  readonly goldenId: string | undefined;
}

/** What an account record says that its contacts and deals are judged by. */
export interface AccountStanding {
  readonly ref: RecordRef;
  readonly goldenId: string;
  /** The name's compared form without spaces, and with them. */
  readonly compact: string | undefined;
  readonly nameKey: string | undefined;
  /** Its telephone as it is compared. */
  readonly phone: string | undefined;
}

/** Who is who, on a database or in one transaction. Every method is one statement, whatever the number of records. */
export interface IdentityStore extends BlockStore {
  /** Waits until no other transaction decides about this kind, and keeps others out until this one ends. */
  lock(kind: GoldenKind): Promise<void>;
  profiles<Kind extends GoldenKind>(kind: Kind, refs: readonly RecordRef[]): Promise<readonly ProfileEntry<Kind>[]>;
  /** Profiles of the records that share any of the keys. */
  profilesInBlocks<Kind extends GoldenKind>(kind: Kind, keys: readonly string[]): Promise<readonly ProfileEntry<Kind>[]>;
  /** Keeps normalised values of records that are decided by a version of what was learned. */
  writeProfiles(
    kind: GoldenKind,
    entries: readonly { readonly ref: RecordRef; readonly profile: Profile }[],
    modelVersion: number,
  ): Promise<void>;
  /** Removes what is known of records that are gone. */
  forget(refs: readonly RecordRef[]): Promise<void>;
  memberships(refs: readonly RecordRef[]): Promise<readonly Membership[]>;
  membersOf(goldenIds: readonly string[]): Promise<readonly Membership[]>;
  /** The memberships of the records and of all that share a golden id with one of them. */
  matesOf(refs: readonly RecordRef[]): Promise<readonly Membership[]>;
  /** The members of golden entities of one kind with their normalised values. */
  memberProfiles<Kind extends GoldenKind>(kind: Kind, goldenIds: readonly string[]): Promise<readonly (Membership & ProfileEntry<Kind>)[]>;
  /** What ties lead to, ordered by ref; a tie that names no object may lead to several records, one to what is not there to none. */
  tiedRecords(ties: readonly StatedTie[]): Promise<readonly TiedRecord[]>;
  accountStandings(refs: readonly RecordRef[]): Promise<readonly AccountStanding[]>;
  createGoldens(kind: GoldenKind, ids: readonly string[], createdAt: string): Promise<void>;
  writeMemberships(kind: GoldenKind, memberships: readonly Membership[], decidedAt: string): Promise<void>;
  /** Lets ids answer for others; ids that were merged into them before follow. */
  mergeGoldens(merged: readonly { readonly id: string; readonly into: string }[]): Promise<void>;
  retireGoldens(ids: readonly string[], retiredAt: string): Promise<void>;
  /** For each known id that has not retired, the id that answers for it now. */
  survivors(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A store on a database or one transaction. */
export function createIdentityStore(sql: Sql): IdentityStore {
  return {
    ...createBlockStore(sql),
    lock: async (kind) => void (await sql.query(`select pg_advisory_xact_lock(hashtextextended('identity.' || $1::text, 0))`, [kind])),
    profiles: async (kind, refs) => await profiles(sql, kind, refs),
    profilesInBlocks: async (kind, keys) => await profilesInBlocks(sql, kind, keys),
    writeProfiles: async (kind, entries, modelVersion) => await writeProfiles(sql, { kind, entries, modelVersion }),
    forget: async (refs) => await forget(sql, refs),
    memberships: async (refs) => await memberships(sql, refs),
    membersOf: async (goldenIds) =>
      (await sql.query<MemberRow>(`${SELECT_MEMBERS} where golden_id = any($1)`, [goldenIds])).map(toMembership),
    matesOf: async (refs) => await matesOf(sql, refs),
    memberProfiles: async (kind, goldenIds) => await memberProfiles(sql, kind, goldenIds),
    tiedRecords: async (ties) => await tiedRecords(sql, ties),
    accountStandings: async (refs) => await accountStandings(sql, refs),
    createGoldens: async (kind, ids, createdAt) => {
      if (ids.length === 0) return;
      await sql.query('insert into identity.golden (id, kind, created_at) select unnest($1::text[]), $2, $3', [ids, kind, createdAt]);
    },
    writeMemberships: async (kind, entries, decidedAt) => await writeMemberships(sql, { kind, entries, decidedAt }),
    mergeGoldens: async (merged) => await mergeGoldens(sql, merged),
    retireGoldens: async (ids, retiredAt) => {
      if (ids.length === 0) return;
      await sql.query('update identity.golden set retired_at = $2 where id = any($1)', [ids, retiredAt]);
    },
    survivors: async (ids) => await survivors(sql, ids),
  };
}

async function profiles<Kind extends GoldenKind>(sql: Sql, kind: Kind, refs: readonly RecordRef[]): Promise<readonly ProfileEntry<Kind>[]> {
  if (refs.length === 0) return [];
  const rows = await sql.query<RecordRef & { readonly profile: ProfileOf<Kind> }>(
    `select source, object, id, profile from identity.profile join ${REF_ROWS} using (source, object, id) where kind = $2`,
    [toRefRows(refs), kind],
  );
  return rows.map(toProfileEntry);
}

async function profilesInBlocks<Kind extends GoldenKind>(
  sql: Sql,
  kind: Kind,
  keys: readonly string[],
): Promise<readonly ProfileEntry<Kind>[]> {
  if (keys.length === 0) return [];
  const rows = await sql.query<RecordRef & { readonly profile: ProfileOf<Kind> }>(
    `select source, object, id, profile from identity.profile
     join (select distinct source, object, id from identity.block where kind = $1 and key = any($2)) as met using (source, object, id)`,
    [kind, keys],
  );
  return rows.map(toProfileEntry);
}

function toProfileEntry<Kind extends GoldenKind>({
  source,
  object,
  id,
  profile,
}: RecordRef & { readonly profile: ProfileOf<Kind> }): ProfileEntry<Kind> {
  return { ref: { source, object, id }, profile };
}

async function writeProfiles(
  sql: Sql,
  {
    kind,
    entries,
    modelVersion,
  }: {
    readonly kind: GoldenKind;
    readonly entries: readonly { readonly ref: RecordRef; readonly profile: Profile }[];
    readonly modelVersion: number;
  },
): Promise<void> {
  if (entries.length === 0) return;
  await sql.query(
    `insert into identity.profile (source, object, id, kind, version, model_version, profile)
     select source, object, id, $2, $3, $4, profile from jsonb_to_recordset($1::jsonb) as entry (source text, object text, id text, profile jsonb)
     on conflict (source, object, id) do update set kind = excluded.kind, version = excluded.version,
       model_version = excluded.model_version, profile = excluded.profile`,
    [JSON.stringify(entries.map(({ ref, profile }) => ({ ...ref, profile }))), kind, PROFILE_VERSION, modelVersion],
  );
}

async function forget(sql: Sql, refs: readonly RecordRef[]): Promise<void> {
  if (refs.length === 0) return;
  await sql.query(
    `with gone as materialized (select * from ${REF_ROWS}),
       blocks as (delete from identity.block using gone where (block.source, block.object, block.id) = (gone.source, gone.object, gone.id)),
       members as (delete from identity.member using gone where (member.source, member.object, member.id) = (gone.source, gone.object, gone.id))
     delete from identity.profile using gone where (profile.source, profile.object, profile.id) = (gone.source, gone.object, gone.id)`,
    [toRefRows(refs)],
  );
}

interface MemberRow extends RecordRef {
  readonly golden_id: string;
  readonly score: number;
  readonly why: readonly string[];
}

const SELECT_MEMBERS = 'select source, object, id, golden_id, score, why from identity.member';

async function memberships(sql: Sql, refs: readonly RecordRef[]): Promise<readonly Membership[]> {
  if (refs.length === 0) return [];
  return (await sql.query<MemberRow>(`${SELECT_MEMBERS} join ${REF_ROWS} using (source, object, id)`, [toRefRows(refs)])).map(toMembership);
}

async function matesOf(sql: Sql, refs: readonly RecordRef[]): Promise<readonly Membership[]> {
  if (refs.length === 0) return [];
  const rows = await sql.query<MemberRow>(
    `${SELECT_MEMBERS} where golden_id in (select golden_id from identity.member join ${REF_ROWS} using (source, object, id))`,
    [toRefRows(refs)],
  );
  return rows.map(toMembership);
}

function toMembership({ source, object, id, golden_id: goldenId, score, why }: MemberRow): Membership {
  return { ref: { source, object, id }, goldenId, score, why };
}

async function memberProfiles<Kind extends GoldenKind>(
  sql: Sql,
  kind: Kind,
  goldenIds: readonly string[],
): Promise<readonly (Membership & ProfileEntry<Kind>)[]> {
  if (goldenIds.length === 0) return [];
  const rows = await sql.query<MemberRow & { readonly profile: ProfileOf<Kind> }>(
    `select source, object, id, golden_id, score, why, profile.profile from identity.member join identity.profile using (source, object, id)
     where golden_id = any($1) and profile.kind = $2`,
    [goldenIds, kind],
  );
  return rows.map((row) => ({ ...toMembership(row), profile: row.profile }));
}

async function tiedRecords(sql: Sql, ties: readonly StatedTie[]): Promise<readonly TiedRecord[]> {
  if (ties.length === 0) return [];
  const rows = await sql.query<RecordRef & { readonly tie: StatedTie; readonly fields: RecordFields; readonly golden_id: string | null }>(
    // Two joins, each along its own index.
    `with tie as (
       select value as tie, value ->> 'kind' as kind, value ->> 'source' as source, value ->> 'object' as object, value ->> 'id' as id
       from jsonb_array_elements($1::jsonb)
     ), named as (
       select tie.tie, source, record.object, id, record.fields from tie join records.record using (source, object, id) where record.deleted_at is null
       union all
       select tie.tie, source, record.object, id, record.fields from tie join records.record using (kind, source, id) where tie.object is null and record.deleted_at is null
     )
     select tie, source, object, id, fields, golden_id from named left join identity.member using (source, object, id)
     order by source, object, id`,
    [JSON.stringify(ties)],
  );
  return rows.map(({ source, object, id, tie, fields, golden_id: goldenId }) => ({
    tie,
    ref: { source, object, id },
    fields,
    goldenId: goldenId ?? undefined,
  }));
}

async function accountStandings(sql: Sql, refs: readonly RecordRef[]): Promise<readonly AccountStanding[]> {
  if (refs.length === 0) return [];
  const rows = await sql.query<
    RecordRef & {
      readonly golden_id: string;
      readonly compact: string | null;
      readonly name_key: string | null;
      readonly phone: StatedPhone | null;
    }
  >(
    `select source, object, id, golden_id, profile.profile -> 'name' ->> 'compact' as compact, profile.profile -> 'name' ->> 'key' as name_key,
       profile.profile -> 'phone' as phone
     from identity.member join identity.profile using (source, object, id) join ${REF_ROWS} using (source, object, id)
     where member.kind = 'account' order by source, object, id`,
    [toRefRows(refs)],
  );
  return rows.map(({ source, object, id, ...row }) => ({
    ref: { source, object, id },
    goldenId: row.golden_id,
    compact: row.compact ?? undefined,
    nameKey: row.name_key ?? undefined,
    phone: phoneKey(row.phone ?? undefined),
  }));
}

async function writeMemberships(
  sql: Sql,
  { kind, entries, decidedAt }: { readonly kind: GoldenKind; readonly entries: readonly Membership[]; readonly decidedAt: string },
): Promise<void> {
  if (entries.length === 0) return;
  await sql.query(
    `insert into identity.member (source, object, id, kind, golden_id, score, why, decided_at)
     select source, object, id, $2, golden_id, score, why, $3
     from jsonb_to_recordset($1::jsonb) as entry (source text, object text, id text, golden_id text, score real, why jsonb)
     on conflict (source, object, id) do update set kind = excluded.kind, golden_id = excluded.golden_id, score = excluded.score,
       why = excluded.why, decided_at = excluded.decided_at`,
    [JSON.stringify(entries.map(({ ref, goldenId, score, why }) => ({ ...ref, golden_id: goldenId, score, why }))), kind, decidedAt],
  );
}

async function mergeGoldens(sql: Sql, merged: readonly { readonly id: string; readonly into: string }[]): Promise<void> {
  if (merged.length === 0) return;
  // Ids merged earlier are moved along, so that one hop always leads to the survivor.
  await sql.query(
    `update identity.golden set merged_into = entry.into_id
     from jsonb_to_recordset($1::jsonb) as entry (id text, into_id text) where golden.id = entry.id or golden.merged_into = entry.id`,
    [JSON.stringify(merged.map(({ id, into }) => ({ id, into_id: into })))],
  );
}

async function survivors(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<{ readonly id: string; readonly survivor: string }>(
    `select asked.id, alive.id as survivor from identity.golden as asked
     join identity.golden as alive on alive.id = coalesce(asked.merged_into, asked.id)
     where asked.id = any($1) and alive.retired_at is null`,
    [ids],
  );
  return new Map(rows.map(({ id, survivor }) => [id, survivor]));
}
