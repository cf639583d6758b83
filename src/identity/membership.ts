import { cluster } from './cluster.ts';
import { pairKey } from './decision.ts';
import type { Neighbourhood } from './gather-neighbourhood.ts';
import { recordKey } from './record-key.ts';
import type { Membership } from './store.ts';

/** Records judged to be one entity, and what holds each of them there. */
export type Cluster = readonly Omit<Membership, 'goldenId'>[];

/** What is decided upon. */
type Circumstances = Pick<Neighbourhood, 'refs' | 'edges' | 'match' | 'decided'>;

/**
 * Decides which records of a neighbourhood are one entity; what people say goes before what scores say. Pure: the same neighbourhood, in any
 * order, gives the same clusters.
 */
export function decideMembership({ refs, edges, match, decided }: Circumstances): readonly Cluster[] {
  const said = [...decided.values()].map(({ left, right, ...pair }) => ({ ...pair, left: recordKey(left), right: recordKey(right) }));
  const clusters = cluster({
    keys: [...refs.keys()],
    edges,
    areApart: (left, right) => match(left, right).verdict === 'apart',
    confirmed: said.flatMap(({ verdict, left, right, number }) =>
      verdict === 'confirm' && refs.has(left) && refs.has(right) ? [{ left, right, weight: number }] : [],
    ),
    areRejected: (left, right) => decided.get(pairKey(left, right))?.verdict === 'reject',
  });
  return clusters.map((keys) =>
    keys.flatMap((key, index) => {
      const ref = refs.get(key);
      return ref === undefined ? [] : [{ ref, ...(index === 0 ? FOUNDER : hold(key, keys, { refs, match, decided })) }];
    }),
  );
}

const FOUNDER = { score: 1, why: ['first record of this entity'] } as const;

// A person's word holds a record in its cluster, else the strongest of its links there.
function hold(
  key: string,
  keys: readonly string[],
  { refs, match, decided }: Omit<Circumstances, 'edges'>,
): { readonly score: number; readonly why: readonly string[] } {
  const others = keys.filter((other) => other !== key);
  const compared = (other: string): readonly string[] => {
    const ref = refs.get(other);
    return ref === undefined ? [] : [`compared with ${ref.source} ${ref.object} ${ref.id}`];
  };
  for (const other of others) {
    const said = decided.get(pairKey(key, other));
    if (said?.verdict === 'confirm') return { score: 1, why: [`confirmed by a person (${said.decisionId})`, ...compared(other)] };
  }
  const ties = others.map((other) => ({ other, ...match(key, other) }));
  const [best] = ties.toSorted((a, b) => b.weight - a.weight || (a.other < b.other ? -1 : 1));
  if (best === undefined) return FOUNDER;
  const spoke = best.findings.filter((finding) => finding.weight > 0).toSorted((a, b) => b.weight - a.weight);
  return { score: best.score, why: [...spoke.map((finding) => finding.words), ...compared(best.other)] };
}
