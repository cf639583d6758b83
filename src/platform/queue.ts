import { PgBoss } from 'pg-boss';

import type { Sql } from './postgres.ts';
import type { Log } from './telemetry.ts';

/** How a queue treats its jobs. */
export interface QueueDefinition {
  /** `'one-per-key'`: while a job of a key waits or runs, another of the same key is not taken in. @default 'every-job' */
  readonly policy?: 'every-job' | 'one-per-key';
  /** Seconds a job may run before it is given to another worker. @default 900 */
  readonly expireSeconds?: number;
  /** Attempts after the first; the pause doubles each time, from one second to a minute. @default 5 */
  readonly retries?: number;
}

/** What a job may be told. */
export interface SendOptions {
  /** Sends inside this transaction: the job exists exactly if it commits. */
  readonly sql?: Sql;
  readonly key?: string;
}

/** Durable jobs in PostgreSQL, shared by all processes. */
export interface Queue extends AsyncDisposable {
  send(name: string, payload: object, options?: SendOptions): Promise<void>;
  /** Hands jobs to `handle` in batches, as many at a time in this process as said; a batch that throws is retried. */
  work(name: string, options: WorkOptions): Promise<void>;
  /** Jobs that wait or run. */
  depth(name: string): Promise<number>;
}

/** How a worker takes jobs. */
export interface WorkOptions {
  /** Jobs a batch holds at most. @default 1 */
  readonly batchSize?: number;
  /** Batches handled at a time in this process, each taken as soon as there is room: none waits for another to end. @default 1 */
  readonly atOnce?: number;
  readonly handle: (payloads: readonly unknown[], options: { readonly signal: AbortSignal }) => Promise<void>;
}

/** What a queue needs. */
export interface QueueOptions {
  readonly url: string;
  readonly log: Log;
  readonly queues: Readonly<Record<string, QueueDefinition>>;
}

const STOP_TIMEOUT_MS = 10_000;

/** A worker that says nothing for so long is dead: its jobs go to another, or, without retries, make room for the next of their key. */
const HEARTBEAT_SECONDS = 15;

/** How often dead workers are looked for; together with the heartbeat a job is taken again within half a minute. */
const MONITOR_SECONDS = 5;

/** Opens the queue and makes its tables (schema `pgboss`) where they are missing. */
export async function createQueue(options: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: options.url,
    application_name: 'crm-overlay-queue',
    max: 4,
    useListenNotify: true,
    monitorIntervalSeconds: MONITOR_SECONDS,
    superviseIntervalSeconds: MONITOR_SECONDS,
  });
  boss.on('error', (cause) => options.log.warn({ reason: cause.message }, 'The queue reports a fault'));
  await boss.start();
  for (const [name, definition] of Object.entries(options.queues)) await define(boss, { name, ...definition });
  return {
    async send(name, payload, { sql, key } = {}) {
      await boss.send(name, payload, {
        ...(key === undefined ? {} : { singletonKey: key }),
        ...(sql === undefined ? {} : { db: { executeSql: async (text, values) => ({ rows: [...(await sql.query(text, values))] }) } }),
      });
    },
    async work(name, { batchSize = 1, atOnce = 1, handle }) {
      await boss.work<object>(
        name,
        { batchSize, localConcurrency: atOnce, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2, burstWhenBatchFull: true },
        async (jobs) => {
          const stopping = AbortSignal.any(jobs.map((job) => job.signal));
          await handle(
            jobs.map((job) => job.data),
            { signal: stopping },
          );
        },
      );
    },
    async depth(name) {
      const jobs = await boss
        .getDb()
        .executeSql(`select count(*)::int as waiting from pgboss.job where name = $1 and state < 'completed'`, [name]);
      return Number(jobs.rows[0]?.waiting ?? 0);
    },
    [Symbol.asyncDispose]: async () => await boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS, close: true }),
  };
}

async function define(boss: PgBoss, definition: QueueDefinition & { readonly name: string }): Promise<void> {
  const { name, policy = 'every-job', expireSeconds = 900, retries = 5 } = definition;
  const settings = {
    expireInSeconds: expireSeconds,
    retryLimit: retries,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 60,
    notify: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    deleteAfterSeconds: 3_600,
  };
  if ((await boss.getQueue(name)) === null)
    await boss.createQueue(name, { policy: policy === 'one-per-key' ? 'exclusive' : 'standard', ...settings });
  else await boss.updateQueue(name, settings);
}
