import { cluster } from './cluster.ts';
import type { Neighbourhood } from './gather-neighbourhood.ts';
import type { Membership } from './store.ts';

/** Records judged to be one entity, and what holds each of them there. */
export type Cluster = readonly Omit<Membership, 'goldenId'>[];

/** Decides which records of a neighbourhood are one entity. Pure: the same neighbourhood, in any order, gives the same clusters. */
export function decideMembership({ refs, edges, match }: Pick<Neighbourhood, 'refs' | 'edges' | 'match'>): readonly Cluster[] {
  const clusters = cluster({ keys: [...refs.keys()], edges, areApart: (left, right) => match(left, right).verdict === 'apart' });
  return clusters.map((keys) =>
    keys.flatMap((key, index) => {
      const ref = refs.get(key);
      return ref === undefined ? [] : [{ ref, ...(index === 0 ? FOUNDER : hold(key, keys, { refs, match })) }];
    }),
  );
}

const FOUNDER = { score: 1, why: ['first record of this entity'] } as const;

// The strongest of its links within the cluster holds a record there.
function hold(
  key: string,
  keys: readonly string[],
  { refs, match }: Pick<Neighbourhood, 'refs' | 'match'>,
): { readonly score: number; readonly why: readonly string[] } {
  const ties = keys.filter((other) => other !== key).map((other) => ({ other, ...match(key, other) }));
  const [best] = ties.toSorted((a, b) => b.weight - a.weight || (a.other < b.other ? -1 : 1));
  if (best === undefined) return FOUNDER;
  const spoke = best.findings.filter((finding) => finding.weight > 0).toSorted((a, b) => b.weight - a.weight);
  const other = refs.get(best.other);
  const compared = other === undefined ? [] : [`compared with ${other.source} ${other.object} ${other.id}`];
  return { score: best.score, why: [...spoke.map((finding) => finding.words), ...compared] };
}
