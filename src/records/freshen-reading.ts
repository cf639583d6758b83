import type { Connector, RecordKind, RecordRef, Relation, SourceRecord } from '../../connectors/connector.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import type { KnownPasses } from './freshen-passes.ts';
import { KIND_OF_RELATION } from './freshen-relations.ts';
import type { RecordStore } from './store.ts';

/** Records of one object of one source that are to be read again, with what belongs to them. */
export interface ReadingRequest {
  readonly object: string;
  readonly ids: readonly string[];
  readonly relations: readonly Relation[];
}

/** What a reading brought. */
export interface ReadingOutcome {
  /** Records the source sent. */
  readonly rows: number;
  /** Whether anything differs from what was held, so that the graph was brought up to date. */
  readonly changed: boolean;
}

/** Records of one kind that changed. */
export interface ChangedRecords {
  readonly kind: RecordKind;
  readonly refs: readonly RecordRef[];
}

/** What a reading needs. */
export interface ReadingDependencies {
  readonly database: Database;
  readonly store: RecordStore;
  readonly passes: KnownPasses;
  /** Told what changed, inside the transaction that keeps it: if this process dies now, another brings it into the graph. */
  readonly recordsChanged: (sql: Sql, kind: RecordKind, refs: readonly RecordRef[]) => Promise<void>;
  /** Brings changed records into the graph. */
  readonly refresh: (changed: readonly ChangedRecords[], options: { readonly signal: AbortSignal }) => Promise<void>;
  /** Whether records that are held wait to be brought into the graph. */
  readonly isRefreshBehind: () => Promise<boolean>;
  readonly clock: Clock;
}

/** Reads records anew, keeps them and brings what changed into the graph; one call of the source, where it tells all in one. */
export type ReadAnew = (
  connector: Connector,
  request: ReadingRequest,
  options: { readonly signal: AbortSignal; readonly lane: 'interactive' | 'background' },
) => Promise<ReadingOutcome>;

/** Records of one statement. */
const ROWS_PER_STATEMENT = 1_000;

/** What a source's clock may be behind ours, and a pass behind its own beginning. */
const HELD_OVERLAP_MS = 900_000;

/** Changes this young may still wait in the queue although they are held. */
const MAY_WAIT_MS = 900_000;

/** Readings into one store. */
export function createReadAnew(dependencies: ReadingDependencies): ReadAnew {
  const { store, clock, refresh } = dependencies;
  return async (connector, request, options) => {
    const fetchedAtMs = clock.now();
    const read = await readWithRelations(connector, request, { ...options, passes: dependencies.passes });
    const doubtful = await notSent(store, connector, { request, read });
    const settled = await settle(connector, doubtful, { ...options, store });
    const records = [...read, ...settled];
    const changed = await keep(dependencies, records, new Date(fetchedAtMs).toISOString());
    const waiting = changed.length > 0 || !(await dependencies.isRefreshBehind()) ? [] : youngerThan(records, fetchedAtMs - MAY_WAIT_MS);
    const concerned = [...changed, ...waiting];
    if (concerned.length > 0) await refresh(concerned, { signal: options.signal });
    return { rows: records.length, changed: concerned.length > 0 };
  };
}

type CallOptions = Parameters<ReadAnew>[2];

async function readWithRelations(
  connector: Connector,
  { object, ids, relations }: ReadingRequest,
  { passes, ...options }: CallOptions & { readonly passes: KnownPasses },
): Promise<readonly SourceRecord[]> {
  if (relations.length === 0) return await connector.read(object, ids, options);
  return await connector.related({ object, ids, relations, heldSince: heldSince(connector, passes) }, options);
}

/**
 * Since when what is held is known to be whole. Only activities are left out by it: of them an account may have thousands and they hardly
 * ever go, while a contact or a deal that is gone shows only by its absence from a whole answer.
 */
function heldSince(connector: Connector, passes: KnownPasses): ReadonlyMap<string, string> {
  return new Map(
    connector.objects.flatMap(({ object, kind }) => {
      const pass = passes.of(connector.source, object);
      if (kind !== 'activity' || pass?.phase !== 'changes') return [];
      return [[object, new Date(pass.atMs - HELD_OVERLAP_MS).toISOString()] as const];
    }),
  );
}

/** What was asked for, or belongs to it as far as we hold, and did not come. */
async function notSent(
  store: RecordStore,
  connector: Connector,
  { request, read }: { readonly request: ReadingRequest; readonly read: readonly SourceRecord[] },
): Promise<readonly RecordRef[]> {
  const { source } = connector;
  const sent = new Set(read.map(({ ref }) => keyOf(ref)));
  const roots = request.ids.map((id) => ({ source, object: request.object, id }));
  const absent = roots.filter((ref) => !sent.has(keyOf(ref)));
  const isAccount = connector.objects.some(({ object, kind }) => object === request.object && kind === 'account');
  const kinds = new Set<RecordKind>(
    request.relations.filter((each) => each !== 'owner' && each !== 'activities').map((each) => KIND_OF_RELATION[each]),
  );
  if (!isAccount || kinds.size === 0) return absent;
  const belonging = await store.linkingTo(roots);
  const gone = belonging.filter((ref) => kinds.has(ref.kind) && !sent.has(keyOf(ref)));
  return [...absent, ...gone.map(({ object, id }) => ({ source, object, id }))];
}

/** What the source says of records that it left out: read by their ids they are there after all, or they are gone. */
async function settle(
  connector: Connector,
  doubtful: readonly RecordRef[],
  { store, ...options }: CallOptions & { readonly store: RecordStore },
): Promise<readonly SourceRecord[]> {
  if (doubtful.length === 0) return [];
  const byObject = Map.groupBy(doubtful, ({ object }) => object);
  const answers = await Promise.all(
    [...byObject].map(
      async ([object, refs]) =>
        await connector.read(
          object,
          refs.map(({ id }) => id),
          options,
        ),
    ),
  );
  const found = answers.flat();
  const known = new Set(found.map(({ ref }) => keyOf(ref)));
  const held = await store.read(doubtful.filter((ref) => !known.has(keyOf(ref))));
  const gone = held.filter(({ state }) => state === 'live').map((record) => ({ ...record, state: 'deleted' as const }));
  return [...found, ...gone];
}

// In one transaction with the word to who waits for it, so that a crash between the two loses nothing.
async function keep(
  { database, store, recordsChanged }: ReadingDependencies,
  records: readonly SourceRecord[],
  fetchedAt: string,
): Promise<readonly ChangedRecords[]> {
  const kinds = new Map(records.map(({ ref, kind }) => [keyOf(ref), kind]));
  return await database.transaction(async (sql) => {
    const refs: RecordRef[] = [];
    for (let start = 0; start < records.length; start += ROWS_PER_STATEMENT)
      refs.push(...(await store.upsert(sql, records.slice(start, start + ROWS_PER_STATEMENT), { fetchedAt })));
    const changed = [...Map.groupBy(refs, (ref) => kinds.get(keyOf(ref)))].flatMap(([kind, ofKind]) =>
      kind === undefined ? [] : [{ kind, refs: ofKind }],
    );
    for (const { kind, refs: ofKind } of changed) await recordsChanged(sql, kind, ofKind);
    return changed;
  });
}

function youngerThan(records: readonly SourceRecord[], sinceMs: number): readonly ChangedRecords[] {
  const young = records.filter(({ changedAt }) => Date.parse(changedAt) >= sinceMs);
  return [...Map.groupBy(young, ({ kind }) => kind)].map(([kind, ofKind]) => ({ kind, refs: ofKind.map(({ ref }) => ref) }));
}

function keyOf({ object, id }: RecordRef): string {
  return JSON.stringify([object, id]);
}
