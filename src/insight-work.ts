import type { WakeInsights } from './insight/wake-insights.ts';
import type { Queue } from './platform/queue.ts';
import type { Log } from './platform/telemetry.ts';

/** What writing ahead of time is wired over. */
export interface InsightWorkParts {
  readonly queue: Queue;
  readonly wake: WakeInsights;
  readonly log: Log;
  /** Takes what has to be closed with the product. */
  readonly resources: AsyncDisposableStack;
}

/** How often what is due is looked for: one look at an index. */
const LOOK_EVERY_MS = 1_000;

/**
 * Writes about watched entities ahead of time until the product is closed. What is due stands in the database and one job at a time works
 * it off, whichever process takes it: a process that dies leaves all of it to the next.
 */
export async function startInsightWork({ queue, wake, log, resources }: InsightWorkParts): Promise<void> {
  await queue.work('insight.wake', {
    handle: async (_payloads, options) => {
      const { lookedAt, written } = await wake.work(options);
      if (lookedAt > 0) log.debug({ lookedAt, written }, 'Looked at watched entities that changed');
    },
  });
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      if (await wake.isDue()) await queue.send('insight.wake', {}, { key: 'due' });
    } catch (cause) {
      // Nothing is lost: what is due stays due, and is looked for again in a second.
      log.warn({ reason: cause instanceof Error ? cause.message : 'unknown' }, 'What is due to be written could not be looked for');
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  resources.defer(() => clearInterval(timer));
}
