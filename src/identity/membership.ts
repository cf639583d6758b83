import { cluster } from './cluster.ts';
import type { Conversion } from './conversion.ts';
import { pairKey } from './decision.ts';
import { strengthOf } from './evidence-words.ts';
import type { Neighbourhood } from './gather-neighbourhood.ts';
import { recordKey } from './record-key.ts';
import type { Membership } from './store.ts';
import type { Finding } from './verdict.ts';

/** Records judged to be one entity, and what holds each of them there. */
export type Cluster = readonly Omit<Membership, 'goldenId'>[];

/** What is decided upon. */
type Circumstances = Pick<Neighbourhood, 'refs' | 'edges' | 'match' | 'decided' | 'conversions'>;

/**
 * Decides which records of a neighbourhood are one entity; what people say goes before what a source says that a record became, and that
 * before what scores say. Pure: the same neighbourhood, in any order, gives the same clusters.
 */
export function decideMembership({ refs, edges, match, decided, conversions }: Circumstances): readonly Cluster[] {
  const said = [...decided.values()].map(({ left, right, ...pair }) => ({ ...pair, left: recordKey(left), right: recordKey(right) }));
  const clusters = cluster({
    keys: [...refs.keys()],
    edges,
    areApart: (left, right) => match(left, right).verdict === 'apart',
    confirmed: said.flatMap(({ verdict, left, right, number }) =>
      verdict === 'confirm' && refs.has(left) && refs.has(right) ? [{ left, right, weight: number }] : [],
    ),
    asserted: conversions.map(({ from, into }) => ({ left: recordKey(from), right: recordKey(into), weight: 0 })),
    areRejected: (left, right) => decided.get(pairKey(left, right))?.verdict === 'reject',
  });
  const became = {
    into: Map.groupBy(conversions, ({ from }) => recordKey(from)),
    from: Map.groupBy(conversions, ({ into }) => recordKey(into)),
  };
  return clusters.map((keys) =>
    keys.flatMap((key, index) => {
      const ref = refs.get(key);
      return ref === undefined ? [] : [{ ref, ...(index === 0 ? FOUNDER : hold(key, keys, { refs, match, decided, became })) }];
    }),
  );
}

/** What may hold a record; its conversions by the key of the record that became another, and of the one that it became. */
interface Evidence extends Pick<Circumstances, 'refs' | 'match' | 'decided'> {
  readonly became: Readonly<Record<'into' | 'from', ReadonlyMap<string, readonly Conversion[]>>>;
}

const FOUNDER = { score: 1, why: ['first record of this entity'] } as const;

// A person's word holds a record in its cluster, else what it became there, else the strongest of its links, else what it was there before.
function hold(
  key: string,
  keys: readonly string[],
  { refs, match, decided, became }: Evidence,
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
  const into = became.into.get(key)?.find((each) => keys.includes(recordKey(each.into)))?.into;
  if (into !== undefined) return { score: 1, why: [`converted into ${into.object} ${into.id}`] };
  const ties = others.map((other) => ({ other, ...match(key, other) }));
  const [best] = ties.toSorted((a, b) => b.weight - a.weight || (a.other < b.other ? -1 : 1));
  if (best === undefined) return FOUNDER;
  const from = became.from.get(key)?.find((each) => keys.includes(recordKey(each.from)))?.from;
  if (from !== undefined && best.verdict !== 'link') return { score: 1, why: [`converted from ${from.object} ${from.id}`] };
  return { score: best.score, why: [...toReasons(best.findings), ...compared(best.other)] };
}

// What spoke for it, the strongest first, and then what spoke against it.
function toReasons(findings: readonly Finding[]): readonly string[] {
  const [spoke, opposed] = [findings.filter(({ weight }) => weight > 0), findings.filter(({ weight }) => weight < 0)];
  return [
    ...spoke.toSorted((a, b) => b.weight - a.weight).map(({ words, weight }) => `${words} (${strengthOf(weight)})`),
    ...opposed.toSorted((a, b) => a.weight - b.weight).map(({ words, weight }) => `against it: ${words} (${strengthOf(weight)})`),
  ];
}
