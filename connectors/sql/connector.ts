import { OverlayError } from '../../src/errors.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { createCallPolicy } from '../call-policy.ts';
import type { CallOptions, Capabilities, CensusPage, ChangePage, Connector, RecordKind, SourceRecord, WriteResult } from '../connector.ts';
import { standAlone } from '../surroundings.ts';
import type { Surroundings } from '../surroundings.ts';
import { censusQuery, toCensusCursor, toCensusPlace, toEntries } from './census.ts';
import { createSqlClient, MAX_CONNECTIONS } from './client.ts';
import { beginningQuery, isBeginning, pageQuery, stepBehind, toBeginning, toCursor, toPlace } from './feed.ts';
import { readGrants } from './grants.ts';
import { joinPage } from './join-page.ts';
import type { ReadRows } from './join-page.ts';
import type { Dialect } from './key-column.ts';
import { faultsOfKey, requireKeyed } from './key-faults.ts';
import type { SqlOptions } from './options.ts';
import { createPlanCache, requireFaultless } from './plan-cache.ts';
import type { ObjectPlan } from './plan.ts';
import type { Row } from './query.ts';
import { countValues, queriesOf, relatedParts, toJoinedRows } from './related.ts';
import type { RelatedInput } from './related.ts';
import { faultsOfStamps } from './stamp-faults.ts';
import { toRoots } from './ties.ts';
import { toDescription } from './to-description.ts';
import { toSqlError } from './to-error.ts';
import { isDeleted, toSourceRecord } from './to-record.ts';
import type { JoinedRow } from './to-record.ts';
import { writeRow } from './write.ts';

/** What a SQL connector is made from. */
export interface SqlConnectorDependencies {
  /** Configured name of the source. */
  readonly source: string;
  readonly options: SqlOptions;
  /** @default the machine's clock */
  readonly clock?: Clock;
  /** @default stands alone */
  readonly surroundings?: Pick<Surroundings, 'watch'>;
}

/** What a person should know who relies on this dialect. */
const NOT_RUN = 'SQL Server: crm-overlay’s tests hold its statements, but have not been run against a server; see docs/sql-server.md';
const READ_BATCH_SIZE = 500;
/** Values one statement may carry; MySQL's driver writes them into the text, whose length bounds them. */
const MAX_VALUES: Readonly<Record<Dialect, number>> = { sqlite: 32_000, postgres: 65_000, mysql: 100_000, mssql: 2_000 };
const SYNC_ORDER: readonly RecordKind[] = ['owner', 'account', 'contact', 'deal', 'ticket', 'activity'];

/** Reads a SQL database as its mapping says; nothing is opened before the first call. */
export function createSqlConnector({
  source,
  options,
  clock = systemClock,
  surroundings = standAlone(),
}: SqlConnectorDependencies): Connector {
  const { mapping, dialect, pageSize, deadlineMs } = options;
  const client = createSqlClient(options);
  const policy = createCallPolicy({
    source,
    deadlineMs,
    watch: surroundings.watch,
    maxConcurrent: MAX_CONNECTIONS,
    // A file waits for its writers by itself, and what else ails it does not pass in a moment.
    maxRetries: dialect === 'sqlite' ? 0 : 2,
    toError: (cause) => toSqlError(source, cause),
  });
  const objects = Object.entries(mapping.objects)
    .map(([object, { kind }]) => ({ object, kind }))
    .toSorted((a, b) => SYNC_ORDER.indexOf(a.kind) - SYNC_ORDER.indexOf(b.kind));
  const plans = createPlanCache({ source, options, client, policy });

  function rowsFor(call: CallOptions): ReadRows {
    return async (query) => await policy.call(async (signal) => await client.rows(query, signal), call);
  }

  async function toRecords(plan: ObjectPlan, rows: readonly Row[], readRows: ReadRows): Promise<readonly SourceRecord[]> {
    return requireKeyed(source, plan, toEach(plan, await joinPage(plan, rows, readRows)));
  }

  function toEach(plan: ObjectPlan, rows: readonly JoinedRow[]): readonly SourceRecord[] {
    return rows.map((row) => toSourceRecord(plan, row, { source, mapping }));
  }

  async function readBatch(plan: ObjectPlan, ids: readonly string[], call: CallOptions): Promise<readonly SourceRecord[]> {
    const roots = toRoots(plan, ids);
    if (roots === undefined) return [];
    const readRows = rowsFor(call);
    const rows = await readRows({ table: plan.table, select: plan.columns, where: roots.at(0), orderBy: [] });
    // Databases that ignore case also find what was not asked for.
    return (await toRecords(plan, rows, readRows)).filter(({ ref }) => ids.includes(ref.id));
  }

  async function readRelated(input: RelatedInput, call: CallOptions): Promise<readonly SourceRecord[]> {
    const parts = relatedParts(input);
    if (parts.length === 0) return [];
    const queries = queriesOf(parts);
    const found = await policy.call(async (signal) => await client.union(queries, signal), call);
    return toJoinedRows(parts, found).flatMap(({ plan, rows }) => distinct(toEach(plan, rows)));
  }

  return {
    source,
    type: 'sql',
    objects,
    capabilities: toCapabilities(options),

    async check(call) {
      const name = await policy.call(async (signal) => await client.name(signal), call);
      const planned = [...(await plans.renew(call)).values()];
      const found = await Promise.all(plans.readable().map(async (plan) => await faultsOfRows(plan, rowsFor(call))));
      requireFaultless(source, [...planned, { plan: undefined, faults: found.flat() }]);
      const grants = await policy.call(async (signal) => await readGrants(client, { options, plans: plans.readable(), signal }), call);
      return { account: dialect === 'mssql' ? `${name} (${NOT_RUN})` : name, grants };
    },

    async describe(call) {
      const renewed = await plans.renew(call);
      const planned = objects.flatMap(({ object }) => renewed.get(object)?.plan ?? []);
      // What can be read is described; `check` tells what cannot.
      if (planned.length === 0) requireFaultless(source, [...renewed.values()]);
      return planned.map(toDescription);
    },

    async read(object, ids, call) {
      if (ids.length === 0) return [];
      return await plans.on(object, call, async (plan) => {
        const records: SourceRecord[] = [];
        for (const batch of batchesOf([...new Set(ids)], READ_BATCH_SIZE)) records.push(...(await readBatch(plan, batch, call)));
        return records;
      });
    },

    async changes(object, cursor, call): Promise<ChangePage> {
      const asked = toPlace(source, cursor);
      return await plans.on(object, call, async (plan) => {
        const readRows = rowsFor(call);
        const at = isBeginning(asked) ? toBeginning((await readRows(beginningQuery(plan, clock.now())))[0]) : asked;
        const rows = await readRows(pageQuery(plan, at, pageSize));
        const { next, position } = stepBehind(plan, at, { rows, pageSize, nowMs: clock.now() });
        const total = at.phase === 'backfill' ? at.total : undefined;
        return {
          records: await toRecords(plan, rows, readRows),
          cursor: toCursor(next),
          position,
          ...(total === undefined ? {} : { total }),
        };
      });
    },

    async census(object, cursor, call): Promise<CensusPage> {
      const at = toCensusPlace(source, cursor);
      return await plans.on(object, call, async (plan) => {
        const readRows = rowsFor(call);
        const rows = await readRows(censusQuery(plan, at, pageSize));
        const live = rows.filter((row) => !isDeleted(plan, row));
        const records = await toRecords(plan, live, readRows);
        return {
          entries: toEntries(plan, records),
          records,
          cursor: toCensusCursor(plan, rows.at(-1), at),
          position: rows.length < pageSize ? 'end' : 'more',
        };
      });
    },

    async related({ object, ...request }, call) {
      if (request.ids.length === 0) return [];
      return await plans.on(object, call, async (root) => {
        const inputOf = (ids: readonly string[]): RelatedInput => ({ root, plans: plans.readable(), request: { ...request, ids } });
        const perRoot = countValues(queriesOf(relatedParts(inputOf(request.ids.slice(0, 1)))));
        const batchSize = Math.max(1, Math.min(READ_BATCH_SIZE, Math.floor(MAX_VALUES[dialect] / Math.max(1, perRoot))));
        const records: SourceRecord[] = [];
        for (const batch of batchesOf([...new Set(request.ids)], batchSize)) records.push(...(await readRelated(inputOf(batch), call)));
        return distinct(records);
      });
    },

    async write(request, call): Promise<WriteResult> {
      const plan = await plans.on(request.object, call, async (planned) => await Promise.resolve(planned));
      const state: { isCommitting: boolean } = { isCommitting: false };
      const committing = (): void => void (state.isCommitting = true);
      const input = { plan, request, context: { source, mapping }, nowMs: clock.now() };
      try {
        const record = await policy.call(
          async (signal) => await client.transact(async (transaction) => await writeRow(transaction, input), { signal, committing }),
          { ...call, repeat: 'once' },
        );
        return { record, concurrency: 'conditional' };
      } catch (cause) {
        // Before the commit whatever fails is rolled back; after it was sent, only the database knows.
        if (!state.isCommitting) throw cause;
        throw new OverlayError('WRITE_UNKNOWN', `${source} did not say whether it took the change of ${request.object}.`, {
          cause,
          source,
        });
      }
    },

    quota: () => undefined,
    [Symbol.asyncDispose]: async () => await client[Symbol.asyncDispose](),
  };
}

function batchesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** What is wrong with an object's mapping by the rows there are. */
async function faultsOfRows(plan: ObjectPlan, readRows: ReadRows): Promise<readonly string[]> {
  return [...(await faultsOfKey(plan, readRows)), ...(await faultsOfStamps(plan, readRows))];
}

/** Two ties or two batches may find the same record; it is given once. */
function distinct(records: readonly SourceRecord[]): readonly SourceRecord[] {
  return [...new Map(records.map((record) => [JSON.stringify([record.ref.object, record.ref.id]), record])).values()];
}

function toCapabilities({ mapping }: SqlOptions): Capabilities {
  const marksDeletions = Object.values(mapping.objects).every(({ deleted }) => deleted.length > 0);
  const mayWrite = Object.values(mapping.objects).some(({ writable }) => writable);
  return {
    readBatchSize: READ_BATCH_SIZE,
    deletions: marksDeletions ? 'in-changes' : 'by-reconciliation',
    writes: mayWrite ? 'conditional' : 'none',
  };
}
