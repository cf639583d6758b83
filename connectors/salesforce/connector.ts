import { OverlayError } from '../../src/errors.ts';
import type { CallOptions, Connector, FieldDescription, ObjectDescription, SourceRecord } from '../connector.ts';
import { createSalesforceApi } from './api.ts';
import { createCatalogue } from './catalogue.ts';
import { createChangeFeed } from './change-feed.ts';
import { createSalesforceClient } from './client.ts';
import { readCursor } from './cursor.ts';
import { OBJECTS } from './objects.ts';
import type { ObjectMapping } from './objects.ts';
import type { SalesforceOptions } from './options.ts';
import { createRecordReader } from './record-reader.ts';
import { isRefusal, toBadResponse } from './to-error.ts';
import { mappedFields } from './to-record.ts';
import type { RecordContext } from './to-record.ts';
import { organizationPageWire } from './wire.ts';
import type { DescribeWire } from './wire.ts';

/** Ids one collection call takes (SF-33). */
const READ_BATCH_SIZE = 2_000;

/**
 * A connector on one Salesforce org through jsforce. No call is made before it is used.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/
 */
export function createSalesforceConnector({
  source,
  options,
}: {
  readonly source: string;
  readonly options: SalesforceOptions;
}): Connector {
  const client = createSalesforceClient({ source, options });
  const api = createSalesforceApi(source, { client, apiVersion: options.apiVersion });
  const catalogue = createCatalogue(api, monotonicNow);
  const feed = createChangeFeed({ source, api, catalogue, sourceTime: () => client.sourceTime(), now: monotonicNow });
  const readRecords = createRecordReader({ api, catalogue, batchSize: READ_BATCH_SIZE });

  function contextOf(object: string): RecordContext {
    const mapping = OBJECTS.find((candidate) => candidate.object === object);
    if (mapping === undefined) throw new OverlayError('SOURCE_REQUEST', `${source} offers no object ${object}.`, { source });
    return { source, mapping, currency: options.currency };
  }

  async function describeObject(mapping: ObjectMapping, call: CallOptions): Promise<readonly ObjectDescription[]> {
    try {
      const { label, fields } = await catalogue.describe(mapping.object, { ...call, maxAgeMs: 0 });
      return [{ object: mapping.object, label, kind: mapping.kind, fields: fields.map((field) => toFieldDescription(mapping, field)) }];
    } catch (error) {
      // An org that does not show an object to our user does not offer it.
      if (isRefusal(error, 'NOT_FOUND', 'INVALID_TYPE')) return [];
      throw error;
    }
  }

  return {
    source,
    type: 'salesforce',
    capabilities: { readBatchSize: READ_BATCH_SIZE, deletions: 'in-changes', writes: 'none' },
    objects: OBJECTS.map(({ object, kind }) => ({ object, kind })),
    async describe(call) {
      const described = await Promise.all(OBJECTS.map(async (mapping) => await describeObject(mapping, call)));
      return described.flat();
    },
    read: async (object, ids, call): Promise<readonly SourceRecord[]> => await readRecords(contextOf(object), ids, call),
    changes: async (object, cursor, call) => await feed(readCursor(source, cursor), contextOf(object), call),
    async check(call) {
      const page = await api.queryAll({ soql: 'SELECT Id,Name FROM Organization LIMIT 1', page: organizationPageWire }, call);
      const [organization] = page.records;
      if (organization === undefined) throw toBadResponse(source, 'an org without an organisation');
      return { account: `${organization.Name} (${organization.Id})`, grants: [] };
    },
    census: async () => await refuse(source),
    related: async () => await refuse(source),
    write: async () => await refuse(source),
    quota: () => client.quota(),
    // Nothing is held between calls: connections are the process's own pool.
    [Symbol.asyncDispose]: async () => await Promise.resolve(),
  };
}

function monotonicNow(): number {
  return performance.now();
}

function toFieldDescription(mapping: ObjectMapping, { name, label, type, custom }: DescribeWire['fields'][number]): FieldDescription {
  const mappedTo = mappedFields(mapping).find(([, candidates]) => candidates.includes(name))?.[0];
  return { name, label, type, valueType: 'other', custom, ...(mappedTo === undefined ? {} : { mappedTo }) };
}

async function refuse(source: string): Promise<never> {
  return await Promise.reject(new OverlayError('SOURCE_REQUEST', `${source} cannot do this.`, { source }));
}
