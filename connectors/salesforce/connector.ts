import { OverlayError } from '../../src/errors.ts';
import type { Connector, SourceRecord } from '../connector.ts';
import { createSalesforceApi } from './api.ts';
import { createCatalogue } from './catalogue.ts';
import { createCensus } from './census.ts';
import { createChangeFeed } from './change-feed.ts';
import { checkAccess } from './check-access.ts';
import { createSalesforceClient } from './client.ts';
import type { SalesforceClientOptions } from './client.ts';
import { readCursor } from './cursor.ts';
import { describeObjects } from './describe-objects.ts';
import { toObjectMappings } from './object-settings.ts';
import { createQueriesTogether } from './queries-together.ts';
import { createRecordReader } from './record-reader.ts';
import { createRelatedReader } from './related.ts';
import type { RecordContext } from './to-record.ts';
import { createWriter } from './writer.ts';

/** Ids one collection call takes (SF-33). */
const READ_BATCH_SIZE = 2_000;

/**
 * A connector on one Salesforce org through jsforce. No call is made before it is used.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/
 */
export function createSalesforceConnector({ source, options, surroundings }: SalesforceClientOptions): Connector {
  const client = createSalesforceClient({ source, options, ...(surroundings === undefined ? {} : { surroundings }) });
  const api = createSalesforceApi(source, { client, apiVersion: options.apiVersion });
  const mappings = toObjectMappings(options.objects);
  const objects = mappings.map(({ object }) => object);
  const catalogue = createCatalogue({ source, api, objects, now: monotonicNow });
  const feed = createChangeFeed({ source, api, catalogue, objects, sourceTime: () => client.sourceTime(), now: monotonicNow });
  const readRecords = createRecordReader({ api, catalogue, batchSize: READ_BATCH_SIZE });
  const census = createCensus({ source, api, catalogue });
  const related = createRelatedReader({ api, catalogue, queriesTogether: createQueriesTogether({ source, api }), mappings });
  const write = createWriter({ source, client, api, catalogue, readRecords });

  function contextOf(object: string): RecordContext {
    const mapping = mappings.find((candidate) => candidate.object === object);
    if (mapping === undefined) throw new OverlayError('SOURCE_REQUEST', `${source} offers no object ${object}.`, { source });
    return { source, mapping, currency: options.currency };
  }

  return {
    source,
    type: 'salesforce',
    capabilities: { readBatchSize: READ_BATCH_SIZE, deletions: 'in-changes', writes: 'conditional' },
    objects: mappings.map(({ object, kind }) => ({ object, kind })),
    describe: async (call) => await describeObjects(mappings, { catalogue, settings: options.objects, call }),
    read: async (object, ids, call): Promise<readonly SourceRecord[]> => await readRecords(contextOf(object), ids, call),
    changes: async (object, cursor, call) => await feed(readCursor(source, cursor), contextOf(object), call),
    census: async (object, cursor, call) => await census(contextOf(object).mapping, cursor, call),
    related: async (request, call) => await related(contextOf(request.object), request, call),
    write: async (request, call) => await write(contextOf(request.object), request, call),
    check: async (call) => await checkAccess({ source, api, mappings }, call),
    quota: () => client.quota(),
    // Nothing is held between calls: connections are the process's own pool.
    [Symbol.asyncDispose]: async () => await Promise.resolve(),
  };
}

function monotonicNow(): number {
  return performance.now();
}
