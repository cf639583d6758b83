import { createHash } from 'node:crypto';

import type { RecordRef } from '../../connectors/connector.ts';
import { pairKey } from './decision.ts';
import type { Neighbourhood } from './gather-neighbourhood.ts';
import type { GoldenKind } from './golden.ts';
import type { Cluster } from './membership.ts';
import { recordKey } from './record-key.ts';
import type { Finding } from './verdict.ts';

/** A pair of records that a person may decide, the record with the first key on the left. */
export interface Review {
  /** `rev_…`, made of the pair and its evidence: a review with other evidence is another one. */
  readonly id: string;
  readonly left: RecordRef;
  readonly right: RecordRef;
  /** Probability that they are one entity, 0 to 1. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** The pairs of a neighbourhood that are left to a person: doubtful, in different clusters, and nobody has said anything about them. */
export function findReviews(
  kind: GoldenKind,
  { doubtful, decided }: Pick<Neighbourhood, 'doubtful' | 'decided'>,
  clusters: readonly Cluster[],
): readonly Review[] {
  const clusterOf = new Map(clusters.flatMap((members, index) => members.map(({ ref }) => [recordKey(ref), index] as const)));
  return doubtful.flatMap(({ left, right, match: { score, findings } }) => {
    const [a, b] = [recordKey(left), recordKey(right)];
    if (decided.has(pairKey(a, b)) || clusterOf.get(a) === clusterOf.get(b)) return [];
    return [{ id: reviewId([kind, a, b, score, findings.map(({ words, weight }) => [words, weight])]), left, right, score, findings }];
  });
}

function reviewId(content: readonly unknown[]): string {
  return `rev_${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)}`;
}
