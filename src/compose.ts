import { join } from 'node:path';

import type { Connector } from '../connectors/connector.ts';
import type { Config } from './config.ts';
import { createGateway } from './gateway/http/server.ts';
import { createFieldReader } from './graph/field-reader.ts';
import { createProjectEntities } from './graph/project-entities.ts';
import { createGraphReader } from './graph/reader.ts';
import { createReviewReader } from './identity/read-reviews.ts';
import { createResolveRecords } from './identity/resolve-records.ts';
import { createSteward } from './identity/steward.ts';
import { createForgetEntities } from './insight/forget-entities.ts';
import type { ForgetPerson } from './insight/forget-person.ts';
import { createModelMetrics } from './insight/models/metrics.ts';
import type { ModelFinding } from './insight/models/probe.ts';
import { openInsight } from './insight/open-insight.ts';
import { toPlaybooks } from './insight/playbook.ts';
import { startIntakeWork } from './intake-work.ts';
import { openConnectors, toSourceSettings } from './open-connectors.ts';
import { openDatabase } from './open-database.ts';
import { openFreshness } from './open-freshness.ts';
import { openIntake } from './open-intake.ts';
import { openPrivacy } from './open-privacy.ts';
import { openTimeline } from './open-timeline.ts';
import { openTrust } from './open-trust.ts';
import type { Trust } from './open-trust.ts';
import { openWorker } from './open-worker.ts';
import { systemClock } from './platform/clock.ts';
import type { Clock } from './platform/clock.ts';
import { createIds } from './platform/ids.ts';
import { createLoad } from './platform/load.ts';
import { createMemoryBus } from './platform/memory-bus.ts';
import { createNotices } from './platform/notices.ts';
import type { Database } from './platform/postgres.ts';
import { createQueue } from './platform/queue.ts';
import type { Queue } from './platform/queue.ts';
import { createRedisBus } from './platform/redis-bus.ts';
import { createMetrics } from './platform/telemetry.ts';
import type { Log } from './platform/telemetry.ts';
import { probeBehind } from './probe-models.ts';
import { findReadinessReasons } from './readiness.ts';
import { createOpenBudgets } from './records/open-budgets.ts';
import { passedSince } from './records/passed-since.ts';
import type { PassKind } from './records/passed-since.ts';
import { createReadSources } from './records/read-sources.ts';
import type { ReadSources } from './records/read-sources.ts';
import { BUDGET_CHANNEL } from './records/source-budget-store.ts';
import { createSourceMetrics } from './records/source-metrics.ts';
import { createRecordStore } from './records/store.ts';
import { createWatchSync } from './records/watch-sync.ts';
import type { WatchSync } from './records/watch-sync.ts';
import { createRefreshEntities } from './refresh-entities.ts';
import { createRequestSync } from './request-sync.ts';
import type { RequestSync } from './request-sync.ts';
import type { DeadLetters } from './timeline/intake/dead-letters.ts';
import type { RebuildTimeline } from './timeline/intake/rebuild.ts';
import { createRefreshSignals } from './timeline/refresh-signals.ts';
import { createAuditReader } from './trust/audit.ts';
import { warmBehind } from './warm-behind.ts';
import { createRecordsChanged, QUEUES } from './worker.ts';

/** What goes on behind: the graph can be served meanwhile. */
const BEHIND: ReadonlySet<string> = new Set(['records.reconcile', 'insight.wake', 'identity.reprofile']);

/** A gateway that answers. */
export interface RunningGateway extends AsyncDisposable {
  readonly url: string;
}

/** The product, wired over one configuration. */
export interface Overlay extends AsyncDisposable {
  readonly database: Database;
  /** By configured name, in the order of the configuration. */
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly readSources: ReadSources;
  /** Why requests cannot be served yet; empty when they can. */
  readiness(): Promise<readonly string[]>;
  readonly requestSync: RequestSync;
  readonly forgetPerson: ForgetPerson;
  /** What the audit log is proved with. */
  readonly trust: Pick<Trust, 'keys' | 'anchorFile'>;
  readonly deadLetters: DeadLetters;
  readonly rebuildTimeline: RebuildTimeline;
  /** Pairs of records that a person has to decide. */
  countReviews(): Promise<number>;
  readonly watchSync: WatchSync;
  /** Whether nothing waits to be read, compared or joined. */
  isIdle(): Promise<boolean>;
  /** Whether a pass over all objects of these sources ended since an instant (ISO 8601 UTC), well or badly. */
  hasPassedSince(names: readonly string[], pass: { readonly since: string; readonly kind: PassKind }): Promise<boolean>;
  /** Takes jobs until disposed. @default 'polling': asks every source again and again; `'on-request'`: only what was asked for. */
  startWorker(rhythm?: 'polling' | 'on-request'): Promise<void>;
  startGateway(): Promise<RunningGateway>;
  /**
   * Tries what carries messages between processes, and says what it is.
   *
   * @throws {OverlayError} `BUS_UNAVAILABLE`.
   */
  checkBus(): Promise<string>;
  /** Asks every model's endpoint what it can do; see `InsightRoom.probeModels`. */
  probeModels(signal: AbortSignal): Promise<readonly ModelFinding[]>;
}

/** What is not configuration. */
export interface OpenOptions {
  readonly log: Log;
  readonly clock?: Clock;
}

/**
 * Opens the database (the embedded one when none is configured), brings it to the current schema and wires every room.
 *
 * @throws {OverlayError} `DATABASE_UNAVAILABLE`.
 */
export async function openOverlay(config: Config, { log, clock = systemClock }: OpenOptions): Promise<Overlay> {
  const resources = new AsyncDisposableStack();
  try {
    return await wire(config, { log, clock, resources });
  } catch (error) {
    await resources.disposeAsync();
    throw error;
  }
}

interface Wiring {
  readonly log: Log;
  readonly clock: Clock;
  /** What was opened, closed in the opposite order. */
  readonly resources: AsyncDisposableStack;
}

async function wire(config: Config, { log, clock, resources }: Wiring): Promise<Overlay> {
  const database = await openDatabase(config, resources);
  const { url } = database;
  const bus = resources.use(config.redisUrl === undefined ? createMemoryBus() : createRedisBus({ url: config.redisUrl, log }));
  const registry = createMetrics();
  const load = resources.use(createLoad({ places: config.maxOperations }));
  const watch = createSourceMetrics(registry);
  const notices = resources.use(createNotices({ url, channel: BUDGET_CHANNEL, log }));
  const budgets = resources.use(createOpenBudgets({ sql: database, notices, clock, watch }));
  const connectors = await openConnectors(config, { resources, surroundings: { openBudget: budgets.open, watch } });
  const ids = createIds(clock);
  const store = createRecordStore(database);
  const settings = toSourceSettings(config);
  const readSources = createReadSources({ store, connectors: [...connectors.values()], clock });
  const graph = createGraphReader(database);
  const { reader: timeline, watchEvents, projectEvents } = openTimeline({ database, bus, settings, clock, log, resources });
  const trust = await openTrust({ config, database, clock, log, resources });
  const { stampEntry } = trust;
  const privacy = await openPrivacy({ config, database, graph, clock, ids, log, stampEntry, resources });
  const insight = resources.use(
    openInsight({
      database,
      graph,
      timeline,
      bus,
      clock,
      ids,
      log,
      vault: privacy.vault,
      stampEntry,
      model: config.model,
      fallbackModel: config.fallbackModel,
      economy: config.insight,
      modelWatch: createModelMetrics(registry),
      playbooks: toPlaybooks(config.insight),
      isOverloaded: load.isOverloaded,
    }),
  );
  const audit = createAuditReader(database);
  const refreshEntities = createRefreshEntities({
    resolveRecords: createResolveRecords({ database, clock, ids, settings }),
    projectEntities: createProjectEntities({ database }),
    projectEvents,
    forgetEntities: createForgetEntities({ database }),
    refreshSignals: createRefreshSignals({ database, clock }),
    noteChanged: insight.noteChanged,
  });
  const queue = lazily(async () => resources.use(await createQueue({ url, log, queues: QUEUES })));

  const reviews = createReviewReader(database);
  const steward = createSteward({
    database,
    clock,
    ids,
    recordsChanged: async (sql, kind, refs) => await createRecordsChanged(await queue())(sql, kind, refs),
    refresh: refreshEntities,
  });
  const requestSync = createRequestSync({ queue, database, connectors });
  const intake = openIntake({ config, database, bus, clock, log, registry, settings, queue });
  const watchSync = createWatchSync({ bus, readSources });
  const areEmpty = async (names: readonly string[]): Promise<boolean> => {
    const open = await queue();
    const depths = await Promise.all(names.map(async (name) => await open.depth(name)));
    return depths.every((depth) => depth === 0);
  };
  const isIdle = async (): Promise<boolean> => await areEmpty(Object.keys(QUEUES));
  const isJoined = async (): Promise<boolean> => await areEmpty(Object.keys(QUEUES).filter((name) => !BEHIND.has(name)));
  const readiness = lazilyReady(async () => await findReadinessReasons({ readSources, isIdle: isJoined }));
  return {
    database,
    trust,
    connectors,
    readSources,
    requestSync,
    forgetPerson: privacy.forgetPerson,
    deadLetters: intake.deadLetters,
    rebuildTimeline: intake.rebuildTimeline,
    countReviews: async () => await reviews.count(),
    watchSync,
    isIdle,
    async hasPassedSince(names, pass) {
      const states = await store.syncStates();
      return names.every((name) =>
        passedSince(
          states.filter(({ source }) => source === name),
          connectors.get(name)?.objects.map(({ object }) => object) ?? [],
          pass,
        ),
      );
    },
    readiness,
    checkBus: async () => await bus.check(),
    probeModels: async (signal) => await insight.probeModels(signal),
    async startWorker(rhythm = 'polling') {
      const open = await queue();
      await openWorker(
        {
          config,
          database,
          bus,
          queue: open,
          connectors,
          store,
          refreshEntities,
          requestSync,
          wake: insight.wake,
          noteChanged: insight.noteChanged,
          clock,
          log,
          resources,
        },
        rhythm,
      );
      if (rhythm === 'polling') {
        const { forgetPerson } = privacy;
        startIntakeWork({ database, bus, queue: open, connectors, store, requestSync, forgetPerson, clock, log, resources });
      }
      privacy.startUpkeep();
      trust.startSealing();
    },
    async startGateway() {
      const { deadlineMs, ...allowed } = config.freshness;
      const freshness = openFreshness({ database, store, connectors, refreshEntities, queue, allowed, deadlineMs, clock });
      const gateway = createGateway({
        readers: {
          graph,
          timeline,
          watchEvents,
          insight: insight.reader,
          watch: insight.watch,
          readUsage: insight.readUsage,
          audit,
          reviews,
          steward,
          fields: createFieldReader(database, clock),
          readSources,
          watchSync,
          requestSync,
          forgetPerson: privacy.forgetPerson,
          deadLetters: intake.deadLetters,
          freshness,
        },
        sourceNames: [...connectors.keys()],
        webhooks: intake.route,
        readiness: async () => {
          const reasons = await readiness();
          return { ready: reasons.length === 0, reasons };
        },
        registry,
        clock,
        ids,
        log,
        load,
        cacheDirectory: join(config.dataDirectory, 'cache'),
        maxGenerationsPerRequest: config.insight.maxGenerationsPerRequest,
      });
      await gateway.listen({ host: config.host, port: config.port });
      trust.startSealing();
      probeBehind(insight, { log, resources });
      warmBehind({ log, resources });
      return {
        url: gateway.url ?? '',
        async [Symbol.asyncDispose]() {
          await gateway[Symbol.asyncDispose]();
          await freshness[Symbol.asyncDispose]();
        },
      };
    },
    [Symbol.asyncDispose]: async () => await resources.disposeAsync(),
  };
}

/** Opens something at its first use, once. */
function lazily(open: () => Promise<Queue>): () => Promise<Queue> {
  let opened: Promise<Queue> | undefined;
  return async () => {
    opened ??= open();
    return await opened;
  };
}

/** Once everything was read and joined, later polls do not make the gateway unready again. */
function lazilyReady(find: () => Promise<readonly string[]>): () => Promise<readonly string[]> {
  let wasReady = false;
  return async () => {
    if (wasReady) return [];
    const reasons = await find();
    wasReady = reasons.length === 0;
    return reasons;
  };
}
