import { blockingKeys } from './blocking-keys.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { CandidatePairs } from './candidate-pairs.ts';
import { clusterRecords } from './cluster-records.ts';
import type { Link } from './cluster-records.ts';
import { createContext } from './comparison-context.ts';
import { estimateModel } from './estimate-model.ts';
import { createPairJudge, LINK_FROM } from './judge-pair.ts';
import type { PairJudge, PairVerdict } from './judge-pair.ts';
import { countPairs, expectedPrior, shippedModel } from './linkage-model.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { LinkageRecord } from './linkage-record.ts';
import { createPairList } from './pair-list.ts';
import type { PairList } from './pair-list.ts';
import { prepareRecord } from './prepare-record.ts';
import type { PreparedRecord, PrepareOptions } from './prepare-record.ts';

/** How far linking has come. */
export interface LinkageProgress {
  readonly stage: 'prepare' | 'block' | 'learn' | 'compare' | 'cluster';
  readonly done: number;
  /** 0 where it is not known yet. */
  readonly total: number;
}

/** How records are linked. */
export interface LinkageOptions extends PrepareOptions {
  readonly onProgress?: ((progress: LinkageProgress) => void) | undefined;
}

/** The outcome of linking. */
export interface Linkage {
  /** Ids of the records of each cluster, sorted; clusters by their first id. */
  readonly clusters: readonly (readonly string[])[];
  /** What was learned: judges any two of the records, or new ones. */
  readonly judge: PairJudge;
  readonly model: LinkageModel;
  /** The records in the form in which they are compared, by id. */
  readonly records: ReadonlyMap<string, PreparedRecord>;
  readonly comparedPairs: number;
  /** Every pair that was compared, by ids. */
  readonly eachPair: () => Iterable<readonly [left: string, right: string]>;
}

/** Bits from which a pair is looked at again once it is known how rare its values are among entities. */
const PROMISING_FROM = -8;
/** Pairs from which is learned. */
const LEARN_FROM_PAIRS = 120_000;
/** Pairs between two reports of progress. */
const REPORT_EVERY = 200_000;

/**
 * Finds out which records are one entity: brings them to comparable form, picks the pairs worth comparing, learns from them without labels how
 * agreement tells one entity from two, judges every pair and clusters.
 *
 * It does so twice: only when records are clustered is it known how many entities, rather than how many records, have a value. Neither the order
 * of records nor the names of their columns matter.
 *
 * @param stated - records with different ids.
 */
export function linkRecords(stated: readonly LinkageRecord[], options: LinkageOptions): Linkage {
  const records = prepareAll(stated, options);
  const candidates = blockAll(records, options);
  const { sample, comparedPairs } = surveyCandidates(candidates);
  const count = countPairs(records);
  const start = shippedModel(options.kind, expectedPrior(records.length, count));
  const learn = (entities: readonly (readonly number[])[]): { readonly judge: PairJudge; readonly model: LinkageModel } => {
    options.onProgress?.({ stage: 'learn', done: 0, total: sample.pairs.size() });
    const context = createContext(records, entities);
    const model = estimateModel(start, { records, context, count, ...sample });
    return { judge: createPairJudge(model, context), model };
  };
  const first = judgeAll(records, learn(records.map((_, record) => [record])).judge, { candidates, total: comparedPairs, options });
  const second = learn(first.clusters);
  const { clusters } = judgeAll(records, second.judge, { candidates: first.promising, total: first.promising.size(), options });
  return {
    ...second,
    clusters: clusters.map((members) => members.map((member) => records[member]?.id ?? '')),
    records: new Map(records.map((record) => [record.id, record])),
    comparedPairs,
    eachPair: () => pairsById(records, candidates),
  };
}

function* pairsById(records: readonly PreparedRecord[], candidates: CandidatePairs): Generator<readonly [string, string]> {
  for (const [left, record] of records.entries()) {
    for (const right of candidates.partners(left)) yield [record.id, records[right]?.id ?? ''];
  }
}

function prepareAll(stated: readonly LinkageRecord[], options: LinkageOptions): readonly PreparedRecord[] {
  return stated
    .map((record, index) => {
      if (index % 20_000 === 0) options.onProgress?.({ stage: 'prepare', done: index, total: stated.length });
      return prepareRecord(record, options);
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function blockAll(records: readonly PreparedRecord[], { kind, onProgress }: LinkageOptions): CandidatePairs {
  onProgress?.({ stage: 'block', done: 0, total: records.length });
  const keysOf = (at: number): readonly string[] => {
    const record = records[at];
    return record === undefined ? [] : blockingKeys(record, kind);
  };
  return candidatePairs(keysOf, records.map(nearbyText));
}

/** Records that are alike stand near each other when sorted by this. */
function nearbyText({ person, organisations, births }: PreparedRecord): string {
  return `${person?.all.toSorted().join(' ') ?? organisations[0]?.compact ?? ''} ${births[0] ?? ''}`;
}

interface Survey {
  readonly sample: { readonly pairs: PairList; readonly sampledOf: number };
  readonly comparedPairs: number;
}

function surveyCandidates(candidates: CandidatePairs): Survey {
  let comparedPairs = 0;
  candidates.forEach(() => {
    comparedPairs += 1;
  });
  const sampledOf = Math.max(1, Math.ceil(comparedPairs / LEARN_FROM_PAIRS));
  const pairs = createPairList();
  let at = 0;
  candidates.forEach((left, right) => {
    if (at % sampledOf === 0) pairs.push(left, right);
    at += 1;
  });
  return { sample: { pairs, sampledOf }, comparedPairs };
}

interface Round {
  readonly candidates: Pick<CandidatePairs, 'forEach'>;
  readonly total: number;
  readonly options: LinkageOptions;
}

interface Judged {
  readonly clusters: readonly (readonly number[])[];
  readonly promising: PairList;
}

function judgeAll(records: readonly PreparedRecord[], { judge }: PairJudge, { candidates, total, options }: Round): Judged {
  const links: Link[] = [];
  const promising = createPairList();
  const verdictOn = (left: number, right: number): PairVerdict => {
    const [a, b] = [records[left], records[right]];
    return a === undefined || b === undefined ? 'apart' : judge(a, b);
  };
  let done = 0;
  candidates.forEach((left, right) => {
    if (done % REPORT_EVERY === 0) options.onProgress?.({ stage: 'compare', done, total });
    done += 1;
    const verdict = verdictOn(left, right);
    if (verdict === 'apart' || verdict < PROMISING_FROM) return;
    promising.push(left, right);
    if (verdict >= LINK_FROM[options.kind]) links.push({ left, right, bits: verdict });
  });
  options.onProgress?.({ stage: 'cluster', done: links.length, total: links.length });
  return { clusters: clusterRecords({ records: records.length, links, judge: verdictOn }), promising };
}
