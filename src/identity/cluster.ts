import { pairKey } from './decision.ts';

/** Two records that belong together, by their keys. */
export interface Edge {
  readonly left: string;
  readonly right: string;
  /** Evidence in bits, or the number of a decision; the strongest is followed first. */
  readonly weight: number;
}

/** What is clustered. */
export interface ClusterInput {
  /** Keys of all records. */
  readonly keys: readonly string[];
  readonly edges: readonly Edge[];
  /** Whether evidence says that two records must not be one entity. */
  readonly areApart: (left: string, right: string) => boolean;
  /** Pairs that people say are one, weighted by when they said so. @default none */
  readonly confirmed?: readonly Edge[];
  /** Pairs that their own source says are one. @default none */
  readonly asserted?: readonly Edge[];
  /** Whether people say that two records are not one. @default nobody does */
  readonly areRejected?: (left: string, right: string) => boolean;
}

/**
 * Joins records along their edges, the strongest first, unless a member of one side must not be one entity with a member of the other:
 * a chain of good links never joins two records that contradict each other. What people confirm is joined before any evidence and against it,
 * the last word first, and after it what a source asserts; what people reject no chain joins. A record that links to one of two that were made
 * one so does not contradict the other. Neither the order of keys nor of edges matters.
 *
 * @returns clusters with their keys sorted, ordered by their first key; a record without edges is a cluster of its own.
 */
export function cluster({
  keys,
  edges,
  areApart,
  confirmed = [],
  asserted = [],
  areRejected = nobody,
}: ClusterInput): readonly (readonly string[])[] {
  const clusterOf = new Map(keys.map((key) => [key, [key]]));
  joinAlong(confirmed, clusterOf, areRejected);
  joinAlong(asserted, clusterOf, areRejected);
  // What was made one so counts as one record in what follows: where any of its parts is linked, the others are no contradiction.
  const partOf = new Map([...clusterOf].map(([key, [first = key]]) => [key, first]));
  const made = new Set([...clusterOf].flatMap(([key, { length }]) => (length > 1 ? [key] : [])));
  const parts = (left: string, right: string): string => pairKey(partOf.get(left) ?? left, partOf.get(right) ?? right);
  const linked = new Set(edges.filter(({ left, right }) => made.has(left) || made.has(right)).map(({ left, right }) => parts(left, right)));
  const areForbidden = (left: string, right: string): boolean =>
    areRejected(left, right) || (areApart(left, right) && !linked.has(parts(left, right)));
  joinAlong(edges, clusterOf, areForbidden);
  return [...new Set(clusterOf.values())].map((members) => members.toSorted()).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function nobody(): boolean {
  return false;
}

function joinAlong(edges: readonly Edge[], clusterOf: Map<string, string[]>, areForbidden: ClusterInput['areApart']): void {
  for (const { left, right } of edges.map(inOrder).toSorted(strongestFirst)) {
    const [a, b] = [clusterOf.get(left), clusterOf.get(right)];
    if (a === undefined || b === undefined) throw new RangeError('every edge must join two of the keys');
    if (a === b || a.some((one) => b.some((other) => areForbidden(one, other)))) continue;
    const joined = [...a, ...b];
    for (const key of joined) clusterOf.set(key, joined);
  }
}

function inOrder(edge: Edge): Edge {
  return edge.left <= edge.right ? edge : { left: edge.right, right: edge.left, weight: edge.weight };
}

function strongestFirst(a: Edge, b: Edge): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  if (a.left !== b.left) return a.left < b.left ? -1 : 1;
  return a.right < b.right ? -1 : 1;
}
