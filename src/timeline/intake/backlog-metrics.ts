import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';

import type { Clock } from '../../platform/clock.ts';
import type { Sql } from '../../platform/postgres.ts';
import { readBacklog } from './backlog-store.ts';
import type { Backlog } from './backlog-store.ts';

/** Shows what waits and what was set aside, counted when somebody looks: NaN while it cannot be counted. */
export function createBacklogMetrics({
  registry,
  sql,
  clock,
}: {
  readonly registry: Registry;
  readonly sql: Sql;
  readonly clock: Clock;
}): void {
  let reading: Promise<Backlog | undefined> | undefined;
  // Three figures of one moment, read once.
  const read = async (): Promise<Backlog | undefined> => {
    reading ??= readBacklog(sql, clock.now())
      .catch(() => undefined)
      .finally(() => (reading = undefined));
    return await reading;
  };
  const gauge = (name: string, help: string, figure: (backlog: Backlog) => number): Gauge =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const backlog = await read();
        this.set(backlog === undefined ? Number.NaN : figure(backlog));
      },
    });
  gauge('overlay_incoming_waiting', 'Events of senders that wait to be worked off.', ({ waiting }) => waiting);
  gauge('overlay_incoming_dead', 'Events of senders that were set aside (Query.deadLetters).', ({ dead }) => dead);
  gauge(
    'overlay_incoming_lag_seconds',
    'Seconds for which the oldest event that waits has waited; 0 where none does.',
    ({ lagMs }) => lagMs / 1_000,
  );
}
