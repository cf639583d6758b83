import type { RecordRef } from '../../connectors/connector.ts';
import type { Ids } from '../platform/ids.ts';
import type { Sql } from '../platform/postgres.ts';
import { readFormerIds, reviveGoldens, writeFormerIds } from './former-store.ts';
import { decideGoldenIds } from './golden-ids.ts';
import { GOLDEN_PREFIX } from './golden.ts';
import type { GoldenKind } from './golden.ts';
import type { Cluster } from './membership.ts';
import { recordKey } from './record-key.ts';
import { createIdentityStore } from './store.ts';
import type { Membership } from './store.ts';

/** What was decided about the records of a neighbourhood. */
export interface DecidedClusters {
  readonly kind: GoldenKind;
  readonly clusters: readonly Cluster[];
  /** What each record was a member of until now, records that are gone included, by record key. */
  readonly held: ReadonlyMap<string, Membership>;
  readonly successors: ReadonlyMap<string, string>;
}

/** What settling did. */
export interface Settlement {
  readonly changed: ReadonlySet<string>;
  /** Records that have another golden id than before. */
  readonly moved: readonly RecordRef[];
  /** The golden id of every record that was decided, by record key. */
  readonly goldenIds: ReadonlyMap<string, string>;
}

/** Gives clusters their golden ids, and writes what differs from what is held, and nothing else. */
export async function settleMemberships(
  sql: Sql,
  { kind, clusters, held, successors }: DecidedClusters,
  { ids, now }: { readonly ids: Ids; readonly now: string },
): Promise<Settlement> {
  const store = createIdentityStore(sql);
  const former = await readFormerIds(
    sql,
    clusters.flat().map(({ ref }) => ref),
  );
  const decision = decideGoldenIds({
    clusters: clusters.map((members) => members.map(({ ref }) => recordKey(ref))),
    held: new Map([...held].map(([key, { goldenId }]) => [key, goldenId])),
    successors,
    former,
  });
  const minted: string[] = [];
  const goldenIds = decision.kept.map((kept) => {
    if (kept !== undefined) return kept;
    const id = ids.next(GOLDEN_PREFIX[kind]);
    minted.push(id);
    return id;
  });
  const memberships = clusters.flatMap((members, index) => members.map((member) => ({ ...member, goldenId: goldenIds[index] ?? '' })));
  const differing = memberships.filter((membership) => !isSame(membership, held.get(recordKey(membership.ref))));
  const moved = differing.filter(({ ref, goldenId }) => held.get(recordKey(ref))?.goldenId !== goldenId);
  const stillMembers = new Set(memberships.map(({ ref }) => recordKey(ref)));
  const left = [...held].flatMap(([key, membership]) => (stillMembers.has(key) ? [] : [membership]));
  const answering = new Map([...former.values()].flat().map(({ id, mergedInto }) => [id, mergedInto]));
  const merged = [...decision.merged]
    .map(([id, index]) => ({ id, into: goldenIds[index] ?? '' }))
    .filter(({ id, into }) => answering.get(id) !== into);

  await store.createGoldens(kind, minted, now);
  await reviveGoldens(sql, decision.revived);
  await store.writeMemberships(kind, differing, now);
  // Ids that follow another one are moved along with it first; those of them that go elsewhere are corrected then.
  await store.mergeGoldens(merged.filter(({ id }) => !answering.has(id)));
  await store.mergeGoldens(merged.filter(({ id }) => answering.has(id)));
  await store.retireGoldens(decision.retired, now);
  const leaving = [...moved.flatMap(({ ref }) => held.get(recordKey(ref)) ?? []), ...left];
  await writeFormerIds(sql, leaving, now);
  return {
    changed: new Set([
      ...[...differing, ...leaving].map(({ goldenId }) => goldenId),
      ...merged.map(({ id }) => id),
      ...decision.revived,
      ...decision.retired,
    ]),
    moved: moved.map(({ ref }) => ref),
    goldenIds: new Map(memberships.map(({ ref, goldenId }) => [recordKey(ref), goldenId])),
  };
}

function isSame(membership: Membership, held: Membership | undefined): boolean {
  return (
    held !== undefined &&
    held.goldenId === membership.goldenId &&
    held.score === membership.score &&
    held.why.join('\n') === membership.why.join('\n')
  );
}
