import type { CallOptions, SourceRecord } from '../connector.ts';
import type { HubspotApi, Listing, ListRequest } from './api.ts';
import type { Catalogue, ObjectSettings } from './catalogue.ts';
import type { ObjectSet } from './object-set.ts';
import type { CrmObject } from './objects.ts';
import { toRecords } from './to-record.ts';
import type { Ties } from './to-record.ts';
import type { ObjectWire } from './wire.ts';

/** Objects with all their properties, as records. */
export interface ObjectReader {
  /** A page of a listing. */
  page(object: CrmObject, request: Omit<ListRequest, 'properties'>, call: CallOptions): Promise<Listing<ObjectWire>>;
  /** Live objects by id. */
  byIds(object: CrmObject, ids: readonly string[], call: CallOptions): Promise<readonly ObjectWire[]>;
  /** One live object with the ids of what it is tied to. */
  one(
    object: CrmObject,
    request: { readonly id: string; readonly associations: readonly string[] },
    call: CallOptions,
  ): Promise<ObjectWire | undefined>;
  /** One live object, if it is there, with what some of its properties held before. */
  withHistory(
    object: CrmObject,
    request: { readonly id: string; readonly history: readonly string[] },
    call: CallOptions,
  ): Promise<readonly ObjectWire[]>;
  /** The live object, if there is one, that holds a value which no other holds (HS-18). */
  byUnique(
    object: CrmObject,
    unique: { readonly field: string; readonly value: string },
    call: CallOptions,
  ): Promise<readonly ObjectWire[]>;
  /** Objects whose ties are all known already, as records. */
  asRecords(object: CrmObject, wires: readonly ObjectWire[], tied: Tied): Promise<readonly SourceRecord[]>;
  /** Objects of whose ties some are known, as partial records. */
  partial(object: CrmObject, wires: readonly ObjectWire[], tied: Tied): Promise<readonly SourceRecord[]>;
  /** Objects as records: their associations are read in one call per object type they may lead to, never one per object. */
  records(object: CrmObject, wires: readonly ObjectWire[], call: CallOptions): Promise<readonly SourceRecord[]>;
}

/** Ties that are known, and the call on whose behalf what is missing is asked. */
export interface Tied {
  readonly ties: Ties;
  readonly call: CallOptions;
}

/** What a reader is made of. */
export interface ObjectReaderOptions {
  readonly source: string;
  readonly api: HubspotApi;
  readonly catalogue: Catalogue;
  readonly objects: ObjectSet;
}

/** Characters of a listing's query; past some length HubSpot answers 414 (HS-74), and a portal may define hundreds of properties. */
const MAX_QUERY_CHARACTERS = 6_000;
/** Names stand in one parameter, with a comma between them that goes as `%2C`. */
const PER_NAME = '%2C'.length;
/** Ids per call of the associations batch (HS-53). */
const TIES_BATCH = 1_000;

/** A reader over one portal. */
export function createObjectReader({ source, api, catalogue, objects }: ObjectReaderOptions): ObjectReader {
  async function tiesOf(object: CrmObject, ids: readonly string[], call: CallOptions): Promise<Ties> {
    if (ids.length === 0) return new Map();
    const entries = await Promise.all(
      object.linksTo.map(async (to) => [to, await api.associations({ from: object.object, to }, ids, call)] as const),
    );
    return new Map(entries);
  }

  async function convert(
    object: CrmObject,
    wires: readonly ObjectWire[],
    { ties, call, coverage }: Tied & { readonly coverage: 'whole' | 'part' },
  ): Promise<readonly SourceRecord[]> {
    if (wires.length === 0) return [];
    const context = { source, object, objects, settings: await catalogue.recall(object, call), ties, coverage };
    return wires.flatMap((wire) => toRecords(wire, context));
  }

  const reader: ObjectReader = {
    async page(object, request, call) {
      const properties = namesOf(await catalogue.recall(object, call));
      if (queryLength(properties) <= MAX_QUERY_CHARACTERS) return await api.listObjects(object.object, { ...request, properties }, call);
      const slim = await api.listObjects(object.object, { ...request, properties: [object.modifiedProperty] }, call);
      if (request.which === 'archived') return slim;
      return {
        items: await reader.byIds(
          object,
          slim.items.map(({ id }) => id),
          call,
        ),
        after: slim.after,
      };
    },
    async byIds(object, ids, call) {
      if (ids.length === 0) return [];
      const properties = namesOf(await catalogue.recall(object, call));
      return await api.readObjects(object.object, { ids: [...new Set(ids)], properties }, call);
    },
    async one(object, { id, associations }, call) {
      const properties = namesOf(await catalogue.recall(object, call));
      const isLong = queryLength(properties) > MAX_QUERY_CHARACTERS;
      const wanted = isLong ? [object.modifiedProperty] : properties;
      const wire = await api.readObject(object.object, { id, associations, properties: wanted }, call);
      if (wire === undefined || !isLong) return wire;
      const [whole] = await reader.byIds(object, [wire.id], call);
      return whole === undefined ? undefined : { ...whole, associations: wire.associations };
    },
    async withHistory(object, { id, history }, call) {
      const properties = namesOf(await catalogue.recall(object, call));
      return await api.readObjects(object.object, { ids: [id], properties, history }, call);
    },
    async byUnique(object, { field, value }, call) {
      const properties = namesOf(await catalogue.recall(object, call));
      return await api.readObjects(object.object, { ids: [value], idProperty: field, properties }, call);
    },
    asRecords: async (object, wires, tied) => await convert(object, wires, { ...tied, coverage: 'whole' }),
    partial: async (object, wires, tied) => await convert(object, wires, { ...tied, coverage: 'part' }),
    async records(object, wires, call) {
      if (wires.length === 0) return [];
      const ids = wires.filter(({ archived }) => !archived).map(({ id }) => id);
      const records: SourceRecord[] = [];
      for (let start = 0; start < wires.length; start += TIES_BATCH) {
        const ties = await tiesOf(object, ids.slice(start, start + TIES_BATCH), call);
        records.push(...(await reader.asRecords(object, wires.slice(start, start + TIES_BATCH), { ties, call })));
      }
      return records;
    },
  };
  return reader;
}

function namesOf({ properties }: ObjectSettings): readonly string[] {
  return properties.map(({ name }) => name);
}

function queryLength(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + name.length + PER_NAME, 0);
}
