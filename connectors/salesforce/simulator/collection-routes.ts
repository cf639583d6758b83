import { asList, asObject, asTexts } from './api-call.ts';
import type { ApiAnswer, ApiCall, Route } from './api-call.ts';
import { badRequest, notFound, SalesforceFault } from './fault.ts';
import { isSalesforceId } from './ids.ts';
import type { Org } from './org.ts';
import { objectOf } from './soql-path.ts';
import { compileProjection } from './soql-select.ts';

/** Rows one call may write, and read (SF-32, SF-33). */
const MOST_WRITTEN = 200;
const MOST_READ = 2_000;

interface SaveResult {
  readonly id?: string;
  readonly success: boolean;
  readonly errors: readonly { readonly statusCode: string; readonly message: string; readonly fields: readonly string[] }[];
  readonly created?: boolean;
}

/** `/composite/sobjects`: many rows in one call, one result per row in input order. */
export function createCollectionRoutes(org: Org): readonly Route[] {
  function retrieve(call: ApiCall, name: string): ApiAnswer {
    const object = org.schema.object(name);
    if (object === undefined) throw notFound();
    const isPost = call.method === 'POST';
    const body = isPost ? asObject(call.body) : {};
    const ids = isPost ? asTexts(body['ids']) : (call.query.get('ids') ?? '').split(',');
    const fields = isPost ? asTexts(body['fields']) : (call.query.get('fields') ?? '').split(',');
    if (ids.length > MOST_READ)
      throw badRequest('EXCEEDED_ID_LIMIT', `record limit reached. cannot submit more than ${MOST_READ} records in this operation`);
    const items = fields.map((field) => ({ type: 'field' as const, path: field.split('.') }));
    const project = compileProjection({ org, versionPath: call.versionPath }, object, items);
    const rows = ids.map((id) => (isSalesforceId(id) ? org.find(object.name, id) : undefined));
    // SF-33: in the order of the ids, null for what is unknown, deleted or invisible.
    return { status: 200, body: rows.map((row) => (row === undefined || row['IsDeleted'] === true ? null : project(row))) };
  }

  const create = (record: Readonly<Record<string, unknown>>): SaveResult => {
    const { object, values } = split(record);
    return { id: org.insert(object, values), success: true, errors: [] };
  };

  const update = (record: Readonly<Record<string, unknown>>): SaveResult => {
    const { id, object, values } = split(record);
    org.update(object, id, values);
    return { id, success: true, errors: [] };
  };

  const upsert = (key: string) => (record: Readonly<Record<string, unknown>>) => {
    const { object, values, id } = split(record);
    const wanted = key.toLowerCase() === 'id' ? id : values[key];
    const matches =
      wanted === undefined || wanted === '' || wanted === null
        ? []
        : org.rows(object).filter((row) => row[key] === wanted && row['IsDeleted'] !== true);
    const [match, another] = matches;
    if (another !== undefined) throw badRequest('DUPLICATE_EXTERNAL_ID', `Duplicate external id specified: ${String(wanted)}`);
    if (match === undefined) return { id: org.insert(object, values), success: true, errors: [], created: true };
    org.update(object, match.Id, values);
    return { id: match.Id, success: true, errors: [], created: false };
  };

  const remove = (id: string): SaveResult => {
    const object = objectOf(org, id);
    if (object === undefined) throw badRequest('MALFORMED_ID', `malformed id ${id}`);
    org.remove(object.name, id);
    return { id, success: true, errors: [] };
  };

  return [
    { method: 'POST', pattern: /^\/composite\/sobjects\/?$/u, answer: (call) => write(call, create) },
    { method: 'PATCH', pattern: /^\/composite\/sobjects\/?$/u, answer: (call) => write(call, update) },
    {
      method: 'DELETE',
      pattern: /^\/composite\/sobjects\/?$/u,
      answer(call) {
        const ids = (call.query.get('ids') ?? '').split(',');
        if (ids.length > MOST_WRITTEN)
          throw badRequest('EXCEEDED_ID_LIMIT', `cannot delete more than ${MOST_WRITTEN} records in this operation`);
        return { status: 200, body: ids.map((id) => attempt(() => remove(id))) };
      },
    },
    { method: 'PATCH', pattern: /^\/composite\/sobjects\/\w+\/(\w+)$/u, answer: (call, [key = '']) => write(call, upsert(key)) },
    { method: 'POST', pattern: /^\/composite\/sobjects\/(\w+)\/?$/u, answer: (call, [name = '']) => retrieve(call, name) },
    { method: 'GET', pattern: /^\/composite\/sobjects\/(\w+)\/?$/u, answer: (call, [name = '']) => retrieve(call, name) },
  ];
}

function write(call: ApiCall, save: (record: Readonly<Record<string, unknown>>) => SaveResult): ApiAnswer {
  const records = asList(asObject(call.body)['records']);
  if (records.length > MOST_WRITTEN) {
    throw badRequest('EXCEEDED_ID_LIMIT', `record limit reached. cannot submit more than ${MOST_WRITTEN} records in this operation`);
  }
  return { status: 200, body: records.map((record) => attempt(() => save(asObject(record)))) };
}

// A row that fails does not fail the others; its error names a statusCode, not an errorCode (SF-32).
function attempt(save: () => SaveResult): SaveResult {
  try {
    return save();
  } catch (fault) {
    if (!(fault instanceof SalesforceFault)) throw fault;
    return { success: false, errors: [{ statusCode: fault.errorCode, message: fault.message, fields: fault.fields ?? [] }] };
  }
}

function split(record: Readonly<Record<string, unknown>>): {
  readonly object: string;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
} {
  const { attributes, Id, id = Id, ...values } = record;
  const { type } = asObject(attributes);
  return { object: String(type), id: typeof id === 'string' ? id : '', values };
}
