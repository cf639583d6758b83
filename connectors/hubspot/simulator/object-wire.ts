import type { ObjectType } from './object-types.ts';
import type { Portal, PortalObject } from './portal.ts';
import { initialHistory } from './property-history.ts';

/** An object as it goes over the wire with the asked properties and the ones that always come (HS-11, HS-12, HS-13). */
export function toObjectWire(
  portal: Portal,
  type: ObjectType,
  view: { readonly object: PortalObject; readonly properties: readonly string[]; readonly history?: readonly string[] },
): object {
  const { object, history = [] } = view;
  const catalogue = portal.catalogue(type);
  const asked = view.properties.length > 0 ? view.properties : type.defaultProperties;
  const names = new Set(['hs_object_id', type.createdProperty, type.modifiedProperty, ...asked.filter((name) => catalogue.has(name))]);
  const told = history.filter((name) => catalogue.has(name));
  const historyOf = (name: string): object => object.history.get(name) ?? initialHistory(object.properties[name], object.updatedAt);
  return {
    id: object.id,
    properties: Object.fromEntries([...names].map((name) => [name, object.properties[name] ?? null])),
    createdAt: object.createdAt,
    updatedAt: object.updatedAt,
    archived: object.archived,
    ...(object.archivedAt === undefined ? {} : { archivedAt: object.archivedAt }),
    ...(told.length === 0 ? {} : { propertiesWithHistory: Object.fromEntries(told.map((name) => [name, historyOf(name)])) }),
    url: `https://app.hubspot.com/contacts/${portal.data.portalId}/record/${type.typeId}/${object.id}`,
  };
}
