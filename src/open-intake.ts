import { createWebhookSender } from '../connectors/webhook-registry.ts';
import type { Config } from './config.ts';
import type { GatewayOptions } from './gateway/http/server.ts';
import type { Bus } from './platform/bus.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/postgres.ts';
import type { Log } from './platform/telemetry.ts';
import { createReceiveWebhook } from './timeline/intake/receive-webhook.ts';

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
}

/** The intake of this process: the configured senders, and a word to the workers when something came. */
export function openIntake({ config, database, bus, clock, log }: IntakeParts): NonNullable<GatewayOptions['webhooks']> {
  const { senders: configured, publicUrl, maxBytes, maxPerSecond, maxWaiting } = config.webhooks;
  const senders = new Map(Object.entries(configured).map(([name, settings]) => [name, createWebhookSender(name, settings)]));
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
  return {
    receive: createReceiveWebhook({ database, senders, clock, arrived, limits: { maxPerSecond, maxWaiting } }),
    names: new Set(senders.keys()),
    publicUrl,
    maxBytes,
  };
}
