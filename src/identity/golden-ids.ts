/** An id that a record had once and that answers for nothing of its own now. */
export interface FormerId {
  readonly id: string;
  /** The id that answers for it; undefined where it retired. */
  readonly mergedInto: string | undefined;
}

/** What is known when clusters get their golden ids. */
export interface GoldenIdInput {
  /** Clusters of record keys, in a fixed order. */
  readonly clusters: readonly (readonly string[])[];
  /** The golden id that each record has had until now, records that are gone included. */
  readonly held: ReadonlyMap<string, string>;
  /** For records that were merged away at their source: the record that goes on for them. */
  readonly successors: ReadonlyMap<string, string>;
  /** Ids that records had before the one they have, the last first. @default none */
  readonly former?: ReadonlyMap<string, readonly FormerId[]>;
}

/** Which golden ids live on, and where. */
export interface GoldenIdDecision {
  /** For each cluster, in the order given, the id it keeps or gets back; undefined where a new one is needed. */
  readonly kept: readonly (string | undefined)[];
  /** Those of the kept ids that were merged away or had retired. */
  readonly revived: readonly string[];
  /** Ids that lost their last member or whose former members went elsewhere, and the index of the cluster that answers for them. */
  readonly merged: ReadonlyMap<string, number>;
  /** Ids that no record is left of. */
  readonly retired: readonly string[];
}

/**
 * Lets golden ids outlive changes of membership: a cluster keeps the id that most of its members had, the oldest of equals (ids sort by age).
 * An id whose members went to other clusters answers for the one that got most of them. After a split the records whose own the id is keep it,
 * and the others get back the one they had before; only who never had another gets a new one.
 */
export function decideGoldenIds({ clusters, held, successors, former = new Map() }: GoldenIdInput): GoldenIdDecision {
  const clusterOf = new Map(clusters.flatMap((keys, index) => keys.map((key) => [key, index] as const)));
  const isGuest = (key: string, id: string): boolean => former.get(key)?.some(({ mergedInto }) => mergedInto === id) === true;
  const claims = countClaims(held, clusterOf, isGuest);
  const kept: (string | undefined)[] = clusters.map(() => undefined);
  const settled = new Set<string>();
  const settle = ({ id, cluster }: Pick<Claim, 'id' | 'cluster'>): boolean => {
    if (settled.has(id) || kept[cluster] !== undefined) return false;
    kept[cluster] = id;
    settled.add(id);
    return true;
  };
  for (const claim of claims) settle(claim);
  const returns = countReturns(former, clusterOf);
  const revived = returns.filter(settle).map(({ id }) => id);

  const heldIds = new Set(held.values());
  const merged = new Map<string, number>();
  const successions = countClaims(held, successorClusters(successors, clusterOf), isGuest);
  // An id that others answer for moves along with those who had it, as long as it leads to one of those who are decided now.
  const redirected = returns.filter(({ mergedInto }) => mergedInto !== undefined && heldIds.has(mergedInto));
  for (const { id, cluster } of [...claims, ...successions, ...redirected]) {
    if (!settled.has(id) && !merged.has(id)) merged.set(id, cluster);
  }
  const retired = [...heldIds].filter((id) => !settled.has(id) && !merged.has(id)).toSorted();
  return { kept, revived, merged, retired };
}

interface Claim {
  readonly id: string;
  readonly cluster: number;
  /** Members whose own id it is: they had no other before it. */
  readonly own: number;
  readonly members: number;
}

// The largest claims first, those of its own records before those of guests, then the oldest id, then the first cluster.
function countClaims(
  held: ReadonlyMap<string, string>,
  clusterOf: ReadonlyMap<string, number>,
  isGuest: (key: string, id: string) => boolean,
): readonly Claim[] {
  const counts = new Map<string, Claim>();
  for (const [key, id] of held) {
    const cluster = clusterOf.get(key);
    if (cluster === undefined) continue;
    const slot = `${id} ${cluster}`;
    const { own = 0, members = 0 } = counts.get(slot) ?? {};
    counts.set(slot, { id, cluster, own: own + (isGuest(key, id) ? 0 : 1), members: members + 1 });
  }
  return [...counts.values()].toSorted(
    (a, b) => b.own - a.own || b.members - a.members || compareText(a.id, b.id) || a.cluster - b.cluster,
  );
}

interface Return {
  readonly id: string;
  readonly cluster: number;
  readonly mergedInto: string | undefined;
  /** Members who had the id. */
  readonly members: number;
  /** The share of all who had it. */
  readonly share: number;
  /** How many ids ago they had it, at the least. */
  readonly ago: number;
}

// Where most of those went who had an id, those with all of them first: a part of a merged part asks for its own id, not for the part's.
function countReturns(former: ReadonlyMap<string, readonly FormerId[]>, clusterOf: ReadonlyMap<string, number>): readonly Return[] {
  const counts = new Map<string, Omit<Return, 'share'>>();
  const totals = new Map<string, number>();
  for (const [key, ids] of former) {
    const cluster = clusterOf.get(key);
    if (cluster === undefined) continue;
    for (const [ago, { id, mergedInto }] of ids.entries()) {
      const slot = `${id} ${cluster}`;
      const known = counts.get(slot);
      counts.set(slot, { id, cluster, mergedInto, members: (known?.members ?? 0) + 1, ago: Math.min(known?.ago ?? ago, ago) });
      totals.set(id, (totals.get(id) ?? 0) + 1);
    }
  }
  return [...counts.values()]
    .map((each) => ({ ...each, share: each.members / (totals.get(each.id) ?? 1) }))
    .toSorted((a, b) => b.share - a.share || b.members - a.members || a.ago - b.ago || compareText(a.id, b.id) || a.cluster - b.cluster);
}

function successorClusters(successors: ReadonlyMap<string, string>, clusterOf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const clusters = new Map<string, number>();
  for (const [key, successor] of successors) {
    const cluster = clusterOf.get(successor);
    if (cluster !== undefined) clusters.set(key, cluster);
  }
  return clusters;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
