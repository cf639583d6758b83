import type { Clock } from '../../../src/platform/clock.ts';
import { invalid, notFound, refuse } from './answers.ts';
import type { ErrorDetail } from './answers.ts';
import { compareIds, createAssociationStore } from './association-store.ts';
import type { AssociationStore } from './association-store.ts';
import type { HubspotCustomProperty, HubspotData, HubspotObject } from './data.ts';
import { objectTypesOf } from './object-types.ts';
import type { ObjectType } from './object-types.ts';
import { createPropertyCatalogues, toCustomDefinition } from './property-catalogue.ts';
import type { PropertyCatalogue, PropertyDefinition } from './property-catalogue.ts';
import { recordHistory } from './property-history.ts';
import type { ChangedBy, PropertyHistory } from './property-history.ts';

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

/** Property values of a write; empty text or null clears one. */
export type PropertyValues = Readonly<Record<string, string | number | boolean | null>>;

/** The portal's state. Every write takes effect at once and carries the time of the portal's clock. */
export interface Portal {
  readonly data: HubspotData;
  readonly clock: Clock;
  /** HubSpot's own object types and the portal's. */
  readonly types: readonly ObjectType[];
  readonly associations: AssociationStore;
  catalogue(type: ObjectType): PropertyCatalogue;
  /** Adds a custom property to a type. */
  define(type: ObjectType, property: Omit<HubspotCustomProperty, 'objectType'>): void;
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
  merge(type: ObjectType, ids: { readonly primary: string; readonly other: string }): PortalObject;
  /** Keeps the search index as it is now, until the returned function is called. */
  holdIndex(): () => void;
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
      lastId = String(BigInt(lastId) + 1n);
      const at = now();
      return save(type, {
        id: lastId,
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
    merge(type, { primary, other }) {
      const survivor = stored(type, primary);
      const loser = stored(type, other);
      if (survivor.id === loser.id) throw invalid([{ message: 'An object cannot be merged with itself', code: 'INVALID_MERGE' }]);
      const ids = [survivor.properties['hs_merged_object_ids'], loser.properties['hs_merged_object_ids'], loser.id].filter(Boolean);
      associations.move({ type: type.name, id: loser.id }, { type: type.name, id: survivor.id });
      const shelf = shelfOf(type);
      shelf.objects.delete(loser.id);
      for (const [id, to] of shelf.survivors) if (to === loser.id) shelf.survivors.set(id, survivor.id);
      shelf.survivors.set(loser.id, survivor.id);
      const properties = { ...withoutEmpty(loser.properties), ...withoutEmpty(survivor.properties), hs_merged_object_ids: ids.join(';') };
      return save(type, { ...survivor, properties, updatedAt: now() });
    },
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

/** Values of a new object as they are kept. */
function checkNew(portal: Portal, type: ObjectType, values: PropertyValues): Record<string, string | null> {
  const properties = checkValues(portal.catalogue(type), values, type);
  const missing = type.required.filter((group) => group.every((name) => (properties[name] ?? '') === ''));
  if (missing.length > 0) throw invalid(missing.map((names) => requiredDetail(names)));
  refuseSecondEmail(portal, type, properties);
  return properties;
}

function laterId(left: string, right: string): string {
  return compareIds(left, right) > 0 ? left : right;
}

/** Values as they are kept; unknown names are refused on records and ignored on engagements (HS-21). */
function checkValues(catalogue: PropertyCatalogue, values: PropertyValues, type: ObjectType): Record<string, string | null> {
  const kept: Record<string, string | null> = {};
  const faults: ErrorDetail[] = [];
  for (const [name, value] of Object.entries(values)) {
    const definition = catalogue.get(name);
    if (definition !== undefined && !definition.readOnly) {
      if (!takes(definition, value)) faults.push(optionFault(name));
      kept[name] = toStored(value, definition.type);
    } else if (type.family === 'record')
      faults.push(nameFault(name, definition === undefined ? 'PROPERTY_DOESNT_EXIST' : 'READ_ONLY_VALUE'));
  }
  if (faults.length > 0) throw invalid(faults);
  return kept;
}

function nameFault(name: string, code: 'PROPERTY_DOESNT_EXIST' | 'READ_ONLY_VALUE'): ErrorDetail {
  const message = code === 'READ_ONLY_VALUE' ? `"${name}" is a read only property` : `Property "${name}" does not exist`;
  return { message, code, context: { propertyName: [name] } };
}

// Choices are known of custom properties and of some of HubSpot's own; where they are not, anything is taken.
function takes({ options = [], fieldType }: PropertyDefinition, value: PropertyValues[string]): boolean {
  const text = value === null ? '' : String(value);
  if (text === '' || options.length === 0) return true;
  const parts = fieldType === 'checkbox' ? text.split(';').filter((part) => part !== '') : [text];
  return parts.every((part) => options.some((option) => option.value === part));
}

function optionFault(name: string): ErrorDetail {
  return { message: `"${name}" was not one of the allowed options`, code: 'INVALID_OPTION', context: { propertyName: [name] } };
}

function requiredDetail(names: readonly string[]): ErrorDetail {
  return {
    message: `Required property ${names.join(' or ')} was not set`,
    code: 'REQUIRED_PROPERTY',
    context: { propertyName: [...names] },
  };
}

/** Writes take epoch milliseconds too; what is kept is ISO 8601 (HS-64). */
function toStored(value: string | number | boolean | null, type: string): string | null {
  const text = value === null ? '' : String(value);
  if (text === '') return null;
  if ((type === 'datetime' || type === 'date') && /^-?\d{6,}$/u.test(text)) {
    const iso = new Date(Number(text)).toISOString();
    return type === 'date' ? iso.slice(0, 10) : iso;
  }
  return text;
}

// HS-22: real clients read the existing id out of exactly this sentence.
function refuseSecondEmail(portal: Portal, type: ObjectType, properties: Readonly<Record<string, string | null>>): void {
  const email = properties['email']?.toLowerCase();
  if (type.name !== 'contacts' || email === undefined) return;
  const existing = portal.list(type, 'live').find((contact) => contact.properties['email']?.toLowerCase() === email);
  if (existing !== undefined) throw refuse(409, 'CONFLICT', { message: `Contact already exists. Existing ID: ${existing.id}` });
}

function withoutEmpty(properties: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== ''));
}
