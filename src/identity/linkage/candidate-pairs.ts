/** Which records are compared with which. */
export interface CandidatePairs {
  /** The records behind this one with which it is compared, each once, always in the same order. */
  readonly partners: (left: number) => readonly number[];
  /** Calls `visit` once for each pair, the smaller position first. */
  readonly forEach: (visit: (left: number, right: number) => void) => void;
}

/** Up to this many records everybody is compared with everybody. */
const COMPARE_ALL_UP_TO = 500;
/** A block of at most so many records is compared in full; of a larger one, each with its nearest neighbours. */
const LARGEST_BLOCK = { atLeast: 40, atMost: 300, pairs: 2_000_000 } as const;
/** Positions and hashes share the 53 bits of a number that are exact. */
const POSITIONS = 2 ** 22;

/**
 * Pairs of records that share a blocking key.
 *
 * @param keysOf - a record's keys. Asked for twice: the keys of all records at once would take more memory than everything else.
 * @param neighbours - by record: texts that are alike stand near each other when sorted; orders the records of blocks too large to compare
 *   in full.
 */
export function candidatePairs(keysOf: (record: number) => readonly string[], neighbours: readonly string[]): CandidatePairs {
  const records = neighbours.length;
  if (records > POSITIONS) throw new RangeError(`at most ${POSITIONS} records can be linked in one run, but got ${records}`);
  const partners = records <= COMPARE_ALL_UP_TO ? (left: number) => allBehind(left, records) : findPartners(keysOf, neighbours);
  return {
    partners,
    forEach: (visit) => {
      for (let left = 0; left < records; left += 1) for (const right of partners(left)) visit(left, right);
    },
  };
}

function allBehind(left: number, records: number): readonly number[] {
  return Array.from({ length: records - left - 1 }, (_, index) => left + 1 + index);
}

function findPartners(keysOf: (record: number) => readonly string[], neighbours: readonly string[]): CandidatePairs['partners'] {
  const records = neighbours.length;
  const largest = Math.max(LARGEST_BLOCK.atLeast, Math.min(LARGEST_BLOCK.atMost, Math.round(LARGEST_BLOCK.pairs / records)));
  const blocks = gatherBlocks(keysOf, neighbours);
  const placesOf = byRecord(blocks, records);
  const seen = new Uint8Array(records);
  return (left) => {
    const found: number[] = [];
    for (const at of placesOf(left)) {
      visitBlock({ blocks, at, largest }, (right) => {
        if (right <= left || seen[right] === 1) return;
        seen[right] = 1;
        found.push(right);
      });
    }
    for (const right of found) seen[right] = 0;
    return found;
  };
}

interface Blocks {
  /** Records, block after block. */
  readonly members: Uint32Array;
  /** For each place in `members`: where its block begins and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function gatherBlocks(keysOf: (record: number) => readonly string[], neighbours: readonly string[]): Blocks {
  const rank = rankOf(neighbours);
  const byRank = new Uint32Array(rank.length);
  for (const [record, place] of rank.entries()) byRank[place] = record;
  // Hash and rank in one number each: sorting them sorts by block, and by nearness inside a block.
  let all = 0;
  for (let record = 0; record < rank.length; record += 1) all += keysOf(record).length;
  const entries = new Float64Array(all);
  let filled = 0;
  for (let record = 0; record < rank.length; record += 1) {
    for (const key of keysOf(record)) {
      entries[filled] = hashOf(key) * POSITIONS + (rank[record] ?? 0);
      filled += 1;
    }
  }
  entries.sort();
  const members = Uint32Array.from(entries, (entry) => byRank[entry % POSITIONS] ?? 0);
  const starts = new Uint32Array(entries.length);
  const ends = new Uint32Array(entries.length);
  for (let start = 0; start < entries.length;) {
    const hash = Math.floor((entries[start] ?? 0) / POSITIONS);
    let end = start + 1;
    while (end < entries.length && Math.floor((entries[end] ?? 0) / POSITIONS) === hash) end += 1;
    starts.fill(start, start, end);
    ends.fill(end, start, end);
    start = end;
  }
  return { members, starts, ends };
}

/** Each record's places in the blocks. */
function byRecord({ members }: Blocks, records: number): (record: number) => Uint32Array {
  const offsets = new Uint32Array(records + 1);
  for (const record of members) offsets[record + 1] = (offsets[record + 1] ?? 0) + 1;
  for (let record = 0; record < records; record += 1) offsets[record + 1] = (offsets[record + 1] ?? 0) + (offsets[record] ?? 0);
  const places = new Uint32Array(members.length);
  const next = offsets.slice();
  for (const [place, record] of members.entries()) {
    const at = next[record] ?? 0;
    places[at] = place;
    next[record] = at + 1;
  }
  return (record) => places.subarray(offsets[record], offsets[record + 1]);
}

interface Visit {
  readonly blocks: Blocks;
  readonly at: number;
  readonly largest: number;
}

function visitBlock({ blocks: { members, starts, ends }, at, largest }: Visit, visit: (right: number) => void): void {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  const reach = end - start <= largest ? end - start : Math.ceil(largest / 8);
  for (let place = Math.max(start, at - reach); place < Math.min(end, at + reach + 1); place += 1) visit(members[place] ?? 0);
}

function rankOf(texts: readonly string[]): Uint32Array {
  const order = Array.from(texts.keys()).toSorted((a, b) => {
    const [left, right] = [texts[a] ?? '', texts[b] ?? ''];
    if (left === right) return a - b;
    return left < right ? -1 : 1;
  });
  const rank = new Uint32Array(texts.length);
  for (const [place, record] of order.entries()) rank[record] = place;
  return rank;
}

// FNV-1a, cut to 31 bits. Two keys of one hash only cost a few comparisons more.
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  return (hash ^ (hash >>> 15)) & 0x7f_ff_ff_ff;
}
