import type { HubspotAssociation } from './data.ts';

/** One tie as seen from one side. */
export interface Association {
  readonly toId: string;
  readonly primary: boolean;
  readonly label: string | undefined;
}

/** One object, by plural type name and id. */
export interface ObjectKey {
  readonly type: string;
  readonly id: string;
}

/** The ties between objects, stated once and seen from both sides. */
export interface AssociationStore {
  /** Ties of one object to one type, in ascending order of id. */
  of(object: ObjectKey, toType: string): readonly Association[];
  add(association: HubspotAssociation): void;
  /** Takes every tie between two objects away. */
  remove(from: ObjectKey, to: ObjectKey): void;
  /** Takes every tie of an object away, as archiving does. */
  removeAll(object: ObjectKey): void;
  /** Hands every tie of one object to another of the same type, as a merge does. */
  move(from: ObjectKey, to: ObjectKey): void;
}

type Ties = Map<string, Map<string, Association>>;

/** A store holding the given ties. */
export function createAssociationStore(associations: readonly HubspotAssociation[]): AssociationStore {
  const ties = new Map<string, Ties>();

  function put(from: ObjectKey, to: ObjectKey, tie: Omit<Association, 'toId'>): void {
    const byType: Ties = ties.get(keyOf(from)) ?? new Map<string, Map<string, Association>>();
    ties.set(keyOf(from), byType);
    const byId = byType.get(to.type) ?? new Map<string, Association>();
    byType.set(to.type, byId);
    byId.set(to.id, { toId: to.id, ...tie });
  }

  const store: AssociationStore = {
    of(object, toType) {
      const found = ties.get(keyOf(object))?.get(toType);
      return found === undefined ? [] : [...found.values()].toSorted((left, right) => compareIds(left.toId, right.toId));
    },
    add({ from, to, primary = false, label }) {
      put(from, to, { primary, label });
      put(to, from, { primary, label });
    },
    remove(from, to) {
      ties.get(keyOf(from))?.get(to.type)?.delete(to.id);
      ties.get(keyOf(to))?.get(from.type)?.delete(from.id);
    },
    removeAll(object) {
      for (const [type, others] of ties.get(keyOf(object)) ?? []) {
        for (const id of others.keys()) ties.get(keyOf({ type, id }))?.get(object.type)?.delete(object.id);
      }
      ties.delete(keyOf(object));
    },
    move(from, to) {
      const moved = [...(ties.get(keyOf(from)) ?? [])].flatMap(([type, others]) => [...others.values()].map((tie) => ({ type, tie })));
      store.removeAll(from);
      for (const { type, tie } of moved) {
        const known = ties.get(keyOf(to))?.get(type)?.has(tie.toId) ?? false;
        if (known || (type === to.type && tie.toId === to.id)) continue;
        store.add({ from: to, to: { type, id: tie.toId }, ...(tie.label === undefined ? {} : { label: tie.label }) });
      }
    },
  };
  for (const association of associations) store.add(association);
  return store;
}

/** Order of two ids, which are digits of any length. */
export function compareIds(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : Number(left > right));
}

function keyOf({ type, id }: ObjectKey): string {
  return `${type}/${id}`;
}
