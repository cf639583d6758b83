/** Two records that belong together, by their keys. */
export interface Edge {
  readonly left: string;
  readonly right: string;
  /** Evidence in bits; the strongest is followed first. */
  readonly weight: number;
}

/** What is clustered. */
export interface ClusterInput {
  /** Keys of all records. */
  readonly keys: readonly string[];
  readonly edges: readonly Edge[];
  /** Whether two records must not be one entity. */
  readonly areApart: (left: string, right: string) => boolean;
}

/**
 * Joins records along their edges, the strongest first, unless a member of one side must not be one entity with a member of the other:
 * a chain of good links never joins two records that contradict each other. Neither the order of keys nor of edges matters.
 *
 * @returns clusters with their keys sorted, ordered by their first key; a record without edges is a cluster of its own.
 */
export function cluster({ keys, edges, areApart }: ClusterInput): readonly (readonly string[])[] {
  const clusterOf = new Map(keys.map((key) => [key, [key]]));
  for (const { left, right } of edges.map(inOrder).toSorted(strongestFirst)) {
    const [a, b] = [clusterOf.get(left), clusterOf.get(right)];
    if (a === undefined || b === undefined) throw new RangeError('every edge must join two of the keys');
    if (a === b || a.some((one) => b.some((other) => areApart(one, other)))) continue;
    const joined = [...a, ...b];
    for (const key of joined) clusterOf.set(key, joined);
  }
  return [...new Set(clusterOf.values())].map((members) => members.toSorted()).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function inOrder(edge: Edge): Edge {
  return edge.left <= edge.right ? edge : { left: edge.right, right: edge.left, weight: edge.weight };
}

function strongestFirst(a: Edge, b: Edge): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  if (a.left !== b.left) return a.left < b.left ? -1 : 1;
  return a.right < b.right ? -1 : 1;
}
