import type { RecordRef } from '../../connectors/connector.ts';
import { LARGEST_BLOCK } from './blocking.ts';
import type { Candidate } from './candidate.ts';
import type { Edge } from './cluster.ts';
import type { Conversion, FindConversions } from './conversion.ts';
import type { DecisionStore } from './decision-store.ts';
import { byPair, pairKey } from './decision.ts';
import type { DecidedPair } from './decision.ts';
import { isEmployerKey } from './employer.ts';
import type { GoldenKind } from './golden.ts';
import type { Knowledge } from './linkage-knowledge.ts';
import { matchRecords } from './match.ts';
import { readCandidates } from './read-candidates.ts';
import { recordKey } from './record-key.ts';
import type { IdentityStore, Membership } from './store.ts';
import type { Match } from './verdict.ts';

/** Records that must be decided together: whatever any of them links to is among them. */
export interface Neighbourhood {
  /** Refs by record key. */
  readonly refs: ReadonlyMap<string, RecordRef>;
  readonly edges: readonly Edge[];
  /** What the comparison of two of them gave, by their keys in any order. */
  readonly match: (left: string, right: string) => Match;
  /** What people say about pairs of them, by `pairKey`. */
  readonly decided: ReadonlyMap<string, DecidedPair>;
  /** Which of them became another of them at their source. */
  readonly conversions: readonly Conversion[];
  /** Pairs of one of them and any other record that only a person can decide. */
  readonly doubtful: readonly DoubtfulPair[];
  /** The membership each of them has now, by record key. */
  readonly memberships: ReadonlyMap<string, Membership>;
}

/** Two records that are too alike to be kept apart silently, in the order of their keys. */
export interface DoubtfulPair {
  readonly left: RecordRef;
  readonly right: RecordRef;
  readonly match: Match;
}

/** Where a neighbourhood is read from, and what judges it. */
export interface NeighbourhoodStores {
  readonly store: IdentityStore;
  readonly decisions: DecisionStore;
  readonly conversionsOf: FindConversions;
  readonly knowledge: Knowledge;
}

/**
 * Gathers the records that have to be decided with the seeds: all that they link to, all that these link to, all that people say are one with
 * them, all that they became or were before, and all that share a golden id with one of them now. Deciding this set anew gives the same as
 * deciding everything anew, because no link leads out of it.
 */
export async function gatherNeighbourhood(
  { store, decisions, conversionsOf, knowledge }: NeighbourhoodStores,
  kind: GoldenKind,
  seeds: readonly RecordRef[],
): Promise<Neighbourhood> {
  const met = new Map<string, Candidate>();
  const refs = new Map<string, RecordRef>();
  const edges: Edge[] = [];
  const doubtful = new Map<string, DoubtfulPair>();
  const decided: DecidedPair[] = [];
  const converted: Conversion[] = [];
  const memberships = new Map<string, Membership>();
  const match = rememberMatches(kind, met, knowledge);

  let frontier: readonly RecordRef[] = seeds;
  while (frontier.length > 0) {
    const blocks = tellingBlocks(await store.blocksAround(kind, frontier, LARGEST_BLOCK + 1));
    const near = [...frontier, ...blocks.flat()].filter((ref) => !met.has(recordKey(ref)));
    for (const candidate of await readCandidates(store, kind, await store.profiles(kind, near))) met.set(candidate.key, candidate);
    const arrived = distinct(frontier).flatMap((ref) => {
      const candidate = met.get(recordKey(ref));
      return candidate === undefined || refs.has(candidate.key) ? [] : [candidate];
    });
    for (const candidate of arrived) refs.set(candidate.key, candidate.ref);
    const linked = new Map<string, RecordRef>();
    for (const [left, right] of pairsOf(arrived, blocks, met)) {
      const found = match(left, right);
      if (found.isDoubtful) doubtful.set(pairKey(left, right), toDoubtful([met.get(left), met.get(right)], found));
      if (found.verdict !== 'link') continue;
      edges.push({ left, right, weight: found.weight });
      for (const key of [left, right]) addRef(linked, met.get(key), refs);
    }
    const said = await decisions.decidedPairs(arrived.map(({ ref }) => ref));
    decided.push(...said);
    const confirmed = said.flatMap(({ verdict, right }) => (verdict === 'confirm' && !refs.has(recordKey(right)) ? [right] : []));
    const became = await conversionsOf(
      kind,
      arrived.map(({ ref }) => ref),
    );
    converted.push(...became);
    const sides = became.flatMap(({ from, into }) => [from, into]).filter((ref) => !refs.has(recordKey(ref)));
    frontier = [...linked.values(), ...confirmed, ...sides, ...(await newMates(store, { arrived, memberships, refs }))];
  }
  const conversions = differentConversions(converted).filter(({ from, into }) => refs.has(recordKey(from)) && refs.has(recordKey(into)));
  return {
    refs,
    edges: differentEdges(edges),
    match,
    memberships,
    decided: byPair(decided),
    conversions,
    doubtful: [...doubtful.values()],
  };
}

function toDoubtful([left, right]: readonly [Candidate | undefined, Candidate | undefined], match: Match): DoubtfulPair {
  if (left === undefined || right === undefined) throw new RangeError('only records of the neighbourhood can be compared');
  const [first, second] = left.key < right.key ? [left, right] : [right, left];
  return { left: first.ref, right: second.ref, match };
}

function addRef(linked: Map<string, RecordRef>, candidate: Candidate | undefined, known: ReadonlyMap<string, RecordRef>): void {
  if (candidate !== undefined && !known.has(candidate.key)) linked.set(candidate.key, candidate.ref);
}

// Matching is asked for again by the clustering's guards; and always in the order of keys, so that its words are the same each time.
function rememberMatches<Kind extends GoldenKind>(
  kind: Kind,
  met: ReadonlyMap<string, Candidate<Kind>>,
  knowledge: Knowledge,
): (left: string, right: string) => Match {
  const matches = new Map<string, Match>();
  return (one, other) => {
    const [left, right] = one < other ? [one, other] : [other, one];
    const pair = `${left} ${right}`;
    const known = matches.get(pair);
    if (known !== undefined) return known;
    const [a, b] = [met.get(left), met.get(right)];
    if (a === undefined || b === undefined) throw new RangeError('only records of the neighbourhood can be compared');
    const match = matchRecords(kind, [a, b], knowledge);
    matches.set(pair, match);
    return match;
  };
}

// A key that nobody shares tells nothing, and neither does one that a crowd shares.
function tellingBlocks(around: ReadonlyMap<string, readonly RecordRef[]>): readonly (readonly RecordRef[])[] {
  return [...around].flatMap(([key, { length }]) =>
    length > 1 && length <= LARGEST_BLOCK && !isEmployerKey(key) ? [around.get(key) ?? []] : [],
  );
}

/** Each arrived record with everybody it shares a block with, each pair once. */
function pairsOf(
  arrived: readonly Candidate[],
  blocks: readonly (readonly RecordRef[])[],
  met: ReadonlyMap<string, Candidate>,
): Iterable<readonly [left: string, right: string]> {
  const isArrived = new Set(arrived.map(({ key }) => key));
  const pairs = new Map<string, readonly [string, string]>();
  for (const block of blocks) {
    const keys = block.map(recordKey).filter((key) => met.has(key));
    for (const one of keys.filter((key) => isArrived.has(key))) {
      for (const other of keys.filter((key) => key !== one)) pairs.set(pairKey(one, other), [one, other]);
    }
  }
  return pairs.values();
}

async function newMates<Kind extends GoldenKind>(
  store: IdentityStore,
  {
    arrived,
    memberships,
    refs,
  }: {
    readonly arrived: readonly Candidate<Kind>[];
    readonly memberships: Map<string, Membership>;
    readonly refs: ReadonlyMap<string, RecordRef>;
  },
): Promise<readonly RecordRef[]> {
  const mates = await store.matesOf(arrived.map(({ ref }) => ref));
  for (const membership of mates) {
    const key = recordKey(membership.ref);
    if (refs.has(key)) memberships.set(key, membership);
  }
  return mates.map(({ ref }) => ref).filter((ref) => !refs.has(recordKey(ref)));
}

function distinct(refs: readonly RecordRef[]): readonly RecordRef[] {
  return [...new Map(refs.map((ref) => [recordKey(ref), ref])).values()];
}

function differentEdges(edges: readonly Edge[]): readonly Edge[] {
  return [...new Map(edges.map((edge) => [[edge.left, edge.right].toSorted().join(' '), edge])).values()];
}

function differentConversions(conversions: readonly Conversion[]): readonly Conversion[] {
  const byKeys = new Map(conversions.map((each) => [`${recordKey(each.from)} ${recordKey(each.into)}`, each]));
  return [...byKeys].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
