import type { Bus } from '../platform/bus.ts';
import type { Log } from '../platform/telemetry.ts';
import { createTellIds, createToldIds } from '../platform/told-ids.ts';
import type { TellIds, ToldIds } from '../platform/told-ids.ts';

const TOPIC = 'insight.changed';

/** Tells every process which entities have changed, once the change is committed. What is lost is found out at the next reading. */
export type TellChanged = TellIds;

/** Telling over a bus. */
export function createTellChanged(bus: Bus): TellChanged {
  return createTellIds(bus, TOPIC);
}

/** Hears of changed entities. Disposing it ends the hearing. */
export type InsightChanges = ToldIds;

/** Hearing over a bus: one subscription for the whole process, however many listen. */
export function createInsightChanges({ bus, log }: { readonly bus: Bus; readonly log: Log }): InsightChanges {
  return createToldIds({ bus, topic: TOPIC, log });
}
