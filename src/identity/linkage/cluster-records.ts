import type { PairVerdict } from './judge-pair.ts';

/** Two records and the log-odds in bits that they are one entity. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}

/** What is clustered. */
export interface Clustering {
  /** How many records there are; they are known by their positions. */
  readonly records: number;
  /** Pairs that are followed, the strongest first. */
  readonly links: readonly Link[];
  /** The verdict on any pair, also on one that was never a candidate. */
  readonly judge: (left: number, right: number) => PairVerdict;
}

/** Bits that the better half of the pairs between two clusters must have on average: a chain's ends share nothing. */
const AGREE_FROM = -2;
/** Records of a cluster that are asked at most; of larger ones the first speak for the rest. */
const SPOKESMEN = 12;
/** Bits above and below which a pair counts no more: one certain pair does not outvote many. */
const LOUDEST = 12;
/** Bits by which one of two rivals must be the likelier one. */
const CLEAR_MARGIN = 3;

/**
 * Joins records into clusters, the strongest link first, where the two sides agree as wholes: no member of one must be apart from a member of
 * the other, and the better half of the pairs between them speaks for it. So a chain of good links (over a switchboard, a family's mailbox)
 * ends where its ends have nothing in common. A record that fits two entities known to be two equally well joins neither.
 *
 * @returns clusters in the order of their first members; the order of records and links does not matter.
 */
export function clusterRecords({ records, links, judge }: Clustering): readonly (readonly number[])[] {
  const clusterOf: number[][] = Array.from({ length: records }, (_, record) => [record]);
  const followed = links.toSorted((a, b) => b.bits - a.bits || a.left - b.left || a.right - b.right);
  const rivals = gatherRivals(followed);
  for (const link of followed) {
    const [a, b] = [clusterOf[link.left] ?? [], clusterOf[link.right] ?? []];
    if (a === b || !agree(a, b, judge)) continue;
    const isAmbiguous = (one: number, joined: readonly number[]): boolean =>
      (rivals.get(one) ?? []).some(
        ({ other, bits }) =>
          bits > link.bits - CLEAR_MARGIN &&
          clusterOf[other] !== clusterOf[one] &&
          joined.some((member) => judge(other, member) === 'apart'),
      );
    if (isAmbiguous(link.left, b) || isAmbiguous(link.right, a)) continue;
    const joined = [...a, ...b];
    for (const record of joined) clusterOf[record] = joined;
  }
  return [...new Set(clusterOf)].map((members) => members.toSorted((a, b) => a - b));
}

interface Rival {
  readonly other: number;
  readonly bits: number;
}

function gatherRivals(links: readonly Link[]): ReadonlyMap<number, readonly Rival[]> {
  const rivals = new Map<number, Rival[]>();
  for (const { left, right, bits } of links) {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const known = rivals.get(one);
      if (known === undefined) rivals.set(one, [{ other, bits }]);
      else known.push({ other, bits });
    }
  }
  return rivals;
}

function agree(a: readonly number[], b: readonly number[], judge: Clustering['judge']): boolean {
  const heard: number[] = [];
  for (const left of a.slice(0, SPOKESMEN)) {
    for (const right of b.slice(0, SPOKESMEN)) {
      const verdict = judge(left, right);
      if (verdict === 'apart') return false;
      heard.push(Math.max(-LOUDEST, Math.min(LOUDEST, verdict)));
    }
  }
  const better = heard.toSorted((x, y) => y - x).slice(0, Math.ceil(heard.length / 2));
  return better.reduce((sum, bits) => sum + bits, 0) / better.length >= AGREE_FROM;
}
