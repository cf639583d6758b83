import { setTimeout } from 'node:timers/promises';

import { isOverlayError, OverlayError } from '../../src/errors.ts';
import type { CallOptions, SourceRecord, WriteRequest, WriteResult } from '../connector.ts';
import type { SalesforceApi } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import type { ChangeRequest, SalesforceClient } from './client.ts';
import type { RecordReader } from './record-reader.ts';
import { isSalesforceId } from './salesforce-id.ts';
import { soqlText } from './soql.ts';
import { SalesforceRefusal } from './to-error.ts';
import type { RecordContext } from './to-record.ts';
import { createdWire, idPageWire } from './wire.ts';
import type { DescribeWire } from './wire.ts';
import { toWriteBody } from './write-values.ts';

/** Changes or creates one record. */
export type Writer = (context: RecordContext, request: WriteRequest, call: CallOptions) => Promise<WriteResult>;

/** What writing needs. */
export interface WriterDependencies {
  readonly source: string;
  readonly client: SalesforceClient;
  readonly api: SalesforceApi;
  readonly catalogue: Catalogue;
  readonly readRecords: RecordReader;
}

/**
 * SF-37: `If-Unmodified-Since` knows whole seconds only. A record changed this recently is looked at again when its second is over, so that
 * no change can hide in the second whose stamp we name.
 */
const SETTLED_MS = 2_000;

/** Writes with Salesforce's own concurrency check. Nothing is repeated that may have arrived. */
export function createWriter({ source, client, api, catalogue, readRecords }: WriterDependencies): Writer {
  async function change(object: string, request: ChangeRequest, call: CallOptions): Promise<string | undefined> {
    try {
      return (await client.change(request, createdWire, call))?.id;
    } catch (error) {
      // The caller's own leaving passes through.
      call.signal.throwIfAborted();
      throw toWriteError(source, object, error);
    }
  }

  async function readBack(context: RecordContext, id: string, call: CallOptions): Promise<WriteResult> {
    const { object } = context.mapping;
    try {
      const [record] = await readRecords(context, [id], call);
      if (record !== undefined) return { record, concurrency: 'conditional' };
    } catch (cause) {
      call.signal.throwIfAborted();
      throw new OverlayError('WRITE_UNKNOWN', `${source} wrote a record of ${object}, which could not be read afterwards.`, {
        source,
        cause,
      });
    }
    throw new OverlayError('SOURCE_CONFLICT', `${source} wrote a record of ${object}, and somebody deleted it at once.`, { source });
  }

  async function settled(context: RecordContext, id: string, call: CallOptions): Promise<SourceRecord | undefined> {
    for (;;) {
      const [record] = await readRecords(context, [id], call);
      const now = client.sourceTime();
      if (record === undefined || now === undefined) return record;
      const youngerByMs = stampOf(record) + SETTLED_MS - Date.parse(now);
      if (youngerByMs <= 0) return record;
      await setTimeout(youngerByMs, undefined, { signal: call.signal }).catch((cause: unknown) => {
        call.signal.throwIfAborted();
        throw cause;
      });
    }
  }

  async function update(context: RecordContext, request: WriteRequest & { readonly id: string }, call: CallOptions): Promise<WriteResult> {
    const { object } = context.mapping;
    const { id, expectedVersion } = request;
    if (expectedVersion === undefined) throw refuse(`a change of ${object} needs the version it was decided upon`);
    if (!isSalesforceId(id)) throw refuse(`this is no id of ${object}`);
    const describe = await catalogue.describe(object, { ...call, maxAgeMs: Infinity });
    const body = toWriteBody({ source, mapping: context.mapping, describe }, request);
    if (Object.keys(body).length === 0) throw refuse(`nothing to write into ${object}`);
    const held = await settled(context, id, call);
    if (held?.version !== expectedVersion) throw toConflict(source, object, held);
    const headers = { 'if-unmodified-since': new Date(stampOf(held)).toUTCString() };
    await change(object, { method: 'PATCH', path: `/sobjects/${object}/${id}`, body, headers }, call);
    return await readBack(context, id, call);
  }

  async function create(context: RecordContext, request: WriteRequest, call: CallOptions): Promise<WriteResult> {
    const { object } = context.mapping;
    const describe = await catalogue.describe(object, { ...call, maxAgeMs: Infinity });
    const body = toWriteBody({ source, mapping: context.mapping, describe }, request);
    const { key } = request;
    if (key === undefined) {
      const id = await change(object, { method: 'POST', path: `/sobjects/${object}`, body }, call);
      return await readBack(context, created(object, id), call);
    }
    const earlier = await findByKey(describe, key, call);
    if (earlier !== undefined) return await readBack(context, earlier, call);
    const isExternal = describe.fields.some(({ name, externalId }) => name === key.field && externalId);
    const send: ChangeRequest = isExternal
      ? { method: 'PATCH', path: `/sobjects/${object}/${key.field}/${encodeURIComponent(key.value)}`, body }
      : { method: 'POST', path: `/sobjects/${object}`, body: { ...body, [key.field]: key.value } };
    try {
      return await readBack(context, created(object, await change(object, send, call)), call);
    } catch (error) {
      if (!isOverlayError(error, 'WRITE_UNKNOWN')) throw error;
      // Where not even the search answers, all there is to tell is that nobody knows: the error that is thrown below.
      const found = await findByKey(describe, key, call).catch(() => undefined);
      call.signal.throwIfAborted();
      if (found === undefined) throw error;
      return await readBack(context, found, call);
    }
  }

  /** @throws {OverlayError} `SOURCE_REQUEST` when no such field is there. */
  async function findByKey(describe: DescribeWire, key: NonNullable<WriteRequest['key']>, call: CallOptions): Promise<string | undefined> {
    const { name: object, fields } = describe;
    if (!fields.some(({ name }) => name === key.field)) throw refuse(`${object} has no field for our key`);
    const soql = `SELECT Id FROM ${object} WHERE ${key.field} = ${soqlText(key.value)} AND IsDeleted = false LIMIT 1`;
    const page = await api.queryAll({ soql, page: idPageWire }, call);
    return page.records[0]?.Id;
  }

  function created(object: string, id: string | undefined): string {
    if (id !== undefined) return id;
    throw new OverlayError('WRITE_UNKNOWN', `${source} took a new record of ${object} and named no id.`, { source });
  }

  function refuse(fault: string): OverlayError {
    return new OverlayError('SOURCE_REQUEST', `${source}: ${fault}.`, { source });
  }

  return async (context, request, call) => {
    call.signal.throwIfAborted();
    const { id } = request;
    return id === undefined ? await create(context, request, call) : await update(context, { ...request, id }, call);
  };
}

/** A record's own stamp, milliseconds; its version may be a later one of what belongs to it. */
function stampOf({ raw, changedAt }: SourceRecord): number {
  const own = raw['SystemModstamp'];
  return Date.parse(typeof own === 'string' ? own : changedAt);
}

function toConflict(source: string, object: string, held: SourceRecord | undefined): OverlayError {
  const now = held === undefined ? 'it is no longer there' : `it is of ${held.version} now`;
  return new OverlayError('SOURCE_CONFLICT', `Somebody changed this record of ${object} at ${source} in between: ${now}.`, { source });
}

function toWriteError(source: string, object: string, error: unknown): unknown {
  if (!isOverlayError(error) || !(error.cause instanceof SalesforceRefusal)) return error;
  const { errorCode, fields } = error.cause;
  if (error.code === 'SOURCE_CONFLICT')
    return new OverlayError('SOURCE_CONFLICT', `Somebody changed this record of ${object} at ${source} in between (${errorCode}).`, {
      source,
      cause: error.cause,
    });
  if (error.code !== 'SOURCE_REQUEST' && error.code !== 'SOURCE_PERMISSION') return error;
  const subjects = fields.length === 0 ? object : fields.map((field) => `${object}.${field}`).join(', ');
  return new OverlayError(error.code, `${source} refused to write ${subjects}: ${errorCode}.`, {
    source,
    cause: error.cause,
    ...(error.field === undefined ? {} : { field: error.field }),
    action: error.action,
  });
}
