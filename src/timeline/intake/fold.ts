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

/** What an entity's events say of it so far. */
interface Said {
  readonly kind: SourceRecord['kind'];
  readonly fields: SourceRecord['fields'];
  readonly raw: SourceRecord['raw'];
  readonly links: SourceRecord['links'];
}

/**
 * The record that all events of one entity state together, whatever the order in which they came: by the sender's clock, then its place, then the key.
 *
 * @param read - what an e-mail states; other changes state for themselves.
 * @returns undefined where nothing was ever stated of it. Its version counts the events: of two folds to the same instant the one that knows more is newer.
 */
export function foldEvents(
  ref: RecordRef,
  events: readonly StoredEvent[],
  read: (event: StoredEvent) => SourceRecord | undefined,
): SourceRecord | undefined {
  let said: Said | undefined;
  let state: SourceRecord['state'] = 'live';
  let mergedInto: string | undefined;
  let changedAt = '';
  for (const event of events.toSorted(byPlace)) {
    const { change } = event;
    changedAt = event.occurredAt;
    switch (change.type) {
      case 'stated':
      case 'mailed': {
        const record = change.type === 'stated' ? change.record : read(event);
        if (record === undefined) break;
        said = record.coverage === 'part' && said !== undefined ? merge(said, record) : withoutEmpty(record);
        // Who states a record says that it is there.
        state = 'live';
        break;
      }
      case 'deleted':
        state = 'deleted';
        break;
      case 'erased':
        // Nothing of it may come back with a later part.
        said = said === undefined ? undefined : { ...said, fields: {}, raw: {}, links: [] };
        state = 'deleted';
        break;
      case 'restored':
        state = 'live';
        break;
      case 'merged':
        state = 'merged';
        mergedInto = change.into;
        break;
      case 'changed':
        break;
    }
  }
  if (said === undefined) return undefined;
  return {
    ref,
    ...said,
    changedAt,
    version: String(events.length),
    state,
    ...(state === 'merged' && mergedInto !== undefined ? { mergedInto } : {}),
  };
}

function byPlace(a: StoredEvent, b: StoredEvent): number {
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
