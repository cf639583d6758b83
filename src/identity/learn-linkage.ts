import type { RecordRef } from '../../connectors/connector.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import type { Candidate } from './candidate.ts';
import type { learnInThread } from './learn-in-thread.ts';
import { LINKAGE_KINDS } from './linkage-knowledge.ts';
import { createLinkageModelStore } from './linkage-model-store.ts';
import type { LinkageKind } from './linkage/linkage-record.ts';
import { readCandidates } from './read-candidates.ts';
import { createIdentityStore } from './store.ts';

/**
 * Learns from the records at hand where there are enough of them, and many more than the last time; a new version is kept, and those that were
 * decided by another one are to be decided anew.
 *
 * @returns the kinds of which a new version was learned.
 */
export type LearnLinkage = (options: { readonly signal: AbortSignal }) => Promise<readonly LinkageKind[]>;

/** What learning needs. */
export interface LearnLinkageDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly learn: typeof learnInThread;
  /** Records from which on is learned: fewer teach less than the shipped model knows. @default 5_000 */
  readonly fewest?: number | undefined;
}

const FEWEST_RECORDS = 5_000;
/** Is learned again when there are so many times the records. */
const GROWN = 2;
/** Records of a sample, about. */
const SAMPLE = 10_000;
/** Records read together. */
const PAGE = 500;

/** Learning on one database. */
export function createLearnLinkage({ database, clock, learn, fewest = FEWEST_RECORDS }: LearnLinkageDependencies): LearnLinkage {
  return async ({ signal }) => {
    const models = createLinkageModelStore(database);
    const versions = await models.versions();
    const learned: LinkageKind[] = [];
    for (const kind of LINKAGE_KINDS) {
      const last = versions.get(kind);
      const records = await countRecords(database, kind);
      if (records < Math.max(fewest, (last?.records ?? 0) * GROWN)) continue;
      const sampledOf = Math.ceil(records / SAMPLE);
      const entities = await readSample(database, { kind, sampledOf, signal });
      const found = await learn(
        { kind, entities: entities.map((members) => members.map(({ comparable }) => comparable)), sampledOf },
        { signal },
      );
      await models.add({ ...found, version: (last?.version ?? 0) + 1, records, learnedAt: new Date(clock.now()).toISOString() });
      learned.push(kind);
    }
    return learned;
  };
}

async function countRecords(sql: Sql, kind: LinkageKind): Promise<number> {
  const [row] = await sql.query<{ readonly records: number }>('select count(*)::integer as records from identity.member where kind = $1', [
    kind,
  ]);
  return row?.records ?? 0;
}

interface Sampling {
  readonly kind: LinkageKind;
  readonly sampledOf: number;
  readonly signal: AbortSignal;
}

// Which entities are of the sample is told by their first records: their ids are no two times the same.
async function readSample(sql: Sql, { kind, sampledOf, signal }: Sampling): Promise<readonly (readonly Candidate<LinkageKind>[])[]> {
  const rows = await sql.query<RecordRef & { readonly first: string }>(
    `with placed as (
       select source, object, id, min(source || ' ' || object || ' ' || id) over (partition by golden_id) as first
       from identity.member where kind = $1
     )
     select * from placed where ('x' || substr(md5(first), 1, 8))::bit(32)::bigint % $2 = 0
     order by first collate "C", source collate "C", object collate "C", id collate "C"`,
    [kind, sampledOf],
  );
  const store = createIdentityStore(sql);
  const entities = new Map<string, Candidate<LinkageKind>[]>();
  for (let start = 0; start < rows.length; start += PAGE) {
    signal.throwIfAborted();
    const page = rows.slice(start, start + PAGE);
    const refs = page.map(({ source, object, id }) => ({ source, object, id }));
    const candidates = new Map(
      (await readCandidates(store, kind, await store.profiles(kind, refs))).map((each) => [JSON.stringify(each.ref), each]),
    );
    for (const [index, { first }] of page.entries()) {
      const candidate = candidates.get(JSON.stringify(refs[index]));
      if (candidate === undefined) continue;
      const known = entities.get(first);
      if (known === undefined) entities.set(first, [candidate]);
      else known.push(candidate);
    }
  }
  return [...entities.values()];
}
