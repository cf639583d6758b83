import type { RecordFields, RecordKind, RecordLink, RecordRef, SourceRecord } from '../../connectors/connector.ts';
import { entityKindOf } from '../../src/graph/entity.ts';
import { isGoldenKind } from '../../src/identity/golden.ts';
import { toProfile } from '../../src/identity/profile.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';

/** A record, and the golden entity that identity says it belongs to; none while it is not resolved. */
export interface ResolvedRecord {
  readonly ref: RecordRef;
  readonly kind: RecordKind;
  readonly fields: RecordFields;
  readonly links: readonly RecordLink[];
  readonly changedAt: string;
  readonly golden?: string | undefined;
  readonly state?: SourceRecord['state'];
}

/** What a record of a test says, in short. */
interface Stated {
  readonly fields?: RecordFields;
  readonly links?: readonly (readonly [kind: RecordKind, id: string, role?: string])[];
  readonly source?: string;
}

/** A record of a golden entity; its object is its kind. */
export function resolved(golden: string, id: string, stated: Stated = {}): ResolvedRecord {
  const kind = entityKindOf(golden);
  if (kind === undefined) throw new TypeError(`A golden id begins with its kind, but got ${golden}`);
  return { ...unresolved(kind, id, stated), golden };
}

/** A record that belongs to no golden entity: an activity, or one that is not resolved yet. */
export function unresolved(kind: RecordKind, id: string, { fields = {}, links = [], source = 'crm' }: Stated = {}): ResolvedRecord {
  return {
    ref: { source, object: kind, id },
    kind,
    fields,
    links: links.map(([to, toId, role]) => ({ kind: to, object: to, id: toId, ...(role !== undefined && { role }) })),
    changedAt: '2026-01-01T00:00:00.000Z',
  };
}

/** Keeps records as a sync would. */
export async function putRecords(database: Database, records: readonly ResolvedRecord[]): Promise<void> {
  const stated = records.map(toSourceRecord);
  await database.transaction(async (sql) => await createRecordStore(sql).upsert(sql, stated, { fetchedAt: '2026-01-02T00:00:00.000Z' }));
}

function toSourceRecord(record: ResolvedRecord): SourceRecord {
  return { state: 'live', ...record, raw: record.fields, version: '1' };
}

/** Says who is who, as a resolution would: records that were members of something else before move. */
export async function putMembership(database: Database, records: readonly ResolvedRecord[]): Promise<void> {
  const members = records.filter(({ golden }) => golden !== undefined);
  const profiles = members.map((record) => (isGoldenKind(record.kind) ? toProfile(record.kind, toSourceRecord(record), {}) : undefined));
  const refs = [
    members.map(({ ref }) => ref.source),
    members.map(({ ref }) => ref.object),
    members.map(({ ref }) => ref.id),
    members.map(({ kind }) => kind),
  ];
  await database.query(
    `insert into identity.golden (id, kind, created_at) select distinct on (id) id, kind, now() from unnest($1::text[], $2::text[]) golden (id, kind) on conflict (id) do nothing`,
    [members.map(({ golden }) => golden), members.map(({ kind }) => kind)],
  );
  await database.query(
    `insert into identity.profile (source, object, id, kind, version, profile)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::integer[], $6::jsonb[])
     on conflict (source, object, id) do update set profile = excluded.profile`,
    [...refs, members.map(() => 1), profiles.map((profile) => JSON.stringify(profile))],
  );
  await database.query(
    `insert into identity.member (source, object, id, kind, golden_id, score, why, decided_at)
     select source, object, id, kind, golden_id, 1, '["same name"]', now()
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) member (source, object, id, kind, golden_id)
     on conflict (source, object, id) do update set golden_id = excluded.golden_id`,
    [...refs, members.map(({ golden }) => golden)],
  );
}

/** The golden entities among these records that are tied to a record: a resolution names them as changed together with it. */
export function tiedTo({ ref, kind }: ResolvedRecord, records: readonly ResolvedRecord[]): readonly string[] {
  return records.flatMap((other) => {
    const isTied = other.links.some((link) => link.kind === kind && link.id === ref.id) && other.ref.source === ref.source;
    return isTied && other.golden !== undefined ? [other.golden] : [];
  });
}

/** Merges one golden entity into another, as identity does it: members move, the old id redirects. */
export async function mergeGolden(database: Database, from: string, into: string): Promise<void> {
  await database.query('update identity.member set golden_id = $2 where golden_id = $1', [from, into]);
  await database.query('update identity.golden set merged_into = $2 where id = $1', [from, into]);
}

/** Every row of the golden view and the timeline, in a fixed order. */
export async function everyRow(database: Database): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = [
    'graph.owner',
    'graph.account',
    'graph.contact',
    'graph.deal',
    'graph.ticket',
    'graph.deal_contact',
    'graph.member',
    'graph.tie',
    'timeline.event',
    'timeline.event_entity',
    'timeline.signal',
  ];
  const rows: Record<string, readonly unknown[]> = {};
  for (const table of tables) {
    const found = await database.query<{ row: unknown }>(
      // In which order things were done is no part of what they end in.
      `select to_jsonb(each) - 'attachment' as row from ${table} each order by (to_jsonb(each) - 'attachment')::text collate "C"`,
    );
    rows[table] = found.map(({ row }) => row);
  }
  return rows;
}
