import type { Sql } from '../platform/postgres.ts';
import { applyPulses, putLastEvents, putShownSignals } from './pulse-store.ts';
import type { LastEvent, ShownSignals } from './pulse-store.ts';
import { lockProjection } from './store.ts';

/** Tells the graph when something last happened with entities, inside the teller's transaction. */
export async function noteLastEvents(sql: Sql, events: readonly LastEvent[]): Promise<void> {
  if (events.length === 0) return;
  await lockProjection(sql);
  await putLastEvents(sql, events);
  await applyPulses(
    sql,
    events.map(({ entityId }) => entityId),
  );
}

/** Tells the graph which kinds of signal entities show now, inside the teller's transaction. */
export async function noteSignals(sql: Sql, signals: readonly ShownSignals[]): Promise<void> {
  if (signals.length === 0) return;
  await lockProjection(sql);
  await putShownSignals(sql, signals);
  await applyPulses(
    sql,
    signals.map(({ entityId }) => entityId),
  );
}
