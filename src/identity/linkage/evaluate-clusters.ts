/** How well found groups fit true ones: 0 to 1. */
export interface Fit {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
}

/** A clustering against the truth. */
export interface ClusterEvaluation {
  readonly records: number;
  readonly entities: number;
  readonly clusters: number;
  /** Over all pairs of records in one cluster. */
  readonly pairwise: Fit & { readonly truePairs: number; readonly foundPairs: number };
  /** Over records: the share of each one's cluster that belongs there, and of its entity that is there. */
  readonly bcubed: Fit;
  /** Clusters that hold records of more than one entity. */
  readonly wrongClusters: number;
  /** Records of the truth that are in no cluster; each counts as a cluster of its own. */
  readonly missing: number;
  /** Records of clusters that the truth does not know; left out. */
  readonly unknown: number;
}

/**
 * Compares a clustering with the truth.
 *
 * @param clusterOf - cluster by record.
 * @param entityOf - true entity by record.
 * @see Bagga and Baldwin (1998), "Algorithms for Scoring Coreference Chains"
 */
export function evaluateClusters(clusterOf: ReadonlyMap<string, string>, entityOf: ReadonlyMap<string, string>): ClusterEvaluation {
  const overlaps = new Map<string, Overlap>();
  for (const [record, entity] of entityOf) {
    const cluster = clusterOf.get(record);
    // JSON keeps two names apart whatever they hold; a record in no cluster is alone.
    const group = JSON.stringify(cluster === undefined ? [record] : ['cluster', cluster]);
    const key = JSON.stringify([group, entity]);
    const known = overlaps.get(key);
    if (known === undefined) overlaps.set(key, { group, entity, records: 1 });
    else known.records += 1;
  }
  const all = [...overlaps.values()];
  const [groups, entities] = [sizesBy(all, 'group'), sizesBy(all, 'entity')];
  const common = pairsIn(all.map((overlap) => overlap.records));
  const [foundPairs, truePairs] = [pairsIn(groups.values()), pairsIn(entities.values())];
  const mean = (sizes: ReadonlyMap<string, number>, side: 'group' | 'entity'): number =>
    all.reduce((sum, overlap) => sum + overlap.records ** 2 / (sizes.get(overlap[side]) ?? 1), 0) / Math.max(1, entityOf.size);
  return {
    records: entityOf.size,
    entities: entities.size,
    clusters: groups.size,
    pairwise: { ...fit(share(common, foundPairs), share(common, truePairs)), truePairs, foundPairs },
    bcubed: fit(mean(groups, 'group'), mean(entities, 'entity')),
    wrongClusters: groups.size === 0 ? 0 : countMixed(all),
    missing: [...entityOf.keys()].filter((record) => !clusterOf.has(record)).length,
    unknown: [...clusterOf.keys()].filter((record) => !entityOf.has(record)).length,
  };
}

interface Overlap {
  readonly group: string;
  readonly entity: string;
  records: number;
}

function sizesBy(overlaps: readonly Overlap[], side: 'group' | 'entity'): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const overlap of overlaps) sizes.set(overlap[side], (sizes.get(overlap[side]) ?? 0) + overlap.records);
  return sizes;
}

function countMixed(overlaps: readonly Overlap[]): number {
  const entitiesIn = new Map<string, number>();
  for (const { group } of overlaps) entitiesIn.set(group, (entitiesIn.get(group) ?? 0) + 1);
  return [...entitiesIn.values()].filter((entities) => entities > 1).length;
}

function pairsIn(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}

// Nothing found is no error where there was nothing to find.
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function fit(precision: number, recall: number): Fit {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
