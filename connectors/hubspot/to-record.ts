import type { RecordLink, SourceRecord } from '../connector.ts';
import type { ObjectSettings } from './catalogue.ts';
import type { ObjectSet } from './object-set.ts';
import { OWNERS } from './objects.ts';
import type { CrmObject } from './objects.ts';
import { OWNER_SOURCE_FIELDS, sourceFieldsOf } from './source-fields.ts';
import { toFields } from './to-fields.ts';
import type { AssociationWire, ObjectWire, OwnerWire } from './wire.ts';

/** Associations of one page, by the object type they lead to and the id they come from. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, readonly AssociationWire[]>>;

/** What a record is made of, besides what HubSpot sent. */
export interface RecordContext {
  readonly source: string;
  readonly object: CrmObject;
  /** Where ties may lead to. */
  readonly objects: ObjectSet;
  /** What its stages and choices are called. */
  readonly settings: Pick<ObjectSettings, 'labels' | 'pipelines'>;
  readonly ties: Ties;
  /** `part` where `ties` are not all of its ties. */
  readonly coverage: 'whole' | 'part';
}

/** One object as a record, and with it the ends of the objects that were merged into it (HS-24). */
export function toRecords(wire: ObjectWire, context: RecordContext): readonly SourceRecord[] {
  const survivor = toRecord(wire, context);
  const merged = wire.properties['hs_merged_object_ids'] ?? '';
  const losers = merged
    .split(';')
    .map((id) => id.trim())
    .filter((id) => /^\d+$/u.test(id) && id !== wire.id);
  return [survivor, ...losers.map((id) => toMerged(survivor, { id, merged }))];
}

function toRecord(wire: ObjectWire, context: RecordContext): SourceRecord {
  const { source, object, objects, settings, ties } = context;
  const changedAt = toInstant(changeTimeOf(wire, object));
  return {
    ref: { source, object: object.object, id: wire.id },
    kind: object.kind,
    sourceFields: sourceFieldsOf(object),
    links: toLinks(wire.id, objects, ties),
    changedAt,
    version: changedAt,
    state: wire.archived ? 'deleted' : 'live',
    ...(context.coverage === 'part' ? toPartialContent(wire, object, settings) : toContent(wire, object, settings)),
  };
}

type Content = Pick<SourceRecord, 'fields' | 'raw' | 'coverage'>;

function toContent({ properties }: ObjectWire, object: CrmObject, settings: RecordContext['settings']): Content {
  return {
    fields: toFields(properties, object, settings),
    // Every property is asked for; those that say nothing are left out, or raw would be mostly nulls.
    raw: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== '')),
  };
}

// Laid over what is held, silence would leave a value that has been emptied since; so a part says of each property that it is empty.
function toPartialContent({ properties }: ObjectWire, object: CrmObject, settings: RecordContext['settings']): Content {
  const nothing = Object.fromEntries(Object.keys(sourceFieldsOf(object)).map((name) => [name, '']));
  return {
    fields: { ...nothing, ...toFields(properties, object, settings) },
    raw: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value === '' ? null : value])),
    coverage: 'part',
  };
}

// A merge changes the survivor, so the loser's end carries the survivor's time.
function toMerged(survivor: SourceRecord, { id, merged }: { readonly id: string; readonly merged: string }): SourceRecord {
  return {
    ...survivor,
    ref: { ...survivor.ref, id },
    coverage: 'whole',
    fields: {},
    links: [],
    raw: { hs_merged_object_ids: merged },
    state: 'merged',
    mergedInto: survivor.ref.id,
  };
}

/** When an object last changed: an archived one at its archiving, the others by the property that the change feed is ordered by. */
export function changeTimeOf(wire: ObjectWire, object: CrmObject): string {
  if (wire.archived && wire.archivedAt != null) return wire.archivedAt;
  const modified = wire.properties[object.modifiedProperty];
  return modified == null || Number.isNaN(Date.parse(modified)) ? wire.updatedAt : modified;
}

// HS-64: a time may come without its milliseconds; two spellings of one instant must compare equal.
function toInstant(text: string): string {
  return new Date(text).toISOString();
}

function toLinks(id: string, objects: ObjectSet, ties: Ties): readonly RecordLink[] {
  return objects.all.flatMap(({ object, kind }) =>
    (ties.get(object)?.get(id) ?? []).map(({ toObjectId, associationTypes }) => {
      const role = toRole(associationTypes);
      return { kind, object, id: toObjectId, ...(role === undefined ? {} : { role }) };
    }),
  );
}

/** The types that make a company the primary one, in either direction (HS-55). */
const PRIMARY_TYPES = new Set([1, 2, 5, 6, 25, 26]);

// HS-52: a pair has several types at once. The primary one decides what belongs to what; a portal's own label comes next.
function toRole(types: AssociationWire['associationTypes']): string | undefined {
  if (types.some(({ category, typeId }) => category === 'HUBSPOT_DEFINED' && PRIMARY_TYPES.has(typeId))) return 'primary';
  return types.find(({ label }) => label != null && label !== '')?.label ?? undefined;
}

/**
 * An owner as a record. One who has left is archived at HubSpot but still named by old records, so it stays a live record that is not active.
 */
export function toOwnerRecord(source: string, wire: OwnerWire): SourceRecord {
  const name = [wire.firstName, wire.lastName].filter((part) => part != null && part !== '').join(' ');
  const changedAt = toInstant(wire.updatedAt);
  return {
    ref: { source, object: OWNERS, id: wire.id },
    kind: 'owner',
    fields: {
      ...(name === '' ? {} : { name }),
      ...(wire.email == null || wire.email === '' ? {} : { email: wire.email }),
      active: String(!wire.archived),
    },
    sourceFields: OWNER_SOURCE_FIELDS,
    links: [],
    raw: wire,
    changedAt,
    version: `${changedAt} ${wire.archived ? 'archived' : 'active'}`,
    state: 'live',
  };
}
