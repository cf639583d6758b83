import type { CallOptions, Relation, RelatedRequest, SourceRecord } from '../connector.ts';
import type { HubspotApi } from './api.ts';
import { mapBounded } from './map-bounded.ts';
import { MissingScopeError } from './missing-scope.ts';
import type { ObjectReader } from './object-reader.ts';
import { mayBeTied } from './object-set.ts';
import type { ObjectSet } from './object-set.ts';
import { OWNERS } from './objects.ts';
import type { CrmObject } from './objects.ts';
import type { OwnerFeed } from './owner-feed.ts';
import type { Ties } from './to-record.ts';
import type { AssociationWire, ObjectWire } from './wire.ts';

/** Reads records together with what belongs to them. */
export interface RelatedReader {
  read(request: RelatedRequest, call: CallOptions): Promise<readonly SourceRecord[]>;
}

/** What a reader is made of. */
export interface RelatedReaderOptions {
  readonly api: HubspotApi;
  readonly reader: ObjectReader;
  readonly objects: ObjectSet;
  readonly owners: OwnerFeed;
}

/** Objects read, and what each is tied to, by object type. */
interface Roots {
  readonly wires: readonly ObjectWire[];
  readonly ties: Ties;
}

/** Pieces of one reading under way at once, each of which may be some batches. */
const AT_ONCE = 3;

/**
 * A reader that asks as seldom as HubSpot lets one ask. Few roots are read one by one, for such an answer names the ids of what is tied to
 * them; many in batches, whose associations are read in batches too. What is tied is read in batches of a hundred per object type, and is
 * partial: of its own ties only those to the roots are known. Owners come from a list that is read anew every quarter of an hour.
 */
export function createRelatedReader({ api, reader, objects, owners }: RelatedReaderOptions): RelatedReader {
  function relativesOf(root: CrmObject, relations: readonly Relation[]): readonly CrmObject[] {
    const kinds = new Set<SourceRecord['kind']>(relations.map((relation) => KINDS[relation]));
    return objects.all.filter((object) => object !== root && kinds.has(object.kind) && mayBeTied(root, object));
  }

  /** The ties of one object are named by reading it, but without their types, and in part where they are many (HS-17). */
  async function oneByOne(root: CrmObject, ids: readonly string[], { to, call }: Onward): Promise<Roots> {
    const work = async (id: string): Promise<ObjectWire | undefined> => await reader.one(root, { id, associations: to }, call);
    const wires = (await mapBounded(ids, { bound: AT_ONCE, work })).filter((wire) => wire !== undefined);
    const ties = await mapBounded(to, {
      bound: AT_ONCE,
      work: async (type) => {
        const isCut = (wire: ObjectWire): boolean => wire.associations?.[type]?.paging?.next != null;
        const cut = wires.filter((wire) => isCut(wire)).map(({ id }) => id);
        const whole = cut.length === 0 ? [] : await api.associations({ from: root.object, to: type }, cut, call);
        const named = wires.filter((wire) => !isCut(wire)).map((wire) => [wire.id, toUntypedTies(wire, type)] as const);
        return [type, new Map([...named, ...whole])] as const;
      },
    });
    return { wires, ties: new Map(ties) };
  }

  async function inBatches(root: CrmObject, ids: readonly string[], { to, call }: Onward): Promise<Roots> {
    const [wires, ties] = await Promise.all([reader.byIds(root, ids, call), tiesOf(root, ids, { to, call })]);
    return { wires, ties };
  }

  async function tiesOf(root: CrmObject, ids: readonly string[], { to, call }: Onward): Promise<Ties> {
    const work = async (type: string): Promise<readonly [string, ReadonlyMap<string, readonly AssociationWire[]>]> => [
      type,
      ids.length === 0 ? new Map() : await api.associations({ from: root.object, to: type }, ids, call),
    ];
    return new Map(await mapBounded(to, { bound: AT_ONCE, work }));
  }

  async function partial(root: CrmObject, relative: CrmObject, { ties, call }: TiedTo): Promise<readonly SourceRecord[]> {
    const known = ties.get(relative.object) ?? new Map<string, readonly AssociationWire[]>();
    const ids = [...new Set([...known.values()].flat().map(({ toObjectId }) => toObjectId))];
    const wires = await whereAllowed(async () => await reader.byIds(relative, ids, call));
    return await reader.partial(relative, wires, { ties: new Map([[root.object, turned(known)]]), call });
  }

  return {
    async read({ object, ids, relations }, call) {
      const asked = [...new Set(ids.filter((id) => /^\d+$/u.test(id)))];
      if (object === OWNERS) return await owners.recall(asked, call);
      const root = objects.require(object);
      const relatives = relativesOf(root, relations);
      // What a root's own links come from must have its types; beyond that, that there is a tie is enough.
      const untyped = relatives.map((relative) => relative.object).filter((type) => !root.linksTo.includes(type));
      const readRoots = asked.length <= untyped.length && untyped.every((type) => isStandard(type)) ? oneByOne : inBatches;
      const [roots, linked] = await Promise.all([
        readRoots(root, asked, { to: untyped, call }),
        tiesOf(root, asked, { to: root.linksTo, call }),
      ]);
      const wholes = await reader.asRecords(root, roots.wires, { ties: linked, call });
      const ties = new Map([...roots.ties, ...linked]);
      const parts = await mapBounded(relatives, {
        bound: AT_ONCE,
        work: async (relative) => await partial(root, relative, { ties, call }),
      });
      const found = [...wholes.filter(({ ref }) => asked.includes(ref.id)), ...parts.flat()];
      if (!relations.includes('owner')) return found;
      const ownerIds = found.flatMap(({ fields }) => (fields.ownerId === undefined || fields.ownerId === '' ? [] : [fields.ownerId]));
      return [...found, ...(await owners.recall([...new Set(ownerIds)], call))];
    },
  };
}

interface Onward {
  /** Object types whose ties are wanted. */
  readonly to: readonly string[];
  readonly call: CallOptions;
}

interface TiedTo {
  readonly ties: Ties;
  readonly call: CallOptions;
}

const KINDS = {
  owner: 'owner',
  contacts: 'contact',
  deals: 'deal',
  tickets: 'ticket',
  activities: 'activity',
} as const satisfies Record<Relation, SourceRecord['kind']>;

// An object type we may not read is missing from every reading; it must not take along those we may.
async function whereAllowed(read: () => Promise<readonly ObjectWire[]>): Promise<readonly ObjectWire[]> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof MissingScopeError) return [];
    throw cause;
  }
}

// Under which name the ties to a custom object come with a reading is the portal's own affair; in a batch we name it ourselves.
function isStandard(type: string): boolean {
  return !type.startsWith('2-');
}

function toUntypedTies({ associations }: ObjectWire, type: string): readonly AssociationWire[] {
  const ids = new Set((associations?.[type]?.results ?? []).map(({ id }) => id));
  return [...ids].map((toObjectId) => ({ toObjectId, associationTypes: [] }));
}

/**
 * The same ties seen from the other side. Whether one is the primary one holds for both sides; a portal's own label may read otherwise from
 * there, so it is left to the reading that begins there.
 */
function turned(ties: ReadonlyMap<string, readonly AssociationWire[]>): ReadonlyMap<string, readonly AssociationWire[]> {
  const other = new Map<string, AssociationWire[]>();
  for (const [from, found] of ties) {
    for (const { toObjectId, associationTypes } of found) {
      const types = associationTypes.filter(({ category }) => category === 'HUBSPOT_DEFINED');
      other.set(toObjectId, [...(other.get(toObjectId) ?? []), { toObjectId: from, associationTypes: types }]);
    }
  }
  return other;
}
