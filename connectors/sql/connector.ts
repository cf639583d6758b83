import { isOverlayError, OverlayError } from '../../src/errors.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { createCallPolicy } from '../call-policy.ts';
import type { CallOptions, Capabilities, ChangePage, Connector, RecordKind, SourceRecord } from '../connector.ts';
import { createSqlClient, MAX_CONNECTIONS } from './client.ts';
import { beginningQuery, isBeginning, pageQuery, stepBehind, toBeginning, toCursor, toPlace } from './feed.ts';
import { toKey } from './identifier.ts';
import { joinPage } from './join-page.ts';
import type { ReadRows } from './join-page.ts';
import type { SqlOptions } from './options.ts';
import { planObject } from './plan.ts';
import type { ObjectPlan, PlannedObject } from './plan.ts';
import type { Row } from './query.ts';
import { toDescription } from './to-description.ts';
import { toSqlError } from './to-error.ts';
import { toSourceRecord } from './to-record.ts';

/** What a SQL connector is made from. */
export interface SqlConnectorDependencies {
  /** Configured name of the source. */
  readonly source: string;
  readonly options: SqlOptions;
  /** @default the machine's clock */
  readonly clock?: Clock;
}

const READ_BATCH_SIZE = 500;
const SYNC_ORDER: readonly RecordKind[] = ['owner', 'account', 'contact', 'deal', 'ticket', 'activity'];

/** Reads a SQL database as its mapping says; nothing is opened before the first call. */
export function createSqlConnector({ source, options, clock = systemClock }: SqlConnectorDependencies): Connector {
  const { mapping, dialect, timeZone, pageSize, deadlineMs } = options;
  const client = createSqlClient(options);
  const policy = createCallPolicy({
    source,
    deadlineMs,
    maxConcurrent: MAX_CONNECTIONS,
    // A file waits for its writers by itself, and what else ails it does not pass in a moment.
    maxRetries: dialect === 'sqlite' ? 0 : 2,
    toError: (cause) => toSqlError(source, cause),
  });
  const objects = Object.entries(mapping.objects)
    .map(([object, { kind }]) => ({ object, kind }))
    .toSorted((a, b) => SYNC_ORDER.indexOf(a.kind) - SYNC_ORDER.indexOf(b.kind));
  let known: ReadonlyMap<string, PlannedObject> | undefined;

  async function planAll(call: CallOptions): Promise<ReadonlyMap<string, PlannedObject>> {
    const tables = await policy.call(async (signal) => await client.tables(signal), call);
    known = new Map(
      Object.entries(mapping.objects).map(([object, mapped]) => [
        object,
        planObject({ object, mapping: mapped, tables, dialect, timeZone }),
      ]),
    );
    return known;
  }

  async function planOf(object: string, call: CallOptions): Promise<ObjectPlan> {
    if (mapping.objects[object] === undefined) {
      const offered = objects.map((entry) => entry.object).join(', ');
      throw new OverlayError('SOURCE_REQUEST', `${source} has no object ${object}; mapped: ${offered}.`, { source });
    }
    // One object's faults leave the others readable.
    const planned = (known ?? (await planAll(call))).get(object);
    return requirePlans(source, planned === undefined ? [] : [planned])[0] ?? unplanned(object);
  }

  function rowsFor(call: CallOptions): ReadRows {
    return async (query) => {
      try {
        return await policy.call(async (signal) => await client.rows(query, signal), call);
      } catch (error) {
        // The tables may have changed under us; the next call looks again and can say what is missing.
        if (isOverlayError(error, 'SOURCE_REQUEST')) known = undefined;
        throw error;
      }
    };
  }

  async function toRecords(plan: ObjectPlan, rows: readonly Row[], readRows: ReadRows): Promise<readonly SourceRecord[]> {
    const joined = await joinPage(plan, rows, readRows);
    const records = joined.map((row) => toSourceRecord(plan, row, { source, mapping }));
    // A view may repeat a key; a record may not.
    return [...new Map(records.map((record) => [record.ref.id, record])).values()];
  }

  return {
    source,
    type: 'sql',
    objects,
    capabilities: toCapabilities(options),

    async check(call) {
      const account = await policy.call(async (signal) => await client.name(signal), call);
      requirePlans(source, [...(await planAll(call)).values()]);
      return { account, grants: [] };
    },

    async describe(call) {
      const plans = new Map(requirePlans(source, [...(await planAll(call)).values()]).map((plan) => [plan.object, plan]));
      return objects.map(({ object }) => toDescription(plans.get(object) ?? unplanned(object)));
    },

    async read(object, ids, call) {
      if (ids.length === 0) return [];
      const plan = await planOf(object, call);
      const readRows = rowsFor(call);
      const records: SourceRecord[] = [];
      const wanted = [...new Set(ids)];
      for (let start = 0; start < wanted.length; start += READ_BATCH_SIZE) {
        const batch = wanted.slice(start, start + READ_BATCH_SIZE);
        const tuples = batch.flatMap((id) => keyOf(plan, id));
        if (tuples.length === 0) continue;
        const where = [...plan.only, { test: 'one of', terms: plan.key.map(({ term }) => term), tuples } as const];
        const rows = await readRows({ table: plan.table, select: 'all', where, orderBy: [] });
        // Databases that ignore case also find what was not asked for.
        records.push(...(await toRecords(plan, rows, readRows)).filter(({ ref }) => batch.includes(ref.id)));
      }
      return records;
    },

    async changes(object, cursor, call): Promise<ChangePage> {
      const plan = await planOf(object, call);
      const readRows = rowsFor(call);
      const asked = toPlace(source, cursor);
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
    },

    census: async () => await refuse(source),
    related: async () => await refuse(source),
    write: async () => await refuse(source),
    quota: () => undefined,
    [Symbol.asyncDispose]: async () => await client[Symbol.asyncDispose](),
  };
}

function toCapabilities({ mapping }: SqlOptions): Capabilities {
  const marksDeletions = Object.values(mapping.objects).every(({ deleted }) => deleted.length > 0);
  return { readBatchSize: READ_BATCH_SIZE, deletions: marksDeletions ? 'in-changes' : 'by-reconciliation', writes: 'none' };
}

function requirePlans(source: string, planned: readonly PlannedObject[]): readonly ObjectPlan[] {
  const faults = planned.flatMap((entry) => ('faults' in entry ? entry.faults : []));
  if (faults.length > 0) {
    throw new OverlayError('SOURCE_REQUEST', [`The mapping of ${source} names what its database does not have:`, ...faults].join('\n  '), {
      source,
      action: 'Mend the mapping in overlay.config.json; names are written exactly as the database holds them.',
    });
  }
  return planned.flatMap((entry) => ('plan' in entry ? [entry.plan] : []));
}

function unplanned(object: string): never {
  throw new TypeError(`every mapped object has a plan or faults, but ${object} has neither`);
}

function keyOf(plan: ObjectPlan, id: string): readonly (readonly string[])[] {
  const key = toKey(id, plan.key.length);
  return key?.every((part, index) => plan.key[index]?.accepts(part)) === true ? [key] : [];
}

async function refuse(source: string): Promise<never> {
  return await Promise.reject(new OverlayError('SOURCE_REQUEST', `${source} cannot do this.`, { source }));
}
