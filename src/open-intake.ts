import type { Registry } from 'prom-client';

import { createWebhookSender } from '../connectors/webhook-registry.ts';
import type { Config } from './config.ts';
import type { GatewayOptions } from './gateway/http/server.ts';
import type { FindSourceSettings } from './identity/source-settings.ts';
import type { Bus } from './platform/bus.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/postgres.ts';
import type { Queue } from './platform/queue.ts';
import type { Log } from './platform/telemetry.ts';
import { createBacklogMetrics } from './timeline/intake/backlog-metrics.ts';
import { createDeadLetters } from './timeline/intake/dead-letters.ts';
import type { DeadLetters } from './timeline/intake/dead-letters.ts';
import { toMailRecord } from './timeline/intake/mail-record.ts';
import { createRebuildTimeline } from './timeline/intake/rebuild.ts';
import type { RebuildTimeline } from './timeline/intake/rebuild.ts';
import { createReceiveWebhook } from './timeline/intake/receive-webhook.ts';
import { createRecordsChanged } from './worker.ts';

/** The topic on which workers hear that events arrived. */
export const ARRIVED = 'timeline.arrived';

/** Milliseconds in which several arrivals are told as one: a worker that is told takes everything that waits. */
const TELL_WITHIN_MS = 50;

/** What the intake is wired over. */
export interface IntakeParts {
  readonly config: Config;
  readonly database: Database;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly registry: Registry;
  readonly settings: FindSourceSettings;
  readonly queue: () => Promise<Queue>;
}

/** The intake of this process. */
export interface Intake {
  /** What senders deliver to. */
  readonly route: NonNullable<GatewayOptions['webhooks']>;
  /** What could not be worked off. */
  readonly deadLetters: DeadLetters;
  readonly rebuildTimeline: RebuildTimeline;
}

/** The intake over the configured senders: workers get a word when something came. */
export function openIntake({ config, database, bus, clock, log, registry, settings, queue }: IntakeParts): Intake {
  const { senders: configured, publicUrl, maxBytes, maxPerSecond, maxWaiting } = config.webhooks;
  const senders = new Map(Object.entries(configured).map(([name, each]) => [name, createWebhookSender(name, each)]));
  let told: NodeJS.Timeout | undefined;
  const arrived = (): void => {
    told ??= setTimeout(() => {
      told = undefined;
      // Workers look for themselves as well: unheard, it only comes a second later.
      bus
        .publish(ARRIVED, '')
        .catch((cause: unknown) => log.debug({ reason: cause instanceof Error ? cause.name : 'unknown' }, 'Workers were not told'));
    }, TELL_WITHIN_MS);
  };
  createBacklogMetrics({ registry, sql: database, clock });
  return {
    route: {
      receive: createReceiveWebhook({ database, senders, clock, arrived, limits: { maxPerSecond, maxWaiting } }),
      names: new Set(senders.keys()),
      publicUrl,
      maxBytes,
    },
    deadLetters: createDeadLetters({ database, senders, arrived, clock }),
    rebuildTimeline: createRebuildTimeline({
      database,
      settings,
      recordsChanged: async (sql, kind, refs) => await createRecordsChanged(await queue())(sql, kind, refs),
      readMail: toMailRecord,
      asked: Object.keys(config.sources),
      clock,
    }),
  };
}
