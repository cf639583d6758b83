/** What is known when clusters get their golden ids. */
export interface GoldenIdInput {
  /** Clusters of record keys, in a fixed order. */
  readonly clusters: readonly (readonly string[])[];
  /** The golden id that each record has had until now, records that are gone included. */
  readonly held: ReadonlyMap<string, string>;
  /** For records that were merged away at their source: the record that goes on for them. */
  readonly successors: ReadonlyMap<string, string>;
}

/** Which golden ids live on, and where. */
export interface GoldenIdDecision {
  /** For each cluster, in the order given, the id it keeps; undefined where a new one is needed. */
  readonly kept: readonly (string | undefined)[];
  /** Ids that lost their last member, and the index of the cluster that answers for them. */
  readonly merged: ReadonlyMap<string, number>;
  /** Ids that no record is left of. */
  readonly retired: readonly string[];
}

/**
 * Lets golden ids outlive changes of membership: a cluster keeps the id that most of its members had, the oldest of equals (ids sort by age).
 * An id whose members went to other clusters answers for the one that got most of them; after a split the other part gets a new id.
 */
export function decideGoldenIds({ clusters, held, successors }: GoldenIdInput): GoldenIdDecision {
  const clusterOf = new Map(clusters.flatMap((keys, index) => keys.map((key) => [key, index] as const)));
  const claims = countClaims(held, clusterOf);
  const kept: (string | undefined)[] = clusters.map(() => undefined);
  const settled = new Set<string>();
  for (const { id, cluster } of claims) {
    if (settled.has(id) || kept[cluster] !== undefined) continue;
    kept[cluster] = id;
    settled.add(id);
  }
  const merged = new Map<string, number>();
  for (const { id, cluster } of [...claims, ...countClaims(held, successorClusters(successors, clusterOf))]) {
    if (!settled.has(id) && !merged.has(id)) merged.set(id, cluster);
  }
  const retired = [...new Set(held.values())].filter((id) => !settled.has(id) && !merged.has(id)).toSorted();
  return { kept, merged, retired };
}

interface Claim {
  readonly id: string;
  readonly cluster: number;
  readonly members: number;
}

// The largest claims first, then the oldest id, then the first cluster.
function countClaims(held: ReadonlyMap<string, string>, clusterOf: ReadonlyMap<string, number>): readonly Claim[] {
  const counts = new Map<string, Claim>();
  for (const [key, id] of held) {
    const cluster = clusterOf.get(key);
    if (cluster === undefined) continue;
    const slot = `${id} ${cluster}`;
    counts.set(slot, { id, cluster, members: (counts.get(slot)?.members ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.members - a.members || (a.id === b.id ? a.cluster - b.cluster : a.id < b.id ? -1 : 1));
}

function successorClusters(successors: ReadonlyMap<string, string>, clusterOf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const clusters = new Map<string, number>();
  for (const [key, successor] of successors) {
    const cluster = clusterOf.get(successor);
    if (cluster !== undefined) clusters.set(key, cluster);
  }
  return clusters;
}
