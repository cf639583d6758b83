import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { createRecordStore } from '../records/store.ts';
import type { GoldenKind } from './golden.ts';
import type { Member } from './member.ts';
import { readDialling } from './read-dialling.ts';
import { withEmployers } from './read-employers.ts';
import { readTies } from './read-ties.ts';
import { recordKey } from './record-key.ts';
import { createIdentityStore } from './store.ts';

/** Reads who is who. The number of statements does not depend on the number of ids. */
export interface MemberReader {
  /**
   * The live records behind golden entities of one kind, ordered by ref. An id merged away answers with the survivor's members; one that
   * names nothing or has retired is missing.
   */
  membersOf<Kind extends GoldenKind>(kind: Kind, goldenIds: readonly string[]): Promise<ReadonlyMap<string, readonly Member<Kind>[]>>;
  /** The golden id behind each record, in the order of the refs; merges at the source are followed. Undefined where there is none. */
  goldenOf(refs: readonly RecordRef[]): Promise<readonly (string | undefined)[]>;
  /** For each known id the one that answers for it now: itself, or the one it was merged into. Unknown and retired ids are missing. */
  survivorOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A reader of golden membership on a database or in one transaction. */
export function createMemberReader(database: Sql): MemberReader {
  return {
    membersOf: async (kind, goldenIds) => await membersOf(database, kind, goldenIds),
    goldenOf: async (refs) => await goldenOf(database, refs),
    survivorOf: async (ids) => await createIdentityStore(database).survivors(ids),
  };
}

async function membersOf<Kind extends GoldenKind>(
  database: Sql,
  kind: Kind,
  goldenIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Member<Kind>[]>> {
  const store = createIdentityStore(database);
  const survivors = await store.survivors(goldenIds);
  const entries = await store.memberProfiles(kind, [...new Set(survivors.values())]);
  // One after the other: a transaction is one connection.
  const records = await createRecordStore(database).read(entries.map(({ ref }) => ref));
  const ties = await readTies(database, records);
  const recordOf = new Map(records.map((record) => [recordKey(record.ref), record]));
  const live = entries
    .toSorted((a, b) => (recordKey(a.ref) < recordKey(b.ref) ? -1 : 1))
    .flatMap(({ ref, ...entry }) => {
      const record = recordOf.get(recordKey(ref));
      // A record deleted since it was last judged is no member any more, only not yet judged again.
      return record?.state === 'live' ? [{ ...entry, record, ties: ties.get(recordKey(ref)) ?? [] }] : [];
    });
  const placed = await withEmployers(database, live);
  const dialling = await readDialling(database, placed);
  const members = new Map<string, Member<Kind>[]>();
  for (const { goldenId, ...member } of placed) {
    members.set(goldenId, [
      ...(members.get(goldenId) ?? []),
      { ...member, dialling: dialling.get(recordKey(member.record.ref)) ?? 'unknown' },
    ]);
  }
  return new Map(
    goldenIds.flatMap((id) => {
      const found = members.get(survivors.get(id) ?? '');
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

/** Merges of merges at a source that are followed at most. */
const LONGEST_CHAIN = 5;

async function goldenOf(database: Sql, refs: readonly RecordRef[]): Promise<readonly (string | undefined)[]> {
  const [store, records] = [createIdentityStore(database), createRecordStore(database)];
  const found = new Map<string, string>();
  // Where each asked ref has been followed to so far.
  let open: readonly { readonly asked: string; readonly at: RecordRef }[] = refs.map((ref) => ({ asked: recordKey(ref), at: ref }));
  for (let step = 0; open.length > 0 && step < LONGEST_CHAIN; step += 1) {
    const memberships = await store.memberships(open.map(({ at }) => at));
    const goldenIds = new Map(memberships.map(({ ref, goldenId }) => [recordKey(ref), goldenId]));
    for (const { asked, at } of open) {
      const goldenId = goldenIds.get(recordKey(at));
      if (goldenId !== undefined) found.set(asked, goldenId);
    }
    const missing = open.filter(({ asked }) => !found.has(asked));
    const merged = new Map((await records.read(missing.map(({ at }) => at))).map((record) => [recordKey(record.ref), record.mergedInto]));
    open = missing.flatMap(({ asked, at }) => {
      const into = merged.get(recordKey(at));
      return into === undefined ? [] : [{ asked, at: { ...at, id: into } }];
    });
  }
  return refs.map((ref) => found.get(recordKey(ref)));
}
