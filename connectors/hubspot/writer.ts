import { isOverlayError, OverlayError } from '../../src/errors.ts';
import type { CallOptions, RecordLink, WriteRequest, WriteResult } from '../connector.ts';
import type { HubspotApi } from './api.ts';
import type { Catalogue, ObjectSettings } from './catalogue.ts';
import { foreignChanges } from './foreign-changes.ts';
import type { ObjectReader } from './object-reader.ts';
import type { ObjectSet } from './object-set.ts';
import { OWNERS } from './objects.ts';
import type { CrmObject } from './objects.ts';
import { createRecordLock } from './record-lock.ts';
import { toStatedValues, toStoredValues } from './to-properties.ts';
import { changeTimeOf } from './to-record.ts';
import type { AssociationLabelWire, ObjectWire } from './wire.ts';
import type { HubspotWriteApi, NewTie } from './write-api.ts';

/** Changes and creates records. */
export interface Writer {
  write(request: WriteRequest, call: CallOptions): Promise<WriteResult>;
}

/** What a writer is made of. */
export interface WriterOptions {
  readonly source: string;
  readonly api: HubspotApi;
  readonly writes: HubspotWriteApi;
  readonly catalogue: Catalogue;
  readonly reader: ObjectReader;
  readonly objects: ObjectSet;
}

/**
 * A writer over one portal. HubSpot takes no condition with a write. So a record is read before, with what its properties held, written once,
 * and read after: a change that came between is found in the history and told as a conflict. Within this process writes of one record go one
 * after the other.
 */
export function createWriter({ source, api, writes, catalogue, reader, objects }: WriterOptions): Writer {
  const lock = createRecordLock();
  const tieTypes = new Map<string, readonly AssociationLabelWire[]>();

  async function update(object: CrmObject, id: string, { request, settings, call }: Writing): Promise<WriteResult> {
    const stated = toStatedValues(request, { source, object, settings });
    const touched = [...stated.keys()];
    const before = await readBefore(object, id, { touched, call });
    refuseOther(before, { object, id, expectedVersion: request.expectedVersion });
    const properties = toStoredValues(stated, { source, object, settings, held: before.properties });
    const answered = await writes.update(object.object, { id, properties }, call);
    const after = await readBack(object, id, { touched, call });
    const written = Object.fromEntries(touched.map((name) => [name, answered.properties[name] ?? properties[name]]));
    const foreign = foreignChanges({ before: before.propertiesWithHistory, after: after.propertiesWithHistory, written });
    if (foreign.length > 0) {
      const what = `${source} wrote ${object.object} ${id}, but somebody else changed ${foreign.join(', ')} at the same moment`;
      throw new OverlayError('SOURCE_CONFLICT', `${what}: one of both changes is lost.`, {
        source,
        action: 'The change was made; look at the history of the properties that the message names and decide anew.',
      });
    }
    return await toResult(object, after, call);
  }

  async function readBefore(object: CrmObject, id: string, { touched, call }: Touching): Promise<ObjectWire> {
    const { modifiedProperty, pipeline } = object;
    const properties = [modifiedProperty, ...(pipeline === undefined ? [] : [pipeline.pipeline, pipeline.stage])];
    const found = await api.readObject(object.object, { id, properties, history: touched }, call);
    if (found !== undefined) return found;
    throw new OverlayError('SOURCE_CONFLICT', `${source} holds no ${object.object} ${id} any more; nothing was written.`, { source });
  }

  function refuseOther(held: ObjectWire, { object, id, expectedVersion }: Expectation): void {
    if (held.id !== id) {
      throw new OverlayError('SOURCE_CONFLICT', `${object.object} ${id} of ${source} was merged into ${held.id}; nothing was written.`, {
        source,
      });
    }
    if (Date.parse(changeTimeOf(held, object)) === Date.parse(expectedVersion ?? '')) return;
    const message =
      expectedVersion === undefined
        ? `A change of ${object.object} ${id} of ${source} needs the version it was decided upon; nothing was written.`
        : `Somebody changed ${object.object} ${id} of ${source} since the change was decided; nothing was written.`;
    throw new OverlayError(expectedVersion === undefined ? 'SOURCE_REQUEST' : 'SOURCE_CONFLICT', message, { source });
  }

  async function readBack(object: CrmObject, id: string, { touched, call }: Touching): Promise<ObjectWire> {
    try {
      const [found] = await reader.withHistory(object, { id, history: touched }, call);
      if (found !== undefined) return found;
    } catch (cause) {
      call.signal.throwIfAborted();
      throw new OverlayError('WRITE_UNKNOWN', `${source} made a change of ${object.object} ${id}, but does not let us see it.`, {
        source,
        cause,
      });
    }
    throw new OverlayError('SOURCE_CONFLICT', `${source} wrote ${object.object} ${id}, which is gone now.`, { source });
  }

  async function toResult(object: CrmObject, wire: ObjectWire, call: CallOptions): Promise<WriteResult> {
    const records = await reader.records(object, [wire], call);
    const record = records.find(({ ref }) => ref.id === wire.id);
    if (record === undefined) throw new TypeError(`${object.object} ${wire.id} is no record of itself.`);
    return { record, concurrency: 'compared' };
  }

  async function create(object: CrmObject, { request, settings, call }: Writing): Promise<WriteResult> {
    const stated = toStatedValues(request, { source, object, settings });
    const properties = toStoredValues(stated, { source, object, settings, held: {} });
    const ties = await tiesOf(object, request.links ?? [], call);
    const { key } = request;
    const earlier = key === undefined ? undefined : await findByKey(object, key, { settings, call });
    if (earlier !== undefined) return await toResult(object, earlier, call);
    try {
      const { id } = await writes.create(object.object, { properties, ties }, call);
      return await toResult(object, await readBack(object, id, { touched: [], call }), call);
    } catch (cause) {
      if (key === undefined || !isOverlayError(cause, 'SOURCE_CONFLICT')) throw cause;
      // What stands in the way may be what an earlier attempt made, of which its index did not know a moment ago.
      const ours = await findByKey(object, key, { settings, call });
      if (ours === undefined) throw cause;
      return await toResult(object, ours, call);
    }
  }

  /** Where the property is unique the object itself is asked for; else the search index, which lags behind (HS-44). */
  async function findByKey(object: CrmObject, key: Key, { settings, call }: Omit<Writing, 'request'>): Promise<ObjectWire | undefined> {
    const { field, value } = key;
    const isUnique = settings.properties.some(({ name, hasUniqueValue }) => name === field && hasUniqueValue === true);
    const found = isUnique ? await reader.byUnique(object, key, call) : await search(object, key, call);
    const ours = found.filter(({ properties }) => properties[field] === value);
    if (ours.length < 2) return ours[0];
    const ids = ours.map(({ id }) => id).join(' and ');
    throw new OverlayError('SOURCE_CONFLICT', `${source} holds more than one of ${object.object} with our key in ${field}: ${ids}.`, {
      source,
    });
  }

  async function search(object: CrmObject, { field, value }: Key, call: CallOptions): Promise<readonly ObjectWire[]> {
    const conditions = [{ property: field, operator: 'EQ', value }] as const;
    const request = { conditions, sort: 'hs_object_id', limit: MOST_NAMESAKES, properties: [field] };
    const { objects: found } = await api.search(object.object, request, call);
    return await reader.byIds(
      object,
      found.map(({ id }) => id),
      call,
    );
  }

  async function tiesOf(object: CrmObject, links: readonly RecordLink[], call: CallOptions): Promise<readonly NewTie[]> {
    const ties: NewTie[] = [];
    for (const { object: to, id, role } of links) {
      const types = await typesOf(object, objects.require(to), call);
      const type = types.find(({ category, label }) =>
        role === undefined ? category === 'HUBSPOT_DEFINED' && (label ?? '') === '' : label?.toLowerCase() === role.toLowerCase(),
      );
      if (type === undefined) {
        const named = role === undefined ? 'untyped tie' : 'tie of the role that the link states';
        throw new OverlayError('SOURCE_REQUEST', `${source} knows no ${named} from ${object.object} to ${to}.`, { source });
      }
      ties.push({ toId: id, type });
    }
    return ties;
  }

  async function typesOf(from: CrmObject, to: CrmObject, call: CallOptions): Promise<readonly AssociationLabelWire[]> {
    const key = `${from.object} ${to.object}`;
    const types = tieTypes.get(key) ?? (await writes.tieTypes({ from: from.object, to: to.object }, call));
    tieTypes.set(key, types);
    return types;
  }

  return {
    async write(request, call) {
      if (request.object === OWNERS) throw new OverlayError('SOURCE_REQUEST', `Owners of ${source} cannot be written.`, { source });
      const object = objects.require(request.object);
      const { id, key } = request;
      const settings = await catalogue.recall(object, call);
      const work = async (): Promise<WriteResult> => {
        call.signal.throwIfAborted();
        return id === undefined ? await create(object, { request, settings, call }) : await update(object, id, { request, settings, call });
      };
      if (id === undefined && key === undefined) return await work();
      return await lock.run(JSON.stringify([object.object, id ?? key]), work);
    },
  };
}

type Key = NonNullable<WriteRequest['key']>;

/** Objects a search by our key may find, of which none should be more than one. */
const MOST_NAMESAKES = 10;

interface Writing {
  readonly request: WriteRequest;
  readonly settings: ObjectSettings;
  readonly call: CallOptions;
}

interface Touching {
  readonly touched: readonly string[];
  readonly call: CallOptions;
}

interface Expectation {
  readonly object: CrmObject;
  readonly id: string;
  readonly expectedVersion: string | undefined;
}
