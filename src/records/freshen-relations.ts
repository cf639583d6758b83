import type { Connector, RecordKind, RecordRef, Relation } from '../../connectors/connector.ts';
import type { KnownPasses } from './freshen-passes.ts';
import { judgeFreshness, mostUrgent } from './freshness.ts';
import type { FreshnessByKind, FreshnessVerdict } from './freshness.ts';

/** What belongs to a record, and how fresh it is wanted. */
export interface RelationDemand {
  readonly relation: Relation;
  /** The age demanded in place of the allowed one, milliseconds. */
  readonly maxAgeMs?: number | undefined;
}

/** Knows when what belongs to records was last read: with its owner, or by a pass over its own object. */
export interface RelationMemory {
  judge(root: RecordRef, demand: RelationDemand, askedAtMs: number): FreshnessVerdict;
  /** Whether a relation is fresh everywhere, by the last passes alone. */
  isKnownFresh(demand: RelationDemand, askedAtMs: number): boolean;
  note(
    read: { readonly source: string; readonly object: string; readonly ids: readonly string[]; readonly relations: readonly Relation[] },
    atMs: number,
  ): void;
}

/** What a relation leads to. */
export const KIND_OF_RELATION = {
  owner: 'owner',
  contacts: 'contact',
  deals: 'deal',
  tickets: 'ticket',
  activities: 'activity',
} as const satisfies Record<Relation, RecordKind>;

/** Relations of records that are remembered; of what is forgotten the last pass still tells. */
const MAX_REMEMBERED = 20_000;

/** A memory of this process, empty at first. */
export function createRelationMemory(dependencies: {
  readonly passes: KnownPasses;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly allowed: FreshnessByKind;
}): RelationMemory {
  const { passes, connectors, allowed } = dependencies;
  const readAtMs = new Map<string, number>();

  function judgePasses(
    connector: Connector,
    { relation, maxAgeMs }: RelationDemand,
    { askedAtMs, ownMs }: { readonly askedAtMs: number; readonly ownMs: number },
  ): FreshnessVerdict {
    const kind = KIND_OF_RELATION[relation];
    const ofKind = connector.objects.filter((each) => each.kind === kind);
    return mostUrgent(
      ofKind.map(({ object }) => {
        const passMs = passes.of(connector.source, object)?.atMs;
        // What was never read whole is on its way; only who demands an age is worth reading ahead of it.
        if (passMs === undefined && maxAgeMs === undefined) return 'fresh';
        return judgeFreshness({ asOfMs: Math.max(ownMs, passMs ?? ownMs), askedAtMs, maxAgeMs }, allowed[kind]);
      }),
    );
  }

  return {
    judge(root, demand, askedAtMs) {
      const connector = connectors.get(root.source);
      // An owner is read alone where it is too old.
      if (connector === undefined || demand.relation === 'owner') return 'fresh';
      const ownMs = readAtMs.get(keyOf(root, demand.relation)) ?? Number.NEGATIVE_INFINITY;
      return judgePasses(connector, demand, { askedAtMs, ownMs });
    },
    isKnownFresh: (demand, askedAtMs) =>
      demand.relation === 'owner' ||
      [...connectors.values()].every(
        (connector) => judgePasses(connector, demand, { askedAtMs, ownMs: Number.NEGATIVE_INFINITY }) === 'fresh',
      ),
    note({ source, object, ids, relations }, atMs) {
      for (const id of ids) {
        for (const relation of relations) {
          const key = keyOf({ source, object, id }, relation);
          readAtMs.delete(key);
          readAtMs.set(key, atMs);
        }
      }
      for (const key of readAtMs.keys()) {
        if (readAtMs.size <= MAX_REMEMBERED) break;
        readAtMs.delete(key);
      }
    },
  };
}

function keyOf({ source, object, id }: RecordRef, relation: Relation): string {
  return JSON.stringify([source, object, id, relation]);
}
