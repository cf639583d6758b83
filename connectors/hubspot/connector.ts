import type { Clock } from '../../src/platform/clock.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { CallOptions, Connector, ObjectDescription } from '../connector.ts';
import { standAlone } from '../surroundings.ts';
import type { Surroundings } from '../surroundings.ts';
import { createHubspotApi } from './api.ts';
import { createCatalogue } from './catalogue.ts';
import { createCensus } from './census.ts';
import { createChangeFeed } from './change-feed.ts';
import { checkAccess } from './check-access.ts';
import { createHubspotClient } from './client.ts';
import { MissingObjectError } from './missing-object.ts';
import { createObjectReader } from './object-reader.ts';
import { createObjectSet } from './object-set.ts';
import { OWNERS } from './objects.ts';
import type { CrmObject } from './objects.ts';
import type { HubspotOptions } from './options.ts';
import { createOwnerFeed } from './owner-feed.ts';
import { createRelatedReader } from './related.ts';
import { OWNERS_DESCRIPTION, toDescription } from './to-description.ts';
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

  // A type id that the portal does not know must not keep the other objects from being described; reading it says what is wrong.
  async function describeObject(object: CrmObject, call: CallOptions): Promise<readonly ObjectDescription[]> {
    try {
      return [toDescription(object, (await catalogue.load(object, call)).properties)];
    } catch (cause) {
      if (cause instanceof MissingObjectError) return [];
      throw cause;
    }
  }

  return {
    source,
    type: 'hubspot',
    capabilities: { readBatchSize: READ_BATCH, deletions: 'in-changes', writes: 'compared' },
    objects: [{ object: OWNERS, kind: 'owner' }, ...objects.all.map(({ object, kind }) => ({ object, kind }))],
    async describe(call) {
      const [first, ...others] = objects.all;
      // The first goes alone: a source that is away or refuses us is asked once, not nine times at once.
      const head = first === undefined ? [] : await describeObject(first, call);
      const tail = await Promise.all(others.map(async (object) => await describeObject(object, call)));
      return [OWNERS_DESCRIPTION, ...head, ...tail.flat()];
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
    check: async (call) => await checkAccess({ api, objects, auth: options.token === undefined ? 'oauth app' : 'private app' }, call),
    census: async (name, cursor, call) => await census.page(name === OWNERS ? OWNERS : objects.require(name), cursor, call),
    related: async (request, call) => await related.read(request, call),
    write: async (request, call) => await writer.write(request, call),
    quota: () => client.quota(),
    [Symbol.asyncDispose]: async () => await Promise.resolve(client[Symbol.dispose]()),
  };
}
