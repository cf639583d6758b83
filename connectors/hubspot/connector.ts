import type { Clock } from '../../src/platform/clock.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { FIELD_NAMES } from '../connector.ts';
import type { CallOptions, Connector, FieldDescription, FieldName, ObjectDescription } from '../connector.ts';
import { standAlone } from '../surroundings.ts';
import type { Surroundings } from '../surroundings.ts';
import { createHubspotApi } from './api.ts';
import { createCatalogue } from './catalogue.ts';
import { createCensus } from './census.ts';
import { createChangeFeed } from './change-feed.ts';
import { createHubspotClient } from './client.ts';
import { createObjectReader } from './object-reader.ts';
import { createObjectSet } from './object-set.ts';
import { OWNERS } from './objects.ts';
import type { CrmObject } from './objects.ts';
import type { HubspotOptions } from './options.ts';
import { createOwnerFeed } from './owner-feed.ts';
import { createRelatedReader } from './related.ts';
import type { PropertyWire } from './wire.ts';
import { createHubspotWriteApi } from './write-api.ts';
import { createWriter } from './writer.ts';

/** What a connector is made of. */
export interface HubspotConnectorOptions {
  /** Configured name of the source. */
  readonly source: string;
  readonly options: HubspotOptions;
  /** Dates the quota and the life of tokens. @default the machine's clock */
  readonly clock?: Clock;
  /** @default stands alone */
  readonly surroundings?: Surroundings;
}

/** HS-30 */
const READ_BATCH = 100;

/** Reads one HubSpot portal: owners, companies, contacts, deals, tickets, notes, calls, emails, meetings and tasks. */
export function createHubspotConnector({
  source,
  options,
  clock = systemClock,
  surroundings = standAlone(),
}: HubspotConnectorOptions): Connector {
  const client = createHubspotClient({ source, options, clock, surroundings });
  const api = createHubspotApi(source, client);
  const catalogue = createCatalogue(api);
  const objects = createObjectSet(source, options.objects);
  const reader = createObjectReader({ source, api, catalogue, objects });
  const feed = createChangeFeed({ source, api, catalogue, reader });
  const owners = createOwnerFeed(source, api);
  const census = createCensus({ source, reader, owners });
  const writes = createHubspotWriteApi(source, client);
  const writer = createWriter({ source, api, writes, catalogue, reader, objects });
  const related = createRelatedReader({ api, reader, objects, owners });

  async function describeObject(object: CrmObject, call: CallOptions): Promise<ObjectDescription> {
    const { properties } = await catalogue.load(object, call);
    const fields = properties.map((property) => toFieldDescription(property, object));
    return { object: object.object, label: object.label, kind: object.kind, fields };
  }

  return {
    source,
    type: 'hubspot',
    capabilities: { readBatchSize: READ_BATCH, deletions: 'in-changes', writes: 'compared' },
    objects: [{ object: OWNERS, kind: 'owner' }, ...objects.all.map(({ object, kind }) => ({ object, kind }))],
    async describe(call) {
      const [first, ...others] = objects.all;
      // The first goes alone: a source that is away or refuses us is asked once, not nine times at once.
      const head = first === undefined ? [] : [await describeObject(first, call)];
      const tail = await Promise.all(others.map(async (object) => await describeObject(object, call)));
      return [OWNERS_DESCRIPTION, ...head, ...tail];
    },
    async read(name, ids, call) {
      if (name === OWNERS) return await owners.byIds(ids, call);
      const object = objects.require(name);
      // An id of HubSpot's is digits (HS-11); anything else would have the whole batch refused.
      const asked = new Set(ids.filter((id) => /^\d+$/u.test(id)));
      const wires = await reader.byIds(object, [...asked], call);
      const records = await reader.records(object, wires, call);
      // Asked for an id that was merged away, HubSpot may answer with the survivor.
      return records.filter(({ ref }) => asked.has(ref.id));
    },
    async changes(name, cursor, call) {
      if (name !== OWNERS) return await feed.page(objects.require(name), cursor, call);
      return await owners.page(cursor, call);
    },
    async check(call) {
      if (options.token === undefined) {
        const { hubId, domain } = await api.portalOfToken(call);
        return { account: domain === undefined ? `portal ${hubId}` : `portal ${hubId} (${domain})`, grants: [] };
      }
      // A private app has no call that names its portal; the link that comes with a record does.
      const { items } = await api.listObjects('companies', { which: 'live', after: undefined, properties: [] }, call);
      const portal = items.map(({ url }) => /\/contacts\/(?<id>\d+)\//u.exec(url ?? '')?.groups?.['id']).find((id) => id !== undefined);
      return { account: portal === undefined ? 'the portal of the private app' : `portal ${portal}`, grants: [] };
    },
    census: async (name, cursor, call) => await census.page(name === OWNERS ? OWNERS : objects.require(name), cursor, call),
    related: async (request, call) => await related.read(request, call),
    write: async (request, call) => await writer.write(request, call),
    quota: () => client.quota(),
    [Symbol.asyncDispose]: async () => await Promise.resolve(client[Symbol.dispose]()),
  };
}

const OWNERS_DESCRIPTION: ObjectDescription = {
  object: OWNERS,
  label: 'Owner',
  kind: 'owner',
  fields: [
    { name: 'firstName', label: 'First name', type: 'string', valueType: 'text', custom: false, mappedTo: 'name' },
    { name: 'lastName', label: 'Last name', type: 'string', valueType: 'text', custom: false, mappedTo: 'name' },
    { name: 'email', label: 'Email', type: 'string', valueType: 'text', custom: false, mappedTo: 'email' },
    { name: 'archived', label: 'Archived', type: 'bool', valueType: 'boolean', custom: false, mappedTo: 'active' },
  ],
};

/** Properties that are only part of a field, and so in no table. */
const PARTS: Readonly<Record<string, FieldName>> = { 'companies.address2': 'street' };

function toFieldDescription({ name, label, type, hubspotDefined }: PropertyWire, { object, kind, fields }: CrmObject): FieldDescription {
  const names: readonly FieldName[] = FIELD_NAMES[kind];
  const mappedTo = names.find((field) => fields[field]?.includes(name)) ?? PARTS[`${object}.${name}`];
  return { name, label, type, valueType: 'other', custom: hubspotDefined !== true, ...(mappedTo === undefined ? {} : { mappedTo }) };
}
