import type { RecordRef, SourceRecord } from '../../../connectors/connector.ts';
import type { IncomingChange } from '../../../connectors/webhook.ts';

/** One stored event of an entity. */
export interface StoredEvent {
  /** ISO 8601 UTC. */
  readonly occurredAt: string;
  readonly place: string;
  readonly key: string;
  readonly change: IncomingChange;
}

/** What an e-mail states; other changes state for themselves. */
export type ReadStatement = (event: StoredEvent) => SourceRecord | undefined;

/** What an entity's events say of it so far. */
interface Told {
  /** Undefined until somebody states it. */
  readonly said: Said | undefined;
  readonly state: SourceRecord['state'];
  readonly mergedInto?: string;
}

interface Said {
  readonly kind: SourceRecord['kind'];
  readonly fields: SourceRecord['fields'];
  readonly raw: SourceRecord['raw'];
  readonly links: SourceRecord['links'];
}

/**
 * The record that all events of one entity state together, whatever the order in which they came: by the sender's clock, then its place, then the
 * key. A copy, which has the key of what it copies, says nothing more.
 *
 * @returns undefined where nothing was ever stated of it. Its version counts the events: of two folds to the same instant the one that knows more is newer.
 */
export function foldEvents(ref: RecordRef, events: readonly StoredEvent[], read: ReadStatement): SourceRecord | undefined {
  const distinct = [...new Map(events.map((event) => [event.key, event])).values()].toSorted(byPlace);
  let told: Told = { said: undefined, state: 'live' };
  for (const event of distinct) told = follow(told, event, read);
  const { said, state, mergedInto } = told;
  if (said === undefined) return undefined;
  return {
    ref,
    ...said,
    changedAt: distinct.at(-1)?.occurredAt ?? '',
    version: String(distinct.length),
    state,
    ...(state === 'merged' && mergedInto !== undefined ? { mergedInto } : {}),
  };
}

function follow(told: Told, event: StoredEvent, read: ReadStatement): Told {
  const { change } = event;
  switch (change.type) {
    case 'stated':
      return stateAs(told, change.record);
    case 'mailed':
      return stateAs(told, read(event));
    case 'deleted':
      return { ...told, state: 'deleted' };
    case 'erased':
      // Nothing of it may come back with a later part.
      return { said: told.said === undefined ? undefined : { ...told.said, fields: {}, raw: {}, links: [] }, state: 'deleted' };
    case 'restored':
      return { ...told, state: 'live' };
    case 'merged':
      return { ...told, state: 'merged', mergedInto: change.into };
    case 'changed':
      return told;
  }
}

// Who states a record says that it is there.
function stateAs({ said, ...told }: Told, record: SourceRecord | undefined): Told {
  if (record === undefined) return { said, ...told };
  return { ...told, state: 'live', said: record.coverage === 'part' && said !== undefined ? merge(said, record) : withoutEmpty(record) };
}

/** The order of events of one entity: by the sender's clock, then its place, then the key. */
export function byPlace(a: StoredEvent, b: StoredEvent): number {
  return compare(a.occurredAt, b.occurredAt) || compare(a.place, b.place) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function withoutEmpty({ kind, fields, raw, links }: SourceRecord): Said {
  return { kind, fields: stated(fields), raw, links };
}

function merge(said: Said, part: SourceRecord): Said {
  const links = [...said.links, ...part.links];
  return {
    kind: part.kind,
    fields: stated({ ...said.fields, ...part.fields }),
    raw: { ...said.raw, ...part.raw },
    links: [...new Map(links.map((link) => [`${link.kind} ${link.object} ${link.id}`, link])).values()],
  };
}

// An empty text says that nothing is there any more.
function stated(fields: SourceRecord['fields']): SourceRecord['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
