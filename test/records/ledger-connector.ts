import type { CallOptions, ChangePage, Connector, SourceRecord } from '../../connectors/connector.ts';
import { OverlayError } from '../../src/errors.ts';
import { recordOf } from './record.ts';

/** A source of one object `Account` that a test can change: a list of what it holds, and a feed that tells what it was told to tell. */
export interface Ledger extends Connector {
  /** Writes a record at the source; the feed tells it. */
  put(id: string, name: string, changedAt?: string): void;
  /** Writes a record at the source and the feed leaves it out. */
  putSilently(id: string, name: string, changedAt?: string): void;
  /** Deletes for good: the feed says nothing, and no id is known any more. */
  erase(id: string): void;
  /** Deletes and lets the feed tell it. */
  remove(id: string, changedAt?: string): void;
  /** What it holds now, by id. */
  readonly held: ReadonlyMap<string, SourceRecord>;
  /** Every call, in order. */
  readonly calls: readonly string[];
  /** The lanes they came in. */
  readonly lanes: ReadonlySet<string | undefined>;
}

/** How it behaves. */
export interface LedgerOptions {
  readonly pageSize?: number;
  readonly readBatchSize?: number;
  /** Whether its census states ids with clocks, ids alone, or whole records. @default 'clocks' */
  readonly census?: 'clocks' | 'ids' | 'records';
  /** Called before a call is answered; what it throws is the answer. */
  readonly before?: (call: string) => void;
}

const OBJECT = 'Account';
const FIRST = '2026-03-02T10:00:00.000Z';

/** A ledger; ids sort as text. */
export function createLedger({ pageSize = 2, readBatchSize = 2, census = 'clocks', before = () => undefined }: LedgerOptions = {}): Ledger {
  const held = new Map<string, SourceRecord>();
  const told: SourceRecord[] = [];
  const calls: string[] = [];
  const lanes = new Set<string | undefined>();
  const note = async (call: string, { signal, lane }: CallOptions): Promise<void> => {
    signal.throwIfAborted();
    calls.push(call);
    lanes.add(lane);
    before(call);
    await Promise.resolve();
  };
  const putSilently = (id: string, name: string, changedAt = FIRST): SourceRecord => {
    const record = recordOf({ id, fields: { name }, changedAt });
    held.set(id, record);
    return record;
  };
  return {
    source: 'crm',
    type: 'ledger',
    capabilities: { readBatchSize, deletions: 'in-changes', writes: 'none' },
    objects: [{ object: OBJECT, kind: 'account' }],
    held,
    calls,
    lanes,
    put: (id, name, changedAt) => void told.push(putSilently(id, name, changedAt)),
    putSilently: (id, name, changedAt) => void putSilently(id, name, changedAt),
    erase: (id) => void held.delete(id),
    remove(id, changedAt = FIRST) {
      held.delete(id);
      told.push(recordOf({ id, changedAt, state: 'deleted' }));
    },
    async changes(_object, cursor, options): Promise<ChangePage> {
      await note('changes', options);
      const start = Number(cursor ?? '0');
      const records = told.slice(start, start + pageSize);
      const next = start + records.length;
      return { records, cursor: String(next), position: next < told.length ? 'more' : 'end' };
    },
    async read(_object, ids, options) {
      await note(`read ${ids.join(',')}`, options);
      return ids.flatMap((id) => held.get(id) ?? []);
    },
    async census(_object, cursor, options) {
      await note(`census ${cursor ?? ''}`, options);
      const page = [...held.keys()]
        .toSorted()
        .filter((id) => id > (cursor ?? ''))
        .slice(0, pageSize);
      const records = page.flatMap((id) => held.get(id) ?? []);
      const last = page.at(-1) ?? cursor ?? '';
      return {
        entries: records.map(({ ref, changedAt }) => (census === 'clocks' ? { id: ref.id, changedAt } : { id: ref.id })),
        ...(census === 'records' ? { records } : {}),
        cursor: last,
        position: [...held.keys()].some((id) => id > last) ? 'more' : 'end',
      };
    },
    describe: async () => await Promise.resolve([]),
    related: refuse,
    write: refuse,
    check: async () => await Promise.resolve({ account: 'ledger', grants: [] }),
    quota: () => undefined,
    [Symbol.asyncDispose]: async () => await Promise.resolve(),
  };
}

async function refuse(): Promise<never> {
  return await Promise.reject(new OverlayError('SOURCE_REQUEST', 'The ledger cannot do this.'));
}
