import { asObject } from './api-call.ts';
import type { ApiAnswer, ApiCall, Route } from './api-call.ts';
import { toDescribe, toGlobalEntry } from './describe-answer.ts';
import { badRequest, notFound, SalesforceFault } from './fault.ts';
import { isSalesforceId } from './ids.ts';
import type { Org } from './org.ts';
import type { Row } from './row.ts';
import type { ObjectSchema } from './schema.ts';
import { compileProjection } from './soql-select.ts';
import { toSalesforceTime } from './value.ts';

/** `/sobjects`: the catalogue, descriptions, single rows, and the lists of changed and deleted ids (SF-11, SF-30, SF-35). */
export function createRowRoutes(org: Org): readonly Route[] {
  const object = (name: string): ObjectSchema => org.schema.object(name) ?? raise(notFound());

  function live(name: string, id: string): Row {
    if (!isSalesforceId(id)) throw notFound();
    const row = org.find(object(name).name, id);
    if (row === undefined) throw notFound();
    if (row['IsDeleted'] === true) throw new SalesforceFault(404, 'ENTITY_IS_DELETED', { message: 'entity is deleted' });
    return row;
  }

  function read(call: ApiCall, name: string, id: string): ApiAnswer {
    const row = live(name, id);
    refuseStale(call, row);
    const fields = call.query.get('fields')?.split(',') ?? object(name).fields.map((field) => field.name);
    const items = fields.map((field) => ({ type: 'field' as const, path: field.trim().split('.') }));
    return { status: 200, body: compileProjection({ org, versionPath: call.versionPath }, object(name), items)(row) };
  }

  function update(call: ApiCall, name: string, id: string): ApiAnswer {
    refuseStale(call, live(name, id));
    org.update(object(name).name, id, asObject(call.body));
    return { status: 204 };
  }

  function changed(
    call: ApiCall,
    name: string,
  ): { readonly rows: readonly Row[]; readonly latestDateCovered: string; readonly from: number; readonly to: number } {
    const from = instant(call, 'start');
    const to = instant(call, 'end');
    if (to <= from) throw badRequest('INVALID_REPLICATION_DATE', 'The end date must be after the start date.');
    const rows = org.rows(object(name).name).filter((row) => {
      const stamp = Date.parse(String(row['SystemModstamp']));
      return stamp >= from && stamp < to;
    });
    return { rows, from, to, latestDateCovered: toSalesforceTime(Math.min(to, org.now())) };
  }

  return [
    {
      method: 'GET',
      pattern: /^\/sobjects\/?$/u,
      answer: ({ versionPath }) => ({
        status: 200,
        body: { encoding: 'UTF-8', maxBatchSize: 200, sobjects: org.schema.objects.map((entry) => toGlobalEntry(entry, versionPath)) },
      }),
    },
    {
      method: 'GET',
      pattern: /^\/sobjects\/(\w+)\/describe\/?$/u,
      answer({ versionPath, headers }, [name = '']) {
        const described = object(name);
        const since = Date.parse(headers['if-modified-since'] ?? '');
        // A description says when it last changed, in whole seconds; who has that one is told so.
        if (Math.floor(described.changedAt / 1_000) * 1_000 <= since) return { status: 304 };
        return {
          status: 200,
          body: toDescribe(described, versionPath),
          headers: { 'last-modified': new Date(described.changedAt).toUTCString() },
        };
      },
    },
    {
      method: 'GET',
      pattern: /^\/sobjects\/(\w+)\/updated\/?$/u,
      answer(call, [name = '']) {
        const { rows, latestDateCovered } = changed(call, name);
        return { status: 200, body: { ids: rows.filter((row) => row['IsDeleted'] !== true).map(({ Id }) => Id), latestDateCovered } };
      },
    },
    {
      method: 'GET',
      pattern: /^\/sobjects\/(\w+)\/deleted\/?$/u,
      answer(call, [name = '']) {
        const { rows, latestDateCovered, from, to } = changed(call, name);
        const purged = org
          .purged(object(name).name)
          .filter(({ deletedDate }) => Date.parse(deletedDate) >= from && Date.parse(deletedDate) < to);
        const gone = rows.filter((row) => row['IsDeleted'] === true);
        const deletedRecords = [...gone.map((row) => ({ id: row.Id, deletedDate: row['SystemModstamp'] })), ...purged];
        return { status: 200, body: { deletedRecords, earliestDateAvailable: toSalesforceTime(0), latestDateCovered } };
      },
    },
    {
      method: 'GET',
      pattern: /^\/sobjects\/(\w+)\/?$/u,
      answer: ({ versionPath }, [name = '']) => ({
        status: 200,
        body: { objectDescribe: toGlobalEntry(object(name), versionPath), recentItems: [] },
      }),
    },
    {
      method: 'POST',
      pattern: /^\/sobjects\/(\w+)\/?$/u,
      answer: ({ body }, [name = '']) => ({
        status: 201,
        body: { id: org.insert(object(name).name, asObject(body)), success: true, errors: [] },
      }),
    },
    { method: 'GET', pattern: /^\/sobjects\/(\w+)\/(\w+)$/u, answer: (call, [name = '', id = '']) => read(call, name, id) },
    { method: 'PATCH', pattern: /^\/sobjects\/(\w+)\/(\w+)$/u, answer: (call, [name = '', id = '']) => update(call, name, id) },
    {
      method: 'DELETE',
      pattern: /^\/sobjects\/(\w+)\/(\w+)$/u,
      answer(_call, [name = '', id = '']) {
        org.remove(object(name).name, live(name, id).Id);
        return { status: 204 };
      },
    },
  ];
}

// Whole seconds only, and not for DELETE (SF-37).
function refuseStale(call: ApiCall, row: Row): void {
  const unmodifiedSince = Date.parse(call.headers['if-unmodified-since'] ?? '');
  if (Date.parse(String(row['LastModifiedDate'])) > unmodifiedSince) {
    throw new SalesforceFault(412, 'PRECONDITION_FAILED', { message: 'The request has failed because a precondition was not met.' });
  }
}

// SF-35: seconds are ignored.
function instant(call: ApiCall, name: string): number {
  const minute = Math.floor(Date.parse(call.query.get(name) ?? '') / 60_000) * 60_000;
  if (Number.isNaN(minute)) throw badRequest('MALFORMED_ID', `${name} is not a date`);
  return minute;
}

function raise(fault: Error): never {
  throw fault;
}
