import { isOverlayError, OverlayError } from '../../src/errors.ts';
import type { CallPolicy } from '../call-policy.ts';
import type { CallOptions } from '../connector.ts';
import { existing } from './catalogue.ts';
import type { SqlClient } from './client.ts';
import type { SqlOptions } from './options.ts';
import { planObject } from './plan.ts';
import type { ObjectPlan, PlannedObject } from './plan.ts';

/** The plans of all mapped objects, made from the tables as they were last seen. */
export interface PlanCache {
  /** Looks at the tables and plans anew. */
  renew(call: CallOptions): Promise<ReadonlyMap<string, PlannedObject>>;
  /**
   * Runs `work` on an object's plan. When the database refuses its statement, the tables may have changed: it is planned anew and run once
   * more, without the fields whose columns are gone.
   *
   * @throws {OverlayError} `SOURCE_REQUEST` for an object that is not mapped, or whose mapping the database does not bear out.
   */
  on<Result>(object: string, call: CallOptions, work: (plan: ObjectPlan) => Promise<Result>): Promise<Result>;
  /** The objects that can be read, as they were last planned. */
  readable(): readonly ObjectPlan[];
}

/** What plans are made with. */
export interface PlanCacheInput {
  readonly source: string;
  readonly options: SqlOptions;
  readonly client: SqlClient;
  readonly policy: CallPolicy;
}

/** An empty cache; the tables are looked at on first use. */
export function createPlanCache({ source, options, client, policy }: PlanCacheInput): PlanCache {
  const { mapping, dialect, timeZone } = options;
  const names = Object.keys(mapping.objects);
  let known: ReadonlyMap<string, PlannedObject> | undefined;

  async function renew(call: CallOptions): Promise<ReadonlyMap<string, PlannedObject>> {
    const tables = await policy.call(async (signal) => await client.tables(signal), call);
    known = new Map(
      Object.entries(mapping.objects).map(([object, mapped]) => [
        object,
        planObject({ object, mapping: mapped, tables, dialect, timeZone }),
      ]),
    );
    return known;
  }

  function planIn(plans: ReadonlyMap<string, PlannedObject>, object: string): ObjectPlan {
    const planned = plans.get(object);
    // One object's faults leave the others readable.
    if (planned?.plan !== undefined) return planned.plan;
    throw toMappingError(source, planned?.faults ?? []);
  }

  return {
    renew,
    async on(object, call, work) {
      if (mapping.objects[object] === undefined) {
        throw new OverlayError('SOURCE_REQUEST', `${source} has no object ${object}; ${existing(object, names)}.`, { source });
      }
      const held = known;
      try {
        return await work(planIn(held ?? (await renew(call)), object));
      } catch (error) {
        if (held === undefined || !isOverlayError(error, 'SOURCE_REQUEST')) throw error;
        return await work(planIn(await renew(call), object));
      }
    },
    readable: () => [...(known?.values() ?? [])].flatMap(({ plan }) => plan ?? []),
  };
}

/**
 * Holds the mapping to what the database has and holds.
 *
 * @throws {OverlayError} `SOURCE_REQUEST` with every fault on a line of its own.
 */
export function requireFaultless(source: string, planned: readonly PlannedObject[]): void {
  const faults = planned.flatMap((entry) => entry.faults);
  if (faults.length > 0) throw toMappingError(source, faults);
}

function toMappingError(source: string, faults: readonly string[]): OverlayError {
  return new OverlayError('SOURCE_REQUEST', [`The mapping of ${source} does not fit its database:`, ...faults].join('\n  '), {
    source,
    action: 'Mend the mapping at the places named; names of tables and columns are written exactly as the database holds them.',
  });
}
