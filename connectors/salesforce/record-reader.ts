import type { CallOptions, SourceRecord } from '../connector.ts';
import type { SalesforceApi } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import { isSalesforceId } from './salesforce-id.ts';
import { MOST_IDS_IN_QUERY, soqlList } from './soql.ts';
import { toRecord } from './to-record.ts';
import type { RecordContext } from './to-record.ts';
import type { RowWire } from './wire.ts';

/** Reads live records by id. */
export type RecordReader = (context: RecordContext, ids: readonly string[], call: CallOptions) => Promise<readonly SourceRecord[]>;

/** A reader that asks in as few calls as Salesforce allows. */
export function createRecordReader(options: {
  readonly api: SalesforceApi;
  readonly catalogue: Catalogue;
  readonly batchSize: number;
}): RecordReader {
  const { api, catalogue, batchSize } = options;

  async function batch(object: string, ids: readonly string[], call: CallOptions): Promise<readonly RowWire[]> {
    // Someone waits for a read: the passes of the sync renew the descriptions, and a field that is gone shows itself.
    return await catalogue.withSelection(object, { ...call, maxAgeMs: Infinity }, async (fields) => {
      // A collection takes 2,000 ids in a body, but no subqueries; an opportunity's contacts need one.
      if (object !== 'Opportunity') return await api.retrieve({ object, ids, fields }, call);
      return await api.allRecords(`SELECT ${fields.join(',')} FROM ${object} WHERE Id IN ${soqlList(ids)} AND IsDeleted = false`, call);
    });
  }

  return async (context, ids, call) => {
    call.signal.throwIfAborted();
    const { object } = context.mapping;
    // Text that is no id cannot be known; Salesforce would refuse the whole batch for it.
    const known = [...new Set(ids)].filter((id) => isSalesforceId(id));
    const size = object === 'Opportunity' ? MOST_IDS_IN_QUERY : batchSize;
    const records: SourceRecord[] = [];
    for (let from = 0; from < known.length; from += size) {
      const rows = await batch(object, known.slice(from, from + size), call);
      records.push(...rows.map((row) => toRecord(context, row)));
    }
    return records;
  };
}
