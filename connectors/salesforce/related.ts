import type { CallOptions, FieldName, RelatedRequest, SourceRecord } from '../connector.ts';
import type { SalesforceApi } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import type { ObjectMapping } from './objects.ts';
import type { QueriesTogether } from './queries-together.ts';
import { relatedObjects, relationQueries } from './relation-queries.ts';
import { isSalesforceId } from './salesforce-id.ts';
import { isRefusal } from './to-error.ts';
import { mappedFields, toRecord } from './to-record.ts';
import type { RecordContext } from './to-record.ts';
import { ownerWire } from './wire.ts';
import type { RowWire } from './wire.ts';

/** Reads records together with what belongs to them. */
export type RelatedReader = (context: RecordContext, request: RelatedRequest, call: CallOptions) => Promise<readonly SourceRecord[]>;

/** What a related reader needs. */
export interface RelatedDependencies {
  readonly api: SalesforceApi;
  readonly catalogue: Catalogue;
  readonly queriesTogether: QueriesTogether;
  readonly mappings: readonly ObjectMapping[];
}

/** Ids whose queries stay well below the 100,000 characters of SF-25 beside hundreds of fields. */
const MOST_ROOTS = 500;

/**
 * One call brings an account, its owner, contacts, opportunities, tasks and events; tickets are a sixth query and with it a second call.
 * The recycle bin is read along: what was deleted since it was last seen says so instead of missing silently.
 */
export function createRelatedReader({ api, catalogue, queriesTogether, mappings }: RelatedDependencies): RelatedReader {
  async function readBatch(context: RecordContext, request: RelatedRequest, call: CallOptions): Promise<readonly SourceRecord[]> {
    const { mapping: root } = context;
    const owner = mappings.find(({ kind }) => kind === 'owner');
    const read = async (maxAgeMs: number): Promise<readonly SourceRecord[]> => {
      const described = await catalogue.describeAll(relatedObjects(root, mappings, request.relations), { ...call, maxAgeMs });
      const queries = relationQueries({ root, mappings, described, request });
      const found = await queriesTogether(
        queries.map(({ soql }) => soql),
        call,
      );
      const records: SourceRecord[] = [];
      for (const [place, { mapping, coverage }] of queries.entries()) {
        const rows = found[place] ?? [];
        const own = { ...context, mapping };
        if (place === 0 && owner !== undefined) records.push(...rows.flatMap((row) => toOwner({ ...context, mapping: owner }, row)));
        const whole = coverage === 'part' ? rows : await wholeRows(rows, call);
        records.push(...whole.map((row) => (coverage === 'part' ? toPart(own, row) : toRecord(own, withoutOwner(row)))));
      }
      return records;
    };
    try {
      return await read(Infinity);
    } catch (error) {
      if (!isRefusal(error, 'INVALID_FIELD', 'INVALID_TYPE')) throw error;
      return await read(0);
    }
  }

  async function wholeRows(rows: readonly RowWire[], call: CallOptions): Promise<readonly RowWire[]> {
    return (await api.wholeRecords({ totalSize: rows.length, done: true, records: rows }, call)).records;
  }

  return async (context, request, call) => {
    call.signal.throwIfAborted();
    const ids = [...new Set(request.ids)].filter((id) => isSalesforceId(id));
    const records = new Map<string, SourceRecord>();
    for (let from = 0; from < ids.length; from += MOST_ROOTS) {
      const batch = await readBatch(context, { ...request, ids: ids.slice(from, from + MOST_ROOTS) }, call);
      for (const record of batch) records.set(`${record.ref.object} ${record.ref.id}`, record);
    }
    return [...records.values()];
  };
}

/** A record of which all but the older contact roles was read. */
function toPart(context: RecordContext, row: RowWire): SourceRecord {
  const record = toRecord(context, row);
  const { OpportunityContactRoles: _newest, ...raw } = record.raw;
  return { ...record, raw, fields: { ...emptyFields(context), ...record.fields }, coverage: 'part' };
}

function toOwner(context: RecordContext, row: RowWire): readonly SourceRecord[] {
  const { success, data } = ownerWire.safeParse(row['Owner']);
  if (!success) return [];
  const record = toRecord(context, data);
  return [{ ...record, fields: { ...emptyFields(context), ...record.fields }, coverage: 'part' }];
}

// Of a part, silence would leave what is held.
function emptyFields({ mapping }: RecordContext): Readonly<Partial<Record<FieldName, string>>> {
  return Object.fromEntries(mappedFields(mapping).map(([name]) => [name, '']));
}

function withoutOwner({ Owner: _owner, ...row }: RowWire): RowWire {
  return row;
}
