import type { Sql } from '../platform/postgres.ts';
import { shippedLearning, toKnowledge } from './linkage-knowledge.ts';
import type { Knowledge, LinkageKnowledge } from './linkage-knowledge.ts';
import { createLinkageModelStore } from './linkage-model-store.ts';
import type { LinkageKind } from './linkage/linkage-record.ts';

/** Reads what judges now: of each kind the last version that was learned, else what is shipped. */
export type ReadKnowledge = (sql: Sql) => Promise<Knowledge>;

/** A reader that keeps the version it read last; a version never changes, so asking for the number is enough. */
export function createKnowledgeReader(): ReadKnowledge {
  const kept = new Map<LinkageKind, LinkageKnowledge>();
  return async (sql) => {
    const store = createLinkageModelStore(sql);
    const versions = await store.versions();
    const read = async (kind: LinkageKind): Promise<LinkageKnowledge> => {
      const version = versions.get(kind)?.version ?? 0;
      const known = kept.get(kind);
      if (known?.version === version) return known;
      const learned = version === 0 ? undefined : await store.find(kind, version);
      const knowledge = toKnowledge(learned ?? shippedLearning(kind));
      kept.set(kind, knowledge);
      return knowledge;
    };
    return { account: await read('account'), contact: await read('contact') };
  };
}
