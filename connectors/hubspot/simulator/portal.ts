import type { Clock } from '../../../src/platform/clock.ts';
import { invalid, notFound } from './answers.ts';
import { compareIds, createAssociationStore } from './association-store.ts';
import type { AssociationStore } from './association-store.ts';
import type { HubspotCustomProperty, HubspotData, HubspotObject } from './data.ts';
import { objectTypesOf } from './object-types.ts';
import type { ObjectType } from './object-types.ts';
import { createPropertyCatalogues, toCustomDefinition } from './property-catalogue.ts';
import type { PropertyCatalogue } from './property-catalogue.ts';
import { recordHistory } from './property-history.ts';
import type { ChangedBy, PropertyHistory } from './property-history.ts';
import { checkNew, checkValues } from './value-checks.ts';
import type { PropertyValues } from './value-checks.ts';

/** An object as the portal holds it now. */
export interface PortalObject {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
  readonly archivedAt?: string;
  readonly history: PropertyHistory;
}

/** The portal's state. Every write takes effect at once and carries the time of the portal's clock. */
export interface Portal {
  readonly data: HubspotData;
  readonly clock: Clock;
  /** HubSpot's own object types and the portal's. */
  readonly types: readonly ObjectType[];
  readonly associations: AssociationStore;
  catalogue(type: ObjectType): PropertyCatalogue;
  /** Adds a property to a type, or defines one anew. */
  define(type: ObjectType, property: Omit<HubspotCustomProperty, 'objectType'>): void;
  /** Takes a property away; its values are told no more. */
  undefine(type: ObjectType, name: string): void;
  /** Calls a property by another name, with all its values. */
  rename(type: ObjectType, name: string, to: string): void;
  /** Objects of a type by ascending id: live ones, or those in the recycle bin (HS-23). */
  list(type: ObjectType, which: 'live' | 'archived'): readonly PortalObject[];
  /** What the search index knows, which may lag behind (HS-44). */
  indexed(type: ObjectType): readonly PortalObject[];
  /** One object, archived or not; an id merged away finds its survivor (HS-24). */
  find(type: ObjectType, id: string): PortalObject | undefined;
  /** Refuses values a create would refuse, and changes nothing. */
  check(type: ObjectType, values: PropertyValues): void;
  create(type: ObjectType, values: PropertyValues): PortalObject;
  /** Changes an object as a person does. */
  update(type: ObjectType, id: string, values: PropertyValues): PortalObject;
  /** Changes an object as an app does. */
  integrate(type: ObjectType, id: string, values: PropertyValues): PortalObject;
  archive(type: ObjectType, id: string): void;
  /** Takes an object out of the recycle bin. */
  restore(type: ObjectType, id: string): void;
  /** Takes an object away for good, as a privacy deletion does: no listing tells of it any more (HS-26). */
  forget(type: ObjectType, id: string): void;
  /** Merges one object into another; the survivor keeps the id of the primary one, or gets a new one (HS-24). */
  merge(type: ObjectType, ids: MergedIds): PortalObject;
  /** Sets the time an object says it was changed at, as an import or a skewed clock does. */
  backdate(type: ObjectType, id: string, at: string): void;
  /** Keeps the search index as it is now, until the returned function is called. */
  holdIndex(): () => void;
}

/** Which objects are merged. */
export interface MergedIds {
  readonly primary: string;
  readonly other: string;
  /** Whose id the survivor has. @default 'primary' */
  readonly survivor?: 'primary' | 'new';
}

/** Objects of one type by id, and the survivors of its merges by the ids that went. */
interface Shelf {
  readonly objects: Map<string, PortalObject>;
  readonly survivors: Map<string, string>;
}

/** A portal that holds `data` at the beginning. */
export function createPortal({ data, clock }: { readonly data: HubspotData; readonly clock: Clock }): Portal {
  const types = objectTypesOf(data);
  const shelves = new Map<string, Shelf>(types.map((type) => [type.name, createShelf(type, data.objects[type.name] ?? [])]));
  const catalogues = new Map(createPropertyCatalogues(data));
  const associations = createAssociationStore(data.associations);
  let heldIndex: ReadonlyMap<string, readonly PortalObject[]> | undefined;
  let lastId = [...shelves.values()].flatMap(({ objects }) => [...objects.keys()]).reduce(laterId, '100000000');

  const shelfOf = (type: ObjectType): Shelf => {
    const shelf = shelves.get(type.name);
    if (shelf === undefined) throw new TypeError(`${type.name} is no object type of the simulator`);
    return shelf;
  };
  const now = (): string => new Date(clock.now()).toISOString();

  const nextId = (): string => {
    lastId = String(BigInt(lastId) + 1n);
    return lastId;
  };

  function stored(type: ObjectType, id: string): PortalObject {
    const object = portal.find(type, id);
    if (object === undefined || object.archived) throw notFound(`${type.singular} ${id}`);
    return object;
  }

  function save(type: ObjectType, object: PortalObject): PortalObject {
    const properties = { ...object.properties, [type.modifiedProperty]: object.updatedAt, hs_object_id: object.id };
    const saved = { ...object, properties };
    shelfOf(type).objects.set(object.id, saved);
    return saved;
  }

  function change(type: ObjectType, id: string, { values, by }: { readonly values: PropertyValues; readonly by: ChangedBy }): PortalObject {
    const object = stored(type, id);
    const changed = checkValues(portal.catalogue(type), values, type);
    const at = now();
    const history = recordHistory(object.history, { before: object.properties, after: changed, since: object.updatedAt, at, by });
    return save(type, { ...object, properties: { ...object.properties, ...changed }, history, updatedAt: at });
  }

  const portal: Portal = {
    data,
    clock,
    types,
    associations,
    catalogue: (type) => catalogues.get(type.name) ?? new Map(),
    define(type, property) {
      catalogues.set(type.name, new Map(portal.catalogue(type)).set(property.name, toCustomDefinition(property)));
    },
    undefine(type, name) {
      const { [name]: _, ...rest } = Object.fromEntries(portal.catalogue(type));
      catalogues.set(type.name, new Map(Object.entries(rest)));
    },
    rename(type, name, to) {
      const definition = portal.catalogue(type).get(name);
      if (definition === undefined) throw notFound(`property ${name}`);
      portal.undefine(type, name);
      catalogues.set(type.name, new Map(portal.catalogue(type)).set(to, { ...definition, name: to }));
      for (const object of shelfOf(type).objects.values()) {
        const { [name]: value, ...properties } = object.properties;
        if (value !== undefined) shelfOf(type).objects.set(object.id, { ...object, properties: { ...properties, [to]: value } });
      }
    },
    list(type, which) {
      const objects = [...shelfOf(type).objects.values()].filter(({ archived }) => archived === (which === 'archived'));
      return objects.toSorted((left, right) => compareIds(left.id, right.id));
    },
    indexed: (type) => heldIndex?.get(type.name) ?? portal.list(type, 'live'),
    find(type, id) {
      const shelf = shelfOf(type);
      return shelf.objects.get(shelf.survivors.get(id) ?? id);
    },
    check: (type, values) => void checkNew(portal, type, values),
    create(type, values) {
      const properties = checkNew(portal, type, values);
      const at = now();
      return save(type, {
        id: nextId(),
        properties: { ...properties, [type.createdProperty]: at },
        createdAt: at,
        updatedAt: at,
        archived: false,
        history: new Map(),
      });
    },
    update: (type, id, values) => change(type, id, { values, by: 'CRM_UI' }),
    integrate: (type, id, values) => change(type, id, { values, by: 'INTEGRATION' }),
    archive(type, id) {
      const object = shelfOf(type).objects.get(id);
      // Deleting what is not there succeeds too (HS-23).
      if (object === undefined || object.archived) return;
      const at = now();
      save(type, { ...object, archived: true, archivedAt: at, updatedAt: at });
      associations.removeAll({ type: type.name, id });
    },
    restore(type, id) {
      const object = shelfOf(type).objects.get(id);
      if (object?.archived !== true) throw notFound(`archived ${type.singular} ${id}`);
      const { archivedAt: _, ...live } = object;
      save(type, { ...live, archived: false, updatedAt: now() });
    },
    forget(type, id) {
      if (!shelfOf(type).objects.delete(id)) throw notFound(`${type.singular} ${id}`);
      associations.removeAll({ type: type.name, id });
    },
    merge(type, { primary, other, survivor: whose = 'primary' }) {
      const kept = stored(type, primary);
      const loser = stored(type, other);
      if (kept.id === loser.id) throw invalid([{ message: 'An object cannot be merged with itself', code: 'INVALID_MERGE' }]);
      const id = whose === 'new' ? nextId() : kept.id;
      const gone = whose === 'new' ? [kept, loser] : [loser];
      const shelf = shelfOf(type);
      for (const { id: old } of gone) {
        associations.move({ type: type.name, id: old }, { type: type.name, id });
        shelf.objects.delete(old);
        for (const [merged, to] of shelf.survivors) if (to === old) shelf.survivors.set(merged, id);
        shelf.survivors.set(old, id);
      }
      const earlier = [kept, loser].map(({ properties }) => properties['hs_merged_object_ids']);
      const ids = [...earlier, ...gone.map((object) => object.id)].filter(Boolean);
      const properties = { ...withoutEmpty(loser.properties), ...withoutEmpty(kept.properties), hs_merged_object_ids: ids.join(';') };
      return save(type, { ...kept, id, properties, updatedAt: now() });
    },
    backdate: (type, id, at) => void save(type, { ...stored(type, id), updatedAt: new Date(at).toISOString() }),
    holdIndex() {
      heldIndex = new Map(types.map((type) => [type.name, portal.list(type, 'live')]));
      return () => {
        heldIndex = undefined;
      };
    },
  };
  return portal;
}

function createShelf(type: ObjectType, objects: readonly HubspotObject[]): Shelf {
  const shelf: Shelf = { objects: new Map(), survivors: new Map() };
  for (const object of objects) {
    const { id, createdAt, updatedAt, archived } = object;
    const system = { hs_object_id: id, [type.createdProperty]: createdAt, [type.modifiedProperty]: updatedAt };
    const properties = { ...object.properties, ...system };
    shelf.objects.set(id, {
      id,
      properties,
      createdAt,
      updatedAt,
      archived,
      history: new Map(),
      ...(archived ? { archivedAt: updatedAt } : {}),
    });
    for (const gone of (properties['hs_merged_object_ids'] ?? '').split(';').filter(Boolean)) shelf.survivors.set(gone, id);
  }
  return shelf;
}

function laterId(left: string, right: string): string {
  return compareIds(left, right) > 0 ? left : right;
}

function withoutEmpty(properties: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== ''));
}
