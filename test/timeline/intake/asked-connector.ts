import type { Connector, SourceRecord } from '../../../connectors/connector.ts';

/** A source that is asked for records by id, and nothing else. */
export interface AskedConnector {
  readonly connector: Connector;
  /** What it holds, by id. */
  readonly holds: Map<string, SourceRecord>;
  /** The ids of each call, in order. */
  readonly asked: (readonly string[])[];
  /** Called before each answer. */
  before: (ids: readonly string[], signal: AbortSignal) => Promise<void> | void;
}

const unexpected = async (): Promise<never> => await Promise.reject(new TypeError('a hint asks for records by id and for nothing else'));

/** A source with one object, `contacts`. */
export function createAskedConnector(source: string): AskedConnector {
  const holds = new Map<string, SourceRecord>();
  const asked: (readonly string[])[] = [];
  const played: AskedConnector = {
    holds,
    asked,
    before: () => undefined,
    connector: {
      source,
      type: 'played',
      capabilities: { readBatchSize: 100, deletions: 'in-changes', writes: 'none' },
      objects: [{ object: 'contacts', kind: 'contact' }],
      read: async (_, ids, { signal }) => {
        asked.push([...ids].toSorted());
        await played.before(ids, signal);
        return ids.flatMap((id) => holds.get(id) ?? []);
      },
      describe: unexpected,
      changes: unexpected,
      census: unexpected,
      related: unexpected,
      write: unexpected,
      check: unexpected,
      quota: () => undefined,
      [Symbol.asyncDispose]: async () => await Promise.resolve(),
    },
  };
  return played;
}
