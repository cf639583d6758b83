import type { GraphReader } from '../graph/reader.ts';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Database } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import type { Vault } from '../privacy/vault.ts';
import type { TimelineReader } from '../timeline/reader.ts';
import { createAuditLog } from '../trust/audit.ts';
import type { StampEntry } from '../trust/chain-keys.ts';
import { createTokenBudget, UNLIMITED } from './budget.ts';
import type { BudgetLimits } from './budget.ts';
import { createConfidenceReader } from './confidence.ts';
import { allowsModel } from './egress.ts';
import type { Egress } from './egress.ts';
import { createTellChanged } from './insight-changes.ts';
import type { TellChanged } from './insight-changes.ts';
import { bounded } from './models/bounded.ts';
import type { LanguageModel } from './models/model.ts';
import { createOpenAiModel } from './models/openai.ts';
import { createProbeModel } from './models/probe.ts';
import type { ModelFinding } from './models/probe.ts';
import { UNWATCHED, watched } from './models/watch.ts';
import type { ModelWatch } from './models/watch.ts';
import type { Playbooks } from './playbook.ts';
import { createPricedAudit } from './priced-audit.ts';
import { createInsightReader } from './read-insight.ts';
import type { InsightReader } from './read-insight.ts';
import type { Prices } from './usage-store.ts';
import { createReadUsage } from './usage.ts';
import type { ReadUsage } from './usage.ts';
import type { WakeInsights, WakeSettings } from './wake-insights.ts';
import type { WatchEntities } from './watch-entities.ts';

/** An endpoint as it is configured. */
export interface EndpointSettings {
  /** Undefined: there is none. */
  readonly baseUrl?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly name: string;
  readonly firstTokenMs: number;
  readonly idleMs: number;
  readonly totalMs: number;
  readonly maxConcurrent: number;
}

/** The model that is asked first. Without one the built-in extractive model answers. */
export interface ModelSettings extends EndpointSettings {
  /** Holds for every model. */
  readonly egress: Egress;
}

/** What the room works with. */
export interface InsightDependencies {
  readonly database: Database;
  readonly graph: GraphReader;
  readonly timeline: TimelineReader;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly vault: Vault;
  /** See {@link createAuditLog}. */
  readonly stampEntry?: StampEntry | undefined;
  readonly model: ModelSettings;
  /** Asked when the first model fails before its first word. @default none */
  readonly fallbackModel?: EndpointSettings | undefined;
  readonly economy?: EconomySettings | undefined;
  /** @default measures nothing */
  readonly modelWatch?: ModelWatch | undefined;
  /** Kinds of next step by role and stage. @default every kind for every role */
  readonly playbooks?: Playbooks | undefined;
  /** Whether no model is to be waited for. @default never */
  readonly isOverloaded?: (() => boolean) | undefined;
}

/** What insight may cost, and when it is written ahead of time. */
export interface EconomySettings {
  readonly budget: BudgetLimits;
  readonly watch: WakeSettings;
  readonly prices: Prices;
}

/** The room, wired. Disposing it ends the generations under way. */
export interface InsightRoom extends AsyncDisposable {
  readonly reader: InsightReader;
  readonly watch: WatchEntities;
  /** Undefined without a model. */
  readonly wake: WakeInsights | undefined;
  readonly readUsage: ReadUsage;
  /** Tells open streams, and what writes ahead of time, that entities have changed; called once the change is committed. */
  readonly noteChanged: TellChanged;
  /**
   * Asks every model's endpoint what it can do; each asking is a call, in the audit log and in the usage like any other.
   *
   * @returns one finding a model, the first model's first; none without a model.
   */
  readonly probeModels: (signal: AbortSignal) => Promise<readonly ModelFinding[]>;
}

/** Three calls and what lies between them fit into a lease. */
const CALLS_IN_A_LEASE = 4;

/**
 * Wires the room over its settings.
 *
 * @throws {OverlayError} `EGRESS_FORBIDDEN` when only local models may be called and an endpoint is not one.
 */
export function openInsight(options: InsightDependencies): InsightRoom {
  const { model: first, fallbackModel: second, economy, modelWatch = UNWATCHED, ...dependencies } = options;
  const endpoints = [first, ...(second === undefined ? [] : [second])].flatMap((settings) => toEndpoint(settings, first.egress));
  const audit = createPricedAudit(createAuditLog(dependencies), economy?.prices ?? {});
  const leaseMs = Math.max(first.totalMs, second?.totalMs ?? 0) * CALLS_IN_A_LEASE;
  const budget = economy?.budget;
  const tellChanged = createTellChanged(dependencies.bus);
  const reading = createInsightReader({
    ...dependencies,
    readers: dependencies,
    audit,
    confidence: createConfidenceReader(dependencies),
    models: endpoints.map(({ model, places }) => watched(bounded(model, places), modelWatch)),
    budget,
    watch: economy?.watch,
    limits: { maxConcurrent: first.maxConcurrent, leaseMs },
  });
  const probe = createProbeModel({
    audit,
    budget: createTokenBudget({ ...dependencies, limits: budget ?? UNLIMITED, leaseMs }),
    clock: dependencies.clock,
  });
  return {
    reader: reading,
    watch: reading.watch,
    wake: reading.wake,
    async noteChanged(goldenIds) {
      await tellChanged(goldenIds);
      await reading.wake?.noteChanged(goldenIds);
    },
    readUsage: createReadUsage(dependencies, economy?.prices ?? {}),
    async probeModels(signal) {
      const findings = await Promise.all(endpoints.map(async ({ model }) => await probe(watched(model, modelWatch), signal)));
      for (const finding of findings) modelWatch.probed(finding);
      return findings;
    },
    [Symbol.asyncDispose]: async () => await reading[Symbol.asyncDispose](),
  };
}

interface Endpoint {
  readonly model: LanguageModel;
  readonly places: number;
}

function toEndpoint({ baseUrl, apiKey, name, maxConcurrent, ...deadlines }: EndpointSettings, egress: Egress): readonly Endpoint[] {
  if (baseUrl === undefined || !allowsModel(egress, baseUrl)) return [];
  return [{ model: createOpenAiModel({ baseUrl, apiKey, name, deadlines }), places: maxConcurrent }];
}
